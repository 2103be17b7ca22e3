/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.radiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.compute.reliability.ConstantFailureRate;
import org.junit.jupiter.api.Test;

class RadiationTest {
    private static final double RADIUS = 7.028e6;
    private final Shielding curve = Shielding.of(new double[] {1e-3, 5e-3, 1e-2}, new double[] {1e-6, 1e-7, 5e-8});

    @Test
    void theCurveGoesThroughItsPointsAndIsInvertedByItsThickness() {
        assertThat(curve.doseRate(5e-3)).isCloseTo(1e-7, within(1e-20));
        double thickness = curve.thicknessFor(10, 2, 5e7).orElseThrow();
        assertThat(curve.life(10, 2, thickness)).isCloseTo(5e7, within(1.0));
        assertThat(curve.thicknessFor(10, 2, 1e9)).isEmpty();
        assertThat(curve.thicknessFor(1e9, 1, 1)).hasValue(1e-3);
        assertThat(Shielding.mass(2, 0.01)).isCloseTo(54, within(1e-9));
    }

    /** sigma × flux of the beam of one gray is one event for each dose of an event. */
    @Test
    void crossSectionAndDoseAreTwoWaysToTheSameRate() {
        double doseRate = 1e-8;
        double perGray = 1 / (1.27e-7 * 1e-4 * 0.01);
        AcceleratorUpsets chip = AcceleratorUpsets.suncatcher();
        double sigma = AcceleratorUpsets.crossSection(chip.silentCorruption());
        assertThat(AcceleratorUpsets.ofCrossSection(sigma, doseRate * perGray).rate())
                .isCloseTo(chip.silent(doseRate).rate(), within(1e-20));
        assertThat(chip.stops(doseRate).ofGang(256).rate())
                .isCloseTo(
                        256
                                * (chip.uncorrectable(doseRate).rate()
                                        + chip.interrupts(doseRate).rate()),
                        within(1e-18));
        assertThat(chip.host(doseRate).rate()).isCloseTo(doseRate * (1 / 4.5 + 1 / 4.0), within(1e-20));
    }

    @Test
    void protectionTurnsSilentCorruptionIntoStopsOrWork() {
        ConstantFailureRate silent = ConstantFailureRate.perYear(8.8);
        assertThat(Protection.none().left(silent)).isEqualTo(silent);
        assertThat(Protection.none().addedStops(silent).rate()).isZero();
        assertThat(Protection.duplication().left(silent).rate()).isZero();
        assertThat(Protection.duplication().addedStops(silent)).isEqualTo(silent);
        assertThat(Protection.voting().addedStops(silent).rate()).isZero();
        Protection sums = Protection.checkSums(127, 0.9);
        assertThat(sums.throughput()).isCloseTo(0.98444, within(1e-5));
        assertThat(sums.left(silent).rate() / silent.rate()).isCloseTo(0.1, within(1e-12));
    }

    /** Published maps put the least field of 2020 near 26° S, 58° W; a dipole can come no nearer than some 15°. */
    @Test
    void theFieldIsWeakestOverTheSouthAtlantic() {
        double least = 1;
        double latitude = 0;
        double longitude = 0;
        for (int lat = -60; lat <= 60; lat += 2) {
            for (int lon = -180; lon < 180; lon += 2) {
                double strength = at(Math.toRadians(lat), Math.toRadians(lon));
                if (strength < least) {
                    least = strength;
                    latitude = lat;
                    longitude = lon;
                }
            }
        }
        assertThat(latitude).isBetween(-40.0, -5.0);
        assertThat(longitude).isBetween(-75.0, -25.0);
        assertThat(least).isBetween(16e-6, 20e-6);
        double[] centre = EccentricDipole.centre();
        assertThat(Math.hypot(Math.hypot(centre[0], centre[1]), centre[2])).isBetween(550e3, 620e3);
    }

    private static double at(double latitude, double longitude) {
        return EccentricDipole.strength(
                RADIUS * Math.cos(latitude) * Math.cos(longitude),
                RADIUS * Math.cos(latitude) * Math.sin(longitude),
                RADIUS * Math.sin(latitude));
    }

    @Test
    void aPolarOrbitPassesTheAnomalySeveralTimesADay() {
        DoubleUnaryOperator field = time -> {
            double along = 2 * Math.PI * time / 5860;
            double node = -2 * Math.PI * time / 86_164;
            double x = RADIUS * Math.cos(along);
            return EccentricDipole.strength(x * Math.cos(node), x * Math.sin(node), RADIUS * Math.sin(along));
        };
        SouthAtlantic anomaly = new SouthAtlantic(20e-6);
        double[] passages = anomaly.passages(field, 0, 86_164, 60);
        assertThat(passages.length % 2).isZero();
        assertThat(passages).isSorted();
        assertThat(passages.length / 2).isBetween(4, 16);
        assertThat(field.applyAsDouble((passages[0] + passages[1]) / 2)).isLessThan(20e-6);
        assertThat(field.applyAsDouble(passages[1] + 1)).isGreaterThan(20e-6);
        assertThat(anomaly.share(field, 0, 86_164, 60)).isBetween(0.01, 0.15);
        assertThat(new SouthAtlantic(1).passages(field, 0, 10, 1)).containsExactly(0, 10);
    }

    @Test
    void passagesEndWhereNumbersOfSecondsDo() {
        SouthAtlantic anomaly = new SouthAtlantic(20e-6);
        // doubles are two seconds apart there
        double[] passages = anomaly.passages(t -> t < 1e16 + 6 ? 1e-5 : 3e-5, 1e16, 1e16 + 100, 10);
        assertThat(passages).containsExactly(1e16, 1e16 + 6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> anomaly.passages(t -> t < 50 ? 3e-5 : Double.NaN, 0, 100, 10))
                .withMessage("field at 50.0 s is NaN, but must be in [0, ∞]");
    }

    @Test
    void testedPartsLastAsLongAsTheirDoseAllows() {
        double dose = AcceleratorUpsets.grays(150) / ConstantFailureRate.YEAR;
        Shielding atSixHundredFifty = Shielding.of(new double[] {0.009, 0.01}, new double[] {dose, dose});
        // 2 krad over 0.15 krad a year: Suncatcher's margin of almost three over its five years
        assertThat(atSixHundredFifty.life(TestedPart.TPU_V6E_MEMORY.dose(), 1, 0.01) / ConstantFailureRate.YEAR)
                .isCloseTo(2000.0 / 150, within(1e-9));
        assertThat(TestedPart.TPU_V6E_MEMORY.failed()).isTrue();
        assertThat(TestedPart.TPU_V6E.failed()).isFalse();
        for (TestedPart part : TestedPart.values()) {
            assertThat(part.source()).isNotBlank();
            assertThat(part.finding()).isNotBlank();
            assertThat(part.dose()).isBetween(1.0, 1e4);
        }
    }

    /** A million words, each upset as Poisson has it, against the closed form. */
    @Test
    void wordsThatAreUpsetTwiceBetweenScrubsAreLost() {
        ErrorCorrection daily = new ErrorCorrection(64, 86_400, 0);
        int words = 1_000_000;
        double mean = 0.02;
        ConstantFailureRate upsets = new ConstantFailureRate(words * mean / 86_400);
        SplittableRandom random = new SplittableRandom(1);
        int lost = 0;
        for (int word = 0; word < words; word++) {
            double left = mean + Math.log(random.nextDouble());
            lost += left > 0 && left + Math.log(random.nextDouble()) > 0 ? 1 : 0;
        }
        double expected = daily.uncorrectable(upsets, 64.0 * words).rate() * 86_400;
        assertThat(expected).isCloseTo(lost, within(4 * Math.sqrt(lost)));
        // where upsets are few, half as long an interval halves what is lost, and the series meets the closed form
        ConstantFailureRate few = new ConstantFailureRate(1e-3);
        double day = daily.uncorrectable(few, 1e9).rate();
        assertThat(new ErrorCorrection(64, 43_200, 0).uncorrectable(few, 1e9).rate() / day)
                .isCloseTo(0.5, within(1e-5));
        double below = 0.999e-3 * words / 86_400;
        double above = 1.001e-3 * words / 86_400;
        assertThat(daily.uncorrectable(new ConstantFailureRate(above), 64e6).rate()
                        / daily.uncorrectable(new ConstantFailureRate(below), 64e6)
                                .rate())
                .isCloseTo(Math.pow(1.001 / 0.999, 2), within(1e-5));
        assertThat(new ErrorCorrection(64, 86_400, 0.01).uncorrectable(few, 1e9).rate())
                .isCloseTo(1e-5 + 0.99 * 0.99 * day, within(1e-13));
    }

    @Test
    void upsetsOfHeavyIonsGoByTheFigureOfMerit() {
        HeavyIonResponse flown = new HeavyIonResponse(1e-5, HeavyIonResponse.energyTransfer(10));
        ConstantFailureRate observed = ConstantFailureRate.perYear(3);
        assertThat(flown.beside(flown, observed).rate() / observed.rate()).isCloseTo(1, within(1e-15));
        assertThat(new HeavyIonResponse(2e-5, HeavyIonResponse.energyTransfer(5))
                                .beside(flown, observed)
                                .rate()
                        / observed.rate())
                .isCloseTo(8, within(1e-12));
        HeavyIonResponse fitted = HeavyIonResponse.ofWeibull(1, 2, 30, 1.5);
        assertThat(1 - Math.exp(-Math.pow((fitted.threshold() - 2) / 30, 1.5))).isCloseTo(0.25, within(1e-12));
        // 1 MeV cm²/mg: 1.602e-13 J, 1e-4 m², 1e-6 kg
        assertThat(HeavyIonResponse.energyTransfer(1)).isCloseTo(1.602176634e-13 * 1e-4 / 1e-6, within(1e-24));
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> curve.doseRate(0.02))
                .withMessage("thickness is 0.02, but must be in [0.001, 0.01]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> curve.life(1, 0.5, 5e-3))
                .withMessage("margin is 0.5, but must be in [1, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErrorCorrection(2, 1, 0))
                .withMessage("dataBits is 2, but must be in [4, 65536]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeavyIonResponse(0, 1))
                .withMessage("saturation is 0.0, but must be in (0, ∞)");
        assertThatIllegalArgumentException().isThrownBy(() -> EccentricDipole.strength(1, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shielding.of(new double[] {1, 2}, new double[] {1, 2}))
                .withMessage("doseRates[1] is 2.0, but must be in (0, 1.0]");
    }
}
