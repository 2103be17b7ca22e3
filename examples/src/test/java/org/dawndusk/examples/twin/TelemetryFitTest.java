/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleFunction;
import org.dawndusk.compute.horizon.TimedJob;
import org.dawndusk.examples.twin.TelemetryFit.Telemetry;
import org.junit.jupiter.api.Test;

class TelemetryFitTest {
    private static final int POINTS = 60;
    private static final double EVERY = 200;

    /** The chips' temperature of a satellite whose loop has a share of its conductance. */
    private static double[] chips(double loop) {
        double end = POINTS * EVERY;
        Twin twin = Twin.of(List.of(Scene.satellite("a", 1200, 7500, 12, 10).withLoop(loop)), Scene.ORBIT);
        List<TimedJob> jobs = List.of(Scene.service("all", 8, 1, end));
        double[] said = new double[POINTS];
        TwinState state = twin.begin(0);
        for (int i = 0; i < POINTS; i++) {
            int at = i;
            state = twin.advance(
                    state,
                    (i + 1) * EVERY,
                    TwinInputs.of(jobs, Scene.links()),
                    window -> said[at] = window.readings().get(0).chip());
        }
        return said;
    }

    @Test
    void findsAWornLoopInANoisyTemperature() {
        double worn = 0.83;
        double noise = 0.3;
        Random random = new Random(7);
        double[] truth = chips(worn);
        StringBuilder csv = new StringBuilder("time, bus ,chip\n");
        for (int i = 0; i < POINTS; i++) {
            csv.append((i + 1) * EVERY)
                    .append(",28.1,")
                    .append(truth[i] + noise * random.nextGaussian())
                    .append('\n');
        }
        Telemetry telemetry = Telemetry.read("pass.csv", csv.toString(), "chip");
        TelemetryFit fit =
                TelemetryFit.of(telemetry, "loop conductance", "1", 0.7, 1, "2026-11", TelemetryFitTest::chips);
        assertThat(fit.parameter().value()).isCloseTo(worn, within(0.01));
        assertThat(worn).isBetween(fit.parameter().low(), fit.parameter().high());
        assertThat(fit.parameter().high() - fit.parameter().low()).isLessThan(0.05);
        assertThat(fit.residual()).isBetween(0.7 * noise, 1.3 * noise);
        assertThat(fit.points()).isEqualTo(POINTS);
        assertThat(fit.parameter().source()).isEqualTo("fitted to 60 points of pass.csv");
    }

    /** Least squares of y = p x in closed form: p = Σxy / Σx², its error s / √Σx². */
    @Test
    void isTheLeastSquaresOfALine() {
        double[] x = {1, 2, 3, 4, 5};
        List<Double> y = List.of(2.1, 3.9, 6.2, 7.8, 10.1);
        DoubleFunction<double[]> line =
                p -> java.util.Arrays.stream(x).map(v -> p * v).toArray();
        Telemetry telemetry = new Telemetry("lab", List.of(1.0, 2.0, 3.0, 4.0, 5.0), y);
        TelemetryFit fit = TelemetryFit.of(telemetry, "slope", "1", 0, 10, "2026", line);
        double xx = 55;
        double slope = (2.1 + 2 * 3.9 + 3 * 6.2 + 4 * 7.8 + 5 * 10.1) / xx;
        double squares = 0;
        for (int i = 0; i < 5; i++) {
            squares += Math.pow(y.get(i) - slope * x[i], 2);
        }
        assertThat(fit.parameter().value()).isCloseTo(slope, within(1e-7));
        assertThat(fit.residual()).isCloseTo(Math.sqrt(squares / 5), within(1e-9));
        assertThat(fit.parameter().high() - fit.parameter().value())
                .isCloseTo(2 * Math.sqrt(squares / 4 / xx), within(1e-6));
    }

    @Test
    void namesLineAndField() {
        assertThatThrownBy(() -> Telemetry.read("a.csv", "time,charge\n1,0.5\n2,full\n", "charge"))
                .hasMessage("a.csv, line 3: charge is full, but must be a finite number");
        assertThatThrownBy(() -> Telemetry.read("a.csv", "time,charge\n1,0.5\n2\n", "charge"))
                .hasMessage("a.csv, line 3: there are 1 fields, but there must be 2");
        assertThatThrownBy(() -> Telemetry.read("a.csv", "t,charge\n", "charge"))
                .hasMessageContaining("line 1: the columns are [t, charge]");
        assertThatThrownBy(() -> Telemetry.read("a.csv", "time,charge\n1,0.5\n1,0.4\n2,NaN\n", "charge"))
                .hasMessageContaining("line 4: charge is NaN");
        assertThatThrownBy(() -> Telemetry.read("a.csv", "time,charge\n1,0.5\n1,0.4\n2,0.3\n", "charge"))
                .hasMessageContaining("times[1] is 1.0");
        DoubleFunction<double[]> flat = p -> new double[3];
        Telemetry telemetry = new Telemetry("lab", List.of(1.0, 2.0, 3.0), List.of(1.0, 1.0, 1.0));
        assertThatThrownBy(() -> TelemetryFit.of(telemetry, "p", "1", 0, 1, "2026", flat))
                .hasMessageContaining("slope against the parameter");
    }
}
