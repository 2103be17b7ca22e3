/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sweep;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is kept of a stretch of drawn designs: counts, the cheapest, and bins.
 *
 * @param draws how many
 * @param feasible of them, with no negative margin
 * @param broken by constraint, how many draws break it
 * @param brokenAlone by constraint, how many draws break it and no other
 * @param bestDraw number of the cheapest feasible draw, of several alike the first; -1 where none is feasible
 * @param bestCost its cost of a delivered accelerator-hour, infinite where none is feasible [USD/h]
 * @param margins by constraint, of all draws [1], [kWh], [K]
 * @param mass of the feasible draws [kg]
 * @param cost of the feasible draws [USD/h]
 * @serial exclude
 */
// javadoc else asks for a page of the serialized form
@SuppressWarnings("InvalidBlockTag")
public record DesignSummary(
        long draws,
        long feasible,
        List<Long> broken,
        List<Long> brokenAlone,
        long bestDraw,
        double bestCost,
        List<Bins> margins,
        Bins mass,
        Bins cost)
        implements Summary<DesignSummary> {

    /**
     * Copies the lists.
     *
     * @param draws how many
     * @param feasible of them, with no negative margin
     * @param broken by constraint, how many draws break it
     * @param brokenAlone by constraint, how many draws break it and no other
     * @param bestDraw number of the cheapest feasible draw, of several alike the first; -1 where none is feasible
     * @param bestCost its cost of a delivered accelerator-hour, infinite where none is feasible [USD/h]
     * @param margins by constraint, of all draws [1], [kWh], [K]
     * @param mass of the feasible draws [kg]
     * @param cost of the feasible draws [USD/h]
     */
    public DesignSummary {
        broken = List.copyOf(broken);
        brokenAlone = List.copyOf(brokenAlone);
        margins = List.copyOf(margins);
    }

    @Override
    public DesignSummary merge(DesignSummary other) {
        // -1 stands with an infinite cost, and so loses against whatever is feasible
        boolean ours = bestCost < other.bestCost || (bestCost == other.bestCost && bestDraw <= other.bestDraw);
        return new DesignSummary(
                draws + other.draws,
                feasible + other.feasible,
                sums(broken, other.broken),
                sums(brokenAlone, other.brokenAlone),
                ours ? bestDraw : other.bestDraw,
                ours ? bestCost : other.bestCost,
                IntStream.range(0, margins.size())
                        .mapToObj(i -> margins.get(i).merge(other.margins.get(i)))
                        .toList(),
                mass.merge(other.mass),
                cost.merge(other.cost));
    }

    private static List<Long> sums(List<Long> ours, List<Long> others) {
        return IntStream.range(0, ours.size())
                .mapToObj(i -> ours.get(i) + others.get(i))
                .toList();
    }
}
