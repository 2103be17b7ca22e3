/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.List;

/** Every claim, in the order of the modules. */
final class Claims {
    private Claims() {}

    static List<Claim> all() {
        return ExamplesClaims.all();
    }
}
