/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.orbit.light.EclipseTimeline;
import org.hipparchus.ode.events.Action;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.events.EclipseDetector;
import org.orekit.utils.Constants;

/** What {@code orbit} claims. */
final class OrbitClaims {
    /** The time of year about the solstice of June, when a dawn-dusk orbit with its node at 18:00 is eclipsed. */
    private static final double SEASON = 60 * 86_400.0;

    private OrbitClaims() {}

    static List<Claim> all() {
        return List.of(timeline());
    }

    /** Eclipses event by event, against Orekit's own detectors at the step that finds all but grazing ones. */
    private static Claim timeline() {
        return new Claim("orbit.timeline", "s", 3, 1, () -> {
            Scenario scenario = Scenario.utc(Earth.embedded(), "2027-06-01T00:00:00Z");
            FrozenOrbit orbit = FrozenOrbit.sunSynchronous(scenario.earth(), 650e3);
            double node = SunSynchronous.ascendingNode(scenario.earth(), scenario.epoch(), LocalTime.of(18, 0));
            return new Claim.Pair(
                    Claim.seconds(() -> ours(scenario, orbit, node), 1),
                    Claim.seconds(() -> peer(scenario, orbit, node), 1),
                    () -> difference(ours(scenario, orbit, node), peer(scenario, orbit, node)));
        });
    }

    private static Intervals ours(Scenario scenario, FrozenOrbit orbit, double node) {
        return EclipseTimeline.of(scenario, orbit.propagator(scenario.epoch(), node, 0), 0, SEASON)
                .umbra();
    }

    private static List<Double> peer(Scenario scenario, FrozenOrbit orbit, double node) {
        Propagator satellite = orbit.propagator(scenario.epoch(), node, 0);
        List<Double> edges = new ArrayList<>();
        for (boolean umbra : new boolean[] {true, false}) {
            EclipseDetector detector = new EclipseDetector(
                    scenario.earth().sun(),
                    Constants.SUN_RADIUS,
                    scenario.earth().ellipsoid());
            satellite.addEventDetector((umbra ? detector.withUmbra() : detector.withPenumbra())
                    .withMaxCheck(20)
                    .withThreshold(1e-3)
                    .withHandler((state, source, increasing) -> {
                        if (umbra) {
                            edges.add(scenario.seconds(state.getDate()));
                        }
                        return Action.CONTINUE;
                    }));
        }
        satellite.propagate(scenario.epoch(), scenario.date(SEASON));
        return edges;
    }

    /** The largest difference of an umbra's edge, in s; infinite where the numbers of edges differ. */
    private static double difference(Intervals ours, List<Double> peer) {
        if (peer.size() != 2 * ours.count()) {
            return Double.POSITIVE_INFINITY;
        }
        double largest = 0;
        for (int i = 0; i < ours.count(); i++) {
            largest = Math.max(largest, Math.abs(ours.start(i) - peer.get(2 * i)));
            largest = Math.max(largest, Math.abs(ours.end(i) - peer.get(2 * i + 1)));
        }
        return largest;
    }
}
