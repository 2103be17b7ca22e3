/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dawndusk.network.path.GroundStations;
import org.dawndusk.network.path.LinkRule;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.Topology;
import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.frames.Frame;
import org.orekit.frames.Frames;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.DateComponents;
import org.orekit.time.OffsetModel;
import org.orekit.time.TimeScales;

/**
 * Routes of Hypatia under its own rules: SGP4 from synthetic elements, links that are always up, a flat-Earth range for the
 * ground links. Its ephemeris package leaves up to 136 m; hop counts agree exactly.
 */
class RoutesAgainstHypatiaTest {
    private static final double LIGHT = 299_792_458;
    private static final double EQUATORIAL_RADIUS = 6_378_135;
    private static final double FLATTENING = 1 / 298.26;

    private record Row(
            String constellation,
            double time,
            String source,
            String target,
            double sourceLatitude,
            double sourceLongitude,
            double targetLatitude,
            double targetLongitude,
            double distance,
            double roundTrip,
            int hops) {}

    private static List<Row> rows() throws IOException {
        try (InputStream stream = RoutesAgainstHypatiaTest.class.getResourceAsStream("hypatia-routes.csv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(c -> new Row(
                            c[0],
                            Double.parseDouble(c[1]),
                            c[2],
                            c[3],
                            Math.toRadians(Double.parseDouble(c[4])),
                            Math.toRadians(Double.parseDouble(c[5])),
                            Math.toRadians(Double.parseDouble(c[6])),
                            Math.toRadians(Double.parseDouble(c[7])),
                            Double.parseDouble(c[8]),
                            Double.parseDouble(c[9]),
                            Integer.parseInt(c[10])))
                    .toList();
        }
    }

    @Test
    void everyRouteHasItsHopsAndItsLength() throws IOException {
        Map<String, Shell> shells = Map.of(
                "starlink_550", new Shell(72, 22, 53, 15.19, Math.hypot(940_700, 550_000)),
                "kuiper_630", new Shell(34, 34, 51.9, 14.80, 630_000 / Math.sin(Math.toRadians(30))));
        Map<String, double[]> worst = new HashMap<>();
        for (Row row : rows()) {
            Shell shell = shells.get(row.constellation());
            assertThat(shell).isNotNull();
            if (shell == null) {
                continue;
            }
            double[][] r = shell.earthFixed(row.time());
            MeshGraph graph = MeshGraph.of(shell.topology(), LinkRule.alwaysUp(), r[0], r[1], r[2]);
            Vector3D a = place(row.sourceLatitude(), row.sourceLongitude());
            Vector3D b = place(row.targetLatitude(), row.targetLongitude());
            GroundStations stations = GroundStations.withinRange(
                    new double[] {a.getX(), b.getX()},
                    new double[] {a.getY(), b.getY()},
                    new double[] {a.getZ(), b.getZ()},
                    shell.range);
            Route route = GroundRoutes.of(stations, graph, r[0], r[1], r[2]).route(0, 1);
            String name = row.constellation() + " at " + row.time() + " s, " + row.source() + " to " + row.target();
            assertThat(route.hops() + 2).as(name).isEqualTo(row.hops());
            double error = route.delay() * LIGHT - row.distance();
            if (Math.abs(error) >= Math.abs(worst.getOrDefault(row.constellation(), new double[] {0})[0])) {
                worst.put(row.constellation(), new double[] {error, row.distance(), row.time()});
            }
            assertThat(2e3 * route.delay()).as(name).isBetween(row.roundTrip() - 2e-3, row.roundTrip() + 2e-3);
        }
        worst.forEach((constellation, of) -> Published.value(
                        "network", constellation + ": worst one-way length of all published routes", of[1], "m")
                .from("Kassing et al., Hypatia, ACM IMC 2020, unmodified program; hop counts all equal")
                .within(200)
                .is(of[1] + of[0]));
        assertThat(worst).hasSize(2);
    }

    private static Vector3D place(double latitude, double longitude) {
        double e2 = FLATTENING * (2 - FLATTENING);
        double n = EQUATORIAL_RADIUS / Math.sqrt(1 - e2 * Math.pow(Math.sin(latitude), 2));
        return new Vector3D(
                n * Math.cos(latitude) * Math.cos(longitude),
                n * Math.cos(latitude) * Math.sin(longitude),
                n * (1 - e2) * Math.sin(latitude));
    }

    /** A shell of Hypatia: plane by plane, odd planes half a slot ahead. */
    private static final class Shell {
        private final int planes;
        private final int slots;
        private final double range;
        private final List<TLEPropagator> satellites = new ArrayList<>();
        private final AbsoluteDate epoch;

        Shell(int planes, int slots, double inclination, double turnsPerDay, double range) {
            this.planes = planes;
            this.slots = slots;
            this.range = range;
            TimeScales scales = TimeScales.of(
                    List.of(
                            new OffsetModel(new DateComponents(1972, 1, 1), 10),
                            new OffsetModel(new DateComponents(1999, 1, 1), 32)),
                    (conventions, all) -> List.of());
            epoch = new AbsoluteDate(2000, 1, 1, scales.getUTC());
            Frame teme = Frames.of(scales, () -> {
                        throw new IllegalStateException("no ephemerides are needed");
                    })
                    .getTEME();
            double motion = Math.round(turnsPerDay * 1e8) / 1e8 * 2 * Math.PI / 86_400;
            for (int plane = 0; plane < planes; plane++) {
                for (int slot = 0; slot < slots; slot++) {
                    double node = rounded(plane * 360.0 / planes);
                    double anomaly = rounded(slot * 360.0 / slots + (plane % 2 == 1 ? 360.0 / (2 * slots) : 0));
                    satellites.add(TLEPropagator.selectExtrapolator(
                            new TLE(
                                    plane * slots + slot + 1,
                                    'U',
                                    2000,
                                    1,
                                    "A",
                                    0,
                                    1,
                                    epoch,
                                    motion,
                                    0,
                                    0,
                                    1e-7,
                                    Math.toRadians(inclination),
                                    0,
                                    Math.toRadians(node),
                                    Math.toRadians(anomaly),
                                    1,
                                    0,
                                    scales.getUTC()),
                            teme));
                }
            }
        }

        private static double rounded(double degrees) {
            return Math.round(degrees * 1e4) / 1e4;
        }

        Topology topology() {
            return Topology.grid(planes, slots, 0, 0);
        }

        double[][] earthFixed(double time) {
            double[][] r = new double[3][satellites.size()];
            double turn = siderealTime(time);
            for (int i = 0; i < satellites.size(); i++) {
                Vector3D p = satellites
                        .get(i)
                        .getPVCoordinates(epoch.shiftedBy(time))
                        .getPosition();
                r[0][i] = Math.cos(turn) * p.getX() + Math.sin(turn) * p.getY();
                r[1][i] = -Math.sin(turn) * p.getX() + Math.cos(turn) * p.getY();
                r[2][i] = p.getZ();
            }
            return r;
        }

        /** Mean sidereal time of Greenwich, Aoki et al. 1982, at seconds after 2000-01-01 00:00 UT1 [rad]. */
        private static double siderealTime(double time) {
            double t = (time / 86_400 - 0.5) / 36_525;
            double seconds =
                    67_310.54841 + (876_600 * 3600.0 + 8_640_184.812866) * t + 0.093104 * t * t - 6.2e-6 * t * t * t;
            return Math.IEEEremainder(seconds * 2 * Math.PI / 86_400, 2 * Math.PI);
        }
    }
}
