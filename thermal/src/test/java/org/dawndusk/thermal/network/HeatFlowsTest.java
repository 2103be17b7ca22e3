/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of path and load between nodes and to boundaries: heats one by one, slopes by differences. */
class HeatFlowsTest {
    private static final double TIME = 7;
    private static final double PUMPED = 60;

    /** Paths run from later nodes to earlier ones too, so that pairs are met both ways round. */
    private static ThermalNetwork network() {
        return ThermalNetwork.builder()
                .node("a", 100)
                .node("b", 200)
                .arithmetic("c")
                .node("d", (t, k) -> 3 * k + t)
                .boundary("space", 40)
                .boundary("wall", Profile.of(t -> 280 + t))
                .conductor("a", "b", 1.5)
                .conductor("c", "b", 2.5)
                .conductor("wall", "a", 0.7)
                .conductor("c", "wall", 0.9)
                .conductor("d", "a", (t, k) -> 0.1 * t + 0.002 * k)
                .radiative("b", "a", 0.8)
                .radiative("c", "d", 0.6)
                .radiative("d", "space", 1.1)
                .radiative("space", "b", 0.3)
                .radiative("a", "d", (t, k) -> 1e-3 * k)
                .flow("a", "c", 4)
                .flow("d", "b", Profile.of(t -> t))
                .flow("wall", "d", 2)
                .flow("b", "wall", 2)
                .heatPipe("open", "b", "d", (t, k) -> 0.01 * k, (t, k) -> 1e6)
                .heatPipe("full", "d", "c", (t, k) -> 5, (t, k) -> 0.3 * k)
                .heatPump("pump", "c", "a", HeatPump.lifting(Profile.constant(PUMPED), 0.4))
                .louvre("louvre", "b", "space", 0.2, 0.9, new Thermostat(285, 300))
                .louvre("other louvre", "d", "c", 0.1, 0.4, new Thermostat(285, 300))
                .heater("heater", "a", "b", 33, new Thermostat(285, 300))
                .load("a", 12)
                .load("b", 0.5, Profile.of(t -> 10 * t))
                .load("c", Profile.of(t -> t * t))
                .load("d", (t, k) -> t + 0.02 * k * k)
                .build();
    }

    private static double[] temperatures(ThermalNetwork network) {
        double[] result = new double[network.names.size()];
        String names = "abcd";
        double[] values = {310, 295, 270, 330};
        for (int i = 0; i < values.length; i++) {
            result[network.indexOf(names.substring(i, i + 1))] = values[i];
        }
        return result;
    }

    private static boolean[] warm(boolean first, boolean second, boolean third) {
        return new boolean[] {first, second, third};
    }

    private static double radiated(double area, double from, double to) {
        return area * HeatFlows.SIGMA * (Math.pow(from, 4) - Math.pow(to, 4));
    }

    @ParameterizedTest
    @CsvSource({"false, false, false", "true, false, true", "false, true, false", "true, true, true"})
    void heatsAreTheSumOfWhatEachPathBrings(boolean louvre, boolean otherLouvre, boolean heater) {
        ThermalNetwork network = network();
        HeatFlows flows = new HeatFlows(network, Map.of("c", Profile.of(t -> 3 * t), "a", Profile.constant(2)));
        double[] t = temperatures(network);
        flows.boundaries(TIME, t);
        double[] into = new double[t.length];
        flows.heats(TIME, t, warm(louvre, otherLouvre, heater), into);
        double a = 310;
        double b = 295;
        double c = 270;
        double d = 330;
        double space = 40;
        double wall = 287;
        double open = louvre ? 0.9 : 0.2;
        double otherOpen = otherLouvre ? 0.4 : 0.1;
        double da = (0.1 * TIME + 0.002 * (a + d) / 2) * (d - a);
        double ad = radiated(1e-3 * (a + d) / 2, a, d);
        double lift = PUMPED * (a - c) / (0.4 * c);
        // the pipe would carry 5 W/K over 60 K, but bears less
        double pipe = 0.3 * (c + d) / 2;
        double bd = 0.01 * (b + d) / 2 * (d - b);
        double loadA = 12 + 2 + (heater ? 0 : 33);
        double loadB = 0.5 * 10 * TIME;
        double loadC = TIME * TIME + 3 * TIME;
        double loadD = TIME + 0.02 * d * d;
        double intoA = loadA + 1.5 * (b - a) + 0.7 * (wall - a) + da + radiated(0.8, b, a) - ad + PUMPED + lift;
        double intoB = loadB
                + 1.5 * (a - b)
                + 2.5 * (c - b)
                - radiated(0.8, b, a)
                + radiated(0.3, space, b)
                + TIME * (d - b)
                + bd
                + radiated(open, space, b);
        double intoC = loadC
                + 2.5 * (b - c)
                + 0.9 * (wall - c)
                + radiated(0.6, d, c)
                + 4 * (a - c)
                + pipe
                - PUMPED
                + radiated(otherOpen, d, c);
        double intoD = loadD
                - da
                - radiated(0.6, d, c)
                - radiated(1.1, d, space)
                + ad
                + 2 * (wall - d)
                - bd
                - pipe
                - radiated(otherOpen, d, c);
        assertThat(into[network.indexOf("a")]).isCloseTo(intoA, within(1e-9));
        assertThat(into[network.indexOf("b")]).isCloseTo(intoB, within(1e-9));
        assertThat(into[network.indexOf("c")]).isCloseTo(intoC, within(1e-9));
        assertThat(into[network.indexOf("d")]).isCloseTo(intoD, within(1e-9));
        assertThat(into[network.indexOf("space")])
                .isCloseTo(radiated(1.1, d, space) + radiated(0.3, b, space) + radiated(open, b, space), within(1e-9));
        assertThat(into[network.indexOf("wall")])
                .isCloseTo(0.7 * (a - wall) + 0.9 * (c - wall) + 2 * (b - wall), within(1e-9));
        assertThat(flows.loads()).isCloseTo(loadA + loadB + loadC + loadD, within(1e-9));
        assertThat(flows.work()).isCloseTo(lift, within(1e-9));
        assertThat(flows.advected())
                .isCloseTo(4 * (a - c) + TIME * (d - b) + 2 * (wall - d) + 2 * (b - wall), within(1e-9));
        assertThat(flows.varies()).isTrue();
        double[] capacity = new double[network.unknowns];
        flows.capacities(TIME, t, capacity);
        assertThat(capacity[network.indexOf("a")]).isEqualTo(100);
        assertThat(capacity[network.indexOf("c")]).isZero();
        assertThat(capacity[network.indexOf("d")]).isEqualTo(3 * d + TIME);
    }

    @ParameterizedTest
    @CsvSource({"false, false, false", "true, true, true"})
    void slopesAreWhatDifferencesSay(boolean louvre, boolean otherLouvre, boolean heater) {
        ThermalNetwork network = network();
        HeatFlows flows = new HeatFlows(network, Map.of());
        double[] t = temperatures(network);
        boolean[] warm = warm(louvre, otherLouvre, heater);
        flows.boundaries(TIME, t);
        flows.slopes(TIME, t, warm);
        double[][] matrix = new double[network.unknowns][network.unknowns];
        for (int i = 0; i < network.unknowns; i++) {
            matrix[i][i] = flows.diagonal[i];
        }
        for (int e = 0; e < network.pairOne.length; e++) {
            matrix[network.pairOne[e]][network.pairOther[e]] = flows.firstRow[e];
            matrix[network.pairOther[e]][network.pairOne[e]] = flows.otherRow[e];
        }
        double h = 1e-2;
        for (int j = 0; j < network.unknowns; j++) {
            double[] above = t.clone();
            double[] below = t.clone();
            above[j] += h;
            below[j] -= h;
            double[] high = new double[t.length];
            double[] low = new double[t.length];
            flows.heats(TIME, above, warm, high);
            flows.heats(TIME, below, warm, low);
            for (int i = 0; i < network.unknowns; i++) {
                assertThat(matrix[i][j])
                        .as("row %s, column %s", network.names.get(i), network.names.get(j))
                        .isCloseTo((low[i] - high[i]) / (2 * h), within(1e-6));
            }
        }
    }

    @Test
    void onlyWhatChangesInTimeVaries() {
        ThermalNetwork still = ThermalNetwork.builder()
                .node("a", 1)
                .boundary("wall", 300)
                .conductor("a", "wall", 1)
                .load("a", 3)
                .build();
        assertThat(new HeatFlows(still, Map.of()).varies()).isFalse();
        assertThat(new HeatFlows(still, Map.of("a", Profile.constant(4))).varies())
                .isFalse();
        assertThat(new HeatFlows(still, Map.of("a", Profile.of(t -> t))).varies())
                .isTrue();
    }

    @Test
    void whatAFunctionGivesIsNamedWithItsNodeAndTime() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("a", 1)
                .node("b", (t, k) -> -1)
                .boundary("wall", Profile.of(t -> -t))
                .conductor("a", "wall", 1)
                .conductor("b", "wall", 1)
                .load("a", (t, k) -> 1 / (t - 1))
                .load("b", Profile.of(t -> 1 / (t - 2)))
                .build();
        HeatFlows flows = new HeatFlows(network, Map.of("b", Profile.of(t -> 1 / (t - 3))));
        double[] t = {300, 300, 300};
        double[] into = new double[3];
        assertThatIllegalArgumentException()
                .isThrownBy(() -> flows.heats(1, t, new boolean[0], into))
                .withMessage("the load of a at 1.0 s is Infinity, but must be in (-∞, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> flows.heats(2, t, new boolean[0], into))
                .withMessage("the load of b at 2.0 s is Infinity, but must be in (-∞, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> flows.heats(3, t, new boolean[0], into))
                .withMessage("the input of b at 3.0 s is Infinity, but must be in (-∞, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> flows.boundaries(4, t))
                .withMessage("the temperature of wall at 4.0 s is -4.0, but must be in [0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> flows.capacities(5, t, into))
                .withMessage("the capacity of b at 5.0 s is -1.0, but must be in (0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeatFlows(network, Map.of("wall", Profile.constant(1))))
                .withMessage("node is wall, but a boundary takes no load");
    }
}
