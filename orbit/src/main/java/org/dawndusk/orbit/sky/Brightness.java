/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.sky;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * How much sunlight a satellite sends into a direction.
 *
 * <p>Magnitudes are Johnson V, of a Sun of -26.77, above the air: extinction takes 0.1 to 0.3 mag at the zenith and more
 * below. Light from the Earth on the satellite, parts that hide each other, and the change of reflectance with the angle
 * are left out; real satellites scatter about such laws by a magnitude.
 *
 * <p>Source: the sphere's law of Vallerie, <i>Investigation of photometric data received from an artificial Earth
 * satellite</i>, AD 419069, 1963, as given by Cognion, AMOS 2013.
 *
 * <p>Implementations are pure.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Brightness {

    /** Magnitude of the Sun, V [1]. */
    double SUN = -26.77;

    /**
     * The light into a direction.
     *
     * @param up unit vector from the Earth's centre to the satellite
     * @param sun unit vector to the Sun
     * @param observer unit vector to the observer
     * @return intensity over the Sun's irradiance [m²/sr]
     */
    double intensity(Vector3D up, Vector3D sun, Vector3D observer);

    /**
     * The magnitude of a source of light.
     *
     * @param intensity intensity over the Sun's irradiance, not negative [m²/sr]
     * @param range distance, positive [m]
     * @return magnitude, infinite for no light [1]
     */
    static double magnitude(double intensity, double range) {
        Checks.between("intensity", intensity, 0, Double.MAX_VALUE);
        return SUN - 2.5 * Math.log10(intensity) + 5 * Math.log10(Checks.positive("range", range));
    }

    /**
     * A sphere that scatters by Lambert's law, the usual stand-in for a satellite of unknown attitude.
     *
     * @param area cross-section times reflectance, positive [m²]
     * @return 2 / (3 π²) times the area times ((π - φ) cos φ + sin φ), φ the phase angle
     */
    static Brightness sphere(double area) {
        double factor = 2 * Checks.positive("area", area) / (3 * Math.PI * Math.PI);
        return (up, sun, observer) -> {
            double phase = Checks.finite("angle from Sun to observer", Vector3D.angle(sun, observer));
            return factor * Math.max(0, (Math.PI - phase) * Math.cos(phase) + Math.sin(phase));
        };
    }

    /**
     * A plate that scatters by Lambert's law, both sides alike.
     *
     * @param area area of one side times reflectance, positive [m²]
     * @param face where its normal points
     * @return area times the cosines of both angles over π, none where Sun and observer are on different sides
     */
    static Brightness plate(double area, Face face) {
        Checks.positive("area", area);
        return (up, sun, observer) -> {
            Vector3D normal = face.normal(up, sun);
            double product = Checks.finite(
                    "product of cosines to Sun and observer", normal.dotProduct(sun) * normal.dotProduct(observer));
            return product > 0 ? area * product / Math.PI : 0;
        };
    }

    /**
     * A plate that mirrors, both sides alike: a disc of light about the mirrored Sun.
     *
     * @param area area of one side times reflectance, positive [m²]
     * @param spread angular radius of the mirrored Sun: 0.0047 rad by a perfect mirror, more by a wavy one, in
     *     [0.0046, 0.5] [rad]
     * @param face where its normal points
     * @return area times the cosine of the angle of incidence over the disc's solid angle within it, none beside it
     */
    static Brightness mirror(double area, double spread, Face face) {
        Checks.positive("area", area);
        double limit = Math.cos(Checks.between("spread", spread, 0.0046, 0.5));
        double solidAngle = 2 * Math.PI * (1 - limit);
        return (up, sun, observer) -> {
            Vector3D normal = face.normal(up, sun);
            double incidence = Checks.finite("cosine to the Sun", normal.dotProduct(sun));
            Vector3D mirrored = new Vector3D(2 * incidence, normal, -1, sun);
            double cosine = Checks.finite("cosine to the mirrored Sun", mirrored.dotProduct(observer));
            return cosine >= limit ? area * Math.abs(incidence) / solidAngle : 0;
        };
    }

    /**
     * The light of two parts of a satellite.
     *
     * @param other the other part
     * @return both together
     */
    default Brightness plus(Brightness other) {
        return (up, sun, observer) -> intensity(up, sun, observer) + other.intensity(up, sun, observer);
    }

    /**
     * Where a flat part of a satellite faces.
     *
     * @since 0.1
     */
    @FunctionalInterface
    interface Face {

        /**
         * The normal of the part.
         *
         * @param up unit vector from the Earth's centre to the satellite
         * @param sun unit vector to the Sun
         * @return unit vector; its opposite is the other side
         */
        Vector3D normal(Vector3D up, Vector3D sun);

        /**
         * A part that lies flat over the Earth.
         *
         * @return the normal is the vertical
         */
        static Face earth() {
            return (up, sun) -> up;
        }

        /**
         * A part that faces the Sun, as an array does.
         *
         * @return the normal is the direction of the Sun
         */
        static Face sun() {
            return (up, sun) -> sun;
        }

        /**
         * A part that is edge-on to both Sun and Earth, as a radiator is; it scatters no sunlight.
         *
         * @return the normal is at right angles to both
         */
        static Face edge() {
            return (up, sun) -> {
                Vector3D across = up.crossProduct(sun);
                return across.getNorm() < 1e-9 ? up.orthogonal() : across.normalize();
            };
        }
    }
}
