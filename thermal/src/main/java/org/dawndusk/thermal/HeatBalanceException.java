/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

/** Thrown where no radiator can hold the limit, or no temperatures balance; the message tells temperatures and heats. */
public final class HeatBalanceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * A failure with its numbers.
     *
     * @param message the temperatures and heats that leave no solution
     */
    public HeatBalanceException(String message) {
        super(message);
    }
}
