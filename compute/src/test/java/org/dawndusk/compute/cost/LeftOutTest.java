/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

/** Every row beside its own arithmetic on the calculator's figures. */
class LeftOutTest {
    private static final double HARDWARE = 23_600_214_000.0;
    private static final double LAUNCH = 14_695_027_397.26;
    private static final double TOTAL = 51_095_348_397.26;
    private static final double POWER = 27e3 * 39_731;

    private final List<LeftOut> rows = LeftOut.ofItsTotal();

    @Test
    void itsBreakEvenGrowsIntoItsTotal() {
        List<LeftOut> items = LeftOut.ofItsBreakEven();
        assertThat(items.get(0).alone().total()).isCloseTo(HARDWARE * 1.05 + LAUNCH, within(0.01));
        assertThat(items.get(1).alone().total()).isCloseTo(HARDWARE * 1.45 + LAUNCH, within(0.01));
        assertThat(items.get(2).alone().total()).isCloseTo(HARDWARE + LAUNCH + 1e9, within(0.01));
        Published.value("compute", "calculator: total, from its break-even item by item", TOTAL, "USD")
                .from("a public calculator for orbital data centres, its defaults")
                .within(5e-3)
                .is(items.get(2).together().total());
    }

    @Test
    void eachItemAloneAddsWhatItCosts() {
        double chips = POWER / 1275 * 35e3;
        added("launch of the replacements", 0.45 * LAUNCH);
        added("accelerators", chips * (1 + 5 * 0.01 + 5 * 0.09));
        added("lost launches", (HARDWARE + LAUNCH) / 99);
        added("insurance", 0.05 * (HARDWARE + LAUNCH));
        added("ground segment", 0.5 * POWER);
        added("power, heat, network and use", 0);
        added("age of the accelerators", 0);
        double satellites = Math.ceil(1e9 / (27e3 * 0.961 * 0.9512344531));
        added("eclipses of the year at 650 km", (satellites / 39_731 - 1) * (TOTAL - 1e9));
        double years = 0;
        for (int year = 0; year < 5; year++) {
            years += Math.pow(1.08, -year - 0.5);
        }
        added("interest, delay with it", 1e9 * 0.08 + HARDWARE * (0.01 + 0.09) * (years - 5));
    }

    private void added(String item, double expected) {
        assertThat(row(item).alone().total() - TOTAL).as(item).isCloseTo(expected, within(10.0));
    }

    private LeftOut row(String item) {
        return rows.stream().filter(row -> row.item().equals(item)).findFirst().orElseThrow();
    }

    @Test
    void anHourBecomesDearerByWhatIsNotDelivered() {
        double hour = LifeCycleCost.orbit(Assumptions.publicCalculator(), Boundary.ALL)
                .perAcceleratorHour();
        assertThat(row("power, heat, network and use").alone().perAcceleratorHour())
                .isCloseTo(hour / 0.7, within(1e-9));
        // all satellites are replaced as they fail, by what is then sold
        assertThat(row("age of the accelerators").alone().perAcceleratorHour()).isBetween(hour * 1.1, hour * 1.3);
        double before = hour;
        for (LeftOut row : rows) {
            assertThat(row.together().perAcceleratorHour()).as(row.item()).isGreaterThan(before);
            before = row.together().perAcceleratorHour();
        }
    }
}
