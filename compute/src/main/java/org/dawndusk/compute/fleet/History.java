/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable Repairs repairs;

    private Draws draws = new Draws(0, 0);
    private long built;
    private long failed;
    private long deorbited;
    private long lost;
    private long lostOnTheWay;
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
        ServicingMission mission = plan.servicing();
        repairs = mission == null ? null : new Repairs(plan, mission);
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
        lostOnTheWay = 0;
        launches = 0;
        if (repairs != null) {
            repairs.reset();
        }
        for (int plane = 0; plane < planes; plane++) {
            enter(plane, 0, plan.initialPerPlane());
        }
        capacity[offset] = inUse();
        double strikes = plan.strikesPerQuarter();
        for (int quarter = 1; quarter <= quarters; quarter++) {
            if (strikes > 0 && plan.strikeShare() > 0) {
                strikePlanes(quarter, strikes);
            }
            age(quarter);
            if (repairs != null) {
                mend(quarter, repairs);
            }
            if (plan.replenishment().launchesPerQuarter() > 0) {
                replenish(quarter);
                arrive(quarter);
            }
            capacity[offset + quarter] = inUse();
        }
        long flying = Arrays.stream(alive).asLongStream().sum();
        long inTransit = Arrays.stream(underway).asLongStream().sum();
        return new FleetLedger(
                built,
                flying,
                inTransit,
                failed,
                deorbited,
                lost,
                lostOnTheWay,
                stock,
                launches,
                repairs == null ? 0 : repairs.missions(),
                repairs == null ? 0 : repairs.mended());
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

    /** Each plane with the same probability, drawn by the gaps between those struck. */
    private void strikePlanes(int quarter, double strikes) {
        double struck = -Math.expm1(-strikes);
        if (struck >= 1) {
            for (int plane = 0; plane < planes; plane++) {
                strike(plane, quarter, lostShare(strikes, struck));
            }
            return;
        }
        double plane = Math.floor(Math.log1p(-draws.uniform()) / -strikes);
        while (plane < planes) {
            strike((int) plane, quarter, lostShare(strikes, struck));
            plane += 1 + Math.floor(Math.log1p(-draws.uniform()) / -strikes);
        }
    }

    /** What a plane loses that is struck at least once: 1 - (1 - s)^K, K of Poisson's distribution without its 0. */
    private double lostShare(double strikes, double struck) {
        double stays = 1 - plan.strikeShare();
        if (stays == 0) {
            return 1;
        }
        double u = draws.uniform() * struck;
        double term = Math.exp(-strikes) * strikes;
        double left = stays;
        // a mean of many strikes in a quarter leaves nothing long before the terms run out; rounding may leave u some
        for (int k = 2; u >= term && term > 0 && left > 1e-18; k++) {
            u -= term;
            term *= strikes / k;
            left *= stays;
        }
        return 1 - left;
    }

    private void strike(int plane, int quarter, double lost) {
        int gone = 0;
        int beyond = alive[plane];
        for (int later = quarter; later <= quarters; later++) {
            int cell = later * planes + plane;
            beyond -= failing[cell] + retiring[cell];
            int fail = draws.binomial(failing[cell], lost);
            int retire = draws.binomial(retiring[cell], lost);
            failing[cell] -= fail;
            retiring[cell] -= retire;
            gone += fail + retire;
        }
        gone += draws.binomial(beyond, lost);
        alive[plane] -= gone;
        failed += gone;
        if (repairs != null) {
            repairs.strike(plane, quarter, lost, draws);
        }
    }

    private void mend(int quarter, Repairs repairs) {
        int[] lacking = order;
        for (int plane = 0; plane < planes; plane++) {
            repairs.failed(plane, failing[quarter * planes + plane]);
            back(plane, quarter, repairs);
            lacking[plane] = deficit(plane);
        }
        repairs.send(quarter, lacking);
        for (int plane = 0; plane < planes; plane++) {
            // missions that take no time
            back(plane, quarter, repairs);
        }
    }

    private void back(int plane, int quarter, Repairs repairs) {
        int good = repairs.back(plane, quarter, draws);
        if (good > 0) {
            failed -= good;
            enter(plane, quarter, good);
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
                int gone = draws.binomial(satellites, plan.replenishment().lossOnTheWay());
                lostOnTheWay += gone;
                enter(plane, quarter, satellites - gone);
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
        int promised = repairs == null ? 0 : repairs.promised(plane);
        return plan.target() - alive[plane] - underway[plane] - promised;
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
