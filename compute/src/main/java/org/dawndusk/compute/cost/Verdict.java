/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.cost;

import java.util.Arrays;
import java.util.List;

/**
 * A delivered accelerator-hour in orbit beside one on the ground, within one boundary. Immutable.
 *
 * @param baseline the site on the ground
 * @param orbit price in orbit [USD/h]
 * @param ground price on the ground [USD/h]
 */
public record Verdict(GroundBaseline baseline, double orbit, double ground) {
    /**
     * Refuses prices that are no numbers.
     *
     * @param baseline the site on the ground
     * @param orbit price in orbit, at least 0 [USD/h]
     * @param ground price on the ground, at least 0 [USD/h]
     */
    public Verdict {
        Checks.notNegative("price of an hour in orbit", orbit);
        Checks.notNegative("price of an hour on the ground", ground);
    }

    /**
     * One verdict for each baseline.
     *
     * @param assumptions the assumptions, of which each baseline changes the ground's
     * @param boundary what is counted on both sides
     * @return the verdicts in the order of {@link GroundBaseline}
     */
    public static List<Verdict> against(Assumptions assumptions, Boundary boundary) {
        return Arrays.stream(GroundBaseline.values())
                .map(baseline -> of(assumptions, baseline, boundary))
                .toList();
    }

    /**
     * One verdict.
     *
     * @param assumptions the assumptions, of which the baseline changes the ground's
     * @param baseline the site on the ground
     * @param boundary what is counted on both sides
     * @return the verdict
     */
    public static Verdict of(Assumptions assumptions, GroundBaseline baseline, Boundary boundary) {
        return new Verdict(
                baseline,
                LifeCycleCost.orbit(assumptions, boundary).perAcceleratorHour(),
                LifeCycleCost.ground(baseline.in(assumptions), boundary).perAcceleratorHour());
    }

    /**
     * The price in orbit over that on the ground.
     *
     * @return below 1 where orbit is cheaper [1]
     * @throws IllegalStateException if what is counted is free on the ground
     */
    public double ratio() {
        if (ground == 0) {
            throw new IllegalStateException("an hour in orbit costs " + orbit
                    + " USD and one on the ground nothing within the boundary: there is no ratio");
        }
        return orbit / ground;
    }

    /**
     * Whether orbit is cheaper.
     *
     * @return whether the ratio is below 1
     */
    public boolean orbitIsCheaper() {
        return orbit < ground;
    }
}
