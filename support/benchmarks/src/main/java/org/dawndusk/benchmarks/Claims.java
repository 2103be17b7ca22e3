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
                        ScreeningClaims.all(),
                        DebrisClaims.all(),
                        VisibilityClaims.all(),
                        PowerClaims.all(),
                        ThermalClaims.all(),
                        RadiationClaims.all(),
                        RadioClaims.all(),
                        PathClaims.all(),
                        CapacityClaims.all(),
                        PlacementClaims.all(),
                        OnlineClaims.all(),
                        ThroughputClaims.all(),
                        FleetClaims.all(),
                        ExamplesClaims.all())
                .flatMap(List::stream)
                .toList();
    }
}
