/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import java.io.Serial;

/**
 * The orbit that was asked for does not exist, or not as a short series: not sun-synchronous at that altitude, or not
 * frozen at that inclination. The message holds the numbers.
 *
 * @since 0.1
 */
public final class NoSuchOrbitException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NoSuchOrbitException(String message) {
        super(message);
    }
}
