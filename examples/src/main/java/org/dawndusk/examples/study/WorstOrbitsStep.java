/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dawndusk.compute.horizon.Horizon;
import org.dawndusk.compute.horizon.HorizonInputs;
import org.dawndusk.compute.horizon.HorizonResult;
import org.dawndusk.compute.horizon.JobEvent.Action;
import org.dawndusk.compute.horizon.Profile;
import org.dawndusk.compute.horizon.TimedJob;
import org.dawndusk.compute.horizon.TimedSite;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Placement;
import org.dawndusk.compute.placement.Site;

/**
 * The placed mix through two of the orbits that leave the least power, with one of two battery packs lost: what is throttled,
 * paused and moved, and what is left of the work.
 */
final class WorstOrbitsStep {
    /** So many satellites of one plane stand for all. */
    private static final int MOST_SITES = 81;

    private static final int MOST_JOBS = 400;
    private static final double STORE_RATE = 4e9;
    private static final double STORE_ENERGY = 2e-9;
    private static final double LINK_ENERGY = 1e-9;

    private final StudyReport.WorstOrbits report;

    private WorstOrbitsStep(StudyReport.WorstOrbits report) {
        this.report = report;
    }

    /**
     * Runs the mix.
     *
     * @param link rate between neighbours [bit/s]
     */
    static WorstOrbitsStep of(Design design, PowerStep power, double link, ComputeStep compute) {
        PowerStep.Spell lit = power.worstOrbit().get(0);
        PowerStep.Spell dark = power.worstOrbit().get(1);
        double period = lit.duration() + dark.duration();
        double inShadow = dark.computePower() / 2;
        List<TimedSite> sites = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Placement placement = compute.placement();
        int perPlane = design.orbit().cluster() == null
                ? design.orbit().shells().get(0).satellitesPerPlane()
                : Integer.MAX_VALUE;
        for (String name : placement.headroom().keySet()) {
            if (sites.size() == MOST_SITES) {
                break;
            }
            Site site = placement.headroomAt(name).site();
            double shift = period * sites.size() / perPlane;
            sites.add(TimedSite.builder(site)
                    .power(budget(lit, inShadow, dark.duration(), period, shift))
                    .store(STORE_RATE, STORE_ENERGY)
                    .linkEnergy(LINK_ENERGY)
                    .build());
            names.add(name);
        }
        List<TimedJob> jobs = new ArrayList<>();
        for (Map.Entry<String, List<String>> placed : placement.placed().entrySet()) {
            if (jobs.size() < MOST_JOBS && names.containsAll(placed.getValue())) {
                Job job = compute.job(placed.getKey());
                jobs.add(TimedJob.builder(job)
                        .service(2 * period)
                        .checkpoint(job.memory() * Math.max(1, job.accelerators()))
                        .build());
            }
        }
        Profile rate = Profile.constant(link);
        HorizonInputs inputs = HorizonInputs.of(sites, jobs, (from, to) -> rate);
        HorizonResult ahead = Horizon.lookingAhead(period).run(0, 2 * period, inputs);
        return new WorstOrbitsStep(new StudyReport.WorstOrbits(
                sites.size(),
                jobs.size(),
                lit.computePower() / 1e3,
                inShadow / 1e3,
                dark.duration() / 60,
                (int) ahead.count(Action.THROTTLED),
                (int) ahead.count(Action.PAUSED),
                (int) ahead.count(Action.MOVED),
                kept(ahead, jobs, 2 * period),
                kept(Horizon.staying().run(0, 2 * period, inputs), jobs, 2 * period),
                kept(Horizon.pausing().run(0, 2 * period, inputs), jobs, 2 * period)));
    }

    /** Light at first; the shadow lies in the middle of what is left of each orbit, later by the shift. */
    private static Profile budget(PowerStep.Spell lit, double inShadow, double dark, double period, double shift) {
        if (dark == 0) {
            return Profile.constant(lit.computePower());
        }
        double first = (lit.duration() / 2 + shift) % period;
        List<Double> edges = new ArrayList<>();
        List<Double> watts = new ArrayList<>();
        boolean begun = first + dark > period;
        watts.add(begun ? inShadow : lit.computePower());
        for (double start = begun ? first - period : first; start < 2 * period; start += period) {
            if (start > 0) {
                edges.add(start);
                watts.add(inShadow);
            }
            edges.add(start + dark);
            watts.add(lit.computePower());
        }
        return Profile.steps(
                edges.stream().mapToDouble(d -> d).toArray(),
                watts.stream().mapToDouble(d -> d).toArray());
    }

    /** The work done of what all jobs would do at full power, each weighed by its value. */
    private static double kept(HorizonResult result, List<TimedJob> jobs, double span) {
        double done = 0;
        double asked = 0;
        for (TimedJob job : jobs) {
            done += job.value() * result.outcome(job.id()).workDone();
            asked += job.value() * span;
        }
        return asked == 0 ? 1 : done / asked;
    }

    StudyReport.WorstOrbits report() {
        return report;
    }
}
