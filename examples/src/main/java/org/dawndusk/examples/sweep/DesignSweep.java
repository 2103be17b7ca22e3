/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sweep;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dawndusk.compute.cost.Assumption;
import org.dawndusk.compute.cost.CostInput;
import org.dawndusk.examples.study.ClosedForms;
import org.dawndusk.examples.study.DesignFigures;
import org.dawndusk.examples.study.DesignVariable;

/**
 * Draws designs about a given one and judges them by the closed forms of the study.
 *
 * <p>Immutable, thread-safe and serializable.
 *
 * @serial exclude
 */
// javadoc else asks for a page of the serialized form
@SuppressWarnings("InvalidBlockTag")
public final class DesignSweep implements ChunkFunction<DesignSummary> {
    private static final long serialVersionUID = 1;

    /** Without a range of their own, the design's sizes are drawn from this share of their value on. */
    private static final double LOWEST = 0.8;

    private static final double HIGHEST = 1.25;
    private static final List<Constraint> CONSTRAINTS = List.of(Constraint.values());

    private final ClosedForms forms;
    private final EnumMap<DesignVariable, Range> ranges;

    private DesignSweep(ClosedForms forms, EnumMap<DesignVariable, Range> ranges) {
        this.forms = forms;
        this.ranges = ranges;
    }

    /**
     * A sweep about a design.
     *
     * @param design a built-in design or a design file
     * @param given ranges in the units of their variables, equal ends to hold one; where there is none, from 0.8 to 1.25 of
     *     the design's value, and for life and prices that of the library's assumptions
     * @return the sweep
     * @throws IOException if the file cannot be read
     */
    public static DesignSweep of(String design, Map<DesignVariable, Range> given) throws IOException {
        ClosedForms forms = ClosedForms.of(design);
        EnumMap<DesignVariable, Range> ranges = new EnumMap<>(DesignVariable.class);
        for (DesignVariable variable : DesignVariable.values()) {
            Range range = given.get(variable);
            if (range == null) {
                range = usual(variable, forms.stated(variable));
            }
            variable.checked(range.low());
            variable.checked(range.high());
            if (variable == DesignVariable.ACCELERATORS) {
                range.wholeAt(0);
            }
            ranges.put(variable, range);
        }
        return new DesignSweep(forms, ranges);
    }

    private static Range usual(DesignVariable variable, double stated) {
        return switch (variable) {
            case LIFE -> range(CostInput.ORBIT_LIFE);
            case LAUNCH_PRICE -> range(CostInput.LAUNCH_PRICE);
            case SATELLITE_PRICE -> range(CostInput.SATELLITE_PRICE);
            case ACCELERATORS -> new Range(Math.max(1, Math.floor(LOWEST * stated)), Math.ceil(HIGHEST * stated));
            default -> new Range(LOWEST * stated, HIGHEST * stated);
        };
    }

    private static Range range(CostInput input) {
        Assumption standard = input.standard();
        return new Range(standard.low(), standard.high());
    }

    /**
     * Where the variables are drawn from.
     *
     * @return ranges of all variables, in their order
     */
    public Map<DesignVariable, Range> ranges() {
        return Collections.unmodifiableMap(ranges);
    }

    /**
     * The values of a draw.
     *
     * @param seed of the sweep
     * @param number of the draw
     * @return values of all variables, in their units
     */
    public Map<DesignVariable, Double> draw(long seed, long number) {
        Draw draw = new Draw(seed, number);
        Map<DesignVariable, Double> values = new EnumMap<>(DesignVariable.class);
        ranges.forEach((variable, range) -> {
            double uniform = draw.uniform();
            values.put(variable, variable == DesignVariable.ACCELERATORS ? range.wholeAt(uniform) : range.at(uniform));
        });
        return values;
    }

    /**
     * The figures of a draw.
     *
     * @param seed of the sweep
     * @param number of the draw
     * @return its margins, mass and cost
     */
    public DesignFigures figures(long seed, long number) {
        return forms.figures(draw(seed, number));
    }

    @Override
    public DesignSummary chunk(long seed, long start, int length) {
        double[][] margins = new double[CONSTRAINTS.size()][length];
        double[] mass = new double[length];
        double[] cost = new double[length];
        Long[] broken = new Long[CONSTRAINTS.size()];
        Long[] alone = new Long[CONSTRAINTS.size()];
        Arrays.fill(broken, 0L);
        Arrays.fill(alone, 0L);
        int feasible = 0;
        long best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < length; i++) {
            DesignFigures figures = figures(seed, start + i);
            int count = 0;
            int last = -1;
            for (int c = 0; c < margins.length; c++) {
                margins[c][i] = CONSTRAINTS.get(c).margin(figures);
                if (margins[c][i] < 0) {
                    broken[c]++;
                    count++;
                    last = c;
                }
            }
            if (count == 1) {
                alone[last]++;
            }
            if (count == 0) {
                mass[feasible] = figures.mass();
                cost[feasible] = figures.cost();
                feasible++;
                if (figures.cost() < least) {
                    least = figures.cost();
                    best = start + i;
                }
            }
        }
        return new DesignSummary(
                length,
                feasible,
                List.of(broken),
                List.of(alone),
                best,
                least,
                Arrays.stream(margins).map(values -> Bins.of(values, length)).toList(),
                Bins.of(mass, feasible),
                Bins.of(cost, feasible));
    }
}
