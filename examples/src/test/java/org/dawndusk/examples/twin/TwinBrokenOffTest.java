/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dawndusk.compute.placement.Site;
import org.junit.jupiter.api.Test;

/** A twin whose call is broken off: the state that was given goes on to the same end, bit for bit. */
class TwinBrokenOffTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final double END = 4 * Scene.ORBIT;

    private final AtomicBoolean broken = new AtomicBoolean();

    /** Of six classes the light of the fourth can break. */
    private List<SatelliteClass> classes() {
        List<SatelliteClass> classes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            classes.add(i == 3 ? breaking() : Scene.satellite("s" + i, 600 + 100 * i, 7500, 3, 6));
        }
        return classes;
    }

    private SatelliteClass breaking() {
        return SatelliteClass.builder(
                        Site.builder("s3", 8).memoryPerAccelerator(80e9).build(),
                        share -> Scene.system(7500, share * 3),
                        org.dawndusk.power.Profile.of(
                                t -> broken.get() && t > Scene.ORBIT ? -1 : Scene.LIGHT, Scene.ORBIT))
                .loads(Scene.BASE, Scene.COMPUTE)
                .heat(Scene::heat, t -> Scene.ABSORBED)
                .build();
    }

    private static TwinInputs inputs() {
        return TwinInputs.of(List.of(Scene.service("chat", 4, 2, END)), Scene.links());
    }

    private static List<Object> all(TwinState state) {
        List<Object> all = new ArrayList<>(List.of(state.time(), state.jobs()));
        for (int i = 0; i < 6; i++) {
            all.add(List.of(state.charge("s" + i), state.energy("s" + i), state.heat("s" + i), state.lowest("s" + i)));
        }
        return all;
    }

    private List<Object> fresh() {
        Twin twin = Twin.of(classes(), Scene.ORBIT);
        return all(twin.advance(twin.begin(0), END, inputs(), window -> {}));
    }

    @Test
    void anObserverStopsAndTheStateBeforeGoesOn() {
        Twin twin = Twin.of(classes(), Scene.ORBIT);
        TwinState begin = twin.begin(0);
        List<TwinWindow> seen = new ArrayList<>();
        CancellationException enough = new CancellationException("enough");
        assertThatThrownBy(() -> assertTimeoutPreemptively(
                        LIMIT,
                        () -> twin.advance(begin, END, inputs(), window -> {
                            seen.add(window);
                            if (seen.size() == 2) {
                                throw enough;
                            }
                        })))
                .isSameAs(enough);
        assertThat(seen).hasSize(2);
        assertThat(all(twin.advance(begin, END, inputs(), window -> {}))).isEqualTo(fresh());
    }

    @Test
    void whatOneClassThrowsIsThrownAsItIs() {
        Twin twin = Twin.of(classes(), Scene.ORBIT);
        TwinState begin = twin.begin(0);
        broken.set(true);
        // several times, since another thread takes the class each time
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() ->
                            assertTimeoutPreemptively(LIMIT, () -> twin.advance(begin, END, inputs(), window -> {})))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("irradiance at ")
                    .hasMessageEndingWith(" s is -1.0, but must be in [0, ∞)");
        }
        broken.set(false);
        assertThat(all(twin.advance(begin, END, inputs(), window -> {}))).isEqualTo(fresh());
    }

    @Test
    void anInterruptedCallerGetsTheWholeAndKeepsItsFlag() {
        Twin twin = Twin.of(classes(), Scene.ORBIT);
        TwinState end = assertTimeoutPreemptively(LIMIT, () -> {
            Thread.currentThread().interrupt();
            TwinState state = twin.advance(twin.begin(0), END, inputs(), window -> {});
            assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
            return state;
        });
        assertThat(all(end)).isEqualTo(fresh());
    }
}
