/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

/**
 * Air at a pressure, temperature and humidity: how it absorbs and how it bends radio waves.
 *
 * <p>Specific attenuation is the sum over 44 lines of oxygen and 35 of water vapour, the dry continuum and the wet one
 * (as a line at 1,780 GHz). The lines' strengths and widths in this air are computed once, so that a further frequency
 * costs some hundred nanoseconds.
 *
 * <p>Source: Recommendation ITU-R P.676-12 Annex 1, equations 1 to 9 (the same in P.676-13); refractivity:
 * Recommendation ITU-R P.453-14, equations 1 to 6. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Air {
    private static final SpectralLines OXYGEN = SpectralLines.OXYGEN;
    private static final SpectralLines WATER = SpectralLines.WATER_VAPOUR;
    /** Kelvin times g/m³ over hPa of water vapour, as the recommendations round it. */
    private static final double VAPOUR = 216.7;

    private static final double LOWEST = 1;
    private static final double HIGHEST = 1000;

    /** Dry pressure, vapour pressure [hPa]; temperature [K]; 300 K over it. */
    private final double p;

    private final double e;
    private final double temperature;
    private final double theta;
    /** Strength, width and, for oxygen, interference of each line; the width's unit is GHz. */
    private final double[] oxygenStrength = new double[OXYGEN.size()];

    private final double[] oxygenWidth = new double[OXYGEN.size()];
    private final double[] oxygenInterference = new double[OXYGEN.size()];
    private final double[] waterStrength = new double[WATER.size()];
    private final double[] waterWidth = new double[WATER.size()];

    private Air(double dryPressure, double temperature, double vapourDensity) {
        p = dryPressure / 100;
        this.temperature = temperature;
        theta = 300 / temperature;
        e = 1e3 * vapourDensity * temperature / VAPOUR;
        for (int i = 0; i < oxygenStrength.length; i++) {
            oxygenStrength[i] = OXYGEN.coefficient(1, i)
                    * 1e-7
                    * p
                    * theta
                    * theta
                    * theta
                    * Math.exp(OXYGEN.coefficient(2, i) * (1 - theta));
            double width = OXYGEN.coefficient(3, i)
                    * 1e-4
                    * (p * Math.pow(theta, 0.8 - OXYGEN.coefficient(4, i)) + 1.1 * e * theta);
            // Zeeman splitting
            oxygenWidth[i] = Math.sqrt(width * width + 2.25e-6);
            oxygenInterference[i] = (OXYGEN.coefficient(5, i) + OXYGEN.coefficient(6, i) * theta)
                    * 1e-4
                    * (p + e)
                    * Math.pow(theta, 0.8);
        }
        for (int i = 0; i < waterStrength.length; i++) {
            waterStrength[i] = WATER.coefficient(1, i)
                    * 0.1
                    * e
                    * Math.pow(theta, 3.5)
                    * Math.exp(WATER.coefficient(2, i) * (1 - theta));
            double width = WATER.coefficient(3, i)
                    * 1e-4
                    * (p * Math.pow(theta, WATER.coefficient(4, i))
                            + WATER.coefficient(5, i) * e * Math.pow(theta, WATER.coefficient(6, i)));
            double line = WATER.frequency(i);
            // Doppler broadening
            waterWidth[i] = 0.535 * width + Math.sqrt(0.217 * width * width + 2.1316e-12 * line * line / theta);
        }
    }

    /**
     * Air of a state.
     *
     * @param dryPressure partial pressure of the dry air, in [1e-30, 1e9] [Pa]
     * @param temperature temperature, in [100, 400] [K]
     * @param vapourDensity mass of water vapour per volume, in [0, 1000] [kg/m³]
     * @return the air
     */
    public static Air of(double dryPressure, double temperature, double vapourDensity) {
        Checks.within("dryPressure", dryPressure, 1e-30, 1e9);
        Checks.within("temperature", temperature, 100, 400);
        Checks.within("vapourDensity", vapourDensity, 0, 1e3);
        return new Air(dryPressure, temperature, vapourDensity);
    }

    /**
     * The partial pressure of the dry air.
     *
     * @return pressure [Pa]
     */
    public double dryPressure() {
        return 100 * p;
    }

    /**
     * The partial pressure of the water vapour.
     *
     * @return pressure [Pa]
     */
    public double vapourPressure() {
        return 100 * e;
    }

    /**
     * The temperature.
     *
     * @return temperature [K]
     */
    public double temperature() {
        return temperature;
    }

    /**
     * Specific attenuation by dry air: oxygen's lines, and the continuum of Debye's spectrum and of nitrogen.
     *
     * @param frequency carrier frequency, 1 GHz to 1 THz [Hz]
     * @return attenuation per length [dB/m]
     */
    public double oxygenAttenuation(double frequency) {
        double f = Checks.gigahertz(frequency, LOWEST, HIGHEST);
        double sum = 0;
        for (int i = 0; i < oxygenStrength.length; i++) {
            double line = OXYGEN.frequency(i);
            double width = oxygenWidth[i];
            double interference = oxygenInterference[i];
            double below = line - f;
            double above = line + f;
            sum += oxygenStrength[i]
                    * f
                    / line
                    * ((width - interference * below) / (below * below + width * width)
                            + (width - interference * above) / (above * above + width * width));
        }
        double d = 5.6e-4 * (p + e) * Math.pow(theta, 0.8);
        double debye = 6.14e-5 / (d * (1 + f / d * (f / d)));
        double nitrogen = 1.4e-12 * p * Math.pow(theta, 1.5) / (1 + 1.9e-5 * Math.pow(f, 1.5));
        double continuum = f * p * theta * theta * (debye + nitrogen);
        return 0.1820 * f * (sum + continuum) / 1e3;
    }

    /**
     * Specific attenuation by water vapour.
     *
     * @param frequency carrier frequency, 1 GHz to 1 THz [Hz]
     * @return attenuation per length [dB/m]
     */
    public double waterVapourAttenuation(double frequency) {
        double f = Checks.gigahertz(frequency, LOWEST, HIGHEST);
        double sum = 0;
        for (int i = 0; i < waterStrength.length; i++) {
            double line = WATER.frequency(i);
            double width = waterWidth[i];
            double below = line - f;
            double above = line + f;
            sum += waterStrength[i]
                    * f
                    / line
                    * (width / (below * below + width * width) + width / (above * above + width * width));
        }
        return 0.1820 * f * sum / 1e3;
    }

    /**
     * The dry part of the radio refractivity, (n - 1) in millionths: 77.6 p / T, p in hPa.
     *
     * @return dry term, N-units [1]
     */
    public double dryRefractivity() {
        return 77.6 * p / temperature;
    }

    /**
     * The wet part of the radio refractivity, (n - 1) in millionths: 72 e/T + 3.75e5 e/T², e in hPa.
     *
     * @return wet term, N-units [1]
     */
    public double wetRefractivity() {
        return 72 * e / temperature + 3.75e5 * e / (temperature * temperature);
    }
}
