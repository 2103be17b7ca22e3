/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dawndusk.compute.horizon.JobEvent;
import org.dawndusk.compute.horizon.JobEvent.Action;
import org.dawndusk.compute.horizon.Throttle;
import org.dawndusk.compute.horizon.TimedJob;
import org.dawndusk.compute.placement.Job;
import org.junit.jupiter.api.Test;

class ActivityTest {
    private static final double END = 12 * Scene.ORBIT;

    /** Takes pictures: a run of an orbit and a half at a time, asked for again as soon as the last one is over. */
    private record Camera(String name, double power, int runs, boolean waits, List<JobEvent> seen) implements Activity {
        @Override
        public Turn turn(double now, List<JobEvent> events) {
            List<JobEvent> all = new ArrayList<>(seen);
            all.addAll(events);
            boolean over = events.stream()
                    .anyMatch(event -> event.action() == Action.DONE || event.action() == Action.REFUSED);
            if (waits && !over) {
                return new Turn(List.of(), new Camera(name, power, runs, true, List.copyOf(all)));
            }
            Job needs = Job.builder(name + "#" + runs)
                    .accelerators(4)
                    .memory(40e9)
                    .power(power)
                    .heat(0.8 * power)
                    .priority(3)
                    .build();
            TimedJob run = TimedJob.builder(needs)
                    .release(now)
                    .work(1.5 * Scene.ORBIT)
                    .checkpoint(40e9)
                    .throttle(new Throttle(0.6, 0.2, 2))
                    .build();
            return new Turn(List.of(run), new Camera(name, power, runs + 1, true, List.copyOf(all)));
        }
    }

    private static Camera flown(double power, double kilowattHours, double dark) {
        SatelliteClass satellite = Scene.satellite("a", dark, 7500, kilowattHours, 20);
        Twin twin = Twin.of(List.of(satellite), Scene.ORBIT);
        List<TimedJob> mix = List.of(Scene.service("mix", 4, 1, END));
        TwinState begin = twin.begin(0, new Camera("camera", power, 0, false, List.of()));
        TwinState end = twin.advance(begin, END, TwinInputs.of(mix, Scene.links()), window -> {});
        return (Camera) Objects.requireNonNull(end.activities().get("camera"));
    }

    private static long count(Camera camera, Action action) {
        return camera.seen().stream().filter(event -> event.action() == action).count();
    }

    @Test
    void isStartedAndDoneAndAsksAgain() {
        Camera camera = flown(2000, 12, 1200);
        assertThat(count(camera, Action.REFUSED)).isZero();
        assertThat(count(camera, Action.STARTED)).isBetween(5L, 8L);
        assertThat(count(camera, Action.DONE)).isBetween(5L, 7L);
        assertThat(camera.runs()).isEqualTo((int) count(camera, Action.DONE) + 1);
    }

    @Test
    void isPausedWhereTheBatteryCannotCarryItAndResumedInTheLight() {
        Camera camera = flown(2000, 2.2, 2100);
        assertThat(count(camera, Action.PAUSED)).isGreaterThan(3);
        assertThat(count(camera, Action.RESUMED)).isGreaterThan(3);
        assertThat(count(camera, Action.DONE)).isGreaterThan(1);
    }

    @Test
    void isRefusedWithTheReason() {
        Camera camera = flown(9000, 12, 1200);
        assertThat(count(camera, Action.STARTED)).isZero();
        assertThat(count(camera, Action.REFUSED)).isGreaterThan(5);
        JobEvent first = camera.seen().get(0);
        assertThat(first.reasons().get(0).constraint()).isIn("power", "heat");
        assertThat(first.reasons().get(0).required())
                .isGreaterThan(first.reasons().get(0).offered());
    }

    @Test
    void jobsMustBearItsName() {
        Activity wrong = new Activity() {
            @Override
            public String name() {
                return "camera";
            }

            @Override
            public Turn turn(double now, List<JobEvent> events) {
                return new Turn(List.of(Scene.service("other", 1, 1, END)), this);
            }
        };
        Twin twin = Twin.of(List.of(Scene.satellite("a", 0, 7500, 6, 20)), Scene.ORBIT);
        TwinState begin = twin.begin(0, wrong);
        assertThatThrownBy(() -> twin.advance(begin, END, TwinInputs.of(List.of(), Scene.links()), window -> {}))
                .hasMessageContaining("job of activity camera is other");
    }
}
