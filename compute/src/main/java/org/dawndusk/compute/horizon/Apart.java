/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.HashSet;
import java.util.Set;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;

/** What no two replicas of a job may share: failure domains of the kinds over which it is spread. */
final class Apart {
    private Apart() {}

    /** Whether each replica needs a site of its own. */
    static boolean asked(Job job) {
        return job.spread() || !job.spreadOver().isEmpty();
    }

    /** The domains that a replica at a site takes for itself, each with its kind; empty where replicas may stand together. */
    static Set<String> domains(Job job, Site site) {
        Set<String> domains = new HashSet<>();
        if (job.spread()) {
            domains.add("=" + site.failureDomain());
        }
        job.spreadOver().forEach(kind -> domains.add(kind + "=" + site.failureDomain(kind)));
        return domains;
    }
}
