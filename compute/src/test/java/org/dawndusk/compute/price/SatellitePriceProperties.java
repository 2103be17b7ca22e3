/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dawndusk.compute.price.SatellitePrice.Part;

class SatellitePriceProperties {
    private static final Part[] COUNTED = {
        Part.BUS, Part.ARRAY, Part.BATTERY, Part.RADIATOR, Part.TERMINALS, Part.ACCELERATORS
    };

    @Property(tries = 200)
    void moreOfAPartOrADearerPartNeverCostsLess(
            @ForAll @IntRange(max = 5) int which,
            @ForAll @DoubleRange(max = 1e4) double amount,
            @ForAll @DoubleRange(max = 1e4) double more,
            @ForAll @DoubleRange(min = 1, max = 10) double dearer) {
        Map<Part, Double> amounts = new EnumMap<>(Part.class);
        for (Part part : COUNTED) {
            amounts.put(part, 100.0);
        }
        amounts.put(COUNTED[which], amount);
        SatellitePrice small = SatellitePrice.of(amounts);
        amounts.put(COUNTED[which], amount + more);
        SatellitePrice large = SatellitePrice.of(amounts);
        assertThat(large.total()).isGreaterThanOrEqualTo(small.total());
        assertThat(large.platform()).isGreaterThanOrEqualTo(small.platform());
        double price = dearer * COUNTED[which].standard().value();
        SatellitePrice dear =
                small.with(COUNTED[which], COUNTED[which].standard().with(price));
        assertThat(dear.total()).isGreaterThanOrEqualTo(small.total());
        double sum = small.price(Part.INTEGRATION);
        for (Part part : COUNTED) {
            sum += small.price(part);
        }
        assertThat(small.total()).isBetween(sum * (1 - 1e-12), sum * (1 + 1e-12));
        assertThat(dear.perPower(1e3).low())
                .isLessThanOrEqualTo(dear.perPower(1e3).high());
    }
}
