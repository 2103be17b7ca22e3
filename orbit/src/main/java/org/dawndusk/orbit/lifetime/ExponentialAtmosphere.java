/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import java.util.Arrays;
import org.dawndusk.orbit.Earth;
import org.hipparchus.CalculusFieldElement;
import org.hipparchus.geometry.euclidean.threed.FieldVector3D;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.frames.Frame;
import org.orekit.models.earth.atmosphere.Atmosphere;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.FieldAbsoluteDate;

/**
 * Air whose density falls exponentially with altitude, in 28 bands each with its own scale height.
 *
 * <p>Standard air up to 25 km, CIRA-72 at an exospheric temperature of 1000 K above 500 km: about the middle of the solar
 * cycle. Neither Sun nor season nor the time of day enter: at 500 km the truth runs from an eighth to three times as much.
 * The bands meet within 0.02 % above 30 km. Above 1,000 km the last band's scale height of 268 km is taken to go on.
 *
 * <p>As an Orekit atmosphere it turns with the Earth, and its altitudes are heights above the WGS84 ellipsoid.
 *
 * <p>Source: Vallado, <i>Fundamentals of Astrodynamics and Applications</i>, 4th ed., section 8.6.2, Table 8-4, after
 * Wertz, <i>Spacecraft Attitude Determination and Control</i>, 1978, Table L-6.
 *
 * <p>Immutable and thread-safe as far as the Earth is.
 *
 * @since 0.1
 */
public final class ExponentialAtmosphere implements Atmosphere {

    /** Base altitude of each band [km]. */
    private static final double[] BASE = {
        0, 25, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 180, 200, 250, 300, 350, 400, 450, 500, 600,
        700, 800, 900, 1000
    };

    /** Density at the base [kg/m³]. */
    private static final double[] DENSITY = {
        1.225, 3.899e-2, 1.774e-2, 3.972e-3, 1.057e-3, 3.206e-4, 8.770e-5, 1.905e-5, 3.396e-6, 5.297e-7, 9.661e-8,
        2.438e-8, 8.484e-9, 3.845e-9, 2.070e-9, 5.464e-10, 2.789e-10, 7.248e-11, 2.418e-11, 9.518e-12, 3.725e-12,
        1.585e-12, 6.967e-13, 1.454e-13, 3.614e-14, 1.170e-14, 5.245e-15, 3.019e-15
    };

    /** Scale height within the band [km]. */
    private static final double[] SCALE_HEIGHT = {
        7.249, 6.349, 6.682, 7.554, 8.382, 7.714, 6.549, 5.799, 5.382, 5.877, 7.263, 9.473, 12.636, 16.149, 22.523,
        29.740, 37.105, 45.546, 53.628, 53.298, 58.515, 60.828, 63.822, 71.835, 88.667, 124.64, 181.05, 268.00
    };

    private final OneAxisEllipsoid ellipsoid;

    private ExponentialAtmosphere(OneAxisEllipsoid ellipsoid) {
        this.ellipsoid = ellipsoid;
    }

    /**
     * The atmosphere for all that Orekit does with one.
     *
     * @param earth the Earth above whose ellipsoid altitudes are counted
     * @return the atmosphere
     */
    public static ExponentialAtmosphere over(Earth earth) {
        return new ExponentialAtmosphere(earth.ellipsoid());
    }

    /**
     * The density by altitude alone.
     *
     * @param altitude altitude, not negative [m]
     * @return density [kg/m³]
     */
    public static double density(double altitude) {
        double kilometres = Checks.notNegative("altitude", altitude) / 1000;
        int band = band(kilometres);
        return DENSITY[band] * Math.exp((BASE[band] - kilometres) / SCALE_HEIGHT[band]);
    }

    private static int band(double kilometres) {
        int found = Arrays.binarySearch(BASE, kilometres);
        return found >= 0 ? found : -found - 2;
    }

    /**
     * The frame with which the air turns.
     *
     * @return the Earth-fixed frame
     */
    @Override
    public Frame getFrame() {
        return ellipsoid.getBodyFrame();
    }

    /**
     * The density at a place.
     *
     * @param date the instant, which only turns the Earth
     * @param position the place [m]
     * @param frame frame of the place
     * @return density [kg/m³]
     */
    @Override
    public double getDensity(AbsoluteDate date, Vector3D position, Frame frame) {
        return density(ellipsoid.transform(position, frame, date).getAltitude());
    }

    /**
     * The density at a place, with derivatives.
     *
     * @param date the instant, which only turns the Earth
     * @param position the place [m]
     * @param frame frame of the place
     * @param <T> type of the field elements
     * @return density [kg/m³]
     */
    @Override
    public <T extends CalculusFieldElement<T>> T getDensity(
            FieldAbsoluteDate<T> date, FieldVector3D<T> position, Frame frame) {
        T kilometres = ellipsoid.transform(position, frame, date).getAltitude().divide(1000);
        int band = band(Checks.notNegative("altitude", kilometres.getReal()));
        return kilometres.subtract(BASE[band]).divide(-SCALE_HEIGHT[band]).exp().multiply(DENSITY[band]);
    }
}
