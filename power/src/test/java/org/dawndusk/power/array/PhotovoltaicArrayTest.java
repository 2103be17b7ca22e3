/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.dawndusk.power.Profile;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class PhotovoltaicArrayTest {
    private static final StringCircuit CIRCUIT = StringCircuit.of(CellDatasheet.AZUR_3G30C, 40, 4);
    private static final PhotovoltaicArray ARRAY = PhotovoltaicArray.builder(CIRCUIT)
            .packing(0.9)
            .loss("wiring", 0.02)
            .loss("mismatch", 0.01)
            .fluence(1e14)
            .yearlyLoss(0.005)
            .build();

    @Test
    void everyEffectKeepsItsNameAndTakesItsShare() {
        ArrayYield yield = ARRAY.output(1361, 0.95, 5, Operation.maximumPower());
        assertThat(yield.steps())
                .extracting(ArrayYield.Step::name)
                .containsExactly(
                        "sunlight across the panels' area",
                        "incidence",
                        "packing",
                        "conversion by cells at their reference temperature",
                        "temperature",
                        "radiation damage",
                        "partial shadow",
                        "operating voltage",
                        "ageing by time",
                        "wiring",
                        "mismatch");
        double beforeLosses = yield.point().power() * Math.pow(0.995, 5);
        assertThat(yield.power()).isCloseTo(beforeLosses * 0.98 * 0.99, within(1e-9));
        double warm = yield.steps().get(3).left() - yield.steps().get(4).left();
        assertThat(warm).isPositive();
        // what the cells give cools the panel: the balance closes
        double t = yield.temperature();
        double emitted = 2 * 0.85 * 5.670374419e-8 * Math.pow(t, 4);
        assertThat(emitted + beforeLosses / ARRAY.area()).isCloseTo(0.91 * 1361 * 0.95, within(1e-6));
    }

    @Test
    void aFixedVoltageNeverGivesMoreThanTheTracker() {
        double tracked = ARRAY.output(1361, 1, 5, Operation.maximumPower()).power();
        double best = 0;
        for (double voltage = 60; voltage < 110; voltage += 0.5) {
            double direct =
                    ARRAY.output(1361, 1, 5, Operation.directTransfer(voltage)).power();
            assertThat(direct).isLessThanOrEqualTo(tracked * (1 + 1e-9));
            best = Math.max(best, direct);
        }
        assertThat(best).isGreaterThan(0.995 * tracked);
    }

    @Test
    void shadowOnOneOfFourStringsCostsAQuarterAndOnOneSectionLittleMore() {
        double whole = ARRAY.output(1361, 1, 0, Operation.maximumPower()).power();
        double[][] string = {{0}, {1}, {1}, {1}};
        double dark =
                ARRAY.output(1361, 1, 0, Operation.maximumPower(), 0, string).power();
        // the panel is colder by the light that it misses
        assertThat(dark / whole).isBetween(0.75, 0.79);
        double[][] section = {{1, 1, 1, 0}, {1, 1, 1, 0}, {1, 1, 1, 0}, {1, 1, 1, 0}};
        double bypassed =
                ARRAY.output(1361, 1, 0, Operation.maximumPower(), 0, section).power();
        assertThat(bypassed / whole).isBetween(0.75, 0.79);
        double[][] dim = {{1, 1, 1, 0.5}};
        OperatingPoint point = CIRCUIT.maximumPower(scaled(dim, 1367), 301.15, 0);
        OperatingPoint full = CIRCUIT.maximumPower(scaled(new double[][] {{1}}, 1367), 301.15, 0);
        // three quarters at full current beat all at half the current
        assertThat(point.power()).isCloseTo(0.75 * full.power(), within(1e-3 * full.power()));
    }

    private static double[][] scaled(double[][] lit, double irradiance) {
        double[][] scaled = new double[lit.length][];
        for (int i = 0; i < lit.length; i++) {
            scaled[i] = java.util.Arrays.stream(lit[i]).map(x -> x * irradiance).toArray();
        }
        return scaled;
    }

    @Test
    void diodesCostTheirDrops() {
        StringCircuit ideal = StringCircuit.of(CellDatasheet.AZUR_3G30C, 40, 4);
        StringCircuit blocked = ideal.diodes(0.5, 0.7);
        double[][] sun = {{1367}};
        OperatingPoint a = ideal.maximumPower(sun, 301.15, 0);
        OperatingPoint b = blocked.maximumPower(sun, 301.15, 0);
        assertThat(b.power()).isCloseTo(a.power() - 0.7 * a.current(), within(2e-4 * a.power()));
        assertThat(blocked.currentAt(80, sun, 301.15, 0))
                .isCloseTo(ideal.currentAt(80.7, sun, 301.15, 0), within(1e-9));
        // far above the open circuit the blocking diodes hold
        assertThat(blocked.currentAt(150, sun, 301.15, 0)).isZero();
        double[][] partly = {{1367, 1367, 1367, 0}};
        assertThat(blocked.maximumPower(partly, 301.15, 0).power())
                .isLessThan(ideal.maximumPower(partly, 301.15, 0).power());
    }

    @Test
    void lostStringsLeaveTheirShare() {
        double whole = ARRAY.output(1361, 1, 0, Operation.directTransfer(80)).power();
        PhotovoltaicArray faulty = ARRAY.withLostStrings(1);
        assertThat(faulty.area()).isCloseTo(ARRAY.area(), within(1e-12));
        assertThat(faulty.output(1361, 1, 0, Operation.directTransfer(80)).power() / whole)
                .isBetween(0.74, 0.76);
    }

    @Test
    void theTableIsTheModel() {
        DoubleUnaryOperator response = ARRAY.response(3, Operation.maximumPower());
        double full = response.applyAsDouble(1361);
        for (double irradiance : new double[] {3, 77.7, 400, 1000.1, 1361, 1413}) {
            double exact =
                    ARRAY.output(irradiance, 1, 3, Operation.maximumPower()).power();
            assertThat(response.applyAsDouble(irradiance)).isCloseTo(exact, within(1e-4 * exact + 5e-5 * full));
        }
        assertThat(response.applyAsDouble(0)).isZero();
        assertThat(ARRAY.output(0, 1, 3, Operation.maximumPower()).power()).isZero();
    }

    @Test
    void pointingFollowsAsFarAsItsAxesAllow() {
        Vector3D low = new Vector3D(Math.cos(0.4), 0, Math.sin(0.4));
        assertThat(Pointing.fixed(Vector3D.PLUS_K, t -> low).cosine(0)).isCloseTo(Math.sin(0.4), within(1e-15));
        assertThat(Pointing.fixed(Vector3D.MINUS_K, t -> low).cosine(0)).isZero();
        assertThat(Pointing.oneAxis(Vector3D.PLUS_J, t -> low).cosine(0)).isCloseTo(1, within(1e-15));
        assertThat(Pointing.oneAxis(Vector3D.PLUS_I, t -> low).cosine(0)).isCloseTo(Math.sin(0.4), within(1e-15));
        assertThat(Pointing.twoAxes().withError(0.1).cosine(0)).isCloseTo(Math.cos(0.1), within(1e-15));
        Profile onCells = Pointing.fixed(Vector3D.PLUS_K, t -> low)
                .withInstants(5, 20)
                .onCells(Profile.steps(new double[] {10, 20}, new double[] {1361, 0, 1361}), IncidenceLaw.COSINE);
        assertThat(onCells.instants()).containsExactly(5, 10, 20);
        assertThat(onCells.at(0)).isCloseTo(1361 * Math.sin(0.4), within(1e-9));
        assertThat(onCells.at(10)).isZero();
    }

    @Test
    void theFaintestLightHasItsBalance() {
        for (double cosine : new double[] {1e-300, 1e-160, 1e-20}) {
            ArrayYield faint = ARRAY.output(1361, cosine, 0, Operation.maximumPower());
            assertThat(faint.temperature()).isPositive().isLessThan(1);
            assertThat(faint.power()).isNotNegative().isLessThan(1361 * cosine * ARRAY.area());
        }
    }

    @Test
    void badArgumentsAreNamed() {
        assertThatThrownBy(() -> StringCircuit.of(CellDatasheet.AZUR_3G30C, 0, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("series is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> CIRCUIT.withLostStrings(4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lost is 4.0, but must be in [0.0, 3.0]");
        assertThatThrownBy(() -> CIRCUIT.maximumPower(new double[][] {{1, 1, 1}}, 300, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("irradiance[0] has 3 sections, but their number must divide the 40 cells of a string");
        assertThatThrownBy(() -> CIRCUIT.maximumPower(new double[][] {{1}, {1}}, 300, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("irradiance has 2 rows");
        assertThatThrownBy(() -> CellDatasheet.AZUR_S32.at(1361, 300, 1e14))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("fluence is 1.0E14");
        assertThatThrownBy(() -> ARRAY.output(1361, 1, 11, Operation.maximumPower()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fluence is 1.1E15, but must be in [0.0, 1.0E15]");
        assertThatThrownBy(() -> Pointing.fixed(new Vector3D(1, 1, 0), t -> Vector3D.PLUS_I))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("but must be a unit vector");
        PhotovoltaicArray mirror = PhotovoltaicArray.builder(
                        StringCircuit.of(CellDatasheet.AZUR_3G30C.optics(0.2, 0.8), 40, 4))
                .build();
        assertThatThrownBy(() -> mirror.output(1361, 1, 0, Operation.maximumPower()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("the cells deliver 4.* W/m² of the 272.* W/m² that the panel absorbs.*");
        assertThatThrownBy(() -> ARRAY.output(Double.NaN, 1, 0, Operation.maximumPower()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("irradiance is NaN, but must be in [0, ∞)");
    }
}
