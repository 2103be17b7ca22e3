/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.latency;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dawndusk.network.path.GroundStations;
import org.dawndusk.network.path.LatencySummary;
import org.dawndusk.network.path.LatencySurvey;
import org.dawndusk.network.path.LinkRule;
import org.dawndusk.network.path.Topology;
import org.dawndusk.network.route.FibrePath;
import org.dawndusk.network.route.PairTimeline;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.orbit.access.Cities;
import org.dawndusk.orbit.access.GroundStation;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.constellation.Constellation;
import org.dawndusk.orbit.constellation.Shell;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * One shell of a filing, two dawn-dusk planes of 4,999 satellites, over one orbit: how far a city is from the satellites
 * that it sees, from all of them through the mesh, and from other cities beside fibre.
 *
 * <p>Such planes follow the terminator: a city sees them about its own sunrise and sunset, and nothing in between.
 *
 * <p>Links: along the plane to the next satellite and to the hundredth, which cuts the hops around it from 2,500 to 75.
 */
public final class CityToOrbit {
    private static final int PLANES = 2;
    private static final int SLOTS = 4_999;
    private static final int EXPRESS = 100;
    private static final double ALTITUDE = 575e3;
    private static final double MASK = Math.toRadians(25);
    private static final double HOP_DELAY = 10e-6;
    private static final double GRAZING_ALTITUDE = 80e3;
    private static final double STEP = 120;

    private final List<GroundStation> cities = Cities.all();
    private final GroundStations stations;
    private final double[] instants;
    private final BatchEphemeris ephemeris;
    private final Topology mesh;
    private final LinkRule rule;
    private final double[][] places = new double[3][cities.size()];

    CityToOrbit() {
        Earth earth = Earth.embedded();
        Scenario scenario = Scenario.utc(earth, "2027-06-21T00:00:00");
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(earth, ALTITUDE);
        double node = SunSynchronous.ascendingNode(earth, scenario.epoch(), LocalTime.of(18, 0));
        ephemeris = BatchEphemeris.of(
                scenario,
                Constellation.of(Shell.builder(orbit)
                        .planes(PLANES)
                        .satellitesPerPlane(SLOTS)
                        .firstNode(node)
                        .nodeSpread(2 * Math.PI)
                        .build()));
        mesh = Topology.circulant(PLANES, SLOTS, 1, EXPRESS);
        rule = LinkRule.clearOf(Earth.EQUATORIAL_RADIUS + GRAZING_ALTITUDE).withHopDelay(HOP_DELAY);
        for (int i = 0; i < cities.size(); i++) {
            Vector3D p = cities.get(i).earthFixed();
            places[0][i] = p.getX();
            places[1][i] = p.getY();
            places[2][i] = p.getZ();
        }
        stations = GroundStations.geocentric(places[0], places[1], places[2], MASK);
        instants = IntStream.range(0, (int) Math.ceil(orbit.nodalPeriod() / STEP))
                .mapToDouble(k -> k * STEP)
                .toArray();
    }

    /**
     * Prints the table.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        new CityToOrbit().print(out);
        out.flush();
    }

    int satellites() {
        return PLANES * SLOTS;
    }

    List<LatencySummary> direct() {
        return LatencySurvey.of(stations, ephemeris::earthFixed, satellites()).direct(instants);
    }

    List<LatencySummary> throughMesh() {
        return LatencySurvey.of(stations, ephemeris::earthFixed, satellites()).throughMesh(mesh, rule, instants);
    }

    PairTimeline between(String one, String other) {
        return PairTimeline.of(stations, index(one), index(other), ephemeris::earthFixed, mesh, rule, instants);
    }

    double fibre(String one, String other) {
        return FibrePath.delay(places[0], places[1], places[2], index(one), index(other));
    }

    private int index(String name) {
        return IntStream.range(0, cities.size())
                .filter(i -> cities.get(i).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void print(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%,d satellites at %.0f km, one orbit, mask %.0f deg; one way [ms]%n",
                satellites(),
                ALTITUDE / 1e3,
                Math.toDegrees(MASK));
        out.printf(
                Locale.ROOT,
                "  %-14s %8s %10s %10s %12s %10s%n",
                "city",
                "in view",
                "nearest",
                "p95",
                "mesh median",
                "mesh p95");
        List<LatencySummary> direct = direct();
        List<LatencySummary> mesh = throughMesh();
        for (int i = 0; i < cities.size(); i++) {
            out.printf(
                    Locale.ROOT,
                    "  %-14s %7.1f%% %10.2f %10.2f %12.2f %10.2f%n",
                    cities.get(i).name(),
                    100 * direct.get(i).inViewFraction(),
                    1e3 * direct.get(i).nearest(),
                    1e3 * direct.get(i).p95(),
                    1e3 * mesh.get(i).median(),
                    1e3 * mesh.get(i).p95());
        }
        out.println("  (dawn-dusk planes: in view about sunrise and sunset alone)");
        out.printf(
                Locale.ROOT,
                "%n  %-28s %10s %10s %10s %10s %14s%n",
                "one way between",
                "least",
                "median",
                "fibre",
                "with a way",
                "hand-over [s]");
        for (String[] pair : new String[][] {{"Delhi", "Dhaka"}, {"Delhi", "Mexico City"}, {"Mumbai", "Los Angeles"}}) {
            PairTimeline timeline = between(pair[0], pair[1]);
            LatencySummary summary = timeline.summary();
            out.printf(
                    Locale.ROOT,
                    "  %-28s %10.2f %10.2f %10.2f %9.0f%% %14.0f%n",
                    pair[0] + " - " + pair[1],
                    1e3 * summary.nearest(),
                    1e3 * summary.median(),
                    1e3 * fibre(pair[0], pair[1]),
                    100 * summary.inViewFraction(),
                    timeline.meanTimeBetweenHandOvers());
        }
    }
}
