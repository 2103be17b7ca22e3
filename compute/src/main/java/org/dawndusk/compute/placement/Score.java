/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** An objective that says what it depends on. */
record Score(ToDoubleBiFunction<Job, Headroom> of, Function<Job, Object> jobKey, Function<Site, Object> siteKey)
        implements Objective {

    /** A score that depends on nothing beside demands, limits and resources. */
    static Score ofResources(ToDoubleBiFunction<Job, Headroom> of) {
        return new Score(of, job -> "", site -> "");
    }

    static Score sum(Objective a, Objective b) {
        return new Score(
                (job, headroom) -> a.score(job, headroom) + b.score(job, headroom),
                job -> List.of(a.key(job), b.key(job)),
                site -> List.of(a.key(site), b.key(site)));
    }

    static Score migration(Placement before, ToDoubleFunction<Job> cost) {
        Set<String> hosts = new HashSet<>();
        before.placed().values().forEach(hosts::addAll);
        return new Score(
                (job, headroom) -> {
                    List<String> ran = before.sitesOf(job.id());
                    int here = Collections.frequency(ran, headroom.site().id());
                    boolean moves = !ran.isEmpty() && Collections.frequency(headroom.jobs(), job.id()) >= here;
                    return moves ? cost.applyAsDouble(job) : 0;
                },
                job -> before.sitesOf(job.id()).isEmpty() ? "" : job.id(),
                site -> hosts.contains(site.id()) ? site.id() : "");
    }

    @Override
    public double score(Job job, Headroom headroom) {
        return of.applyAsDouble(job, headroom);
    }

    @Override
    public Object key(Job job) {
        return jobKey.apply(job);
    }

    @Override
    public Object key(Site site) {
        return siteKey.apply(site);
    }
}
