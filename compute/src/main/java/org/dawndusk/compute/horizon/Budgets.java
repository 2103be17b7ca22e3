/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dawndusk.compute.horizon.Segment.Phase;
import org.dawndusk.compute.placement.Shortfall;

/** Sees to it that all sites stay within their budgets, and deals out what is left of them. */
final class Budgets {
    private final Course course;

    Budgets(Course course) {
        this.course = course;
    }

    /** Sites where more is drawn, or held, than there is at a time: the budget is less than was known. */
    List<SiteLoad> overdrawn(double now) {
        List<SiteLoad> found = new ArrayList<>();
        for (SiteLoad site : course.sites) {
            double power = 0;
            double heat = 0;
            for (Berth berth : site.berths) {
                double share = berth.task.phase == Phase.RUNNING ? berth.task.share : 0;
                power += Math.max(berth.power, share * berth.fullPower());
                heat += Math.max(berth.heat, share * berth.fullHeat());
            }
            if (!SiteLoad.within(power, site.timed.power().at(now))
                    || !SiteLoad.within(heat, site.timed.heat().at(now))) {
                found.add(site);
            }
        }
        return found;
    }

    /**
     * Takes from all sites that have changed what their budgets no longer carry, the least important first, with a checkpoint
     * where there is power for it; gives the tasks that lost their work.
     */
    List<Task> shed(double now) {
        List<Task> losers = new ArrayList<>();
        for (SiteLoad site : course.sites) {
            if (course.touched.get(site.index) && !site.carries(0, 0, now, now)) {
                shed(site, now, losers);
            }
        }
        return losers;
    }

    private void shed(SiteLoad site, double now, List<Task> losers) {
        List<Shortfall> reasons =
                List.of(new Shortfall("power", "budget at " + site.id() + " as it was known", 1, 0, "1"));
        List<Berth> berths = List.copyOf(site.berths);
        for (int i = berths.size() - 1; i >= 0 && !site.carries(0, 0, now, now); i--) {
            Task task = berths.get(i).task;
            if (task.phase == Phase.RUNNING && task.timed.preemptible()) {
                course.pause(task, now, now + task.writeTime(), reasons);
            }
        }
        for (int i = berths.size() - 1; i >= 0 && !site.carries(0, 0, now, now); i--) {
            Berth berth = berths.get(i);
            if (berth.power > 0 || berth.heat > 0) {
                course.lose(berth.task, now, reasons);
                losers.add(berth.task);
            }
        }
    }

    /** Deals the budgets of all sites that have changed. */
    void deal(double now) {
        Set<Task> concerned = new TreeSet<>(Comparator.comparingInt((Task task) -> task.index));
        for (int s = course.touched.nextSetBit(0); s >= 0; s = course.touched.nextSetBit(s + 1)) {
            SiteLoad site = course.sites.get(s);
            Dealing dealing = Dealing.now(site, now);
            for (int i = 0; i < dealing.shares.length; i++) {
                Berth berth = site.berths.get(i);
                if (berth.task.phase == Phase.RUNNING) {
                    berth.allowed = dealing.shares[i];
                    concerned.add(berth.task);
                }
            }
        }
        for (Task task : concerned) {
            double share =
                    task.berths.stream().mapToDouble(b -> b.allowed).min().orElse(0);
            if (share != task.share) {
                course.book.close(task, now);
                task.share = share;
                course.changed.add(task);
            }
        }
    }
}
