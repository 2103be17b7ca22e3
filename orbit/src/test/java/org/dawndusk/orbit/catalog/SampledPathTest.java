/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.utils.PVCoordinates;
import org.orekit.utils.TimeStampedPVCoordinates;

class SampledPathTest {

    private static final Earth EARTH = Earth.embedded();
    private static final FrozenOrbit ORBIT = FrozenOrbit.sunSynchronous(EARTH, 650e3);

    private final Scenario scenario = Scenario.utc(EARTH, "2027-01-03T00:00:00");
    private final double[] instants =
            IntStream.rangeClosed(0, 60).mapToDouble(i -> 60.0 * i).toArray();

    private CatalogEntry entry(String lines) {
        return Catalog.readTle(EARTH, lines).entries().get(0);
    }

    @Test
    void thePathOfAPropagatorIsItsInertialStates() {
        Propagator orbit = ORBIT.propagator(scenario.epoch(), 1, 2);
        SampledPath path = SampledPath.of(scenario, "one", "2027-001A", orbit, instants);
        assertThat(path.size()).isEqualTo(61);
        assertThat(path.name()).isEqualTo("one");
        assertThat(path.id()).isEqualTo("2027-001A");
        assertThat(path.scenario()).isEqualTo(scenario);
        for (int k = 0; k < path.size(); k++) {
            PVCoordinates state = orbit.getPVCoordinates(scenario.date(instants[k]), EARTH.inertialFrame());
            assertThat(path.instant(k)).isEqualTo(instants[k]);
            assertThat(path.position(k)).isEqualTo(state.getPosition());
            assertThat(path.velocity(k)).isEqualTo(state.getVelocity());
        }
    }

    @Test
    void thePathOfACatalogueEntryIsSgp4() {
        CatalogEntry entry = entry("GOES 9\n" + Tles.GOES_1 + "\n" + Tles.GOES_2);
        Scenario near = Scenario.utc(EARTH, "2007-03-06T00:00:00");
        SampledPath path = SampledPath.sgp4(near, entry, instants);
        assertThat(path.name()).isEqualTo("GOES 9");
        assertThat(path.id()).isEqualTo("1995-025A");
        TLEPropagator orekit = TLEPropagator.selectExtrapolator(
                entry.elements(), EARTH.context().getFrames().getTEME());
        for (int k = 0; k < path.size(); k++) {
            PVCoordinates state = orekit.getPVCoordinates(near.date(instants[k]), EARTH.inertialFrame());
            assertThat(Vector3D.distance(path.position(k), state.getPosition())).isLessThan(1e-6);
            assertThat(Vector3D.distance(path.velocity(k), state.getVelocity())).isLessThan(1e-9);
        }
    }

    @Test
    void anEntryWithoutNameOrDesignatorIsCalledByItsNumber() {
        CatalogEntry entry = entry(Tles.checked("1 T0005U          27003.00000000  .00000000  00000-0  00000-0 0  999")
                + "\n" + Tles.line2("T0005", 97.9, 10, 10_000, 20, 30, 14.7));
        assertThat(entry.designator()).isEmpty();
        SampledPath path = SampledPath.sgp4(scenario, entry, instants);
        assertThat(path.name()).isEqualTo("270005");
        assertThat(path.id()).isEqualTo("270005");
    }

    @Test
    void whatSgp4HasNoPositionForIsNoPath() {
        CatalogEntry entry =
                entry(Tles.line1("00012", "27003.00000000") + "\n" + Tles.line2("00012", 51, 10, 9_999_999, 20, 30, 2));
        assertThatThrownBy(() -> SampledPath.sgp4(scenario, entry, instants))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("instants[0] is 0.0, but must be one at which SGP4 has a position: ECCENTRICITY");
    }

    @Test
    void badArgumentsAreRefused() {
        Propagator orbit = ORBIT.propagator(scenario.epoch(), 1, 2);
        assertThatThrownBy(() -> SampledPath.of(scenario, " ", "id", orbit, instants))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name is \" \", but must not be blank");
        assertThatThrownBy(() -> SampledPath.of(scenario, "name", "", orbit, instants))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id is \"\"");
        assertThatThrownBy(() -> SampledPath.of(scenario, "name", "id", orbit, new double[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("instants has 1 entries, but must have at least 2");
        assertThatThrownBy(() -> SampledPath.of(scenario, "name", "id", orbit, new double[] {1, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("instants[1] is 1.0, but must be in (1.0, ∞)");
        assertThatThrownBy(() -> SampledPath.of(scenario, "name", "id", orbit, new double[] {0, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("instants[1] is NaN, but must be in (-∞, ∞)");
        assertThatThrownBy(() -> SampledPath.of(scenario, "name", "id", orbit, new double[] {-2e9, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("instants has -2.0E9 in the year 1963, but must be in [1972, 9999] UTC");
        assertThatThrownBy(() -> SampledPath.of(scenario, "name", "id", orbit, new double[] {0, 3e11}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in [1972, 9999] UTC");
        assertThatThrownBy(() -> SampledPath.of(
                        scenario,
                        "name",
                        "id",
                        (date, frame) ->
                                new TimeStampedPVCoordinates(date, new Vector3D(1, 2, Double.NaN), Vector3D.PLUS_I),
                        instants))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("position at 0.0 s");
    }
}
