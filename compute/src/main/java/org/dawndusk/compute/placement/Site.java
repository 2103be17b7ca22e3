/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A place where jobs run: a satellite or a data centre on the ground, with what it can give at the same time.
 *
 * <p>Power and heat are sustained budgets for jobs; what the site needs for itself is taken off before. Immutable and
 * thread-safe.
 */
public final class Site {
    private final String id;
    private final int accelerators;
    private final double memoryPerAccelerator;
    private final double power;
    private final double heat;
    private final double downlinkRate;
    private final double hostCores;
    private final double hostMemory;
    private final String jurisdiction;
    private final String failureDomain;
    private final Map<String, String> failureDomains;
    private final Map<String, Double> latencies;

    private Site(Builder builder, Map<String, Double> latencies) {
        id = builder.id;
        accelerators = builder.accelerators;
        memoryPerAccelerator = builder.memoryPerAccelerator;
        power = builder.power;
        heat = builder.heat;
        downlinkRate = builder.downlinkRate;
        hostCores = builder.hostCores;
        hostMemory = builder.hostMemory;
        jurisdiction = builder.jurisdiction;
        failureDomain = builder.failureDomain.isEmpty() ? builder.id : builder.failureDomain;
        failureDomains = Map.copyOf(builder.failureDomains);
        this.latencies = latencies;
    }

    /**
     * Starts a site without power, heat budget, downlink or jurisdiction, in a failure domain of its own, whose host sets no
     * limit.
     *
     * @param id identifier, unique among the sites
     * @param accelerators number of accelerators
     * @return a builder
     */
    public static Builder builder(String id, int accelerators) {
        return new Builder(id, Checks.atLeast("accelerators", accelerators, 0));
    }

    /**
     * Sites like this one, each in a failure domain of its own, named after it: {@code sat-0000}, {@code sat-0001} and on.
     * Failure domains of other kinds are those of the original.
     *
     * @param count how many
     * @return the sites, in the order of their names
     */
    public List<Site> copies(int count) {
        Checks.atLeast("count", count, 1);
        int digits = Integer.toString(count - 1).length();
        List<Site> sites = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String name = String.format(Locale.ROOT, "%s-%0" + digits + "d", id, i);
            Builder builder = copy(name);
            builder.failureDomain = name;
            // the map is shared: thousands of alike sites need one
            sites.add(new Site(builder, latencies));
        }
        return sites;
    }

    /**
     * This site under another name, in the failure domain of the original.
     *
     * @param name identifier, unique among the sites
     * @return the site
     */
    public Site named(String name) {
        return new Site(copy(name), latencies);
    }

    private Builder copy(String name) {
        Builder builder = new Builder(name, accelerators);
        builder.memoryPerAccelerator = memoryPerAccelerator;
        builder.power = power;
        builder.heat = heat;
        builder.downlinkRate = downlinkRate;
        builder.hostCores = hostCores;
        builder.hostMemory = hostMemory;
        builder.jurisdiction = jurisdiction;
        builder.failureDomain = failureDomain;
        builder.failureDomains.putAll(failureDomains);
        return builder;
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
     * The number of accelerators.
     *
     * @return count [1]
     */
    public int accelerators() {
        return accelerators;
    }

    /**
     * The memory of each accelerator.
     *
     * @return memory [B]
     */
    public double memoryPerAccelerator() {
        return memoryPerAccelerator;
    }

    /**
     * The sustained power for jobs.
     *
     * @return power [W]
     */
    public double power() {
        return power;
    }

    /**
     * The heat of jobs that can be rejected.
     *
     * @return heat flow [W]
     */
    public double heat() {
        return heat;
    }

    /**
     * The rate of the link to the ground.
     *
     * @return rate [bit/s]
     */
    public double downlinkRate() {
        return downlinkRate;
    }

    /**
     * The cores of the host that jobs may keep busy.
     *
     * @return cores, {@link Double#POSITIVE_INFINITY} where not given: no limit [1]
     */
    public double hostCores() {
        return hostCores;
    }

    /**
     * The memory of the host that jobs may take.
     *
     * @return memory, {@link Double#POSITIVE_INFINITY} where not given: no limit [B]
     */
    public double hostMemory() {
        return hostMemory;
    }

    /**
     * Whose law rules the site.
     *
     * @return code of the jurisdiction, empty where not given
     */
    public String jurisdiction() {
        return jurisdiction;
    }

    /**
     * What fails with the site: a plane, a launch, a building.
     *
     * @return name of the failure domain
     */
    public String failureDomain() {
        return failureDomain;
    }

    /**
     * The failure domain of another kind.
     *
     * @param kind for instance {@code plane}
     * @return name of the failure domain, the site's identifier where none of the kind is given: it then stands alone
     */
    public String failureDomain(String kind) {
        return failureDomains.getOrDefault(kind, id);
    }

    /** {@return the failure domains of other kinds, name by kind} */
    public Map<String, String> failureDomains() {
        return failureDomains;
    }

    /**
     * The one-way latency to a region.
     *
     * @param region name of the region
     * @return latency, {@link Double#POSITIVE_INFINITY} where the region is not reached [s]
     */
    public double latency(String region) {
        return latencies.getOrDefault(region, Double.POSITIVE_INFINITY);
    }

    /** {@return the one-way latency to each region that the site knows, infinite where it is not reached [s]} */
    public Map<String, Double> latencies() {
        return latencies;
    }

    /** What two sites share that are alike but for name and failure domain. */
    Object likeness() {
        List<Double> host = List.of(hostCores, hostMemory);
        return List.of(accelerators, memoryPerAccelerator, power, heat, downlinkRate, host, jurisdiction, latencies);
    }

    /** Collects a site; each value is checked when it is set. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final int accelerators;
        private double memoryPerAccelerator;
        private double power;
        private double heat;
        private double downlinkRate;
        private double hostCores = Double.POSITIVE_INFINITY;
        private double hostMemory = Double.POSITIVE_INFINITY;
        private String jurisdiction = "";
        private String failureDomain = "";
        private final Map<String, String> failureDomains = new TreeMap<>();
        private final Map<String, Double> latencies = new TreeMap<>();

        private Builder(String id, int accelerators) {
            this.id = id;
            this.accelerators = accelerators;
        }

        /**
         * Sets the memory of each accelerator.
         *
         * @param bytes memory [B]
         * @return this builder
         */
        public Builder memoryPerAccelerator(double bytes) {
            memoryPerAccelerator = Checks.notNegative("memoryPerAccelerator", bytes);
            return this;
        }

        /**
         * Sets the sustained power for jobs.
         *
         * @param watts power [W]
         * @return this builder
         */
        public Builder power(double watts) {
            power = Checks.notNegative("power", watts);
            return this;
        }

        /**
         * Sets the heat of jobs that can be rejected.
         *
         * @param watts heat flow [W]
         * @return this builder
         */
        public Builder heat(double watts) {
            heat = Checks.notNegative("heat", watts);
            return this;
        }

        /**
         * Sets the rate of the link to the ground.
         *
         * @param rate rate [bit/s]
         * @return this builder
         */
        public Builder downlinkRate(double rate) {
            downlinkRate = Checks.notNegative("downlinkRate", rate);
            return this;
        }

        /**
         * Sets the cores of the host that jobs may keep busy; no limit unless set.
         *
         * @param cores cores, or parts of them [1]
         * @return this builder
         */
        public Builder hostCores(double cores) {
            hostCores = Checks.notNegative("hostCores", cores);
            return this;
        }

        /**
         * Sets the memory of the host that jobs may take; no limit unless set.
         *
         * @param bytes memory [B]
         * @return this builder
         */
        public Builder hostMemory(double bytes) {
            hostMemory = Checks.notNegative("hostMemory", bytes);
            return this;
        }

        /**
         * Sets whose law rules the site.
         *
         * @param code code of the jurisdiction, for instance that of the State of registry
         * @return this builder
         */
        public Builder jurisdiction(String code) {
            jurisdiction = code;
            return this;
        }

        /**
         * Sets what fails with the site.
         *
         * @param domain name of the failure domain
         * @return this builder
         */
        public Builder failureDomain(String domain) {
            failureDomain = domain;
            return this;
        }

        /**
         * Sets the failure domain of another kind.
         *
         * @param kind for instance {@code plane}, {@code shell} or {@code launch}
         * @param domain name of the failure domain
         * @return this builder
         */
        public Builder failureDomain(String kind, String domain) {
            failureDomains.put(Checks.named("kind of failure domain", kind), Checks.named(kind, domain));
            return this;
        }

        /**
         * Sets the one-way latency to a region.
         *
         * @param region name of the region
         * @param latency latency, {@link Double#POSITIVE_INFINITY} where the region is not reached [s]
         * @return this builder
         */
        public Builder latency(String region, double latency) {
            if (!(latency >= 0)) {
                throw Checks.refused("latency to " + region, latency, "[0, ∞]");
            }
            latencies.put(region, latency);
            return this;
        }

        /**
         * Makes the site.
         *
         * @return the site
         */
        public Site build() {
            return new Site(this, Map.copyOf(latencies));
        }
    }
}
