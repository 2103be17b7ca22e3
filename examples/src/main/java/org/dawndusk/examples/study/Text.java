/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import org.dawndusk.examples.report.Table;

/** Numbers as people read them, the same in messages, on a terminal and on a page. */
final class Text {
    private Text() {}

    /** Four significant digits, without an exponent where it can be helped. */
    static String number(double value) {
        return Table.number(value);
    }
}
