/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.bus;

/**
 * A converter of power whose loss is {@code fixed + linear P + square P²} of the power P that it gives; nothing while it
 * gives nothing.
 *
 * <p>The three terms are control and magnetisation, the drops of semiconductors, and resistance. Source: R. W. Erickson, D.
 * Maksimović, Fundamentals of Power Electronics, 3rd ed. (2020), chapter 3, losses of real converters. Immutable and
 * thread-safe.
 *
 * @param fixed loss while it works, not negative [W]
 * @param linear loss per power given, not negative [1]
 * @param square loss per squared power given, not negative [1/W]
 */
public record Converter(double fixed, double linear, double square) {
    /** Without loss. */
    public static final Converter IDEAL = new Converter(0, 0, 0);

    /**
     * Refuses values outside their ranges.
     *
     * @param fixed loss while it works, not negative [W]
     * @param linear loss per power given, not negative [1]
     * @param square loss per squared power given, not negative [1/W]
     */
    public Converter {
        Checks.notNegative("fixed", fixed);
        Checks.notNegative("linear", linear);
        Checks.notNegative("square", square);
    }

    /**
     * A converter of one efficiency at all powers.
     *
     * @param efficiency output over input, in (0, 1] [1]
     * @return the converter
     */
    public static Converter ofEfficiency(double efficiency) {
        Checks.fraction("efficiency", efficiency);
        return new Converter(0, 1 / efficiency - 1, 0);
    }

    /**
     * What it takes to give a power.
     *
     * @param output power given, not negative [W]
     * @return power taken, 0 where nothing is given [W]
     */
    public double inputFor(double output) {
        if (!(output <= Double.MAX_VALUE)) {
            throw Checks.refusal("output", output, "[0, ∞)");
        }
        return output > 0 ? output + fixed + output * (linear + square * output) : 0;
    }

    /**
     * What it gives of a power.
     *
     * @param input power taken, not negative [W]
     * @return power given, 0 where the fixed loss takes all [W]
     */
    public double outputFor(double input) {
        if (!(input <= Double.MAX_VALUE)) {
            throw Checks.refusal("input", input, "[0, ∞)");
        }
        double rest = input - fixed;
        if (!(rest > 0)) {
            return 0;
        }
        double b = 1 + linear;
        // by halves, so that nothing overflows before its root
        return square == 0 ? rest / b : rest / (b / 2 + Math.sqrt(b * b / 4 + square * rest));
    }

    /**
     * Efficiency at a power.
     *
     * @param output power given, positive [W]
     * @return output over input [1]
     */
    public double efficiency(double output) {
        Checks.positive("output", output);
        return output / inputFor(output);
    }
}
