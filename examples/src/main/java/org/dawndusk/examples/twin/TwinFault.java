/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Something breaks, which nobody has foreseen. Of a class of many satellites the share is that of the whole class, so that
 * one of a hundred arrays that loses a tenth costs a thousandth.
 *
 * @param instant when, since the epoch [s]
 * @param site identifier of the class
 * @param kind what breaks
 * @param share of what is left that is lost, in [0, 1]: of satellites, of the arrays' power, of the batteries or of the loops'
 *     conductance; for a loop or pack below 1 [1]
 * @param until when a storm is over or links are back, after the instant; for others the instant itself [s]
 */
public record TwinFault(double instant, String site, Kind kind, double share, double until) {
    /** What breaks. */
    public enum Kind {
        /** Satellites, with all that runs there where it is the only one. */
        SATELLITE,
        /** Strings of solar cells. */
        STRING,
        /** Strings of batteries. */
        PACK,
        /** Coolant loops. */
        LOOP,
        /** The links to other sites, for a time. */
        LINK,
        /** A solar storm: compute stands still for a time, and the arrays lose a share for good. */
        STORM
    }

    /**
     * Checks the ranges.
     *
     * @param instant when, since the epoch [s]
     * @param site identifier of the class
     * @param kind what breaks
     * @param share of what is left that is lost [1]
     * @param until when it is over [s]
     */
    public TwinFault {
        Checks.within("instant", instant, -Double.MAX_VALUE, Double.MAX_VALUE);
        boolean whole = kind == Kind.SATELLITE || kind == Kind.LINK;
        Checks.within("share", share, 0, whole ? 1 : Math.nextDown(1.0));
        Checks.within("until", until, instant, Double.MAX_VALUE);
    }

    /**
     * A lasting fault.
     *
     * @param instant when, since the epoch [s]
     * @param site identifier of the class
     * @param kind what breaks
     * @param share of what is left that is lost [1]
     * @return the fault
     */
    public static TwinFault lasting(double instant, String site, Kind kind, double share) {
        return new TwinFault(instant, site, kind, share, instant);
    }

    /**
     * How often what breaks.
     *
     * @param perYear events a satellite and a year, not negative [1/yr]
     * @param share of a satellite's that one event takes [1]
     * @param duration of storms and lost links, 0 for others [s]
     */
    public record Rate(double perYear, double share, double duration) {
        /**
         * Checks the ranges.
         *
         * @param perYear events a satellite and a year [1/yr]
         * @param share of a satellite's that one event takes [1]
         * @param duration of storms and lost links [s]
         */
        public Rate {
            Checks.notNegative("perYear", perYear);
            Checks.within("share", share, 0, 1);
            Checks.notNegative("duration", duration);
        }
    }

    /**
     * Draws faults by chance: each class and kind a Poisson stream of its own, so that the draw of one does not move with the
     * others. Storms meet all classes at once.
     *
     * @param seed of the draw
     * @param classes whose satellites break
     * @param rates by kind; kinds that are missing never happen
     * @param from first instant [s]
     * @param to last instant [s]
     * @return faults in order of time
     */
    public static List<TwinFault> draw(
            long seed, List<SatelliteClass> classes, Map<Kind, Rate> rates, double from, double to) {
        List<TwinFault> faults = new ArrayList<>();
        new TreeMap<>(rates).forEach((kind, rate) -> {
            if (kind == Kind.STORM) {
                SplittableRandom random = new SplittableRandom(seed ^ 0x9E3779B97F4A7C15L);
                for (double t = next(random, from, rate.perYear()); t < to; t = next(random, t, rate.perYear())) {
                    for (SatelliteClass each : classes) {
                        faults.add(new TwinFault(t, each.id(), kind, rate.share(), t + rate.duration()));
                    }
                }
                return;
            }
            for (SatelliteClass each : classes) {
                SplittableRandom random = new SplittableRandom(
                        seed * 31 + each.id().hashCode() * 131L + kind.name().hashCode());
                double all = rate.perYear() * each.satellites();
                double share = rate.share() / each.satellites();
                for (double t = next(random, from, all); t < to; t = next(random, t, all)) {
                    // links of one satellite of many are the class's own matter
                    if (kind != Kind.LINK || each.satellites() == 1) {
                        faults.add(new TwinFault(t, each.id(), kind, share, t + rate.duration()));
                    }
                }
            }
        });
        faults.sort(Comparator.comparingDouble(TwinFault::instant)
                .thenComparing(TwinFault::site)
                .thenComparing(TwinFault::kind));
        return List.copyOf(faults);
    }

    private static double next(SplittableRandom random, double after, double perYear) {
        double year = 365.25 * 86_400;
        return after - Math.log(1 - random.nextDouble()) / perYear * year;
    }
}
