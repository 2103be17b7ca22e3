/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.radio;

import org.dawndusk.network.link.Decibels;

/**
 * A limit on the power flux density that a satellite may put on the Earth's surface, by the angle of arrival.
 *
 * <p>The limit is constant up to 5 deg above the horizon and from 25 deg on, and linear in decibels between. Free-space
 * propagation is assumed, as the rules have it. They are models of the rules, not legal advice: look the edition up that
 * binds you.
 *
 * <p>Source: ITU Radio Regulations (2020), Article 21, Table 21-4; 10.7 to 11.7 GHz also 47 CFR 25.208(b). Immutable and
 * thread-safe.
 *
 * @param rule what limits: band and service
 * @param lowDbw limit per reference bandwidth from 0 to 5 deg, on a square metre [dBW]
 * @param highDbw limit per reference bandwidth from 25 to 90 deg, on a square metre [dBW]
 * @param referenceBandwidth bandwidth for which it holds [Hz]
 * @since 0.1
 */
public record FluxDensityLimit(String rule, double lowDbw, double highDbw, double referenceBandwidth) {
    /** 10.7 to 11.7 GHz, fixed satellites not in geostationary orbit. */
    public static final FluxDensityLimit NON_GEOSTATIONARY_10700_MHZ =
            new FluxDensityLimit("10.7-11.7 GHz, non-geostationary fixed satellites", -126, -116, 1e6);

    /** 19.3 to 19.7 GHz and 25.25 to 27.5 GHz. */
    public static final FluxDensityLimit FIXED_19300_MHZ =
            new FluxDensityLimit("19.3-19.7 GHz and 25.25-27.5 GHz, satellites", -115, -105, 1e6);

    /** 37.5 to 40 GHz, fixed satellites not in geostationary orbit. */
    public static final FluxDensityLimit NON_GEOSTATIONARY_37500_MHZ =
            new FluxDensityLimit("37.5-40 GHz, non-geostationary fixed satellites", -120, -105, 1e6);

    private static final double FLAT = Math.toRadians(5);
    private static final double STEEP = Math.toRadians(25);

    /**
     * Refuses values outside their ranges.
     *
     * @param rule what limits: band and service
     * @param lowDbw limit per reference bandwidth from 0 to 5 deg, on a square metre [dBW]
     * @param highDbw limit per reference bandwidth from 25 to 90 deg, on a square metre [dBW]
     * @param referenceBandwidth bandwidth for which it holds, positive [Hz]
     */
    public FluxDensityLimit {
        Checks.finite("lowDbw", lowDbw);
        Checks.finite("highDbw", highDbw);
        Checks.positive("referenceBandwidth", referenceBandwidth);
    }

    /**
     * 17.7 to 19.3 GHz, fixed satellites not in geostationary orbit: -115 - X dB at the horizon, X growing with the number
     * of satellites of the system: 0 up to 50, 5 (n - 50) / 119 up to 288, (n + 402) / 69 beyond.
     *
     * @param satellites in the system, at least 1
     * @return the limit
     */
    public static FluxDensityLimit nonGeostationary17700MHz(int satellites) {
        if (satellites < 1) {
            throw Checks.refused("satellites", satellites, "[1, ∞)");
        }
        double x = satellites <= 50 ? 0 : satellites <= 288 ? 5.0 / 119 * (satellites - 50) : (satellites + 402) / 69.0;
        return new FluxDensityLimit(
                "17.7-19.3 GHz, " + satellites + " non-geostationary fixed satellites", -115 - x, -105, 1e6);
    }

    /**
     * The limit at an angle of arrival.
     *
     * @param elevation angle above the horizontal, in [0, π/2] [rad]
     * @return limit per reference bandwidth on a square metre [dBW]
     */
    public double atDbw(double elevation) {
        Checks.within("elevation", elevation, 0, Math.PI / 2);
        double part = Math.min(1, Math.max(0, (elevation - FLAT) / (STEEP - FLAT)));
        return lowDbw + part * (highDbw - lowDbw);
    }

    /**
     * How far a downlink stays below the limit.
     *
     * @param budget of the downlink; its symbol rate is taken as the occupied bandwidth, evenly filled
     * @param elevation angle of arrival above the horizontal, in [0, π/2] [rad]
     * @return margin, negative where the limit is broken [dB]
     */
    public double marginDb(RadioBudget budget, double elevation) {
        double share = Math.min(1, referenceBandwidth / budget.symbolRate());
        double spreading = 4 * Math.PI * budget.range() * budget.range();
        return atDbw(elevation) - (budget.eirpDbw() + Decibels.of(share) - Decibels.of(spreading));
    }
}
