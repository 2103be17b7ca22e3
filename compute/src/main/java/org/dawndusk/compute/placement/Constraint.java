/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.Optional;

/**
 * A hard limit on one replica of a job at one site: the built-in ones are in {@link Constraints}, and users add theirs.
 *
 * <p>An implementation is pure, and monotonic: a replica that it refuses at a site it also refuses there when more runs on
 * the site.
 */
@FunctionalInterface
public interface Constraint {
    /**
     * Whether one more replica fits.
     *
     * @param job the job
     * @param headroom the site and what is left of it
     * @return empty if it fits, else what is lacking
     */
    Optional<Shortfall> check(Job job, Headroom headroom);
}
