/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.constellation.Constellation;
import org.dawndusk.orbit.constellation.SeasonTable;
import org.dawndusk.orbit.constellation.Shell;
import org.dawndusk.orbit.constellation.Slot;
import org.dawndusk.orbit.light.EclipseTimeline;
import org.dawndusk.orbit.light.SeriesEclipses;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.events.Action;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.forces.gravity.potential.UnnormalizedSphericalHarmonicsProvider.UnnormalizedSphericalHarmonics;
import org.orekit.orbits.Orbit;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.analytical.EcksteinHechlerPropagator;
import org.orekit.propagation.events.EclipseDetector;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.Constants;
import org.orekit.utils.OccultationEngine;
import org.orekit.utils.OccultationEngine.OccultationAngles;

/** Positions, light and eclipses of whole constellations, and of one satellite over a year. */
final class OrbitClaims {

    private static final int SATELLITES = 1_000_000;
    /** Of the peer's million different satellites so many are evaluated, and the time is that of one of them. */
    private static final int SAMPLE = 20_000;

    private OrbitClaims() {}

    static List<Claim> all() {
        return List.of(
                new Claim("orbit.positions", "s", 200, 200, OrbitClaims::positionsAgainstOrekit),
                // a limit of 15 ns a satellite, and of four times the memory floor
                limit("orbit.positions.limit", 15e-9, OrbitClaims::positions),
                new Claim("orbit.positions.stream", "s", 0.25, 0, OrbitClaims::positionsAgainstStream),
                limit("orbit.sunlit.limit", 30e-9, OrbitClaims::positionsAndLight),
                new Claim("orbit.sunlit", "s", 100, 0.002, OrbitClaims::lightAgainstOrekit),
                new Claim("orbit.eclipseEdges", "s", 100, 1, OrbitClaims::edgesAgainstOrekit),
                // season table of a year for 10,000 planes; the executor has one thread besides the caller's
                Claim.withinTime("orbit.seasonTable", 60, OrbitClaims::seasonTable));
    }

    // ---- what both sides share

    private static final Earth EARTH = Earth.embedded();
    private static final Scenario SCENARIO = Scenario.utc(EARTH, "2027-01-01T00:00:00");

    /** 1,000 planes of 1,000 on the frozen orbit of 650 km, 97.98 deg. */
    private static Constellation million() {
        return Constellation.of(
                Shell.walkerDelta(FrozenOrbit.of(EARTH, 650e3, Math.toRadians(97.98)), SATELLITES, 1_000, 1));
    }

    /** A clock that moves a minute a call, so that nothing can be kept from the last. */
    private static final class Minutes {
        private double t;

        double next() {
            return t += 60;
        }
    }

    private static Claim limit(String name, double limit, Supplier<DoubleSupplier> ours) {
        return new Claim(name, "s", 1, 0, () -> new Claim.Pair(ours.get(), () -> limit, () -> 0));
    }

    private static DoubleSupplier positions() {
        BatchEphemeris ephemeris = BatchEphemeris.of(SCENARIO, million());
        double[][] r = new double[3][SATELLITES];
        Minutes clock = new Minutes();
        return Claim.seconds(() -> ephemeris.inertial(clock.next(), r[0], r[1], r[2]), SATELLITES);
    }

    private static DoubleSupplier positionsAndLight() {
        BatchEphemeris ephemeris = BatchEphemeris.of(SCENARIO, million());
        double[][] r = new double[4][SATELLITES];
        Minutes clock = new Minutes();
        return Claim.seconds(() -> ephemeris.sunlit(clock.next(), r[0], r[1], r[2], r[3]), SATELLITES);
    }

    // ---- orbit.positions: the peer has a propagator a satellite, made beforehand; the time is propagateOrbit's alone.
    // The answers differ by the theories, not by errors of either: Eckstein-Hechler's mean elements are fitted to the
    // sample's state at the epoch, and what that theory leaves out makes 115 m after an hour.

    private static Claim.Pair positionsAgainstOrekit() {
        Constellation constellation = million();
        List<EcksteinHechlerPropagator> peers = new ArrayList<>();
        int stride = SATELLITES / SAMPLE;
        for (int i = 0; i < SATELLITES; i += stride) {
            peers.add(ecksteinHechler(constellation, i));
        }
        Minutes clock = new Minutes();
        double[] sink = new double[1];
        DoubleSupplier peer = Claim.seconds(
                () -> {
                    AbsoluteDate date = SCENARIO.date(clock.next());
                    for (EcksteinHechlerPropagator each : peers) {
                        sink[0] += each.propagateOrbit(date).getPosition().getX();
                    }
                },
                SAMPLE);
        DoubleSupplier difference = () -> {
            BatchEphemeris ephemeris = BatchEphemeris.of(SCENARIO, constellation);
            double[][] r = new double[3][SATELLITES];
            ephemeris.inertial(3600, r[0], r[1], r[2]);
            double worst = 0;
            for (int k = 0; k < SAMPLE; k++) {
                Vector3D expected =
                        peers.get(k).propagateOrbit(SCENARIO.date(3600)).getPosition();
                int i = k * stride;
                worst = Math.max(worst, expected.distance(new Vector3D(r[0][i], r[1][i], r[2][i])));
            }
            return worst;
        };
        return new Claim.Pair(positions(), peer, difference);
    }

    private static EcksteinHechlerPropagator ecksteinHechler(Constellation constellation, int index) {
        Slot slot = constellation.slot(index);
        Shell shell = constellation.shells().get(slot.shell());
        Orbit osculating = shell.orbit()
                .propagator(SCENARIO.epoch(), shell.node(slot.plane()), shell.phase(slot.plane(), slot.slot()))
                .getInitialState()
                .getOrbit();
        UnnormalizedSphericalHarmonics c = EARTH.zonals().onDate(SCENARIO.epoch());
        return new EcksteinHechlerPropagator(
                osculating,
                FrameAlignedProvider.of(EARTH.inertialFrame()),
                1000,
                EARTH.zonals().getAe(),
                EARTH.mu(),
                c.getUnnormalizedCnm(2, 0),
                c.getUnnormalizedCnm(3, 0),
                c.getUnnormalizedCnm(4, 0),
                c.getUnnormalizedCnm(5, 0),
                c.getUnnormalizedCnm(6, 0));
    }

    // ---- the memory floor: read 16 bytes and write 24 a satellite, nothing computed

    private static Claim.Pair positionsAgainstStream() {
        double[] a = new double[SATELLITES];
        double[] b = new double[SATELLITES];
        double[][] r = new double[3][SATELLITES];
        DoubleSupplier stream = Claim.seconds(() -> stream(a, b, r[0], r[1], r[2]), SATELLITES);
        return new Claim.Pair(positions(), stream, () -> 0);
    }

    private static void stream(double[] a, double[] b, double[] x, double[] y, double[] z) {
        for (int i = 0; i < a.length; i++) {
            double sum = a[i] + b[i];
            x[i] = sum;
            y[i] = sum;
            z[i] = sum;
        }
    }

    // ---- orbit.sunlit: OccultationEngine.angles and the overlap of two discs, over the sample's states

    private static Claim.Pair lightAgainstOrekit() {
        Constellation constellation = million();
        OccultationEngine engine = new OccultationEngine(EARTH.sun(), Constants.SUN_RADIUS, EARTH.ellipsoid());
        List<Propagator> peers = new ArrayList<>();
        int stride = SATELLITES / SAMPLE;
        for (int i = 0; i < SATELLITES; i += stride) {
            Slot slot = constellation.slot(i);
            Shell shell = constellation.shells().get(slot.shell());
            peers.add(shell.orbit()
                    .propagator(SCENARIO.epoch(), shell.node(slot.plane()), shell.phase(slot.plane(), slot.slot())));
        }
        Minutes clock = new Minutes();
        double[] sink = new double[1];
        DoubleSupplier peer = Claim.seconds(
                () -> {
                    AbsoluteDate date = SCENARIO.date(clock.next());
                    for (Propagator each : peers) {
                        sink[0] += visible(engine.angles(each.propagate(date)));
                    }
                },
                SAMPLE);
        DoubleSupplier difference = () -> {
            double[] ours = new double[SATELLITES];
            BatchEphemeris.of(SCENARIO, constellation).sunlit(3600, ours);
            double worst = 0;
            for (int k = 0; k < SAMPLE; k++) {
                double expected = visible(engine.angles(peers.get(k).propagate(SCENARIO.date(3600))));
                worst = Math.max(worst, Math.abs(expected - ours[k * stride]));
            }
            return worst;
        };
        return new Claim.Pair(positionsAndLight(), peer, difference);
    }

    /** Montenbruck and Gill, Satellite Orbits, 3.4.2; the Earth's disc is the larger one. */
    private static double visible(OccultationAngles angles) {
        double a = angles.getOccultedApparentRadius();
        double b = angles.getLimbRadius();
        double c = angles.getSeparation();
        if (c >= a + b) {
            return 1;
        }
        if (c <= b - a) {
            return 0;
        }
        double x = (c * c + a * a - b * b) / (2 * c);
        double y = Math.sqrt(Math.max(0, a * a - x * x));
        double overlap = a * a * Math.acos(x / a) + b * b * Math.acos((c - x) / b) - c * y;
        return 1 - overlap / (Math.PI * a * a);
    }

    // ---- orbit.eclipseEdges: a year of one dawn-dusk satellite; ours finds umbra and penumbra and tabulates the
    // fraction, the detector finds the umbra alone, on the same series given to it as a propagator

    private static Claim.Pair edgesAgainstOrekit() {
        double year = 365 * 86_400.0;
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(EARTH, 650e3);
        double node = SunSynchronous.ascendingNode(EARTH, SCENARIO.epoch(), LocalTime.of(18, 0));
        Supplier<EclipseTimeline> ours =
                () -> SeriesEclipses.over(SCENARIO, 0, year).timeline(orbit, node, 0);
        Supplier<List<Double>> peer = () -> {
            List<Double> edges = new ArrayList<>();
            Propagator satellite = orbit.propagator(SCENARIO.epoch(), node, 0);
            satellite.addEventDetector(new EclipseDetector(EARTH.sun(), Constants.SUN_RADIUS, EARTH.ellipsoid())
                    .withUmbra()
                    .withMaxCheck(20)
                    .withThreshold(1e-6)
                    .withHandler((state, detector, increasing) -> {
                        edges.add(SCENARIO.seconds(state.getDate()));
                        return Action.CONTINUE;
                    }));
            satellite.propagate(SCENARIO.epoch(), SCENARIO.date(year));
            return edges;
        };
        return new Claim.Pair(
                Claim.seconds(ours::get, 1),
                Claim.seconds(peer::get, 1),
                () -> worstEdge(ours.get().umbra(), peer.get()));
    }

    /**
     * In units of what is allowed: 1 s for edges of eclipses over two minutes, 10 s for the others; an eclipse of 10 s
     * and more that one has alone counts as infinite.
     */
    private static double worstEdge(Intervals ours, List<Double> edges) {
        double worst = 0;
        int j = 0;
        for (int i = 0; i + 1 < edges.size(); i += 2) {
            double start = edges.get(i);
            double end = edges.get(i + 1);
            while (j < ours.count() && ours.end(j) < start) {
                worst = ours.length(j++) < 10 ? worst : Double.POSITIVE_INFINITY;
            }
            if (j < ours.count() && ours.start(j) < end) {
                double off = Math.max(Math.abs(ours.start(j) - start), Math.abs(ours.end(j) - end));
                worst = Math.max(worst, off / (end - start > 120 ? 1 : 10));
                j++;
            } else if (end - start >= 10) {
                worst = Double.POSITIVE_INFINITY;
            }
        }
        for (; j < ours.count(); j++) {
            worst = ours.length(j) < 10 ? worst : Double.POSITIVE_INFINITY;
        }
        return worst;
    }

    private static Runnable seasonTable() {
        Constellation constellation = Constellation.of(
                Shell.walkerDelta(FrozenOrbit.of(EARTH, 550e3, Math.toRadians(53)), 5_000, 5_000, 0),
                Shell.walkerDelta(FrozenOrbit.of(EARTH, 650e3, Math.toRadians(97.98)), 5_000, 5_000, 0));
        Executor one = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        return () -> SeasonTable.of(SCENARIO, constellation, 0, 365 * 86_400.0, one);
    }
}
