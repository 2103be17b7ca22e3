/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What a site has where nothing is known of it, and what the path makes of what is. */
class SiteClimateTest {
    private static final double THIRTY = Math.toRadians(30);

    private static Exceedance table(double often, double seldom) {
        return Exceedance.of(new double[] {0.01, 0.05, 0.5}, new double[] {seldom, often + 1, often});
    }

    /** 7.5 g/m³ at 288.15 K are 9.973 hPa of 1013.25. */
    @Test
    void aSiteOfWhichNothingIsKnownHasTheReferenceAtmosphere() {
        SiteClimate sea = SiteClimate.builder(0.7, 0).build();
        double vapour = 7.5 * 288.15 / 216.7;
        assertThat(sea.latitude()).isEqualTo(0.7);
        assertThat(sea.altitude()).isZero();
        assertThat(sea.temperature()).isEqualTo(288.15);
        assertThat(sea.ground(0.3).dryPressure()).isCloseTo(101_325 - 100 * vapour, within(1e-9));
        assertThat(sea.ground(0.3).vapourPressure()).isCloseTo(100 * vapour, within(1e-9));
        assertThat(sea.vapourColumn().at(0.3)).isCloseTo(15, within(1e-12));
        assertThat(sea.cloudLiquid().at(0.3)).isZero();
        assertThat(sea.rainRate()).isZero();
        assertThat(sea.wetRefractivity())
                .isCloseTo(72 * vapour / 288.15 + 3.75e5 * vapour / (288.15 * 288.15), within(1e-9));
        SiteClimate hill = SiteClimate.builder(0.7, 2_000).build();
        assertThat(hill.temperature()).isCloseTo(275.154, within(5e-4));
        assertThat(hill.vapourColumn().at(0.3)).isCloseTo(15 / Math.E, within(1e-12));
        assertThat(hill.ground(0.3).dryPressure() + hill.ground(0.3).vapourPressure())
                .isCloseTo(79_501, within(1.0));
    }

    @Test
    void whatIsSetIsKept() {
        SiteClimate site = SiteClimate.builder(-0.3, 100)
                .rain(1e-5, 4_500)
                .ground(9e4, 300, Exceedance.constant(0.02))
                .vapourColumn(table(20, 40))
                .cloudLiquid(table(0.1, 2))
                .wetRefractivity(90)
                .build();
        assertThat(site.latitude()).isEqualTo(-0.3);
        assertThat(site.rainRate()).isEqualTo(1e-5);
        assertThat(site.rainHeight()).isEqualTo(4_500);
        assertThat(site.temperature()).isEqualTo(300);
        assertThat(site.ground(0.1).dryPressure()).isEqualTo(9e4);
        assertThat(site.ground(0.1).temperature()).isEqualTo(300);
        assertThat(site.ground(0.1).vapourPressure()).isCloseTo(100 * 20 * 300 / 216.7, within(1e-9));
        assertThat(site.vapourColumn().at(0.5)).isEqualTo(20);
        assertThat(site.cloudLiquid().at(0.01)).isEqualTo(2);
        assertThat(site.wetRefractivity()).isEqualTo(90);
    }

    @Test
    void valuesThatNoPlaceHasAreRefused() {
        SiteClimate.Builder site = SiteClimate.builder(0, 0);
        refused(() -> SiteClimate.builder(1.6, 0), "latitude is 1.6, but must be in [-1.5");
        refused(() -> SiteClimate.builder(0, 9_001), "altitude is 9001.0, but must be in [-500.0, 9000.0]");
        refused(() -> site.rain(-1, 0), "rainRate is -1.0, but must be in [0, ∞)");
        refused(() -> site.rain(0, 2e4), "rainHeight is 20000.0, but must be in [-10000.0, 10000.0]");
        refused(() -> site.ground(0, 300, Exceedance.constant(0)), "dryPressure is 0.0, but must be in (0, ∞)");
        refused(
                () -> site.ground(1e5, 350, Exceedance.constant(0)),
                "temperature is 350.0, but must be in [200.0, 340.0]");
        refused(() -> site.wetRefractivity(-1), "wetRefractivity is -1.0, but must be in [0, ∞)");
        SiteClimate built = site.build();
        refused(() -> EarthSpacePath.of(built, 20e9, 0, 0, 0.6), "diameter is 0.0, but must be in (0, ∞)");
        refused(() -> EarthSpacePath.of(built, 20e9, 0, 1, 1.1), "efficiency is 1.1, but must be in [2.2");
    }

    private static void refused(Runnable call, String message) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    /** Gas and cloud are those of the share itself where it is above the edition's least, and rain counts up to 5 %. */
    @Test
    void aboveTheCapGasAndCloudFollowTheShare() {
        SiteClimate site = SiteClimate.builder(0.7, 0)
                .rain(40 * RainSpecificAttenuation.MILLIMETRE_PER_HOUR, 4_000)
                .ground(1e5, 290, Exceedance.constant(0.01))
                .vapourColumn(table(20, 40))
                .cloudLiquid(table(0.1, 2))
                .build();
        EarthSpacePath path = EarthSpacePath.of(site, 20e9, 0, 1, 0.6);
        assertThat(path.frequency()).isEqualTo(20e9);
        assertThat(path.climate()).isSameAs(site);
        for (double share : new double[] {0.04, 0.05, 0.2, 0.5}) {
            double at = Math.max(share, 0.05);
            AtmosphericLoss loss = path.exceeded(THIRTY, share);
            assertThat(loss.cloudDb())
                    .isCloseTo(
                            CloudAttenuation.slantDb(
                                    CloudAttenuation.Edition.P840_9,
                                    site.cloudLiquid().at(at),
                                    20e9,
                                    THIRTY),
                            within(1e-12));
            assertThat(loss.gasDb())
                    .isCloseTo(
                            GasAttenuation.slantDb(
                                    site.ground(at), site.vapourColumn().at(at), 0, 20e9, THIRTY),
                            within(1e-12));
            double rain = share > 0.05 ? 0 : RainAttenuation.of(site, 20e9, 0).exceededDb(THIRTY, share);
            assertThat(loss.rainDb()).isEqualTo(rain);
            assertThat(loss.rainDb() > 0).isEqualTo(share <= 0.05);
        }
        assertThat(path.exceeded(THIRTY, 0.2).gasDb())
                .isLessThan(path.exceeded(THIRTY, 0.05).gasDb());
        refused(() -> path.exceeded(THIRTY, 0.6), "share is 0.6, but must be in [1.0E-5, 0.5]");
    }

    /** The recommendation's pieces meet within 0.06 dB at each attenuation, and 6 GHz is scaled downwards. */
    @Test
    void crossPolarizationIsContinuousInTheFrequency() {
        for (double rain : new double[] {1, 5, 20}) {
            for (double edge : new double[] {9e9, 20e9, 36e9, 40e9}) {
                double below = CrossPolarization.discriminationDb(rain, edge * (1 - 1e-9), 0.5, 0.3, 1e-3);
                double above = CrossPolarization.discriminationDb(rain, edge * (1 + 1e-9), 0.5, 0.3, 1e-3);
                assertThat(above).as("%s Hz, %s dB", edge, rain).isCloseTo(below, within(0.06));
            }
        }
        double six = CrossPolarization.discriminationDb(2, 6e9, 0.5, 0.3, 1e-3);
        assertThat(CrossPolarization.discriminationDb(2, 4e9, 0.5, 0.3, 1e-3))
                .isCloseTo(six - 20 * Math.log10(4.0 / 6), within(1e-9));
    }

    /** The canting angle is 0, 5, 10 and 15 deg at 1, 0.1, 0.01 and 0.001 % of the year. */
    @Test
    void crossPolarizationByHand() {
        // 10 dB at 10 GHz and the horizon: 26 + 4.1 - 12.8 x 1.54882; circular polarisation gains 10 lg(1 / 1)
        double rain = 30.1 - 12.8 * 1.548816619;
        assertThat(CrossPolarization.discriminationDb(10, 10e9, 0, Math.PI / 4, 1e-2))
                .isCloseTo(rain * (1 - 0.15), within(1e-6));
        assertThat(CrossPolarization.discriminationDb(10, 10e9, 0, Math.PI / 4, 1e-3))
                .isCloseTo((rain + 0.0053 * 25) * (1 - 0.1), within(1e-6));
        assertThat(CrossPolarization.discriminationDb(10, 10e9, 0, Math.PI / 4, 1e-4))
                .isCloseTo((rain + 0.0053 * 100) * (1 - 0.05), within(1e-6));
        assertThat(CrossPolarization.discriminationDb(10, 10e9, 0, Math.PI / 4, 1e-5))
                .isCloseTo(rain + 0.0053 * 225, within(1e-6));
        // linear polarisation gains 10 lg(1 / 0.032) = 14.94850 dB, and 60 deg 40 lg 2 = 12.0412 dB
        assertThat(CrossPolarization.discriminationDb(10, 10e9, Math.PI / 3, 0, 1e-5))
                .isCloseTo(rain + 0.0053 * 225 + 14.948500217 + 12.041199827, within(1e-6));
    }
}
