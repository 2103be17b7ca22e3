/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.dawndusk.compute.horizon.Horizon;
import org.dawndusk.compute.horizon.HorizonResult;
import org.dawndusk.compute.horizon.JobEvent.Action;
import org.dawndusk.compute.horizon.JobOutcome;
import org.dawndusk.compute.horizon.Segment;
import org.dawndusk.compute.horizon.TimedSite;
import org.junit.jupiter.api.Test;

class TraceOrbitTest {
    private final TraceOrbit orbit = new TraceOrbit(TraceOrbit.drawnTrace(), 1);

    @Test
    void theTraceIsReplayedAndAllThatIsMovedPausedAndRefusedIsPrintedWithItsReason() {
        StringWriter text = new StringWriter();
        orbit.print(new PrintWriter(text));
        assertThat(text.toString()).contains("moved: ", "paused: ", "refused: ", "power left at", "look ahead");
        HorizonResult ahead = orbit.run(orbit.lookingAhead());
        for (Action action : List.of(Action.MOVED, Action.PAUSED, Action.REFUSED, Action.THROTTLED)) {
            assertThat(ahead.count(action)).as(action.name()).isPositive();
        }
        assertThat(ahead.count(Action.LOST)).isZero();
        assertThat(ahead.value()).isGreaterThan(orbit.run(Horizon.staying()).value());
    }

    @Test
    void theLedgersCloseAndNoBudgetIsExceeded() {
        HorizonResult result = orbit.run(orbit.lookingAhead());
        double sites = result.energy().values().stream().mapToDouble(d -> d).sum();
        double jobs = result.outcomes().stream().mapToDouble(JobOutcome::energy).sum();
        assertThat(sites).isCloseTo(jobs, within(1e-9 * sites));
        double moved = result.events().stream()
                .filter(event -> event.action() == Action.MOVED)
                .mapToDouble(event -> event.bytes())
                .sum();
        // those on their way at the end are not counted as moved
        assertThat(result.outcomes().stream()
                        .mapToDouble(JobOutcome::bytesMoved)
                        .sum())
                .isPositive()
                .isLessThanOrEqualTo(moved);
        List<Segment> all = new ArrayList<>(result.segments());
        all.addAll(result.open());
        for (TimedSite site : orbit.inputs().sites()) {
            for (Segment at : all) {
                double drawn = all.stream()
                        .filter(s -> s.site().equals(site.site().id()))
                        .filter(s -> s.start() <= at.start() && at.start() < s.end())
                        .mapToDouble(Segment::power)
                        .sum();
                assertThat(drawn).isLessThanOrEqualTo(site.power().at(at.start()) * (1 + 1e-9));
            }
        }
    }

    @Test
    void aTraceWithoutItsTimesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TraceJobs.read("name,num_gpu\na,1", 1))
                .withMessage("line 1: column qos is missing among [name, num_gpu]");
    }
}
