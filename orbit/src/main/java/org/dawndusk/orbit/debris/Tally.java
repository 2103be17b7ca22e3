/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

/** What came and went, added up. Mutable. */
final class Tally {

    private double launched;
    private double disposed;
    private double decayed;
    private double failed;
    private double collisions;
    private double destroyed;
    private double created;
    private double launchedMass;
    private double disposedMass;
    private double decayedMass;
    private double untrackedMass;

    void launched(double objects, double mass) {
        launched += objects;
        launchedMass += objects * mass;
    }

    void disposed(double objects, double mass) {
        disposed += objects;
        disposedMass += objects * mass;
    }

    void decayed(double objects, double mass) {
        decayed += objects;
        decayedMass += objects * mass;
    }

    void failed(double objects) {
        failed += objects;
    }

    void collided(double hit, double lost, double made, double untracked) {
        // each collision hits two objects
        collisions += 0.5 * hit;
        destroyed += lost;
        created += made;
        untrackedMass += untracked;
    }

    void add(Tally other) {
        launched += other.launched;
        disposed += other.disposed;
        decayed += other.decayed;
        failed += other.failed;
        collisions += other.collisions;
        destroyed += other.destroyed;
        created += other.created;
        launchedMass += other.launchedMass;
        disposedMass += other.disposedMass;
        decayedMass += other.decayedMass;
        untrackedMass += other.untrackedMass;
    }

    Ledger ledger() {
        return new Ledger(
                launched,
                disposed,
                decayed,
                failed,
                collisions,
                destroyed,
                created,
                launchedMass,
                disposedMass,
                decayedMass,
                untrackedMass);
    }
}
