/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.latency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.dawndusk.network.path.LatencySummary;
import org.dawndusk.network.route.PairTimeline;
import org.junit.jupiter.api.Test;

class CityToOrbitTest {
    @Test
    void theTableTellsCitiesAndPairs() {
        CityToOrbit example = new CityToOrbit();
        assertThat(example.satellites()).isEqualTo(9_998);
        StringWriter text = new StringWriter();
        example.print(new PrintWriter(text, true));
        assertThat(text.toString()).contains("9,998 satellites", "Tokyo", "Delhi - Mexico City");
    }

    @Test
    void noWayIsShorterThanTheStraightLineAndNoneIsLost() {
        CityToOrbit example = new CityToOrbit();
        PairTimeline pair = example.between("Delhi", "Mexico City");
        LatencySummary summary = pair.summary();
        // the great circle of 14,660 km through vacuum
        assertThat(summary.nearest()).isGreaterThan(14_600e3 / 299_792_458);
        assertThat(summary.inViewFraction()).isPositive();
        assertThat(summary.median()).isGreaterThanOrEqualTo(summary.nearest());
        assertThat(example.fibre("Delhi", "Mexico City")).isBetween(0.071, 0.073);
        assertThat(example.direct())
                .allSatisfy(city -> assertThat(city.nearest()).isGreaterThan(570e3 / 299_792_458));
    }
}
