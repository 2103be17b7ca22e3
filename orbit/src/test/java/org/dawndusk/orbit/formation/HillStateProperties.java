/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

class HillStateProperties {

    private static final double N = 1.07154042e-3;
    private static final double PERIOD = 2 * Math.PI / N;

    @Property(tries = 100)
    void boundedOrbitsReturn(
            @ForAll @DoubleRange(min = -1000, max = 1000) double radial,
            @ForAll @DoubleRange(min = -1000, max = 1000) double along,
            @ForAll @DoubleRange(min = 0, max = 6000) double t) {
        HillState start = HillState.bounded(N, radial, along);
        assertThat(start.drift(N)).isCloseTo(0, within(1e-15));
        HillState then = start.after(N, t);
        HillState later = start.after(N, t + PERIOD);
        assertThat(later.position().distance(then.position())).isLessThan(1e-8);
        // on the 2:1 ellipse
        Vector3D p = then.position();
        assertThat(Math.hypot(p.getX(), p.getY() / 2)).isCloseTo(Math.hypot(radial, along / 2), within(1e-8));
    }

    @Property(tries = 100)
    void velocityIsTheDerivativeOfThePosition(
            @ForAll @DoubleRange(min = -100, max = 100) double x,
            @ForAll @DoubleRange(min = -1, max = 1) double v,
            @ForAll @DoubleRange(min = 0, max = 6000) double t) {
        HillState start = new HillState(new Vector3D(x, 2 * x, -x), new Vector3D(v, -v, 0.5 * v));
        Vector3D quotient = start.after(N, t + 1)
                .position()
                .subtract(start.after(N, t - 1).position())
                .scalarMultiply(0.5);
        assertThat(quotient.distance(start.after(N, t).velocity())).isLessThan(1e-5);
    }

    @Property(tries = 100)
    void twoStepsAreOne(@ForAll @DoubleRange(min = 0, max = 6000) double t) {
        HillState start = new HillState(new Vector3D(1, 2, 3), new Vector3D(0.1, -0.2, 0.3));
        HillState once = start.after(N, t + 1000);
        HillState twice = start.after(N, t).after(N, 1000);
        assertThat(twice.position().distance(once.position())).isLessThan(1e-8);
        assertThat(twice.velocity().distance(once.velocity())).isLessThan(1e-11);
    }

    @Example
    void whatIsFartherThanAnythingIsRefused() {
        assertThatThrownBy(() -> new HillState(new Vector3D(0, 1e101, 0), Vector3D.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the greatest component of position is 1.0E101, but must be in [0.0, 1.0E100]");
        assertThatThrownBy(() -> new HillState(Vector3D.ZERO, new Vector3D(0, 0, Double.NEGATIVE_INFINITY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void anUnmatchedSatelliteDrifts() {
        HillState still = new HillState(new Vector3D(100, 0, 0), Vector3D.ZERO);
        // 12 π radial offsets a revolution backwards
        assertThat(still.after(N, PERIOD).position().getY()).isCloseTo(-12 * Math.PI * 100, within(1e-6));
        assertThat(still.drift(N) * PERIOD).isCloseTo(-12 * Math.PI * 100, within(1e-6));
    }

    @Example
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> HillState.bounded(0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("meanMotion is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> HillState.bounded(N, Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        HillState state = HillState.bounded(N, 1, 1);
        assertThatThrownBy(() -> state.after(N, Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> state.drift(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
