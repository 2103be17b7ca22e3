/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

/** Thrown where no radiator of the given kind can hold the limit; the message tells the temperatures and heats. */
public final class HeatBalanceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    HeatBalanceException(String message) {
        super(message);
    }
}
