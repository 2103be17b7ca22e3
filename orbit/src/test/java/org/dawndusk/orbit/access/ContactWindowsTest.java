/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.orbits.KeplerianOrbit;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.analytical.KeplerianPropagator;
import org.orekit.propagation.events.DateDetector;
import org.orekit.utils.PVCoordinates;

class ContactWindowsTest {

    private static final Earth EARTH = Earth.embedded();
    private static final Scenario SCENARIO = Scenario.utc(EARTH, "2027-01-01T00:00:00");
    private static final GroundStation SITE = GroundStation.of("site", 0.6, 0.1);

    private final Propagator satellite = FrozenOrbit.of(EARTH, 650e3, 0.9).propagator(SCENARIO.epoch(), 0, 0);

    @Test
    void aSpanThatCutsAPassCutsItsWindow() {
        ContactWindows day = ContactWindows.of(SCENARIO, satellite, SITE, 0, 86_400);
        double middle = day.culmination(1);
        double end = day.intervals().end(1);
        ContactWindows cut = ContactWindows.of(SCENARIO, satellite, SITE, middle, middle + 10);
        assertThat(cut.intervals().count()).isEqualTo(1);
        assertThat(cut.intervals().start(0)).isCloseTo(middle, within(1e-6));
        assertThat(cut.intervals().end(0)).isCloseTo(middle + 10, within(1e-6));
        assertThat(cut.maximumElevation(0)).isCloseTo(day.maximumElevation(1), within(1e-7));
        assertThat(ContactWindows.of(SCENARIO, satellite, SITE, end + 1, end + 600)
                        .intervals()
                        .count())
                .isZero();
    }

    @Test
    void theSatelliteStandsAboveTheMaskInsideAndBelowOutside() {
        ContactWindows day = ContactWindows.of(SCENARIO, satellite, SITE, 0, 86_400);
        for (double t = 5; t < 86_400; t += 97) {
            Vector3D p = satellite.getPosition(SCENARIO.date(t), EARTH.fixedFrame());
            assertThat(day.intervals().contains(t)).isEqualTo(SITE.sees(p.getX(), p.getY(), p.getZ()));
        }
    }

    @Test
    void aPassCulminatesWhereItIsHighest() {
        ContactWindows day = ContactWindows.of(SCENARIO, satellite, SITE, 0, 86_400);
        assertThat(day.intervals().count()).isGreaterThan(3);
        for (int pass = 0; pass < day.intervals().count(); pass++) {
            double highest = 0;
            for (double t = day.intervals().start(pass); t <= day.intervals().end(pass); t += 0.5) {
                highest = Math.max(highest, elevation(t));
            }
            // a pass near the zenith has a sharp peak between the samples
            double peak = day.maximumElevation(pass);
            assertThat(peak).isBetween(highest, highest + 3e-3);
            assertThat(elevation(day.culmination(pass))).isCloseTo(peak, within(1e-9));
            if (day.intervals().start(pass) > 0 && day.intervals().end(pass) < 86_400) {
                assertThat(elevation(day.culmination(pass) - 0.05)).isLessThan(peak);
                assertThat(elevation(day.culmination(pass) + 0.05)).isLessThan(peak);
            }
        }
    }

    private double elevation(double t) {
        Vector3D p = satellite.getPosition(SCENARIO.date(t), EARTH.fixedFrame());
        return SITE.elevation(p.getX(), p.getY(), p.getZ());
    }

    @Test
    void theUsersDetectorsAreNotCalled() {
        satellite.addEventDetector(new DateDetector(SCENARIO.date(100)).withHandler((state, detector, increasing) -> {
            throw new IllegalStateException("must not be called");
        }));
        assertThat(ContactWindows.of(SCENARIO, satellite, SITE, 0, 1000).station())
                .isSameAs(SITE);
    }

    @Test
    void theUsersDetectorsComeBack() {
        DateDetector own = new DateDetector(SCENARIO.date(100));
        satellite.addEventDetector(own);
        List<ContactWindows> windows = ContactWindows.of(SCENARIO, satellite, List.of(SITE, SITE), 0, 10_000);
        assertThat(windows).hasSize(2);
        assertThat(windows.get(1).station()).isSameAs(SITE);
        assertThat(satellite.getEventDetectors()).hasSize(1);
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> ContactWindows.of(SCENARIO, satellite, SITE, 10, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end is 10.0, but must be in (10.0, ∞)");
        Propagator leaving = new KeplerianPropagator(new KeplerianOrbit(
                new PVCoordinates(new Vector3D(7e6, 0, 0), new Vector3D(0, 12e3, 0)),
                EARTH.inertialFrame(),
                SCENARIO.epoch(),
                EARTH.mu()));
        assertThatThrownBy(() -> ContactWindows.of(SCENARIO, leaving, SITE, 0, 1000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("eccentricity is 1.5");
    }
}
