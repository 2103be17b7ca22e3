/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dawndusk.orbit.Scenario;
import org.orekit.data.DataContext;
import org.orekit.files.ccsds.definitions.BodyFacade;
import org.orekit.files.ccsds.definitions.FrameFacade;
import org.orekit.files.ccsds.definitions.TimeSystem;
import org.orekit.files.ccsds.ndm.WriterBuilder;
import org.orekit.files.ccsds.ndm.odm.OdmHeader;
import org.orekit.files.ccsds.ndm.odm.oem.InterpolationMethod;
import org.orekit.files.ccsds.ndm.odm.oem.Oem;
import org.orekit.files.ccsds.ndm.odm.oem.OemData;
import org.orekit.files.ccsds.ndm.odm.oem.OemMetadata;
import org.orekit.files.ccsds.ndm.odm.oem.OemSegment;
import org.orekit.files.ccsds.ndm.odm.oem.OemWriter;
import org.orekit.files.ccsds.utils.generation.KvnGenerator;
import org.orekit.utils.IERSConventions;
import org.orekit.utils.TimeStampedPVCoordinates;

/**
 * A satellite's path as a CCSDS Orbit Ephemeris Message, the form in which operators exchange ephemerides.
 *
 * <p>One object a message, as the standard wants it; KVN, version 3.0; EME2000, UTC, kilometres and kilometres a second,
 * every number with all its digits. Readers are told to interpolate after Hermite.
 *
 * <p>Source: CCSDS 502.0-B-3, <i>Orbit Data Messages</i>, section 5; written by Orekit.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class OemExport {

    private static final double VERSION = 3.0;
    private static final int HIGHEST_DEGREE = 7;

    /** Printable ASCII as CCSDS 502.0-B-3, section 7.4, wants it, without what KVN readers take for a unit at the end. */
    private static final Pattern VALUE = Pattern.compile("(?! )[ -~]*[!-~&&[^\\]]]");

    private OemExport() {}

    /**
     * Writes the message.
     *
     * @param path the satellite's path; its id is the object's identifier
     * @param originator the organisation that makes the message
     * @param created when the message is made: elapsed time since the scenario's epoch [s]
     * @param out receives the text; left open
     * @throws IllegalArgumentException if a text is not printable ASCII, begins or ends with a blank or ends with
     *     {@code ]}, or if the time is not finite
     * @throws java.io.UncheckedIOException if the text cannot be written
     */
    public static void write(SampledPath path, String originator, double created, Appendable out) {
        requireValue("name", path.name());
        requireValue("id", path.id());
        requireValue("originator", originator);
        Scenario scenario = path.scenario();
        DataContext context = scenario.earth().context();

        OdmHeader header = new OdmHeader();
        header.setFormatVersion(VERSION);
        header.setCreationDate(scenario.date(Checks.finite("created", created)));
        header.setOriginator(originator);

        double mu = scenario.earth().mu();
        OemSegment segment = new OemSegment(metadata(path), data(path), mu);
        Oem message = new Oem(header, List.of(segment), IERSConventions.IERS_2010, context, mu);
        try {
            OemWriter writer = new WriterBuilder(context).buildOemWriter();
            writer.writeMessage(new KvnGenerator(out, OemWriter.KVN_PADDING_WIDTH, "OEM", 0, 0), message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OemMetadata metadata(SampledPath path) {
        OemMetadata metadata = new OemMetadata(Math.min(HIGHEST_DEGREE, path.size() - 1));
        metadata.setObjectName(path.name());
        metadata.setObjectID(path.id());
        metadata.setCenter(new BodyFacade("EARTH", null));
        metadata.setReferenceFrame(FrameFacade.map(path.scenario().earth().inertialFrame()));
        metadata.setTimeSystem(TimeSystem.UTC);
        metadata.setStartTime(path.date(0));
        metadata.setStopTime(path.date(path.size() - 1));
        metadata.setInterpolationMethod(InterpolationMethod.HERMITE);
        return metadata;
    }

    private static OemData data(SampledPath path) {
        OemData data = new OemData();
        for (int k = 0; k < path.size(); k++) {
            data.addData(new TimeStampedPVCoordinates(path.date(k), path.position(k), path.velocity(k)), false);
        }
        return data;
    }

    private static void requireValue(String name, String text) {
        if (!VALUE.matcher(text).matches()) {
            throw new IllegalArgumentException(name + " is \"" + text
                    + "\", but must be printable ASCII without blanks around it and without ] at its end");
        }
    }
}
