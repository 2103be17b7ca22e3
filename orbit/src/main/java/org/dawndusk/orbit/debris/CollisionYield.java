/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import java.util.List;

/**
 * What a collision makes of two objects.
 *
 * <p>Both are lost; what comes of them is said in numbers of objects of the model's passive species. The products come
 * from the heavier object, so they may not weigh more than it, and none may be heavier than it; of two objects of one
 * mass they come from both. What the products do not weigh is mass in pieces that the model does not follow.
 *
 * <p>Implementations are pure: a model asks once for each pair.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface CollisionYield {

    /**
     * Gives the products of a collision.
     *
     * @param one the one object
     * @param other the other object
     * @param speed relative speed [m/s]
     * @param species all species of the model
     * @return expected number of objects of each species, in the same order [1]
     */
    double[] products(Species one, Species other, double speed, List<Species> species);

    /**
     * The standard breakup model, with mass conserved.
     *
     * <p>Each species of fragments gets the number in its range of sizes up to the diameter of the heavier object, all
     * cut down alike where they would weigh more than there is: both objects in a catastrophic collision, the lighter
     * one's mass in kg times the square of the speed in km/s otherwise. After a collision that is not catastrophic the
     * rest of the heavier object goes on as the share of a derelict that it still weighs.
     *
     * <p>Source: Johnson et al., Adv. Space Res. 28 (2001) 1377, as in {@link Breakup}.
     *
     * @return the yield
     */
    static CollisionYield standard() {
        return StandardYield::products;
    }

    /**
     * Collisions that leave nothing that the model follows.
     *
     * @return the yield
     */
    static CollisionYield nothing() {
        return (one, other, speed, species) -> new double[species.size()];
    }
}
