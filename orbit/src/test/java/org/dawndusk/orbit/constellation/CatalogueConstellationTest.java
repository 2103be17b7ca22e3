/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.light.EarthShadow;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.frames.Frame;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.utils.PVCoordinates;

class CatalogueConstellationTest {

    private static final Earth EARTH = Earth.embedded();
    private static final Scenario SCENARIO = Scenario.utc(EARTH, "2027-01-01T00:00:00");
    private static final double T = 5_000;

    private final List<TLE> elements =
            IntStream.range(0, 130).mapToObj(i -> element(i, 15, 1e-5)).toList();
    private final Constellation constellation = Constellation.ofElements(elements);
    private final int n = constellation.size();
    private final double[] x = new double[n];
    private final double[] y = new double[n];
    private final double[] z = new double[n];

    private static TLE element(int i, double turnsPerDay, double drag) {
        double motion = turnsPerDay * 2 * Math.PI / 86_400;
        return new TLE(
                i + 1,
                'U',
                2026,
                1,
                "A",
                0,
                1,
                SCENARIO.epoch().shiftedBy(-600.0 * i),
                motion,
                0,
                0,
                1e-3,
                Math.toRadians(53),
                Math.toRadians(7.0 * i % 360),
                0,
                Math.toRadians(31.0 * i % 360),
                1,
                drag,
                EARTH.context().getTimeScales().getUTC());
    }

    private static PVCoordinates own(TLE each, Frame frame) {
        return TLEPropagator.selectExtrapolator(
                        each, EARTH.context().getFrames().getTEME())
                .getPVCoordinates(SCENARIO.date(T), frame);
    }

    private Vector3D at(int i) {
        return new Vector3D(x[i], y[i], z[i]);
    }

    @Test
    void itsSatellitesFlyBySgp4InBothFrames() {
        BatchEphemeris ephemeris = BatchEphemeris.of(SCENARIO, constellation);
        double[][] v = new double[3][n];
        for (Frame frame : List.of(EARTH.inertialFrame(), EARTH.fixedFrame())) {
            if (frame == EARTH.inertialFrame()) {
                ephemeris.inertial(T, x, y, z, v[0], v[1], v[2]);
            } else {
                ephemeris.earthFixed(T, x, y, z, v[0], v[1], v[2]);
            }
            for (int i = 0; i < n; i += 7) {
                PVCoordinates expected = own(elements.get(i), frame);
                assertThat(at(i).distance(expected.getPosition())).isLessThan(1e-6);
                assertThat(new Vector3D(v[0][i], v[1][i], v[2][i]).distance(expected.getVelocity()))
                        .isLessThan(1e-4);
            }
        }
    }

    @Test
    void positionsAloneAreTheSameAndSoAreThoseOfTwoThreads() {
        BatchEphemeris ephemeris = BatchEphemeris.of(SCENARIO, constellation);
        double[][] a = new double[6][n];
        ephemeris.inertial(T, a[0], a[1], a[2], a[3], a[4], a[5]);
        ephemeris.on(task -> new Thread(task).start()).inertial(T, x, y, z);
        assertThat(new double[][] {x, y, z}).isDeepEqualTo(Arrays.copyOf(a, 3));
        ephemeris.earthFixed(T, a[0], a[1], a[2], a[3], a[4], a[5]);
        ephemeris.earthFixed(T, x, y, z);
        assertThat(new double[][] {x, y, z}).isDeepEqualTo(Arrays.copyOf(a, 3));
    }

    @Test
    void itsLightIsThatOfTheShadowAtItsPositions() {
        BatchEphemeris ephemeris = BatchEphemeris.of(SCENARIO, constellation);
        double[] fraction = new double[n];
        double[] expected = new double[n];
        ephemeris.sunlit(T, fraction);
        ephemeris.inertial(T, x, y, z);
        EarthShadow.at(SCENARIO, T).sunlitFraction(x, y, z, 0, n, expected, 0);
        assertThat(fraction).isEqualTo(expected).contains(0.0, 1.0);
    }

    @Test
    void itsSatellitesAreTheSlotsOfOnePlane() {
        assertThat(constellation.shells()).isEmpty();
        assertThat(constellation.elements()).isEqualTo(elements);
        assertThat(constellation.slot(129)).isEqualTo(new Slot(0, 0, 129));
        assertThat(constellation.index(0, 0, 129)).isEqualTo(129);
        assertThatThrownBy(() -> constellation.slot(130)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> constellation.index(1, 0, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Constellation.ofElements(List.of()))
                .hasMessage("number of elements is 0, but must be in [1, ∞)");
    }

    @Test
    void aTimeAtWhichASatelliteHasComeDownIsRefusedWithItsIndex() {
        TLE falling = element(0, 16.4, 1e-2);
        BatchEphemeris ephemeris =
                BatchEphemeris.of(SCENARIO, Constellation.ofElements(List.of(elements.get(0), falling)));
        assertThatThrownBy(() -> ephemeris.inertial(20 * 86_400.0, x, y, z))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("t is 1728000.0, but must be a time at which SGP4 has a position for every")
                .hasMessageContaining("1 have none, the first is satellite 1, ");
    }

    @Test
    void itHasNoPlanesWhoseSeasonCouldBeTold() {
        assertThatThrownBy(() -> SeasonTable.of(SCENARIO, constellation, 0, 1e6))
                .hasMessage("number of shells is 0, but must be in [1, ∞)");
    }
}
