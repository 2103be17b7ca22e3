/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.Locale;
import org.dawndusk.compute.throughput.AcceleratorCatalog;
import org.dawndusk.compute.throughput.ChipUnderLimits;

/**
 * How many tokens a second does a chip make under a cap of power, and where does a token cost least energy?
 *
 * <p>An NVIDIA V100 that decodes a model of 3.8e9 parameters in batches of 96, by the fit of a published study of power caps;
 * on a structure of 320 K with 0.1 K/W to the chip and a limit of 358.15 K, which are assumptions.
 */
public final class TokensUnderCap {
    private static final double STRUCTURE = 320;

    private TokensUnderCap() {}

    /**
     * Prints rate and energy by cap.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        for (double cap : new double[] {70, 100, 150, 200, 300}) {
            show("under " + Math.round(cap) + " W", chip().at(cap, STRUCTURE));
        }
        show("least energy", chip().mostEfficient(STRUCTURE));
    }

    static ChipUnderLimits chip() {
        return ChipUnderLimits.of(
                AcceleratorCatalog.V100_DECODE_POWER, AcceleratorCatalog.V100_DECODE, 358.15, 0.1, 0.1);
    }

    private static void show(String what, ChipUnderLimits.Operation operation) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f tokens/s at %.1f W, %.3f J a token%n",
                what,
                operation.rate(),
                operation.power(),
                operation.energyPerUnit().orElse(Double.NaN));
    }
}
