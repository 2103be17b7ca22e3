/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

/**
 * What is left of a class after its faults.
 *
 * @param satellites that still compute, of all [1]
 * @param array power that the arrays still give, of all [1]
 * @param battery capacity that is left, of all [1]
 * @param loop conductance of the loops that is left, of all [1]
 * @param linksBack when the links are back [s]
 * @param stormOver when the storm is over [s]
 */
record Damage(double satellites, double array, double battery, double loop, double linksBack, double stormOver) {
    static final Damage NONE = new Damage(1, 1, 1, 1, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    Damage after(TwinFault fault) {
        double left = 1 - fault.share();
        return switch (fault.kind()) {
            case SATELLITE -> new Damage(satellites * left, array, battery, loop, linksBack, stormOver);
            case STRING -> new Damage(satellites, array * left, battery, loop, linksBack, stormOver);
            case PACK -> new Damage(satellites, array, battery * left, loop, linksBack, stormOver);
            case LOOP -> new Damage(satellites, array, battery, loop * left, linksBack, stormOver);
            case LINK -> new Damage(satellites, array, battery, loop, Math.max(linksBack, fault.until()), stormOver);
            case STORM ->
                new Damage(satellites, array * left, battery, loop, linksBack, Math.max(stormOver, fault.until()));
        };
    }

    boolean linked(double time) {
        return time >= linksBack;
    }

    boolean stormy(double time) {
        return time < stormOver;
    }

    boolean dead() {
        return satellites == 0;
    }
}
