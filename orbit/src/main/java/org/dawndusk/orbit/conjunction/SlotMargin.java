/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import org.dawndusk.orbit.constellation.Shell;
import org.dawndusk.orbit.constellation.Spacing;

/**
 * How much room satellites of one shell have from each other, given how far each strays from its slot.
 *
 * <p>Source: nominal distances by {@link Spacing}, on the frozen orbit's own curve.
 *
 * <p>Immutable and thread-safe.
 *
 * @param nominal least distance of any two satellites while all keep their slots [m]
 * @param stray how far each may be from its slot, not negative [m]
 * @since 0.1
 */
public record SlotMargin(double nominal, double stray) {

    /**
     * Checks the components.
     *
     * @param nominal least distance of any two satellites while all keep their slots [m]
     * @param stray how far each may be from its slot, not negative [m]
     * @throws IllegalArgumentException if one is negative or not finite
     */
    public SlotMargin {
        Checks.notNegative("nominal", nominal);
        Checks.notNegative("stray", stray);
    }

    /**
     * Of a shell.
     *
     * @param shell a shell on a frozen orbit, of two satellites at least
     * @param stray how far each may be from its slot in any direction, not negative [m]
     * @return the margin
     * @throws IllegalArgumentException if the shell has one satellite or is not on a frozen orbit, or the stray is negative
     */
    public static SlotMargin of(Shell shell, double stray) {
        Checks.between("satellites of the shell", shell.size(), 2, Integer.MAX_VALUE);
        double nominal = Double.POSITIVE_INFINITY;
        if (shell.satellitesPerPlane() > 1) {
            nominal = Spacing.withinPlane(shell);
        }
        if (shell.planes() > 1) {
            nominal = Math.min(nominal, Spacing.betweenPlanes(shell));
        }
        return new SlotMargin(nominal, stray);
    }

    /**
     * The distance that is left if two stray toward each other; negative where they may meet.
     *
     * @return nominal distance less both strays [m]
     */
    public double distance() {
        return nominal - 2 * stray;
    }

    /**
     * Whether two satellites cannot touch.
     *
     * @param radii sum of the radii of both bodies, positive [m]
     * @return true if the distance that is left is larger
     */
    public boolean isSafe(double radii) {
        return distance() > Checks.positive("radii", radii);
    }
}
