/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

/**
 * The climate of a ground station, as the propagation models need it. No digital maps are shipped: the numbers are the
 * user's, from the maps of Recommendations ITU-R P.836, P.837, P.839, P.840, P.453, P.1510 or from measurements.
 *
 * <p>Immutable and thread-safe; made by {@link #builder}.
 *
 * @since 0.1
 */
public final class SiteClimate {
    private final double latitude;
    private final double altitude;
    private final double rainRate;
    private final double rainHeight;
    private final double temperature;
    private final double dryPressure;
    private final Exceedance vapourDensity;
    private final Exceedance vapourColumn;
    private final Exceedance cloudLiquid;
    private final double wetRefractivity;

    private SiteClimate(Builder builder) {
        latitude = builder.latitude;
        altitude = builder.altitude;
        rainRate = builder.rainRate;
        rainHeight = builder.rainHeight;
        temperature = builder.temperature;
        dryPressure = builder.dryPressure;
        vapourDensity = builder.vapourDensity;
        vapourColumn = builder.vapourColumn;
        cloudLiquid = builder.cloudLiquid;
        wetRefractivity = builder.wetRefractivity;
    }

    /**
     * Starts a climate; what is not set is that of the mean annual global reference atmosphere without rain and clouds.
     *
     * @param latitude geodetic latitude of the station, in [-π/2, π/2] [rad]
     * @param altitude height of the station above mean sea level, in [-500, 9,000] [m]
     * @return a builder
     */
    public static Builder builder(double latitude, double altitude) {
        return new Builder(latitude, altitude);
    }

    /**
     * Mean height of the rain above mean sea level, from that of the 0 °C isotherm.
     *
     * <p>Source: Recommendation ITU-R P.839-4, section 3: h0 + 0.36 km.
     *
     * @param isotherm mean annual height of the 0 °C isotherm [m]
     * @return rain height [m]
     */
    public static double rainHeight(double isotherm) {
        return Checks.within("isotherm", isotherm, -1e4, 1e4) + 360;
    }

    /**
     * Latitude of the station.
     *
     * @return geodetic latitude [rad]
     */
    public double latitude() {
        return latitude;
    }

    /**
     * Height of the station.
     *
     * @return height above mean sea level [m]
     */
    public double altitude() {
        return altitude;
    }

    /**
     * The rain rate exceeded for 0.01 % of an average year.
     *
     * @return rain rate, integrated over a minute [m/s]
     */
    public double rainRate() {
        return rainRate;
    }

    /**
     * Mean height of the rain.
     *
     * @return height above mean sea level [m]
     */
    public double rainHeight() {
        return rainHeight;
    }

    /**
     * Mean surface temperature.
     *
     * @return temperature [K]
     */
    public double temperature() {
        return temperature;
    }

    /**
     * Air at the ground, with the vapour density that is exceeded for a share of the year.
     *
     * @param share of the year [1]
     * @return the air
     */
    public Air ground(double share) {
        return Air.of(dryPressure, temperature, vapourDensity.at(share));
    }

    /**
     * The water vapour above the station.
     *
     * @return column by the share of the year in which it is exceeded [kg/m²]
     */
    public Exceedance vapourColumn() {
        return vapourColumn;
    }

    /**
     * The reduced liquid water of clouds above the station.
     *
     * @return column by the share of the year in which it is exceeded [kg/m²]
     */
    public Exceedance cloudLiquid() {
        return cloudLiquid;
    }

    /**
     * The median wet term of the radio refractivity.
     *
     * @return wet term, N-units [1]
     */
    public double wetRefractivity() {
        return wetRefractivity;
    }

    /** Collects the climate; each call checks its argument. Not thread-safe. */
    public static final class Builder {
        private final double latitude;
        private final double altitude;
        private double rainRate;
        private double rainHeight;
        private double temperature;
        private double dryPressure;
        private Exceedance vapourDensity;
        private Exceedance vapourColumn;
        private Exceedance cloudLiquid = Exceedance.constant(0);
        private double wetRefractivity;

        private Builder(double latitude, double altitude) {
            this.latitude = Checks.within("latitude", latitude, -Math.PI / 2, Math.PI / 2);
            this.altitude = Checks.within("altitude", altitude, -500, 9_000);
            double height = altitude / 1e3;
            temperature = ReferenceAtmosphere.temperature(height);
            double density = ReferenceAtmosphere.vapourDensity(height, 7.5);
            dryPressure = 100 * (ReferenceAtmosphere.pressure(height) - density * temperature / 216.7);
            vapourDensity = Exceedance.constant(density / 1e3);
            // the density falls by e every two kilometres
            vapourColumn = Exceedance.constant(2 * density);
            wetRefractivity = Air.of(dryPressure, temperature, density / 1e3).wetRefractivity();
        }

        /**
         * Sets the rain.
         *
         * @param rainRate exceeded for 0.01 % of an average year, not negative; 1 mm/h is {@link
         *     RainSpecificAttenuation#MILLIMETRE_PER_HOUR} [m/s]
         * @param rainHeight mean height of the rain above mean sea level ({@link SiteClimate#rainHeight(double)}) [m]
         * @return this builder
         */
        public Builder rain(double rainRate, double rainHeight) {
            this.rainRate = Checks.notNegative("rainRate", rainRate);
            this.rainHeight = Checks.within("rainHeight", rainHeight, -10e3, 10e3);
            return this;
        }

        /**
         * Sets the air at the ground.
         *
         * @param dryPressure partial pressure of dry air, positive [Pa]
         * @param temperature mean surface temperature, in [200, 340] [K]
         * @param vapourDensity by the share of the year in which it is exceeded [kg/m³]
         * @return this builder
         */
        public Builder ground(double dryPressure, double temperature, Exceedance vapourDensity) {
            this.dryPressure = Checks.positive("dryPressure", dryPressure);
            this.temperature = Checks.within("temperature", temperature, 200, 340);
            this.vapourDensity = vapourDensity;
            return this;
        }

        /**
         * Sets the column of water vapour.
         *
         * @param vapourColumn by the share of the year in which it is exceeded [kg/m²]
         * @return this builder
         */
        public Builder vapourColumn(Exceedance vapourColumn) {
            this.vapourColumn = vapourColumn;
            return this;
        }

        /**
         * Sets the clouds.
         *
         * @param cloudLiquid integrated reduced liquid water by the share of the year in which it is exceeded [kg/m²]
         * @return this builder
         */
        public Builder cloudLiquid(Exceedance cloudLiquid) {
            this.cloudLiquid = cloudLiquid;
            return this;
        }

        /**
         * Sets the median wet term of the radio refractivity, which drives scintillation.
         *
         * @param wetRefractivity wet term, N-units, not negative [1]
         * @return this builder
         */
        public Builder wetRefractivity(double wetRefractivity) {
            this.wetRefractivity = Checks.notNegative("wetRefractivity", wetRefractivity);
            return this;
        }

        /**
         * Makes the climate.
         *
         * @return the climate
         */
        public SiteClimate build() {
            return new SiteClimate(this);
        }
    }
}
