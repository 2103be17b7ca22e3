/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

/**
 * What came and went in a year, over all shells.
 *
 * <p>The number of objects grows by what is launched and created, less what is disposed, decayed and destroyed; their
 * mass by what is launched, less what is disposed, decayed and left in pieces that are not followed. Failures change
 * neither: a satellite becomes a derelict.
 *
 * <p>Immutable and thread-safe.
 *
 * @param launched objects launched [1]
 * @param disposed satellites that left orbit at the end of their mission [1]
 * @param decayed objects that fell below the lowest shell [1]
 * @param failed satellites that became derelict [1]
 * @param collisions collisions of two objects [1]
 * @param destroyed objects that were lost in collisions [1]
 * @param created fragments and remnants that collisions made of other species than the object's own [1]
 * @param launchedMass mass launched [kg]
 * @param disposedMass mass disposed [kg]
 * @param decayedMass mass that fell below the lowest shell [kg]
 * @param untrackedMass mass left in pieces that are not followed [kg]
 * @since 0.1
 */
public record Ledger(
        double launched,
        double disposed,
        double decayed,
        double failed,
        double collisions,
        double destroyed,
        double created,
        double launchedMass,
        double disposedMass,
        double decayedMass,
        double untrackedMass) {

    /**
     * The mass that came back to the air.
     *
     * @return mass disposed and decayed [kg]
     */
    public double returnedMass() {
        return disposedMass + decayedMass;
    }
}
