/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import java.util.List;
import org.orekit.forces.gravity.potential.GravityFieldFactory;
import org.orekit.forces.gravity.potential.GravityFields;
import org.orekit.forces.gravity.potential.NormalizedSphericalHarmonicsProvider;
import org.orekit.forces.gravity.potential.OceanTidesWave;
import org.orekit.forces.gravity.potential.TideSystem;
import org.orekit.forces.gravity.potential.UnnormalizedSphericalHarmonicsProvider;
import org.orekit.time.AbsoluteDate;

/** The zonal harmonics J2 to J6 of EGM96 (NASA/TP-1998-206861), tide-free; higher degrees and orders are refused. */
final class ZonalGravityFields implements GravityFields {

    private static final double MU = 3.986004415e14;
    private static final double RADIUS = 6378136.3;
    /** Fully normalised C(n, 0), n = 0 to 6. */
    private static final double[] NORMALISED_ZONALS = {
        1.0, 0.0, -0.484165371736e-3, 0.957254173792e-6, 0.539873863789e-6, 0.685323475630e-7, -0.149957994714e-6
    };

    private static final int MAX_DEGREE = NORMALISED_ZONALS.length - 1;

    @Override
    public UnnormalizedSphericalHarmonicsProvider getConstantUnnormalizedProvider(
            int degree, int order, AbsoluteDate freezingDate) {
        return getUnnormalizedProvider(degree, order);
    }

    @Override
    public UnnormalizedSphericalHarmonicsProvider getUnnormalizedProvider(int degree, int order) {
        if (order != 0 || degree < 0 || degree > MAX_DEGREE) {
            throw EmbeddedDataContext.unavailable(
                    "a gravity field of degree " + degree + " and order " + order
                            + " (held are degree 0 to 6, order 0)",
                    "coefficients");
        }
        double[][] cosines = new double[degree + 1][1];
        double[][] sines = new double[degree + 1][1];
        for (int n = 0; n <= degree; n++) {
            cosines[n][0] = NORMALISED_ZONALS[n] * Math.sqrt(2 * n + 1);
        }
        return GravityFieldFactory.getUnnormalizedProvider(RADIUS, MU, TideSystem.TIDE_FREE, cosines, sines);
    }

    @Override
    public NormalizedSphericalHarmonicsProvider getConstantNormalizedProvider(
            int degree, int order, AbsoluteDate freezingDate) {
        return getNormalizedProvider(degree, order);
    }

    @Override
    public NormalizedSphericalHarmonicsProvider getNormalizedProvider(int degree, int order) {
        return GravityFieldFactory.getNormalizedProvider(getUnnormalizedProvider(degree, order));
    }

    @Override
    public List<OceanTidesWave> getOceanTidesWaves(int degree, int order) {
        throw EmbeddedDataContext.unavailable("the ocean tide", "tide coefficients");
    }
}
