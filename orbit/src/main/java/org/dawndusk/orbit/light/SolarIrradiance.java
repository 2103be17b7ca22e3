/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.Scenario;
import org.orekit.utils.Constants;

/**
 * Sunlight on a surface that faces the Sun: 1361 W/m² at one astronomical unit, by the inverse square of the distance.
 *
 * <p>The distance is the Earth's; the satellite's own place changes the result by less than 1e-4 in low orbit. The
 * variation of the Sun itself, 0.1 % over its cycle, is left out.
 *
 * <p>Source: IAU 2015 Resolution B3 (nominal total solar irradiance 1361 W/m²); Kopp and Lean, Geophys. Res. Lett. 38
 * (2011) L01706.
 *
 * <p>All methods are pure functions.
 *
 * @since 0.1
 */
public final class SolarIrradiance {

    /** Total solar irradiance at one astronomical unit [W/m²]. */
    public static final double SOLAR_CONSTANT = 1361;

    private SolarIrradiance() {}

    /**
     * The irradiance that a satellite meets, with distance and shadow in it.
     *
     * @param timeline the satellite's eclipses
     * @return elapsed time [s] to irradiance normal to the Sun [W/m²]; pure and thread-safe, with the switching instants
     *     of the timeline; outside its span it throws {@link IllegalArgumentException}
     */
    public static DoubleUnaryOperator of(EclipseTimeline timeline) {
        DoubleUnaryOperator sunlit = timeline.sunlitFraction();
        DoubleUnaryOperator full = inFullSun(timeline.scenario());
        return t -> {
            double fraction = sunlit.applyAsDouble(t);
            return fraction == 0 ? 0 : fraction * full.applyAsDouble(t);
        };
    }

    /**
     * The irradiance outside every shadow.
     *
     * @param scenario epoch of the seconds
     * @return elapsed time [s] to irradiance normal to the Sun [W/m²]; pure and thread-safe
     */
    public static DoubleUnaryOperator inFullSun(Scenario scenario) {
        return t -> {
            double distance = scenario.earth()
                    .sun()
                    .getPosition(scenario.date(t), scenario.earth().inertialFrame())
                    .getNorm();
            double astronomicalUnits = distance / Constants.IAU_2012_ASTRONOMICAL_UNIT;
            return SOLAR_CONSTANT / (astronomicalUnits * astronomicalUnits);
        };
    }
}
