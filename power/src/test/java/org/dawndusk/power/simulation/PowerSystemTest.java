/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dawndusk.power.Profile;
import org.dawndusk.power.battery.BatteryPack;
import org.junit.jupiter.api.Test;

class PowerSystemTest {
    private static final PowerSystem SYSTEM = Orbits.system(37, Orbits.PACK);
    private static final PowerInputs INPUTS = PowerInputs.of(Orbits.light(20, 1100), Orbits.loads(20, 26e3, 15e3));

    @Test
    void energyClosesOverManyOrbitsThoughEveryLossIsCountedByItself() {
        PowerState end = SYSTEM.advance(SYSTEM.full(0), 0, 20 * Orbits.PERIOD, INPUTS);
        assertThat(end.closure()).isCloseTo(0, within(1e-11));
        assertThat(end.shortfall()).isEmpty();
        PowerLedger ledger = end.ledger();
        assertThat(ledger.ohmicLoss()).isPositive();
        assertThat(ledger.relaxationLoss()).isPositive();
        assertThat(ledger.chargerLoss()).isPositive();
        assertThat(ledger.dischargerLoss()).isPositive();
        assertThat(ledger.curtailed()).isPositive();
        assertThat(ledger.delivered()).isCloseTo(20 * (26e3 * (Orbits.PERIOD - 2199.4) + 15e3 * 2199.4), within(1e-3));
        assertThat(end.lowest()).isBetween(0.7, 0.85);
    }

    @Test
    void splittingAtASwitchingInstantChangesNotABitAndElsewhereNothingThatCounts() {
        PowerState start = SYSTEM.state(0, 0.8);
        PowerState whole = SYSTEM.advance(start, 0, 50_000, INPUTS);
        for (double cut : new double[] {2_000.3, 2_300.7, 4_500.1, 3 * Orbits.PERIOD + 4_500.1}) {
            assertThat(SYSTEM.advance(SYSTEM.advance(start, 0, cut, INPUTS), cut, 50_000, INPUTS))
                    .isEqualTo(whole);
        }
        for (double cut : new double[] {1_000, 2_222, 3_333.3, 20_000}) {
            PowerState parts = SYSTEM.advance(SYSTEM.advance(start, 0, cut, INPUTS), cut, 50_000, INPUTS);
            assertThat(parts.charge()).isCloseTo(whole.charge(), within(2e-8));
            assertThat(parts.lowest()).isCloseTo(whole.lowest(), within(1e-9));
        }
        assertThat(SYSTEM.advance(whole, 50_000, 50_000, INPUTS)).isEqualTo(whole);
    }

    @Test
    void chargingGoesFromThePowerThatIsLeftToTheLargestCurrentToTheHighestVoltage() {
        PowerInputs sun = PowerInputs.of(Profile.constant(1361), Profile.constant(0));
        PowerState start = SYSTEM.state(0, 0.3);
        // 37 kW are far beyond half a capacity an hour
        double current = 6 * Orbits.PACK.cell().chargeCurrent();
        PowerState soon = SYSTEM.advance(start, 0, 600, sun);
        assertThat(soon.charge()).isCloseTo(0.3 + 600 * current / Orbits.PACK.capacity(), within(1e-12));
        PowerState late = SYSTEM.advance(start, 0, 40_000, sun);
        double highest = Orbits.PACK.series() * Orbits.PACK.cell().highestVoltage();
        assertThat(Orbits.PACK.openCircuit(late.charge())).isCloseTo(highest, within(1e-6 * highest));
        assertThat(late.charge()).isLessThanOrEqualTo(SYSTEM.full(0).charge() + 1e-9);
        assertThat(late.closure()).isCloseTo(0, within(1e-11));
        PowerState weak = SYSTEM.advance(start, 0, 600, PowerInputs.of(Profile.constant(100), Profile.constant(1000)));
        assertThat(weak.charge()).isBetween(0.3, 0.32);
        assertThat(weak.ledger().curtailed()).isZero();
    }

    @Test
    void anEmptyBatteryLeavesTheLoadUnmetAndSaysSinceWhen() {
        PowerSystem small = Orbits.system(37, Orbits.PACK.withFloor(0.2));
        PowerInputs dark = PowerInputs.of(Profile.constant(0), Profile.constant(15e3));
        PowerState end = small.advance(small.full(0), 0, 20_000, dark);
        assertThat(end.charge()).isBetween(0.2, 0.2 + 1e-9);
        Shortfall shortfall = end.shortfall().orElseThrow();
        assertThat(shortfall.instant()).isBetween(3_000.0, 6_000.0);
        assertThat(shortfall.missing()).isCloseTo(15e3 * (20_000 - shortfall.instant()), within(1e-2));
        assertThat(end.closure()).isCloseTo(0, within(1e-9));
        PowerState before = small.advance(small.full(0), 0, shortfall.instant() - 1, dark);
        assertThat(before.shortfall()).isEmpty();
        assertThat(before.charge()).isGreaterThan(0.2);
    }

    @Test
    void aLoadBeyondTheLargestCurrentIsServedUpToIt() {
        PowerInputs dark = PowerInputs.of(Profile.constant(0), Profile.constant(200e3));
        PowerState end = SYSTEM.advance(SYSTEM.full(0), 0, 60, dark);
        double current = 6 * Orbits.PACK.cell().dischargeCurrent();
        assertThat(SYSTEM.full(0).charge() - end.charge())
                .isCloseTo(60 * current / Orbits.PACK.capacity(), within(1e-12));
        assertThat(end.firstUnmet()).hasValue(0);
        assertThat(end.closure()).isCloseTo(0, within(1e-11));
    }

    @Test
    void aGuardStopsTheSimulationWhereItIsZero() {
        Advance stop = SYSTEM.advance(
                SYSTEM.full(0), 0, 50_000, INPUTS, List.of(s -> s.charge() - 0.95, s -> s.charge() - 0.9));
        assertThat(stop.guard()).hasValue(0);
        assertThat(stop.state().charge()).isCloseTo(0.95, within(1e-9));
        Advance on = SYSTEM.advance(stop.state(), stop.time(), 50_000, INPUTS, List.of(s -> s.charge() - 0.9));
        assertThat(on.state().charge()).isCloseTo(0.9, within(1e-9));
        assertThat(on.time()).isGreaterThan(stop.time());
        Advance never = SYSTEM.advance(SYSTEM.full(0), 0, 50_000, INPUTS, List.of(s -> s.charge() - 0.1));
        assertThat(never.guard()).isEmpty();
        assertThat(never.state()).isEqualTo(SYSTEM.advance(SYSTEM.full(0), 0, 50_000, INPUTS));
    }

    @Test
    void faultsAreTheSameSystemWithLess() {
        BatteryPack faulty = Orbits.PACK.withLostStrings(2);
        PowerSystem lost = SYSTEM.withPack(faulty).withArrayScaled(0.9);
        double lowest = SYSTEM.advance(SYSTEM.full(0), 0, 50_000, INPUTS).lowest();
        assertThat(lost.advance(lost.full(0), 0, 50_000, INPUTS).lowest()).isLessThan(lowest);
    }

    @Test
    void aFleetIsItsSatellitesWhateverTheThreads() throws Exception {
        List<PowerInputs> rows = IntStream.range(0, 5)
                .mapToObj(i -> PowerInputs.of(Orbits.light(2, 700 + 100 * i), Orbits.loads(2, 26e3, 15e3)))
                .toList();
        int[] rowOf = IntStream.range(0, 23).map(i -> i % 5).toArray();
        Fleet fleet = Fleet.of(SYSTEM, rows, rowOf);
        PowerState[] alone = new PowerState[fleet.size()];
        PowerState[] start = new PowerState[fleet.size()];
        for (int i = 0; i < start.length; i++) {
            start[i] = SYSTEM.state(0, 0.9 - 0.01 * i);
            alone[i] = SYSTEM.advance(start[i], 0, Orbits.PERIOD, rows.get(rowOf[i]));
        }
        PowerState[] one = start.clone();
        fleet.advance(one, 0, Orbits.PERIOD);
        assertThat(one).isEqualTo(alone);
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            PowerState[] two = start.clone();
            fleet.advance(two, 0, Orbits.PERIOD, executor, 4);
            assertThat(two).isEqualTo(alone);
        } finally {
            executor.shutdown();
        }
        assertThatThrownBy(() -> fleet.advance(new PowerState[2], 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are 2 states for 23 satellites, but must be as many");
        Profile broken = Profile.steps(new double[] {10}, new double[] {1361, -1});
        Fleet bad = Fleet.of(SYSTEM, List.of(PowerInputs.of(broken, Profile.constant(0))), new int[] {0});
        assertThatThrownBy(() -> bad.advance(new PowerState[] {SYSTEM.full(0)}, 0, 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("irradiance at 10.0 s is -1.0, but must be in [0, ∞)");
    }

    @Test
    void badArgumentsAreNamedWithTheirTime() {
        PowerInputs nan = PowerInputs.of(Profile.of(t -> t < 100 ? 1361 : Double.NaN, 100), Profile.constant(1));
        assertThatThrownBy(() -> SYSTEM.advance(SYSTEM.full(0), 0, 200, nan))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("irradiance at 100.0 s is NaN, but must be in [0, ∞)");
        assertThatThrownBy(() -> SYSTEM.advance(
                        SYSTEM.full(0), 0, 200, PowerInputs.of(Profile.constant(1), Profile.constant(-5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("load at 0.0 s is -5.0, but must be in [0, ∞)");
        assertThatThrownBy(() -> SYSTEM.state(0, 1.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("charge is 1.1, but must be in [0.0, 1.0]");
        assertThatThrownBy(() -> SYSTEM.advance(SYSTEM.full(0), 10, 0, INPUTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("to is 0.0, but must be in [10.0");
        assertThatThrownBy(() -> INPUTS.throttled(-0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share is -0.1, but must be in [0.0, 1.0]");
    }
}
