/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.lifetime.MeanDensity;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of satellites, derelicts and fragments in shells of altitude, and how they change: launches, disposal,
 * failures, collisions, and the air that takes everything passive down from shell to shell.
 *
 * <p>In each shell objects meet as the molecules of a gas do, at one mean speed. Passive objects leave a shell at the rate
 * ρ √(μ r) / (B Δh), all taken at its lower edge, r the radius there, B the ballistic coefficient, Δh the thickness; below
 * the lowest shell they have re-entered. The density may follow the solar cycle
 * ({@link MeanDensity#between}). Fragments stay in the shell of their collision.
 *
 * <p>What it is for: which shells fill up, and on what it hangs. What it is not for: single satellites, the structure of a
 * constellation (satellites on kept slots meet neither at random nor at the mean speed), eccentric orbits (which carry
 * fragments to other shells), solar radiation pressure, explosions, and numbers better than a factor of a few.
 *
 * <p>Source: D'Ambrosio, Lifson and Linares, <i>The capacity of low Earth orbit computed using source-sink modeling</i>,
 * arXiv:2206.05345 (MOCAT-3). Different here: mass is conserved in every collision, two objects of one species collide
 * half as often as they are each hit, and a fragment that breaks up a satellite is used up.
 *
 * <p>Immutable and thread-safe as far as the density is.
 *
 * @since 0.1
 */
public final class SourceSink {

    private final AltitudeShells shells;
    private final List<Species> species;
    private final MeanDensity density;
    private final Rates rates;
    private final double[][] launches;
    private final DoubleUnaryOperator[] factors;

    private SourceSink(Builder builder) {
        shells = builder.shells;
        species = List.copyOf(builder.species);
        density = builder.density;
        rates = Rates.of(shells, species, builder.speed, builder.yield, builder.disabling);
        launches = new double[species.size()][];
        factors = new DoubleUnaryOperator[species.size()];
        for (int i = 0; i < launches.length; i++) {
            Launches given = builder.launches.get(i);
            launches[i] = given == null ? new double[shells.count()] : given.rates;
            factors[i] = given == null ? t -> 1 : given.factor;
        }
    }

    /**
     * A builder for shells in air of a density.
     *
     * @param shells the shells
     * @param density density of the air, which is asked at the shells' lower edges
     * @return a builder with no species yet
     */
    public static Builder builder(AltitudeShells shells, MeanDensity density) {
        return new Builder(shells, density);
    }

    /**
     * The shells.
     *
     * @return shells, lowest first
     */
    public AltitudeShells shells() {
        return shells;
    }

    /**
     * The species.
     *
     * @return species in the order in which they were given
     */
    public List<Species> species() {
        return species;
    }

    /**
     * The rate at which passive objects fall out of a shell.
     *
     * @param species name of the species
     * @param shell index of the shell, 0 for the lowest
     * @param t elapsed time [s]
     * @return share that leaves in a second, 0 for active satellites [1/s]
     */
    public double dragRate(String species, int shell, double t) {
        return rates.drag(index(species), shell, density(shell, Checks.finite("t", t)));
    }

    /**
     * Follows the numbers over years.
     *
     * <p>Exponential time differencing of second order: exact for decay at a constant rate, never negative, and stable at
     * any step, since a fragment may fall through the lowest shell in an hour while others stay for millennia. Each step and each shell balances to rounding. Steps last half a month at most, and less
     * where collisions change the numbers by more than a thousandth against what is expected.
     *
     * @param initial number of objects by species and shell, not negative [1]
     * @param start elapsed time of the begin [s]
     * @param years years of 365.25 days, in [1, 10000]
     * @return the evolution
     */
    public Evolution evolve(double[][] initial, double start, int years) {
        Checks.finite("start", start);
        Checks.count("years", years, 1, 10_000);
        Checks.count("number of species in initial", initial.length, species.size(), species.size());
        double[] n = new double[species.size() * shells.count()];
        for (int i = 0; i < initial.length; i++) {
            Checks.count("number of shells in initial", initial[i].length, shells.count(), shells.count());
            for (int shell = 0; shell < shells.count(); shell++) {
                n[shell * initial.length + i] = Checks.notNegative("initial", initial[i][shell]);
            }
        }
        return new Stepper(this, rates).run(n, start, years);
    }

    /**
     * The numbers that do not change any more, at the launches and the density of one instant.
     *
     * <p>The root to which empty shells come, shell by shell from the top. The density should be the mean over a
     * solar cycle ({@link MeanDensity#averaged}).
     *
     * @param t elapsed time of density and launches [s]
     * @return the equilibrium; empty where the numbers grow without an end
     */
    public Optional<Equilibrium> equilibrium(double t) {
        return new SteadyState(this, rates, -1, Checks.finite("t", t)).withLaunches();
    }

    /** The index of a species. */
    int index(String name) {
        for (int i = 0; i < species.size(); i++) {
            if (species.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("species is " + name + ", but must be one of "
                + species.stream().map(Species::name).toList());
    }

    Rates rates() {
        return rates;
    }

    double density(int shell, double t) {
        return Checks.notNegative("density", density.at(shells.lower(shell), t));
    }

    double launches(int i, int shell, double factor) {
        return launches[i][shell] * factor;
    }

    double launchFactor(int i, double t) {
        return Checks.notNegative("launch factor", factors[i].applyAsDouble(t));
    }

    @Override
    public String toString() {
        return "SourceSink[" + shells.count() + " shells, "
                + species.stream().map(Species::name).toList() + "]";
    }

    /** Launches of one species into each shell, and how they change. */
    private static final class Launches {

        private final double[] rates;
        private final DoubleUnaryOperator factor;

        private Launches(double[] rates, DoubleUnaryOperator factor) {
            this.rates = rates;
            this.factor = factor;
        }
    }

    /**
     * Collects the species, launches and collisions of a model.
     *
     * <p>Not thread-safe.
     *
     * @since 0.1
     */
    public static final class Builder {

        private final AltitudeShells shells;
        private final MeanDensity density;
        private final List<Species> species = new ArrayList<>();
        private final List<@Nullable Launches> launches = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private double speed = 10e3;
        private double disabling;
        private CollisionYield yield = CollisionYield.standard();

        private Builder(AltitudeShells shells, MeanDensity density) {
            this.shells = Objects.requireNonNull(shells, "shells");
            this.density = Objects.requireNonNull(density, "density");
        }

        /**
         * Adds a species that is not launched.
         *
         * @param added the species
         * @return this builder
         */
        public Builder species(Species added) {
            if (!names.add(added.name())) {
                throw new IllegalArgumentException("species is " + added.name() + ", but must be named differently");
            }
            species.add(added);
            launches.add(null);
            return this;
        }

        /**
         * Adds a species with its launches.
         *
         * @param added the species
         * @param rates launches into each shell, lowest first, not negative [1/s]
         * @return this builder
         */
        public Builder species(Species added, double... rates) {
            return species(added, t -> 1, rates);
        }

        /**
         * Adds a species with launches that change in time.
         *
         * @param added the species
         * @param factor elapsed time [s] to factor of the launches, not negative [1]
         * @param rates launches into each shell at factor 1, lowest first, not negative [1/s]
         * @return this builder
         */
        public Builder species(Species added, DoubleUnaryOperator factor, double... rates) {
            Checks.count("number of launch rates", rates.length, shells.count(), shells.count());
            for (double rate : rates) {
                Checks.notNegative("launch rate", rate);
            }
            species(added);
            launches.set(launches.size() - 1, new Launches(rates.clone(), Objects.requireNonNull(factor, "factor")));
            return this;
        }

        /**
         * Sets the mean relative speed of collisions, 10 km/s where it is not set.
         *
         * @param speed speed, positive [m/s]
         * @return this builder
         */
        public Builder collisionSpeed(double speed) {
            this.speed = Checks.positive("speed", speed);
            return this;
        }

        /**
         * Sets what collisions make, the standard breakup model where it is not set.
         *
         * @param yield the products of collisions
         * @return this builder
         */
        public Builder collisionYield(CollisionYield yield) {
            this.yield = Objects.requireNonNull(yield, "yield");
            return this;
        }

        /**
         * Lets active satellites be disabled by fragments too small to be counted, 0 where it is not set.
         *
         * @param ratio number of fragments that disable for each passive object that breaks up, not negative [1]
         * @return this builder
         */
        public Builder disabling(double ratio) {
            disabling = Checks.notNegative("ratio", ratio);
            return this;
        }

        /**
         * Makes the model.
         *
         * @return the model
         * @throws IllegalArgumentException if there is no species, if active satellites become what is not there, is
         *     active or weighs something else, or if the products of a collision weigh more than there is
         */
        public SourceSink build() {
            Checks.count("number of species", species.size(), 1, 64);
            return new SourceSink(this);
        }
    }
}
