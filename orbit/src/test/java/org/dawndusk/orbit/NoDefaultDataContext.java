/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.orekit.data.DataContext;
import org.orekit.data.ExceptionalDataContext;
import org.orekit.time.AbsoluteDate;

/** Makes Orekit's global default context throw for the whole test run: nothing in this module may use it. */
public final class NoDefaultDataContext implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        // the static initialiser of AbsoluteDate is the one place of Orekit that has to meet an ordinary default
        if (AbsoluteDate.J2000_EPOCH.isFinite()) {
            DataContext.setDefault(new ExceptionalDataContext());
        }
    }
}
