/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.ArrayList;
import java.util.List;

/** The limits that a placement keeps and the scores that it is good for, the first before the next. */
record Rules(List<Constraint> builtIn, List<Constraint> own, List<Objective> objectives) {
    Rules {
        builtIn = List.copyOf(builtIn);
        own = List.copyOf(own);
        objectives = List.copyOf(objectives);
    }

    Rules with(Constraint constraint) {
        List<Constraint> more = new ArrayList<>(own);
        more.add(constraint);
        return new Rules(builtIn, more, objectives);
    }

    boolean admits(Job job, Headroom headroom) {
        return passes(builtIn, job, headroom) && passes(own, job, headroom);
    }

    boolean admitsByResources(Job job, Headroom headroom) {
        return passes(builtIn, job, headroom);
    }

    boolean admitsByName(Job job, Headroom headroom) {
        return passes(own, job, headroom);
    }

    private static boolean passes(List<Constraint> constraints, Job job, Headroom headroom) {
        for (Constraint constraint : constraints) {
            if (constraint.check(job, headroom).isPresent()) {
                return false;
            }
        }
        return true;
    }

    List<Shortfall> shortfalls(Job job, Headroom headroom, Domains domains) {
        List<Shortfall> shortfalls = new ArrayList<>();
        for (List<Constraint> constraints : List.of(builtIn, own)) {
            for (Constraint constraint : constraints) {
                constraint.check(job, headroom).ifPresent(shortfalls::add);
            }
        }
        shortfalls.addAll(domains.shortfalls(headroom.site()));
        return shortfalls;
    }

    void score(Job job, Headroom headroom, double[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] = objectives.get(i).score(job, headroom);
            if (!(Math.abs(scores[i]) < Double.POSITIVE_INFINITY)) {
                throw Checks.refused(
                        "score " + i + " of job " + job.id() + " at site "
                                + headroom.site().id(),
                        scores[i],
                        "(-∞, ∞)");
            }
        }
    }

    /** What two jobs share that are judged alike everywhere. */
    Object likeness(Job job) {
        // the user's constraints may look at names: then no two jobs are alike
        return own.isEmpty()
                ? List.of(
                        job.likeness(),
                        objectives.stream().map(each -> each.key(job)).toList())
                : job.id();
    }

    /** What two empty sites share that are judged alike but for the user's constraints and failure domains. */
    Object likeness(Site site) {
        return List.of(
                site.likeness(), objectives.stream().map(each -> each.key(site)).toList());
    }
}
