/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.torque;

import org.dawndusk.orbit.Earth;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * Disturbance torques in closed form: vectors in body axes and the worst case of the preliminary design.
 *
 * <p>Source: Wertz, <i>Spacecraft Attitude Determination and Control</i>, 1978, section 17.2; Larson and Wertz, <i>Space
 * Mission Analysis and Design</i>, 3rd ed., section 11.1, Tables 11-9A and 11-12; Starin and Eterno, <i>Attitude
 * Determination and Control Systems</i>, section 19.1 of Wertz, Everett and Puschell, <i>Space Mission Engineering: The
 * New SMAD</i>, 2011.
 *
 * <p>All methods are pure functions.
 *
 * @since 0.1
 */
public final class DisturbanceTorques {

    /** Magnetic moment of the Earth times the magnetic constant over 4π: that of the cited tables [T m³]. */
    public static final double EARTH_DIPOLE = 7.96e15;

    static final double SPEED_OF_LIGHT = 299792458;

    private DisturbanceTorques() {}

    /**
     * The torque of the gravity gradient: 3μ/r³ times the direction of the Earth across its product with the inertia.
     *
     * @param earth the Earth
     * @param body the satellite
     * @param toEarth the Earth's centre in body axes, from the satellite [m]
     * @return torque in body axes [N m]
     */
    public static Vector3D gravityGradient(Earth earth, SatelliteBody body, Vector3D toEarth) {
        double distance = Checks.positive("distance of the Earth's centre", toEarth.getNorm());
        Vector3D down = toEarth.scalarMultiply(1 / distance);
        return down.crossProduct(body.inertiaTimes(down))
                .scalarMultiply(3 * earth.mu() / (distance * distance * distance));
    }

    /**
     * The torque of the air on all faces.
     *
     * @param body the satellite
     * @param density density of the air, not negative [kg/m³]
     * @param velocity velocity against the air in body axes [m/s]
     * @return torque in body axes [N m]
     */
    public static Vector3D aerodynamic(SatelliteBody body, double density, Vector3D velocity) {
        double speed = Checks.positive("speed", velocity.getNorm());
        Vector3D flight = velocity.scalarMultiply(1 / speed);
        double pressure = 0.5 * Checks.notNegative("density", density) * body.dragCoefficient() * speed * speed;
        Vector3D torque = Vector3D.ZERO;
        for (Plate plate : body.plates()) {
            torque = torque.add(plate.centre().crossProduct(plate.airForce(pressure, flight)));
        }
        return torque;
    }

    /**
     * The torque of sunlight on all faces.
     *
     * @param body the satellite
     * @param irradiance irradiance normal to the Sun, not negative [W/m²]
     * @param sun the Sun's direction in body axes, of any length
     * @return torque in body axes [N m]
     */
    public static Vector3D solar(SatelliteBody body, double irradiance, Vector3D sun) {
        double pressure = Checks.notNegative("irradiance", irradiance) / SPEED_OF_LIGHT;
        Vector3D towards = sun.scalarMultiply(1 / Checks.positive("length of sun", sun.getNorm()));
        Vector3D torque = Vector3D.ZERO;
        for (Plate plate : body.plates()) {
            torque = torque.add(plate.centre().crossProduct(plate.lightForce(pressure, towards)));
        }
        return torque;
    }

    /**
     * The torque of a magnetic field on the satellite's dipole.
     *
     * @param body the satellite
     * @param field magnetic flux density in body axes [T]
     * @return torque in body axes [N m]
     */
    public static Vector3D magnetic(SatelliteBody body, Vector3D field) {
        return body.dipole().crossProduct(field);
    }

    /**
     * The Earth's magnetic field as that of a dipole at its centre, along its axis: north is negative.
     *
     * <p>The true dipole leans by 10 deg and lies 500 km off the centre: the field is good to a third.
     *
     * @param position place in a frame whose z axis is the Earth's, from its centre [m]
     * @return magnetic flux density in that frame [T]
     */
    public static Vector3D dipoleField(Vector3D position) {
        double r = Checks.positive("distance from the Earth's centre", position.getNorm());
        Vector3D up = position.scalarMultiply(1 / r);
        double strength = EARTH_DIPOLE / (r * r * r);
        return new Vector3D(-3 * strength * up.getZ(), up, strength, Vector3D.PLUS_K);
    }

    /**
     * The greatest torque of the gravity gradient about one axis.
     *
     * @param earth the Earth
     * @param radius orbital radius, positive [m]
     * @param inertiaDifference difference of the greatest and the least moment of inertia, not negative [kg m²]
     * @param tilt greatest angle between the least axis and the vertical, in [0, π/2]; from π/4 on the torque is that of
     *     π/4 [rad]
     * @return torque [N m]
     */
    public static double worstGravityGradient(Earth earth, double radius, double inertiaDifference, double tilt) {
        Checks.positive("radius", radius);
        Checks.notNegative("inertiaDifference", inertiaDifference);
        Checks.between("tilt", tilt, 0, Math.PI / 2);
        double sine = tilt >= Math.PI / 4 ? 1 : Math.sin(2 * tilt);
        return 1.5 * earth.mu() * (inertiaDifference * sine / radius / radius / radius);
    }

    /**
     * The greatest torque of the air.
     *
     * @param density density of the air, not negative [kg/m³]
     * @param dragCoefficient drag coefficient, positive [1]
     * @param area area across the flight, positive [m²]
     * @param speed speed against the air, positive [m/s]
     * @param arm distance of the centre of pressure from the centre of mass, across the flight, not negative [m]
     * @return torque [N m]
     */
    public static double worstAerodynamic(
            double density, double dragCoefficient, double area, double speed, double arm) {
        Checks.notNegative("density", density);
        Checks.positive("dragCoefficient", dragCoefficient);
        Checks.positive("area", area);
        Checks.positive("speed", speed);
        return 0.5 * density * dragCoefficient * area * speed * speed * Checks.notNegative("arm", arm);
    }

    /**
     * The greatest torque of sunlight.
     *
     * @param irradiance irradiance normal to the Sun, not negative [W/m²]
     * @param area area seen from the Sun, positive [m²]
     * @param reflectance share of the light that is mirrored back, in [0, 1] [1]
     * @param arm distance of the centre of pressure from the centre of mass, across the light, not negative [m]
     * @return torque [N m]
     */
    public static double worstSolar(double irradiance, double area, double reflectance, double arm) {
        Checks.notNegative("irradiance", irradiance);
        Checks.positive("area", area);
        Checks.between("reflectance", reflectance, 0, 1);
        return irradiance / SPEED_OF_LIGHT * area * (1 + reflectance) * Checks.notNegative("arm", arm);
    }

    /**
     * The greatest torque of the Earth's magnetic field: over the poles, the dipole across the field.
     *
     * @param radius orbital radius, positive [m]
     * @param dipole dipole moment of the satellite, not negative [A m²]
     * @return torque [N m]
     */
    public static double worstMagnetic(double radius, double dipole) {
        Checks.positive("radius", radius);
        return 2 * EARTH_DIPOLE * (Checks.notNegative("dipole", dipole) / radius / radius / radius);
    }

    /**
     * The momentum that a torque of one sign builds up in a quarter of an orbit, its root mean square over a sine taken as
     * its mean: the rule of thumb for wheels.
     *
     * @param torque greatest torque, not negative [N m]
     * @param period orbital period, positive [s]
     * @return angular momentum [N m s]
     */
    public static double quarterOrbitMomentum(double torque, double period) {
        return Checks.notNegative("torque", torque) * Checks.positive("period", period) / 4 * Math.sqrt(0.5);
    }
}
