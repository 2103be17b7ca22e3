/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.ground;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.integration.IterativeLegendreGaussIntegrator;
import org.hipparchus.special.Erf;

/**
 * What turbulence does to a laser beam from space: scintillation, the fade to be kept as a margin, and the size over which
 * the wave front stays flat.
 *
 * <p>Weak fluctuations: σ² = 2.25 k^(7/6) sec^(11/6) ζ ∫ Cn² h^(5/6) dh below 1 is trusted, above it is refused. The
 * received power is log-normal; a large aperture averages over it by Churnside's factor.
 *
 * <p>Source: Andrews and Phillips, Laser Beam Propagation through Random Media, 2nd ed. (2005), sections 12.2 and 12.5;
 * Churnside, Applied Optics 30 (1991) 1982; profile: Hufnagel-Valley, ibid. equation 12.1. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class OpticalTurbulence {
    private static final double TOP = 30e3;
    /** Heights between which the profile changes its scale [m]. */
    private static final double[] CUTS = {0, 100, 500, 1.5e3, 5e3, 10e3, 15e3, TOP};

    private final double turbulence;
    private final double rytovMoment;
    private final double secondMoment;
    private final double isoplanaticMoment;

    private OpticalTurbulence(DoubleUnaryOperator structure) {
        turbulence = moment(structure, 0);
        rytovMoment = moment(structure, 5.0 / 6);
        secondMoment = moment(structure, 2);
        isoplanaticMoment = moment(structure, 5.0 / 3);
    }

    /**
     * The Hufnagel-Valley profile of the refractive index structure above a station.
     *
     * @param groundStructure structure constant at the ground, for instance 1.7e-14 by day, in (0, 1] [m^(-2/3)]
     * @param wind root mean square of the wind between 5 and 20 km, for instance 21, in (0, 1000] [m/s]
     * @return turbulence of that profile
     */
    public static OpticalTurbulence hufnagelValley(double groundStructure, double wind) {
        Checks.within("groundStructure", groundStructure, Double.MIN_VALUE, 1);
        Checks.within("wind", wind, Double.MIN_VALUE, 1e3);
        return of(h -> 0.00594 * Math.pow(wind / 27, 2) * Math.pow(1e-5 * h, 10) * Math.exp(-h / 1000)
                + 2.7e-16 * Math.exp(-h / 1500)
                + groundStructure * Math.exp(-h / 100));
    }

    /**
     * A profile of the user's own.
     *
     * @param structure height above the station [m], to 30 km, to the structure constant Cn² [m^(-2/3)]
     * @return turbulence of that profile
     */
    public static OpticalTurbulence of(DoubleUnaryOperator structure) {
        return new OpticalTurbulence(h -> Checks.notNegative("structure at " + h + " m", structure.applyAsDouble(h)));
    }

    private static double moment(DoubleUnaryOperator structure, double power) {
        double sum = 0;
        for (int i = 1; i < CUTS.length; i++) {
            sum += new IterativeLegendreGaussIntegrator(16, 1e-9, 1e-40)
                    .integrate(1_000_000, h -> structure.applyAsDouble(h) * Math.pow(h, power), CUTS[i - 1], CUTS[i]);
        }
        return sum;
    }

    /**
     * Fried's parameter: the diameter over which a wave front stays flat.
     *
     * @param wavelength wavelength [m]
     * @param elevation elevation of the path, 10 to 90 deg [rad]
     * @return diameter [m]
     */
    public double friedParameter(double wavelength, double elevation) {
        double k = wavenumber(wavelength);
        return Math.pow(0.423 * k * k * turbulence / sine(elevation), -3.0 / 5);
    }

    /**
     * The isoplanatic angle: how far apart two beams may be to see the same turbulence.
     *
     * @param wavelength wavelength [m]
     * @param elevation elevation of the path, 10 to 90 deg [rad]
     * @return angle [rad]
     */
    public double isoplanaticAngle(double wavelength, double elevation) {
        double k = wavenumber(wavelength);
        return Math.pow(2.914 * k * k * Math.pow(sine(elevation), -8.0 / 3) * isoplanaticMoment, -3.0 / 5);
    }

    /**
     * The scintillation index: variance of the power that an aperture receives over the square of its mean.
     *
     * @param wavelength wavelength [m]
     * @param elevation elevation of the path, 10 to 90 deg [rad]
     * @param diameter diameter of the receiving aperture, not negative [m]
     * @return index [1]
     */
    public double scintillationIndex(double wavelength, double elevation, double diameter) {
        Checks.notNegative("diameter", diameter);
        double secant = 1 / sine(elevation);
        double rytov = 2.25 * Math.pow(wavenumber(wavelength), 7.0 / 6) * Math.pow(secant, 11.0 / 6) * rytovMoment;
        Checks.within("Rytov variance at that elevation and wavelength", rytov, 0, 1);
        double height = Math.pow(secondMoment / rytovMoment, 6.0 / 7);
        double fresnel = diameter * diameter / (wavelength * height * secant);
        return Checks.notNegative(
                "scintillation index of these lengths", rytov / (1 + 1.1 * Math.pow(fresnel, 7.0 / 6)));
    }

    /**
     * The fade below the mean that is exceeded for a share of the time: the margin to be kept.
     *
     * @param wavelength wavelength [m]
     * @param elevation elevation of the path, 10 to 90 deg [rad]
     * @param diameter diameter of the receiving aperture, not negative [m]
     * @param share of the time, in (0, 0.5] [1]
     * @return fade [dB]
     */
    public double fadeDb(double wavelength, double elevation, double diameter, double share) {
        Checks.within("share", share, Double.MIN_NORMAL, 0.5);
        double variance = Math.log1p(scintillationIndex(wavelength, elevation, diameter));
        double below = variance / 2 + Math.sqrt(2 * variance) * Erf.erfcInv(2 * share);
        return 10 / Math.log(10) * below;
    }

    private static double wavenumber(double wavelength) {
        return 2 * Math.PI / Checks.positive("wavelength", wavelength);
    }

    private static double sine(double elevation) {
        return Math.sin(Checks.within("elevation", elevation, Math.toRadians(10), Math.PI / 2));
    }
}
