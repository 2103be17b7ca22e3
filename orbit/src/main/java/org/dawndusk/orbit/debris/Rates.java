/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dawndusk.orbit.Earth;
import org.orekit.utils.Constants;

/**
 * The coefficients of the model's equations. Each object that is lost by a cause leaves products of its own species'
 * place in the order or of a later one: active satellites first, then passive objects by falling mass. So a shell can be
 * solved species by species, and everything that one loses is what others gain.
 */
final class Rates {

    /** What rounding may add to a mass. */
    private static final double ROUNDING = 1 + 1e-9;

    final int species;
    /** The order in which a shell is worked through. */
    final int[] order;
    /** Index of what an active satellite becomes; -1 for passive ones. */
    final int[] derelict;
    /** Ends of missions with disposal, and all other ways to become derelict [1/s]. */
    final double[] disposed;

    final double[] failed;
    /** Collision rate times volume of species i with each object of species j [m³/s]. */
    final double[][] collides;
    /** The same for being disabled. */
    final double[][] disabled;
    /** Objects of species k made by each i that is lost to j; its own kind is taken out of the loss. */
    final double[][][] made;
    /** The share of i lost to j that is not given back as its own kind. */
    final double[][] lost;

    /** Both causes together, as far as they take an object away. */
    final double[][] removes;
    /** The species k that are made of i lost to j. */
    final int[][][] products;
    /** Their number, and the mass of i that is in none of them [kg]. */
    final double[][] objectsMade;

    final double[][] untracked;
    final double[] mass;
    private final double[] volume;
    /** √(μ r) / (B Δh) by shell and species, 0 for active ones [m³/kg/s]. */
    private final double[][] fall;

    private Rates(AltitudeShells shells, List<Species> list, double speed, CollisionYield yield, double disabling) {
        species = list.size();
        int m = species;
        mass = list.stream().mapToDouble(Species::mass).toArray();
        order = IntStream.range(0, m)
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(i -> !list.get(i).isActive())
                        .thenComparing(i -> -mass[i])
                        .thenComparing(i -> list.get(i).name()))
                .mapToInt(Integer::intValue)
                .toArray();
        derelict = new int[m];
        disposed = new double[m];
        failed = new double[m];
        collides = new double[m][m];
        disabled = new double[m][m];
        made = new double[m][m][m];
        lost = new double[m][m];
        removes = new double[m][m];
        products = new int[m][m][];
        objectsMade = new double[m][m];
        untracked = new double[m][m];
        for (int i = 0; i < m; i++) {
            Operations operations = list.get(i).operations();
            derelict[i] = operations == null ? -1 : derelict(list, list.get(i), operations);
            if (operations != null) {
                disposed[i] = operations.disposalSuccess() / operations.lifetime();
                failed[i] = (1 - operations.disposalSuccess()) / operations.lifetime() + operations.failureRate();
            }
            for (int j = 0; j < m; j++) {
                pair(list, i, j, speed, disabling);
            }
        }
        products(list, speed, yield);
        summaries();
        volume = IntStream.range(0, shells.count()).mapToDouble(shells::volume).toArray();
        fall = new double[shells.count()][m];
        for (int shell = 0; shell < shells.count(); shell++) {
            double radius = Earth.EQUATORIAL_RADIUS + shells.lower(shell);
            for (int i = 0; i < m; i++) {
                fall[shell][i] = list.get(i).isActive()
                        ? 0
                        : Math.sqrt(Constants.WGS84_EARTH_MU * radius)
                                / (list.get(i).ballisticCoefficient() * (shells.upper(shell) - shells.lower(shell)));
            }
        }
    }

    static Rates of(AltitudeShells shells, List<Species> list, double speed, CollisionYield yield, double disabling) {
        return new Rates(shells, list, speed, yield, disabling);
    }

    private static int derelict(List<Species> list, Species active, Operations operations) {
        for (int k = 0; k < list.size(); k++) {
            Species other = list.get(k);
            if (other.name().equals(operations.derelict())) {
                if (other.isActive() || Math.abs(other.mass() - active.mass()) > 1e-9 * active.mass()) {
                    throw new IllegalArgumentException("derelict of " + active.name() + " is " + other
                            + ", but must be passive and weigh " + active.mass() + " kg");
                }
                return k;
            }
        }
        throw new IllegalArgumentException("derelict of " + active.name() + " is " + operations.derelict()
                + ", but must be one of " + list.stream().map(Species::name).toList());
    }

    private void pair(List<Species> list, int i, int j, double speed, double disabling) {
        Species one = list.get(i);
        Species other = list.get(j);
        double reach = one.radius() + other.radius();
        double swept = Math.PI * speed * reach * reach;
        collides[i][j] = swept * missed(one, other);
        disabled[i][j] = one.isActive() && !other.isActive() ? swept * disabling : 0;
    }

    /** The share of collisions that happens: either of two satellites may move out of the way. */
    private static double missed(Species one, Species other) {
        Operations first = one.operations();
        Operations second = other.operations();
        if (first != null && second != null) {
            return Math.min(first.missedActive(), second.missedActive());
        }
        Operations acting = first == null ? second : first;
        Species passive = first == null ? one : other;
        return acting != null && passive.tracked() ? acting.missedTracked() : 1;
    }

    private void products(List<Species> list, double speed, CollisionYield yield) {
        int m = species;
        int[] place = new int[m];
        for (int p = 0; p < m; p++) {
            place[order[p]] = p;
        }
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                lost[i][j] = 1;
                if (mass[i] < mass[j]) {
                    continue;
                }
                // one call a pair, in the order of the list, so that a yield cannot tell who is asked
                double[] numbers = yield.products(list.get(Math.min(i, j)), list.get(Math.max(i, j)), speed, list);
                Checks.count("number of products", numbers.length, m, m);
                double share = mass[i] == mass[j] ? 0.5 : 1;
                double sum = 0;
                for (int k = 0; k < m; k++) {
                    made[i][j][k] = share * Checks.notNegative("product", numbers[k]);
                    sum += made[i][j][k] * mass[k];
                    if (numbers[k] > 0 && (list.get(k).isActive() || place[k] < place[i])) {
                        throw new IllegalArgumentException(
                                "product of " + list.get(i).name() + " is "
                                        + list.get(k).name() + ", but must be passive and no heavier");
                    }
                }
                if (sum > mass[i] * ROUNDING) {
                    throw new IllegalArgumentException(
                            "mass of the products of " + list.get(i).name() + " and "
                                    + list.get(j).name() + " is " + sum + " kg, but must be in [0, " + mass[i] + "]");
                }
                lost[i][j] = Math.max(0, 1 - made[i][j][i]);
                made[i][j][i] = 0;
            }
        }
    }

    private void summaries() {
        for (int i = 0; i < species; i++) {
            for (int j = 0; j < species; j++) {
                double[] of = made[i][j];
                removes[i][j] = collides[i][j] * lost[i][j] + disabled[i][j];
                products[i][j] =
                        IntStream.range(0, species).filter(k -> of[k] > 0).toArray();
                double weight = 0;
                for (int k : products[i][j]) {
                    objectsMade[i][j] += of[k];
                    weight += of[k] * mass[k];
                }
                untracked[i][j] = lost[i][j] * mass[i] - weight;
            }
        }
    }

    double drag(int i, int shell, double density) {
        return density * fall[shell][i];
    }

    double volume(int shell) {
        return volume[shell];
    }

    /** The rate at which an object of a species is disabled, or lost to a collision from which it does not come back. */
    double collision(int i, int shell, double[] n) {
        double sum = 0;
        for (int j = 0; j < species; j++) {
            sum += removes[i][j] * n[j];
        }
        return sum / volume[shell];
    }

    /** Rates of change in a shell into which sources flow. */
    void derivatives(int shell, double density, double[] n, double[] source, double[] change) {
        for (int i = 0; i < species; i++) {
            change[i] = source[i] - (drag(i, shell, density) + disposed[i] + failed[i] + collision(i, shell, n)) * n[i];
        }
        for (int i = 0; i < species; i++) {
            double disabling = 0;
            for (int j = 0; j < species; j++) {
                disabling += disabled[i][j] * n[j];
                double collisions = collides[i][j] * n[j] * n[i] / volume[shell];
                for (int k = 0; k < species; k++) {
                    change[k] += made[i][j][k] * collisions;
                }
            }
            if (derelict[i] >= 0) {
                change[derelict[i]] += (failed[i] + disabling / volume[shell]) * n[i];
            }
        }
    }
}
