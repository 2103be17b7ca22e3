/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.io.Serial;

/** A design file that cannot be studied: the message is one line that names the field, its value and what is allowed. */
public final class DesignException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_MESSAGE = 2000;

    DesignException(String message) {
        super(shortened(message, LONGEST_MESSAGE).replaceAll("\\s+", " "));
    }

    DesignException(String field, String value, String allowed) {
        this(field + " is " + shortened(value, LONGEST_VALUE) + ", but must be " + allowed);
    }

    private static String shortened(String value, int longest) {
        return value.length() <= longest ? value : value.substring(0, longest) + "...";
    }
}
