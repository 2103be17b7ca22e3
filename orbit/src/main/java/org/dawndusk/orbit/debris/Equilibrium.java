/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

/**
 * Numbers of objects that do not change any more.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Equilibrium {

    private final SourceSink model;
    private final double[] numbers;
    private final double[] launches;
    private final double[] collisionLoss;
    private final double[] growth;

    Equilibrium(SourceSink model, double[] numbers, double[] launches, double[] collisionLoss, double[] growth) {
        this.model = model;
        this.numbers = numbers;
        this.launches = launches;
        this.collisionLoss = collisionLoss;
        this.growth = growth;
    }

    /**
     * The number of objects in a shell.
     *
     * @param species name of the species
     * @param shell index of the shell, 0 for the lowest
     * @return number of objects [1]
     */
    public double population(String species, int shell) {
        return numbers[place(species, shell)];
    }

    /**
     * The number of objects in all shells.
     *
     * @param species name of the species
     * @return number of objects [1]
     */
    public double total(String species) {
        double sum = 0;
        for (int shell = 0; shell < growth.length; shell++) {
            sum += population(species, shell);
        }
        return sum;
    }

    /**
     * The launches that keep the number.
     *
     * @param species name of the species
     * @param shell index of the shell, 0 for the lowest
     * @return launches into the shell [1/s]
     */
    public double launchRate(String species, int shell) {
        return launches[place(species, shell)];
    }

    /**
     * The share of the launched objects that collisions take, disabling ones included.
     *
     * @param species name of the species
     * @param shell index of the shell, 0 for the lowest
     * @return objects lost to collisions over objects launched, 0 where none is launched [1]
     */
    public double lossShare(String species, int shell) {
        int place = place(species, shell);
        return launches[place] == 0 ? 0 : collisionLoss[place] / launches[place];
    }

    /**
     * How fast a disturbance grows that stays small, as e to the rate times the time.
     *
     * @param shell index of the shell, 0 for the lowest
     * @return largest real part of the eigenvalues of the shell's equations, negative where it is stable [1/s]
     */
    public double growthRate(int shell) {
        return growth[Checks.count("shell", shell, 0, growth.length - 1)];
    }

    /**
     * Whether small disturbances die out in every shell.
     *
     * @return whether all growth rates are negative
     */
    public boolean stable() {
        for (double rate : growth) {
            if (!(rate < 0)) {
                return false;
            }
        }
        return true;
    }

    private int place(String species, int shell) {
        Checks.count("shell", shell, 0, growth.length - 1);
        return shell * model.species().size() + model.index(species);
    }
}
