/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.ArrayList;
import java.util.List;
import org.dawndusk.validation.Published;
import org.hipparchus.CalculusFieldElement;
import org.hipparchus.geometry.euclidean.threed.FieldVector3D;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.events.Action;
import org.junit.jupiter.api.Test;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.data.LazyLoadedDataContext;
import org.orekit.frames.Frame;
import org.orekit.orbits.KeplerianOrbit;
import org.orekit.orbits.PositionAngleType;
import org.orekit.propagation.PropagationType;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.analytical.EcksteinHechlerPropagator;
import org.orekit.propagation.events.EclipseDetector;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.FieldAbsoluteDate;
import org.orekit.utils.Constants;
import org.orekit.utils.ExtendedPositionProvider;

/** The longest umbra by Orekit's own detector on its own analytical propagation, the Sun by the almanac's short formula. */
class LongestUmbraAgainstOrekitTest {
    private static final double DAY = 86_400;
    /** 2027-06-22, the days of the deepest eclipse, counted from J2000. */
    private static final double SOLSTICE = 10_033.5;
    /** The mean semi-major axis of Brouwer's kind that gives the orbit a mean radius of 650 km above the equator's. */
    private static final double AXIS_BELOW_RADIUS = 4.4e3;

    @Test
    void theReportsLongestUmbraIsOrekitsOwn() {
        LazyLoadedDataContext context = new LazyLoadedDataContext();
        AbsoluteDate j2000 = context.getTimeScales().getJ2000Epoch();
        Frame inertial = context.getFrames().getEME2000();
        AbsoluteDate start = j2000.shiftedBy(SOLSTICE * DAY);
        // the mean Sun's right ascension is its mean longitude; the node at 18:00 lies 6 h east of it
        double node = Math.toRadians(meanLongitude(SOLSTICE)) + Math.PI / 2;
        KeplerianOrbit mean = new KeplerianOrbit(
                Constants.WGS84_EARTH_EQUATORIAL_RADIUS + 650e3 - AXIS_BELOW_RADIUS,
                1e-3,
                Math.toRadians(97.98),
                Math.PI / 2,
                node,
                0,
                PositionAngleType.MEAN,
                inertial,
                start,
                Constants.WGS84_EARTH_MU);
        Propagator propagator = new EcksteinHechlerPropagator(
                mean,
                FrameAlignedProvider.of(inertial),
                Propagator.DEFAULT_MASS,
                Constants.EIGEN5C_EARTH_EQUATORIAL_RADIUS,
                Constants.EIGEN5C_EARTH_MU,
                Constants.EIGEN5C_EARTH_C20,
                Constants.EIGEN5C_EARTH_C30,
                Constants.EIGEN5C_EARTH_C40,
                Constants.EIGEN5C_EARTH_C50,
                Constants.EIGEN5C_EARTH_C60,
                PropagationType.MEAN);
        List<Double> umbras = new ArrayList<>();
        double[] entry = {Double.NaN};
        // an ellipsoid of revolution does not mind that its axes do not turn
        OneAxisEllipsoid earth = new OneAxisEllipsoid(
                Constants.WGS84_EARTH_EQUATORIAL_RADIUS, Constants.WGS84_EARTH_FLATTENING, inertial);
        propagator.addEventDetector(new EclipseDetector(new Sun(j2000), Constants.SUN_RADIUS, earth)
                .withUmbra()
                .withThreshold(1e-3)
                .withMaxCheck(60)
                .withHandler((state, detector, increasing) -> {
                    double time = state.getDate().durationFrom(start);
                    if (increasing && !Double.isNaN(entry[0])) {
                        umbras.add(time - entry[0]);
                    }
                    entry[0] = increasing ? Double.NaN : time;
                    return Action.CONTINUE;
                }));
        propagator.propagate(start, start.shiftedBy(DAY));
        double longest = umbras.stream().mapToDouble(umbra -> umbra).max().orElseThrow();
        Published.value("examples", "Suncatcher: longest umbra of the year", longest / 60, "min")
                .from("Orekit's EclipseDetector on an Eckstein-Hechler orbit, the Astronomical Almanac's Sun")
                .within(0.02)
                .is(Suncatcher.REPORT.orbit().longestEclipseMinutes());
    }

    private static double meanLongitude(double days) {
        return 280.460 + 0.9856474 * days;
    }

    /** Good to 0.01 degrees; the Astronomical Almanac, section C, low-precision formulae for the Sun. */
    private record Sun(AbsoluteDate j2000) implements ExtendedPositionProvider {
        @Override
        public Vector3D getPosition(AbsoluteDate date, Frame frame) {
            double days = date.durationFrom(j2000) / DAY;
            double anomaly = Math.toRadians(357.528 + 0.9856003 * days);
            double longitude =
                    Math.toRadians(meanLongitude(days) + 1.915 * Math.sin(anomaly) + 0.020 * Math.sin(2 * anomaly));
            double obliquity = Math.toRadians(23.439 - 4e-7 * days);
            double distance = 1.00014 - 0.01671 * Math.cos(anomaly) - 0.00014 * Math.cos(2 * anomaly);
            return new Vector3D(
                            Math.cos(longitude),
                            Math.cos(obliquity) * Math.sin(longitude),
                            Math.sin(obliquity) * Math.sin(longitude))
                    .scalarMultiply(distance * Constants.JPL_SSD_ASTRONOMICAL_UNIT);
        }

        @Override
        public <T extends CalculusFieldElement<T>> FieldVector3D<T> getPosition(
                FieldAbsoluteDate<T> date, Frame frame) {
            throw new UnsupportedOperationException("no derivatives are asked for");
        }
    }
}
