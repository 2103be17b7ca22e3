/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.ArrayList;
import java.util.List;
import org.dawndusk.compute.placement.Constraint;

/**
 * Runs jobs on sites through a known timeline of budgets, event by event.
 *
 * <p>Before a budget falls, early enough for a checkpoint, it is decided for each running job, the least important first,
 * whether it stays on less power, pauses, or moves: by the value of the work that is lost at the site until the budget is back,
 * or until the look-ahead ends, plus the price of the energy that checkpoint and move take. Power is dealt out to jobs of higher
 * priority first, then to more value for a watt, then by identifier: to each its least share, then up to full power in the same
 * order. Waiting jobs start by priority, then release, then identifier, where they get the greatest share beside all others,
 * and only where their least share is there for twice the time that pausing and resuming would take.
 *
 * <p>Between events all rates are constant, so that instants of completion are exact. No budget is exceeded at any instant
 * (sums agree to one part in 1e12). A job that may not be interrupted starts only where its full power is there to its end. The
 * budgets and links are known ahead; faults are not. The rules are greedy: nothing is proven about the work delivered.
 *
 * <p>The answer depends on the inputs, not on their order. Immutable and thread-safe.
 */
public final class Horizon {
    /** What may be done with a job whose site has less power. */
    enum Policy {
        STAY,
        PAUSE,
        LOOK_AHEAD
    }

    private final Policy policy;
    private final double lookAhead;
    private final List<Constraint> own;

    private Horizon(Policy policy, double lookAhead, List<Constraint> own) {
        this.policy = policy;
        this.lookAhead = lookAhead;
        this.own = own;
    }

    /**
     * Throttles, pauses or moves, whatever loses least.
     *
     * @param span how far ahead budgets and links are weighed, an orbit or more, positive [s]
     * @return the rules
     */
    public static Horizon lookingAhead(double span) {
        return new Horizon(Policy.LOOK_AHEAD, Checks.positive("span", span), List.of());
    }

    /**
     * Never moves a job; pauses it only where its least share is not there.
     *
     * @return the rules, for comparison
     */
    public static Horizon staying() {
        return new Horizon(Policy.STAY, Double.POSITIVE_INFINITY, List.of());
    }

    /**
     * Neither moves nor throttles: a job whose full power is not there is paused.
     *
     * @return the rules, for comparison
     */
    public static Horizon pausing() {
        return new Horizon(Policy.PAUSE, Double.POSITIVE_INFINITY, List.of());
    }

    /**
     * These rules with one more limit on where a job may run.
     *
     * @param constraint judged once for each job on each empty site
     * @return the rules
     */
    public Horizon with(Constraint constraint) {
        List<Constraint> more = new ArrayList<>(own);
        more.add(constraint);
        return new Horizon(policy, lookAhead, List.copyOf(more));
    }

    /**
     * Runs from the first instant to the second.
     *
     * <p>The second call of two that meet at any instant goes on bit for bit as one call would, where the inputs are the same.
     * They may differ: jobs may be added, budgets and links forecast anew, faults told as they happen. A budget that is less
     * than was known takes its share at once, with the loss of work if there is no power for a checkpoint; one that is more is
     * used from the next event at its site on. What is written or sent already ends as it was planned.
     *
     * @param state at the first instant
     * @param from first instant, where the state's call ended; events at it belong to this call [s]
     * @param to second instant, after the first; events at it are left to the next call [s]
     * @param inputs sites, jobs, links, faults; jobs and sites of the state that are not over are among them
     * @return what happened, and the state at the second instant
     */
    public HorizonResult advance(HorizonState state, double from, double to, HorizonInputs inputs) {
        Checks.finite("from", from);
        if (!(to > from && to < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("to", to, "(" + from + ", ∞)");
        }
        if (!Double.isNaN(state.time()) && state.time() != from) {
            throw Checks.refused("from", from, "{" + state.time() + "}, the instant of the state");
        }
        return new Engine(this, state, from, to, inputs).run();
    }

    /**
     * Runs from nothing.
     *
     * @param from first instant [s]
     * @param to second instant, after the first [s]
     * @param inputs sites, jobs, links, faults
     * @return what happened
     */
    public HorizonResult run(double from, double to, HorizonInputs inputs) {
        return advance(HorizonState.empty(), from, to, inputs);
    }

    boolean throttles() {
        return policy != Policy.PAUSE;
    }

    boolean moves() {
        return policy == Policy.LOOK_AHEAD;
    }

    double lookAhead() {
        return lookAhead;
    }

    List<Constraint> own() {
        return own;
    }

    /** The least share of its power on which a job runs under these rules. */
    double leastShare(TimedJob job) {
        return throttles() && job.preemptible() ? job.throttle().leastShare() : 1;
    }
}
