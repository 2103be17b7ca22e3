/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.Locale;
import org.dawndusk.thermal.Coating;
import org.dawndusk.thermal.HeatBalance;
import org.dawndusk.thermal.HeatRejection;
import org.dawndusk.thermal.OrbitHeating;
import org.dawndusk.thermal.RadiatorPanel;
import org.dawndusk.thermal.SpaceEnvironment;
import org.dawndusk.thermal.ThermalChain;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * Where along the orbit does the radiator absorb most, and how hot are the chips there?
 *
 * <p>A panel of 180 square metres that lies level, one side to the Earth, at 650 km with the Sun in the orbit's plane; heat
 * capacity is left out, so it is the upper bound. The textbook's hot case (Wertz and Larson, Space Mission Analysis and
 * Design, 3rd ed., section 11.5), shadow as a cylinder.
 */
public final class HottestPoint {
    static final double RADIUS = 6_378_137 + 650e3;
    static final double PERIOD = 97.7 * 60;
    static final RadiatorPanel PANEL = RadiatorPanel.builder()
            .area(180)
            .twoSided(Coating.WHITE_SILICATE_PAINT_AGED)
            .build();

    private HottestPoint() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        OrbitHeating.Peak worst = worst();
        HeatBalance balance = balance(worst, 120e3);
        System.out.printf(
                Locale.ROOT,
                "worst %d s after the passage below the Sun: %.1f W/m2 absorbed%n",
                Math.round(worst.time()),
                worst.absorbed().total());
        System.out.printf(
                Locale.ROOT,
                "radiator %.1f K, chips %.1f K, limit %.1f K%n",
                balance.radiatorTemperature(),
                balance.chipTemperature(),
                balance.chipLimit());
    }

    static OrbitHeating.Peak worst() {
        return OrbitHeating.builder()
                .environment(SpaceEnvironment.HOT)
                .panel(PANEL, Vector3D.PLUS_K)
                .directions(HottestPoint::toSun, time -> Vector3D.PLUS_K)
                .orbit(time -> RADIUS, HottestPoint::sunlit)
                .build()
                .worst(-PERIOD / 2, PERIOD / 2, 100);
    }

    static HeatBalance balance(OrbitHeating.Peak peak, double heat) {
        ThermalChain chain =
                ThermalChain.builder(358.15).link("chips to radiator", 2.5e-4).build();
        return HeatRejection.of(PANEL, chain, peak.absorbed()).steady(heat);
    }

    /** In axes of which the third points to the Earth; at time 0 the Sun is overhead. */
    private static Vector3D toSun(double time) {
        double angle = 2 * Math.PI * time / PERIOD;
        return new Vector3D(Math.sin(angle), 0, -Math.cos(angle));
    }

    private static double sunlit(double time) {
        Vector3D sun = toSun(time);
        return sun.getZ() > 0 && RADIUS * Math.abs(sun.getX()) < 6_378_137 ? 0 : 1;
    }
}
