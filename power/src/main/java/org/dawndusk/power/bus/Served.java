/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.bus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who gets power where there is not enough for all.
 *
 * <p>Loads are served by priority, those of one priority in their order. A load for which too little is left is throttled to
 * what is left, or shed where that is below its least share; what it leaves goes to those behind it. Immutable and
 * thread-safe.
 *
 * @param allocations one for each load, in the order of service
 * @param unused power that nobody took [W]
 */
public record Served(List<Allocation> allocations, double unused) {
    /**
     * Copies the list.
     *
     * @param allocations one for each load, in the order of service
     * @param unused power that nobody took [W]
     */
    public Served {
        allocations = List.copyOf(allocations);
    }

    /**
     * What a load gets.
     *
     * @param load that asked
     * @param share of its power, 0 where it is shed [1]
     * @param busPower that it takes from the bus [W]
     */
    public record Allocation(Load load, double share, double busPower) {}

    /**
     * Serves loads from a power.
     *
     * @param loads that ask
     * @param available at the bus, not negative [W]
     * @return the allocation
     */
    public static Served of(List<Load> loads, double available) {
        Checks.notNegative("available", available);
        double left = available;
        List<Allocation> allocations = new ArrayList<>();
        for (Load load :
                loads.stream().sorted(Comparator.comparingInt(Load::priority)).toList()) {
            double share = 1;
            double takes = load.busPower();
            if (takes > left) {
                share = load.converter().outputFor(left) / load.power();
                boolean shed = share < load.leastShare() || share == 0;
                share = shed ? 0 : share;
                takes = shed ? 0 : left;
            }
            left -= takes;
            allocations.add(new Allocation(load, share, takes));
        }
        return new Served(allocations, left);
    }

    /**
     * The loads that get nothing though they asked.
     *
     * @return their names, in the order of service
     */
    public List<String> shed() {
        return allocations.stream()
                .filter(allocation -> allocation.share() == 0)
                .map(allocation -> allocation.load().name())
                .toList();
    }
}
