/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import java.time.LocalTime;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.Scenario;

/**
 * What the eclipses of a span come to: the figures that size batteries and radiators.
 *
 * <p>A day is 86,400 s, counted from the begin of the span. Penumbra means from first to last contact, the umbra
 * included.
 *
 * @param longestUmbra longest umbra passage [s]
 * @param longestPenumbra longest penumbra passage [s]
 * @param umbraDays days with any umbra
 * @param eclipseDays days with any penumbra
 * @param umbraCount umbra passages
 * @param penumbraCount penumbra passages
 * @param umbraTime total time in the umbra [s]
 * @param penumbraTime total time in the penumbra, the umbra included [s]
 * @param meanSunlitFraction mean of the sunlit fraction over the span [1]
 * @param worstOrbitSunlitFraction least mean of the sunlit fraction over one orbit [1]
 * @param umbraSeasons umbra passages, those less than a day apart joined
 * @param penumbraSeasons penumbra passages, those less than a day apart joined
 * @since 0.1
 */
public record EclipseSeason(
        double longestUmbra,
        double longestPenumbra,
        int umbraDays,
        int eclipseDays,
        int umbraCount,
        int penumbraCount,
        double umbraTime,
        double penumbraTime,
        double meanSunlitFraction,
        double worstOrbitSunlitFraction,
        Intervals umbraSeasons,
        Intervals penumbraSeasons) {

    static final double DAY = 86400;

    /**
     * The season of a timeline.
     *
     * @param timeline eclipses event by event
     * @param orbitPeriod length of the orbits over which the worst mean is sought, shorter than the span [s]
     * @return its figures
     */
    public static EclipseSeason of(EclipseTimeline timeline, double orbitPeriod) {
        double span = timeline.end() - timeline.start();
        Checks.between("orbitPeriod", orbitPeriod, 1, span);
        return new EclipseSeason(
                timeline.umbra().longest(),
                timeline.penumbra().longest(),
                days(timeline.umbra(), timeline.start(), timeline.end()),
                days(timeline.penumbra(), timeline.start(), timeline.end()),
                timeline.umbra().count(),
                timeline.penumbra().count(),
                timeline.umbra().total(),
                timeline.penumbra().total(),
                timeline.sunlitTime(timeline.start(), timeline.end()) / span,
                worstOrbit(timeline, orbitPeriod),
                timeline.umbra().joined(DAY),
                timeline.penumbra().joined(DAY));
    }

    /**
     * The season of a circular sun-synchronous orbit in a mean year by the cylinder's closed form: the Earth a sphere,
     * the Sun a point at infinity that moves uniformly along the ecliptic.
     *
     * <p>The node keeps its local time, the period is Kepler's, the inclination that of first-order J2; the span is the
     * tropical year from the equinox of March, sampled every hour. It overstates the longest eclipse of a dawn-dusk
     * orbit by a minute, as that lies over a pole of the oblate Earth; and as the Earth is slow near aphelion, the true
     * season of June is two days longer and that of December two days shorter.
     *
     * @param earth the Earth
     * @param altitude radius of the circle less 6,378,137 m [m]
     * @param ascendingNode mean local solar time of the ascending node
     * @return its figures; umbra and penumbra are the same, seasons in seconds from the equinox
     */
    public static EclipseSeason byCylinder(Earth earth, double altitude, LocalTime ascendingNode) {
        return SeasonSampler.meanYear(earth, altitude, ascendingNode).season();
    }

    /**
     * The season of a circular sun-synchronous orbit by the closed form of the two cones: the Earth a sphere, the Sun a
     * disc, in its true direction at each date. The sunlit fraction is the mean of those of umbra and penumbra.
     *
     * <p>The node keeps its local time, the period is Kepler's, the inclination that of first-order J2; sampled every
     * hour.
     *
     * @param scenario epoch of the seconds, begin of the span
     * @param altitude radius of the circle less 6,378,137 m [m]
     * @param ascendingNode mean local solar time of the ascending node
     * @param duration length of the span, an hour to a thousand years of 365.25 days [s]
     * @return its figures
     */
    public static EclipseSeason byCones(Scenario scenario, double altitude, LocalTime ascendingNode, double duration) {
        return SeasonSampler.trueSun(scenario, altitude, ascendingNode, duration)
                .season();
    }

    static int days(Intervals shadow, double start, double end) {
        int days = 0;
        for (int day = 0; start + day * DAY < end; day++) {
            if (shadow.meets(start + day * DAY, Math.nextDown(start + (day + 1) * DAY))) {
                days++;
            }
        }
        return days;
    }

    /** The mean over a window is least where an end of the window meets a contact: elsewhere it moves through light. */
    private static double worstOrbit(EclipseTimeline timeline, double period) {
        double last = timeline.end() - period;
        double least = Math.min(
                timeline.sunlitTime(timeline.start(), timeline.start() + period),
                timeline.sunlitTime(last, timeline.end()));
        for (double contact : timeline.switchingInstants()) {
            double opening = Math.min(contact, last);
            double closing = Math.max(contact - period, timeline.start());
            least = Math.min(least, timeline.sunlitTime(opening, opening + period));
            least = Math.min(least, timeline.sunlitTime(closing, closing + period));
        }
        return least / period;
    }
}
