/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import org.dawndusk.compute.horizon.Segment.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Deals a site's budgets out: first what is held for good, then the least of each running job, then the rest in the order of
 * ranks, each up to its full power.
 */
final class Dealing {
    /** By place in the list of berths: the share of its power, 0 for one that does not run or has to leave. */
    final double[] shares;

    /** What is held of the budgets before the rest is dealt out. */
    final double heldPower;

    final double heldHeat;
    final double powerLeft;
    final double heatLeft;
    /** The value of the work that is lost in a second against full speed, of all that run now. */
    final double loss;

    private Dealing(
            double[] shares, double heldPower, double heldHeat, double powerLeft, double heatLeft, double loss) {
        this.shares = shares;
        this.heldPower = heldPower;
        this.heldHeat = heldHeat;
        this.powerLeft = powerLeft;
        this.heatLeft = heatLeft;
        this.loss = loss;
    }

    /** As the budgets are at a time and all who are there stay. */
    static Dealing now(SiteLoad site, double time) {
        boolean[] admitted = new boolean[site.berths.size()];
        for (int i = 0; i < admitted.length; i++) {
            admitted[i] = site.berths.get(i).task.phase == Phase.RUNNING;
        }
        return fill(
                site,
                admitted,
                site.timed.power().at(time),
                site.timed.heat().at(time),
                site.holdPower(),
                site.holdHeat(),
                null);
    }

    /** As it will be when a budget has fallen, without one task where one is given. */
    static Dealing after(SiteLoad site, double fall, @Nullable Task without) {
        double power = site.timed.power().at(fall);
        double heat = site.timed.heat().at(fall);
        boolean[] admitted = new boolean[site.berths.size()];
        double usedPower = 0;
        double usedHeat = 0;
        // what stays for certain goes before what was promised to stay, and that before the rest
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < admitted.length; i++) {
                Berth berth = site.berths.get(i);
                int turn = berth.fixed() ? 0 : berth.task.reviewed >= fall ? 1 : 2;
                if (turn != round || berth.task == without || gone(berth, fall)) {
                    continue;
                }
                boolean fits =
                        SiteLoad.within(usedPower + berth.power, power) && SiteLoad.within(usedHeat + berth.heat, heat);
                if (round == 0 || fits) {
                    usedPower += berth.power;
                    usedHeat += berth.heat;
                    admitted[i] = berth.task.phase == Phase.RUNNING;
                }
            }
        }
        return fill(site, admitted, power, heat, usedPower, usedHeat, without);
    }

    /** Whether a berth will be free, or idle, by a time. */
    private static boolean gone(Berth berth, double time) {
        Task task = berth.task;
        return switch (task.phase) {
            case WRITING -> task.target == null && task.until <= time;
            case SENDING -> berth == task.source && task.until <= time;
            case RUNNING -> task.firmUntil <= time || (!task.timed.preemptible() && task.completion() <= time);
            default -> false;
        };
    }

    private static Dealing fill(
            SiteLoad site,
            boolean[] admitted,
            double powerBudget,
            double heatBudget,
            double heldPower,
            double heldHeat,
            @Nullable Task without) {
        double power = Math.max(0, powerBudget - heldPower);
        double heat = Math.max(0, heatBudget - heldHeat);
        double[] shares = new double[admitted.length];
        double loss = 0;
        for (int i = 0; i < admitted.length; i++) {
            Berth berth = site.berths.get(i);
            Task task = berth.task;
            if (task.phase != Phase.RUNNING || task == without) {
                continue;
            }
            if (admitted[i]) {
                double base = task.base;
                double morePower = (1 - base) * berth.fullPower();
                double moreHeat = (1 - base) * berth.fullHeat();
                double more = 1;
                if (morePower > power || moreHeat > heat) {
                    more = Math.min(morePower > power ? power / morePower : 1, moreHeat > heat ? heat / moreHeat : 1);
                }
                shares[i] = more == 1 ? 1 : Math.min(1, base + more * (1 - base));
                power = Math.max(0, power - more * morePower);
                heat = Math.max(0, heat - more * moreHeat);
            }
            loss += task.timed.value() * (1 - speed(task, shares[i]));
        }
        return new Dealing(shares, heldPower, heldHeat, power, heat, loss);
    }

    static double speed(Task task, double share) {
        return share == 0
                ? 0
                : task.timed
                        .throttle()
                        .speed(Math.max(share, task.timed.throttle().leastShare()));
    }
}
