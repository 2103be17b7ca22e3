/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.catalog;

import org.dawndusk.thermal.ThermalChain;

/**
 * What lies between a chip and the cold side of its stack.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what it is
 * @param resistance from the place with the limit to the cold side [K/W]
 * @param heat of one chip at full load [W]
 * @param limit that the chip or its memory may take [K]
 * @param source where the figures are from
 * @param dated year of the source
 */
public record ChipStack(String name, double resistance, double heat, double limit, String source, int dated) {
    /**
     * An accelerator of 700 W with stacked memory below a vapour chamber. The heat is that of NVIDIA's H100 SXM (data sheet,
     * 2023); 0.08 K/W and 368 K (95 °C for the memory) are design assumptions of public feasibility tools, not a maker's.
     */
    public static final ChipStack VAPOUR_CHAMBER_700_W = new ChipStack(
            "vapour chamber, 700 W",
            0.08,
            700,
            368,
            "heat: NVIDIA H100 data sheet, 2023; resistance and limit: assumptions of public feasibility tools",
            2026);

    /**
     * Refuses values outside their ranges.
     *
     * @param name what it is
     * @param resistance from the place with the limit to the cold side [K/W]
     * @param heat of one chip at full load [W]
     * @param limit that the chip or its memory may take [K]
     * @param source where the figures are from
     * @param dated year of the source
     */
    public ChipStack {
        positive("resistance", resistance);
        positive("heat", heat);
        positive("limit", limit);
    }

    /**
     * What the cold side may take at full load.
     *
     * @return limit less heat times resistance [K]
     */
    public double coldSideLimit() {
        return limit - heat * resistance;
    }

    /**
     * The begin of a chain to the radiator.
     *
     * @param chips that share the heat, at least 1
     * @return a builder with the stack as its first link
     */
    public ThermalChain.Builder chain(int chips) {
        return ThermalChain.builder(limit).link(name, resistance, chips);
    }

    static void positive(String name, double value) {
        if (!(value > 0 && value <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be in (0, ∞)");
        }
    }
}
