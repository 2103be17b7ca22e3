/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.Locale;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.lifetime.AirDrag;
import org.dawndusk.orbit.lifetime.DisposalRule;
import org.dawndusk.orbit.lifetime.ImpulsiveTransfer;
import org.dawndusk.orbit.lifetime.MeanDensity;

/**
 * How long until a dead satellite comes down by itself, and what does it take to bring it down within five years?
 *
 * <p>100 kg per square metre of drag area (drag coefficient in it), 650 km, the exponential atmosphere of Vallado's table 8-4,
 * the FCC's rule of 2022. For the Sun's activity put {@code MeanDensity.of} with {@code SpaceWeather} in the place of
 * {@code exponential}.
 */
public final class DecayAndDisposal {
    private static final double YEAR = 365.25 * 86_400;
    private static final double REENTRY = 180e3;

    private DecayAndDisposal() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Earth earth = Earth.embedded();
        AirDrag drag = new AirDrag(earth, MeanDensity.exponential(), 100);
        double alone = drag.decay(650e3, REENTRY, 0).duration();
        boolean met = DisposalRule.FCC_2022.assess(5 * YEAR, alone).met();
        System.out.printf(Locale.ROOT, "by itself: %.1f years, %s%n", alone / YEAR, met ? "allowed" : "not allowed");
        double perigee = highestPerigee(drag, 650e3, DisposalRule.FCC_2022.allowed(5 * YEAR));
        System.out.printf(
                Locale.ROOT,
                "down in time from %.0f x 650 km: %.1f m/s%n",
                perigee / 1e3,
                ImpulsiveTransfer.perigeeLowering(earth, 650e3, perigee).deltaV());
    }

    /** By bisection to a metre, altitudes in m, times in s: the higher the perigee, the longer the fall. */
    static double highestPerigee(AirDrag drag, double apogee, double allowed) {
        double low = REENTRY;
        double high = apogee;
        while (high - low > 1) {
            double perigee = (low + high) / 2;
            if (drag.decay(perigee, apogee, REENTRY, 0).duration() <= allowed) {
                low = perigee;
            } else {
                high = perigee;
            }
        }
        return low;
    }
}
