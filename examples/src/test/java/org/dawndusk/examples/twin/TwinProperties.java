/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dawndusk.compute.horizon.TimedJob;
import org.dawndusk.examples.twin.TwinFault.Kind;
import org.dawndusk.examples.twin.TwinFault.Rate;

class TwinProperties {
    private static final double END = 10 * Scene.ORBIT;

    /** Limits and ledgers, whatever the satellite, its jobs and its faults. */
    @Property(tries = 60)
    void noLimitIsBrokenAndAllLedgersClose(
            @ForAll @DoubleRange(min = 0, max = 2200) double dark,
            @ForAll @DoubleRange(min = 3000, max = 12_000) double watts,
            @ForAll @DoubleRange(min = 1, max = 20) double kilowattHours,
            @ForAll @DoubleRange(min = 0.4, max = 1) double loop,
            @ForAll @IntRange(min = 1, max = 5) int split,
            @ForAll long seed) {
        List<SatelliteClass> classes = List.of(
                Scene.satellite("a", dark < 60 ? 0 : dark, watts, kilowattHours, 20)
                        .withLoop(loop),
                Scene.satellite("b", 900, 8000, 5, 20));
        List<TimedJob> jobs = new ArrayList<>();
        for (int i = 0; i < split; i++) {
            jobs.add(Scene.service("job " + i, 16 / split / 2, i, END));
        }
        Map<Kind, Rate> rates = Map.of(
                Kind.STRING, new Rate(800, 0.2, 0),
                Kind.PACK, new Rate(800, 0.3, 0),
                Kind.LINK, new Rate(800, 1, 4000),
                Kind.STORM, new Rate(400, 0.02, 5000));
        List<TwinFault> faults = TwinFault.draw(seed, classes, rates, 0, END);
        Twin twin = Twin.of(classes, Scene.ORBIT);
        List<TwinWindow> windows = new ArrayList<>();
        TwinState end = twin.advance(twin.begin(0), END, new TwinInputs(jobs, Scene.links(), faults), windows::add);
        for (String site : List.of("a", "b")) {
            assertThat(end.energy(site).closure()).isCloseTo(0, within(1e-9));
            assertThat(end.heat(site).closure()).isCloseTo(0, within(1e-5));
            assertThat(end.heat(site).hottest()).isLessThanOrEqualTo(Scene.LIMIT + 0.01);
            assertThat(end.lowest(site)).isGreaterThanOrEqualTo(Scene.FLOOR - 1e-9);
        }
        for (TwinWindow window : windows) {
            for (TwinWindow.Reading reading : window.readings()) {
                assertThat(reading.drawn()).isLessThanOrEqualTo(reading.allowed() * (1 + 1e-9) + 1e-3);
            }
        }
        WorkLedger work = WorkLedger.of(windows.get(windows.size() - 1).jobs().outcomes(), jobs);
        assertThat(work.closure()).isCloseTo(0, within(1e-9));
    }

    @Property(tries = 30)
    void faultsOfOneClassDoNotMoveWithTheOthers(@ForAll long seed) {
        SatelliteClass a = Scene.satellite("a", 0, 5000, 5, 1);
        SatelliteClass b = Scene.satellite("b", 0, 5000, 5, 1);
        Map<Kind, Rate> rates = Map.of(Kind.STRING, new Rate(50, 0.1, 0), Kind.LOOP, new Rate(20, 0.5, 0));
        double year = 365.25 * 86_400;
        List<TwinFault> both = TwinFault.draw(seed, List.of(a, b), rates, 0, year);
        List<TwinFault> alone = TwinFault.draw(seed, List.of(a), rates, 0, year);
        assertThat(both.stream().filter(fault -> fault.site().equals("a"))).containsExactlyElementsOf(alone);
        // Poisson: 140 expected of both, six sigmas
        assertThat(both.size()).isBetween(140 - 71, 140 + 71);
    }
}
