/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

/**
 * A radio path between a ground station and space: what the atmosphere takes from it, by elevation and share of the year.
 *
 * <p>What depends on climate and frequency alone is kept, so that a further elevation or share costs about a microsecond.
 * Gas and cloud are taken at the share itself, but not below 1 % (P.618-13) or 5 % (P.618-14), since the rain model holds
 * the rest of them.
 *
 * <p>Source: Recommendation ITU-R P.618, section 2.5. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class EarthSpacePath {
    /** Which edition of P.618, and of the recommendations that it calls, is used. */
    public enum Edition {
        /** P.618-13 (12/2017) with P.840-8. */
        P618_13(0.01, CloudAttenuation.Edition.P840_8),
        /** P.618-14 (08/2023) with P.840-9. */
        P618_14(0.05, CloudAttenuation.Edition.P840_9);

        private final double cap;
        private final CloudAttenuation.Edition cloud;

        Edition(double cap, CloudAttenuation.Edition cloud) {
            this.cap = cap;
            this.cloud = cloud;
        }
    }

    private final SiteClimate climate;
    private final Edition edition;
    private final double frequency;
    private final double diameter;
    private final double efficiency;
    private final RainAttenuation rain;
    private final double cloudAbsorption;
    private final double cappedGas;
    private final double cappedCloud;

    private EarthSpacePath(
            SiteClimate climate, Edition edition, double frequency, double tilt, double diameter, double efficiency) {
        this.climate = climate;
        this.edition = edition;
        this.frequency = frequency;
        this.diameter = Checks.positive("diameter", diameter);
        this.efficiency = Checks.within("efficiency", efficiency, Double.MIN_NORMAL, 1);
        rain = RainAttenuation.of(climate, frequency, tilt);
        cloudAbsorption = CloudAttenuation.massAbsorption(edition.cloud, frequency);
        cappedGas = zenithGas(edition.cap);
        cappedCloud = cloudAbsorption * climate.cloudLiquid().at(edition.cap);
    }

    /**
     * A path by the newest edition.
     *
     * @param climate of the ground station
     * @param frequency carrier frequency, 4 to 55 GHz [Hz]
     * @param tilt tilt of the polarisation against the horizontal: 0 horizontal, π/4 circular, π/2 vertical [rad]
     * @param diameter diameter of the station's antenna [m]
     * @param efficiency aperture efficiency of that antenna, in (0, 1] [1]
     * @return the path
     */
    public static EarthSpacePath of(
            SiteClimate climate, double frequency, double tilt, double diameter, double efficiency) {
        return of(climate, Edition.P618_14, frequency, tilt, diameter, efficiency);
    }

    /**
     * A path by a given edition.
     *
     * @param climate of the ground station
     * @param edition of P.618
     * @param frequency carrier frequency, 4 to 55 GHz [Hz]
     * @param tilt tilt of the polarisation against the horizontal: 0 horizontal, π/4 circular, π/2 vertical [rad]
     * @param diameter diameter of the station's antenna [m]
     * @param efficiency aperture efficiency of that antenna, in (0, 1] [1]
     * @return the path
     */
    public static EarthSpacePath of(
            SiteClimate climate, Edition edition, double frequency, double tilt, double diameter, double efficiency) {
        return new EarthSpacePath(climate, edition, frequency, tilt, diameter, efficiency);
    }

    private double zenithGas(double share) {
        return GasAttenuation.zenithOxygenDb(climate.ground(share), frequency)
                + GasAttenuation.zenithWaterVapourDb(climate.vapourColumn().at(share), climate.altitude(), frequency);
    }

    /**
     * The carrier frequency.
     *
     * @return frequency [Hz]
     */
    public double frequency() {
        return frequency;
    }

    /**
     * The climate of the ground station.
     *
     * @return the climate
     */
    public SiteClimate climate() {
        return climate;
    }

    /**
     * What is exceeded for a share of an average year.
     *
     * @param elevation elevation of the path, 5 to 90 deg [rad]
     * @param share of the year, 1e-5 to 0.5; rain counts as none above 0.05 [1]
     * @return the loss by cause
     */
    public AtmosphericLoss exceeded(double elevation, double share) {
        Checks.within("elevation", elevation, Math.toRadians(5), Math.PI / 2);
        Checks.within("share", share, 1e-5, 0.5);
        boolean capped = share <= edition.cap;
        double gas = capped ? cappedGas : zenithGas(share);
        double cloud =
                capped ? cappedCloud : cloudAbsorption * climate.cloudLiquid().at(share);
        double sine = Math.sin(elevation);
        return new AtmosphericLoss(
                gas / sine,
                cloud / sine,
                share <= 0.05 ? rain.exceededDb(elevation, share) : 0,
                Scintillation.exceededDb(climate.wetRefractivity(), frequency, elevation, diameter, efficiency, share));
    }
}
