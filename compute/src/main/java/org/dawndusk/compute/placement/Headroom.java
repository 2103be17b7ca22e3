/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a site still has to give beside the replicas placed on it. Immutable and thread-safe.
 */
public final class Headroom {
    private static final int WHOLE = -1;

    private final Site site;
    private final List<Job> replicas;
    /** The shared accelerator of each replica, {@link #WHOLE} for those that have whole ones. */
    private final int[] devices;

    private final int idle;
    /** Free parts of each accelerator that is shared, with the memory left on it. */
    private final int[] sharedParts;

    private final double[] sharedMemory;
    private final double usedPower;
    private final double usedHeat;
    private final double usedBandwidth;
    private final double usedCores;
    private final double usedHostMemory;

    private Headroom(
            Site site,
            List<Job> replicas,
            int[] devices,
            int idle,
            int[] sharedParts,
            double[] sharedMemory,
            double usedPower,
            double usedHeat,
            double usedBandwidth,
            double usedCores,
            double usedHostMemory) {
        this.site = site;
        this.replicas = replicas;
        this.devices = devices;
        this.idle = idle;
        this.sharedParts = sharedParts;
        this.sharedMemory = sharedMemory;
        this.usedPower = usedPower;
        this.usedHeat = usedHeat;
        this.usedBandwidth = usedBandwidth;
        this.usedCores = usedCores;
        this.usedHostMemory = usedHostMemory;
    }

    static Headroom of(Site site) {
        return new Headroom(site, List.of(), new int[0], site.accelerators(), new int[0], new double[0], 0, 0, 0, 0, 0);
    }

    /** This headroom under another site that is alike. */
    Headroom at(Site other) {
        return new Headroom(
                other,
                replicas,
                devices,
                idle,
                sharedParts,
                sharedMemory,
                usedPower,
                usedHeat,
                usedBandwidth,
                usedCores,
                usedHostMemory);
    }

    /**
     * The site.
     *
     * @return the site
     */
    public Site site() {
        return site;
    }

    /**
     * The jobs on the site.
     *
     * @return identifiers, one entry a replica, in the order of placement
     */
    public List<String> jobs() {
        return replicas.stream().map(Job::id).toList();
    }

    /**
     * The accelerators that nothing runs on.
     *
     * @return count [1]
     */
    public int idleAccelerators() {
        return idle;
    }

    /**
     * What is free of all accelerators together, shared ones included.
     *
     * @return accelerators and shares of them [1]
     */
    public double freeAccelerators() {
        return idle + (double) Arrays.stream(sharedParts).sum() / Job.PARTS;
    }

    /**
     * The power that is left.
     *
     * @return power [W]
     */
    public double power() {
        return site.power() - usedPower;
    }

    /**
     * The heat that can still be rejected.
     *
     * @return heat flow [W]
     */
    public double heat() {
        return site.heat() - usedHeat;
    }

    /**
     * The rate that is left on the link to the ground.
     *
     * @return rate [bit/s]
     */
    public double downlinkRate() {
        return site.downlinkRate() - usedBandwidth;
    }

    /**
     * The cores of the host that are left.
     *
     * @return cores, infinite where the site sets no limit [1]
     */
    public double hostCores() {
        return site.hostCores() - usedCores;
    }

    /**
     * The memory of the host that is left.
     *
     * @return memory, infinite where the site sets no limit [B]
     */
    public double hostMemory() {
        return site.hostMemory() - usedHostMemory;
    }

    // sums are compared, not differences: ten times a tenth then fills a whole

    boolean carriesPower(double demand) {
        return usedPower + demand <= site.power();
    }

    boolean rejectsHeat(double demand) {
        return usedHeat + demand <= site.heat();
    }

    boolean carriesBandwidth(double demand) {
        return usedBandwidth + demand <= site.downlinkRate();
    }

    boolean carriesCores(double demand) {
        return usedCores + demand <= site.hostCores();
    }

    boolean carriesHostMemory(double demand) {
        return usedHostMemory + demand <= site.hostMemory();
    }

    /** The largest free part of one accelerator, in thousandths. */
    int largestShare() {
        return idle > 0 ? Job.PARTS : Arrays.stream(sharedParts).max().orElse(0);
    }

    /** The most memory on one accelerator that has so many parts free. */
    double largestMemory(int parts) {
        double largest = idle > 0 ? site.memoryPerAccelerator() : 0;
        for (int device = 0; device < sharedParts.length; device++) {
            if (sharedParts[device] >= parts) {
                largest = Math.max(largest, sharedMemory[device]);
            }
        }
        return largest;
    }

    /** What is left with one more replica, which has to fit. */
    Headroom after(Job job) {
        int idleAfter = idle - job.wholeAccelerators();
        int[] parts = sharedParts;
        double[] memory = sharedMemory;
        int device = WHOLE;
        if (job.parts() > 0) {
            device = tightestDevice(job);
            if (device < 0) {
                idleAfter--;
                device = parts.length;
                parts = Arrays.copyOf(parts, device + 1);
                memory = Arrays.copyOf(memory, device + 1);
                parts[device] = Job.PARTS;
                memory[device] = site.memoryPerAccelerator();
            } else {
                parts = parts.clone();
                memory = memory.clone();
            }
            parts[device] -= job.parts();
            memory[device] -= job.memory();
        }
        List<Job> more = new ArrayList<>(replicas);
        more.add(job);
        int[] on = Arrays.copyOf(devices, more.size());
        on[on.length - 1] = device;
        return new Headroom(
                site,
                List.copyOf(more),
                on,
                idleAfter,
                parts,
                memory,
                usedPower + job.power(),
                usedHeat + job.heat(),
                usedBandwidth + job.bandwidth(),
                usedCores + job.hostCores(),
                usedHostMemory + job.hostMemory());
    }

    /** This headroom without the first so many replicas of a job; all others stay on their accelerators. */
    Headroom without(String job, int most) {
        List<Job> kept = new ArrayList<>(replicas.size());
        int[] on = new int[replicas.size()];
        boolean[] inUse = new boolean[sharedParts.length];
        int leaving = most;
        for (int i = 0; i < devices.length; i++) {
            Job replica = replicas.get(i);
            if (leaving > 0 && replica.id().equals(job)) {
                leaving--;
            } else {
                on[kept.size()] = devices[i];
                kept.add(replica);
                if (devices[i] != WHOLE) {
                    inUse[devices[i]] = true;
                }
            }
        }
        int[] number = new int[inUse.length];
        int shared = 0;
        for (int device = 0; device < inUse.length; device++) {
            number[device] = shared;
            shared += inUse[device] ? 1 : 0;
        }
        return rebuilt(
                List.copyOf(kept),
                Arrays.stream(on, 0, kept.size())
                        .map(device -> device == WHOLE ? WHOLE : number[device])
                        .toArray(),
                shared);
    }

    /** Adds up anew what replicas on given accelerators use: differences of sums would not give back what was there. */
    private Headroom rebuilt(List<Job> kept, int[] on, int shared) {
        int[] parts = new int[shared];
        double[] memory = new double[shared];
        Arrays.fill(parts, Job.PARTS);
        Arrays.fill(memory, site.memoryPerAccelerator());
        int idleAfter = site.accelerators() - shared;
        double power = 0;
        double heat = 0;
        double bandwidth = 0;
        double cores = 0;
        double hostMemory = 0;
        for (int i = 0; i < on.length; i++) {
            Job replica = kept.get(i);
            idleAfter -= replica.wholeAccelerators();
            if (on[i] != WHOLE) {
                parts[on[i]] -= replica.parts();
                memory[on[i]] -= replica.memory();
            }
            power += replica.power();
            heat += replica.heat();
            bandwidth += replica.bandwidth();
            cores += replica.hostCores();
            hostMemory += replica.hostMemory();
        }
        return new Headroom(site, kept, on, idleAfter, parts, memory, power, heat, bandwidth, cores, hostMemory);
    }

    /** By how many accelerators each replica of a job could grow here: idle ones, or the free part of the one that it shares. */
    double acceleratorsBeside(String job) {
        return replicasOf(job)
                .mapToDouble(i -> devices[i] == WHOLE ? idle : (double) sharedParts[devices[i]] / Job.PARTS)
                .min()
                .orElse(0);
    }

    /** By how much memory on its accelerator each replica of a job could grow here. */
    double memoryBeside(String job) {
        return replicasOf(job)
                .mapToDouble(i -> devices[i] == WHOLE
                        ? site.memoryPerAccelerator() - replicas.get(i).memory()
                        : sharedMemory[devices[i]])
                .min()
                .orElse(0);
    }

    private IntStream replicasOf(String job) {
        return IntStream.range(0, devices.length)
                .filter(i -> replicas.get(i).id().equals(job));
    }

    private int tightestDevice(Job job) {
        int tightest = -1;
        for (int device = 0; device < sharedParts.length; device++) {
            boolean fits = sharedParts[device] >= job.parts() && sharedMemory[device] >= job.memory();
            if (fits && (tightest < 0 || sharedParts[device] < sharedParts[tightest])) {
                tightest = device;
            }
        }
        return tightest;
    }

    /** The mean share of the site's resources that one more replica would leave: the less, the tighter the fit. */
    double slackAfter(Job job) {
        double slack = 0;
        int resources = 0;
        double[] free = {freeAccelerators(), power(), heat(), downlinkRate(), hostCores(), hostMemory()};
        double[] demand = {
            job.accelerators(), job.power(), job.heat(), job.bandwidth(), job.hostCores(), job.hostMemory()
        };
        double[] capacity = {
            site.accelerators(), site.power(), site.heat(), site.downlinkRate(), site.hostCores(), site.hostMemory()
        };
        for (int i = 0; i < free.length; i++) {
            if (capacity[i] > 0 && capacity[i] < Double.POSITIVE_INFINITY) {
                slack += (free[i] - demand[i]) / capacity[i];
                resources++;
            }
        }
        return resources == 0 ? 0 : slack / resources;
    }
}
