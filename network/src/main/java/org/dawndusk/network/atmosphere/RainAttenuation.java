/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.special.Erf;

/**
 * Rain on a path from the ground to space: attenuation exceeded for a share of the year, and how often it rains on it.
 *
 * <p>Source: Recommendation ITU-R P.618-13 (12/2017), sections 2.2.1.1 (equations 1 to 8) and 2.2.1.2 (equations 9 to 14),
 * unchanged in P.618-14 (08/2023). Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RainAttenuation {
    /** Effective radius of the Earth [km]. */
    private static final double EARTH_RADIUS = 8500;

    private static final double LEAST = 1e-5;
    private static final double MOST = 0.05;

    private final SiteClimate climate;
    /** [GHz]. */
    private final double f;

    private final RainSpecificAttenuation horizontal;
    private final RainSpecificAttenuation vertical;
    private final double tilt;

    private RainAttenuation(SiteClimate climate, double frequency, double tilt) {
        this.climate = climate;
        this.f = Checks.gigahertz(frequency, 1, 55);
        horizontal = RainSpecificAttenuation.horizontal(frequency);
        vertical = RainSpecificAttenuation.vertical(frequency);
        this.tilt = Checks.within("tilt", tilt, -Math.PI, Math.PI);
    }

    /**
     * Rain over a station at a frequency.
     *
     * @param climate the station's climate
     * @param frequency carrier frequency, 1 to 55 GHz [Hz]
     * @param tilt tilt of the polarisation against the horizontal: 0 horizontal, π/4 circular, π/2 vertical [rad]
     * @return the model
     */
    public static RainAttenuation of(SiteClimate climate, double frequency, double tilt) {
        return new RainAttenuation(climate, frequency, tilt);
    }

    /**
     * The attenuation that is exceeded for a share of an average year.
     *
     * @param elevation elevation of the path, in (0, π/2] [rad]
     * @param share of the year, 1e-5 to 0.05 [1]
     * @return attenuation, 0 where there is no rain on the path [dB]
     */
    public double exceededDb(double elevation, double share) {
        Checks.within("elevation", elevation, Math.toRadians(0.1), Math.PI / 2);
        double p = 100 * Checks.within("share", share, LEAST, MOST);
        double rise = rise(climate);
        if (rise <= 0 || climate.rainRate() == 0) {
            return 0;
        }
        double length = slantPath(elevation, rise);
        double ground = length * Math.cos(elevation);
        // dB/km
        double gamma = 1e3 * horizontal.with(vertical, elevation, tilt).at(climate.rainRate());
        double reduction = 1 / (1 + 0.78 * Math.sqrt(ground * gamma / f) - 0.38 * (1 - Math.exp(-2 * ground)));
        double zeta = Math.atan2(rise, ground * reduction);
        double rainy = zeta > elevation ? ground * reduction / Math.cos(elevation) : rise / Math.sin(elevation);
        double degrees = Math.toDegrees(elevation);
        double latitude = Math.toDegrees(Math.abs(climate.latitude()));
        double chi = Math.max(0, 36 - latitude);
        double raised = 1
                / (1
                        + Math.sqrt(Math.sin(elevation))
                                * (31 * (1 - Math.exp(-(degrees / (1 + chi)))) * Math.sqrt(rainy * gamma) / (f * f)
                                        - 0.45));
        double a001 = gamma * rainy * raised;
        double beta = 0;
        if (p < 1 && latitude < 36) {
            beta = -0.005 * (latitude - 36);
            if (degrees < 25) {
                beta += 1.8 - 4.25 * Math.sin(elevation);
            }
        }
        double exponent = 0.655 + 0.033 * Math.log(p) - 0.045 * Math.log(a001) - beta * (1 - p) * Math.sin(elevation);
        return a001 * Math.pow(p / 0.01, -exponent);
    }

    /** Height of the rain above the station [km]. */
    private static double rise(SiteClimate climate) {
        return (climate.rainHeight() - climate.altitude()) / 1e3;
    }

    /** Length of the path below the rain's height [km]. */
    private static double slantPath(double elevation, double rise) {
        double sine = Math.sin(elevation);
        return Math.toDegrees(elevation) >= 5
                ? rise / sine
                : 2 * rise / (Math.sqrt(sine * sine + 2 * rise / EARTH_RADIUS) + sine);
    }

    /**
     * How often it rains somewhere on a slant path.
     *
     * @param climate the station's climate
     * @param rainProbability share of an average year in which it rains at the station, in (0, 1) [1]
     * @param elevation elevation of the path, in (0, π/2] [rad]
     * @return share of an average year with rain attenuation on the path [1]
     */
    public static double probability(SiteClimate climate, double rainProbability, double elevation) {
        Checks.within("rainProbability", rainProbability, Double.MIN_NORMAL, Math.nextDown(1.0));
        Checks.within("elevation", elevation, Math.toRadians(0.1), Math.PI / 2);
        double rise = rise(climate);
        if (rise <= 0) {
            return 0;
        }
        double ground = slantPath(elevation, rise) * Math.cos(elevation);
        double rho = 0.59 * Math.exp(-ground / 31) + 0.41 * Math.exp(-ground / 800);
        double p0 = rainProbability;
        double joint = BivariateNormal.bothAbove(Math.sqrt(2) * Erf.erfcInv(2 * p0), rho);
        return 1 - (1 - p0) * Math.pow((joint - p0 * p0) / (p0 * (1 - p0)), p0);
    }

    /** Two normal variables of unit variance. */
    private static final class BivariateNormal {
        private static final int NODES = 40;
        private static final GaussIntegratorFactory RULES = new GaussIntegratorFactory();

        private BivariateNormal() {}

        /**
         * The probability that both exceed a level: Plackett's identity, integrated from no correlation to the given one
         * over the angle whose sine is the correlation. Source: Drezner and Wesolowsky, J. Stat. Comput. Simul. 35 (1990)
         * 101.
         */
        static double bothAbove(double level, double correlation) {
            double alone = 0.5 * Erf.erfc(level / Math.sqrt(2));
            GaussIntegrator rule = RULES.legendre(NODES, 0, Math.asin(correlation));
            return alone * alone
                    + rule.integrate(angle -> Math.exp(-level * level / (1 + Math.sin(angle)))) / (2 * Math.PI);
        }
    }
}
