/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.dawndusk.compute.placement.Job;

/** A site in the course of one call: who is there, and the sums of what they hold, always added up in the same order. */
final class SiteLoad {
    /** Sums are compared with budgets to this relative distance, so that an order of adding decides nothing. */
    static final double ROUNDING = 1e-12;

    private static final int PARTS = 1000;
    private static final Comparator<Berth> BY_RANK = Comparator.comparingInt((Berth b) -> b.task.rank);

    final TimedSite timed;
    final int index;
    final List<Berth> berths = new ArrayList<>();
    boolean lost;

    private boolean stale = true;
    private double holdPower;
    private double holdHeat;
    private double fixedPower;
    private double fixedHeat;
    private double fullPower;
    private double fullHeat;
    private double bandwidth;
    private double cores;
    private double hostMemory;
    private double longestWrite;
    private int idle;
    private int largest;
    /** Free thousandths of each accelerator, fewer than a thousand where it is shared; not made where none ever is. */
    private int[] parts = {};

    private double[] memory = {};
    /** The accelerators of which something was taken. */
    private final BitSet taken = new BitSet();

    SiteLoad(TimedSite timed, int index) {
        this.timed = timed;
        this.index = index;
    }

    /** Sites may have hundreds of thousands of accelerators, and few jobs share one. */
    private void makeParts() {
        if (parts.length == 0) {
            parts = new int[timed.site().accelerators()];
            memory = new double[parts.length];
            Arrays.fill(parts, PARTS);
            Arrays.fill(memory, timed.site().memoryPerAccelerator());
        }
    }

    String id() {
        return timed.site().id();
    }

    void add(Berth berth) {
        int at = berths.size();
        while (at > 0 && BY_RANK.compare(berths.get(at - 1), berth) > 0) {
            at--;
        }
        berths.add(at, berth);
        stale = true;
    }

    void remove(Berth berth) {
        berths.remove(berth);
        stale = true;
    }

    /** Says that a hold or a phase has changed. */
    void changed() {
        stale = true;
    }

    private void refresh() {
        if (!stale) {
            return;
        }
        stale = false;
        holdPower = holdHeat = fixedPower = fixedHeat = fullPower = fullHeat = bandwidth = longestWrite = 0;
        cores = hostMemory = 0;
        for (int device = taken.nextSetBit(0); device >= 0; device = taken.nextSetBit(device + 1)) {
            parts[device] = PARTS;
            memory[device] = timed.site().memoryPerAccelerator();
        }
        taken.clear();
        int whole = 0;
        for (Berth berth : berths) {
            holdPower += berth.power;
            holdHeat += berth.heat;
            if (berth.fixed()) {
                fixedPower += berth.power;
                fixedHeat += berth.heat;
            }
            if (berth.holding) {
                Job job = berth.task.job;
                boolean running = berth.task.phase != Segment.Phase.RETURNING;
                fullPower += Math.max(berth.power, running ? berth.fullPower() : 0);
                fullHeat += Math.max(berth.heat, running ? berth.fullHeat() : 0);
                bandwidth += berth.replicas * job.bandwidth();
                cores += berth.replicas * job.hostCores();
                hostMemory += berth.replicas * job.hostMemory();
                longestWrite = Math.max(longestWrite, timed.storeTime(berth.task.timed.checkpoint()));
                whole += job.accelerators() < 1 ? 0 : berth.replicas * (int) job.accelerators();
                for (int device : berth.devices) {
                    makeParts();
                    taken.set(device);
                    parts[device] -= thousandths(job);
                    memory[device] -= job.memory();
                }
            } else {
                fullPower += berth.power;
                fullHeat += berth.heat;
            }
        }
        int sharing = 0;
        int most = 0;
        for (int device = taken.nextSetBit(0); device >= 0; device = taken.nextSetBit(device + 1)) {
            if (parts[device] < PARTS) {
                sharing++;
                most = Math.max(most, parts[device]);
            }
        }
        idle = timed.site().accelerators() - whole - sharing;
        largest = idle > 0 ? PARTS : most;
    }

    private static int thousandths(Job job) {
        return (int) Math.round(job.accelerators() * PARTS);
    }

    int idle() {
        refresh();
        return idle;
    }

    double holdPower() {
        refresh();
        return holdPower;
    }

    double holdHeat() {
        refresh();
        return holdHeat;
    }

    double longestWrite() {
        refresh();
        return longestWrite;
    }

    double bandwidthLeft() {
        refresh();
        return timed.site().downlinkRate() - bandwidth;
    }

    double coresLeft() {
        refresh();
        return timed.site().hostCores() - cores;
    }

    double hostMemoryLeft() {
        refresh();
        return timed.site().hostMemory() - hostMemory;
    }

    /** The largest free part of one accelerator. */
    double largestShare() {
        refresh();
        return largest / (double) PARTS;
    }

    /** Whether a replica finds an accelerator and its least power now: what is refused here is refused by all later looks. */
    boolean mayTake(Job job, double power, double heat, double now) {
        refresh();
        double accelerators = job.accelerators();
        return (accelerators >= 1 ? idle >= accelerators : largest >= thousandths(job))
                && within(holdPower + power, timed.power().at(now))
                && within(holdHeat + heat, timed.heat().at(now));
    }

    /** The accelerators for more replicas of a job: as many entries as replicas fit, at most those wanted. */
    List<Integer> devicesFor(Job job, int wanted) {
        refresh();
        List<Integer> found = new ArrayList<>();
        if (job.accelerators() >= 1) {
            return found;
        }
        makeParts();
        int[] free = parts.clone();
        double[] left = memory.clone();
        int unused = idle;
        int need = thousandths(job);
        while (found.size() < wanted) {
            int best = -1;
            for (int device = 0; device < free.length; device++) {
                boolean open = free[device] < PARTS || unused > 0;
                boolean fits = open && free[device] >= need && left[device] >= job.memory();
                if (fits && (best < 0 || free[device] < free[best])) {
                    best = device;
                }
            }
            if (best < 0) {
                break;
            }
            unused -= free[best] == PARTS ? 1 : 0;
            free[best] -= need;
            left[best] -= job.memory();
            found.add(best);
        }
        return found;
    }

    /** How many replicas find accelerators, memory, rate and a share of the host, at most those wanted. */
    int room(Job job, int wanted) {
        refresh();
        int fits = most(wanted, job.bandwidth(), bandwidthLeft(), timed.site().downlinkRate());
        fits = most(fits, job.hostCores(), coresLeft(), timed.site().hostCores());
        fits = most(fits, job.hostMemory(), hostMemoryLeft(), timed.site().hostMemory());
        if (fits <= 0) {
            return 0;
        }
        return job.accelerators() >= 1
                ? (int) Math.min(fits, idle / job.accelerators())
                : devicesFor(job, fits).size();
    }

    private static int most(int wanted, double demand, double left, double all) {
        return demand > 0 ? (int) Math.min(wanted, (left + 1e-9 * all) / demand) : wanted;
    }

    /** Whether all holds and one more are within the budgets at all times of a span. */
    boolean carries(double power, double heat, double from, double to) {
        refresh();
        return within(holdPower + power, timed.power().least(from, to))
                && within(holdHeat + heat, timed.heat().least(from, to));
    }

    /** Whether the holds that cannot be given up and one more are. */
    boolean carriesFixed(double power, double heat, double from, double to) {
        refresh();
        return within(fixedPower + power, timed.power().least(from, to))
                && within(fixedHeat + heat, timed.heat().least(from, to));
    }

    static boolean within(double sum, double budget) {
        return sum <= budget * (1 + ROUNDING);
    }

    /** The share of their power that more replicas can have in a span, if all others take all of theirs. */
    double shareBesideAll(Job job, int replicas, double from, double to) {
        refresh();
        double power = (timed.power().least(from, to) - fullPower) / (replicas * job.power());
        double heat = job.heat() == 0 ? 1 : (timed.heat().least(from, to) - fullHeat) / (replicas * job.heat());
        return Math.min(1, Math.min(power, heat));
    }
}
