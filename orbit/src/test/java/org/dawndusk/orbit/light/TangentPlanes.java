/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.dawndusk.orbit.light.ReferenceOrbits.EARTH;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR_2027;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.ShellOrbit;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.propagation.Propagator;
import org.orekit.utils.Constants;

/**
 * A satellite's shadow from its definition: planes through the satellite that touch the Earth's ellipsoid, and how far
 * beyond them the Sun's centre comes, in radii of the Sun. From 1 on all of the Sun is seen, to -1 none. The passages
 * are found by stepping through the span, by golden sections and bisections.
 */
final class TangentPlanes {

    private static final double STRETCH = 1 / (1 - Constants.WGS84_EARTH_FLATTENING);
    private static final double GOLDEN = 0.5 * (Math.sqrt(5) - 1);
    private static final int SAMPLES = 60;

    /** Where the depth is least, and the contacts, NaN where there are none. */
    record Passage(double bottom, double depth, double from, double umbraFrom, double umbraTo, double to) {}

    private final Propagator satellite;
    private final double period;
    private final Vector3D pole;

    TangentPlanes(ShellOrbit orbit, double node, double phase, double when) {
        satellite = orbit.propagator(YEAR_2027.epoch(), node, phase);
        period = orbit.nodalPeriod();
        pole = EARTH.fixedFrame()
                .getStaticTransformTo(EARTH.inertialFrame(), YEAR_2027.date(when))
                .transformVector(Vector3D.PLUS_K);
    }

    static Vector3D sun(double t) {
        return EARTH.sun().getPosition(YEAR_2027.date(t), EARTH.inertialFrame());
    }

    private Vector3D stretched(Vector3D v) {
        return v.add((STRETCH - 1) * v.dotProduct(pole), pole);
    }

    double depth(double t) {
        Vector3D sun = sun(t);
        // where the Earth is a sphere, the normals of planes that touch it and hold the satellite form a cone
        Vector3D r = stretched(satellite.getPosition(YEAR_2027.date(t), EARTH.inertialFrame()));
        double cosine = Earth.EQUATORIAL_RADIUS / r.getNorm();
        Vector3D up = r.normalize();
        Vector3D side = up.crossProduct(stretched(sun)).normalize();
        Vector3D along = side.crossProduct(up);
        DoubleUnaryOperator beyond = turn -> {
            Vector3D sphereNormal = new Vector3D(
                    cosine,
                    up,
                    Math.sqrt(1 - cosine * cosine),
                    new Vector3D(Math.cos(turn), along, Math.sin(turn), side));
            Vector3D normal = stretched(sphereNormal);
            return (normal.dotProduct(sun) - Earth.EQUATORIAL_RADIUS) / normal.getNorm() / Constants.SUN_RADIUS;
        };
        // the farthest plane is nearly that with no turn: the vertex of a parabola
        double h = 1e-3;
        double before = beyond.applyAsDouble(-h);
        double middle = beyond.applyAsDouble(0);
        double after = beyond.applyAsDouble(h);
        return middle + (after - before) * (after - before) / (8 * (2 * middle - before - after));
    }

    /** The minima below a depth over a span, whole even where the span cuts them. */
    List<Passage> passages(double start, double end, double below) {
        double step = period / SAMPLES;
        List<Passage> found = new ArrayList<>();
        double first = start - period;
        double before = depth(first);
        double now = depth(first + step);
        for (int i = 2; first + (i - 1) * step < end + period; i++) {
            double after = depth(first + i * step);
            if (now <= before && now < after && now < below + 5) {
                Passage passage = passage(first + (i - 2) * step, first + i * step);
                boolean minimum = passage.bottom >= start && passage.bottom <= end;
                if (passage.depth < below && (minimum || (passage.to > start && passage.from < end))) {
                    found.add(passage);
                }
            }
            before = now;
            now = after;
        }
        return found;
    }

    private Passage passage(double from, double to) {
        double bottom = minimum(this::depth, from, to);
        double depth = depth(bottom);
        return new Passage(
                bottom,
                depth,
                depth < 1 ? root(1, bottom, bottom - period / 2) : Double.NaN,
                depth < -1 ? root(-1, bottom, bottom - period / 2) : Double.NaN,
                depth < -1 ? root(-1, bottom, bottom + period / 2) : Double.NaN,
                depth < 1 ? root(1, bottom, bottom + period / 2) : Double.NaN);
    }

    /** By golden sections. */
    static double minimum(DoubleUnaryOperator f, double from, double to) {
        double low = from;
        double high = to;
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = f.applyAsDouble(left);
        double atRight = f.applyAsDouble(right);
        while (high - low > 1e-2) {
            if (atLeft < atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = f.applyAsDouble(left);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = f.applyAsDouble(right);
            }
        }
        return 0.5 * (low + high);
    }

    private double root(double level, double inside, double outside) {
        double deep = inside;
        double light = outside;
        while (Math.abs(light - deep) > 1e-6) {
            double t = 0.5 * (deep + light);
            if (depth(t) < level) {
                deep = t;
            } else {
                light = t;
            }
        }
        return 0.5 * (deep + light);
    }
}
