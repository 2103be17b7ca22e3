/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dawndusk.compute.reliability.WeibullLifetime;
import org.jspecify.annotations.Nullable;

/** The same fleet satellite by satellite, each with its own lifetime; nothing shared with the simulation but the rule. */
final class BruteForceFleet {
    private final int planes;
    private final int size;
    private final WeibullLifetime lifetime;
    private final int designLife;
    private final double strikes;
    private final double share;
    private final Replenishment rule;
    private final @Nullable ServicingMission mission;
    private final int missionsPerQuarter;

    /** Strikes are the mean number a quarter; a mission goes wherever one waits. */
    BruteForceFleet(
            int planes,
            int size,
            WeibullLifetime lifetime,
            int designLife,
            double strikes,
            double share,
            Replenishment rule,
            @Nullable ServicingMission mission,
            int missionsPerQuarter) {
        this.planes = planes;
        this.size = size;
        this.lifetime = lifetime;
        this.designLife = designLife;
        this.strikes = strikes;
        this.share = share;
        this.rule = rule;
        this.mission = mission;
        this.missionsPerQuarter = missionsPerQuarter;
    }

    /** Satellites at the end of each quarter. */
    int[] play(int quarters, Random random) {
        // the quarter after which each satellite is gone, negative where it then fails
        List<List<Integer>> inOrbit = new ArrayList<>();
        List<List<int[]>> coming = new ArrayList<>();
        List<List<Integer>> visits = new ArrayList<>();
        int[] waiting = new int[planes];
        for (int plane = 0; plane < planes; plane++) {
            List<Integer> ends = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                ends.add(end(0, random));
            }
            inOrbit.add(ends);
            coming.add(new ArrayList<>());
            visits.add(new ArrayList<>());
        }
        int[] capacity = new int[quarters + 1];
        capacity[0] = planes * size;
        for (int quarter = 1; quarter <= quarters; quarter++) {
            int now = quarter;
            for (int plane = 0; plane < planes; plane++) {
                List<Integer> ends = inOrbit.get(plane);
                for (int strike = poisson(strikes, random); strike > 0; strike--) {
                    ends.removeIf(end -> random.nextDouble() < share);
                    visits.get(plane).removeIf(end -> random.nextDouble() < share);
                    for (int i = waiting[plane]; i > 0; i--) {
                        waiting[plane] -= random.nextDouble() < share ? 1 : 0;
                    }
                }
                waiting[plane] += (int) ends.stream().filter(end -> -end == now).count();
                ends.removeIf(end -> Math.abs(end) <= now);
            }
            if (mission != null) {
                mend(quarter, mission, inOrbit, coming, visits, waiting, random);
            }
            launch(quarter, inOrbit, coming, visits, random);
            for (int plane = 0; plane < planes; plane++) {
                for (int[] batch : coming.get(plane)) {
                    for (int i = 0; batch[0] == quarter && i < batch[1]; i++) {
                        if (random.nextDouble() >= rule.lossOnTheWay()) {
                            inOrbit.get(plane).add(end(quarter, random));
                        }
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
        int failure = (int) Math.min(1e6, Math.ceil(Math.max(age, 1e-9)));
        return failure <= designLife ? -(start + failure) : start + designLife;
    }

    private static int poisson(double mean, Random random) {
        int number = 0;
        for (double left = mean + Math.log(random.nextDouble()); left > 0; left += Math.log(random.nextDouble())) {
            number++;
        }
        return number;
    }

    private void mend(
            int quarter,
            ServicingMission servicing,
            List<List<Integer>> inOrbit,
            List<List<int[]>> coming,
            List<List<Integer>> visits,
            int[] waiting,
            Random random) {
        int lead = (int) Math.ceil(servicing.downtime() / FleetPlan.QUARTER);
        for (int plane = 0; plane < planes; plane++) {
            back(plane, quarter, servicing, inOrbit, visits, waiting, random);
        }
        int[] wanted = IntStream.range(0, planes)
                .map(plane -> Math.min(waiting[plane], lacking(plane, inOrbit, coming, visits)))
                .toArray();
        int left = missionsPerQuarter;
        for (int plane : IntStream.range(0, planes)
                .boxed()
                .sorted(Comparator.comparingInt((Integer plane) -> -wanted[plane]))
                .toList()) {
            for (; wanted[plane] > 0 && left > 0; left--) {
                for (int i = 0; i < servicing.satellites() && wanted[plane] > 0; i++) {
                    wanted[plane]--;
                    waiting[plane]--;
                    visits.get(plane).add(quarter + lead);
                }
            }
            back(plane, quarter, servicing, inOrbit, visits, waiting, random);
        }
    }

    private void back(
            int plane,
            int quarter,
            ServicingMission servicing,
            List<List<Integer>> inOrbit,
            List<List<Integer>> visits,
            int[] waiting,
            Random random) {
        long due = visits.get(plane).stream().filter(end -> end == quarter).count();
        visits.get(plane).removeIf(end -> end == quarter);
        for (long i = 0; i < due; i++) {
            if (random.nextDouble() < servicing.success()) {
                inOrbit.get(plane).add(end(quarter, random));
            } else {
                waiting[plane]++;
            }
        }
    }

    private int lacking(int plane, List<List<Integer>> inOrbit, List<List<int[]>> coming, List<List<Integer>> visits) {
        return size
                - inOrbit.get(plane).size()
                - visits.get(plane).size()
                - coming.get(plane).stream().mapToInt(batch -> batch[1]).sum();
    }

    private void launch(
            int quarter,
            List<List<Integer>> inOrbit,
            List<List<int[]>> coming,
            List<List<Integer>> visits,
            Random random) {
        int[] lacking = IntStream.range(0, planes)
                .map(plane -> lacking(plane, inOrbit, coming, visits))
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
