/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import java.util.List;

/** The standard breakup model, cut down to the mass that there is. */
final class StandardYield {

    private StandardYield() {}

    static double[] products(Species one, Species other, double speed, List<Species> species) {
        Species heavy = one.mass() >= other.mass() ? one : other;
        boolean catastrophic = Breakup.energyToMass(one.mass(), other.mass(), speed) >= Breakup.CATASTROPHIC;
        double effective = Breakup.effectiveMass(one.mass(), other.mass(), speed);
        double available = one.mass() == other.mass() ? 2 * heavy.mass() : heavy.mass();
        double budget = Math.min(available, effective);
        double[] numbers = new double[species.size()];
        double mass = 0;
        for (int k = 0; k < numbers.length; k++) {
            Species kind = species.get(k);
            double largest = Math.min(kind.largest(), 2 * heavy.radius());
            if (kind.smallest() > 0 && kind.smallest() < largest && kind.mass() <= heavy.mass()) {
                numbers[k] = 0.1
                        * Math.pow(effective, 0.75)
                        * (Math.pow(kind.smallest(), -Breakup.COLLISION_SLOPE)
                                - Math.pow(largest, -Breakup.COLLISION_SLOPE));
                mass += numbers[k] * kind.mass();
            }
        }
        double cut = mass > budget ? budget / mass : 1;
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] *= cut;
        }
        if (!catastrophic) {
            Operations operations = heavy.operations();
            String remnant = operations == null ? heavy.name() : operations.derelict();
            for (int k = 0; k < numbers.length; k++) {
                if (species.get(k).name().equals(remnant)) {
                    numbers[k] += (available - cut * mass) / species.get(k).mass();
                }
            }
        }
        return numbers;
    }
}
