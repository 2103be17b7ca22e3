/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.dawndusk.power.Profile;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.battery.OpenCircuitVoltage;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.power.bus.Converter;
import org.junit.jupiter.api.Test;

/** Where a course stops, and by how many looks at the light it finds its way. */
class CourseTest {
    private static final BatteryPack PACK = pack(0.03);
    private static final PowerSystem SYSTEM = PowerSystem.of(light -> light, Bus.IDEAL, PACK);
    private static final PowerInputs DARK = PowerInputs.of(Profile.constant(0), Profile.constant(900));
    private static final PowerInputs SUNNY = PowerInputs.of(Profile.constant(9_000), Profile.constant(0));

    /** 20 Ah at 30 to 40 V, 40 A in at the most. */
    private static BatteryPack pack(double relaxation) {
        return BatteryPack.of(
                BatteryCell.builder(36_000, OpenCircuitVoltage.sampled(s -> 3 + s))
                        .resistance(0.02)
                        .relaxation(relaxation, 60)
                        .coulombicEfficiency(0.97)
                        .voltages(2.6, 5)
                        .currents(20, 60)
                        .build(),
                10,
                2);
    }

    @Test
    void aGuardTellsTheTimeAtWhichItStops() {
        // 40 A of which 97 % are stored
        double until = 0.05 * 72_000 / (0.97 * 40);
        for (double begin : new double[] {0, 100, 1e6}) {
            Advance stop = SYSTEM.advance(
                    SYSTEM.state(begin, 0.3), begin, begin + 5_000, SUNNY, List.of(s -> s.charge() - 0.35));
            assertThat(stop.guard()).hasValue(0);
            assertThat(stop.time()).isCloseTo(begin + until, within(2e-9 + 1e-15 * begin));
            assertThat(stop.state().charge()).isCloseTo(0.35, within(1e-12));
            assertThat(stop.state().ledger().available()).isCloseTo(9_000 * until, within(1e-3));
        }
    }

    @Test
    void ofSeveralGuardsOnAStepTheFirstInTimeStops() {
        PowerSystem swinging = PowerSystem.unregulated((light, u) -> Math.min(light, 30 * u), Converter.IDEAL, PACK);
        for (PowerSystem system : List.of(SYSTEM, swinging)) {
            Advance stop = system.advance(
                    system.state(0, 0.3),
                    0,
                    5_000,
                    SUNNY,
                    List.of(
                            s -> s.charge() - 0.6,
                            s -> 0.4 - s.charge(),
                            s -> s.charge() - 0.5,
                            s -> s.charge() - 0.2));
            assertThat(stop.guard()).hasValue(1);
            assertThat(stop.state().charge()).isCloseTo(0.4, within(1e-9));
            assertThat(stop.state().lowest()).isEqualTo(0.3);
        }
    }

    @Test
    void aGuardThatIsZeroAtTheBeginIsWatchedFromItsFirstSideOn() {
        PowerInputs inputs =
                PowerInputs.of(Profile.steps(new double[] {500}, new double[] {0, 5_000}), Profile.constant(900));
        Advance back = SYSTEM.advance(SYSTEM.state(0, 0.6), 0, 4_000, inputs, List.of(s -> s.charge() - 0.6));
        assertThat(back.guard()).hasValue(0);
        assertThat(back.time()).isGreaterThan(600);
        assertThat(back.state().charge()).isCloseTo(0.6, within(1e-12));
        assertThat(back.state().lowest()).isLessThan(0.5);
        // it never comes back without light
        assertThat(SYSTEM.advance(SYSTEM.state(0, 0.6), 0, 500, DARK, List.of(s -> s.charge() - 0.6))
                        .guard())
                .isEmpty();
    }

    @Test
    void aGuardThatTurnsAtTheVeryEndStops() {
        double last = SYSTEM.advance(SYSTEM.state(0, 0.9), 0, 100, DARK).charge();
        Advance stop = SYSTEM.advance(
                SYSTEM.state(0, 0.9), 0, 100, DARK, List.of(s -> 1.0, s -> s.charge() - last, s -> s.charge() - 0.5));
        assertThat(stop.guard()).hasValue(1);
        assertThat(stop.time()).isEqualTo(100);
        assertThat(stop.state().charge()).isEqualTo(last);
    }

    @Test
    void aGuardThatIsNoNumberIsRefused() {
        PowerSystem swinging = PowerSystem.unregulated((light, u) -> Math.min(light, 30 * u), Converter.IDEAL, PACK);
        for (PowerSystem system : List.of(SYSTEM, swinging)) {
            assertThatThrownBy(() -> system.advance(
                            system.state(0, 0.9),
                            0,
                            100,
                            DARK,
                            List.of(s -> 1.0, s -> s.charge() < 0.899 ? Double.NaN : 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("guard 1 is NaN, but must be in [-∞, ∞]");
        }
    }

    /** At the largest current, and while it rests, the circuit has closed forms: guards are asked once a piece. */
    @Test
    void whatHasAClosedFormIsOneStep() {
        int[] asked = {0};
        ToDoubleFunction<PowerState> counting = s -> {
            asked[0]++;
            return 1;
        };
        SYSTEM.advance(SYSTEM.state(0, 0.1), 0, 1_200, SUNNY, List.of(counting));
        assertThat(asked[0]).isEqualTo(3);
        asked[0] = 0;
        Profile swinging = Profile.of(t -> 5_000 + 4_000 * Math.sin(t / 50));
        SYSTEM.advance(
                SYSTEM.state(0, 1), 0, 1_200, PowerInputs.of(swinging, Profile.constant(500)), List.of(counting));
        assertThat(asked[0]).isEqualTo(3);
        // with light that swings the largest current may be left at any time: steps
        asked[0] = 0;
        SYSTEM.advance(
                SYSTEM.state(0, 0.1), 0, 1_200, PowerInputs.of(swinging, Profile.constant(500)), List.of(counting));
        assertThat(asked[0]).isGreaterThan(10);
    }

    @Test
    void guardsThatDoNotTripChangeNothing() {
        PowerState plain = SYSTEM.advance(SYSTEM.state(0, 0.9), 0, 2_000, DARK);
        assertThat(SYSTEM.advance(SYSTEM.state(0, 0.9), 0, 2_000, DARK, List.of(s -> 1.0))
                        .state())
                .isEqualTo(plain);
    }

    /** With next to no relaxation the course is that of none. */
    @Test
    void withoutRelaxationStepsAreAsLongAsTheyMay() {
        PowerSystem none = PowerSystem.of(light -> light, Bus.IDEAL, pack(0));
        PowerSystem little = PowerSystem.of(light -> light, Bus.IDEAL, pack(1e-9));
        for (PowerInputs inputs : List.of(DARK, SUNNY)) {
            PowerState one = none.advance(none.state(100, 0.5), 100, 1_300, inputs);
            PowerState other = little.advance(little.state(100, 0.5), 100, 1_300, inputs);
            assertThat(one.charge()).isCloseTo(other.charge(), within(1e-8));
            assertThat(one.ledger().ohmicLoss()).isCloseTo(other.ledger().ohmicLoss(), within(1e-6 * PACK.energy()));
            assertThat(one.closure()).isCloseTo(0, within(1e-9));
        }
    }

    /** Light that swings through the limits: what is counted are the instants at which it is asked for. */
    @Test
    void limitsAreFoundByFewLooksAtTheLight() {
        BatteryPack pack = BatteryPack.of(PACK.cell().withVoltages(3.2, 4), 10, 2);
        PowerSystem system = PowerSystem.of(light -> light, Bus.IDEAL, pack);
        int[] looks = {0};
        Profile light = Profile.of(t -> {
            looks[0]++;
            return 1_500 * (1 + Math.sin(t / 300));
        });
        PowerInputs inputs = PowerInputs.of(light, Profile.constant(1_400));
        PowerState end = system.advance(system.state(0, 0.6), 0, 6_000, inputs);
        assertThat(end.closure()).isCloseTo(0, within(1e-9));
        assertThat(end.ledger().curtailed()).isPositive();
        assertThat(end.ledger().unmet()).isPositive();
        assertThat(looks[0]).isLessThanOrEqualTo(2_270);
    }
}
