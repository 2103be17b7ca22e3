/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.propagation.Propagator;
import org.orekit.time.AbsoluteDate;

class RepeatGroundTrackTest {

    private static final Earth EARTH = Earth.embedded();

    @Test
    void theTopexOrbitIsFound() {
        FrozenOrbit orbit = RepeatGroundTrack.of(EARTH, Math.toRadians(66.04), 127, 10);
        String source = "PO.DAAC, TOPEX/Poseidon mission specification: 127 revolutions in 9.9156 d, 66.04 deg";
        Published.value("orbit", "nodal period of TOPEX/Poseidon's ground track", 6745.72, "s")
                .from(source)
                .within(0.05)
                .is(orbit.nodalPeriod());
        Published.value("orbit", "nodal rate of TOPEX/Poseidon's ground track", -2.08, "deg/d")
                .from(source)
                .within(0.005)
                .is(Math.toDegrees(orbit.nodeRate()) * 86400);
        Published.value("orbit", "cycle of TOPEX/Poseidon's ground track", 9.9156, "d")
                .from(source)
                .within(1e-4)
                .is(127 * orbit.nodalPeriod() / 86400);
        // reference altitude is the mean semi-major axis less 6,378 km, a few kilometres from the mean radius
        Published.value("orbit", "altitude of TOPEX/Poseidon's ground track", 1336, "km")
                .from(source)
                .within(5)
                .is(orbit.altitude() / 1e3);
    }

    @ParameterizedTest
    @CsvSource({"Sentinel-1, 175, 12, 693, 98.18", "Landsat 8, 233, 16, 705, 98.2"})
    void theSunSynchronousOnesOfEarthObservation(
            String name, int revolutions, int days, double altitude, double inclination) {
        FrozenOrbit orbit = RepeatGroundTrack.sunSynchronous(EARTH, revolutions, days);
        String source = name + " orbit: "
                + (name.startsWith("Landsat") ? "USGS, Landsat 8 Data Users Handbook" : "ESA, Sentinel Online");
        // agencies count from the mean semi-major axis, which lies 4.4 km below the mean radius there
        Published.value("orbit", "altitude of " + name + "'s ground track", altitude, "km")
                .from(source)
                .within(6)
                .is(orbit.altitude() / 1e3);
        Published.value("orbit", "inclination of " + name + "'s ground track", inclination, "deg")
                .from(source)
                .within(0.05)
                .is(Math.toDegrees(orbit.inclination()));
    }

    @Test
    void theHeightOfSentinel3IsAboveTheEllipsoid() {
        FrozenOrbit orbit = RepeatGroundTrack.sunSynchronous(EARTH, 385, 27);
        AbsoluteDate epoch = Scenario.utc(EARTH, "2027-01-01T00:00:00").epoch();
        Propagator satellite = orbit.propagator(epoch, 0, 0);
        double sum = 0;
        for (int i = 0; i < 100; i++) {
            AbsoluteDate date = epoch.shiftedBy(orbit.nodalPeriod() * i / 100);
            sum += EARTH.ellipsoid()
                    .transform(satellite.getPosition(date, EARTH.fixedFrame()), EARTH.fixedFrame(), date)
                    .getAltitude();
        }
        Published.value("orbit", "mean height of Sentinel-3's ground track above the ellipsoid", 814.5, "km")
                .from("ESA, Sentinel Online, orbit of Sentinel-3: 385 revolutions in 27 d, reference altitude")
                .within(1)
                .is(sum / 100 / 1e3);
    }

    @Test
    void theTrackClosesOverTheGround() {
        FrozenOrbit orbit = RepeatGroundTrack.of(EARTH, Math.toRadians(53), 76, 5);
        // in the year 2000 the Earth's axis is that of the inertial frame, but for nutation
        AbsoluteDate epoch = Scenario.utc(EARTH, "2000-01-01T12:00:00").epoch();
        Propagator satellite = orbit.propagator(epoch, 1, 2);
        Vector3D before = satellite.getPosition(epoch, EARTH.fixedFrame());
        Vector3D after = satellite.getPosition(epoch.shiftedBy(76 * orbit.nodalPeriod()), EARTH.fixedFrame());
        // the node turns by 25 deg about an axis that nutation moves by 15": 200 m
        assertThat(before.distance(after)).isLessThan(300);
        Vector3D early = satellite.getPosition(epoch.shiftedBy(15 * orbit.nodalPeriod()), EARTH.fixedFrame());
        assertThat(before.distance(early)).isGreaterThan(100e3);
    }

    /** What the Earth turns under the node in all revolutions together are whole turns. */
    @ParameterizedTest
    @CsvSource({"76, 5", "15, 1", "3, 2", "5, 3", "31, 2", "255, 16"})
    void theEarthTurnsUnderTheNodeAsOftenAsAskedFor(int revolutions, int days) {
        FrozenOrbit orbit = RepeatGroundTrack.of(EARTH, Math.toRadians(50), revolutions, days);
        double turns = revolutions * orbit.nodalPeriod() * (7.292115e-5 - orbit.nodeRate()) / (2 * Math.PI);
        assertThat(turns / days).isCloseTo(1, within(3e-9));
    }

    @Test
    void tracksTooLowOrTooHighAreRefusedWithTheirAltitude() {
        // Kepler's third law, a day of 86,164.1 s: 42,164 km, and less by the power 2/3 of the revolutions
        assertThatThrownBy(() -> RepeatGroundTrack.of(EARTH, 1, 1, 1))
                .isInstanceOf(NoSuchOrbitException.class)
                .hasMessageContaining("after 1 revolutions in 1 days would be at an altitude of 3.5786")
                .hasMessageEndingWith("m, but must be in [100000.0, 3.0E7]");
        assertThatThrownBy(() -> RepeatGroundTrack.of(EARTH, 1, 34, 2))
                .isInstanceOf(NoSuchOrbitException.class)
                .hasMessageContaining("after 34 revolutions in 2 days would be at an altitude of -727.");
    }

    @Test
    void tracksThatNoOrbitHasAreRefused() {
        assertThatThrownBy(() -> RepeatGroundTrack.of(EARTH, 1, 17, 1))
                .isInstanceOf(NoSuchOrbitException.class)
                .hasMessageStartingWith(
                        "an orbit that repeats its ground track after 17 revolutions in 1 days would be "
                                + "at an altitude of ");
        assertThatThrownBy(() -> RepeatGroundTrack.sunSynchronous(EARTH, 6, 1))
                .isInstanceOf(NoSuchOrbitException.class)
                .hasMessageStartingWith("no circular orbit is sun-synchronous");
        assertThatThrownBy(() -> RepeatGroundTrack.of(EARTH, Math.toRadians(63.43), 15, 1))
                .isInstanceOf(NoSuchOrbitException.class);
        assertThatThrownBy(() -> RepeatGroundTrack.of(EARTH, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RepeatGroundTrack.of(EARTH, 1, 15, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
