/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.radiator;

/**
 * How long a load is carried until a limit stops it.
 *
 * @param duration from the step of the load to the limit; infinite where the load can be carried for ever [s]
 * @param limitedBy the place whose limit is reached, or that would be nearest to its own
 * @param chipTemperature at the end, or when settled [K]
 * @param radiatorTemperature at the end, or when settled [K]
 * @param startChipTemperature when the load stepped up [K]
 * @param absorbedEnergy that warmed electronics and radiator until then [J]
 */
public record Burst(
        double duration,
        String limitedBy,
        double chipTemperature,
        double radiatorTemperature,
        double startChipTemperature,
        double absorbedEnergy) {
    /**
     * Whether the load can be carried for ever.
     *
     * @return false where a limit stops it
     */
    public boolean sustained() {
        return duration == Double.POSITIVE_INFINITY;
    }
}
