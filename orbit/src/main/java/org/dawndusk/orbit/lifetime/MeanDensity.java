/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.Scenario;
import org.orekit.models.earth.atmosphere.Atmosphere;

/**
 * The density of the air that a satellite on a circular orbit meets, averaged over the orbit.
 *
 * <p>Altitudes are orbital radii less 6,378,137 m. Whoever has another model implements the one method.
 *
 * <p>Those made here are immutable; they are thread-safe as far as their atmosphere is.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface MeanDensity {

    /**
     * The mean density over a circular orbit.
     *
     * @param altitude orbital radius less 6,378,137 m [m]
     * @param t elapsed time [s]
     * @return density [kg/m³]
     */
    double at(double altitude, double t);

    /**
     * The exponential atmosphere above a spherical Earth, constant in time.
     *
     * <p>Over the true Earth a polar orbit lies on the average 10 km higher above ground, where the air is thinner by an
     * eighth: {@link #of} with {@link ExponentialAtmosphere#over} takes that in.
     *
     * @return the density of {@link ExponentialAtmosphere#density}
     */
    static MeanDensity exponential() {
        return (altitude, t) -> ExponentialAtmosphere.density(altitude);
    }

    /**
     * The density of the Australian Space Weather Agency's decay program, from 180 to 500 km.
     *
     * <p>An exponential whose temperature follows the solar flux and the magnetic index and whose molecular mass falls
     * with altitude. Its ballistic coefficient holds no drag coefficient: mass over effective area.
     *
     * <p>Source: Kennewell, <i>Satellite Orbital Decay Calculations</i>, IPS Radio and Space Services, 1999.
     *
     * @param flux F10.7, in [0, 500] [sfu]
     * @param ap geomagnetic index, in [0, 400] [2 nT]
     * @return the density, constant in time; altitudes outside [180e3, 500e3] m are refused
     */
    static MeanDensity ips(double flux, double ap) {
        SpaceWeather weather = SpaceWeather.constant(flux, ap);
        double temperature = 900 + 2.5 * (weather.averageFlux() - 70) + 1.5 * weather.ap();
        return (altitude, t) -> {
            double kilometres = Checks.between("altitude", altitude, 180e3, 500e3) / 1000;
            double molecularMass = 27 - 0.012 * (kilometres - 200);
            double scaleHeight = temperature / molecularMass;
            return 6e-10 * Math.exp((175 - kilometres) / scaleHeight);
        };
    }

    /**
     * The mean of an Orekit atmosphere over an orbit, at one instant: the Earth stands still meanwhile.
     *
     * <p>72 points equally spaced in the argument of latitude. The orbit is a circle: the perigee that frozen orbits have
     * over the northern latitudes adds 2 % in June, when they are the warm ones. The mean follows the season, the local time of the node
     * and, by some percent, the hour of the day; for anything that lasts longer than a day take {@link #averaged}.
     *
     * @param scenario epoch of the seconds
     * @param atmosphere the atmosphere
     * @param inclination inclination of the orbit, in [0, π] [rad]
     * @param ascendingNode elapsed time [s] to right ascension of the ascending node [rad]
     * @return the mean density
     */
    static MeanDensity of(
            Scenario scenario, Atmosphere atmosphere, double inclination, DoubleUnaryOperator ascendingNode) {
        return new OrbitMeanDensity(scenario, atmosphere, inclination, ascendingNode);
    }

    /**
     * The mean over some instants, tabulated every 10 km, closer below 280 km, and interpolated by a spline in the logarithm.
     *
     * <p>The interpolation errs by less than 0.1 % above 120 km.
     *
     * @param lowest lowest altitude of the table [m]
     * @param highest highest altitude, above the lowest [m]
     * @param instants elapsed times over which the mean is taken, at least one [s]
     * @return the mean density, constant in time, immutable and thread-safe; altitudes outside the table are refused
     */
    default MeanDensity averaged(double lowest, double highest, double... instants) {
        return new DensityTable(this, lowest, highest, instants);
    }

    /**
     * A density between two others, for instance along the solar cycle between those of its minimum and maximum.
     *
     * @param quiet density where the share is 0
     * @param active density where the share is 1
     * @param share elapsed time [s] to the share by which the logarithm goes from the one to the other [1]
     * @return the density that changes in time
     */
    static MeanDensity between(MeanDensity quiet, MeanDensity active, DoubleUnaryOperator share) {
        Objects.requireNonNull(quiet, "quiet");
        Objects.requireNonNull(active, "active");
        Objects.requireNonNull(share, "share");
        return (altitude, t) -> {
            double w = Checks.between("share", share.applyAsDouble(t), 0, 1);
            return Math.pow(quiet.at(altitude, t), 1 - w) * Math.pow(active.at(altitude, t), w);
        };
    }
}
