/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.radio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dawndusk.network.atmosphere.AtmosphericLoss;
import org.dawndusk.network.atmosphere.EarthSpacePath;
import org.dawndusk.network.atmosphere.GatewayClimates;
import org.dawndusk.network.link.BudgetLine;
import org.junit.jupiter.api.Test;

class RadioLinkTest {
    private static final double THIRTY = Math.toRadians(30);
    private static final double RANGE = 1_100e3;

    private final RadioLink link = RadioLink.builder(20e9, 500e6)
            .transmitter(5, 1, RadioAntenna.dish(0.2, 0.6, 20e9), 0.2)
            .receiver(RadioAntenna.dish(1.2, 0.65, 20e9), 0.3, 0.4, NoiseTemperature.ofNoiseFigureDb(1.5))
            .surroundings(10, 8, 283.6)
            .losses(0.1, 0.2)
            .implementationLossDb(1)
            .build();
    private final EarthSpacePath path = EarthSpacePath.of(GatewayClimates.LONDON, 20e9, Math.PI / 4, 1.2, 0.65);

    @Test
    void theLinesOfPowerAddUp() {
        RadioBudget budget = link.downlink(RANGE, path.exceeded(THIRTY, 1e-3));
        List<BudgetLine> lines = budget.lines();
        double sum = lines.stream()
                .takeWhile(line -> !line.name().equals("carrier power"))
                .filter(line -> !line.name().equals("EIRP"))
                .mapToDouble(BudgetLine::value)
                .sum();
        assertThat(sum).isCloseTo(budget.receivedDbw(), within(1e-9));
        assertThat(budget.lines()).allSatisfy(line -> assertThat(line.unit()).isNotBlank());
        assertThat(budget.marginDb(budget.esN0Db() - 2)).isCloseTo(2, within(1e-12));
    }

    @Test
    void rainCostsTwiceInItsNoise() {
        RadioBudget clear = link.downlink(RANGE, AtmosphericLoss.NONE);
        RadioBudget rain = link.downlink(RANGE, new AtmosphericLoss(0, 0, 6, 0));
        assertThat(clear.receivedDbw() - rain.receivedDbw()).isCloseTo(6, within(1e-9));
        assertThat(clear.esN0Db() - rain.esN0Db()).isBetween(8.0, 12.0);
        // an uplink's receiver looks at the Earth whatever the weather
        RadioBudget up = link.uplink(RANGE, new AtmosphericLoss(0, 0, 6, 0));
        assertThat(link.budget(RANGE).esN0Db() - up.esN0Db()).isCloseTo(6, within(1e-9));
    }

    @Test
    void theInverseQuestionsLeaveTheMarginAskedFor() {
        double required = 7;
        RadioBudget now = link.budget(RANGE);
        double range = link.rangeFor(required, 3).orElseThrow();
        assertThat(link.budget(range).marginDb(required)).isCloseTo(3, within(1e-9));
        double power = link.transmitPowerFor(now, required, 3).orElseThrow();
        assertThat(power / 5).isCloseTo(Math.pow(10, (3 - now.marginDb(required)) / 10), within(1e-9));
        double diameter = link.receiveDiameterFor(now, required, 3, 0.65).orElseThrow();
        assertThat(20 * Math.log10(diameter / 1.2)).isCloseTo(3 - now.marginDb(required), within(1e-9));
    }

    @Test
    void interferenceCanForbidALinkAtAnyPower() {
        RadioLink disturbed = RadioLink.builder(20e9, 500e6).interference(9).build();
        assertThat(disturbed.rangeFor(10, 0)).isEmpty();
        double range = disturbed.rangeFor(8, 0).orElseThrow();
        assertThat(disturbed.budget(range).marginDb(8)).isCloseTo(0, within(1e-9));
    }

    @Test
    void aYearIsTheSumOfItsMomentsByAnotherQuadrature() {
        ModCodTable modem = ModCodTable.DVB_S2.and(ModCodTable.DVB_S2X);
        YearlyThroughput year = YearlyThroughput.of(link, path, THIRTY, RANGE, modem, 1);
        int steps = 20_000;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double share = (i + 0.5) / steps;
            // below the models' range an outage, above it the median
            sum += share < 1e-5
                    ? 0
                    : link.downlink(RANGE, path.exceeded(THIRTY, Math.min(0.5, share)))
                            .rate(modem, 1);
        }
        assertThat(year.meanRate()).isCloseTo(sum / steps, within(2e-4 * year.meanRate()));
        assertThat(year.medianRate())
                .isEqualTo(link.downlink(RANGE, path.exceeded(THIRTY, 0.5)).rate(modem, 1));
        assertThat(year.shares().stream()
                        .mapToDouble(YearlyThroughput.Share::share)
                        .sum())
                .isCloseTo(year.availability(), within(1e-12));
        assertThat(year.availability()).isBetween(0.99, 1.0);
    }

    @Test
    void aLinkThatIsTooWeakCarriesNothing() {
        RadioLink weak = RadioLink.builder(20e9, 500e6).build();
        YearlyThroughput year = YearlyThroughput.of(weak, path, THIRTY, RANGE, ModCodTable.DVB_S2, 0);
        assertThat(year.meanRate()).isZero();
        assertThat(year.availability()).isZero();
        assertThat(year.shares()).isEmpty();
        assertThat(weak.budget(RANGE).rate(ModCodTable.DVB_S2, 0)).isZero();
    }

    @Test
    void aFluxDensityLimitIsHeldAgainstTheBudget() {
        RadioBudget budget = link.budget(RANGE);
        FluxDensityLimit limit = FluxDensityLimit.nonGeostationary17700MHz(1000);
        // EIRP in 1 of 500 MHz over a sphere of 1,100 km
        double density = budget.eirpDbw() - 10 * Math.log10(500) - 10 * Math.log10(4 * Math.PI * RANGE * RANGE);
        assertThat(limit.marginDb(budget, THIRTY)).isCloseTo(-105 - density, within(1e-9));
        assertThat(limit.atDbw(0)).isCloseTo(-115 - 1402 / 69.0, within(1e-12));
        assertThat(limit.atDbw(Math.toRadians(15))).isCloseTo((-115 - 1402 / 69.0 - 105) / 2, within(1e-9));
        assertThat(FluxDensityLimit.nonGeostationary17700MHz(288).lowDbw()).isCloseTo(-125, within(1e-9));
        assertThat(FluxDensityLimit.nonGeostationary17700MHz(289).lowDbw()).isCloseTo(-125, within(0.02));
    }

    @Test
    void anAntennaKnownByItsGainHasNoBeam() {
        RadioAntenna dish = RadioAntenna.dish(1, 0.6, 30e9);
        double width = dish.beamwidth().orElseThrow();
        assertThat(dish.pointingLossDb(width / 2)).isCloseTo(3, within(1e-12));
        assertThatThrownBy(() -> dish.pointingLossDb(1.1 * width)).hasMessageStartingWith("missAngle is ");
        assertThatThrownBy(() -> RadioAntenna.ofGainDbi(30).pointingLossDb(0.001))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("30.0 dBi alone");
        assertThat(RadioAntenna.beam(Math.toRadians(2), Math.toRadians(1), 1).gainDbi())
                .isCloseTo(10 * Math.log10(16 / Math.toRadians(2) / Math.toRadians(1)), within(1e-12));
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> RadioLink.builder(0, 1e6)).hasMessage("frequency is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> RadioLink.builder(1e9, Double.NaN))
                .hasMessage("symbolRate is NaN, but must be in (0, ∞)");
        assertThatThrownBy(() -> link.budget(-1)).hasMessage("distance is -1.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> link.budget(RANGE).ebN0Db(0)).hasMessage("bitRate is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> NoiseTemperature.cascade(List.of()))
                .hasMessage("stages has 0 entries, but must have at least 1");
        NoiseTemperature.Stage deaf = new NoiseTemperature.Stage(-1e300, 290);
        assertThat(NoiseTemperature.cascade(List.of(deaf))).isEqualTo(290);
        assertThatThrownBy(() -> NoiseTemperature.cascade(List.of(deaf, deaf)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("gain before a stage is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> ModCodTable.of(List.of()))
                .hasMessage("modCods has 0 entries, but must have at least 1");
        assertThatThrownBy(() -> FluxDensityLimit.nonGeostationary17700MHz(0))
                .hasMessage("satellites is 0, but must be in [1, ∞)");
    }
}
