/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

/** Traced factors that can't be brought to reciprocity and closure; the message says how far off they are. */
public final class ViewFactorException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ViewFactorException(String message) {
        super(message);
    }
}
