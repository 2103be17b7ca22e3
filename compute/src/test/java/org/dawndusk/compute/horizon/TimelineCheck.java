/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dawndusk.compute.horizon.Segment.Phase;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;

/** Adds everything up from the segments alone, and holds it against sites, jobs and outcomes. */
final class TimelineCheck {
    private static final double DIGITS = 1e-9;

    private final HorizonInputs inputs;
    private final double from;
    private final List<Segment> segments;
    private final Map<String, JobOutcome> outcomes = new HashMap<>();
    private final Map<String, TimedJob> jobs = new HashMap<>();
    private final Map<String, Site> sites = new HashMap<>();

    private TimelineCheck(HorizonInputs inputs, double from, List<Segment> segments, List<JobOutcome> outcomes) {
        this.inputs = inputs;
        this.from = from;
        this.segments = segments;
        outcomes.forEach(outcome -> this.outcomes.put(outcome.job(), outcome));
        inputs.jobs().forEach(job -> jobs.put(job.id(), job));
        inputs.sites().forEach(site -> sites.put(site.site().id(), site.site()));
    }

    static void check(HorizonInputs inputs, double from, double to, HorizonResult result) {
        List<Segment> all = new ArrayList<>(result.segments());
        all.addAll(result.open());
        TimelineCheck check = new TimelineCheck(inputs, from, all, result.outcomes());
        inputs.sites().forEach(check::limits);
        inputs.sites().forEach(site -> check.energy(site, result));
        inputs.jobs().forEach(job -> check.job(job, to));
        inputs.jobs().forEach(job -> check.apart(job.job()));
    }

    /** Holds two calls that meet at a time against one. */
    static void twoCalls(Horizon horizon, HorizonInputs inputs, double middle, HorizonResult whole) {
        HorizonResult first = horizon.run(0, middle, inputs);
        HorizonResult second = horizon.advance(first.state(), middle, Scenes.SPAN, inputs);
        List<JobEvent> events = new ArrayList<>(first.events());
        events.addAll(second.events());
        List<Segment> segments = new ArrayList<>(first.segments());
        segments.addAll(second.segments());
        assertThat(events).isEqualTo(whole.events());
        assertThat(segments).isEqualTo(whole.segments());
        assertThat(second.open()).isEqualTo(whole.open());
        assertThat(second.outcomes()).isEqualTo(whole.outcomes());
        assertThat(second.energy()).isEqualTo(whole.energy());
        assertThat(second.state()).isEqualTo(whole.state());
    }

    private static <T> T of(Map<String, T> named, String name) {
        return Objects.requireNonNull(named.get(name), name);
    }

    private void limits(TimedSite timed) {
        Site site = timed.site();
        List<Segment> here =
                segments.stream().filter(s -> s.site().equals(site.id())).toList();
        TreeSet<Double> instants = new TreeSet<>();
        for (Segment segment : here) {
            assertThat(segment.end()).isGreaterThan(segment.start());
            instants.add(segment.start());
        }
        for (Profile budget : List.of(timed.power(), timed.heat())) {
            for (double instant : budget.instants()) {
                instants.add(instant);
            }
        }
        for (double t : instants) {
            double power = 0;
            double heat = 0;
            double bandwidth = 0;
            double accelerators = 0;
            double cores = 0;
            double hostMemory = 0;
            Map<Integer, double[]> shared = new TreeMap<>();
            for (Segment segment : here) {
                if (!(segment.start() <= t && t < segment.end())) {
                    continue;
                }
                Job job = of(jobs, segment.job()).job();
                power += segment.power();
                heat += segment.heat();
                if (!segment.holding()) {
                    assertThat(segment.phase()).isIn(Phase.PAUSED, Phase.SENDING);
                    continue;
                }
                assertThat(segment.phase()).isNotEqualTo(Phase.PAUSED);
                bandwidth += segment.replicas() * job.bandwidth();
                cores += segment.replicas() * job.hostCores();
                hostMemory += segment.replicas() * job.hostMemory();
                assertThat(job.memory()).isLessThanOrEqualTo(site.memoryPerAccelerator());
                if (job.accelerators() >= 1) {
                    accelerators += segment.replicas() * job.accelerators();
                } else {
                    assertThat(segment.devices()).hasSize(segment.replicas());
                    for (int device : segment.devices()) {
                        double[] use = shared.computeIfAbsent(device, unused -> new double[2]);
                        use[0] += job.accelerators();
                        use[1] += job.memory();
                    }
                }
            }
            String at = site.id() + " at " + t;
            assertThat(power).as(at).isLessThanOrEqualTo(timed.power().at(t) * (1 + DIGITS));
            assertThat(heat).as(at).isLessThanOrEqualTo(timed.heat().at(t) * (1 + DIGITS));
            assertThat(bandwidth).as(at).isLessThanOrEqualTo(site.downlinkRate() * (1 + DIGITS));
            assertThat(cores).as(at).isLessThanOrEqualTo(site.hostCores() * (1 + DIGITS));
            assertThat(hostMemory).as(at).isLessThanOrEqualTo(site.hostMemory() * (1 + DIGITS));
            assertThat(accelerators + shared.size()).as(at).isLessThanOrEqualTo(site.accelerators());
            shared.values().forEach(use -> {
                assertThat(use[0]).as(at).isLessThanOrEqualTo(1 + DIGITS);
                assertThat(use[1]).as(at).isLessThanOrEqualTo(site.memoryPerAccelerator() * (1 + DIGITS));
            });
        }
    }

    /** Of the replicas that hold accelerators at an instant no two are in one failure domain where that is asked. */
    private void apart(Job job) {
        List<Segment> holding = segments.stream()
                .filter(s -> s.job().equals(job.id()) && s.holding() && s.phase() == Phase.RUNNING)
                .toList();
        for (Segment at : holding) {
            List<String> homes = new ArrayList<>();
            List<String> planes = new ArrayList<>();
            for (Segment segment : holding) {
                if (segment.start() <= at.start() && at.start() < segment.end()) {
                    Site site = of(sites, segment.site());
                    for (int i = 0; i < segment.replicas(); i++) {
                        homes.add(site.failureDomain());
                        planes.add(site.failureDomain("plane"));
                    }
                }
            }
            if (job.spread()) {
                assertThat(homes).as(job.id()).doesNotHaveDuplicates();
            }
            if (job.spreadOver().contains("plane")) {
                assertThat(planes).as(job.id()).doesNotHaveDuplicates();
            }
        }
    }

    private void energy(TimedSite timed, HorizonResult result) {
        double sum = 0;
        for (Segment segment : segments) {
            if (segment.site().equals(timed.site().id())) {
                sum += segment.power() * (segment.end() - segment.start());
            }
        }
        double told = of(result.energy(), timed.site().id());
        assertThat(told).isCloseTo(sum, within(DIGITS * Math.max(1, sum)));
    }

    private void job(TimedJob timed, double to) {
        JobOutcome outcome = of(outcomes, timed.id());
        double work = 0;
        double running = 0;
        double energy = 0;
        Map<Phase, Double> times = new HashMap<>();
        TreeMap<Double, Double> replicasFrom = new TreeMap<>();
        for (Segment segment : segments) {
            if (!segment.job().equals(timed.id())) {
                continue;
            }
            assertThat(segment.start()).isGreaterThanOrEqualTo(timed.release());
            double part = (segment.end() - segment.start())
                    * segment.replicas()
                    / timed.job().replicas();
            energy += segment.power() * (segment.end() - segment.start());
            times.merge(segment.phase(), part, Double::sum);
            if (segment.phase() == Phase.RUNNING) {
                running += part;
                work += part * timed.throttle().speed(segment.share());
                replicasFrom.merge(segment.start(), (double) segment.replicas(), Double::sum);
                assertThat(segment.power())
                        .isCloseTo(
                                segment.share()
                                        * segment.replicas()
                                        * timed.job().power(),
                                within(1e-9 * segment.power()));
                if (!timed.preemptible()) {
                    assertThat(segment.share()).isEqualTo(1);
                }
            }
        }
        // all replicas run together
        assertThat(replicasFrom.values()).allMatch(n -> n == timed.job().replicas());
        double scale = DIGITS * Math.max(1, running);
        if (timed.after().stream().anyMatch(before -> of(outcomes, before).phase() != Phase.DONE)) {
            assertThat(running).isZero();
        }
        assertThat(work - outcome.workLost()).isCloseTo(outcome.workDone(), within(scale));
        assertThat(running - work).isCloseTo(outcome.throttled(), within(scale));
        assertThat(outcome.workDone() + outcome.workLeft()).isCloseTo(timed.work(), within(DIGITS * timed.work()));
        assertThat(outcome.workLeft()).isGreaterThanOrEqualTo(0);
        assertThat(outcome.energy()).isCloseTo(energy, within(DIGITS * Math.max(1, energy)));
        if (outcome.phase() == Phase.DONE && !timed.service()) {
            assertThat(outcome.workLeft()).isZero();
        }
        // a moving job is at two sites at once, so only these phases can be told from its segments
        for (Phase phase : List.of(Phase.RUNNING, Phase.LOADING, Phase.RETURNING, Phase.PAUSED)) {
            assertThat(outcome.time(phase)).isCloseTo(times.getOrDefault(phase, 0.0), within(scale));
        }
        double end = outcome.phase() == Phase.DONE ? outcome.completed() : to;
        double all = outcome.times().values().stream().mapToDouble(d -> d).sum();
        if (outcome.phase() != Phase.REFUSED) {
            assertThat(all).isCloseTo(Math.max(0, end - Math.max(from, timed.release())), within(1e-6));
        }
        if (!timed.preemptible() && inputs.faults().isEmpty()) {
            assertThat(outcome.pauses() + outcome.moves()).isZero();
            assertThat(outcome.throttled()).isZero();
        }
    }
}
