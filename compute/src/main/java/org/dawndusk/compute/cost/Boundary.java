/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.cost;

/**
 * What is counted, on both sides alike. Immutable.
 *
 * @param accelerators servers: their purchase, their replacement and their refresh
 * @param build satellites, or the site; where false, launch, or energy, stands alone
 * @param running operations, replacement of the rest, insurance and development
 */
public record Boundary(boolean accelerators, boolean build, boolean running) {
    /** Everything. */
    public static final Boundary ALL = new Boundary(true, true, true);
    /** Everything but the servers, which both sides buy. */
    public static final Boundary WITHOUT_SERVERS = new Boundary(false, true, true);
    /** Launch and satellites against the site and its energy. */
    public static final Boundary LAUNCH_AND_BUILD = new Boundary(false, true, false);
    /** Launch against energy. */
    public static final Boundary LAUNCH_ONLY = new Boundary(false, false, false);
}
