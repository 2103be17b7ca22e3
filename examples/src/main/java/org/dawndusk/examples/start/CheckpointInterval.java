/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.Locale;
import org.dawndusk.compute.reliability.Checkpointing;
import org.dawndusk.compute.reliability.ConstantFailureRate;

/**
 * How often should a training save its state, and what share of the time is then work?
 *
 * <p>16,384 accelerators with the 419 interruptions in 54 days of The Llama 3 Herd of Models (Meta, 2024, table 5); a
 * checkpoint takes a minute, a restart five: assumptions.
 */
public final class CheckpointInterval {
    private CheckpointInterval() {}

    /**
     * Prints the answer, and what longer and shorter intervals cost.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Checkpointing training = training(419, 54 * 86_400.0);
        System.out.printf(Locale.ROOT, "an interruption every %.2f h%n", training.meanTimeToFailure() / 3600);
        double best = training.exactInterval();
        for (double interval : new double[] {best / 4, best, 4 * best}) {
            System.out.printf(
                    Locale.ROOT,
                    "save every %6.0f s: %.1f %% of the time is work%n",
                    interval,
                    100 * training.efficiency(interval));
        }
    }

    static Checkpointing training(int interruptions, double watched) {
        return new Checkpointing(
                60, 300, ConstantFailureRate.observed(interruptions, watched).meanTimeToFailure());
    }
}
