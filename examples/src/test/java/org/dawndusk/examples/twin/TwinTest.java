/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.dawndusk.compute.horizon.HorizonResult;
import org.dawndusk.compute.horizon.JobEvent.Action;
import org.dawndusk.compute.horizon.TimedJob;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.examples.twin.TwinFault.Kind;
import org.junit.jupiter.api.Test;

class TwinTest {
    private static final double END = 12 * Scene.ORBIT;

    private final List<TwinWindow> windows = new ArrayList<>();

    private static List<TimedJob> mix() {
        return List.of(Scene.service("chat", 4, 2, END), Scene.service("training", 4, 1, END));
    }

    private TwinState fly(Twin twin, TwinInputs inputs) {
        windows.clear();
        return twin.advance(twin.begin(0), END, inputs, windows::add);
    }

    private HorizonResult last() {
        return windows.get(windows.size() - 1).jobs();
    }

    @Test
    void aDesignThatHasEnoughOfAllRunsWithoutAHalt() {
        SatelliteClass satellite = Scene.satellite("a", 1200, 7500, 12, 20);
        Twin twin = Twin.of(List.of(satellite), Scene.ORBIT);
        TwinState end = fly(twin, TwinInputs.of(mix(), Scene.links()));
        assertThat(last().outcomes()).allSatisfy(o -> assertThat(o.workDone()).isCloseTo(END, within(1e-6)));
        assertThat(end.energy("a").unmet()).isZero();
        assertThat(end.energy("a").closure()).isCloseTo(0, within(1e-9));
        assertThat(end.heat("a").closure()).isCloseTo(0, within(1e-6));
        assertThat(end.lowest("a")).isBetween(Scene.FLOOR, 0.95);
        // the light's steps are known, so what was absorbed is known without the network
        double absorbed = 12 * (4800 * Scene.ABSORBED + 1200 * Scene.EARTH);
        assertThat(end.heat("a").absorbed())
                .isCloseTo(absorbed, within(1e-9 * end.heat("a").loads()));
        assertThat(end.energy("a").delivered()).isCloseTo(END * (Scene.BASE + Scene.COMPUTE), within(1e-3));
    }

    @Test
    void aSmallBatteryThrottlesInShadowAndIsNeverEmptiedBelowItsFloor() {
        double dark = 2100;
        SatelliteClass satellite = Scene.satellite("a", dark, 7500, 3.2, 20);
        TwinState end = fly(Twin.of(List.of(satellite), Scene.ORBIT), TwinInputs.of(mix(), Scene.links()));
        assertThat(end.energy("a").unmet()).isZero();
        assertThat(end.lowest("a")).isBetween(Scene.FLOOR, Scene.FLOOR + 0.06);
        double chat = last().outcome("chat").workDone();
        assertThat(last().outcome("training").workDone()).isLessThan(chat).isGreaterThan(0.75 * END);
        // all that the battery may give: its usable energy in each shadow, less the losses on the way and the reserve
        double usable = 3.2 * 3.6e6 * (1 - Scene.FLOOR);
        double drawn =
                windows.stream().mapToDouble(w -> w.readings().get(0).drawn()).sum();
        double inShadow = drawn / 12 - (Scene.ORBIT - dark) * Scene.COMPUTE;
        assertThat(inShadow).isBetween(0.84 * usable - dark * Scene.BASE, 0.95 * usable - dark * Scene.BASE);
    }

    @Test
    void chipsThatWouldBeTooHotAreThrottledBeforeTheyAre() {
        SatelliteClass satellite = Scene.satellite("a", 0, 9000, 5, 20).withLoop(0.6);
        TwinState end = fly(Twin.of(List.of(satellite), Scene.ORBIT), TwinInputs.of(mix(), Scene.links()));
        assertThat(end.heat("a").hottest()).isBetween(Scene.LIMIT - 3, Scene.LIMIT);
        assertThat(last().outcome("training").throttled()).isGreaterThan(0.1 * END);
        assertThat(end.charge("a")).isGreaterThan(0.95);
    }

    @Test
    void whatBreaksIsFeltFromThenOn() {
        SatelliteClass satellite = Scene.satellite("a", 1200, 7500, 6, 20);
        Twin twin = Twin.of(List.of(satellite), Scene.ORBIT);
        double middle = END / 2 + 700;
        TwinState whole = fly(twin, TwinInputs.of(mix(), Scene.links()));
        double work = last().value();
        assertThat(work).isGreaterThan(0);
        for (Kind kind : List.of(Kind.STRING, Kind.PACK, Kind.LOOP)) {
            TwinState end =
                    fly(twin, new TwinInputs(mix(), Scene.links(), List.of(TwinFault.lasting(middle, "a", kind, 0.5))));
            assertThat(last().value()).as(kind.name()).isLessThan(work);
            assertThat(end.energy("a").closure()).as(kind.name()).isCloseTo(0, within(1e-9));
            assertThat(end.heat("a").closure()).as(kind.name()).isCloseTo(0, within(1e-6));
            assertThat(end.heat("a").hottest()).as(kind.name()).isLessThan(Scene.LIMIT);
        }
        assertThat(whole.energy("a").lostWithPack()).isZero();
        TwinState pack = fly(
                twin, new TwinInputs(mix(), Scene.links(), List.of(TwinFault.lasting(middle, "a", Kind.PACK, 0.5))));
        assertThat(pack.energy("a").lostWithPack()).isBetween(0.5 * 6 * 3.6e6 * Scene.FLOOR, 0.5 * 6 * 3.6e6);
    }

    @Test
    void aLostSatelliteTakesItsWorkAndOthersTakeUpWhatTheyCan() {
        Twin twin = Twin.of(
                List.of(Scene.satellite("a", 0, 7500, 6, 20), Scene.satellite("b", 0, 7500, 6, 20)), Scene.ORBIT);
        TimedJob job = TimedJob.builder(Job.builder("simulation")
                        .accelerators(8)
                        .memory(60e9)
                        .power(Scene.COMPUTE)
                        .heat(0.8 * Scene.COMPUTE)
                        .build())
                .work(4 * Scene.ORBIT)
                .build();
        String at = "a";
        TwinFault lost = TwinFault.lasting(2.5 * Scene.ORBIT, at, Kind.SATELLITE, 1);
        fly(twin, new TwinInputs(List.of(job), Scene.links(), List.of(lost)));
        assertThat(last().outcome("simulation").workLost()).isCloseTo(2.5 * Scene.ORBIT, within(1e-6));
        assertThat(last().outcome("simulation").completed()).isCloseTo(6.5 * Scene.ORBIT, within(1e-6));
        assertThat(windows.get(windows.size() - 1).readings().get(0).alive()).isZero();
        WorkLedger ledger = WorkLedger.of(last().outcomes(), List.of(job));
        assertThat(ledger.closure()).isCloseTo(0, within(1e-12));
        assertThat(ledger.lost()).isCloseTo(8 * 2.5 * Scene.ORBIT, within(1e-5));
    }

    /** Of ten satellites that share a plane and a phase two are lost: their jobs have the power of eight. */
    @Test
    void aClassThatLosesSatellitesDrawsLess() {
        SatelliteClass ten = Scene.ten("a", 20);
        List<TimedJob> jobs = List.of(Scene.service("mix", 80, 1, END));
        TwinFault two = TwinFault.lasting(4 * Scene.ORBIT, "a", Kind.SATELLITE, 0.2);
        fly(Twin.of(List.of(ten), Scene.ORBIT), new TwinInputs(jobs, Scene.links(), List.of(two)));
        for (TwinWindow window : windows) {
            TwinWindow.Reading reading = window.readings().get(0);
            double length = window.end() - window.start();
            assertThat(reading.alive()).isEqualTo(window.start() < 4 * Scene.ORBIT ? 1 : 0.8);
            // each of those that are left runs as before
            assertThat(reading.drawn()).isCloseTo(length * Scene.COMPUTE, within(1e-6 * length * Scene.COMPUTE));
        }
        assertThat(last().energy().get("a")).isCloseTo(10 * Scene.COMPUTE * (4 + 0.8 * 8) * Scene.ORBIT, within(1.0));
    }

    @Test
    void computeStandsStillInAStorm() {
        Twin twin = Twin.of(List.of(Scene.satellite("a", 0, 7500, 6, 20)), Scene.ORBIT);
        TwinFault storm = new TwinFault(2 * Scene.ORBIT, "a", Kind.STORM, 0.02, 5 * Scene.ORBIT);
        fly(twin, new TwinInputs(mix(), Scene.links(), List.of(storm)));
        for (TwinWindow window : windows) {
            boolean stormy = window.start() >= 2 * Scene.ORBIT && window.end() <= 5 * Scene.ORBIT;
            double drawn = window.readings().get(0).drawn();
            if (stormy) {
                assertThat(drawn).isZero();
            } else {
                assertThat(drawn).isGreaterThan(0.9 * (window.end() - window.start()) * Scene.COMPUTE);
            }
        }
        assertThat(last().outcome("chat").workDone()).isCloseTo(9 * Scene.ORBIT, within(300.0));
    }

    @Test
    void twoCallsThatMeetAtAWindowsEndAreOne() {
        Twin twin = Twin.of(
                List.of(Scene.satellite("a", 1200, 7000, 3, 20), Scene.satellite("b", 900, 6000, 2, 20)), Scene.ORBIT);
        TwinFault loop = TwinFault.lasting(3.3 * Scene.ORBIT, "b", Kind.LOOP, 0.3);
        TwinInputs inputs = new TwinInputs(mix(), Scene.links(), List.of(loop));
        TwinState whole = fly(twin, inputs);
        double meeting = windows.get(4).end();
        TwinState half = twin.advance(twin.begin(0), meeting, inputs, window -> {});
        TwinState parts = twin.advance(half, END, inputs, window -> {});
        for (String site : List.of("a", "b")) {
            assertThat(parts.energy(site)).isEqualTo(whole.energy(site));
            assertThat(parts.heat(site)).isEqualTo(whole.heat(site));
        }
        assertThat(parts.jobs()).isEqualTo(whole.jobs());
    }

    @Test
    void theNumberOfThreadsDecidesNothing() throws Exception {
        List<SatelliteClass> classes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            classes.add(Scene.satellite("s" + i, 600 + 100 * i, 7500, 3, 20));
        }
        Twin twin = Twin.of(classes, Scene.ORBIT);
        TwinInputs inputs = TwinInputs.of(mix(), Scene.links());
        TwinState many = fly(twin, inputs);
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            TwinState alone = one.submit(() -> twin.advance(twin.begin(0), END, inputs, window -> {}))
                    .get();
            for (SatelliteClass each : classes) {
                assertThat(alone.energy(each.site().id()))
                        .isEqualTo(many.energy(each.site().id()));
                assertThat(alone.heat(each.site().id()))
                        .isEqualTo(many.heat(each.site().id()));
            }
        } finally {
            one.shutdown();
        }
    }

    @Test
    void shortWindowsTellTheSameStory() {
        Twin twin = Twin.of(List.of(Scene.satellite("a", 1200, 7500, 12, 20)), Scene.ORBIT);
        TwinState coarse = fly(twin, TwinInputs.of(mix(), Scene.links()));
        TwinState fine = fly(twin.inWindows(60), TwinInputs.of(mix(), Scene.links()));
        assertThat(windows).hasSize((int) (END / 60));
        assertThat(fine.charge("a")).isCloseTo(coarse.charge("a"), within(1e-6));
        assertThat(fine.lowest("a")).isCloseTo(coarse.lowest("a"), within(1e-6));
        // losses in the battery are spread over a whole window, so its place in it shows a little
        assertThat(fine.heat("a").hottest()).isCloseTo(coarse.heat("a").hottest(), within(1.0));
        assertThat(fine.energy("a").delivered()).isCloseTo(coarse.energy("a").delivered(), within(1.0));
    }

    @Test
    void refusesWhatItCannotFly() {
        SatelliteClass a = Scene.satellite("a", 0, 7500, 6, 20);
        assertThatThrownBy(() -> Twin.of(List.of(a, a), Scene.ORBIT)).hasMessageContaining("class a is there twice");
        Twin twin = Twin.of(List.of(a), Scene.ORBIT);
        TimedJob cold = TimedJob.builder(
                        Job.builder("cold").accelerators(1).power(500).heat(10).build())
                .service(END)
                .build();
        assertThatThrownBy(() -> fly(twin, TwinInputs.of(List.of(cold), Scene.links())))
                .hasMessageContaining("heat of job cold is 10.0");
        TwinFault nowhere = TwinFault.lasting(0, "b", Kind.LOOP, 0.1);
        assertThatThrownBy(() -> fly(twin, new TwinInputs(mix(), Scene.links(), List.of(nowhere))))
                .hasMessageContaining("site of a fault is b");
        assertThatThrownBy(() -> TwinFault.lasting(0, "a", Kind.LOOP, 1)).hasMessageContaining("share is 1.0");
        assertThatThrownBy(() -> twin.begin(0).energy("x")).hasMessageContaining("site is x");
        assertThat(last0(twin)).isZero();
    }

    private static long last0(Twin twin) {
        long[] refused = {0};
        twin.advance(
                twin.begin(0),
                END,
                TwinInputs.of(mix(), Scene.links()),
                window -> refused[0] += window.jobs().count(Action.REFUSED));
        return refused[0];
    }
}
