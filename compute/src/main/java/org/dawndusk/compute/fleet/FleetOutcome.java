/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

import java.util.Arrays;

/** What the histories of a fleet came to, as shares of the nominal number of satellites in use. Immutable, thread-safe. */
public final class FleetOutcome {
    private final FleetPlan plan;
    private final int[] capacity;
    private final FleetLedger[] ledgers;
    private final int row;

    FleetOutcome(FleetPlan plan, int[] capacity, FleetLedger[] ledgers) {
        this.plan = plan;
        this.capacity = capacity;
        this.ledgers = ledgers;
        this.row = plan.quarters() + 1;
    }

    /**
     * The number of histories.
     *
     * @return histories
     */
    public int histories() {
        return ledgers.length;
    }

    /**
     * The satellites in use in one history.
     *
     * @param history its number
     * @param quarter at the end of this quarter, 0 for the start
     * @return satellites
     */
    public int inUse(int history, int quarter) {
        index("history", history, ledgers.length);
        index("quarter", quarter, row);
        return capacity[history * row + quarter];
    }

    /**
     * The mean share in use over the histories.
     *
     * @param quarter at the end of this quarter, 0 for the start
     * @return mean share [1]
     */
    public double mean(int quarter) {
        index("quarter", quarter, row);
        long sum = 0;
        for (int history = 0; history < ledgers.length; history++) {
            sum += capacity[history * row + quarter];
        }
        return (double) sum / ledgers.length / plan.nominal();
    }

    /**
     * The standard error of {@link #mean}.
     *
     * @param quarter at the end of this quarter, 0 for the start
     * @return standard error; 0 for one history [1]
     */
    public double standardError(int quarter) {
        double mean = mean(quarter) * plan.nominal();
        double sum = 0;
        for (int history = 0; history < ledgers.length; history++) {
            double off = capacity[history * row + quarter] - mean;
            sum += off * off;
        }
        int free = Math.max(1, ledgers.length - 1);
        return Math.sqrt(sum / free / ledgers.length) / plan.nominal();
    }

    /**
     * The share in use that a part of the histories does not exceed: the smallest with at least that part at or below it.
     *
     * @param quarter at the end of this quarter, 0 for the start
     * @param probability part of the histories, in (0, 1] [1]
     * @return share [1]
     */
    public double quantile(int quarter, double probability) {
        index("quarter", quarter, row);
        if (!(probability > 0 && probability <= 1)) {
            throw Checks.refused("probability", probability, "(0, 1]");
        }
        int[] sorted = new int[ledgers.length];
        for (int history = 0; history < ledgers.length; history++) {
            sorted[history] = capacity[history * row + quarter];
        }
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(probability * ledgers.length);
        return (double) sorted[Math.max(1, rank) - 1] / plan.nominal();
    }

    /**
     * The mean share in use over the histories and the whole horizon, by the trapezoidal rule.
     *
     * @return mean share [1]
     */
    public double meanOverMission() {
        double sum = (mean(0) + mean(row - 1)) / 2;
        for (int quarter = 1; quarter < row - 1; quarter++) {
            sum += mean(quarter);
        }
        return sum / (row - 1);
    }

    /**
     * Where the satellites of one history are at its end.
     *
     * @param history its number
     * @return the ledger
     */
    public FleetLedger ledger(int history) {
        index("history", history, ledgers.length);
        return ledgers[history];
    }

    /**
     * The mean price of the servicing missions of a history.
     *
     * @return price over the whole horizon; 0 without servicing [USD]
     */
    public double servicingCost() {
        ServicingMission mission = plan.servicing();
        if (mission == null) {
            return 0;
        }
        long missions = 0;
        for (FleetLedger ledger : ledgers) {
            missions += ledger.missions();
        }
        return mission.cost() * missions / ledgers.length;
    }

    private static void index(String name, int value, int length) {
        if (value < 0 || value >= length) {
            throw Checks.refused(name, value, "[0, " + (length - 1) + "]");
        }
    }
}
