/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.radiator;

/**
 * Spare panels: more are installed than are needed, so that some may fail, such as by a micrometeoroid through a tube.
 *
 * <p>Panels are alike, fail independently, and a failed one rejects nothing. How often a panel is punctured is an input: a
 * flux of particles that penetrate, from a meteoroid and debris model and a ballistic-limit equation. Immutable and
 * thread-safe.
 *
 * @param installed panels that are launched, at least {@code needed}
 * @param needed panels that carry the load at the limit, at least 1
 */
public record PanelRedundancy(int installed, int needed) {
    private static final int MOST = 100_000;

    /**
     * Refuses fewer panels than are needed.
     *
     * @param installed panels that are launched, at least {@code needed}
     * @param needed panels that carry the load at the limit, at least 1
     */
    public PanelRedundancy {
        Checks.atLeast("needed", needed, 1);
        Checks.atLeast("installed", installed, needed);
    }

    /**
     * The area to be launched.
     *
     * @param area that carries the load without a failure [m²]
     * @return area of all panels, spare ones too [m²]
     */
    public double installedArea(double area) {
        Checks.positive("area", area);
        return area * installed / needed;
    }

    /**
     * The area that is left after failures.
     *
     * @param area of all panels that were launched [m²]
     * @param failed how many have failed, in [0, installed]
     * @return area of the others [m²]
     */
    public double remainingArea(double area, int failed) {
        Checks.positive("area", area);
        Checks.within("failed", failed, 0, installed);
        return area * (installed - failed) / installed;
    }

    /**
     * How probable it is that a panel is punctured at least once: 1 - exp(-flux × area × duration), the law of Poisson.
     *
     * @param flux of particles that penetrate, on the exposed area [1/m²/s]
     * @param exposedArea where a hit ends the panel, such as that of its tubes [m²]
     * @param duration of the mission [s]
     * @return probability in [0, 1] [1]
     */
    public static double punctureProbability(double flux, double exposedArea, double duration) {
        Checks.notNegative("flux", flux);
        Checks.notNegative("exposedArea", exposedArea);
        Checks.notNegative("duration", duration);
        return -Math.expm1(-flux * exposedArea * duration);
    }

    /**
     * How probable it is that enough panels are left, by the binomial law.
     *
     * @param failureProbability of one panel, in [0, 1] [1]
     * @return reliability in [0, 1] [1]
     */
    public double reliability(double failureProbability) {
        Checks.within("failureProbability", failureProbability, 0, 1);
        if (failureProbability == 0 || failureProbability == 1) {
            return failureProbability == 0 ? 1 : 0;
        }
        double odds = Math.log(failureProbability) - Math.log1p(-failureProbability);
        double logTerm = installed * Math.log1p(-failureProbability);
        double sum = 0;
        for (int failed = 0; failed <= installed - needed; failed++) {
            sum += Math.exp(logTerm);
            logTerm += odds + Math.log((installed - failed) / (failed + 1.0));
        }
        return Math.min(1, sum);
    }

    /**
     * The fewest panels of which enough are left with a given probability.
     *
     * @param needed panels that carry the load, at least 1
     * @param failureProbability of one panel, in [0, 1) [1]
     * @param reliability that is asked for, in (0, 1) [1]
     * @return the redundancy
     */
    public static PanelRedundancy reaching(int needed, double failureProbability, double reliability) {
        if (!(failureProbability >= 0 && failureProbability < 1)) {
            throw Checks.refusal("failureProbability", failureProbability, "[0, 1)");
        }
        if (!(reliability > 0 && reliability < 1)) {
            throw Checks.refusal("reliability", reliability, "(0, 1)");
        }
        for (int installed = needed; installed <= MOST; installed++) {
            PanelRedundancy redundancy = new PanelRedundancy(installed, needed);
            if (redundancy.reliability(failureProbability) >= reliability) {
                return redundancy;
            }
        }
        throw Checks.refusal("failureProbability", failureProbability, "a range where " + MOST + " panels suffice");
    }
}
