/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dawndusk.compute.horizon.HorizonState;
import org.dawndusk.compute.horizon.JobEvent;
import org.dawndusk.compute.horizon.JobOutcome;
import org.dawndusk.compute.horizon.TimedJob;

/** How the whole twin stands at an instant. Immutable; thread-safe if the activities are. */
public final class TwinState {
    private final double time;
    private final HorizonState jobs;
    private final List<SatelliteClass> classes;
    private final List<SatelliteState> satellites;
    private final List<Activity> activities;
    private final List<TimedJob> asked;
    private final Map<String, List<JobEvent>> told;
    private final List<JobOutcome> outcomes;

    TwinState(
            double time,
            HorizonState jobs,
            List<SatelliteClass> classes,
            List<SatelliteState> satellites,
            List<Activity> activities,
            List<TimedJob> asked,
            Map<String, List<JobEvent>> told,
            List<JobOutcome> outcomes) {
        this.time = time;
        this.jobs = jobs;
        this.classes = classes;
        this.satellites = List.copyOf(satellites);
        this.activities = List.copyOf(activities);
        this.asked = List.copyOf(asked);
        this.told = Map.copyOf(told);
        this.outcomes = outcomes;
    }

    /**
     * The instant.
     *
     * @return since the epoch [s]
     */
    public double time() {
        return time;
    }

    /**
     * Where the electric energy of one satellite of a class went.
     *
     * @param site identifier of the class
     * @return the ledger since the beginning
     */
    public EnergyLedger energy(String site) {
        return of(site).energy();
    }

    /**
     * Where the heat of one satellite of a class went.
     *
     * @param site identifier of the class
     * @return the ledger since the beginning
     */
    public HeatLedger heat(String site) {
        return of(site).warmth();
    }

    /**
     * State of charge of one satellite of a class.
     *
     * @param site identifier of the class
     * @return share of the present capacity [1]
     */
    public double charge(String site) {
        return of(site).power().charge();
    }

    /**
     * Lowest state of charge of one satellite of a class since its battery was last changed by a fault.
     *
     * @param site identifier of the class
     * @return share of the present capacity [1]
     */
    public double lowest(String site) {
        return of(site).power().lowest();
    }

    /**
     * The activities as they are now.
     *
     * @return by name
     */
    public Map<String, Activity> activities() {
        Map<String, Activity> byName = new TreeMap<>();
        activities.forEach(activity -> byName.put(activity.name(), activity));
        return byName;
    }

    private SatelliteState of(String site) {
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i).id().equals(site)) {
                return satellites.get(i);
            }
        }
        throw Checks.refused("site", site, "the " + classes.size() + " classes");
    }

    HorizonState jobs() {
        return jobs;
    }

    List<SatelliteState> satellites() {
        return satellites;
    }

    List<Activity> ownActivities() {
        return activities;
    }

    /** Jobs of activities that are not over. */
    List<TimedJob> asked() {
        return asked;
    }

    /** Events of which the activities have not been told. */
    Map<String, List<JobEvent>> told() {
        return told;
    }

    /** How all jobs stood at the end of the last window. */
    List<JobOutcome> outcomes() {
        return outcomes;
    }
}
