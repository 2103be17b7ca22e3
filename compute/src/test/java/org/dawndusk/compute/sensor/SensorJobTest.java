/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SensorJobTest {
    private static final double ENDLESS = Double.POSITIVE_INFINITY;

    @Test
    void dataThatWaitForAWindowDrainAtTheDifferenceOfTheRates() {
        SensorRun run =
                new SensorJob(20, 0.5, ENDLESS, 1, 0, 1).run(0, 2_000, List.of(new ContactWindow(600, 1_500, 40)));
        assertThat(run.peakBacklog()).isCloseTo(6_000, within(1e-9));
        assertThat(run.backlog(300)).isCloseTo(3_000, within(1e-9));
        assertThat(run.backlog(800)).isCloseTo(0, within(1e-9));
        assertThat(run.backlog(700)).isCloseTo(3_000, within(1e-9));
        assertThat(run.backlog(2_000)).isCloseTo(5_000, within(1e-9));
        assertThat(run.delivered()).isCloseTo(15_000, within(1e-9));
        assertThat(run.acquired()).isCloseTo(20_000, within(1e-9));
        assertThat(run.maxLatency()).isCloseTo(600, within(1e-9));
        // 8,000 bits wait 300 s on the mean, 7,000 not at all
        assertThat(run.meanLatency()).isCloseTo(8_000 * 300.0 / 15_000, within(1e-9));
        assertThat(run.lost()).isZero();
        assertThat(run.lossStarts()).isEmpty();
    }

    @Test
    void aFullStoreLosesWhatDoesNotLeaveIt() {
        SensorRun run = new SensorJob(10, 1, 4_000, 1, 0, 1)
                .run(0, 1_000, List.of(new ContactWindow(500, 700, 5), new ContactWindow(800, 900, 30)));
        assertThat(run.lossStarts()).containsExactly(400);
        assertThat(run.lossEnds()).containsExactly(800);
        // 100 s at 10 bit/s, 200 s at half, 100 s at 10 bit/s
        assertThat(run.lost()).isCloseTo(3_000, within(1e-9));
        assertThat(run.acquired() + run.lost()).isCloseTo(10_000, within(1e-9));
        assertThat(run.peakBacklog()).isCloseTo(4_000, within(1e-9));
        assertThat(run.backlog(900)).isCloseTo(2_000, within(1e-9));
    }

    @Test
    void processingThatIsTooSlowHoldsRawDataBackAndSavesTheDownlink() {
        // a quarter of a second of an accelerator for a bit, two of them: 8 bit/s of the 10 that come in
        SensorJob job = new SensorJob(10, 1, ENDLESS, 0.1, 0.25, 2);
        assertThat(job.acceleratorsNeeded()).isEqualTo(2.5);
        assertThat(job.downlinkNeeded()).isEqualTo(1);
        SensorRun run = job.run(0, 100, List.of(new ContactWindow(0, 100, 5)));
        assertThat(run.backlog(100)).isCloseTo(200, within(1e-9));
        assertThat(run.delivered()).isCloseTo(80, within(1e-9));
        assertThat(run.deliveredRaw()).isCloseTo(800, within(1e-9));
        assertThat(run.bytesSaved()).isCloseTo(90, within(1e-9));
        // the last bit down at 100 s came in at 80 s
        assertThat(run.maxLatency()).isCloseTo(20, within(1e-9));
        assertThat(run.meanLatency()).isCloseTo(10, within(1e-9));
        assertThat(job.raw().run(0, 100, List.of(new ContactWindow(0, 100, 5))).backlog(100))
                .isCloseTo(500, within(1e-9));
    }

    @Test
    void withoutAWindowNothingComesDown() {
        SensorRun run = new SensorJob(10, 1, ENDLESS, 0.5, 0, 1).run(0, 10, List.of());
        assertThat(run.delivered()).isZero();
        assertThat(run.meanLatency()).isZero();
        assertThat(run.maxLatency()).isZero();
        assertThat(run.backlog(10)).isCloseTo(50, within(1e-12));
    }

    @Test
    void badInputIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SensorJob(1, 1.5, 1, 1, 0, 1))
                .withMessage("duty is 1.5, but must be in [0, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SensorJob(1, 1, 1, 0, 0, 1))
                .withMessage("reduction is 0.0, but must be in (0, 1]");
        SensorJob job = new SensorJob(1, 1, 1, 1, 0, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> job.run(0, 9, List.of(new ContactWindow(3, 5, 1), new ContactWindow(1, 4, 1))))
                .withMessageContaining("start of a window is 3.0, but must be in [4.0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> job.run(0, 9, List.of()).backlog(10))
                .withMessage("time is 10.0, but must be in [0.0, 9.0]");
    }
}
