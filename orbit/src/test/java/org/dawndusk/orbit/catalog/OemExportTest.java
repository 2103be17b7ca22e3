/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.data.DataSource;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.odm.oem.Oem;
import org.orekit.files.ccsds.ndm.odm.oem.OemSegment;
import org.orekit.files.ccsds.utils.lexical.ParseToken;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.CartesianDerivativesFilter;
import org.orekit.utils.TimeStampedPVCoordinates;
import org.orekit.utils.TimeStampedPVCoordinatesHermiteInterpolator;

class OemExportTest {

    private static final Earth EARTH = Earth.embedded();
    private static final FrozenOrbit ORBIT = FrozenOrbit.sunSynchronous(EARTH, 650e3);

    /** Half a minute before a leap second. */
    private final Scenario scenario = Scenario.utc(EARTH, "2016-12-31T23:59:30");

    private final double[] instants =
            IntStream.rangeClosed(0, 90).mapToDouble(i -> 60 * i + 1e-7 * i).toArray();

    private SampledPath path(String name, String id) {
        return SampledPath.of(scenario, name, id, ORBIT.propagator(scenario.epoch(), 1, 2), instants);
    }

    private Oem read(String text) {
        return new ParserBuilder(new PlanetlessContext(EARTH.context()))
                .withMu(EARTH.mu())
                .withFilter(token -> List.of(
                        "CENTER_NAME".equals(token.getName())
                                ? new ParseToken(
                                        token.getType(), "CENTER_NAME", "GEOCENTRE", token.getUnits(), 1, "OEM")
                                : token))
                .buildOemParser()
                .parseMessage(new DataSource("OEM", () -> new StringReader(text)));
    }

    @Test
    void orekitReadsBackWhatWasWritten() {
        SampledPath path = path("SUN CATCHER 1", "2027-001A");
        StringBuilder text = new StringBuilder();
        OemExport.write(path, "DAWNDUSK", 3600, text);
        Oem message = read(text.toString());
        assertThat(message.getHeader().getOriginator()).isEqualTo("DAWNDUSK");
        assertThat(message.getHeader().getCreationDate()).isEqualTo(scenario.date(3600));
        assertThat(message.getSegments()).hasSize(1);
        OemSegment segment = message.getSegments().get(0);
        assertThat(segment.getMetadata().getObjectName()).isEqualTo("SUN CATCHER 1");
        assertThat(segment.getMetadata().getObjectID()).isEqualTo("2027-001A");
        assertThat(segment.getMetadata().getReferenceFrame().asFrame()).isEqualTo(EARTH.inertialFrame());
        assertThat(segment.getInterpolationSamples()).isEqualTo(8);
        assertThat(segment.getCoordinates()).hasSize(path.size());
        for (int k = 0; k < path.size(); k++) {
            TimeStampedPVCoordinates state = segment.getCoordinates().get(k);
            assertThat(state.getDate().durationFrom(scenario.epoch()))
                    .isCloseTo(instants[k], org.assertj.core.api.Assertions.within(1e-12));
            // one unit in the last place of a number of kilometres
            assertThat(Vector3D.distance(state.getPosition(), path.position(k))).isLessThan(3e-9);
            assertThat(Vector3D.distance(state.getVelocity(), path.velocity(k))).isLessThan(3e-12);
        }
    }

    @Test
    void theInterpolationThatIsAskedForIsGoodToAMillimetre() {
        StringBuilder text = new StringBuilder();
        OemExport.write(path("ONE", "1"), "DAWNDUSK", 0, text);
        OemSegment segment = read(text.toString()).getSegments().get(0);
        AbsoluteDate between = scenario.date(instants[30] + 30);
        // a polynomial of degree 7 through four positions and velocities
        TimeStampedPVCoordinates state = new TimeStampedPVCoordinatesHermiteInterpolator(
                        4, CartesianDerivativesFilter.USE_PV)
                .interpolate(between, segment.getCoordinates().subList(29, 33));
        Vector3D expected = ORBIT.propagator(scenario.epoch(), 1, 2).getPosition(between, EARTH.inertialFrame());
        assertThat(Vector3D.distance(state.getPosition(), expected)).isLessThan(1e-3);
    }

    @Test
    void theTextIsThatOfTheStandard() {
        StringBuilder text = new StringBuilder();
        OemExport.write(path("ONE", "1"), "DAWNDUSK", 0, text);
        assertThat(text.toString()
                        .lines()
                        .map(line -> line.replaceAll(" +", " "))
                        .toList())
                .startsWith(
                        "CCSDS_OEM_VERS = 3.0",
                        "CREATION_DATE = 2016-12-31T23:59:30.0",
                        "ORIGINATOR = DAWNDUSK",
                        "",
                        "",
                        "META_START",
                        "OBJECT_NAME = ONE",
                        "OBJECT_ID = 1",
                        "CENTER_NAME = EARTH",
                        "REF_FRAME = EME2000",
                        "TIME_SYSTEM = UTC",
                        "START_TIME = 2016-12-31T23:59:30.0")
                .contains("INTERPOLATION = HERMITE", "INTERPOLATION_DEGREE = 7", "META_STOP");
        assertThat(text.toString()).contains("\n2016-12-31T23:59:30.0 ", "\n2017-01-01T00:00:29.0000001 ");
    }

    @Test
    void theTextDoesNotFollowTheLocale() {
        StringBuilder english = new StringBuilder();
        OemExport.write(path("ONE", "1"), "DAWNDUSK", 0, english);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("de-DE", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                StringBuilder other = new StringBuilder();
                OemExport.write(path("ONE", "1"), "DAWNDUSK", 0, other);
                assertThat(other.toString()).isEqualTo(english.toString());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nCENTER_NAME = MARS", "Dämmerung", " a", "a ", "ISS [+]", "a\u0000b"})
    void textsThatWouldBreakTheMessageAreRefused(String text) {
        StringBuilder out = new StringBuilder();
        assertThatThrownBy(() -> OemExport.write(path(text, "1"), "DAWNDUSK", 0, out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("name is \"" + text + "\", but must be printable ASCII");
        assertThatThrownBy(() -> OemExport.write(path("1", text), "DAWNDUSK", 0, out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("id is");
        assertThatThrownBy(() -> OemExport.write(path("1", "1"), text, 0, out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("originator is");
        assertThat(out).isEmpty();
    }

    @Test
    void otherBadArgumentsAreRefused() {
        assertThatThrownBy(() -> OemExport.write(path("1", "1"), "DAWNDUSK", Double.NaN, new StringBuilder()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("created is NaN");
        Appendable broken = new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(CharSequence text, int start, int end) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> OemExport.write(path("1", "1"), "DAWNDUSK", 0, broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("full");
        assertThatThrownBy(() -> CzmlExport.writeInertial(List.of(path("1", "1")), broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("full");
    }
}
