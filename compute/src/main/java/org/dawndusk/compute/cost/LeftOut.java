/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.cost;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An item that the public calculator's answer leaves out, and that answer with it; the question stays the same: 1 GW for five
 * years. Immutable.
 *
 * @param item what is left out
 * @param inputs the inputs that switch it on, each at its default of this library
 * @param alone the answer with this item and no other
 * @param together the answer with this item and all those before it
 * @since 0.1
 */
public record LeftOut(String item, Set<CostInput> inputs, CostBreakdown alone, CostBreakdown together) {
    private record Item(String name, Set<CostInput> inputs) {}

    private static final List<Item> OF_BREAK_EVEN = List.of(
            new Item("operations", EnumSet.of(CostInput.ORBIT_OPERATIONS)),
            new Item("replacement of failed satellites, not launched", EnumSet.of(CostInput.ORBIT_FAILURES)),
            new Item("development", EnumSet.of(CostInput.ENGINEERING)));

    private static final List<Item> OF_TOTAL = List.of(
            new Item("launch of the replacements", EnumSet.of(CostInput.REPLACEMENTS_LAUNCHED)),
            new Item("accelerators", EnumSet.of(CostInput.ACCELERATOR_PRICE)),
            new Item("lost launches", EnumSet.of(CostInput.LAUNCH_LOSS)),
            new Item("insurance", EnumSet.of(CostInput.INSURANCE)),
            new Item("ground segment", EnumSet.of(CostInput.GROUND_SEGMENT)),
            new Item("eclipses of the year at 650 km", EnumSet.of(CostInput.SUNLIGHT)),
            new Item("power, heat, network and use", EnumSet.of(CostInput.ORBIT_DELIVERED)),
            new Item("age of the accelerators", EnumSet.of(CostInput.GENERATION_GAIN, CostInput.ORBIT_LAG)),
            new Item("interest, delay with it", EnumSet.of(CostInput.DISCOUNT, CostInput.ORBIT_DELAY)));

    /**
     * Copies the set.
     *
     * @param item what is left out
     * @param inputs the inputs that switch it on
     * @param alone the answer with this item and no other
     * @param together the answer with this item and all those before it
     */
    public LeftOut {
        inputs = Set.copyOf(inputs);
    }

    /**
     * What its break-even leaves out, which counts hardware and launch alone; the last answer together is its total.
     *
     * @return the items, one after the other
     */
    public static List<LeftOut> ofItsBreakEven() {
        Assumptions total = Assumptions.publicCalculator();
        Assumptions bare = total;
        for (Item item : OF_BREAK_EVEN) {
            for (CostInput input : item.inputs) {
                bare = bare.with(input, 0);
            }
        }
        return table(bare, total, OF_BREAK_EVEN);
    }

    /**
     * What its total leaves out.
     *
     * @return the items, one after the other
     */
    public static List<LeftOut> ofItsTotal() {
        return table(Assumptions.publicCalculator(), Assumptions.standard(), OF_TOTAL);
    }

    private static List<LeftOut> table(Assumptions start, Assumptions whole, List<Item> items) {
        List<LeftOut> rows = new ArrayList<>();
        Assumptions together = start;
        for (Item item : items) {
            Assumptions alone = start;
            for (CostInput input : item.inputs) {
                alone = alone.with(input, whole.of(input));
                together = together.with(input, whole.of(input));
            }
            rows.add(new LeftOut(
                    item.name,
                    item.inputs,
                    LifeCycleCost.orbit(alone, Boundary.ALL),
                    LifeCycleCost.orbit(together, Boundary.ALL)));
        }
        return List.copyOf(rows);
    }
}
