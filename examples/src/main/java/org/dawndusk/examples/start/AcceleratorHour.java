/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.List;
import java.util.Locale;
import org.dawndusk.compute.cost.Assumptions;
import org.dawndusk.compute.cost.Boundary;
import org.dawndusk.compute.cost.CostInput;
import org.dawndusk.compute.cost.GroundBaseline;
import org.dawndusk.compute.cost.LifeCycleCost;
import org.dawndusk.compute.cost.Sensitivity;
import org.dawndusk.compute.cost.Verdict;

/**
 * What does a delivered accelerator-hour cost in orbit and on the ground, and which assumption decides?
 *
 * <p>The library's standard assumptions, each with its source and date in {@code CostInput}; launches at 200 USD/kg, the price
 * hoped for by Suncatcher, arXiv:2511.19468v2. Five sites on the ground.
 */
public final class AcceleratorHour {
    private AcceleratorHour() {}

    /**
     * Prints the prices, and what moves the ratio to a large site of one's own most.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Assumptions assumptions = assumptions(200);
        System.out.printf(
                Locale.ROOT,
                "orbit: %.3f USD an accelerator-hour%n",
                LifeCycleCost.orbit(assumptions, Boundary.ALL).perAcceleratorHour());
        for (Verdict verdict : Verdict.against(assumptions, Boundary.ALL)) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.3f USD, orbit costs %.2f times that%n",
                    verdict.baseline(),
                    verdict.ground(),
                    verdict.ratio());
        }
        for (Sensitivity.Bar bar : deciding(assumptions).subList(0, 3)) {
            System.out.printf(
                    Locale.ROOT,
                    "%s from its low to its high: ratio %.2f to %.2f%n",
                    bar.input(),
                    bar.atLow(),
                    bar.atHigh());
        }
    }

    static Assumptions assumptions(double launchPrice) {
        return Assumptions.standard().with(CostInput.LAUNCH_PRICE, launchPrice);
    }

    static List<Sensitivity.Bar> deciding(Assumptions assumptions) {
        return Sensitivity.of(
                        assumptions,
                        tried -> Verdict.of(tried, GroundBaseline.HYPERSCALE, Boundary.ALL)
                                .ratio())
                .tornado();
    }
}
