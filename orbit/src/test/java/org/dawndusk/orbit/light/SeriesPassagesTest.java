/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dawndusk.orbit.light.ReferenceOrbits.EARTH;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR_2027;

import java.util.ArrayList;
import java.util.List;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.MeanOrbit;
import org.dawndusk.orbit.ShellOrbit;
import org.dawndusk.orbit.light.TangentPlanes.Passage;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.utils.Constants;

/** Passages through the shadow, against planes that touch the Earth, against closed forms, and cut at every place. */
class SeriesPassagesTest {

    private static final double DAY = 86400;
    private static final double DUSK = ReferenceOrbits.node(18);
    private static final FrozenOrbit DAWN_DUSK = FrozenOrbit.sunSynchronous(EARTH, 650e3);
    private static final FrozenOrbit HIGH = FrozenOrbit.sunSynchronous(EARTH, 1350e3);
    private static final FrozenOrbit FREE = FrozenOrbit.sunSynchronous(EARTH, 1450e3);
    private static final FrozenOrbit LOW = FrozenOrbit.of(EARTH, 550e3, Math.toRadians(53));
    private static final MeanOrbit FAR = MeanOrbit.circular(EARTH, 35_786e3, 0.02);

    /** What an observer was told. */
    private record Told(double middle, double from, double umbraFrom, double umbraTo, double to) {}

    private static final class Found {

        final List<Told> told = new ArrayList<>();
        final Intervals penumbra;
        final Intervals umbra;
        final double leastDepth;

        Found(ShellOrbit orbit, double node, double phase, double start, double end) {
            SunTrack track = new SunTrack(YEAR_2027, start, end);
            SeriesShadow shadow = orbit instanceof FrozenOrbit frozen
                    ? new SeriesShadow(track, frozen, node, phase)
                    : SeriesShadow.ofCircle(track, (MeanOrbit) orbit, node, phase);
            SeriesPassages passages = new SeriesPassages(
                    shadow,
                    orbit.nodalPeriod(),
                    start,
                    end,
                    (middle, from, umbraFrom, umbraTo, to) -> told.add(new Told(middle, from, umbraFrom, umbraTo, to)));
            penumbra = passages.penumbra();
            umbra = passages.umbra();
            leastDepth = passages.leastDepth();
        }

        /** The observer hears what the intervals hold. */
        Found consistent() {
            List<Told> umbras =
                    told.stream().filter(each -> !Double.isNaN(each.umbraFrom)).toList();
            assertThat(told).hasSize(penumbra.count());
            assertThat(umbras).hasSize(umbra.count());
            for (int i = 0; i < penumbra.count(); i++) {
                assertThat(told.get(i).from).isEqualTo(penumbra.start(i));
                assertThat(told.get(i).to).isEqualTo(penumbra.end(i));
                assertThat(Double.isNaN(told.get(i).umbraTo)).isEqualTo(Double.isNaN(told.get(i).umbraFrom));
            }
            for (int i = 0; i < umbra.count(); i++) {
                assertThat(umbras.get(i).umbraFrom).isEqualTo(umbra.start(i));
                assertThat(umbras.get(i).umbraTo).isEqualTo(umbra.end(i));
            }
            return this;
        }
    }

    private static ShellOrbit orbit(String name) {
        return switch (name) {
            case "dawn-dusk" -> DAWN_DUSK;
            case "high" -> HIGH;
            case "low" -> LOW;
            default -> FAR;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "dawn-dusk, 127.3, 130.4", // the first passages of the season: penumbras alone, then short umbras
        "dawn-dusk, 214, 217", // and the last ones
        "high, 164.2, 167", // no more than penumbras
        "high, 178.6, 180",
        "low, 10, 15", // more than 64 passages
        "low, 28.9, 30.2", // the plane turns towards the Sun
        "low, 34.2, 35.2",
        "far, 70, 72"
    })
    void everyPassageIsThatOfPlanesThatTouchTheEarth(String name, double from, double to) {
        ShellOrbit orbit = orbit(name);
        double start = from * DAY;
        double end = to * DAY;
        Found found = new Found(orbit, DUSK, 0.4, start, end).consistent();
        compare(new TangentPlanes(orbit, DUSK, 0.4, 0.5 * (start + end)), found, start, end);
        assertThat(found.told).isNotEmpty();
    }

    private static void compare(TangentPlanes planes, Found found, double start, double end) {
        List<Passage> expected = planes.passages(start, end, 1);
        assertThat(found.told).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            Passage passage = expected.get(i);
            Told told = found.told.get(i);
            same(planes, told.from, Math.max(start, passage.from()), 1);
            same(planes, told.to, Math.min(end, passage.to()), 1);
            if (passage.umbraTo() > start && passage.umbraFrom() < end) {
                same(planes, told.umbraFrom, Math.max(start, passage.umbraFrom()), -1);
                same(planes, told.umbraTo, Math.min(end, passage.umbraTo()), -1);
            } else {
                assertThat(told.umbraFrom).isNaN();
            }
            // in the umbra it is the point farthest from the Sun, else the darkest
            assertThat(told.middle).isCloseTo(passage.bottom(), within(passage.depth() < -1 ? 30 : 0.1));
        }
    }

    private static void same(TangentPlanes planes, double t, double expected, double level) {
        if (Math.abs(t - expected) > 1e-3) {
            // where an orbit grazes the shadow its depth hardly tells one instant from the next
            assertThat(planes.depth(t)).as("at " + t).isCloseTo(level, within(2e-5));
            assertThat(t).isCloseTo(expected, within(0.1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dawn-dusk, 128, 129",
        "dawn-dusk, 127, 127.7",
        "high, 169, 170",
        "high, 163, 164",
        "dawn-dusk, 122, 123"
    })
    void theLeastDepthIsThatOfTheDeepestPassage(String name, double from, double to) {
        ShellOrbit orbit = orbit(name);
        TangentPlanes planes = new TangentPlanes(orbit, DUSK, 0.4, 0.5 * (from + to) * DAY);
        double expected = planes.passages(from * DAY, to * DAY, 50).stream()
                .filter(passage -> passage.bottom() >= from * DAY && passage.bottom() <= to * DAY)
                .mapToDouble(Passage::depth)
                .min()
                .orElseThrow();
        double least = new Found(orbit, DUSK, 0.4, from * DAY, to * DAY).leastDepth;
        assertThat(least).isCloseTo(expected, within(expected > 2 ? 1e-2 : 3e-5));
    }

    /** On the equator, the Sun above it, the Earth is a sphere, and the edges of both cones have closed forms. */
    @ParameterizedTest
    @ValueSource(doubles = {400e3, 2000e3, 20_000e3})
    void anEclipseOverTheEquatorHasTheLengthOfTheCones(double altitude) {
        double equinox =
                TangentPlanes.minimum(t -> Math.abs(TangentPlanes.sun(t).getZ()), 77 * DAY, 81 * DAY);
        MeanOrbit circle = MeanOrbit.circular(EARTH, altitude, 0);
        double antisolar = TangentPlanes.sun(equinox).getAlpha() + Math.PI;
        double phase = antisolar - (circle.phaseRate() + circle.nodeRate()) * equinox;
        double half = 0.4 * circle.nodalPeriod();
        Found found = new Found(circle, 0, phase, equinox - half, equinox + half).consistent();
        assertThat(found.told).hasSize(1);
        double sun = TangentPlanes.sun(equinox).getNorm();
        double limb = Math.asin(Earth.EQUATORIAL_RADIUS / circle.semiMajorAxis());
        double wide = limb + Math.asin((Constants.SUN_RADIUS + Earth.EQUATORIAL_RADIUS) / sun);
        double narrow = limb - Math.asin((Constants.SUN_RADIUS - Earth.EQUATORIAL_RADIUS) / sun);
        // the Sun's own motion along the equator, by its places an hour before and after
        double motion = (TangentPlanes.sun(equinox + 3600).getAlpha()
                        - TangentPlanes.sun(equinox - 3600).getAlpha())
                / 7200;
        double rate = circle.phaseRate() + circle.nodeRate() - motion;
        assertThat(found.penumbra.length(0)).isCloseTo(2 * wide / rate, within(1e-3));
        assertThat(found.umbra.length(0)).isCloseTo(2 * narrow / rate, within(1e-3));
        assertThat(found.told.get(0).middle).isCloseTo(equinox, within(0.01));
    }

    /** A span that begins or ends anywhere in a passage, or beside it, holds its part of the passages of the day. */
    @Test
    void aSpanCutsPassagesAtItsEnds() {
        double start = 10 * DAY;
        Found day = new Found(LOW, DUSK, 0.4, start, start + DAY);
        List<Double> cuts = new ArrayList<>();
        for (int i : new int[] {2, 3, 6}) {
            Told told = day.told.get(i);
            cuts.addAll(List.of(
                    told.from - 0.5,
                    told.from + 0.5,
                    told.umbraFrom - 0.5,
                    told.umbraFrom + 0.5,
                    told.middle - 1,
                    told.middle + 1,
                    told.umbraTo - 0.5,
                    told.umbraTo + 0.5,
                    told.to - 0.5,
                    told.to + 0.5,
                    told.middle + 0.5 * LOW.nodalPeriod()));
        }
        for (double from : cuts) {
            for (double to : cuts) {
                if (to > from) {
                    Found part = new Found(LOW, DUSK, 0.4, from, to).consistent();
                    Intervals span = Intervals.of(new double[] {from}, new double[] {to});
                    close(part.penumbra, day.penumbra.intersection(span));
                    close(part.umbra, day.umbra.intersection(span));
                }
            }
        }
    }

    private static void close(Intervals found, Intervals expected) {
        assertThat(found.count()).isEqualTo(expected.count());
        for (int i = 0; i < found.count(); i++) {
            assertThat(found.start(i)).isCloseTo(expected.start(i), within(1e-3));
            assertThat(found.end(i)).isCloseTo(expected.end(i), within(1e-3));
        }
    }

    @Test
    void anOrbitThatStaysInTheSunHasNoPassages() {
        Found may = new Found(FREE, DUSK, 0, 150 * DAY, 190 * DAY).consistent();
        assertThat(may.told).isEmpty();
        assertThat(may.leastDepth).isBetween(1.0, 20.0);
    }

    /** Counts what a revolution costs. */
    private static final class Counting extends SeriesShadow {

        private int evaluations;

        Counting(SunTrack track, FrozenOrbit orbit) {
            super(track, orbit, DUSK, 0.4);
        }

        @Override
        double depth(double t) {
            evaluations++;
            return super.depth(t);
        }
    }

    /** From one revolution to the next a contact is foretold so well that about two evaluations settle it. */
    @ParameterizedTest
    @CsvSource({"low, 0, 20, 2", "dawn-dusk, 160, 180, 2.1"})
    void contactsAreForetold(String name, double from, double to, double most) {
        FrozenOrbit orbit = (FrozenOrbit) orbit(name);
        Counting shadow = new Counting(new SunTrack(YEAR_2027, from * DAY, to * DAY), orbit);
        SeriesPassages passages = new SeriesPassages(
                shadow, orbit.nodalPeriod(), from * DAY, to * DAY, (middle, begin, umbraBegin, umbraEnd, end) -> {});
        assertThat(passages.umbra().count()).isGreaterThan(270);
        // one more is that of the point farthest from the Sun, and there are four contacts
        assertThat(shadow.evaluations)
                .isLessThan((int) ((1 + 4 * most) * passages.umbra().count()));
    }

    /** A plane square to the Sun in the middle of the span: none there, and all before and after. */
    @Test
    void beforeAndAfterAPlaneIsSquareToTheSunPassagesAreFound() {
        double middle = 171 * DAY;
        double start = middle - 9 * DAY;
        double end = middle + 9 * DAY;
        Vector3D sun = TangentPlanes.sun(middle).normalize();
        MeanOrbit circle = MeanOrbit.circular(EARTH, 550e3, Math.acos(sun.getZ()));
        double node = Math.atan2(sun.getX(), -sun.getY()) - circle.nodeRate() * middle;
        Found found = new Found(circle, node, 0.4, start, end).consistent();
        compare(new TangentPlanes(circle, node, 0.4, middle), found, start, end);
        assertThat(found.penumbra.meets(start, start + DAY)).isTrue();
        assertThat(found.penumbra.meets(middle - 5 * DAY, middle + 5 * DAY)).isFalse();
        assertThat(found.penumbra.meets(end - DAY, end)).isTrue();
        assertThat(new Found(circle, node, 0.4, middle - DAY, middle + DAY).leastDepth)
                .isEqualTo(Double.POSITIVE_INFINITY);
    }
}
