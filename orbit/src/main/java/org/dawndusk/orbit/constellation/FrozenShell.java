/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import org.dawndusk.orbit.FrozenOrbit;

/** A shell on a frozen orbit: its polynomials, and the phases of its slots, which all planes share. */
final class FrozenShell implements ShellKernel {

    private final Shell shell;
    private final FrozenOrbit orbit;
    private final SeriesKernel positions;
    private final SeriesKernel velocities;
    private final double[] slotCosines;
    private final double[] slotSines;

    FrozenShell(Shell shell, FrozenOrbit orbit) {
        this.shell = shell;
        this.orbit = orbit;
        positions = SeriesKernel.positions(orbit);
        velocities = SeriesKernel.velocities(orbit);
        int n = shell.satellitesPerPlane();
        slotCosines = new double[n];
        slotSines = new double[n];
        for (int slot = 0; slot < n; slot++) {
            slotCosines[slot] = Math.cos(2 * Math.PI * slot / n);
            slotSines[slot] = Math.sin(2 * Math.PI * slot / n);
        }
    }

    @Override
    public void fill(
            boolean velocity, double t, int plane, int first, int n, double[] x, double[] y, double[] z, int offset) {
        SeriesKernel kernel = velocity ? velocities : positions;
        double phase = ShellKernel.phase(orbit, t) + shell.planePhase(plane);
        double node = shell.node(plane) + orbit.nodeRate() * t;
        kernel.fill(slotCosines, slotSines, first, n, phase, node, x, y, z, offset);
    }
}
