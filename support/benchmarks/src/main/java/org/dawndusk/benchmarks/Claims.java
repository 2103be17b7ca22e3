/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/** Every claim, in the order of the modules. */
final class Claims {
    private Claims() {}

    static List<Claim> all() {
        return Stream.of(
                        OrbitClaims.all(),
                        CatalogClaims.all(),
                        VisibilityClaims.all(),
                        ThermalClaims.all(),
                        PlacementClaims.all(),
                        OnlineClaims.all(),
                        ExamplesClaims.all())
                .flatMap(List::stream)
                .toList();
    }
}
