/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.List;
import org.dawndusk.compute.horizon.Segment.Phase;

/** The replicas of a job at one site, and what is held for them there. */
final class Berth {
    final Task task;
    final SiteLoad site;
    final int replicas;
    /** The accelerators that its replicas share with others. */
    List<Integer> devices = List.of();

    /** Whether accelerators, memory and rate are held. */
    boolean holding = true;

    /** Power and heat that nobody takes from it. */
    double power;

    double heat;
    /** The share of its power that the site allows at present. */
    double allowed;

    Berth(Task task, SiteLoad site, int replicas) {
        this.task = task;
        this.site = site;
        this.replicas = replicas;
    }

    double fullPower() {
        return replicas * task.job.power();
    }

    double fullHeat() {
        return replicas * task.job.heat();
    }

    double storePower() {
        return replicas * site.timed.storePower(task.timed.checkpoint());
    }

    /** Holds what the job needs to run and to write its checkpoint at any time. */
    void holdToRun() {
        holdToRun(0);
    }

    /** The same, and a power that is needed before. */
    void holdToRun(double before) {
        double other = Math.max(before, storePower());
        power = Math.max(other, task.base * fullPower());
        heat = Math.max(other, task.base * fullHeat());
        site.changed();
    }

    void hold(double watts) {
        power = watts;
        heat = watts;
        site.changed();
    }

    /** Whether its hold cannot be given up when a budget falls. */
    boolean fixed() {
        return task.phase != Phase.RUNNING || !task.timed.preemptible();
    }
}
