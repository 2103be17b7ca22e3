/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.MeanOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.validation.Published;
import org.hipparchus.util.MathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.errors.OrekitException;
import org.orekit.orbits.CircularOrbit;
import org.orekit.orbits.PositionAngleType;
import org.orekit.orbits.WalkerConstellation;
import org.orekit.orbits.WalkerConstellationSlot;

class WalkerAgainstOrekitTest {

    private static final Earth EARTH = Earth.embedded();
    private static final MeanOrbit CIRCLE = MeanOrbit.circular(EARTH, 23_222e3, Math.toRadians(56));

    @ParameterizedTest
    @CsvSource({"DELTA, 24, 3, 1", "STAR, 66, 6, 2", "DELTA, 1584, 72, 39", "STAR, 12, 12, 11"})
    void slotsAreThoseOfOrekitsConstellation(WalkerConstellation.Pattern pattern, int t, int p, int f) {
        Shell shell = pattern == WalkerConstellation.Pattern.DELTA
                ? Shell.walkerDelta(CIRCLE, t, p, f)
                : Shell.walkerStar(CIRCLE, t, p, f);
        CircularOrbit first = new CircularOrbit(
                CIRCLE.semiMajorAxis(),
                0,
                0,
                CIRCLE.inclination(),
                0,
                0,
                PositionAngleType.MEAN,
                EARTH.inertialFrame(),
                Scenario.utc(EARTH, "2027-01-01T00:00:00").epoch(),
                EARTH.mu());
        List<List<WalkerConstellationSlot<CircularOrbit>>> slots =
                new WalkerConstellation(t, p, f, pattern).buildRegularSlots(first);
        double worst = 0;
        for (int plane = 0; plane < p; plane++) {
            for (int slot = 0; slot < t / p; slot++) {
                CircularOrbit orbit = slots.get(plane).get(slot).getOrbit();
                double node = orbit.getRightAscensionOfAscendingNode() - shell.node(plane);
                double phase = orbit.getAlphaM() - shell.phase(plane, slot);
                worst = Math.max(worst, Math.abs(MathUtils.normalizeAngle(node, 0)));
                worst = Math.max(worst, Math.abs(MathUtils.normalizeAngle(phase, 0)));
            }
        }
        Published.value("orbit", "nodes and phases of Walker " + pattern + " " + t + "/" + p + "/" + f, 0, "rad")
                .from("Orekit 13.1 WalkerConstellation.buildRegularSlots: greatest difference")
                .within(1e-12)
                .is(worst);
    }

    @Test
    void bothRefuseWhatIsNoMultiple() {
        assertThatThrownBy(() -> new WalkerConstellation(60, 14, 1)).isInstanceOf(OrekitException.class);
        assertThatThrownBy(() -> Shell.walkerDelta(CIRCLE, 60, 14, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
