/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EnergyBalanceTest {
    /** 1 W per W/m² at the terminals. */
    private static final SolarArray UNIT =
            SolarArray.builder().area(1).cell(new SolarCell(1, 300, 0, 1, 1)).build();

    private static final Battery BATTERY = new Battery(1e6, 0.9, 0.8, 0.3, 1, 1);
    private static final EnergyBalance SYSTEM = EnergyBalance.of(UNIT, 1, 0, BATTERY, 0.95);

    private static EnergyBalance.State run(
            EnergyBalance system, double stored, double to, Profile irradiance, double load) {
        return system.advance(
                system.state(0, stored), 0, to, new EnergyBalance.Inputs(irradiance, Profile.constant(load)));
    }

    @Test
    void everyEnergyIsAccountedFor() {
        EnergyBalance.State end =
                run(SYSTEM, 5e5, 2000, Profile.steps(new double[] {1000}, new double[] {1000, 0}), 500);
        EnergyBalance.Ledger ledger = end.ledger();
        assertThat(ledger.available()).isCloseTo(1e6, within(1e-6));
        assertThat(ledger.regulatorLoss()).isCloseTo(0.05e6, within(1e-6));
        assertThat(ledger.delivered()).isCloseTo(1e6, within(1e-6));
        assertThat(ledger.chargeLoss()).isCloseTo(450e3 * 0.1, within(1e-6));
        assertThat(ledger.dischargeLoss()).isCloseTo(500e3 / 0.8 * 0.2, within(1e-6));
        assertThat(end.stored()).isCloseTo(5e5 + 450e3 * 0.9 - 500e3 / 0.8, within(1e-6));
        assertThat(end.lowestInstant()).isEqualTo(2000);
        assertThat(end.closure()).isCloseTo(0, within(1e-14));
    }

    @Test
    void aFullBatteryCurtailsAndAnEmptyOneLeavesTheLoadUnmet() {
        EnergyBalance.State full = run(SYSTEM, 1e6, 100, Profile.constant(1000), 500);
        assertThat(full.stored()).isEqualTo(1e6);
        assertThat(full.ledger().curtailed()).isCloseTo(45e3, within(1e-8));
        EnergyBalance.State empty = run(SYSTEM, 1e5, 1000, Profile.constant(0), 500);
        assertThat(empty.stored()).isZero();
        assertThat(empty.lowest()).isZero();
        assertThat(empty.ledger().unmet()).isCloseTo(5e5 - 8e4, within(1e-6));
        assertThat(empty.firstUnmet().orElseThrow()).isCloseTo(160, within(1e-5));
        assertThat(empty.lowestInstant()).isEqualTo(empty.firstUnmet().orElseThrow());
        assertThat(empty.closure()).isCloseTo(0, within(1e-14));
    }

    @Test
    void weakSunlightPutsOffWhenTheBatteryIsEmpty() {
        // 500 W less 190 W are drawn from 80 kJ that the battery gives
        double empty = 8e4 / 310;
        EnergyBalance.State end = run(SYSTEM, 1e5, 300, Profile.constant(200), 500);
        assertThat(end.firstUnmet().orElseThrow()).isCloseTo(empty, within(1e-5));
        assertThat(end.lowestInstant()).isEqualTo(end.firstUnmet().orElseThrow());
        assertThat(end.ledger().unmet()).isCloseTo(310 * (300 - empty), within(1e-6));
        assertThat(end.ledger().delivered()).isCloseTo(500 * 300 - 310 * (300 - empty), within(1e-6));
        assertThat(end.ledger().dischargeLoss()).isCloseTo(2e4, within(1e-6));
    }

    /** At 1e11 s neighbouring doubles lie 15 µs apart, further than the search for the instant goes elsewhere. */
    @Test
    void longAfterTheOriginOfTimeTheInstantIsFoundToWhatADoubleHolds() {
        double begin = 1e11;
        for (double load = 500; load < 600; load += 9.7) {
            EnergyBalance.State end = SYSTEM.advance(
                    SYSTEM.state(begin, 1e5),
                    begin,
                    begin + 200,
                    new EnergyBalance.Inputs(Profile.constant(0), Profile.constant(load)));
            assertThat(end.firstUnmet().orElseThrow() - begin).isCloseTo(8e4 / load, within(1e-4));
        }
    }

    @Test
    void whatALedgerLeavesOutShowsAsAShareOfWhatThereWas() {
        EnergyBalance.Ledger ledger = new EnergyBalance.Ledger(100, 5, 40, 3, 20, 2, 4);
        EnergyBalance.State gap = new EnergyBalance.State(50, 60, 50, 0, OptionalDouble.empty(), ledger);
        // 100 + 60 came in; 5 + 40 + 20 + 2 + 4 + 50 are accounted for
        assertThat(gap.closure()).isCloseTo(39 / 160.0, within(1e-15));
    }

    @Test
    void aPenumbraIsIntegratedAndCutWhereSurplusTurnsToLack() {
        Profile ramp = Profile.of(t -> t < 10 ? 1000 * (1 - t / 10) : 0, 0, 10);
        EnergyBalance.State end = run(SYSTEM, 5e5, 20, ramp, 475);
        // the regulated power of 950 W falls below 475 W after 5 s
        double charged = 0.5 * 475 * 5;
        double lacking = 0.5 * 475 * 5 + 475 * 10;
        assertThat(end.ledger().available()).isCloseTo(5000, within(1e-4));
        assertThat(end.stored()).isCloseTo(5e5 + 0.9 * charged - lacking / 0.8, within(1e-4));
        assertThat(end.ledger().chargeLoss()).isCloseTo(0.1 * charged, within(1e-4));
        // four times the array in a quarter of the light: the cut lies where it lay
        SolarArray large = SolarArray.builder()
                .area(4)
                .cell(new SolarCell(1, 300, 0, 1, 1))
                .build();
        Profile faint = Profile.of(t -> ramp.at(t) / 4, 0, 10);
        EnergyBalance.State same = run(EnergyBalance.of(large, 1, 0, BATTERY, 0.95), 5e5, 20, faint, 475);
        assertThat(same.stored()).isCloseTo(end.stored(), within(1e-6));
        assertThat(same.ledger().chargeLoss()).isCloseTo(end.ledger().chargeLoss(), within(1e-6));
    }

    @Test
    void aSmoothIrradianceAgreesWithAFineFixedStep() {
        Profile wave = Profile.of(t -> 700 + 600 * Math.sin(t / 300));
        EnergyBalance.State end = run(SYSTEM, 3e5, 6000, wave, 650);
        double stored = 3e5;
        double lowest = stored;
        double step = 0.01;
        for (int i = 0; i < 600_000; i++) {
            double net = 0.95 * wave.at((i + 0.5) * step) - 650;
            stored = Math.min(1e6, Math.max(0, stored + step * (net > 0 ? 0.9 * net : net / 0.8)));
            lowest = Math.min(lowest, stored);
        }
        assertThat(end.stored()).isCloseTo(stored, within(0.1));
        assertThat(end.lowest()).isCloseTo(lowest, within(0.1));
    }

    @Test
    void splittingAtASwitchingInstantChangesNotABit() {
        double[] edges = new double[40];
        double[] values = new double[41];
        for (int i = 0; i < 40; i++) {
            edges[i] = 731.7 * i + (i % 2 == 0 ? 0 : 300.1);
            values[i + 1] = i % 2 == 0 ? 0 : 1361;
        }
        EnergyBalance.Inputs inputs = new EnergyBalance.Inputs(
                Profile.steps(edges, values),
                Profile.steps(new double[] {1234.5, 20_000}, new double[] {300, 700, 100}));
        EnergyBalance.State start = SYSTEM.full(-50);
        EnergyBalance.State whole = SYSTEM.advance(start, -50, 29_000, inputs);
        for (double cut : new double[] {edges[0], edges[7], 1234.5, edges[22], 20_000, edges[39]}) {
            EnergyBalance.State parts = SYSTEM.advance(SYSTEM.advance(start, -50, cut, inputs), cut, 29_000, inputs);
            assertThat(parts).isEqualTo(whole);
        }
        EnergyBalance.State elsewhere =
                SYSTEM.advance(SYSTEM.advance(start, -50, 5000.1, inputs), 5000.1, 29_000, inputs);
        assertThat(elsewhere.stored()).isCloseTo(whole.stored(), within(1e-6));
        assertThat(elsewhere.lowest()).isCloseTo(whole.lowest(), within(1e-6));
        assertThat(SYSTEM.advance(whole, 29_000, 29_000, inputs)).isEqualTo(whole);
    }

    @Test
    void aYearOfEclipsesClosesItsAudit() {
        int orbits = 5382;
        double period = 5863.6;
        double[] edges = new double[4 * orbits];
        for (int i = 0; i < orbits; i++) {
            edges[4 * i] = i * period + 2000;
            edges[4 * i + 1] = edges[4 * i] + 13;
            edges[4 * i + 2] = edges[4 * i] + 1113;
            edges[4 * i + 3] = edges[4 * i + 2] + 13;
        }
        Profile sun = Profile.of(
                t -> {
                    double phase = t - Math.floor(t / period) * period - 2000;
                    double hidden = phase < 0 || phase >= 1126
                            ? 0
                            : phase < 13 ? phase / 13 : phase < 1113 ? 1 : 1 - (phase - 1113) / 13;
                    return (1 - hidden) * (1361 + 45 * Math.cos(2e-7 * t));
                },
                edges);
        EnergyBalance.State end = run(SYSTEM, 1e6, orbits * period, sun, 700);
        assertThat(end.closure()).isCloseTo(0, within(1e-12));
        assertThat(end.firstUnmet()).isEmpty();
        assertThat(end.lowest()).isBetween(0.0, 1e6 - 700 * 1100 / 0.8);
    }

    @Test
    void aBadValueOfAFunctionIsNamedWithItsTime() {
        Profile broken = Profile.of(t -> t < 100 ? 1 : Double.NaN, 100);
        assertThatThrownBy(() -> run(SYSTEM, 1e6, 200, broken, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("irradiance at 100.0 s is NaN, but must be in [0, ∞)");
        assertThatThrownBy(() -> run(SYSTEM, 1e6, 200, Profile.constant(1), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("load at 0.0 s is -1.0, but must be in [0, ∞)");
        assertThatThrownBy(() -> SYSTEM.state(0, 2e6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stored is 2000000.0, but must be in [0.0, 1000000.0]");
        assertThatThrownBy(() -> SYSTEM.advance(
                        SYSTEM.full(0), 10, 0, new EnergyBalance.Inputs(Profile.constant(1), Profile.constant(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("to is 0.0, but must be in [10.0");
    }

    @Test
    void profilesAreRightContinuousAndOrdered() {
        Profile steps = Profile.steps(new double[] {1, 2}, new double[] {10, 20, 30});
        assertThat(steps.at(0)).isEqualTo(10);
        assertThat(steps.at(1)).isEqualTo(20);
        assertThat(steps.at(Math.nextDown(2.0))).isEqualTo(20);
        assertThat(steps.at(2)).isEqualTo(30);
        assertThat(steps.instants()).containsExactly(1, 2);
        assertThatThrownBy(() -> Profile.of(t -> t, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("instants[1] is 1.0, but must be in (1.0, ∞), since instants rise");
        assertThatThrownBy(() -> Profile.of(t -> t, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("instants[0] is NaN, but must be in (-∞, ∞)");
        assertThatThrownBy(() -> Profile.steps(new double[] {1}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there are 1 values for 1 steps");
    }

    @Test
    void timesAndEfficienciesOutsideTheirRangeAreRefused() {
        for (double bad : new double[] {0, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> EnergyBalance.of(UNIT, 1, 0, BATTERY, bad))
                    .hasMessageStartingWith("regulator is " + bad);
        }
        assertThatThrownBy(() -> SYSTEM.state(Double.NaN, 1)).hasMessageStartingWith("time is NaN");
        EnergyBalance.Inputs inputs = new EnergyBalance.Inputs(Profile.constant(1), Profile.constant(1));
        assertThatThrownBy(() -> SYSTEM.advance(SYSTEM.full(0), Double.NaN, 5, inputs))
                .hasMessageStartingWith("from is NaN, but must be in ");
    }
}
