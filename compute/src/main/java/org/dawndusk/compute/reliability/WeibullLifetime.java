/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.reliability;

/**
 * Units whose failure rate falls or rises as a power of their age: survival exp(-(t / theta)^beta).
 *
 * <p>A shape below 1 is infant mortality, 1 the constant rate, above 1 wear-out. Immutable and thread-safe.
 *
 * @param shape beta [1]
 * @param scale age that a share 1/e reaches, theta [s]
 */
public record WeibullLifetime(double shape, double scale) implements Lifetime {
    /**
     * Checks both parameters.
     *
     * @param shape beta, positive [1]
     * @param scale theta, positive [s]
     */
    public WeibullLifetime {
        Checks.positive("shape", shape);
        Checks.positive("scale", scale);
    }

    /**
     * By the Julian year.
     *
     * @param shape beta, positive [1]
     * @param years theta, positive [year]
     * @return the lifetime
     */
    public static WeibullLifetime ofYears(double shape, double years) {
        return new WeibullLifetime(shape, years * ConstantFailureRate.YEAR);
    }

    /**
     * The fit to 1,584 Earth-orbiting satellites launched from 1990 to 2008: beta 0.4521, theta 2,607 years.
     *
     * <p>Class I failures, satellites of all sizes and orbits, mostly built singly; a mass-produced fleet may do better or
     * worse. Both parameters are an assumption in so far as they are quoted from the literature that cites the paper and were
     * checked against its abstract alone, which has the sample but not the fit. Source: Castet and Saleh, Satellite and satellite subsystems reliability, Reliability Engineering and System
     * Safety 94 (2009) 1718.
     *
     * @return the lifetime
     */
    public static WeibullLifetime satellites1990To2008() {
        return ofYears(0.4521, 2607);
    }

    /**
     * The lifetime that goes through two observed survivals.
     *
     * @param earlyAge an age, positive [s]
     * @param earlySurvival share alive there, in (0, 1) [1]
     * @param lateAge a later age [s]
     * @param lateSurvival share alive there, in (0, earlySurvival) [1]
     * @return the lifetime
     */
    public static WeibullLifetime through(double earlyAge, double earlySurvival, double lateAge, double lateSurvival) {
        Checks.positive("earlyAge", earlyAge);
        if (!(lateAge > earlyAge && lateAge < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("lateAge", lateAge, "(" + earlyAge + ", ∞)");
        }
        if (!(earlySurvival > 0 && earlySurvival < 1)) {
            throw Checks.refused("earlySurvival", earlySurvival, "(0, 1)");
        }
        if (!(lateSurvival > 0 && lateSurvival < earlySurvival)) {
            throw Checks.refused("lateSurvival", lateSurvival, "(0, " + earlySurvival + ")");
        }
        double early = -Math.log(earlySurvival);
        double shape = Math.log(-Math.log(lateSurvival) / early) / Math.log(lateAge / earlyAge);
        return new WeibullLifetime(shape, earlyAge / Math.pow(early, 1 / shape));
    }

    @Override
    public double survival(double age) {
        return Math.exp(-Math.pow(Checks.notNegative("age", age) / scale, shape));
    }

    /**
     * The failure rate of units that have reached an age: (beta / theta) (t / theta)^(beta - 1).
     *
     * @param age age, positive [s]
     * @return hazard [1/s]
     */
    public double hazard(double age) {
        return shape / scale * Math.pow(Checks.positive("age", age) / scale, shape - 1);
    }

    /**
     * The age that a share of the units reaches.
     *
     * @param survival share, in (0, 1] [1]
     * @return age [s]
     */
    public double ageAt(double survival) {
        if (!(survival > 0 && survival <= 1)) {
            throw Checks.refused("survival", survival, "(0, 1]");
        }
        return scale * Math.pow(-Math.log(survival), 1 / shape);
    }
}
