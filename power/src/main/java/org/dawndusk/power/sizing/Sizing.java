/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.sizing;

import org.dawndusk.power.simulation.PowerInputs;
import org.dawndusk.power.simulation.PowerState;
import org.dawndusk.power.simulation.PowerSystem;

/**
 * The smallest array or battery that carries the loads through a span, within a depth of discharge.
 *
 * <p>The span begins with a full battery; give it the worst season or the whole year, and the system as it is at the end of
 * its life. Immutable and thread-safe.
 */
public final class Sizing {
    private final PowerSystem system;
    private final PowerInputs inputs;
    private final double from;
    private final double to;
    private final double depth;

    private Sizing(PowerSystem system, PowerInputs inputs, double from, double to, double depth) {
        this.system = system;
        this.inputs = inputs;
        this.from = from;
        this.to = to;
        this.depth = depth;
    }

    /**
     * A question.
     *
     * @param system at the age that counts
     * @param inputs light and loads on the span
     * @param from begin [s]
     * @param to end [s]
     * @param depth of discharge that is allowed, of the capacity at that age, in (0, 1] [1]
     * @return the question
     */
    public static Sizing of(PowerSystem system, PowerInputs inputs, double from, double to, double depth) {
        Checks.finite("from", from);
        Checks.within("to", to, from, Double.MAX_VALUE);
        Checks.fraction("depth", depth);
        return new Sizing(system, inputs, from, to, depth);
    }

    /**
     * How a size does.
     *
     * @param arrayFactor of the array, positive [1]
     * @param strings of the battery
     * @return the result, sufficient or not
     */
    public SizedSystem with(double arrayFactor, int strings) {
        PowerSystem sized =
                system.withArrayScaled(arrayFactor).withPack(system.pack().withStrings(strings));
        PowerState full = sized.full(from);
        PowerState end = sized.advance(full, from, to, inputs);
        double deepest = full.charge() - end.lowest();
        boolean sufficient = deepest <= depth && end.firstUnmet().isEmpty();
        double margin = deepest > 0 ? depth / deepest - 1 : Double.POSITIVE_INFINITY;
        return new SizedSystem(arrayFactor, strings, sized.pack().mass(), deepest, margin, end, sufficient);
    }

    /**
     * The fewest strings for an array.
     *
     * @param arrayFactor of the array, positive [1]
     * @param most strings that are tried
     * @return the smallest sufficient size, or that with most strings where none is
     */
    public SizedSystem battery(double arrayFactor, int most) {
        Checks.positive("most", most);
        SizedSystem best = with(arrayFactor, most);
        int low = 0;
        while (best.sufficient() && best.strings() - low > 1) {
            SizedSystem middle = with(arrayFactor, (low + best.strings()) / 2);
            if (middle.sufficient()) {
                best = middle;
            } else {
                low = middle.strings();
            }
        }
        return best;
    }

    /**
     * The smallest array for a battery, to a thousandth; where next to none is enough, to a trillionth of the largest.
     *
     * @param strings of the battery
     * @param most factor of the array that is tried [1]
     * @return the smallest sufficient size, or that with the largest array where none is
     */
    public SizedSystem array(int strings, double most) {
        Checks.positive("most", most);
        SizedSystem best = with(most, strings);
        double low = 0;
        while (best.sufficient() && best.arrayFactor() - low > Math.max(1e-3 * best.arrayFactor(), 1e-12 * most)) {
            SizedSystem middle = with((low + best.arrayFactor()) / 2, strings);
            if (middle.sufficient()) {
                best = middle;
            } else {
                low = middle.arrayFactor();
            }
        }
        return best;
    }
}
