/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

/**
 * The numbers of objects year by year, with what came and went.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Evolution {

    private final SourceSink model;
    private final double[][] history;
    private final Ledger[] ledgers;
    private final int steps;

    Evolution(SourceSink model, double[][] history, Ledger[] ledgers, int steps) {
        this.model = model;
        this.history = history;
        this.ledgers = ledgers;
        this.steps = steps;
    }

    /**
     * The years that passed.
     *
     * @return years of 365.25 days
     */
    public int years() {
        return ledgers.length;
    }

    /**
     * The steps that it took.
     *
     * @return accepted steps of the integration
     */
    public int steps() {
        return steps;
    }

    /**
     * The number of objects in a shell.
     *
     * @param species name of the species
     * @param shell index of the shell, 0 for the lowest
     * @param year years since the begin, in [0, years]
     * @return number of objects, never negative [1]
     */
    public double population(String species, int shell, int year) {
        Checks.count("shell", shell, 0, model.shells().count() - 1);
        return history[checked(year)][shell * model.species().size() + model.index(species)];
    }

    /**
     * The number of objects in all shells.
     *
     * @param species name of the species
     * @param year years since the begin, in [0, years]
     * @return number of objects, never negative [1]
     */
    public double total(String species, int year) {
        double sum = 0;
        for (int shell = 0; shell < model.shells().count(); shell++) {
            sum += population(species, shell, year);
        }
        return sum;
    }

    /**
     * The mass of all objects.
     *
     * @param year years since the begin, in [0, years]
     * @return mass [kg]
     */
    public double mass(int year) {
        return model.species().stream()
                .mapToDouble(kind -> kind.mass() * total(kind.name(), year))
                .sum();
    }

    /**
     * What came and went in a year.
     *
     * @param year the year, 1 for the first
     * @return the ledger
     */
    public Ledger ledger(int year) {
        return ledgers[Checks.count("year", year, 1, years()) - 1];
    }

    private int checked(int year) {
        return Checks.count("year", year, 0, years());
    }
}
