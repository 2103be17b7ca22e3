/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Work that is placed as a whole or not at all: one or more replicas, each of which needs its share of one site.
 *
 * <p>All demands are those of one replica. A replica takes whole accelerators, or a share of one in thousandths. Immutable
 * and thread-safe.
 */
public final class Job {
    /** An accelerator is divided into so many parts. */
    static final int PARTS = 1000;

    private final String id;
    private final int accelerators;
    private final int parts;
    private final double memory;
    private final double power;
    private final double heat;
    private final double bandwidth;
    private final double hostCores;
    private final double hostMemory;
    private final Map<String, Double> latencyLimits;
    private final Set<String> jurisdictions;
    private final Set<String> denied;
    private final int replicas;
    private final boolean spread;
    private final Set<String> spreadOver;
    private final int priority;
    private final String dataClass;

    private Job(Builder builder) {
        id = builder.id;
        accelerators = builder.accelerators;
        parts = builder.parts;
        memory = builder.memory;
        power = builder.power;
        heat = builder.heat < 0 ? builder.power : builder.heat;
        bandwidth = builder.bandwidth;
        hostCores = builder.hostCores;
        hostMemory = builder.hostMemory;
        latencyLimits = new TreeMap<>(builder.latencyLimits);
        jurisdictions = new TreeSet<>(builder.jurisdictions);
        denied = new TreeSet<>(builder.denied);
        replicas = builder.replicas;
        spread = builder.spread;
        spreadOver = new TreeSet<>(builder.spreadOver);
        priority = builder.priority;
        dataClass = builder.dataClass;
    }

    /**
     * Starts a job of one replica on one accelerator that needs nothing else.
     *
     * @param id identifier, unique among the jobs
     * @return a builder
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * The identifier.
     *
     * @return identifier
     */
    public String id() {
        return id;
    }

    /**
     * The accelerators of one replica.
     *
     * @return a whole number, or a share below one in thousandths [1]
     */
    public double accelerators() {
        return accelerators + (double) parts / PARTS;
    }

    int wholeAccelerators() {
        return accelerators;
    }

    int parts() {
        return parts;
    }

    /**
     * The memory on each accelerator.
     *
     * @return memory [B]
     */
    public double memory() {
        return memory;
    }

    /**
     * The power of one replica.
     *
     * @return power [W]
     */
    public double power() {
        return power;
    }

    /**
     * The heat of one replica.
     *
     * @return heat flow [W]
     */
    public double heat() {
        return heat;
    }

    /**
     * The rate of one replica over the link to the ground.
     *
     * @return rate [bit/s]
     */
    public double bandwidth() {
        return bandwidth;
    }

    /** {@return the cores of the host that one replica keeps busy [1]} */
    public double hostCores() {
        return hostCores;
    }

    /** {@return the memory of the host that one replica takes [B]} */
    public double hostMemory() {
        return hostMemory;
    }

    /** {@return the longest one-way latency to each region that the job serves [s]} */
    public Map<String, Double> latencyLimits() {
        return Collections.unmodifiableMap(latencyLimits);
    }

    /** {@return the jurisdictions under which alone the job may run, empty where any will do} */
    public Set<String> jurisdictions() {
        return Collections.unmodifiableSet(jurisdictions);
    }

    /** {@return the jurisdictions under which the job must not run} */
    public Set<String> deniedJurisdictions() {
        return Collections.unmodifiableSet(denied);
    }

    /** {@return the number of replicas, all of which are placed or none [1]} */
    public int replicas() {
        return replicas;
    }

    /** {@return whether no two replicas may share a failure domain} */
    public boolean spread() {
        return spread;
    }

    /** {@return the further kinds of failure domains that no two replicas may share} */
    public Set<String> spreadOver() {
        return Collections.unmodifiableSet(spreadOver);
    }

    /** {@return the priority: jobs of a higher one are placed before those of a lower one [1]} */
    public int priority() {
        return priority;
    }

    /** {@return the class of the data that the job works on, empty where not given} */
    public String dataClass() {
        return dataClass;
    }

    /** What two jobs share that are alike but for their name. */
    Object likeness() {
        return List.of(
                accelerators,
                parts,
                memory,
                power,
                heat,
                bandwidth,
                latencyLimits,
                jurisdictions,
                denied,
                List.of(replicas, spread, spreadOver, priority, dataClass, hostCores, hostMemory));
    }

    /** Collects a job; each value is checked when it is set. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private int accelerators = 1;
        private int parts;
        private double memory;
        private double power;
        private double heat = -1;
        private double bandwidth;
        private double hostCores;
        private double hostMemory;
        private final Map<String, Double> latencyLimits = new TreeMap<>();
        private final Set<String> jurisdictions = new TreeSet<>();
        private final Set<String> denied = new TreeSet<>();
        private int replicas = 1;
        private boolean spread;
        private final Set<String> spreadOver = new TreeSet<>();
        private int priority;
        private String dataClass = "";

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Sets the accelerators of one replica.
         *
         * @param count whole number from 1, or a share below one in thousandths [1]
         * @return this builder
         */
        public Builder accelerators(double count) {
            double thousandths = Checks.positive("accelerators", count) * PARTS;
            long rounded = Math.round(thousandths);
            boolean whole = rounded % PARTS == 0 && rounded / PARTS <= Integer.MAX_VALUE;
            if (!(Math.abs(thousandths - rounded) <= 1e-9 * thousandths && rounded > 0 && (whole || rounded < PARTS))) {
                throw Checks.refused("accelerators", count, "{1, 2, ...} or a multiple of 0.001 below 1");
            }
            accelerators = (int) (rounded / PARTS);
            parts = (int) (rounded % PARTS);
            return this;
        }

        /**
         * Sets the memory on each accelerator.
         *
         * @param bytes memory [B]
         * @return this builder
         */
        public Builder memory(double bytes) {
            memory = Checks.notNegative("memory", bytes);
            return this;
        }

        /**
         * Sets the power of one replica.
         *
         * @param watts power [W]
         * @return this builder
         */
        public Builder power(double watts) {
            power = Checks.notNegative("power", watts);
            return this;
        }

        /**
         * Sets the heat of one replica; its power unless set.
         *
         * @param watts heat flow [W]
         * @return this builder
         */
        public Builder heat(double watts) {
            heat = Checks.notNegative("heat", watts);
            return this;
        }

        /**
         * Sets the rate of one replica over the link to the ground.
         *
         * @param rate rate [bit/s]
         * @return this builder
         */
        public Builder bandwidth(double rate) {
            bandwidth = Checks.notNegative("bandwidth", rate);
            return this;
        }

        /**
         * Sets the cores of the host that one replica keeps busy; none unless set.
         *
         * @param cores cores, or parts of them [1]
         * @return this builder
         */
        public Builder hostCores(double cores) {
            hostCores = Checks.notNegative("hostCores", cores);
            return this;
        }

        /**
         * Sets the memory of the host that one replica takes; none unless set.
         *
         * @param bytes memory [B]
         * @return this builder
         */
        public Builder hostMemory(double bytes) {
            hostMemory = Checks.notNegative("hostMemory", bytes);
            return this;
        }

        /**
         * Sets the longest one-way latency to a region that the job serves.
         *
         * @param region name of the region
         * @param limit limit [s]
         * @return this builder
         */
        public Builder latencyLimit(String region, double limit) {
            latencyLimits.put(region, Checks.positive("latencyLimit to " + region, limit));
            return this;
        }

        /**
         * Adds jurisdictions under which the job may run; any unless set.
         *
         * @param codes codes of jurisdictions
         * @return this builder
         */
        public Builder allowJurisdictions(String... codes) {
            jurisdictions.addAll(List.of(codes));
            return this;
        }

        /**
         * Adds jurisdictions under which the job must not run; nor may it where the jurisdiction is not known.
         *
         * @param codes codes of jurisdictions
         * @return this builder
         */
        public Builder denyJurisdictions(String... codes) {
            denied.addAll(List.of(codes));
            return this;
        }

        /**
         * Sets the replicas, all of which are placed or none.
         *
         * @param count how many
         * @return this builder
         */
        public Builder replicas(int count) {
            replicas = Checks.atLeast("replicas", count, 1);
            return this;
        }

        /**
         * Forbids two replicas in one failure domain.
         *
         * @return this builder
         */
        public Builder spread() {
            spread = true;
            return this;
        }

        /**
         * Forbids two replicas in one failure domain of another kind. Replicas that are spread over several kinds are placed one
         * after the other without looking back: they may be left out although other sites for the first would have let all in.
         *
         * @param kind for instance {@code plane}, see {@link Site.Builder#failureDomain(String, String)}
         * @return this builder
         */
        public Builder spreadOver(String kind) {
            spreadOver.add(Checks.named("kind of failure domain", kind));
            return this;
        }

        /**
         * Sets the priority; 0 unless set.
         *
         * @param rank jobs of a higher rank are placed first
         * @return this builder
         */
        public Builder priority(int rank) {
            priority = rank;
            return this;
        }

        /**
         * Sets the class of the data that the job works on, for rules of the user's; empty unless set.
         *
         * @param name name of the class
         * @return this builder
         */
        public Builder dataClass(String name) {
            dataClass = name;
            return this;
        }

        /**
         * Makes the job.
         *
         * @return the job
         * @throws IllegalArgumentException if it allows and denies the same jurisdiction
         */
        public Job build() {
            Set<String> both = new TreeSet<>(jurisdictions);
            both.retainAll(denied);
            if (!both.isEmpty()) {
                throw new IllegalArgumentException(
                        "jurisdictions " + both + " of job " + id + " are allowed and denied, but must be one of them");
            }
            return new Job(this);
        }
    }
}
