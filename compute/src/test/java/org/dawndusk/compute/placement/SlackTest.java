/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class SlackTest {
    private final Placer placer = Placer.standard();
    private final Site site = Site.builder("s", 4)
            .memoryPerAccelerator(80)
            .power(1000)
            .heat(900)
            .downlinkRate(100)
            .latency("Europe", 0.03)
            .build();

    @Test
    void aJobOfWholeAcceleratorsHasWhatIsIdleAndTheRestOfItsMemory() {
        Job job = Job.builder("j")
                .accelerators(3)
                .memory(50)
                .power(400)
                .bandwidth(90)
                .latencyLimit("Europe", 0.05)
                .build();
        SortedMap<String, Double> slack = placer.slack(placer.place(List.of(site), List.of(job)), job);
        assertThat(slack)
                .containsOnlyKeys(
                        "accelerators",
                        "memory",
                        "power",
                        "heat",
                        "bandwidth",
                        "host cores",
                        "host memory",
                        "latency to Europe")
                .containsEntry("host cores", Double.POSITIVE_INFINITY)
                .containsEntry("accelerators", 1.0)
                .containsEntry("memory", 30.0)
                .containsEntry("power", 600.0)
                .containsEntry("heat", 500.0)
                .containsEntry("bandwidth", 10.0);
        assertThat(slack.get("latency to Europe")).isCloseTo(0.02, within(1e-15));
    }

    @Test
    void aShareHasWhatIsFreeOfTheAcceleratorItSitsOn() {
        Job large = Job.builder("a").accelerators(0.7).memory(60).priority(2).build();
        Job small = Job.builder("b").accelerators(0.2).memory(15).priority(1).build();
        Job other = Job.builder("c").accelerators(0.9).memory(70).build();
        Placement placement = placer.place(List.of(site), List.of(large, small, other));
        assertThat(placement.headroomAt("s").idleAccelerators()).isEqualTo(2);
        assertThat(placer.slack(placement, small).get("accelerators")).isCloseTo(0.1, within(1e-15));
        assertThat(placer.slack(placement, small)).containsEntry("memory", 5.0);
        assertThat(placer.slack(placement, large)).containsEntry("memory", 5.0);
        assertThat(placer.slack(placement, other)).containsEntry("memory", 10.0);
    }

    /** What a job has to spare it may ask for, and no more. */
    @Test
    void aJobMayGrowByItsSlackAndNoMore() {
        Job first = Job.builder("a").accelerators(0.7).memory(60).power(300).build();
        Job second = Job.builder("b").accelerators(0.2).memory(15).power(300).build();
        Site one = Site.builder("s", 1)
                .memoryPerAccelerator(80)
                .power(1000)
                .heat(1000)
                .build();
        SortedMap<String, Double> slack = placer.slack(placer.place(List.of(one), List.of(first, second)), second);
        Job.Builder grown = Job.builder("b")
                .accelerators(0.2 + slack.getOrDefault("accelerators", 0.0))
                .memory(15 + slack.getOrDefault("memory", Double.NaN))
                .power(300 + slack.getOrDefault("power", Double.NaN));
        assertThat(placer.place(List.of(one), List.of(first, grown.build())).unplaced())
                .isEmpty();
        assertThat(placer.place(
                                List.of(one),
                                List.of(first, grown.memory(20.001).build()))
                        .unplaced())
                .hasSize(1);
    }

    @Test
    void aJobThatIsNotPlacedHasNone() {
        Job job = Job.builder("j").accelerators(5).build();
        Placement placement = placer.place(List.of(site), List.of(job));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.slack(placement, job))
                .withMessage("job is j, but must be in the 0 jobs placed");
    }
}
