/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dawndusk.compute.batch.BatchPlacement;
import org.dawndusk.compute.batch.BatchPlacer;
import org.dawndusk.compute.batch.SiteClass;
import org.dawndusk.compute.placement.Headroom;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Placement;
import org.dawndusk.compute.placement.Placer;
import org.dawndusk.compute.placement.Reason;
import org.dawndusk.compute.placement.Shortfall;
import org.dawndusk.compute.placement.Site;
import org.dawndusk.compute.placement.Unplaced;
import org.dawndusk.compute.sovereignty.Sovereignty;

/** Which jobs of the mix run on the satellites, under the limits that the other steps have found, and why others do not. */
final class ComputeStep {
    private final Design design;
    private final SortedMap<String, Job> jobs;
    private final Placement placement;
    private final BatchPlacement bounded;

    private ComputeStep(Design design, SortedMap<String, Job> jobs, Placement placement, BatchPlacement bounded) {
        this.design = design;
        this.jobs = jobs;
        this.placement = placement;
        this.bounded = bounded;
    }

    /**
     * Places the mix.
     *
     * @param power that a satellite has for its compute in the worst orbit at the end of life [W]
     * @param heat that its accelerators may give off in the hot case [W]
     */
    static ComputeStep of(Design design, NetworkStep network, double power, double heat) {
        Design.Compute compute = design.compute();
        Site.Builder satellite = Site.builder("satellite", compute.accelerators())
                .memoryPerAccelerator(compute.acceleratorMemory())
                .power(power)
                .heat(heat)
                .downlinkRate(design.network().downlinkRate() * design.network().downlinkAvailability())
                .jurisdiction(compute.jurisdiction());
        network.dependableLatencies().forEach(satellite::latency);
        SortedMap<String, Job> jobs = new TreeMap<>();
        for (Design.JobClass jobClass : design.jobs()) {
            for (int i = 0; i < jobClass.count(); i++) {
                Job job = job(compute, jobClass, i);
                jobs.put(job.id(), job);
            }
        }
        Placer placer = Placer.standard();
        BatchPlacer batch = BatchPlacer.standard().value(job -> job.accelerators() * job.replicas());
        if (design.jobs().stream().anyMatch(jobClass -> !jobClass.dataClass().isEmpty())) {
            Sovereignty law = DataLaw.of(compute.jurisdiction());
            placer = placer.with(law.asConstraint(Job::dataClass));
            batch = batch.rule(Job::dataClass, law.asEligibility(Job::dataClass));
        }
        Site site = satellite.build();
        int count = design.orbit().satellites();
        return new ComputeStep(
                design,
                jobs,
                placer.place(site.copies(count), jobs.values()),
                batch.place(List.of(new SiteClass(site, count)), jobs.values()));
    }

    private static Job job(Design.Compute compute, Design.JobClass jobClass, int number) {
        double chips = jobClass.acceleratorsEach() * compute.acceleratorPower() * jobClass.loadFraction();
        Job.Builder job = Job.builder(jobClass.name() + " " + (number + 1))
                .accelerators(jobClass.acceleratorsEach())
                .memory(jobClass.memory() / jobClass.acceleratorsEach())
                .power(chips * (1 + compute.hostOverhead()))
                .heat(chips)
                .bandwidth(jobClass.bandwidth())
                .replicas(jobClass.replicas())
                .priority(jobClass.priority())
                .dataClass(jobClass.dataClass());
        if (jobClass.latency() != null) {
            job.latencyLimit(jobClass.latency().city(), jobClass.latency().limit());
        }
        if (!jobClass.jurisdictions().isEmpty()) {
            job.allowJurisdictions(jobClass.jurisdictions().toArray(new String[0]));
        }
        return job.build();
    }

    Placement placement() {
        return placement;
    }

    Job job(String id) {
        return Objects.requireNonNull(jobs.get(id), id);
    }

    StudyReport.Compute report(StudyReport.WorstOrbits worst) {
        int all = placement.placed().size() + placement.unplaced().size();
        Map<List<String>, Integer> left = new LinkedHashMap<>();
        for (Unplaced unplaced : placement.unplaced()) {
            String jobClass = unplaced.job().substring(0, unplaced.job().lastIndexOf(' '));
            left.merge(List.of(jobClass, reason(unplaced)), 1, Integer::sum);
        }
        double free = placement.headroom().values().stream()
                .mapToDouble(Headroom::freeAccelerators)
                .sum();
        double accelerators =
                (double) design.orbit().satellites() * design.compute().accelerators();
        return new StudyReport.Compute(
                all,
                placement.placed().size(),
                left.entrySet().stream()
                        .map(entry -> new StudyReport.Left(
                                entry.getKey().get(0),
                                entry.getValue(),
                                entry.getKey().get(1)))
                        .toList(),
                1 - free / accelerators,
                Math.min(1, bounded.bound() / accelerators),
                worst);
    }

    /** The mildest of the limits that bind alone; where none does, all that bind together. */
    private static String reason(Unplaced unplaced) {
        List<Reason> reasons = unplaced.reasons();
        String why = reasons.get(0).alone()
                ? reason(reasons.get(0).shortfall())
                : reasons.stream().map(reason -> reason(reason.shortfall())).collect(Collectors.joining("; "));
        return unplaced.fitting() == 0
                ? why
                : why + " (" + unplaced.fitting() + " of " + unplaced.replicas() + " replicas would fit)";
    }

    private static String reason(Shortfall shortfall) {
        return switch (shortfall.constraint()) {
            case "jurisdiction" -> "not allowed: " + shortfall.subject();
            case "latency" ->
                shortfall.subject() + " is " + latency(shortfall.offered()) + ", but at most "
                        + latency(shortfall.required()) + " is asked for";
            default ->
                shortfall.constraint().contains(": ")
                        ? law(shortfall)
                        : shortfall.subject() + " is " + quantity(shortfall.offered(), shortfall.unit()) + ", but "
                                + quantity(shortfall.required(), shortfall.unit()) + " needed";
        };
    }

    /** Class and rules, and the law behind them as the refusal tells it, without the list of all States that would do. */
    private static String law(Shortfall shortfall) {
        String detail = shortfall.subject();
        int list = detail.indexOf(", but must be in [");
        return "not allowed by " + shortfall.constraint() + ": "
                + (list < 0 ? detail : detail.substring(0, list) + ", which is not on its list");
    }

    private static String quantity(double value, String unit) {
        return Text.number(value) + (unit.equals("1") ? "" : " " + unit);
    }

    private static String latency(double seconds) {
        return Double.isInfinite(seconds) ? "not to be had for 95 % of the day" : Text.number(1e3 * seconds) + " ms";
    }
}
