/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;

/** Sites, jobs, links and faults by chance. */
final class Scenes {
    static final double SPAN = 3_000;
    static final List<Horizon> RULES = List.of(Horizon.staying(), Horizon.pausing(), Horizon.lookingAhead(1_500));

    private Scenes() {}

    static HorizonInputs drawn(Random random) {
        int count = 1 + random.nextInt(4);
        List<TimedSite> sites = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sites.add(site("s" + i, random));
        }
        List<TimedJob> jobs = new ArrayList<>();
        for (int j = 0; j < 1 + random.nextInt(18); j++) {
            jobs.add(job(j, random));
        }
        Map<String, Profile> rates = new HashMap<>();
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < count; k++) {
                rates.put("s" + i + "s" + k, profile(random, 0, 4e9, 1e10));
            }
        }
        return HorizonInputs.of(sites, jobs, (from, to) -> rates.getOrDefault(from + to, Profile.constant(0)));
    }

    static List<HorizonInputs.Fault> faults(HorizonInputs inputs, Random random) {
        List<HorizonInputs.Fault> faults = new ArrayList<>();
        for (TimedSite site : inputs.sites()) {
            if (random.nextBoolean()) {
                double lost = random.nextInt(2_000);
                faults.add(new HorizonInputs.Fault(lost, site.site().id(), false));
                if (random.nextBoolean()) {
                    faults.add(new HorizonInputs.Fault(
                            lost + 1 + random.nextInt(500), site.site().id(), true));
                }
            }
        }
        return faults;
    }

    private static Profile profile(Random random, double... levels) {
        int steps = random.nextInt(6);
        double[] instants = new double[steps];
        double[] values = new double[steps + 1];
        double t = 0;
        for (int i = 0; i < steps; i++) {
            t += 1 + random.nextInt(600);
            instants[i] = t;
        }
        for (int i = 0; i <= steps; i++) {
            values[i] = levels[random.nextInt(levels.length)];
        }
        return Profile.steps(instants, values);
    }

    private static TimedSite site(String id, Random random) {
        Site.Builder site = Site.builder(id, 1 + random.nextInt(8))
                .memoryPerAccelerator(40 + random.nextInt(40))
                .downlinkRate(random.nextInt(200))
                .jurisdiction(random.nextBoolean() ? "US" : "DE")
                .failureDomain("d" + random.nextInt(3))
                .failureDomain("plane", "p" + random.nextInt(3));
        if (random.nextInt(3) == 0) {
            site.hostCores(2 + random.nextInt(10)).hostMemory(50 + random.nextInt(200));
        }
        TimedSite.Builder timed = TimedSite.builder(site.build())
                .power(profile(random, 0, 900, 2_500, 4_000))
                .heat(profile(random, 600, 2_500, 4_000))
                .joulePrice(random.nextInt(3) * 1e-7)
                .linkEnergy(random.nextInt(3) * 1e-8);
        if (random.nextInt(4) > 0) {
            timed.store(1e9 * (1 + random.nextInt(4)), random.nextInt(3) * 1e-8);
        }
        if (random.nextInt(4) == 0) {
            double from = random.nextInt(2_000);
            timed.blackout(from, from + 1 + random.nextInt(300));
        }
        return timed.build();
    }

    private static TimedJob job(int number, Random random) {
        Job.Builder needs = Job.builder("j" + number)
                .accelerators(random.nextInt(3) > 0 ? 1 + random.nextInt(3) : (100 + random.nextInt(600)) / 1000.0)
                .memory(random.nextInt(45))
                .power(100 + random.nextInt(900))
                .heat(random.nextInt(900))
                .priority(random.nextInt(3));
        boolean data = random.nextInt(4) == 0;
        if (data) {
            needs.bandwidth(20 + random.nextInt(60));
        }
        if (random.nextInt(4) == 0) {
            needs.replicas(1 + random.nextInt(3));
            if (random.nextBoolean()) {
                needs.spread();
            }
            if (random.nextBoolean()) {
                needs.spreadOver("plane");
            }
        }
        if (random.nextInt(5) == 0) {
            needs.allowJurisdictions("US");
        }
        if (random.nextInt(3) == 0) {
            needs.hostCores(1 + random.nextInt(5)).hostMemory(random.nextInt(90));
        }
        double release = random.nextInt(1_500);
        TimedJob.Builder job = TimedJob.builder(needs.build())
                .release(release)
                .checkpoint(random.nextInt(3) * 2e10 * random.nextDouble())
                .throttle(
                        random.nextBoolean()
                                ? Throttle.proportional(0.1 + 0.9 * random.nextDouble())
                                : new Throttle(0.4, 0.2, 2.2));
        if (random.nextInt(4) == 0) {
            job.service(release + 1 + random.nextInt(1_000));
        } else {
            job.work(1 + random.nextInt(800));
        }
        if (data) {
            job.data(random.nextInt(200), random.nextInt(200));
        }
        if (random.nextInt(4) == 0) {
            job.deadline(release + 1 + random.nextInt(2_000));
        }
        if (random.nextInt(4) == 0) {
            job.latestStart(release + random.nextInt(800));
        }
        if (random.nextInt(4) == 0) {
            job.notPreemptible();
        }
        if (number > 0 && random.nextInt(4) == 0) {
            job.after("j" + random.nextInt(number));
        }
        return job.build();
    }
}
