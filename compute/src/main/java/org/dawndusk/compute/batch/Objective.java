/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.dawndusk.compute.placement.Constraints;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Shortfall;
import org.dawndusk.compute.placement.Site;

/** What a batch is asked for: values, ranks, prices and rules of the user's. */
record Objective(ToDoubleFunction<Job> value, ToIntFunction<Job> rank, ToDoubleFunction<Site> price, List<Rule> rules) {

    /** A rule, and what of a job it looks at. */
    record Rule(Function<Job, Object> key, Eligibility eligibility) {}

    /** What of a job decides at which sites it may run at all. */
    Object mask(Job job) {
        return List.of(
                job.latencyLimits(),
                job.jurisdictions(),
                job.deniedJurisdictions(),
                rules.stream().map(rule -> rule.key().apply(job)).toList());
    }

    /** Everything that forbids a job a site, whatever runs there. */
    List<Shortfall> forbidden(Job job, Site site) {
        List<Shortfall> all = new ArrayList<>();
        job.latencyLimits().forEach((region, limit) -> {
            double latency = site.latency(region);
            if (!(latency <= limit)) {
                all.add(new Shortfall("latency", "latency to " + region, limit, latency, "s"));
            }
        });
        Constraints.jurisdiction(job, site).ifPresent(all::add);
        for (Rule rule : rules) {
            Optional<Shortfall> refusal = rule.eligibility().check(job, site);
            refusal.ifPresent(all::add);
        }
        return all;
    }
}
