/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.emissions;

/** Where a vehicle burns its propellant, by layers. Immutable and thread-safe. */
public final class AscentProfile {
    private final double[] altitudes;
    private final double[] shares;

    private AscentProfile(double[] altitudes, double[] shares) {
        this.altitudes = altitudes;
        this.shares = shares;
    }

    /**
     * Layers.
     *
     * @param altitudes altitude that stands for each layer, not negative [m]
     * @param shares share of the propellant that burns there; they add up to 1 [1]
     * @return the profile
     */
    public static AscentProfile of(double[] altitudes, double[] shares) {
        if (altitudes.length == 0 || altitudes.length != shares.length) {
            throw Checks.refused("shares.length", shares.length, "{altitudes.length}, at least 1");
        }
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            Checks.notNegative("altitudes[" + i + "]", altitudes[i]);
            sum += Checks.share("shares[" + i + "]", shares[i]);
        }
        if (!(Math.abs(sum - 1) <= 1e-9)) {
            throw Checks.refused("sum of shares", sum, "[1 - 1e-9, 1 + 1e-9]");
        }
        return new AscentProfile(altitudes.clone(), shares.clone());
    }

    LaunchEmissions emissions(Propellant propellant, double mass, IndexSet set) {
        LaunchEmissions sum = new LaunchEmissions(0, 0, 0, 0, 0, 0, 0, 0);
        for (int layer = 0; layer < shares.length; layer++) {
            sum = sum.plus(propellant.emissions(mass * shares[layer], set, altitudes[layer]));
        }
        return sum;
    }
}
