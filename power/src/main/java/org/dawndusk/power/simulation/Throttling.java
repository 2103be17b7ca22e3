/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

/**
 * What power compute may draw now so that the battery survives the eclipses to come, whose timeline is known.
 *
 * <p>In a window compute draws one share of its demand. The greatest share is sought with which no load goes without power in
 * the window, nor after it where compute falls back to its least share. So a plan never leaves a load without power, and
 * never takes the battery below its floor, where drawing the least share all the time would not; where even that falls short,
 * the plan keeps to the least share and says what is short. It is greedy: a window gives nothing up for a later one beyond
 * what the least share there needs. Windows that begin and end with an eclipse's end give an even power through each orbit;
 * windows cut at both its ends throttle in eclipse alone. Shares are found to 6e-5, on the safe side.
 * Immutable and thread-safe.
 */
public final class Throttling {
    /** Charge by which two courses are one: less than any shortage that is counted. */
    private static final double SAME = 1e-8;

    private static final int HALVINGS = 14;

    private final PowerSystem system;
    private final PowerInputs inputs;
    private final double least;

    private Throttling(PowerSystem system, PowerInputs inputs, double least) {
        this.system = system;
        this.inputs = inputs;
        this.least = least;
    }

    /**
     * A policy.
     *
     * @param system array, bus and battery
     * @param inputs light and loads with all of the compute load
     * @param least share of the compute load that is always drawn, in [0, 1] [1]
     * @return the policy
     */
    public static Throttling of(PowerSystem system, PowerInputs inputs, double least) {
        Checks.within("least", least, 0, 1);
        return new Throttling(system, inputs, least);
    }

    /**
     * The greatest share that compute may draw now, in the first of some windows.
     *
     * @param state now
     * @param edges of the windows from now on, rising; with them ends what is looked at [s]
     * @return share, the least one where none is admissible [1]
     */
    public double permitted(PowerState state, double... edges) {
        checkEdges(edges);
        return share(state, edges, 0, fallback(state, edges));
    }

    /**
     * The plan of many windows in turn.
     *
     * @param start state at the first edge
     * @param edges of the windows, rising [s]
     * @return the plan
     */
    public ThrottlingPlan plan(PowerState start, double... edges) {
        checkEdges(edges);
        PowerState[] fallback = fallback(start, edges);
        double[] shares = new double[edges.length - 1];
        double[] charges = new double[shares.length];
        PowerState state = start;
        for (int k = 0; k < shares.length; k++) {
            shares[k] = share(state, edges, k, fallback);
            state = system.advance(state, edges[k], edges[k + 1], inputs.throttled(shares[k]));
            charges[k] = state.charge();
        }
        return new ThrottlingPlan(edges.clone(), shares, charges, state);
    }

    private static void checkEdges(double[] edges) {
        if (edges.length < 2) {
            throw new IllegalArgumentException("there are " + edges.length + " edges, but there must be two at least");
        }
        for (int i = 1; i < edges.length; i++) {
            if (!(edges[i] > edges[i - 1])) {
                throw Checks.refusal("edges[" + i + "]", edges[i], "(" + edges[i - 1] + ", ∞)");
            }
        }
    }

    /** The states at all edges while compute draws its least share: no course has more charge. */
    private PowerState[] fallback(PowerState start, double[] edges) {
        PowerState[] states = new PowerState[edges.length];
        states[0] = start;
        for (int k = 1; k < edges.length; k++) {
            states[k] = system.advance(states[k - 1], edges[k - 1], edges[k], inputs.throttled(least));
        }
        return states;
    }

    private double share(PowerState state, double[] edges, int k, PowerState[] fallback) {
        if (admissible(state, edges, k, 1, fallback)) {
            return 1;
        }
        double low = least;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (admissible(state, edges, k, middle, fallback)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether no load goes without power, in the window and until the course has come back to that of the least share. */
    private boolean admissible(PowerState begin, double[] edges, int k, double share, PowerState[] fallback) {
        double unmet = begin.ledger().unmet();
        PowerState state = system.advance(begin, edges[k], edges[k + 1], inputs.throttled(share));
        for (int i = k + 1; state.ledger().unmet() <= unmet; i++) {
            boolean joined = Math.abs(state.charge() - fallback[i].charge()) < SAME
                    && Math.abs(state.relaxation() - fallback[i].relaxation())
                            < SAME * system.pack().openCircuit(1);
            if (joined || i == edges.length - 1) {
                return true;
            }
            state = system.advance(state, edges[i], edges[i + 1], inputs.throttled(least));
        }
        return false;
    }
}
