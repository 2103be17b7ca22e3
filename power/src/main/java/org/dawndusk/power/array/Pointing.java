/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.array;

import java.util.function.DoubleFunction;
import org.dawndusk.power.Profile;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * How an array follows the Sun: not at all, about one axis, or about two.
 *
 * <p>Directions are unit vectors in body axes. A tracking array is as well turned as its axes allow, but for a constant
 * pointing error. Immutable, and thread-safe where the Sun's direction is.
 */
public final class Pointing {
    private enum Kind {
        FIXED,
        ONE_AXIS,
        TWO_AXES
    }

    private final Kind kind;
    private final Vector3D direction;
    private final DoubleFunction<Vector3D> sun;
    private final double[] instants;
    private final double errorCosine;

    private Pointing(
            Kind kind, Vector3D direction, DoubleFunction<Vector3D> sun, double[] instants, double errorCosine) {
        this.kind = kind;
        this.direction = direction;
        this.sun = sun;
        this.instants = instants;
        this.errorCosine = errorCosine;
    }

    /**
     * An array fixed to the body.
     *
     * @param normal of the cells
     * @param sun direction of the Sun against seconds since the epoch
     * @return the pointing
     */
    public static Pointing fixed(Vector3D normal, DoubleFunction<Vector3D> sun) {
        return new Pointing(Kind.FIXED, unit("normal", normal), sun, new double[0], 1);
    }

    /**
     * An array that turns about an axis in its own plane.
     *
     * @param axis fixed to the body
     * @param sun direction of the Sun against seconds since the epoch
     * @return the pointing
     */
    public static Pointing oneAxis(Vector3D axis, DoubleFunction<Vector3D> sun) {
        return new Pointing(Kind.ONE_AXIS, unit("axis", axis), sun, new double[0], 1);
    }

    /**
     * An array that always faces the Sun.
     *
     * @return the pointing
     */
    public static Pointing twoAxes() {
        return new Pointing(Kind.TWO_AXES, Vector3D.PLUS_K, time -> Vector3D.PLUS_K, new double[0], 1);
    }

    /**
     * The pointing with a constant error of a tracking array, across its best direction.
     *
     * @param angle of the error, in [0, π/2) [rad]
     * @return the pointing
     */
    public Pointing withError(double angle) {
        if (!(angle >= 0 && angle < Math.PI / 2)) {
            throw Checks.refusal("angle", angle, "[0, π/2)");
        }
        return new Pointing(kind, direction, sun, instants, Math.cos(angle));
    }

    /**
     * The pointing where the body's attitude bends or steps at known instants.
     *
     * @param switching instants of the Sun's direction, rising [s]
     * @return the pointing
     */
    public Pointing withInstants(double... switching) {
        return new Pointing(kind, direction, sun, Profile.of(t -> 0, switching).instants(), errorCosine);
    }

    /**
     * Cosine of the angle between the cells' normal and the Sun.
     *
     * @param time since the epoch [s]
     * @return cosine, 0 where the Sun is behind the cells, in [0, 1] [1]
     */
    public double cosine(double time) {
        if (kind == Kind.TWO_AXES) {
            return errorCosine;
        }
        double along = direction.dotProduct(unit("sun at " + time + " s", sun.apply(time)));
        double cosine = kind == Kind.FIXED ? along : Math.sqrt(Math.max(0, 1 - along * along));
        return Math.min(1, Math.max(0, cosine * errorCosine));
    }

    /**
     * The irradiance that counts on the cells.
     *
     * @param irradiance normal to the Sun, in W/m²
     * @param law of incidence
     * @return irradiance x share of the law, with the switching instants of both, in W/m²
     */
    public Profile onCells(Profile irradiance, IncidenceLaw law) {
        return Profile.of(
                time -> irradiance.at(time) * law.share(cosine(time)), Profile.merge(irradiance.instants(), instants));
    }

    private static Vector3D unit(String name, Vector3D vector) {
        double norm = vector.getNorm();
        if (!(Math.abs(norm - 1) <= 1e-6)) {
            throw new IllegalArgumentException(name + " has length " + norm + ", but must be a unit vector");
        }
        return vector.scalarMultiply(1 / norm);
    }
}
