/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dawndusk.orbit.light.ReferenceOrbits.EARTH;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR_2027;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Intervals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Passages through shadows whose depth is made of straight lines and parabolas, so that contacts and the number of
 * evaluations are known exactly: at the ends of a span, at the depths of both contacts, and after gaps.
 */
class PassagesByHandTest {

    /** A two-hundredth and a sixteenth of it are whole numbers. */
    private static final double PERIOD = 3200;

    private static final SunTrack TRACK = new SunTrack(YEAR_2027, 0, 86400);
    private static final FrozenOrbit ORBIT = FrozenOrbit.sunSynchronous(EARTH, 650e3);

    /** Penumbra from -256 s to 256 s, umbra from -128 s to 128 s. */
    private static final DoubleUnaryOperator WIDE = valley(-3, 64);

    /** No orbit meets the shadow: the plane is square to the Sun. */
    private static final DoubleUnaryOperator SQUARE = valley(Double.NaN, 64);

    private static DoubleUnaryOperator valley(double bottom, double secondsPerDepth) {
        return x -> Math.abs(x) / secondsPerDepth + bottom;
    }

    private static DoubleUnaryOperator parabola(double bottom, double vertex, double square) {
        return x -> (x - vertex) * (x - vertex) / square + bottom;
    }

    /** A depth for each revolution from the first on, before and after them light; keeps the places that are looked at. */
    private static final class Drawn extends SeriesShadow {

        private final List<DoubleUnaryOperator> depths;
        private final List<Integer> asked = new ArrayList<>();
        private final List<List<Double>> places = new ArrayList<>();
        private int revolution;

        Drawn(DoubleUnaryOperator... depths) {
            super(TRACK, ORBIT, 0, 0);
            this.depths = Arrays.asList(depths);
            this.depths.forEach(each -> places.add(new ArrayList<>()));
        }

        private boolean drawn() {
            return revolution >= 0 && revolution < depths.size();
        }

        @Override
        double farthestFromSun(double guess) {
            revolution = (int) Math.rint(guess / PERIOD);
            asked.add(revolution);
            boolean square = drawn() && Double.isNaN(depths.get(revolution).applyAsDouble(0));
            return square ? Double.NaN : revolution * PERIOD;
        }

        @Override
        double depth(double t) {
            if (!drawn()) {
                return 10;
            }
            double place = t - revolution * PERIOD;
            places.get(revolution).add(place);
            return depths.get(revolution).applyAsDouble(place);
        }

        int[] evaluations() {
            return places.stream().mapToInt(List::size).toArray();
        }

        Found over(double start, double end) {
            List<Double> middles = new ArrayList<>();
            List<Boolean> withUmbra = new ArrayList<>();
            SeriesPassages passages =
                    new SeriesPassages(this, PERIOD, start, end, (middle, from, umbraFrom, umbraTo, to) -> {
                        middles.add(middle);
                        withUmbra.add(!Double.isNaN(umbraFrom));
                    });
            return new Found(passages.penumbra(), passages.umbra(), passages.leastDepth(), middles, withUmbra);
        }
    }

    private record Found(
            Intervals penumbra, Intervals umbra, double leastDepth, List<Double> middles, List<Boolean> withUmbra) {}

    private static void holds(Intervals found, double from, double to) {
        assertThat(found.count()).isEqualTo(1);
        assertThat(found.start(0)).isCloseTo(from, within(1e-9));
        assertThat(found.end(0)).isCloseTo(to, within(1e-9));
    }

    @Test
    void contactsOfStraightLinesAreExact() {
        Found found = new Drawn(WIDE).over(-1000, 1000);
        holds(found.penumbra, -256, 256);
        holds(found.umbra, -128, 128);
        assertThat(found.leastDepth).isEqualTo(-3);
    }

    @Test
    void aSpanThatOnlyTouchesAContactHoldsNothingOfIt() {
        assertThat(new Drawn(WIDE).over(256, 1000).penumbra.count()).isZero();
        assertThat(new Drawn(WIDE).over(-1000, -256).penumbra.count()).isZero();
        Found after = new Drawn(WIDE).over(128, 1000);
        holds(after.penumbra, 128, 256);
        assertThat(after.umbra.count()).isZero();
        assertThat(after.withUmbra).containsExactly(false);
        Found before = new Drawn(WIDE).over(-1000, -128);
        holds(before.penumbra, -256, -128);
        assertThat(before.umbra.count()).isZero();
        assertThat(before.withUmbra).containsExactly(false);
    }

    @Test
    void aMinimumAtAnEndOfTheSpanIsInIt() {
        assertThat(new Drawn(WIDE).over(0, 1000).leastDepth).isEqualTo(-3);
        assertThat(new Drawn(WIDE).over(-1000, 0).leastDepth).isEqualTo(-3);
        assertThat(new Drawn(WIDE).over(1, 1000).leastDepth).isGreaterThan(2);
        assertThat(new Drawn(WIDE).over(-1000, -1).leastDepth).isGreaterThan(2);
    }

    @Test
    void anOrbitThatOnlyTouchesAConeIsNotInIt() {
        Found sunlit = new Drawn(valley(1, 64)).over(-1000, 1000);
        assertThat(sunlit.penumbra.count()).isZero();
        assertThat(sunlit.leastDepth).isEqualTo(1);
        Found partial = new Drawn(valley(-1, 64)).over(-1000, 1000);
        holds(partial.penumbra, -128, 128);
        assertThat(partial.umbra.count()).isZero();
        assertThat(partial.leastDepth).isEqualTo(-1);
    }

    /** The point farthest from the Sun is where the umbra begins: its minimum is searched for all the same. */
    @Test
    void anUmbraThatBeginsAtTheFarthestPointIsFound() {
        Found found = new Drawn(parabola(-2, 64, 64 * 64)).over(-1000, 1000);
        assertThat(found.umbra.count()).isEqualTo(1);
        assertThat(found.umbra.start(0)).isCloseTo(0, within(1e-3));
        assertThat(found.umbra.end(0)).isCloseTo(128, within(1e-3));
        assertThat(found.penumbra.start(0)).isCloseTo(64 - 64 * Math.sqrt(3), within(1e-3));
        assertThat(found.penumbra.end(0)).isCloseTo(64 + 64 * Math.sqrt(3), within(1e-3));
        assertThat(found.middles.get(0)).isCloseTo(64, within(1e-9));
    }

    /** A minimum is near the point farthest from the Sun, or it is none of this search. */
    @ParameterizedTest
    @CsvSource({"-199, -199", "199, 199", "-200, 0", "200, 0", "-900, 0", "900, 0"})
    void aMinimumIsSoughtWithinASixteenthOfARevolution(double vertex, double middle) {
        double square = vertex * vertex > 1e5 ? 1 << 20 : 1 << 15;
        Found found = new Drawn(parabola(-0.5, vertex, square)).over(-1000, 1000);
        assertThat(found.middles).hasSize(1);
        assertThat(found.middles.get(0)).isCloseTo(middle, within(1e-9));
    }

    /** A depth that is flat or highest at the point farthest from the Sun has no minimum to go to. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 8})
    void withoutCurvatureThePointFarthestFromTheSunServes(double hat) {
        DoubleUnaryOperator depth = x -> Math.max(Math.abs(x) / 64 - 1, 0.5 - hat * Math.abs(x - 1) / 1000);
        Found found = new Drawn(depth).over(-1000, 1000);
        assertThat(found.middles).containsExactly(0.0);
        holds(found.penumbra, -128, 128);
    }

    @Test
    void noMinimumIsSoughtFarAboveThePenumbra() {
        Drawn high = new Drawn(valley(2, 64));
        assertThat(high.over(-1000, 1000).leastDepth).isEqualTo(2);
        assertThat(high.evaluations()).containsExactly(1);
        // a place on each side, and the minimum
        Drawn near = new Drawn(valley(1.5, 64));
        assertThat(near.over(-1000, 1000).leastDepth).isEqualTo(1.5);
        assertThat(near.evaluations()).containsExactly(4);
    }

    @Test
    void revolutionsAreLookedAtUntilOneThatCannotMeetTheSpan() {
        Drawn shadow = new Drawn(WIDE, WIDE);
        assertThat(shadow.over(0, PERIOD).penumbra.count()).isEqualTo(2);
        assertThat(shadow.asked).containsExactly(-1, 0, 1);
    }

    /** Three evaluations of a straight line find a contact: the middle, its half, and the root, which is looked at. */
    @Test
    void aContactThatStaysCostsOneEvaluation() {
        Drawn shadow = new Drawn(WIDE, WIDE, WIDE);
        shadow.over(-1000, 3 * PERIOD);
        assertThat(shadow.evaluations()).containsExactly(1 + 4 * 3, 1 + 4, 1 + 4);
    }

    @Test
    void contactsThatMoveEvenlyCostOneEvaluationFromTheThirdRevolutionOn() {
        Drawn shadow = new Drawn(WIDE, valley(-3.25, 64), valley(-3.5, 64), valley(-3.75, 64));
        Found found = shadow.over(-1000, 4 * PERIOD);
        assertThat(shadow.evaluations()).containsExactly(1 + 4 * 3, 1 + 4 * 2, 1 + 4, 1 + 4);
        assertThat(found.umbra.length(3)).isEqualTo(2 * 64 * 2.75);
    }

    /** The middle between the farthest point and half a revolution from it, half of that, and the root. */
    private static final Double[] FIRST_PENUMBRA = {-800.0, -400.0, -256.0, 800.0, 400.0, 256.0};
    /** The middle is the root, which nothing tells before a second place gives the slope. */
    private static final Double[] FIRST_UMBRA = {-128.0, -64.0, -128.0, 128.0, 64.0, 128.0};

    /** What was before a gap foretells nothing: places and slopes are those of a first revolution. */
    @Test
    void afterAGapContactsAreSoughtAnew() {
        DoubleUnaryOperator steep = valley(-3, 16);
        for (DoubleUnaryOperator gap : List.of(SQUARE, valley(2, 64))) {
            Drawn shadow = new Drawn(steep, gap, WIDE);
            assertThat(shadow.over(-1000, 3 * PERIOD).penumbra.count()).isEqualTo(2);
            List<Double> after = shadow.places.get(2);
            assertThat(after).hasSize(13).startsWith(0.0).endsWith(FIRST_UMBRA);
            assertThat(after.subList(1, 7)).containsExactly(FIRST_PENUMBRA);
        }
    }

    /** The penumbra goes on through a revolution without an umbra, and is foretold; the umbra is sought anew. */
    @Test
    void afterAPartialEclipseTheUmbraAloneIsSoughtAnew() {
        DoubleUnaryOperator before = x -> Math.min(WIDE.applyAsDouble(x), (Math.abs(x) - 192) / 16);
        DoubleUnaryOperator partial = x -> Math.max(WIDE.applyAsDouble(x), -0.5);
        Drawn shadow = new Drawn(before, partial, WIDE);
        assertThat(shadow.over(-1000, 3 * PERIOD).withUmbra).containsExactly(true, false, true);
        assertThat(shadow.places.get(1)).containsExactly(0.0, -16.0, 16.0, 0.0, -256.0, 256.0);
        assertThat(shadow.places.get(2))
                .hasSize(9)
                .startsWith(0.0, -256.0, 256.0)
                .endsWith(FIRST_UMBRA);
    }
}
