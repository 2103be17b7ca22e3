/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.geometry.euclidean.threed.FieldVector3D;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.Binary64;
import org.hipparchus.util.Binary64Field;
import org.junit.jupiter.api.Test;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.models.earth.atmosphere.Atmosphere;
import org.orekit.time.FieldAbsoluteDate;

class MeanDensityTest {

    private final Earth earth = Earth.embedded();
    private final Scenario scenario = Scenario.utc(earth, "2027-06-21T00:00:00");
    private final double inclination = Math.toRadians(98);

    private MeanDensity nrlmsise(double flux) {
        return MeanDensity.of(scenario, SpaceWeather.constant(flux, 15).nrlmsise00(earth), inclination, t -> Math.PI);
    }

    @Test
    void theTableFollowsTheAtmosphere() {
        MeanDensity direct = nrlmsise(150);
        MeanDensity table = direct.averaged(110e3, 1000e3, 0);
        for (double altitude = 120.3e3; altitude < 1000e3; altitude += 3.7e3) {
            assertThat(table.at(altitude, 1e9))
                    .isCloseTo(direct.at(altitude, 0), within(1e-3 * direct.at(altitude, 0)));
        }
        assertThat(table.at(110e3, 0)).isCloseTo(direct.at(110e3, 0), withinPercentage(1e-9));
        assertThat(table.at(1000e3, 0)).isCloseTo(direct.at(1000e3, 0), withinPercentage(1e-9));
    }

    @Test
    void theAverageIsTheMeanOverTheInstants() {
        MeanDensity direct = nrlmsise(150);
        double later = 182 * 86400.0;
        double mean = 0.5 * (direct.at(500e3, 0) + direct.at(500e3, later));
        assertThat(direct.averaged(500e3, 520e3, 0, later).at(500e3, 0)).isCloseTo(mean, withinPercentage(1e-9));
    }

    @Test
    void anActiveSunThickensTheAir() {
        double quiet = nrlmsise(70).at(650e3, 0);
        double strong = nrlmsise(250).at(650e3, 0);
        assertThat(strong / quiet).isBetween(34.0, 37.0);
    }

    @Test
    void overTheOblateEarthAPolarOrbitMeetsThinnerAir() {
        MeanDensity oblate = MeanDensity.of(scenario, ExponentialAtmosphere.over(earth), inclination, t -> 0);
        assertThat(oblate.at(650e3, 0) / MeanDensity.exponential().at(650e3, 0)).isCloseTo(0.869, within(0.001));
        MeanDensity equatorial = MeanDensity.of(scenario, ExponentialAtmosphere.over(earth), 0, t -> 0);
        // the inertial equator leans against that of date by 0.15 deg in 2027: centimetres of height
        assertThat(equatorial.at(650e3, 0)).isCloseTo(MeanDensity.exponential().at(650e3, 0), withinPercentage(1e-2));
    }

    @Test
    void theExponentialAtmosphereIsOneOfOrekits() {
        Atmosphere atmosphere = ExponentialAtmosphere.over(earth);
        Vector3D place = earth.ellipsoid().transform(new GeodeticPoint(0.7, 1, 412.5e3));
        double density = atmosphere.getDensity(scenario.epoch(), place, earth.fixedFrame());
        assertThat(density).isCloseTo(ExponentialAtmosphere.density(412.5e3), withinPercentage(1e-6));
        Binary64 withDerivatives = atmosphere.getDensity(
                new FieldAbsoluteDate<>(Binary64Field.getInstance(), scenario.epoch()),
                new FieldVector3D<>(Binary64Field.getInstance(), place),
                earth.fixedFrame());
        assertThat(withDerivatives.getReal()).isCloseTo(density, withinPercentage(1e-9));
        assertThat(atmosphere.getFrame()).isSameAs(earth.fixedFrame());
    }

    @Test
    void betweenTwoDensitiesTheLogarithmIsInterpolated() {
        MeanDensity cycle = MeanDensity.between((h, t) -> 1e-15, (h, t) -> 1e-13, t -> t / 10);
        assertThat(cycle.at(0, 0)).isCloseTo(1e-15, withinPercentage(1e-9));
        assertThat(cycle.at(0, 5)).isCloseTo(1e-14, withinPercentage(1e-9));
        assertThat(cycle.at(0, 10)).isCloseTo(1e-13, withinPercentage(1e-9));
        assertThatThrownBy(() -> cycle.at(0, 11))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share is 1.1, but must be in [0.0, 1.0]");
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> ExponentialAtmosphere.density(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("altitude is -1.0, but must be in [0, ∞)");
        assertThatThrownBy(() -> ExponentialAtmosphere.density(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MeanDensity.ips(70, 0).at(500.1e3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("altitude is 500100.0, but must be in [180000.0, 500000.0]");
        assertThatThrownBy(() -> SpaceWeather.constant(501, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dailyFlux is 501.0, but must be in [0.0, 500.0]");
        assertThatThrownBy(() -> SpaceWeather.constant(150, -1)).isInstanceOf(IllegalArgumentException.class);
        MeanDensity table = MeanDensity.exponential().averaged(200e3, 300e3, 0);
        assertThatThrownBy(() -> table.at(300.1e3, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MeanDensity.exponential().averaged(200e3, 300e3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of instants is 0, but must be in [1, ∞)");
        assertThatThrownBy(() -> MeanDensity.exponential().averaged(300e3, 200e3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("highest is 200000.0, but must be in (300000.0, ∞)");
    }
}
