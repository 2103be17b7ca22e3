/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many active satellites a shell bears, whose number is held by replacing those that are lost.
 *
 * <p>There are two answers. Beyond the {@linkplain #critical critical} number a few fragments make more fragments, among
 * satellites and derelicts, than the air takes away: the runaway of Kessler, which ends when the derelicts are ground up.
 * The numbers may settle on either side of it, but perhaps at so much debris that satellites do not last: the
 * {@linkplain #largest largest} number is that at which collisions take no more than a given share of what is launched.
 *
 * <p>Both lie centuries ahead where the air is thin, and say nothing about the way there: {@link SourceSink#evolve} does.
 * Shells are worked through from the top, each under what rains from those above. Other species of the model count with
 * what their launches support.
 *
 * <p>Source: Kessler and Anz-Meador, <i>Critical number of spacecraft in low Earth orbit</i>, 3rd European Conference on
 * Space Debris, ESA SP-473 (2001) 265, for the critical number; D'Ambrosio, Lifson and Linares, arXiv:2206.05345, for the
 * number under a limit of losses.
 *
 * <p>Immutable and thread-safe as far as the density is.
 *
 * @since 0.1
 */
public final class ShellCapacity {

    private static final double MOST = 1e15;
    private static final double CLOSE = 1e-9;

    private final SourceSink model;
    private final int active;
    private final double t;

    private ShellCapacity(SourceSink model, int active, double t) {
        this.model = model;
        this.active = active;
        this.t = t;
    }

    /**
     * The capacity for a species at the density and the other species' launches of one instant.
     *
     * @param model the model; its density should be the mean over a solar cycle
     * @param active name of an active species
     * @param t elapsed time of density and launches [s]
     * @return the question
     */
    public static ShellCapacity of(SourceSink model, String active, double t) {
        int index = model.index(active);
        if (!model.species().get(index).isActive()) {
            throw new IllegalArgumentException("active is " + active + ", but must be an active species");
        }
        return new ShellCapacity(model, index, Checks.finite("t", t));
    }

    /**
     * What settles under given numbers of satellites.
     *
     * @param satellites number of satellites held in each shell, lowest first, not negative [1]
     * @return the stable equilibrium; empty where there is none
     */
    public Optional<Equilibrium> at(double... satellites) {
        Checks.count(
                "number of shells",
                satellites.length,
                model.shells().count(),
                model.shells().count());
        SteadyState state = new SteadyState(model, model.rates(), active, t);
        for (int shell = satellites.length - 1; shell >= 0; shell--) {
            double[] found = state.solve(shell, Checks.notNegative("satellites", satellites[shell]));
            if (found == null) {
                return Optional.empty();
            }
            state.keep(shell, found);
        }
        return Optional.of(state.equilibrium());
    }

    /**
     * The largest numbers of satellites at which no more than a share is lost, filled in from the top.
     *
     * @param lossShare largest share of the launched satellites that may be lost to collisions, in (0, 1) [1]
     * @return the stable equilibrium with these numbers
     * @throws IllegalStateException if there is no limit below 1e15 satellites, or no equilibrium without any
     */
    public Equilibrium largest(double lossShare) {
        Checks.between("lossShare", lossShare, Double.MIN_VALUE, Math.nextDown(1.0));
        SteadyState state = new SteadyState(model, model.rates(), active, t);
        for (int shell = model.shells().count() - 1; shell >= 0; shell--) {
            double[] best = state.solve(shell, 0);
            if (best == null) {
                throw new IllegalStateException("shell " + shell + " has no stable equilibrium without satellites");
            }
            double low = 0;
            double high = 1;
            for (double[] found = fitting(state, shell, high, lossShare);
                    found != null;
                    found = fitting(state, shell, high, lossShare)) {
                best = found;
                low = high;
                high = doubled(shell, high);
            }
            while (high - low > CLOSE * high) {
                double middle = 0.5 * (low + high);
                double[] found = fitting(state, shell, middle, lossShare);
                if (found == null) {
                    high = middle;
                } else {
                    low = middle;
                    best = found;
                }
            }
            state.keep(shell, best);
        }
        return state.equilibrium();
    }

    /**
     * The numbers beyond which fragments multiply, the shells above filled likewise.
     *
     * @return satellites of each shell, lowest first; 0 where fragments multiply without any [1]
     * @throws IllegalStateException if there is no limit below 1e15 satellites
     */
    public double[] critical() {
        double[] critical = new double[model.shells().count()];
        Cascade cascade = new Cascade(model, active, t);
        double[] above = new double[0];
        for (int shell = critical.length - 1; shell >= 0; shell--) {
            double low = 0;
            if (cascade.growth(shell, cascade.intact(shell, 0, above)) < 0) {
                double high = 1;
                while (cascade.growth(shell, cascade.intact(shell, high, above)) < 0) {
                    low = high;
                    high = doubled(shell, high);
                }
                while (high - low > CLOSE * high) {
                    double middle = 0.5 * (low + high);
                    if (cascade.growth(shell, cascade.intact(shell, middle, above)) < 0) {
                        low = middle;
                    } else {
                        high = middle;
                    }
                }
            }
            critical[shell] = low;
            above = cascade.intact(shell, low, above);
        }
        return critical;
    }

    /**
     * How fast a few fragments multiply in one shell among given satellites, nothing above it.
     *
     * @param shell index of the shell, 0 for the lowest
     * @param satellites number of satellites, not negative [1]
     * @return growth rate, negative where they die out, infinite where nothing takes derelicts away [1/s]
     */
    public double cascadeRate(int shell, double satellites) {
        Checks.count("shell", shell, 0, model.shells().count() - 1);
        Checks.notNegative("satellites", satellites);
        Cascade cascade = new Cascade(model, active, t);
        return cascade.growth(shell, cascade.intact(shell, satellites, new double[0]));
    }

    private static double doubled(int shell, double satellites) {
        if (satellites > MOST) {
            throw new IllegalStateException("shell " + shell + " has no limit below " + MOST + " satellites");
        }
        return 2 * satellites;
    }

    private double @Nullable [] fitting(SteadyState state, int shell, double satellites, double lossShare) {
        double[] found = state.solve(shell, satellites);
        return found == null || state.lossShare(shell, found) > lossShare ? null : found;
    }
}
