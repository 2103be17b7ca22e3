/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

/**
 * What of a network's capacity some States could use alone. Immutable and thread-safe.
 *
 * @param total capacity of all sites, in the user's unit
 * @param own capacity of their own sites
 * @param reaching capacity of own sites that reach an own gateway over own nodes
 * @param carried what of it gets through the limits of own links and gateways at the same time
 */
public record AutonomyShare(long total, long own, long reaching, long carried) {
    /**
     * The share of all capacity that is left if every foreign site, relay and gateway refuses.
     *
     * @return what is carried against the total, 0 without any capacity [1]
     */
    public double share() {
        return total == 0 ? 0 : (double) carried / total;
    }
}
