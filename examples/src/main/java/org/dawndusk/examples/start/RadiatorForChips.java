/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.Locale;
import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.Coating;
import org.dawndusk.thermal.Exposure;
import org.dawndusk.thermal.HeatBalance;
import org.dawndusk.thermal.HeatRejection;
import org.dawndusk.thermal.RadiatorPanel;
import org.dawndusk.thermal.SpaceEnvironment;
import org.dawndusk.thermal.ThermalChain;

/**
 * How large a radiator holds the chips below their limit, and what stands in the way?
 *
 * <p>120 kW in 144 chips of at most 85 degrees Celsius; a two-sided panel at 650 km, edge-on to the Sun on the terminator,
 * both sides at right angles to the nadir; the textbook's hot case (Wertz and Larson, Space Mission Analysis and Design, 3rd
 * ed., section 11.5). Resistances are assumptions.
 */
public final class RadiatorForChips {
    static final double HEAT = 120e3;

    private RadiatorForChips() {}

    /**
     * Prints the area, and the temperatures with a tenth more of it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        double area = rejection(1).areaFor(HEAT);
        System.out.printf(Locale.ROOT, "least area: %.1f m2 of two-sided panel%n", area);
        HeatBalance balance = rejection(1.1 * area).steady(HEAT);
        System.out.printf(
                Locale.ROOT,
                "with %.1f m2: chips %.1f K, radiator %.1f K, %.1f K left%n",
                balance.area(),
                balance.chipTemperature(),
                balance.radiatorTemperature(),
                balance.margin());
        System.out.println("most is lost in: " + balance.bottleneck());
    }

    static HeatRejection rejection(double area) {
        SpaceEnvironment hot = SpaceEnvironment.HOT;
        Exposure side = hot.exposure(0, Math.PI / 2, Math.PI / 2, 6_378_137 + 650e3);
        RadiatorPanel panel = RadiatorPanel.builder()
                .area(area)
                .twoSided(Coating.WHITE_SILICATE_PAINT_AGED)
                .build();
        ThermalChain chain = ThermalChain.builder(273.15 + 85)
                .link("chip to cold plate", 0.03, 144)
                .link("pumped loop", 5e-5)
                .build();
        AbsorbedFlux absorbed = panel.absorbed(hot, side, side);
        return HeatRejection.of(panel, chain, absorbed);
    }
}
