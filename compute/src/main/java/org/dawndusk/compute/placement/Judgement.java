/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks at a finished placement: what one job would meet elsewhere, and how far it is from its limits. */
final class Judgement {
    private final Placement placement;

    Judgement(Placement placement) {
        this.placement = placement;
    }

    List<Placer.Alternative> alternatives(Job job, Rules rules) {
        List<String> at = placement.sitesOf(job.id());
        Domains domains = new Domains(job);
        at.stream()
                .skip(1)
                .forEach(site -> domains.take(placement.headroomAt(site).site()));
        int objectives = rules.objectives().size();
        double[] now = new double[objectives];
        if (!at.isEmpty()) {
            rules.score(job, beside(job, at.get(0), at), now);
        }
        double[] scores = new double[objectives];
        List<Placer.Alternative> alternatives = new ArrayList<>();
        for (String site : placement.headroom().keySet()) {
            Headroom headroom = beside(job, site, at);
            List<Shortfall> lacking = rules.shortfalls(job, headroom, domains);
            List<Double> changes = new ArrayList<>();
            if (lacking.isEmpty()) {
                rules.score(job, headroom, scores);
                for (int i = 0; i < objectives; i++) {
                    changes.add(scores[i] - now[i]);
                }
            }
            alternatives.add(new Placer.Alternative(site, lacking, changes));
        }
        return alternatives;
    }

    /** What a site has for the first replica: the replica itself is taken off where it runs. */
    private Headroom beside(Job job, String site, List<String> at) {
        Headroom headroom = placement.headroomAt(site);
        return !at.isEmpty() && at.get(0).equals(site) ? headroom.without(job.id(), 1) : headroom;
    }

    SortedMap<String, Double> slack(Job job) {
        SortedMap<String, Double> slack = new TreeMap<>();
        for (String id : placement.sitesOf(job.id())) {
            Headroom headroom = placement.headroomAt(id);
            slack.merge("accelerators", headroom.acceleratorsBeside(job.id()), Math::min);
            slack.merge("memory", headroom.memoryBeside(job.id()), Math::min);
            slack.merge("power", headroom.power(), Math::min);
            slack.merge("heat", headroom.heat(), Math::min);
            slack.merge("bandwidth", headroom.downlinkRate(), Math::min);
            slack.merge("host cores", headroom.hostCores(), Math::min);
            slack.merge("host memory", headroom.hostMemory(), Math::min);
            job.latencyLimits()
                    .forEach((region, limit) -> slack.merge(
                            "latency to " + region, limit - headroom.site().latency(region), Math::min));
        }
        return slack;
    }
}
