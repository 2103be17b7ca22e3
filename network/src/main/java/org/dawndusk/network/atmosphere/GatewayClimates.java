/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

/**
 * Climates of six places, for studies before the site is known.
 *
 * <p>Water vapour and cloud liquid are the values exceeded for 1 % of an average year, held at any share: right for
 * P.618-13, on the safe side by some hundredths of a decibel for P.618-14, which asks for 5 %.
 *
 * <p>Source: validation examples of ITU-R Study Group 3 for P.618-13, P.676-12, P.837-7, P.839-4, P.840-8, P.453-14 and
 * P.1510-1, which evaluate the digital maps of those recommendations there; as collected in the test data of ITU-Rpy.
 * Pressure is that of the examples, which take the standard atmosphere's at the station's height for dry air.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class GatewayClimates {
    /** London, 51.5 N 0.14 W: temperate maritime. */
    public static final SiteClimate LONDON = of(
            51.5,
            0.031382984,
            26.48052,
            2.45273333,
            1009.485612,
            283.6108756,
            13.79653679,
            33.72946527,
            1.26328615,
            50.38926222);

    /** Rome, 41.9 N 12.49 E: Mediterranean. */
    public static final SiteClimate ROME = of(
            41.9,
            0.046122988,
            33.936232,
            3.04749333,
            1007.721474,
            288.0897369,
            18.26241988,
            36.04810935,
            0.91467189,
            61.21890044);

    /** Miami, 25.78 N 80.22 W: tropical coast with thunderstorms. */
    public static final SiteClimate MIAMI = of(
            25.78,
            0.00861728,
            78.2994993,
            4.56946133,
            1012.215224,
            297.5746539,
            22.46648815,
            57.49754593,
            2.27978214,
            113.2738672);

    /** Delhi, 28.72 N 77.3 E: monsoon. */
    public static final SiteClimate DELHI = of(
            28.717,
            0.209383699,
            63.61888808,
            5.25820404,
            988.348774,
            298.0584989,
            24.71053082,
            70.5913453,
            2.74981134,
            75.66013547);

    /** Addis Ababa, 9.05 N 38.7 E: tropical highland at 2,540 m. */
    public static final SiteClimate ADDIS_ABABA = of(
            9.05,
            2.539861878,
            42.91007183,
            4.78390667,
            743.1872158,
            290.2100933,
            11.72317019,
            25.92566906,
            1.21770185,
            61.73157333);

    /** Kuala Lumpur, 3.13 N 101.7 E: equatorial. */
    public static final SiteClimate KUALA_LUMPUR = of(
            3.133,
            0.051251456,
            99.15117186,
            4.95797440,
            1007.108268,
            299.6054075,
            23.4746267,
            62.58469725,
            3.33616609,
            128.1408003);

    private GatewayClimates() {}

    /** As printed: degrees, km, mm/h, km, hPa, K, g/m³, kg/m², kg/m², N-units. */
    private static SiteClimate of(
            double latitude,
            double altitude,
            double rainRate,
            double rainHeight,
            double pressure,
            double temperature,
            double vapourDensity,
            double vapourColumn,
            double cloudLiquid,
            double wetRefractivity) {
        return SiteClimate.builder(Math.toRadians(latitude), 1e3 * altitude)
                .rain(rainRate * RainSpecificAttenuation.MILLIMETRE_PER_HOUR, 1e3 * rainHeight)
                .ground(100 * pressure, temperature, Exceedance.constant(vapourDensity / 1e3))
                .vapourColumn(Exceedance.constant(vapourColumn))
                .cloudLiquid(Exceedance.constant(cloudLiquid))
                .wetRefractivity(wetRefractivity)
                .build();
    }
}
