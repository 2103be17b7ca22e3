/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.List;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;

/** Sites with 100 W an accelerator and jobs that need as much, over 1,000 s. */
final class Plain {
    static final Horizon AHEAD = Horizon.lookingAhead(500);

    private Plain() {}

    static Site.Builder plain(String id, int accelerators) {
        return Site.builder(id, accelerators).power(100 * accelerators).heat(100 * accelerators);
    }

    static TimedSite site(String id, int accelerators) {
        return TimedSite.builder(plain(id, accelerators).build()).build();
    }

    static Job.Builder needs(String id) {
        return Job.builder(id).power(100);
    }

    static TimedJob.Builder job(Job.Builder needs, double work) {
        return TimedJob.builder(needs.build()).work(work);
    }

    static HorizonResult run(List<TimedSite> sites, TimedJob... jobs) {
        return AHEAD.run(0, 1000, HorizonInputs.of(sites, List.of(jobs), Links.none()));
    }

    static List<String> log(HorizonResult result) {
        return result.events().stream()
                .map(e -> e.instant() + " " + e.job() + " " + e.action() + " " + e.from() + ">" + e.to())
                .toList();
    }
}
