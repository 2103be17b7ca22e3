/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a few fragments multiply in a shell or die out: their equations linear about none, among intact objects whose
 * numbers are what launches, failures and the air alone make of them.
 */
final class Cascade {

    private final SourceSink model;
    private final Rates rates;
    private final int held;
    private final double t;
    private final int[] fragments;
    private final int[] intact;

    Cascade(SourceSink model, int held, double t) {
        this.model = model;
        this.rates = model.rates();
        this.held = held;
        this.t = t;
        List<Species> species = model.species();
        fragments = IntStream.range(0, rates.species)
                .filter(i -> species.get(i).smallest() > 0)
                .toArray();
        intact = IntStream.of(rates.order)
                .filter(i -> species.get(i).smallest() == 0)
                .toArray();
    }

    /**
     * The intact objects of a shell without any collision; infinitely many where nothing takes them away.
     *
     * @param above those of the shell above, empty for the highest
     */
    double[] intact(int shell, double satellites, double[] above) {
        double[] n = new double[rates.species];
        double[] source = new double[rates.species];
        double density = model.density(shell, t);
        for (int i : intact) {
            source[i] += model.launches(i, shell, model.launchFactor(i, t));
            if (above.length > 0 && above[i] > 0) {
                source[i] += above[i] * rates.drag(i, shell + 1, model.density(shell + 1, t));
            }
            n[i] = i == held
                    ? satellites
                    : source[i] == 0
                            ? 0
                            : source[i] / (rates.drag(i, shell, density) + rates.disposed[i] + rates.failed[i]);
            if (rates.derelict[i] >= 0) {
                source[rates.derelict[i]] += rates.failed[i] * n[i];
            }
        }
        return n;
    }

    /** The growth rate of a few fragments among intact objects [1/s]. */
    double growth(int shell, double[] intact) {
        if (fragments.length == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        for (double number : intact) {
            if (number == Double.POSITIVE_INFINITY) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return SteadyState.growth(SteadyState.jacobian(rates, fragments, shell, model.density(shell, t), intact));
    }
}
