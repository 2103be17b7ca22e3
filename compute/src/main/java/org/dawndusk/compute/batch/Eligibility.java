/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import java.util.Optional;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Shortfall;
import org.dawndusk.compute.placement.Site;

/** A limit of the user's that depends on what the site is, not on what runs there. Pure and thread-safe. */
@FunctionalInterface
public interface Eligibility {
    /**
     * Whether a job may run at a site.
     *
     * @param job the job
     * @param site the site
     * @return empty if it may, else what forbids it
     */
    Optional<Shortfall> check(Job job, Site site);
}
