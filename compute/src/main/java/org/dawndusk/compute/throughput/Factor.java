/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.throughput;

/** What stands between the peak and the work delivered, in the order in which it is applied. */
public enum Factor {
    /** The share of the dense peak that software attains while it runs. */
    SUSTAINED(false),
    /** The share of the demanded compute power that the bus carries. */
    POWER(true),
    /** The share of the carried power at which the chips stay below their limit. */
    THERMAL(true),
    /** The share of the traffic that the work needs and the links carry. */
    NETWORK(true),
    /** The share of the accelerators that work, on the mean over the mission. */
    AVAILABILITY(true),
    /** The share of the time that there is work. */
    UTILISATION(false);

    private final boolean limit;

    Factor(boolean limit) {
        this.limit = limit;
    }

    /**
     * Whether the design sets it, and not the work.
     *
     * @return true for power, heat, network and availability
     */
    public boolean isLimit() {
        return limit;
    }
}
