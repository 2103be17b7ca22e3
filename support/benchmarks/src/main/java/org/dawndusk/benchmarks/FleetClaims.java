/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.dawndusk.compute.fleet.FleetOutcome;
import org.dawndusk.compute.fleet.FleetPlan;
import org.dawndusk.compute.fleet.FleetSimulation;
import org.dawndusk.compute.fleet.Replenishment;
import org.dawndusk.compute.reliability.ConstantFailureRate;
import org.dawndusk.compute.reliability.WeibullLifetime;

/** A million satellites, fifteen years, a thousand histories, with infant mortality and replenishment. */
final class FleetClaims {
    private static final int HISTORIES = 1_000;
    private static final int QUARTERS = 60;

    private FleetClaims() {}

    static List<Claim> all() {
        return List.of(new Claim("compute.fleetMonteCarlo", "s", 1, 0, FleetClaims::million));
    }

    /** On all cores; a part of the histories on one must be the same satellite for satellite. */
    private static Claim.Pair million() {
        FleetSimulation simulation = FleetSimulation.of(FleetPlan.builder(
                        1_000, 1_000, WeibullLifetime.satellites1990To2008(), QUARTERS)
                .designLife(20)
                .planeLoss(ConstantFailureRate.perYear(1e-3))
                .replenishment(Replenishment.launching(50, 1_500).when(25).launches(1, 0.98))
                .build());
        return new Claim.Pair(Claim.seconds(() -> run(simulation, HISTORIES), 1), () -> 10, () -> {
            FleetOutcome many = run(simulation, 20);
            FleetOutcome one = simulation.run(20, 1);
            int difference = 0;
            for (int history = 0; history < 20; history++) {
                for (int quarter = 0; quarter <= QUARTERS; quarter++) {
                    difference =
                            Math.max(difference, Math.abs(many.inUse(history, quarter) - one.inUse(history, quarter)));
                }
            }
            return difference;
        });
    }

    private static FleetOutcome run(FleetSimulation simulation, int histories) {
        ForkJoinPool pool = ForkJoinPool.commonPool();
        return simulation.run(histories, 1, pool, Runtime.getRuntime().availableProcessors());
    }
}
