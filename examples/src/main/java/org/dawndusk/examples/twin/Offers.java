/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dawndusk.compute.horizon.JobOutcome;
import org.dawndusk.compute.horizon.Links;
import org.dawndusk.compute.horizon.Profile;
import org.dawndusk.compute.horizon.TimedJob;
import org.dawndusk.compute.horizon.TimedSite;
import org.dawndusk.compute.placement.Job;

/**
 * What the classes offer the jobs at the beginning of a window.
 *
 * @param classes of the twin
 * @param states of their satellites, faults of this instant in them
 * @param before the twin at that instant
 */
record Offers(List<SatelliteClass> classes, List<SatelliteState> states, TwinState before) {
    List<TimedSite> sites(List<Forecast> forecasts, List<TimedJob> jobs) {
        List<TimedSite> sites = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            SatelliteClass each = classes.get(i);
            Damage damage = states.get(i).damage();
            Forecast forecast = forecasts.get(i);
            double alive = each.satellites() * damage.satellites();
            double chips = states.get(i).model(each).chipShare();
            TimedSite.Builder site = TimedSite.builder(each.site())
                    .power(forecast.power.compute(alive, most(each, damage, jobs)))
                    .heat(Profile.constant(alive * chips * forecast.borne()))
                    .linkEnergy(each.linkEnergy());
            if (each.storeRate() < Double.POSITIVE_INFINITY) {
                site.store(each.storeRate(), each.storeEnergy());
            }
            if (damage.stormy(before.time())) {
                site.blackout(before.time(), damage.stormOver());
            }
            sites.add(site.build());
        }
        return sites;
    }

    /** What jobs may draw on the accelerators that are left, where more were promised to them than there are now. */
    private double most(SatelliteClass of, Damage damage, List<TimedJob> jobs) {
        if (damage.satellites() == 1 || damage.dead()) {
            return Double.MAX_VALUE;
        }
        Map<String, Job> byId = new HashMap<>();
        jobs.forEach(timed -> byId.put(timed.id(), timed.job()));
        double promised = 0;
        double watts = 0;
        for (JobOutcome outcome : before.outcomes()) {
            Job job = byId.get(outcome.job());
            if (job != null) {
                long replicas = outcome.sites().stream().filter(of.id()::equals).count();
                promised += replicas * job.accelerators();
                watts += replicas * job.power();
            }
        }
        double left = damage.satellites() * of.site().accelerators();
        return promised <= left ? Double.MAX_VALUE : watts * left / promised;
    }

    /** The links, but for those of classes that have none for the time being. */
    Links links(Links all) {
        Set<String> cut = new HashSet<>();
        for (int i = 0; i < classes.size(); i++) {
            if (!states.get(i).damage().linked(before.time())) {
                cut.add(classes.get(i).id());
            }
        }
        Profile none = Profile.constant(0);
        return (from, to) -> cut.contains(from) || cut.contains(to) ? none : all.rate(from, to);
    }
}
