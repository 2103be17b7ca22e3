/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.Coating;
import org.dawndusk.thermal.SpaceEnvironment;
import org.dawndusk.thermal.network.Cycle;
import org.dawndusk.thermal.network.Profile;
import org.dawndusk.thermal.network.ThermalNetwork;
import org.dawndusk.thermal.network.TransientSolver;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class OrbitEnvironmentTest {
    private static final double EARTH = SpaceEnvironment.MEAN.earthRadius();
    private static final double RADIUS = EARTH + 500_000;
    private static final double PERIOD = 5_677;
    private static final double HALF_SHADE = PERIOD / (2 * Math.PI) * Math.asin(EARTH / RADIUS);
    private static final double[] EDGES = {PERIOD / 2 - HALF_SHADE, PERIOD / 2 + HALF_SHADE};
    private static final ExternalSurface PANEL = ExternalSurface.plate(2, Vector3D.PLUS_K);
    private static final Coating PAINT = new Coating(0.25, 0.85);

    private static double phase(double t) {
        return 2 * Math.PI * t / PERIOD;
    }

    /** A nadir-pointing satellite in the Sun's plane: z to the Earth, x along the orbit; noon at 0. */
    private static OrbitEnvironment.Builder noonOrbit() {
        return OrbitEnvironment.builder(SpaceEnvironment.MEAN)
                .directions(t -> new Vector3D(-Math.sin(phase(t)), 0, -Math.cos(phase(t))), t -> Vector3D.PLUS_K)
                .distance(t -> RADIUS)
                .shadow(t -> t >= EDGES[0] && t < EDGES[1] ? 0 : 1, EDGES);
    }

    @Test
    void aLoadIsAreaTimesFluxAndSwitchesAtTheEdges() {
        OrbitEnvironment orbit = noonOrbit().build();
        Profile load = orbit.load(PANEL, PAINT);
        assertThat(load.switchingInstants()).containsExactly(EDGES);
        AbsorbedFlux noon = orbit.absorbed(PANEL, PAINT, 0);
        assertThat(noon.solar()).isZero();
        assertThat(noon.earthInfrared()).isCloseTo(0.85 * 237 * (EARTH / RADIUS) * (EARTH / RADIUS), within(1e-9));
        assertThat(load.at(0)).isCloseTo(2 * (noon.albedo() + noon.earthInfrared()), within(1e-9));
        // at the edge the Sun, just below the horizontal, shines on the nadir face until it is gone
        double before = load.at(Math.nextDown(EDGES[0]));
        double after = load.at(EDGES[0]);
        assertThat(before - after)
                .isCloseTo(2 * 0.25 * 1361 * -Math.cos(phase(EDGES[0])), within(1e-6))
                .isGreaterThan(200);
    }

    @Test
    void reflectedLightEndsNotWithTheShadowButWhereTheEarthInViewIsDark() {
        OrbitEnvironment orbit = noonOrbit().build();
        // the satellite in the cylindrical shadow sees no lit ground; above the terminator it does
        assertThat(orbit.absorbed(PANEL, PAINT, PERIOD / 2).albedo()).isZero();
        assertThat(orbit.absorbed(PANEL, PAINT, EDGES[0]).albedo()).isLessThan(1e-6);
        assertThat(orbit.absorbed(PANEL, PAINT, PERIOD / 4).albedo()).isGreaterThan(1);
        for (ExternalSurface each :
                new ExternalSurface[] {ExternalSurface.sphere(1), ExternalSurface.closedCylinder(1, 2, Vector3D.PLUS_I)
                }) {
            assertThat(orbit.absorbed(each, PAINT, PERIOD / 2).albedo()).isZero();
            assertThat(orbit.absorbed(each, PAINT, PERIOD / 2).solar()).isZero();
            assertThat(orbit.absorbed(each, PAINT, PERIOD / 4).albedo()).isGreaterThan(1);
        }
    }

    @Test
    void inADawnDuskOrbitLightAtTheTerminatorIsNotZero() {
        OrbitEnvironment orbit = OrbitEnvironment.builder(SpaceEnvironment.MEAN)
                .directions(t -> Vector3D.PLUS_J, t -> Vector3D.PLUS_K)
                .distance(t -> EARTH + 650_000)
                .build();
        assertThat(orbit.absorbed(PANEL, Coating.BLACK, 0).albedo()).isGreaterThan(0.02 * 0.3 * 1361);
        assertThat(orbit.absorbed(ExternalSurface.sphere(1), Coating.BLACK, 0).albedo())
                .isGreaterThan(0.005 * 0.3 * 1361);
    }

    @Test
    void irradianceAlbedoAndInfraredMayVary() {
        OrbitEnvironment orbit = noonOrbit()
                .irradiance(t -> 1_400)
                .albedo(t -> t < 100 ? 0.5 : 0.2)
                .earthInfrared(t -> 200 + t)
                .build();
        AbsorbedFlux plain = noonOrbit().build().absorbed(PANEL, PAINT, 10);
        AbsorbedFlux varied = orbit.absorbed(PANEL, PAINT, 10);
        assertThat(varied.albedo() / plain.albedo()).isCloseTo(1_400 * 0.5 / (1361 * 0.3), within(1e-12));
        assertThat(varied.earthInfrared() / plain.earthInfrared()).isCloseTo(210.0 / 237, within(1e-12));
        assertThat(orbit.absorbed(PANEL, PAINT, 200).albedo()).isLessThan(varied.albedo());
    }

    @Test
    void anAgedCoatingAbsorbsMoreSunlightAndTheSameInfrared() {
        OrbitEnvironment orbit = noonOrbit().build();
        ExternalSurface sphere = ExternalSurface.sphere(1);
        AbsorbedFlux fresh = orbit.absorbed(sphere, PAINT, 600);
        AbsorbedFlux aged = orbit.absorbed(sphere, PAINT.aged(0.25), 600);
        assertThat(aged.solar()).isCloseTo(2 * fresh.solar(), within(1e-9));
        assertThat(aged.albedo()).isCloseTo(2 * fresh.albedo(), within(1e-9));
        assertThat(aged.earthInfrared()).isEqualTo(fresh.earthInfrared());
    }

    @Test
    void theTableIsCloseToTheExactLoad() {
        OrbitEnvironment orbit = noonOrbit().build();
        for (ExternalSurface each : new ExternalSurface[] {
            PANEL,
            ExternalSurface.plate(2, Vector3D.PLUS_I),
            ExternalSurface.twoSidedPlate(1, new Vector3D(1, 1, 1).normalize()),
            ExternalSurface.cylinder(1, 1, Vector3D.PLUS_I)
        }) {
            Profile exact = orbit.load(each, Coating.BLACK);
            Profile table = orbit.load(each, Coating.BLACK, 0, PERIOD, 61);
            double most = 0;
            for (double t = 0; t <= PERIOD; t += 77) {
                most = Math.max(most, Math.abs(exact.at(t) - table.at(t)) / each.area());
            }
            // of 1,361 W/m²
            assertThat(most).isLessThan(0.5);
            assertThat(table.at(Math.nextDown(EDGES[0])) - table.at(EDGES[0]))
                    .isCloseTo(exact.at(Math.nextDown(EDGES[0])) - exact.at(EDGES[0]), within(1e-6));
        }
        Profile table = orbit.load(PANEL, PAINT, 0, PERIOD, 61);
        assertThatThrownBy(() -> table.at(PERIOD + 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time is 5678.0, but must be in [0.0, 5677.0]");
    }

    /** The load in a network: over a cycle the panel emits what it absorbs. */
    @Test
    void aPanelOnTheOrbitEmitsOnAverageWhatItAbsorbs() {
        OrbitEnvironment orbit = noonOrbit().build();
        ThermalNetwork network = ThermalNetwork.builder()
                .node("panel", 20_000)
                .boundary("space", 0)
                .load("panel", orbit.load(PANEL, PAINT, 0, PERIOD, 121))
                .radiative("panel", "space", PAINT.emittance() * PANEL.area())
                .build();
        Cycle cycle = TransientSolver.builder(network).build().cycle(0, PERIOD);
        double mean = 0;
        int n = 4_000;
        Profile load = orbit.load(PANEL, PAINT, 0, PERIOD, 121);
        for (int i = 0; i < n; i++) {
            mean += load.at((i + 0.5) * PERIOD / n) / n;
        }
        double emitted = 0;
        for (int i = 0; i < n; i++) {
            double temperature = cycle.course().temperature("panel", (i + 0.5) * PERIOD / n);
            emitted += PAINT.emittedFlux(temperature) * PANEL.area() / n;
        }
        assertThat(emitted).isCloseTo(mean, within(1e-3 * mean));
    }

    @Test
    void badInputIsNamedWithItsTime() {
        assertThatThrownBy(() -> OrbitEnvironment.builder(SpaceEnvironment.MEAN).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("toSun is missing");
        refused(noonOrbit().shadow(t -> Double.NaN), "sunlitFraction at 7.0 s is NaN, but must be in [0.0, 1.0]");
        refused(noonOrbit().distance(t -> 1), "distance at 7.0 s is 1.0, but must be in (6371008.8, ∞)");
        refused(noonOrbit().irradiance(t -> -1), "solarIrradiance at 7.0 s is -1.0, but must be in [0, ∞)");
        refused(noonOrbit().albedo(t -> 2), "albedo at 7.0 s is 2.0, but must be in [0.0, 1.0]");
        refused(noonOrbit().earthInfrared(t -> Double.NaN), "earthInfrared at 7.0 s is NaN, but must be in [0, ∞)");
        refused(
                noonOrbit().directions(t -> Vector3D.ZERO, t -> Vector3D.PLUS_K),
                "the norm of toSun at 7.0 s is 0.0, but must be in [0.999999, 1.000001]");
        assertThatThrownBy(() -> noonOrbit().shadow(t -> 1, 5, 5).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edges[1] is 5.0, but must be in (5.0, ∞)");
        assertThatThrownBy(() -> ExternalSurface.sphere(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("radius is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> ExternalSurface.plate(1, new Vector3D(1, 1, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the norm of normal is 1.41");
    }

    private static void refused(OrbitEnvironment.Builder builder, String message) {
        OrbitEnvironment orbit = builder.build();
        assertThatThrownBy(() -> orbit.absorbed(PANEL, PAINT, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
