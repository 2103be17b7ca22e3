/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

/**
 * What one constraint lacks at one site, with numbers.
 *
 * @param constraint name of the constraint, for instance {@code power}
 * @param subject what is compared, for people: {@code power left}
 * @param required what the job needs, or the limit that it sets [unit]
 * @param offered what the site has, or has above the limit; may be infinite [unit]
 * @param unit unit of both numbers, {@code 1} for counts and yes or no
 */
public record Shortfall(String constraint, String subject, double required, double offered, String unit) {
    /**
     * Checks the numbers.
     *
     * @param constraint name of the constraint, for instance {@code power}
     * @param subject what is compared, for people: {@code power left}
     * @param required what the job needs, or the limit that it sets, positive [unit]
     * @param offered what the site has, or has above the limit; may be infinite [unit]
     * @param unit unit of both numbers, {@code 1} for counts and yes or no
     */
    public Shortfall {
        Checks.positive("required", required);
        if (!(offered >= 0)) {
            throw Checks.refused("offered", offered, "[0, ∞]");
        }
    }

    /**
     * The shortfall in one line for people.
     *
     * @return for instance {@code power left is 300.0 W, but 500.0 W needed}
     */
    public String detail() {
        String suffix = unit.equals("1") ? "" : " " + unit;
        return subject + " is " + offered + suffix + ", but " + required + suffix + " needed";
    }

    /**
     * By how much the constraint would have to be relaxed.
     *
     * @return distance of what is offered from what is required; may be infinite [unit]
     */
    public double deficit() {
        return Math.abs(required - offered);
    }

    /**
     * The deficit against what is required, by which shortfalls of different units are ordered.
     *
     * @return ratio; may be infinite [1]
     */
    public double severity() {
        return deficit() / required;
    }
}
