/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dawndusk.compute.horizon.Throttle;
import org.dawndusk.compute.horizon.TimedJob;
import org.dawndusk.compute.placement.Headroom;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Shortfall;
import org.dawndusk.examples.twin.SatelliteClass;

/**
 * A design's mix of jobs on the classes of its twin: services that fill each class, each kind with its share of the
 * accelerators there. They stay in their class; whatever else is flown may go anywhere.
 */
final class TwinMix {
    private static final String AT = " at ";
    private static final Optional<Shortfall> NOT_AT_HOME =
            Optional.of(new Shortfall("home", "the class of the job's own satellites", 1, 0, "1"));
    /** On the accelerator's power curve as the tokens' step assumes it. */
    private static final Throttle THROTTLE = Throttle.of(TokensStep.curve(1), TokensStep.LEAST_CLOCK);

    private TwinMix() {}

    static Optional<Shortfall> atHome(Job job, Headroom there) {
        String name = job.id();
        int at = name.indexOf(AT);
        String site = there.site().id();
        int home = at + AT.length();
        boolean own = site.length() == name.length() - home && name.startsWith(site, home);
        return at < 0 || own ? Optional.empty() : NOT_AT_HOME;
    }

    static List<TimedJob> jobs(Design design, List<SatelliteClass> classes, double until) {
        double asked = design.jobs().stream().mapToDouble(TwinMix::accelerators).sum();
        Design.Compute compute = design.compute();
        List<TimedJob> jobs = new ArrayList<>();
        for (SatelliteClass each : classes) {
            for (Design.JobClass kind : design.jobs()) {
                int chips = (int) (each.site().accelerators() * accelerators(kind) / asked);
                if (chips > 0) {
                    double heat = chips * compute.acceleratorPower() * kind.loadFraction();
                    Job job = Job.builder(kind.name() + AT + each.site().id())
                            .accelerators(chips)
                            .memory(kind.memory() / kind.acceleratorsEach())
                            .power(heat * (1 + compute.hostOverhead()))
                            .heat(heat)
                            .priority(kind.priority())
                            .build();
                    jobs.add(TimedJob.builder(job)
                            .service(until)
                            .checkpoint(chips * compute.acceleratorMemory() / 2)
                            .throttle(THROTTLE)
                            .build());
                }
            }
        }
        return jobs;
    }

    private static double accelerators(Design.JobClass kind) {
        return (double) kind.count() * kind.acceleratorsEach() * kind.replicas();
    }
}
