/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

/**
 * The CRASH clock: how long until a collision is to be expected if nobody manoeuvres any more.
 *
 * <p>Collisions are taken as independent events at a constant rate. The rate is the sum over shells of
 * {@link TrafficShell#collisionRate} of species {@link TrafficSpecies#withoutManoeuvres}; it is that of the first moment:
 * what satellites drift apart after control is lost, and what fragments of a first collision do, is left out.
 *
 * <p>Source: Thiele, Heiland, Boley and Lawler, <i>An orbital house of cards: frequent megaconstellation close
 * conjunctions</i>, arXiv:2512.09643.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rate collisions expected per time, positive [1/s]
 * @since 0.1
 */
public record CrashClock(double rate) {

    /**
     * Checks the rate.
     *
     * @param rate collisions expected per time, positive [1/s]
     * @throws IllegalArgumentException if the rate is not positive and finite
     */
    public CrashClock {
        Checks.positive("rate", rate);
    }

    /**
     * A clock of a known time.
     *
     * @param time mean time to a collision, positive [s]
     * @return the clock
     */
    public static CrashClock ofTime(double time) {
        return new CrashClock(1 / Checks.positive("time", time));
    }

    /**
     * The clock's time.
     *
     * @return mean time to a collision [s]
     */
    public double time() {
        return 1 / rate;
    }

    /**
     * The probability that at least one collision has happened by then.
     *
     * @param duration time without manoeuvres, not negative [s]
     * @return probability, in [0, 1] [1]
     */
    public double probability(double duration) {
        return -Math.expm1(-rate * Checks.notNegative("duration", duration));
    }

    /**
     * How long manoeuvres may stop until a collision has a given probability.
     *
     * @param probability of at least one collision, in (0, 1) [1]
     * @return duration [s]
     */
    public double timeTo(double probability) {
        return -Math.log1p(-Checks.share("probability", probability)) / rate;
    }
}
