/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

import java.util.Arrays;

/** One thread's working memory: plays one history after the other, quarter by quarter. */
final class History {
    private final FleetPlan plan;
    private final FailureAges ages;
    private final int planes;
    private final int quarters;
    private final int[] alive;
    private final int[] underway;
    /** By quarter, then plane: what fails, is taken down, and arrives. */
    private final int[] failing;

    private final int[] retiring;
    private final int[] arriving;
    private final int[] ofDeficit;
    private final int[] order;

    private Draws draws = new Draws(0, 0);
    private long built;
    private long failed;
    private long deorbited;
    private long lost;
    private long stock;
    private long launches;

    History(FleetPlan plan, FailureAges ages) {
        this.plan = plan;
        this.ages = ages;
        planes = plan.planes();
        quarters = plan.quarters();
        alive = new int[planes];
        underway = new int[planes];
        failing = new int[(quarters + 1) * planes];
        retiring = new int[(quarters + 1) * planes];
        arriving = new int[(quarters + 1) * planes];
        ofDeficit = new int[plan.target() + 2];
        order = new int[planes];
    }

    /** Plays a history; capacity[offset + q] is what is in use at the end of quarter q, of the start for q = 0. */
    FleetLedger play(long seed, int history, int[] capacity, int offset) {
        draws = new Draws(seed, history);
        Arrays.fill(alive, 0);
        Arrays.fill(underway, 0);
        Arrays.fill(failing, 0);
        Arrays.fill(retiring, 0);
        Arrays.fill(arriving, 0);
        stock = plan.replenishment().groundSpares();
        built = stock + (long) planes * plan.initialPerPlane();
        failed = 0;
        deorbited = 0;
        lost = 0;
        launches = 0;
        for (int plane = 0; plane < planes; plane++) {
            enter(plane, 0, plan.initialPerPlane());
        }
        capacity[offset] = inUse();
        double loss = plan.planeLossPerQuarter();
        for (int quarter = 1; quarter <= quarters; quarter++) {
            if (loss > 0) {
                losePlanes(quarter, loss);
            }
            age(quarter);
            if (plan.replenishment().launchesPerQuarter() > 0) {
                replenish(quarter);
                arrive(quarter);
            }
            capacity[offset + quarter] = inUse();
        }
        long flying = Arrays.stream(alive).asLongStream().sum();
        long inTransit = Arrays.stream(underway).asLongStream().sum();
        return new FleetLedger(built, flying, inTransit, failed, deorbited, lost, stock, launches);
    }

    private int inUse() {
        int used = plan.satellitesPerPlane();
        int sum = 0;
        for (int satellites : alive) {
            sum += Math.min(satellites, used);
        }
        return sum;
    }

    /** New satellites at the end of a quarter; their failures are drawn at once for the whole horizon. */
    private void enter(int plane, int quarter, int satellites) {
        alive[plane] += satellites;
        int lives = Math.min(plan.designLife(), quarters - quarter);
        if (satellites == 0 || lives == 0) {
            return;
        }
        int failures = ages.scatter(draws, satellites, lives, failing, (quarter + 1) * planes + plane, planes);
        if (plan.designLife() <= quarters - quarter) {
            retiring[(quarter + lives) * planes + plane] += satellites - failures;
        }
    }

    /** Each plane with the same probability, drawn by the gaps between those lost. */
    private void losePlanes(int quarter, double loss) {
        if (loss >= 1) {
            for (int plane = 0; plane < planes; plane++) {
                lose(plane, quarter);
            }
            return;
        }
        double perPlane = Math.log1p(-loss);
        double plane = Math.floor(Math.log1p(-draws.uniform()) / perPlane);
        while (plane < planes) {
            lose((int) plane, quarter);
            plane += 1 + Math.floor(Math.log1p(-draws.uniform()) / perPlane);
        }
    }

    private void lose(int plane, int quarter) {
        failed += alive[plane];
        alive[plane] = 0;
        for (int later = quarter; later <= quarters; later++) {
            failing[later * planes + plane] = 0;
            retiring[later * planes + plane] = 0;
        }
    }

    private void age(int quarter) {
        int row = quarter * planes;
        for (int plane = 0; plane < planes; plane++) {
            int fail = failing[row + plane];
            int retire = retiring[row + plane];
            alive[plane] -= fail + retire;
            failed += fail;
            deorbited += retire;
        }
    }

    private void arrive(int quarter) {
        int row = quarter * planes;
        for (int plane = 0; plane < planes; plane++) {
            int satellites = arriving[row + plane];
            if (satellites > 0) {
                underway[plane] -= satellites;
                enter(plane, quarter, satellites);
            }
        }
    }

    private void replenish(int quarter) {
        Replenishment rule = plan.replenishment();
        int waiting = orderByDeficit(rule.reorderDeficit());
        long wanted = rule.groundSpares() - stock;
        for (int i = 0; i < waiting; i++) {
            wanted += deficit(order[i]);
        }
        long build = Math.max(0, Math.min(rule.productionPerQuarter(), wanted));
        built += build;
        stock += build;
        int left = rule.launchesPerQuarter();
        for (int i = 0; i < waiting && left > 0 && stock > 0; i++) {
            left = serve(order[i], quarter, left, rule);
        }
    }

    private int serve(int plane, int quarter, int launchesLeft, Replenishment rule) {
        int left = launchesLeft;
        int deficit = deficit(plane);
        int arrives = Math.min(quarters + 1, quarter + rule.leadQuarters());
        while (deficit >= rule.reorderDeficit() && left > 0 && stock > 0) {
            int load = (int) Math.min(Math.min(rule.satellitesPerLaunch(), deficit), stock);
            stock -= load;
            left--;
            launches++;
            deficit -= load;
            if (rule.launchSuccess() < 1 && draws.uniform() >= rule.launchSuccess()) {
                lost += load;
            } else {
                underway[plane] += load;
                if (arrives <= quarters) {
                    arriving[arrives * planes + plane] += load;
                }
            }
        }
        return left;
    }

    private int deficit(int plane) {
        return plan.target() - alive[plane] - underway[plane];
    }

    /** The planes that lack enough, those that lack most first, equals by number: a counting sort. */
    private int orderByDeficit(int least) {
        Arrays.fill(ofDeficit, 0);
        int target = plan.target();
        for (int plane = 0; plane < planes; plane++) {
            ofDeficit[target - deficit(plane) + 1]++;
        }
        for (int i = 1; i < ofDeficit.length; i++) {
            ofDeficit[i] += ofDeficit[i - 1];
        }
        int waiting = least > target ? 0 : ofDeficit[target - least + 1];
        for (int plane = 0; plane < planes; plane++) {
            order[ofDeficit[target - deficit(plane)]++] = plane;
        }
        return waiting;
    }
}
