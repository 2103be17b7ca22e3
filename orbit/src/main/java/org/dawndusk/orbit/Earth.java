/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import org.orekit.bodies.AnalyticalSolarPositionProvider;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.data.DataContext;
import org.orekit.forces.gravity.potential.UnnormalizedSphericalHarmonicsProvider;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.UTCScale;
import org.orekit.utils.Constants;
import org.orekit.utils.ExtendedPositionProvider;
import org.orekit.utils.IERSConventions;

/**
 * The Earth as everything here sees it: frames, WGS84 ellipsoid, zonal gravity J2 to J6, and the Sun that lights it.
 *
 * <p>The inertial frame is EME2000, and its z axis is taken as the axis of the zonal field and of the orbits' nodes. The
 * true pole leaves that axis by 20" a year (0.15 deg in 2027) through precession, so that inclinations to the equator
 * of date, and places on the ground, are uncertain by as much.
 *
 * <p>The Sun of {@link #embedded()} is the series of Montenbruck and Gill. It keeps the perihelion fixed, so that its
 * direction drifts by about 0.3 deg a century from the truth: 0.09 deg in 2027; its distance is good to 0.1 %.
 *
 * <p>Source: Montenbruck and Gill, <i>Satellite Orbits</i>, Springer 2000, section 3.3.2; WGS84: NIMA TR8350.2.
 *
 * <p>Immutable and thread-safe as far as the Orekit objects are, which holds for {@link #embedded()}.
 *
 * @since 0.1
 */
public final class Earth {

    /** The equatorial radius from which altitudes of orbits are counted [m]. */
    public static final double EQUATORIAL_RADIUS = Constants.WGS84_EARTH_EQUATORIAL_RADIUS;

    private final DataContext context;
    private final Frame inertialFrame;
    private final OneAxisEllipsoid ellipsoid;
    private final ExtendedPositionProvider sun;
    private final UnnormalizedSphericalHarmonicsProvider zonals;

    private Earth(DataContext context, ExtendedPositionProvider sun) {
        this.context = context;
        this.sun = sun;
        inertialFrame = context.getFrames().getEME2000();
        ellipsoid = new OneAxisEllipsoid(
                EQUATORIAL_RADIUS,
                Constants.WGS84_EARTH_FLATTENING,
                context.getFrames().getITRF(IERSConventions.IERS_2010, true));
        AbsoluteDate freezing = context.getTimeScales().getJ2000Epoch();
        zonals = context.getGravityFields().getConstantUnnormalizedProvider(6, 0, freezing);
    }

    /**
     * The Earth without data files; the errors are those of {@link EmbeddedDataContext} and of the class comment.
     *
     * @return an Earth of an {@link EmbeddedDataContext} and the analytical Sun
     */
    public static Earth embedded() {
        EmbeddedDataContext context = EmbeddedDataContext.create();
        return new Earth(context, new AnalyticalSolarPositionProvider(context));
    }

    /**
     * The Earth of the user's own data: leap seconds, Earth orientation, gravity field and planetary ephemeris.
     *
     * @param context a context that was given {@code orekit-data}
     * @return an Earth of that context and its ephemeris Sun
     */
    public static Earth of(DataContext context) {
        return new Earth(context, context.getCelestialBodies().getSun());
    }

    /**
     * The source of dates and frames.
     *
     * @return the data context
     */
    public DataContext context() {
        return context;
    }

    /**
     * Coordinated universal time.
     *
     * @return the UTC scale of the data context
     */
    public UTCScale utc() {
        return context.getTimeScales().getUTC();
    }

    /**
     * The frame of all that is called inertial.
     *
     * @return EME2000
     */
    public Frame inertialFrame() {
        return inertialFrame;
    }

    /**
     * The frame of all that is called Earth-fixed.
     *
     * @return the ITRF of IERS 2010
     */
    public Frame fixedFrame() {
        return ellipsoid.getBodyFrame();
    }

    /**
     * The shape of the Earth, fixed to its rotating frame.
     *
     * @return the WGS84 ellipsoid
     */
    public OneAxisEllipsoid ellipsoid() {
        return ellipsoid;
    }

    /**
     * The Sun.
     *
     * @return its position as a function of date and frame
     */
    public ExtendedPositionProvider sun() {
        return sun;
    }

    /**
     * The gravity field.
     *
     * @return unnormalised zonal harmonics up to degree 6
     */
    public UnnormalizedSphericalHarmonicsProvider zonals() {
        return zonals;
    }

    /**
     * The gravitational parameter of the field.
     *
     * @return mu [m³/s²]
     */
    public double mu() {
        return zonals.getMu();
    }

    /**
     * The oblateness of the field.
     *
     * @return J2 = -C20 [1]
     */
    public double j2() {
        return -zonals.getUnnormalizedC20(context.getTimeScales().getJ2000Epoch());
    }
}
