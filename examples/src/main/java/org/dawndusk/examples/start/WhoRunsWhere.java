/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.List;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Placement;
import org.dawndusk.compute.placement.Placer;
import org.dawndusk.compute.placement.Site;

/**
 * Which job runs on which satellite, and why not elsewhere?
 *
 * <p>Four satellites of 28 kW, one of them in eclipse with half of its power, and three jobs; all figures are made up.
 */
public final class WhoRunsWhere {
    private WhoRunsWhere() {}

    /**
     * Prints what is placed where, why nothing of it is elsewhere, and what is left over for which reason.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Placement placement = place();
        placement.placed().forEach((job, sites) -> System.out.println(job + " runs on " + sites));
        Placer.standard()
                .alternatives(placement, jobs(), "chat")
                .forEach(other -> other.shortfalls()
                        .forEach(lack -> System.out.println("chat not on " + other.site() + ": " + lack.detail())));
        placement
                .unplaced()
                .forEach(left -> left.reasons()
                        .forEach(reason -> System.out.println(left.job() + " nowhere, nearest on " + reason.site()
                                + ": " + reason.shortfall().detail())));
    }

    static Placement place() {
        return Placer.standard().place(sites(), jobs());
    }

    static List<Job> jobs() {
        return List.of(
                Job.builder("training")
                        .accelerators(32)
                        .memory(60e9)
                        .power(25e3)
                        .heat(25e3)
                        .build(),
                Job.builder("chat")
                        .accelerators(8)
                        .memory(70e9)
                        .power(6e3)
                        .heat(6e3)
                        .latencyLimit("Berlin", 0.050)
                        .allowJurisdictions("DE")
                        .replicas(2)
                        .spread()
                        .priority(2)
                        .build(),
                Job.builder("render farm")
                        .accelerators(32)
                        .power(30e3)
                        .heat(20e3)
                        .build());
    }

    private static List<Site> sites() {
        return List.of(
                site("lit-1", 28e3, "US", 0.004),
                site("lit-2", 28e3, "DE", 0.030),
                site("lit-3", 28e3, "DE", 0.060),
                site("dark-1", 14e3, "DE", 0.005));
    }

    private static Site site(String name, double power, String jurisdiction, double latency) {
        return Site.builder(name, 32)
                .memoryPerAccelerator(80e9)
                .power(power)
                .heat(28e3)
                .downlinkRate(10e9)
                .jurisdiction(jurisdiction)
                .latency("Berlin", latency)
                .build();
    }
}
