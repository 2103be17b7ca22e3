/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/**
 * What it costs a year to keep satellites together: velocity change against forces that differ between them.
 *
 * <p>A force that both satellites feel alike moves the cluster as a whole and costs nothing here. Each figure is the mean
 * acceleration times a year of 365.25 days, for a thrust that cancels it as it acts; satellites that wait and correct pay
 * up to as much. At 650 km the pressure of sunlight, 4.5 µPa, exceeds that of the air, 2.2 µPa at mean solar activity.
 *
 * <p>Source: drag and radiation pressure: Montenbruck and Gill, <i>Satellite Orbits</i>, Springer 2000, sections 3.5 and
 * 3.4.
 *
 * <p>All methods are pure functions.
 *
 * @since 0.1
 */
public final class FormationKeeping {

    private static final double YEAR = 365.25 * 86_400;
    /** Total solar irradiance at one astronomical unit [W/m²], and the speed of light [m/s]. */
    private static final double SUNLIGHT = 1361;

    private static final double SPEED_OF_LIGHT = 299_792_458;
    private static final int PHASES = 180;
    private static final int STARTS = 12;
    /** Steps of the difference quotients: phase [rad] and place [m]. */
    private static final double PHASE_STEP = 1e-3;

    private static final double PLACE_STEP = 10;

    private FormationKeeping() {}

    /**
     * The cost of unequal drag.
     *
     * @param density density of the air, not negative [kg/m³]
     * @param speed speed through the air, positive [m/s]
     * @param difference difference of drag coefficient times area over mass, not negative [m²/kg]
     * @return velocity change a year [m/s]
     */
    public static double differentialDrag(double density, double speed, double difference) {
        Checks.notNegative("density", density);
        Checks.positive("speed", speed);
        double pressure = Checks.notNegative("dynamic pressure", 0.5 * density * speed * speed);
        return pressure * Checks.notNegative("difference", difference) * YEAR;
    }

    /**
     * The cost of unequal radiation pressure at one astronomical unit.
     *
     * @param difference difference of radiation pressure coefficient times area over mass, not negative [m²/kg]
     * @param sunlitFraction share of the year in sunlight, in [0, 1] [1]
     * @return velocity change a year [m/s]
     */
    public static double differentialRadiationPressure(double difference, double sunlitFraction) {
        Checks.notNegative("difference", difference);
        return SUNLIGHT / SPEED_OF_LIGHT * difference * Checks.between("sunlitFraction", sunlitFraction, 0, 1) * YEAR;
    }

    /**
     * The cost of holding a satellite on an exact ellipse in the orbital plane against the zonal field J2 to J6.
     *
     * <p>The satellite is made to follow x = q A cos θ, y = -2A sin θ in axes that turn with the reference, θ growing with
     * the orbit's phase, wherever it would fall otherwise. Mean over an orbit and over the starts on the ellipse; the
     * force across the plane is counted too. A cluster that lets the ellipse breathe and starts without drift ({@link
     * RelativeDrift#nulled}) pays nothing of this.
     *
     * @param earth the Earth
     * @param orbit the orbit of the reference
     * @param alongTrack semi-axis 2A along the track, in [1e-3, 1e6], for instance 1000 [m]
     * @param axisRatio q of the axis ratio 2:q, in [0.5, 2] [1]
     * @return velocity change a year [m/s]
     */
    public static double heldEllipse(Earth earth, FrozenOrbit orbit, double alongTrack, double axisRatio) {
        Checks.between("alongTrack", alongTrack, 1e-3, 1e6);
        Checks.between("axisRatio", axisRatio, 0.5, 2);
        ZonalGravity gravity = new ZonalGravity(earth);
        AbsoluteDate epoch = earth.context().getTimeScales().getJ2000Epoch();
        double n = orbit.phaseRate();
        double sum = 0;
        for (int k = 0; k < PHASES; k++) {
            double phase = 2 * Math.PI * k / PHASES;
            HillAxes axes = axes(earth, orbit, gravity, epoch, phase);
            HillAxes before = axes(earth, orbit, gravity, epoch, phase - PHASE_STEP);
            HillAxes after = axes(earth, orbit, gravity, epoch, phase + PHASE_STEP);
            // the turn of a frozen orbit's axes is followed in the axes themselves
            Vector3D turn = axes.components(axes.turn());
            Vector3D change = after.components(after.turn())
                    .subtract(before.components(before.turn()))
                    .scalarMultiply(n / (2 * PHASE_STEP));
            for (int s = 0; s < STARTS; s++) {
                double angle = phase + 2 * Math.PI * s / STARTS;
                double a = alongTrack / 2;
                Vector3D x = new Vector3D(axisRatio * a * Math.cos(angle), -2 * a * Math.sin(angle), 0);
                Vector3D v = new Vector3D(-n * axisRatio * a * Math.sin(angle), -2 * n * a * Math.cos(angle), 0);
                Vector3D wanted = x.scalarMultiply(-n * n)
                        .add(2, turn.crossProduct(v))
                        .add(change.crossProduct(x))
                        .add(turn.crossProduct(turn.crossProduct(x)));
                sum += wanted.subtract(tide(gravity, axes, x)).getNorm();
            }
        }
        return sum / (PHASES * STARTS) * YEAR;
    }

    private static HillAxes axes(
            Earth earth, FrozenOrbit orbit, ZonalGravity gravity, AbsoluteDate epoch, double phase) {
        PVCoordinates centre = orbit.propagator(epoch, 0, phase).getPVCoordinates(epoch, earth.inertialFrame());
        return HillAxes.of(centre, gravity.acceleration(centre.getPosition()));
    }

    /** The difference of the attraction, linear in the offset, in the axes. */
    private static Vector3D tide(ZonalGravity gravity, HillAxes axes, Vector3D offset) {
        Vector3D centre = axes.centre().getPosition();
        Vector3D direction = axes.inertial(new HillState(offset, Vector3D.ZERO))
                .getPosition()
                .subtract(centre);
        double step = PLACE_STEP / direction.getNorm();
        Vector3D difference = gravity.acceleration(centre.add(step, direction))
                .subtract(gravity.acceleration(centre.subtract(step, direction)))
                .scalarMultiply(1 / (2 * step));
        return axes.components(difference);
    }
}
