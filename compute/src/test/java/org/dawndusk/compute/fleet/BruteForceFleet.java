/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dawndusk.compute.reliability.WeibullLifetime;

/** The same fleet satellite by satellite, each with its own lifetime; nothing shared with the simulation but the rule. */
final class BruteForceFleet {
    private final int planes;
    private final int size;
    private final WeibullLifetime lifetime;
    private final int designLife;
    private final double planeLoss;
    private final Replenishment rule;

    BruteForceFleet(
            int planes, int size, WeibullLifetime lifetime, int designLife, double planeLoss, Replenishment rule) {
        this.planes = planes;
        this.size = size;
        this.lifetime = lifetime;
        this.designLife = designLife;
        this.planeLoss = planeLoss;
        this.rule = rule;
    }

    /** Satellites at the end of each quarter. */
    int[] play(int quarters, Random random) {
        // the quarter after which each satellite is gone
        List<List<Integer>> inOrbit = new ArrayList<>();
        List<List<int[]>> coming = new ArrayList<>();
        for (int plane = 0; plane < planes; plane++) {
            List<Integer> ends = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                ends.add(end(0, random));
            }
            inOrbit.add(ends);
            coming.add(new ArrayList<>());
        }
        int[] capacity = new int[quarters + 1];
        capacity[0] = planes * size;
        for (int quarter = 1; quarter <= quarters; quarter++) {
            int now = quarter;
            for (List<Integer> ends : inOrbit) {
                if (random.nextDouble() < planeLoss) {
                    ends.clear();
                }
                ends.removeIf(end -> end <= now);
            }
            launch(quarter, inOrbit, coming, random);
            for (int plane = 0; plane < planes; plane++) {
                for (int[] batch : coming.get(plane)) {
                    for (int i = 0; batch[0] == quarter && i < batch[1]; i++) {
                        inOrbit.get(plane).add(end(quarter, random));
                    }
                }
                coming.get(plane).removeIf(batch -> batch[0] == now);
            }
            capacity[quarter] = inOrbit.stream().mapToInt(List::size).sum();
        }
        return capacity;
    }

    private int end(int start, Random random) {
        double age = lifetime.ageAt(1 - random.nextDouble()) / FleetPlan.QUARTER;
        return start + (int) Math.min(designLife, Math.ceil(Math.max(age, 1e-9)));
    }

    private void launch(int quarter, List<List<Integer>> inOrbit, List<List<int[]>> coming, Random random) {
        int[] lacking = IntStream.range(0, planes)
                .map(plane -> size
                        - inOrbit.get(plane).size()
                        - coming.get(plane).stream().mapToInt(batch -> batch[1]).sum())
                .toArray();
        int left = rule.launchesPerQuarter();
        for (int plane : IntStream.range(0, planes)
                .boxed()
                .sorted(Comparator.comparingInt((Integer plane) -> -lacking[plane]))
                .toList()) {
            while (lacking[plane] >= rule.reorderDeficit() && left > 0) {
                int load = Math.min(rule.satellitesPerLaunch(), lacking[plane]);
                lacking[plane] -= load;
                left--;
                if (random.nextDouble() < rule.launchSuccess()) {
                    coming.get(plane).add(new int[] {quarter + rule.leadQuarters(), load});
                }
            }
        }
    }
}
