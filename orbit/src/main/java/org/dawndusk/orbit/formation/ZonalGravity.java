/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import org.dawndusk.orbit.Earth;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.forces.gravity.potential.UnnormalizedSphericalHarmonicsProvider;
import org.orekit.forces.gravity.potential.UnnormalizedSphericalHarmonicsProvider.UnnormalizedSphericalHarmonics;

/**
 * Potential and attraction of a zonal field: U = μ/r (1 - Σ J_n (Re/r)^n P_n(z/r)).
 *
 * <p>Source: Vallado, <i>Fundamentals of Astrodynamics and Applications</i>, 4th ed., section 8.6.1.
 */
final class ZonalGravity {

    private final double mu;
    private final double radius;
    /** J_n by degree; the first two are zero. */
    private final double[] j;

    ZonalGravity(Earth earth) {
        UnnormalizedSphericalHarmonicsProvider provider = earth.zonals();
        mu = provider.getMu();
        radius = provider.getAe();
        UnnormalizedSphericalHarmonics field =
                provider.onDate(earth.context().getTimeScales().getJ2000Epoch());
        j = new double[provider.getMaxDegree() + 1];
        for (int n = 2; n < j.length; n++) {
            j[n] = -field.getUnnormalizedCnm(n, 0);
        }
    }

    /** What the harmonics add to 1 in U, and r dU/dr / (-μ/r), and dU/ds / (μ/r) with s = z/r. */
    private double[] sums(double ratio, double s) {
        double potential = 1;
        double radial = 1;
        double polar = 0;
        double before = 1;
        double now = s;
        double slope = 1;
        double power = ratio;
        for (int n = 2; n < j.length; n++) {
            double next = ((2 * n - 1) * s * now - (n - 1) * before) / n;
            slope = s * slope + n * now;
            power *= ratio;
            potential -= j[n] * power * next;
            radial -= (n + 1) * j[n] * power * next;
            polar -= j[n] * power * slope;
            before = now;
            now = next;
        }
        return new double[] {potential, radial, polar};
    }

    /** Kinetic less potential energy of a unit mass [m²/s²]. */
    double energy(Vector3D position, Vector3D velocity) {
        double r = position.getNorm();
        return velocity.getNormSq() / 2 - mu / r * sums(radius / r, position.getZ() / r)[0];
    }

    /** The attraction [m/s²]. */
    Vector3D acceleration(Vector3D position) {
        double r = position.getNorm();
        double s = position.getZ() / r;
        double[] sums = sums(radius / r, s);
        Vector3D up = position.scalarMultiply(1 / r);
        Vector3D north = Vector3D.PLUS_K.subtract(s, up);
        return new Vector3D(-mu / (r * r) * sums[1], up, mu / (r * r) * sums[2], north);
    }
}
