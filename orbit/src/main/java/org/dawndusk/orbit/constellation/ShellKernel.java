/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.MeanOrbit;
import org.dawndusk.orbit.ShellOrbit;

/**
 * How the satellites [first, first + n) of one plane of a shell are evaluated, into the arrays at offset. Immutable; a
 * satellite's value does not depend on how its plane is cut into stretches.
 */
interface ShellKernel {

    /** Fills in positions, or velocities where asked for those. */
    void fill(boolean velocity, double t, int plane, int first, int n, double[] x, double[] y, double[] z, int offset);

    static ShellKernel of(Shell shell) {
        ShellOrbit orbit = shell.orbit();
        if (orbit instanceof FrozenOrbit frozen) {
            return new FrozenShell(shell, frozen);
        }
        return new MeanShell(shell, (MeanOrbit) orbit);
    }

    /** The shell's phase at a time, without its whole turns [rad]. */
    static double phase(ShellOrbit orbit, double t) {
        double turns = t / orbit.nodalPeriod();
        return 2 * Math.PI * (turns - Math.floor(turns));
    }
}
