/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The failure domains in which a job already has a replica, of each kind over which it is spread. */
final class Domains {
    private record Taken(String kind, String name) {}

    private final Job job;
    private final Set<Taken> taken = new HashSet<>();

    Domains(Job job) {
        this.job = job;
    }

    boolean open(Site site) {
        if (taken.isEmpty()) {
            return true;
        }
        for (Taken domain : of(site)) {
            if (taken.contains(domain)) {
                return false;
            }
        }
        return true;
    }

    void take(Site site) {
        taken.addAll(of(site));
    }

    /** What forbids one more replica at a site: an entry a kind. */
    List<Shortfall> shortfalls(Site site) {
        List<Shortfall> shortfalls = new ArrayList<>();
        for (Taken domain : of(site)) {
            if (taken.contains(domain)) {
                String kind = domain.kind.isEmpty() ? "" : " of kind " + domain.kind;
                shortfalls.add(
                        new Shortfall("failure domain" + kind, "replicas still allowed in " + domain.name, 1, 0, "1"));
            }
        }
        return shortfalls;
    }

    private List<Taken> of(Site site) {
        List<Taken> domains = new ArrayList<>();
        if (job.spread()) {
            domains.add(new Taken("", site.failureDomain()));
        }
        for (String kind : job.spreadOver()) {
            domains.add(new Taken(kind, site.failureDomain(kind)));
        }
        return domains;
    }
}
