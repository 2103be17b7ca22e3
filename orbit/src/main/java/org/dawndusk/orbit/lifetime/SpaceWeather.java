/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import java.util.Arrays;
import org.dawndusk.orbit.Earth;
import org.orekit.models.earth.atmosphere.Atmosphere;
import org.orekit.models.earth.atmosphere.NRLMSISE00;
import org.orekit.models.earth.atmosphere.NRLMSISE00InputParameters;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.IERSConventions;

/**
 * Activity of the Sun and of the Earth's magnetic field, held constant: what heats the upper air.
 *
 * <p>The radio flux at 10.7 cm runs from about 70 solar flux units (1 sfu = 1e-22 W m⁻² Hz⁻¹) at solar minimum to 150 at a
 * weak and 250 at a strong maximum; Ap from 4 on quiet days over 15 on the average to 400 in a storm. Density at 650 km
 * is 35 times as high at 250 as at 70 sfu.
 *
 * <p>Who has space weather files passes Orekit's own readers to its atmospheres instead.
 *
 * <p>Source: Picone et al., <i>NRLMSISE-00 empirical model of the atmosphere</i>, J. Geophys. Res. 107 (2002) 1468.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dailyFlux F10.7 of the day before, in [0, 500] [sfu]
 * @param averageFlux F10.7 averaged over 81 days, in [0, 500] [sfu]
 * @param ap geomagnetic index, of the day and of each of its three-hour spans, in [0, 400] [2 nT]
 * @since 0.1
 */
public record SpaceWeather(double dailyFlux, double averageFlux, double ap) {

    private static final double MAX_FLUX = 500;
    private static final double MAX_AP = 400;
    /** Of the day, of four three-hour spans, and two means of eight spans. */
    private static final int AP_INDICES = 7;

    /**
     * Checks the indices.
     *
     * @param dailyFlux F10.7 of the day before, in [0, 500] [sfu]
     * @param averageFlux F10.7 averaged over 81 days, in [0, 500] [sfu]
     * @param ap geomagnetic index, of the day and of each of its three-hour spans, in [0, 400] [2 nT]
     */
    public SpaceWeather {
        Checks.between("dailyFlux", dailyFlux, 0, MAX_FLUX);
        Checks.between("averageFlux", averageFlux, 0, MAX_FLUX);
        Checks.between("ap", ap, 0, MAX_AP);
    }

    /**
     * Weather whose daily flux is its average.
     *
     * @param flux F10.7, in [0, 500] [sfu]
     * @param ap geomagnetic index, in [0, 400] [2 nT]
     * @return the weather
     */
    public static SpaceWeather constant(double flux, double ap) {
        return new SpaceWeather(flux, flux, ap);
    }

    /**
     * The NRLMSISE-00 atmosphere under this weather.
     *
     * @param earth the Earth, whose Sun gives the local time
     * @return Orekit's atmosphere; it belongs to one thread
     */
    public Atmosphere nrlmsise00(Earth earth) {
        return new NRLMSISE00(
                new Constant(dailyFlux, averageFlux, ap),
                earth.sun(),
                earth.ellipsoid(),
                earth.context().getTimeScales().getUT1(IERSConventions.IERS_2010, true));
    }

    /** The same for Orekit, at all dates. */
    private record Constant(double dailyFlux, double averageFlux, double ap) implements NRLMSISE00InputParameters {

        @Override
        public AbsoluteDate getMinDate() {
            return AbsoluteDate.PAST_INFINITY;
        }

        @Override
        public AbsoluteDate getMaxDate() {
            return AbsoluteDate.FUTURE_INFINITY;
        }

        @Override
        public double getDailyFlux(AbsoluteDate date) {
            return dailyFlux;
        }

        @Override
        public double getAverageFlux(AbsoluteDate date) {
            return averageFlux;
        }

        @Override
        public double[] getAp(AbsoluteDate date) {
            double[] indices = new double[AP_INDICES];
            Arrays.fill(indices, ap);
            return indices;
        }
    }
}
