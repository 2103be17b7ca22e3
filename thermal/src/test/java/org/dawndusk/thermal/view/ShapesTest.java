/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

/** Areas, other sides and refusals of discs, cylinders and spheres. */
class ShapesTest {
    private static final Vector3D AT = new Vector3D(1, 2, 3);
    /** Its norm is 1 within what is allowed and not to rounding. */
    private static final Vector3D NEARLY_UNIT = new Vector3D(0.6, 0, 0.8).scalarMultiply(1 + 9e-7);

    private static final Vector3D TOO_LONG = new Vector3D(0.6, 0, 0.8).scalarMultiply(1 + 2e-6);
    private static final Vector3D TOO_SHORT = new Vector3D(0.6, 0, 0.8).scalarMultiply(1 - 2e-6);

    private static void refused(ThrowingCallable call, String start) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(start);
    }

    @Test
    void discs() {
        Disc disc = new Disc(AT, NEARLY_UNIT, 2);
        assertThat(disc.area()).isCloseTo(4 * Math.PI, within(1e-14));
        assertThat(disc.normal().getNorm()).isCloseTo(1, within(1e-15));
        assertThat(disc.reversed())
                .isEqualTo(new Disc(AT, disc.normal().negate(), 2))
                .isNotEqualTo(disc);
        refused(() -> new Disc(new Vector3D(0, Double.NaN, 0), NEARLY_UNIT, 2), "y of center is NaN");
        refused(() -> new Disc(new Vector3D(0, 0, Double.POSITIVE_INFINITY), NEARLY_UNIT, 2), "z of center is Inf");
        refused(() -> new Disc(AT, TOO_LONG, 2), "the norm of normal is 1.000002");
        refused(() -> new Disc(AT, TOO_SHORT, 2), "the norm of normal is 0.999998");
        refused(() -> new Disc(AT, NEARLY_UNIT, 0), "radius is 0.0, but must be in (0, ∞)");
        refused(() -> new Disc(AT, NEARLY_UNIT, Double.POSITIVE_INFINITY), "radius is Infinity");
    }

    @Test
    void cylinders() {
        Cylinder outside = Cylinder.outside(AT, NEARLY_UNIT, 2, 5);
        Cylinder inside = Cylinder.inside(AT, NEARLY_UNIT, 2, 5);
        assertThat(outside.area()).isCloseTo(20 * Math.PI, within(1e-13));
        assertThat(inside.area()).isEqualTo(outside.area());
        assertThat(outside.axis().getNorm()).isCloseTo(1, within(1e-15));
        assertThat(outside.inward()).isFalse();
        assertThat(inside.inward()).isTrue();
        assertThat(outside.reversed().inward()).isTrue();
        assertThat(inside.reversed().inward()).isFalse();
        assertThat(inside.reversed().length()).isEqualTo(5);
        refused(() -> Cylinder.outside(new Vector3D(Double.NaN, 0, 0), NEARLY_UNIT, 2, 5), "x of base is NaN");
        refused(() -> Cylinder.outside(AT, TOO_LONG, 2, 5), "the norm of axis is 1.000002");
        refused(() -> Cylinder.outside(AT, NEARLY_UNIT, -1, 5), "radius is -1.0, but must be in (0, ∞)");
        refused(() -> Cylinder.outside(AT, NEARLY_UNIT, 1, 0), "length is 0.0, but must be in (0, ∞)");
    }

    @Test
    void spheres() {
        Sphere outside = Sphere.outside(AT, 3);
        assertThat(outside.area()).isCloseTo(36 * Math.PI, within(1e-13));
        assertThat(outside.inward()).isFalse();
        assertThat(outside.reversed()).isEqualTo(Sphere.inside(AT, 3));
        assertThat(Sphere.inside(AT, 3).reversed()).isEqualTo(outside);
        assertThat(Sphere.inside(AT, 3).inward()).isTrue();
        refused(() -> Sphere.inside(new Vector3D(0, 0, Double.NaN), 3), "z of center is NaN");
        refused(() -> Sphere.inside(AT, -3), "radius is -3.0, but must be in (0, ∞)");
    }
}
