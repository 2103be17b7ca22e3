/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

/**
 * Attenuation by oxygen and water vapour on a path from the ground to space.
 *
 * <p>{@link #slantDb} is the approximate method of the link budgets: equivalent heights for oxygen, and for water vapour the
 * zenith attenuation of a column. {@link #lineByLineDb} adds up 922 layers of a reference atmosphere with refraction; it is
 * some hundred times slower and holds down to the horizon.
 *
 * <p>Source: Recommendation ITU-R P.676-12, Annex 2 sections 2.1 to 2.3 (equations 30 to 40) and Annex 1 section 2.2
 * (equations 13 to 19). Thread-safe: no state.
 *
 * @since 0.1
 */
public final class GasAttenuation {
    private static final double LOWEST = 1;
    private static final double HIGHEST = 350;
    /** Coefficients of the oxygen lines above 70 GHz: strength and line [GHz]. Table 3. */
    private static final double[][] OXYGEN_HEIGHT = {
        {0.1597, 118.750334},
        {0.1066, 368.498246},
        {0.1325, 424.763020},
        {0.1242, 487.249273},
        {0.0938, 715.392902},
        {0.1448, 773.839490},
        {0.1374, 834.145546}
    };

    private static final int LAYERS = 922;
    private static final double EARTH_RADIUS = 6371;

    private GasAttenuation() {}

    /**
     * Attenuation by oxygen towards the zenith: specific attenuation at the ground times the equivalent height.
     *
     * @param ground air at the station
     * @param frequency carrier frequency, 1 to 350 GHz [Hz]
     * @return attenuation [dB]
     */
    public static double zenithOxygenDb(Air ground, double frequency) {
        double f = Checks.gigahertz(frequency, LOWEST, HIGHEST);
        return Checks.notNegative(
                "zenith attenuation of such air", ground.oxygenAttenuation(frequency) * 1e3 * oxygenHeight(ground, f));
    }

    /** Equivalent height of oxygen [km], equations 30 to 34; the first line complex is that at 60 GHz. */
    private static double oxygenHeight(Air ground, double f) {
        double rp = (ground.dryPressure() + ground.vapourPressure()) / 101_325;
        double celsius = ground.temperature() - 273.15;
        double spread = (f - 59.7) / (2.87 + 12.4 * Math.exp(-7.9 * rp));
        double t1 = 5.1040 / (1 + 0.066 * Math.pow(rp, -2.3)) * Math.exp(-spread * spread);
        double t2 = 0;
        for (double[] line : OXYGEN_HEIGHT) {
            double off = f - line[1];
            t2 += line[0] * Math.exp(2.12 * rp) / (off * off + 0.025 * Math.exp(2.2 * rp));
        }
        double t3 = 0.0114
                * f
                / (1 + 0.14 * Math.pow(rp, -2.6))
                * (15.02 * f * f - 1353 * f + 5.333e4)
                / (f * f * f - 151.3 * f * f + 9629 * f - 6803);
        double a = 0.7832 + 0.00709 * celsius;
        double height = 6.1 * a / (1 + 0.17 * Math.pow(rp, -1.1)) * (1 + t1 + t2 + t3);
        return f < 70 ? Math.min(height, 10.7 * Math.pow(rp, 0.3)) : height;
    }

    /**
     * Attenuation by a column of water vapour towards the zenith.
     *
     * @param column mass of water vapour above the station per area, positive [kg/m²]
     * @param altitude height of the station above mean sea level, taken as 0 to 4 km as the source has it [m]
     * @param frequency carrier frequency, 1 to 350 GHz [Hz]
     * @return attenuation [dB]
     */
    public static double zenithWaterVapourDb(double column, double altitude, double frequency) {
        return WaterVapourColumn.of(column).zenithDb(altitude, frequency);
    }

    /**
     * Attenuation on a slant path by the approximate method.
     *
     * @param ground air at the station
     * @param column mass of water vapour above the station per area, positive [kg/m²]
     * @param altitude height of the station above mean sea level [m]
     * @param frequency carrier frequency, 1 to 350 GHz [Hz]
     * @param elevation elevation of the path, 5 to 90 deg [rad]
     * @return attenuation [dB]
     */
    public static double slantDb(Air ground, double column, double altitude, double frequency, double elevation) {
        Checks.within("elevation", elevation, Math.toRadians(5), Math.PI / 2);
        return (zenithOxygenDb(ground, frequency) + zenithWaterVapourDb(column, altitude, frequency))
                / Math.sin(elevation);
    }

    /**
     * Attenuation on a slant path, layer by layer, in the mean annual global reference atmosphere of Recommendation ITU-R
     * P.835-6 with a vapour density at sea level.
     *
     * <p>Dry pressure is the atmosphere's pressure less the vapour's. Rays are refracted at each of the 922 layers, whose
     * thickness grows from 0.1 m to 1 km at 100 km height.
     *
     * @param vapourDensity mass of water vapour per volume at sea level, not negative [kg/m³]
     * @param altitude height of the station above mean sea level, 0 to 10 km [m]
     * @param frequency carrier frequency, 1 GHz to 1 THz [Hz]
     * @param elevation elevation of the path at the station, in (0, π/2] [rad]
     * @return attenuation up to 100 km [dB]
     */
    public static double lineByLineDb(double vapourDensity, double altitude, double frequency, double elevation) {
        Checks.notNegative("vapourDensity", vapourDensity);
        Checks.within("altitude", altitude, 0, 10e3);
        Checks.gigahertz(frequency, 1, 1000);
        Checks.within("elevation", elevation, Double.MIN_NORMAL, Math.PI / 2);
        double start = altitude / 1e3;
        double sum = 0;
        // Snell's law on spheres: n r cos(elevation) is kept
        double invariant = Double.NaN;
        for (int i = 0; i < LAYERS; i++) {
            double low = start + 1e-4 * Math.expm1(i / 100.0) / Math.expm1(1 / 100.0);
            double high = start + 1e-4 * Math.expm1((i + 1) / 100.0) / Math.expm1(1 / 100.0);
            if (low >= 100) {
                break;
            }
            high = Math.min(high, 100);
            double middle = (low + high) / 2;
            double temperature = ReferenceAtmosphere.temperature(middle);
            double density = ReferenceAtmosphere.vapourDensity(middle, 1e3 * vapourDensity);
            double dry = ReferenceAtmosphere.pressure(middle) - density * temperature / 216.7;
            Air air = new LayerAir(dry, temperature, density).air();
            double n = 1 + 1e-6 * (air.dryRefractivity() + air.wetRefractivity());
            if (i == 0) {
                invariant = n * (EARTH_RADIUS + low) * Math.cos(elevation);
            }
            double sine = invariant / n;
            double r = EARTH_RADIUS + low;
            double s = EARTH_RADIUS + high;
            double path = Math.sqrt(s * s - sine * sine) - Math.sqrt(Math.max(0, r * r - sine * sine));
            sum += 1e3 * path * (air.oxygenAttenuation(frequency) + air.waterVapourAttenuation(frequency));
        }
        return Checks.notNegative("attenuation of such air", sum);
    }

    /** Air of a layer in the recommendation's units: hPa, K, g/m³. */
    private record LayerAir(double dry, double temperature, double density) {
        Air air() {
            return Air.of(100 * dry, temperature, density / 1e3);
        }
    }
}
