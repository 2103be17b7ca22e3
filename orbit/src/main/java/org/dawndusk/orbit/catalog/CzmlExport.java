/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.jspecify.annotations.Nullable;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;

/**
 * Satellites' paths as CZML, the JSON from which a Cesium viewer draws moving points about the globe.
 *
 * <p>A document with a clock over all paths, and for each satellite a point whose positions are samples with Lagrange
 * interpolation of degree 5: at steps of a minute it is good to some millimetres in low orbit, at five minutes to tens of
 * metres. Times are elapsed SI seconds since the scenario's epoch, which Cesium counts with leap seconds too.
 *
 * <p>{@code writeInertial} leaves the Earth's rotation to the viewer, whose inertial axes are those of the ICRF, within
 * 0.03" (1 m) of EME2000. {@code writeEarthFixed} turns by the scenario's own Earth, so that stations given in its frame
 * fit.
 *
 * <p>The text is ASCII and every number has all its digits.
 *
 * <p>Source: the CZML Guide and Structure of the Cesium project, version 1.0.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class CzmlExport {

    private static final int DEGREE = 5;
    private static final int FRACTION_DIGITS = 12;

    private CzmlExport() {}

    /**
     * Writes positions in inertial axes.
     *
     * @param paths the satellites, at least one, of one scenario and with different ids
     * @param out receives the text; left open
     * @throws IllegalArgumentException if there is no path, or the scenarios differ, or two ids do not
     * @throws java.io.UncheckedIOException if the text cannot be written
     */
    public static void writeInertial(List<SampledPath> paths, Appendable out) {
        write(paths, null, out);
    }

    /**
     * Writes positions in axes that turn with the Earth.
     *
     * @param paths the satellites, at least one, of one scenario and with different ids
     * @param out receives the text; left open
     * @throws IllegalArgumentException if there is no path, or the scenarios differ, or two ids do not
     * @throws java.io.UncheckedIOException if the text cannot be written
     */
    public static void writeEarthFixed(List<SampledPath> paths, Appendable out) {
        write(paths, paths.isEmpty() ? null : paths.get(0).scenario().earth().fixedFrame(), out);
    }

    private static void write(List<SampledPath> paths, @Nullable Frame fixed, Appendable out) {
        require(paths);
        try {
            out.append("[\n");
            writeDocument(paths, out);
            for (SampledPath path : paths) {
                out.append(",\n");
                writeSatellite(path, fixed, out);
            }
            out.append("\n]\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(List<SampledPath> paths) {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("paths has 0 entries, but must have at least 1");
        }
        Scenario scenario = paths.get(0).scenario();
        Set<String> ids = new HashSet<>();
        for (SampledPath path : paths) {
            if (!path.scenario().equals(scenario)) {
                throw new IllegalArgumentException(
                        "paths has \"" + path.id() + "\" of another scenario, but must be of one");
            }
            if (path.id().equals("document") || !ids.add(path.id())) {
                throw new IllegalArgumentException("id is \"" + path.id()
                        + "\", but must be different from \"document\" and from the id of any other path");
            }
        }
    }

    private static void writeDocument(List<SampledPath> paths, Appendable out) throws IOException {
        Scenario scenario = paths.get(0).scenario();
        double start = paths.stream().mapToDouble(path -> path.instant(0)).min().orElseThrow();
        double stop = paths.stream()
                .mapToDouble(path -> path.instant(path.size() - 1))
                .max()
                .orElseThrow();
        out.append("{\"id\":\"document\",\"name\":\"Dawndusk\",\"version\":\"1.0\",\"clock\":{\"interval\":\"")
                .append(interval(scenario, start, stop))
                .append("\",\"currentTime\":\"")
                .append(utc(scenario, scenario.date(start)))
                .append("\",\"multiplier\":60,\"range\":\"LOOP_STOP\",\"step\":\"SYSTEM_CLOCK_MULTIPLIER\"}}");
    }

    private static void writeSatellite(SampledPath path, @Nullable Frame fixed, Appendable out) throws IOException {
        Scenario scenario = path.scenario();
        Earth earth = scenario.earth();
        out.append("{\"id\":").append(quoted(path.id()));
        out.append(",\"name\":").append(quoted(path.name()));
        out.append(",\"availability\":\"").append(interval(scenario, path.instant(0), path.instant(path.size() - 1)));
        out.append("\",\"point\":{\"pixelSize\":4,\"color\":{\"rgba\":[255,215,0,255]}}");
        out.append(",\"position\":{\"referenceFrame\":\"").append(fixed == null ? "INERTIAL" : "FIXED");
        out.append("\",\"interpolationAlgorithm\":\"LAGRANGE\",\"interpolationDegree\":")
                .append(String.valueOf(Math.min(DEGREE, path.size() - 1)));
        out.append(",\"epoch\":\"").append(utc(scenario, scenario.epoch())).append("\",\"cartesian\":[");
        for (int k = 0; k < path.size(); k++) {
            Vector3D position = path.position(k);
            if (fixed != null) {
                position = earth.inertialFrame()
                        .getStaticTransformTo(fixed, path.date(k))
                        .transformPosition(position);
            }
            out.append(k == 0 ? "" : ",\n").append(String.valueOf(path.instant(k)));
            out.append(',').append(String.valueOf(position.getX()));
            out.append(',').append(String.valueOf(position.getY()));
            out.append(',').append(String.valueOf(position.getZ()));
        }
        out.append("]}}");
    }

    private static String interval(Scenario scenario, double start, double stop) {
        return utc(scenario, scenario.date(start)) + "/" + utc(scenario, scenario.date(stop));
    }

    private static String utc(Scenario scenario, AbsoluteDate date) {
        return date.toStringWithoutUtcOffset(scenario.earth().utc(), FRACTION_DIGITS) + "Z";
    }

    /** A JSON string of ASCII characters alone. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c >= ' ' && c <= '~') {
                quoted.append(c);
            } else {
                quoted.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            }
        }
        return quoted.append('"').toString();
    }
}
