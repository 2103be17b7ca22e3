/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.MeanOrbit;
import org.dawndusk.orbit.ShellOrbit;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.Constants;

/**
 * How deep one satellite on a frozen orbit stands in the shadow, revolution by revolution.
 *
 * <p>In the frame that turns with the node the orbit is a fixed curve, and the Sun moves by less than half a degree in a
 * revolution: its components there are parabolas in time, renewed for each revolution. Not thread-safe. Open to a
 * test that counts evaluations.
 */
class SeriesShadow {

    /** What the harmonics above the seventh add is below three millimetres. */
    private static final int HARMONICS = 7;
    /** Orbits inclined more than this to the Sun's direction meet no shadow at altitudes above 100 km [1]. */
    private static final double LEAST_IN_PLANE = 0.15;

    private final SunTrack track;
    private final double node;
    private final double nodeRate;
    private final double phase;
    private final double phaseRate;
    private final double period;
    private final double cosineInclination;
    private final double sineInclination;
    private final double[] cosines = new double[3 * (HARMONICS + 1)];
    private final double[] sines = new double[3 * (HARMONICS + 1)];

    private final double[] sun = new double[3];
    /** Coefficients of the parabolas, axis by axis: value, rate, half the second rate at the centre. */
    private final double[] towards = new double[9];

    private final double[] samples = new double[9];
    private double centre;
    private double centrePhase;
    private double poleX;
    private double poleY;
    private double poleZ;
    private double distance;
    private double sunAlongPole;

    private SeriesShadow(SunTrack track, ShellOrbit orbit, double node, double phase) {
        this.track = track;
        this.node = node;
        this.phase = phase;
        nodeRate = orbit.nodeRate();
        phaseRate = orbit.phaseRate();
        period = orbit.nodalPeriod();
        cosineInclination = Math.cos(orbit.inclination());
        sineInclination = Math.sin(orbit.inclination());
    }

    SeriesShadow(SunTrack track, FrozenOrbit orbit, double node, double phase) {
        this(track, (ShellOrbit) orbit, node, phase);
        for (int k = 0; k <= Math.min(HARMONICS, orbit.series().harmonics()); k++) {
            for (int axis = 0; axis < 3; axis++) {
                cosines[3 * k + axis] = orbit.series().cosine(axis, k);
                sines[3 * k + axis] = orbit.series().sine(axis, k);
            }
        }
        centre(0);
    }

    /** On a drifting circle: its series is one harmonic. */
    static SeriesShadow ofCircle(SunTrack track, MeanOrbit circle, double node, double phase) {
        SeriesShadow shadow = new SeriesShadow(track, (ShellOrbit) circle, node, phase);
        shadow.cosines[3] = circle.semiMajorAxis();
        shadow.sines[4] = circle.semiMajorAxis() * shadow.cosineInclination;
        shadow.sines[5] = circle.semiMajorAxis() * shadow.sineInclination;
        shadow.centre(0);
        return shadow;
    }

    /** Takes an instant as the centre of the revolution for which the Sun's parabolas hold. */
    void centre(double t) {
        centre = t;
        centrePhase = withoutTurns(phase + phaseRate * t);
        double reach = period / 4;
        sample(t - reach, 0);
        sample(t + reach, 6);
        // the last sample leaves the pole, the Sun's distance and its height: those of the centre serve for all
        sample(t, 3);
        for (int axis = 0; axis < 3; axis++) {
            double before = samples[axis];
            double now = samples[3 + axis];
            double after = samples[6 + axis];
            towards[3 * axis] = now;
            towards[3 * axis + 1] = (after - before) / (2 * reach);
            towards[3 * axis + 2] = (after - 2 * now + before) / (2 * reach * reach);
        }
    }

    private static double withoutTurns(double angle) {
        return angle - 2 * Math.PI * Math.rint(angle / (2 * Math.PI));
    }

    private void sample(double t, int offset) {
        track.sun(t, sun);
        Vector3D pole = track.pole();
        double along = sun[0] * pole.getX() + sun[1] * pole.getY() + sun[2] * pole.getZ();
        double length =
                Math.sqrt(sun[0] * sun[0] + sun[1] * sun[1] + sun[2] * sun[2] + EarthShadow.GAIN * along * along);
        double ux = (sun[0] + EarthShadow.GAIN * along * pole.getX()) / length;
        double uy = (sun[1] + EarthShadow.GAIN * along * pole.getY()) / length;
        double uz = (sun[2] + EarthShadow.GAIN * along * pole.getZ()) / length;
        double angle = node + nodeRate * t;
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        samples[offset] = cosine * ux + sine * uy;
        samples[offset + 1] = cosine * uy - sine * ux;
        samples[offset + 2] = uz;
        poleX = cosine * pole.getX() + sine * pole.getY();
        poleY = cosine * pole.getY() - sine * pole.getX();
        poleZ = pole.getZ();
        distance = length / Constants.SUN_RADIUS;
        sunAlongPole = along / length;
    }

    private double towards(int axis, double tau) {
        return towards[3 * axis] + tau * (towards[3 * axis + 1] + tau * towards[3 * axis + 2]);
    }

    /**
     * The passage nearest to an instant of the point of the orbit that is farthest from the Sun; the revolution is
     * centred near it.
     *
     * @return its instant, or NaN where the plane is so square to the Sun that no orbit meets the shadow
     */
    double farthestFromSun(double guess) {
        centre(guess);
        double t = guess;
        for (int i = 0; i < 6; i++) {
            double tau = t - centre;
            double ux = towards(0, tau);
            double uy = towards(1, tau) * cosineInclination + towards(2, tau) * sineInclination;
            if (ux * ux + uy * uy < LEAST_IN_PLANE * LEAST_IN_PLANE) {
                return Double.NaN;
            }
            double ahead = withoutTurns(Math.atan2(-uy, -ux) - centrePhase - phaseRate * tau);
            t += ahead / phaseRate;
            if (Math.abs(t - centre) > period / 8) {
                centre(t);
            } else if (Math.abs(ahead) < 1e-4) {
                break;
            }
        }
        return t;
    }

    /** The depth at an instant of any revolution. */
    double depthAnywhere(double t) {
        if (Math.abs(t - centre) > period / 4) {
            centre(t);
        }
        return depth(t);
    }

    /** The depth at an instant of the revolution. */
    double depth(double t) {
        double tau = t - centre;
        double angle = centrePhase + phaseRate * tau;
        double c1 = Math.cos(angle);
        double s1 = Math.sin(angle);
        double x = cosines[0];
        double y = cosines[1];
        double z = cosines[2];
        double c = c1;
        double s = s1;
        for (int k = 3; k < cosines.length; k += 3) {
            x += cosines[k] * c + sines[k] * s;
            y += cosines[k + 1] * c + sines[k + 1] * s;
            z += cosines[k + 2] * c + sines[k + 2] * s;
            double next = c * c1 - s * s1;
            s = s * c1 + c * s1;
            c = next;
        }
        double q = x * poleX + y * poleY + z * poleZ;
        double r2 = x * x + y * y + z * z + EarthShadow.GAIN * q * q;
        double way = x * towards(0, tau) + y * towards(1, tau) + z * towards(2, tau);
        return EarthShadow.depth(r2, way, q, distance, sunAlongPole);
    }
}
