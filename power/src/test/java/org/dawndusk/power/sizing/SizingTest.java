/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.power.OrbitDemand;
import org.dawndusk.power.PowerPath;
import org.dawndusk.power.Profile;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.power.bus.Converter;
import org.dawndusk.power.simulation.PowerInputs;
import org.dawndusk.power.simulation.PowerSystem;
import org.junit.jupiter.api.Test;

class SizingTest {
    private static final double LIT = 4_740;
    private static final double DARK = 1_125;
    private static final double PERIOD = LIT + DARK;
    private static final int ORBITS = 12;
    private static final double END = ORBITS * PERIOD;
    private static final double LOAD = 20e3;
    private static final Bus BUS =
            Bus.regulated(Converter.ofEfficiency(0.97), Converter.ofEfficiency(0.98), Converter.ofEfficiency(0.98));
    private static final BatteryPack PACK = BatteryPack.of(BatteryCell.SAFT_VES180, 26, 6);
    private static final Profile LIGHT = light();

    private static Profile light() {
        double[] edges = new double[2 * ORBITS];
        double[] values = new double[2 * ORBITS + 1];
        values[0] = 1361;
        for (int i = 0; i < ORBITS; i++) {
            edges[2 * i] = i * PERIOD + LIT;
            edges[2 * i + 1] = (i + 1) * PERIOD;
            values[2 * i + 2] = 1361;
        }
        return Profile.steps(edges, values);
    }

    /** An array of one watt in sunlight, so that its factor is its power. */
    private static PowerSystem watt() {
        return PowerSystem.of(irradiance -> irradiance / 1361, BUS, PACK);
    }

    private static Sizing sizing(double depth) {
        return Sizing.of(watt(), PowerInputs.of(LIGHT, Profile.constant(LOAD)), 0, END, depth);
    }

    @Test
    void theFewestStringsKeepTheDepthAndOneFewerDoesNot() {
        SizedSystem sized = sizing(0.3).battery(40e3, 40);
        assertThat(sized.sufficient()).isTrue();
        assertThat(sized.depth()).isLessThanOrEqualTo(0.3);
        assertThat(sized.depthMargin()).isCloseTo(0.3 / sized.depth() - 1, within(1e-12));
        assertThat(sized.shortfall()).isEmpty();
        SizedSystem fewer = sizing(0.3).with(40e3, sized.strings() - 1);
        assertThat(fewer.sufficient()).isFalse();
        // the closed form counts energy: a charge taken near full, at a higher voltage than the mean, is a few per cent
        // smaller
        double share = LOAD * DARK / 0.98 / sized.end().initialEnergy();
        assertThat(sized.depth()).isBetween(0.95 * share, 1.05 * share);
    }

    @Test
    void theSmallestArrayIsThatOfTheClosedFormAndTheLossesOfTheCircuit() {
        // an array too small takes the battery down orbit by orbit: a small depth makes the balance of an orbit count
        SizedSystem sized = sizing(0.36).array(5, 60e3);
        assertThat(sized.sufficient()).isTrue();
        OrbitDemand demand = new OrbitDemand(LOAD, LOAD, LIT, DARK);
        double ideal = demand.requiredArrayPower(new PowerPath(0.97 * 0.98 * 0.98, 0.97));
        double lossy = demand.requiredArrayPower(new PowerPath(0.97 * 0.98 * 0.98 * 0.92, 0.97));
        assertThat(sized.arrayFactor()).isBetween(0.98 * ideal, 1.05 * lossy);
    }

    @Test
    void withoutLoadsNextToNoArrayIsEnough() {
        SizedSystem sized = Sizing.of(watt(), PowerInputs.of(LIGHT, Profile.constant(0)), 0, END, 0.3)
                .array(5, 60e3);
        assertThat(sized.sufficient()).isTrue();
        assertThat(sized.arrayFactor()).isBetween(0.0, 60e3 * 1e-12);
    }

    @Test
    void whatCannotBeCarriedSaysWhatIsShortByHowMuchAndWhen() {
        SizedSystem hopeless = sizing(0.3).battery(15e3, 3);
        assertThat(hopeless.sufficient()).isFalse();
        assertThat(hopeless.strings()).isEqualTo(3);
        assertThat(hopeless.shortfall().orElseThrow().missing()).isPositive();
        assertThat(hopeless.shortfall().orElseThrow().instant()).isBetween(0.0, END);
    }

    @Test
    void aSmallerBatteryCostsCompute() {
        double[] edges = new double[ORBITS + 1];
        for (int i = 0; i <= ORBITS; i++) {
            edges[i] = i * PERIOD;
        }
        PowerSystem system = watt().withArrayScaled(32e3).withPack(PACK.withFloor(0.6));
        PowerInputs inputs = new PowerInputs(LIGHT, Profile.constant(1.5e3), Profile.constant(LOAD), 1);
        EclipseTrade trade = EclipseTrade.of(system, inputs, edges, 0.02);
        EclipseTrade.Point large = trade.withStrings(12);
        EclipseTrade.Point small = trade.withStrings(3);
        EclipseTrade.Point none = trade.withoutBattery();
        assertThat(large.lostShare()).isCloseTo(0, within(1e-9));
        assertThat(small.lostShare()).isGreaterThan(0.05);
        assertThat(small.sufficient()).isTrue();
        assertThat(small.lowestCharge()).isGreaterThanOrEqualTo(0.6);
        assertThat(none.lostShare()).isCloseTo(DARK / PERIOD, within(1e-9));
        assertThat(large.batteryMass()).isCloseTo(4 * small.batteryMass(), within(1e-9));
    }

    @Test
    void badArgumentsAreNamed() {
        assertThatThrownBy(() -> sizing(1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("depth is 1.5, but must be in (0, 1]");
        assertThatThrownBy(() -> sizing(0.3).battery(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("most is 0.0, but must be in (0, ∞)");
    }
}
