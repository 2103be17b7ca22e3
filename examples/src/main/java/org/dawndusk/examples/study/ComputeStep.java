/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dawndusk.compute.placement.Headroom;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Placement;
import org.dawndusk.compute.placement.Placer;
import org.dawndusk.compute.placement.Reason;
import org.dawndusk.compute.placement.Shortfall;
import org.dawndusk.compute.placement.Site;
import org.dawndusk.compute.placement.Unplaced;

/** Which jobs of the mix run on the satellites, under the limits that the other steps have found, and why others do not. */
final class ComputeStep {
    private final Design design;
    private final Placement placement;

    private ComputeStep(Design design, Placement placement) {
        this.design = design;
        this.placement = placement;
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
        List<Job> jobs = new ArrayList<>();
        for (Design.JobClass jobClass : design.jobs()) {
            for (int i = 0; i < jobClass.count(); i++) {
                jobs.add(job(compute, jobClass, i));
            }
        }
        List<Site> sites = satellite.build().copies(design.orbit().satellites());
        return new ComputeStep(design, Placer.standard().place(sites, jobs));
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
                .priority(jobClass.priority());
        if (jobClass.latency() != null) {
            job.latencyLimit(jobClass.latency().city(), jobClass.latency().limit());
        }
        if (!jobClass.jurisdictions().isEmpty()) {
            job.allowJurisdictions(jobClass.jurisdictions().toArray(new String[0]));
        }
        return job.build();
    }

    StudyReport.Compute report() {
        int jobs = placement.placed().size() + placement.unplaced().size();
        Map<List<String>, Integer> left = new LinkedHashMap<>();
        for (Unplaced unplaced : placement.unplaced()) {
            String jobClass = unplaced.job().substring(0, unplaced.job().lastIndexOf(' '));
            left.merge(List.of(jobClass, reason(unplaced)), 1, Integer::sum);
        }
        double free = placement.headroom().values().stream()
                .mapToDouble(Headroom::freeAccelerators)
                .sum();
        double all = (double) design.orbit().satellites() * design.compute().accelerators();
        return new StudyReport.Compute(
                jobs,
                placement.placed().size(),
                left.entrySet().stream()
                        .map(entry -> new StudyReport.Left(
                                entry.getKey().get(0),
                                entry.getValue(),
                                entry.getKey().get(1)))
                        .toList(),
                1 - free / all);
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
                shortfall.subject() + " is " + quantity(shortfall.offered(), shortfall.unit()) + ", but "
                        + quantity(shortfall.required(), shortfall.unit()) + " needed";
        };
    }

    private static String quantity(double value, String unit) {
        return Text.number(value) + (unit.equals("1") ? "" : " " + unit);
    }

    private static String latency(double seconds) {
        return Double.isInfinite(seconds) ? "not to be had for 95 % of the day" : Text.number(1e3 * seconds) + " ms";
    }
}
