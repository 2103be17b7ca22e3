/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

/** A ray and the nearest thing that it has hit so far; one a thread, used again for every ray. */
final class Ray {
    /** No surface. */
    static final int NOTHING = -1;

    double x;
    double y;
    double z;
    double dx;
    double dy;
    double dz;
    /** Distance to the nearest hit, a back counted as a hair farther than a front in the same place. */
    double reach;

    int surface;
    boolean front;

    void start() {
        reach = Double.POSITIVE_INFINITY;
        surface = NOTHING;
    }

    void hit(double distance, int what, boolean onFront) {
        if (distance < reach) {
            reach = distance;
            surface = what;
            front = onFront;
        }
    }
}
