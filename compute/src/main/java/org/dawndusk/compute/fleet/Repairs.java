/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

import java.util.Arrays;

/** The failed satellites of one history that can be mended: those that wait, and those that a mission is on its way to. */
final class Repairs {
    private final ServicingMission mission;
    private final int missionsPerQuarter;
    private final int leastWaiting;
    private final int lead;
    private final int planes;
    private final int quarters;
    private final int[] waiting;
    private final int[] promised;
    /** By quarter, then plane: visits that end. */
    private final int[] visiting;

    private final int mostWanted;
    private final int[] ofWanted;
    private final int[] order;
    private long missions;
    private long mended;

    Repairs(FleetPlan plan, ServicingMission mission) {
        this.mission = mission;
        missionsPerQuarter = plan.missionsPerQuarter();
        leastWaiting = plan.leastWaiting();
        planes = plan.planes();
        quarters = plan.quarters();
        // a downtime beyond the horizon never ends within it
        lead = (int) Math.min(quarters + 1.0, Math.ceil(mission.downtime() / FleetPlan.QUARTER - 1e-9));
        waiting = new int[planes];
        promised = new int[planes];
        visiting = new int[(quarters + 1) * planes];
        mostWanted = plan.target();
        ofWanted = new int[mostWanted + 2];
        order = new int[planes];
    }

    void reset() {
        Arrays.fill(waiting, 0);
        Arrays.fill(promised, 0);
        Arrays.fill(visiting, 0);
        missions = 0;
        mended = 0;
    }

    void failed(int plane, int satellites) {
        waiting[plane] += satellites;
    }

    int promised(int plane) {
        return promised[plane];
    }

    long missions() {
        return missions;
    }

    long mended() {
        return mended;
    }

    /** Takes what a strike leaves beyond mending. */
    void strike(int plane, int quarter, double lost, Draws draws) {
        waiting[plane] -= draws.binomial(waiting[plane], lost);
        int beyond = promised[plane];
        int gone = 0;
        for (int later = quarter; later <= quarters; later++) {
            int cell = later * planes + plane;
            beyond -= visiting[cell];
            int taken = draws.binomial(visiting[cell], lost);
            visiting[cell] -= taken;
            gone += taken;
        }
        // visits that end after the horizon are not in the table
        promised[plane] -= gone + draws.binomial(beyond, lost);
    }

    /** How many satellites of a plane are back at the end of a quarter; the others that were visited wait again. */
    int back(int plane, int quarter, Draws draws) {
        int visited = visiting[quarter * planes + plane];
        if (visited == 0) {
            return 0;
        }
        visiting[quarter * planes + plane] = 0;
        int good = draws.binomial(visited, mission.success());
        promised[plane] -= visited;
        waiting[plane] += visited - good;
        mended += good;
        return good;
    }

    /**
     * Sends missions to the planes where most wait and are lacked, equals by number, to each until too few are left.
     *
     * @param lacking satellites that each plane lacks, less those promised
     */
    void send(int quarter, int[] lacking) {
        Arrays.fill(ofWanted, 0);
        for (int plane = 0; plane < planes; plane++) {
            ofWanted[mostWanted - wanted(plane, lacking) + 1]++;
        }
        for (int i = 1; i < ofWanted.length; i++) {
            ofWanted[i] += ofWanted[i - 1];
        }
        for (int plane = 0; plane < planes; plane++) {
            order[ofWanted[mostWanted - wanted(plane, lacking)]++] = plane;
        }
        int left = missionsPerQuarter;
        for (int i = 0; i < planes && left > 0; i++) {
            int plane = order[i];
            int wanted = wanted(plane, lacking);
            if (wanted < leastWaiting) {
                return;
            }
            for (; wanted >= leastWaiting && left > 0; left--) {
                int visits = Math.min(wanted, mission.satellites());
                wanted -= visits;
                send(plane, quarter, visits);
            }
        }
    }

    private int wanted(int plane, int[] lacking) {
        return Math.min(waiting[plane], lacking[plane]);
    }

    private void send(int plane, int quarter, int visits) {
        waiting[plane] -= visits;
        promised[plane] += visits;
        missions++;
        if (quarter + lead <= quarters) {
            visiting[(quarter + lead) * planes + plane] += visits;
        }
    }
}
