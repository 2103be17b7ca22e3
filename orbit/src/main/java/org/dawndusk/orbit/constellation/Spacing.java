/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.PhaseSeries;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * How near satellites of a shell come to each other while all keep their slots.
 *
 * <p>Two satellites fly the same closed curve, one turned against the other by the difference of the nodes and ahead by
 * that of the phases; their distance repeats with every revolution, and its least value is sought on the frozen orbit's
 * series. Which of a plane's satellites come into question follows from the closed form for circles: the least distance
 * of two satellites is 2 a √((1 + cos γ)/2) |sin(ΔF/2)| with cos γ = cos² i + sin² i cos ΔΩ and ΔF = Δu + 2 atan(cos i
 * tan(ΔΩ/2)).
 *
 * <p>Left out: what each satellite strays in its slot.
 *
 * <p>Source: closed form, Speckman, Lang and Boyce, AIAA 90-2901.
 *
 * <p>All methods are pure functions.
 *
 * @since 0.1
 */
public final class Spacing {

    /** The squared distance has few harmonics: neighbours of the least of so many samples enclose the minimum. */
    private static final int SAMPLES = 64;

    private static final int MAX_ITERATIONS = 20;

    private final PhaseSeries curve;
    private final double radius;
    private final double inclination;
    /** How far the curve leaves a circle that is flown uniformly [m]. */
    private final double deviation;

    private Spacing(FrozenOrbit orbit) {
        curve = orbit.series();
        radius = Earth.EQUATORIAL_RADIUS + orbit.altitude();
        inclination = orbit.inclination();
        double farthest = 0;
        for (int k = 0; k < SAMPLES; k++) {
            double phase = 2 * Math.PI * k / SAMPLES;
            Vector3D circle = new Vector3D(
                    radius * Math.cos(phase),
                    radius * Math.sin(phase) * Math.cos(inclination),
                    radius * Math.sin(phase) * Math.sin(inclination));
            farthest = Math.max(farthest, curve.position(phase).distance(circle));
        }
        deviation = farthest;
    }

    /**
     * The least distance of neighbours in a plane over an orbit.
     *
     * @param shell a shell on a frozen orbit, of two satellites a plane at least
     * @return distance [m]
     */
    public static double withinPlane(Shell shell) {
        Spacing spacing = new Spacing(frozen(shell));
        int n = Checks.atLeast("satellitesPerPlane", shell.satellitesPerPlane(), 2);
        return spacing.leastDistance(0, 2 * Math.PI / n);
    }

    /**
     * The least distance between any satellite of one plane and any of another over an orbit.
     *
     * @param shell a shell on a frozen orbit
     * @param plane index of a plane
     * @param other index of another plane
     * @return distance [m]
     */
    public static double betweenPlanes(Shell shell, int plane, int other) {
        if (plane == other) {
            throw new IllegalArgumentException("other is " + other + ", but must be another plane than " + plane);
        }
        return new Spacing(frozen(shell)).between(shell, plane, other);
    }

    /**
     * The least distance between any two satellites of different planes over an orbit.
     *
     * @param shell a shell on a frozen orbit, of two planes at least
     * @return distance [m]
     */
    public static double betweenPlanes(Shell shell) {
        Spacing spacing = new Spacing(frozen(shell));
        Checks.atLeast("planes", shell.planes(), 2);
        double least = Double.POSITIVE_INFINITY;
        // nodes and phases grow evenly with the plane, so that a pair's distance depends on the difference alone
        for (int other = 1; other < shell.planes(); other++) {
            least = Math.min(least, spacing.between(shell, 0, other));
        }
        return least;
    }

    private static FrozenOrbit frozen(Shell shell) {
        if (shell.orbit() instanceof FrozenOrbit orbit) {
            return orbit;
        }
        throw new IllegalArgumentException(
                "orbit of the shell is a mean orbit, but must be a frozen orbit: the distances on others do not repeat");
    }

    private double between(Shell shell, int plane, int other) {
        double turn = shell.node(other) - shell.node(plane);
        double lead = shell.planePhase(other) - shell.planePhase(plane);
        int n = shell.satellitesPerPlane();
        double circular = Double.POSITIVE_INFINITY;
        for (int slot = 0; slot < n; slot++) {
            circular = Math.min(circular, ofCircles(turn, lead + 2 * Math.PI * slot / n));
        }
        double least = Double.POSITIVE_INFINITY;
        for (int slot = 0; slot < n; slot++) {
            double ahead = lead + 2 * Math.PI * slot / n;
            // on their curves both satellites may be off their circles, here and in the best pair
            if (ofCircles(turn, ahead) <= circular + 4 * deviation) {
                least = Math.min(least, leastDistance(turn, ahead));
            }
        }
        return least;
    }

    private double ofCircles(double turn, double ahead) {
        double cosine = Math.cos(inclination);
        double cosGamma = cosine * cosine + (1 - cosine * cosine) * Math.cos(turn);
        double meeting = ahead + 2 * Math.atan2(cosine * Math.sin(turn / 2), Math.cos(turn / 2));
        return 2 * radius * Math.sqrt(Math.max(0, (1 + cosGamma) / 2)) * Math.abs(Math.sin(meeting / 2));
    }

    private double leastDistance(double turn, double ahead) {
        double least = Double.POSITIVE_INFINITY;
        double[] samples = new double[SAMPLES];
        for (int k = 0; k < SAMPLES; k++) {
            samples[k] = difference(2 * Math.PI * k / SAMPLES, turn, ahead, 0).getNormSq();
        }
        for (int k = 0; k < SAMPLES; k++) {
            double before = samples[(k + SAMPLES - 1) % SAMPLES];
            double after = samples[(k + 1) % SAMPLES];
            if (samples[k] <= before && samples[k] <= after) {
                least = Math.min(least, refined(2 * Math.PI * k / SAMPLES, turn, ahead));
            }
        }
        return Math.sqrt(least);
    }

    /** The squared distance at the minimum next to a sample, by Newton's method. */
    private double refined(double sample, double turn, double ahead) {
        double phase = sample;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < MAX_ITERATIONS; i++) {
            Vector3D d = difference(phase, turn, ahead, 0);
            Vector3D rate = difference(phase, turn, ahead, 1);
            Vector3D second = difference(phase, turn, ahead, 2);
            least = Math.min(least, d.getNormSq());
            double curvature = rate.getNormSq() + d.dotProduct(second);
            double step = -d.dotProduct(rate) / curvature;
            if (!(curvature > 0) || Math.abs(step) < 1e-12 || Math.abs(phase + step - sample) > 2 * Math.PI / SAMPLES) {
                break;
            }
            phase += step;
        }
        return least;
    }

    /** The way from the satellite to the one ahead on the turned curve, or a derivative of it. */
    private Vector3D difference(double phase, double turn, double ahead, int order) {
        Vector3D a = curve.derivative(phase, order);
        Vector3D b = curve.derivative(phase + ahead, order);
        double cosine = Math.cos(turn);
        double sine = Math.sin(turn);
        return new Vector3D(
                cosine * b.getX() - sine * b.getY() - a.getX(),
                sine * b.getX() + cosine * b.getY() - a.getY(),
                b.getZ() - a.getZ());
    }
}
