/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.analysis.integration.IterativeLegendreGaussIntegrator;
import org.junit.jupiter.api.Test;

class EarthSpacePathTest {
    private static final double THIRTY = Math.toRadians(30);

    @Test
    void aPathIsTheSumOfItsModels() {
        SiteClimate rome = GatewayClimates.ROME;
        EarthSpacePath path = EarthSpacePath.of(rome, EarthSpacePath.Edition.P618_13, 20e9, 0, 1.2, 0.65);
        AtmosphericLoss loss = path.exceeded(THIRTY, 1e-4);
        assertThat(loss.rainDb()).isEqualTo(RainAttenuation.of(rome, 20e9, 0).exceededDb(THIRTY, 1e-4));
        assertThat(loss.cloudDb())
                .isCloseTo(
                        CloudAttenuation.slantDb(CloudAttenuation.Edition.P840_8, 0.91467189, 20e9, THIRTY),
                        within(1e-12));
        assertThat(loss.gasDb())
                .isCloseTo(
                        GasAttenuation.slantDb(rome.ground(0.01), 36.04810935, rome.altitude(), 20e9, THIRTY),
                        within(1e-12));
        assertThat(loss.scintillationDb())
                .isEqualTo(Scintillation.exceededDb(61.21890044, 20e9, THIRTY, 1.2, 0.65, 1e-4));
        assertThat(loss.totalDb()).isGreaterThan(loss.gasDb() + loss.rainDb());
    }

    @Test
    void theEditionsCapGasAndCloudAtDifferentShares() {
        SiteClimate site = SiteClimate.builder(0.7, 0)
                .cloudLiquid(Exceedance.of(new double[] {1e-4, 0.01, 0.05, 0.5}, new double[] {2, 1, 0.4, 0.1}))
                .build();
        double old = EarthSpacePath.of(site, EarthSpacePath.Edition.P618_13, 20e9, 0, 1, 0.6)
                .exceeded(THIRTY, 1e-3)
                .cloudDb();
        double now =
                EarthSpacePath.of(site, 20e9, 0, 1, 0.6).exceeded(THIRTY, 1e-3).cloudDb();
        // 0.4 kg/m² at 5 % instead of 1 kg/m² at 1 %, and coefficients that differ by some per cent
        assertThat(now / old).isBetween(0.36, 0.44);
    }

    @Test
    void skyNoiseTendsToTheAirsOwnTemperature() {
        assertThat(AtmosphericLoss.NONE.skyNoiseTemperature(290)).isCloseTo(2.7, within(1e-12));
        // half of the signal absorbed
        assertThat(new AtmosphericLoss(10 * Math.log10(2), 0, 0, 3).skyNoiseTemperature(290))
                .isCloseTo((37.34 + 0.81 * 290 + 2.7) / 2, within(1e-9));
        assertThat(new AtmosphericLoss(0, 0, 60, 0).skyNoiseTemperature(290))
                .isCloseTo(37.34 + 0.81 * 290, within(1e-3));
    }

    @Test
    void layersTowardsTheZenithAddUpToTheIntegralOverHeight() {
        // another quadrature over the same atmosphere, in pieces between the kinks of its temperature
        double[] cuts = {0, 2, 5, 11.02, 20.06, 32.16, 47.35, 51.41, 71.8, 86, 91, 100};
        for (double f : new double[] {12e9, 22.235e9, 30e9, 60e9, 118e9, 183e9}) {
            double integral = 0;
            for (int i = 1; i < cuts.length; i++) {
                integral += new IterativeLegendreGaussIntegrator(12, 1e-7, 1e-12)
                        .integrate(100_000, height -> attenuation(height, f), cuts[i - 1], cuts[i]);
            }
            assertThat(GasAttenuation.lineByLineDb(7.5e-3, 0, f, Math.PI / 2))
                    .as("%s Hz", f)
                    .isCloseTo(integral, within(3e-4 * integral));
        }
    }

    private static double attenuation(double height, double f) {
        double temperature = ReferenceAtmosphere.temperature(height);
        double density = ReferenceAtmosphere.vapourDensity(height, 7.5);
        Air air = Air.of(
                100 * (ReferenceAtmosphere.pressure(height) - density * temperature / 216.7),
                temperature,
                density / 1e3);
        return 1e3 * (air.oxygenAttenuation(f) + air.waterVapourAttenuation(f));
    }

    @Test
    void theApproximateMethodAgreesWithTheLayersInStandardAir() {
        double column = 2 * 7.5;
        Air ground = Air.of(101_325 - 100 * 7.5 * 288.15 / 216.7, 288.15, 7.5e-3);
        for (double f : new double[] {10e9, 20e9, 30e9, 40e9}) {
            for (double degrees : new double[] {10, 30, 90}) {
                double layers = GasAttenuation.lineByLineDb(7.5e-3, 0, f, Math.toRadians(degrees));
                assertThat(GasAttenuation.slantDb(ground, column, 0, f, Math.toRadians(degrees)))
                        .as("%s Hz, %s deg", f, degrees)
                        .isCloseTo(layers, within(0.12 * layers));
            }
        }
    }

    @Test
    void theLayersBendDownToTheHorizon() {
        double low = GasAttenuation.lineByLineDb(7.5e-3, 0, 20e9, Math.toRadians(0.01));
        double ten = GasAttenuation.lineByLineDb(7.5e-3, 0, 20e9, Math.toRadians(10));
        double zenith = GasAttenuation.lineByLineDb(7.5e-3, 0, 20e9, Math.PI / 2);
        assertThat(ten / zenith).isBetween(5.5, 1 / Math.sin(Math.toRadians(10)));
        assertThat(low / zenith).isBetween(30.0, 120.0);
    }

    @Test
    void thereIsNoRainAboveTheRain() {
        SiteClimate high = SiteClimate.builder(0.5, 4000).rain(1e-5, 3900).build();
        assertThat(RainAttenuation.of(high, 20e9, 0).exceededDb(THIRTY, 1e-4)).isZero();
        assertThat(RainAttenuation.probability(high, 0.03, THIRTY)).isZero();
        SiteClimate dry = SiteClimate.builder(0.5, 0).build();
        assertThat(EarthSpacePath.of(dry, 20e9, 0, 1, 0.6)
                        .exceeded(THIRTY, 1e-4)
                        .rainDb())
                .isZero();
    }

    @Test
    void whatTheRecommendationsDoNotCoverIsRefused() {
        SiteClimate london = GatewayClimates.LONDON;
        EarthSpacePath path = EarthSpacePath.of(london, 20e9, 0, 1, 0.6);
        assertThatThrownBy(() -> path.exceeded(Math.toRadians(4), 1e-3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("elevation is 0.0698");
        assertThatThrownBy(() -> path.exceeded(THIRTY, 1e-6))
                .hasMessage("share is 1.0E-6, but must be in [1.0E-5, 0.5]");
        assertThatThrownBy(() -> EarthSpacePath.of(london, 60e9, 0, 1, 0.6))
                .hasMessage("frequency is 6.0E10, but must be in [1.0E9, 5.5E10]");
        assertThatThrownBy(() -> GasAttenuation.zenithOxygenDb(london.ground(0.01), 351e9))
                .hasMessageStartingWith("frequency is 3.51E11");
        assertThatThrownBy(() -> Scintillation.exceededDb(50, 3e9, THIRTY, 1, 0.5, 0.01))
                .hasMessage("frequency is 3.0E9, but must be in [4.0E9, 5.5E10]");
        assertThatThrownBy(() -> Air.of(1e5, Double.NaN, 0))
                .hasMessage("temperature is NaN, but must be in [100.0, 400.0]");
        assertThatThrownBy(() -> CrossPolarization.discriminationDb(0, 20e9, 0.5, 0, 1e-3))
                .hasMessage("rainDb is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> Exceedance.of(new double[] {0.01, 0.1}, new double[] {1, 2}))
                .hasMessage("values[1] is 2.0, but must be in [0.0, 1.0]");
        assertThatThrownBy(() -> Exceedance.of(new double[] {0.01, 0.1}, new double[] {2, 1})
                        .at(0.5))
                .hasMessage("share is 0.5, but must be in [0.01, 0.1]");
    }

    @Test
    void anExceedanceIsLinearInTheLogarithmOfTheShare() {
        Exceedance table = Exceedance.of(new double[] {1e-3, 1e-2, 1e-1}, new double[] {5, 3, 2});
        assertThat(table.at(1e-3)).isEqualTo(5);
        assertThat(table.at(Math.sqrt(1e-5))).isCloseTo(4, within(1e-12));
        assertThat(table.at(1e-1)).isEqualTo(2);
    }
}
