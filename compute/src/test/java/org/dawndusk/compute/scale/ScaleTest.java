/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dawndusk.compute.reliability.ConstantFailureRate;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final double YEAR = ConstantFailureRate.YEAR;
    private final Deployment million = new Deployment(1_000_000, 3000, 5 * YEAR, 100e3);
    private final Queue queue = Queue.of(List.of(
            new QueueStage("factory", YEAR, 1e9 / YEAR, 0.5), new QueueStage("launch", YEAR / 2, 3e9 / YEAR, 0)));

    @Test
    void aMillionSatellitesOfFiveYears() {
        String filing = "filing for a million satellites of 3 t and 5 years, FCC (2026)";
        Published.value("compute", "replacements a year of a million satellites", 200_000, "1/y")
                .from(filing)
                .within(1e-6)
                .is(million.replacementRate() * YEAR);
        Published.value("compute", "mass re-entering a year, a million satellites of 3 t", 600_000, "t/y")
                .from(filing)
                .within(1e-6)
                .is(million.massRate() * YEAR / 1e3);
    }

    @Test
    void launchesCarryWholeSatellites() {
        assertThat(million.launches()).isEqualTo(30_304);
        assertThat(million.deploymentTime(1000 / YEAR) / YEAR).isCloseTo(30.304, within(1e-9));
        assertThat(million.holdingLaunchRate() * YEAR).isCloseTo(6060.8, within(1e-6));
        assertThat(million.shareOfWorld(3000, 1.5e6 / YEAR)).isCloseTo(400, within(1e-9));
        assertThat(Deployment.held(1000 / YEAR, 3000, 5 * YEAR, 100e3)).isCloseTo(165_000, within(1e-6));
    }

    @Test
    void theSlowestStageBindsAndAnotherLater() {
        assertThat(queue.inService(1.5 * YEAR)).isZero();
        assertThat(queue.inService(2.5 * YEAR)).isCloseTo(0.5e9 / Math.log(1.5), within(1e-3 * 1e9));
        assertThat(queue.binding(2.5 * YEAR).name()).isEqualTo("factory");
        assertThat(queue.binding(12 * YEAR).name()).isEqualTo("launch");
        assertThat(queue.inService(11.5 * YEAR)).isCloseTo(30e9, within(1.0));
        assertThat(queue.inService(queue.timeOf(5e9))).isCloseTo(5e9, within(500.0));
        assertThat(queue.deployed(1e9, 20, 11.5 * YEAR)).isEqualTo(5e7);
        assertThat(queue.deployed(1e15, 20, 11.5 * YEAR)).isEqualTo(queue.inService(11.5 * YEAR));
    }

    /** At a constant rate r and a life L at most r L is held, Little's law; before the first retires all is there. */
    @Test
    void whatRetiresMustPassTheQueueAgain() {
        Queue constant = Queue.of(List.of(new QueueStage("launch", YEAR, 2e9 / YEAR, 0)));
        assertThat(constant.inService(4 * YEAR, 5 * YEAR)).isCloseTo(6e9, within(1.0));
        assertThat(constant.inService(6 * YEAR, 5 * YEAR)).isCloseTo(10e9, within(1.0));
        assertThat(constant.inService(60 * YEAR, 5 * YEAR)).isCloseTo(10e9, within(1e3));
        assertThat(constant.timeOf(8e9, 5 * YEAR, 40 * YEAR).orElseThrow() / YEAR)
                .isCloseTo(5, within(1e-6));
        assertThat(constant.timeOf(10.1e9, 5 * YEAR, 40 * YEAR)).isEmpty();
        // growing for ever, what is held is a share of what was ever deployed: 1 - e^(-g L)
        Queue growing = Queue.of(List.of(new QueueStage("factory", 0, 1e9 / YEAR, 0.5)));
        assertThat(growing.inService(60 * YEAR, 5 * YEAR) / growing.inService(60 * YEAR))
                .isCloseTo(1 - Math.pow(1.5, -5), within(1e-9));
    }

    @Test
    void aBudgetIsSpentOnceAndRetires() {
        Queue constant = Queue.of(List.of(new QueueStage("launch", 0, 1e9 / YEAR, 0)));
        // 60e9 USD at 20 USD/W: 3 GW, launched in three years, retired from the fifth to the eighth
        double[] expected = {0, 1e9, 2e9, 3e9, 3e9, 3e9, 2e9, 1e9, 0, 0};
        for (int year = 0; year < expected.length; year++) {
            assertThat(constant.deployed(60e9, 20, year * YEAR, 5 * YEAR)).isCloseTo(expected[year], within(1.0));
        }
        assertThat(constant.timeOf(60e9 / 20) / YEAR).isCloseTo(3, within(1e-6));
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deployment(1, 200, 1, 100))
                .withMessage("mass is 200.0, but must be in (0, 100.0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Queue.of(List.of()))
                .withMessage("stages.size is 0, but must be in [1, ∞)");
    }
}
