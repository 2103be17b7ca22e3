/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import java.util.Comparator;
import java.util.List;

/**
 * A steady heat balance of chips, chain and radiator: temperatures, margin, and every heat that was counted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param chipTemperature of a mean chip [K]
 * @param chipLimit that it may take [K]
 * @param radiatorTemperature at the roots of the fins [K]
 * @param sinkTemperature that the radiator would take without a load [K]
 * @param drops over the links from the chip to the radiator
 * @param dissipatedHeat of all chips [W]
 * @param addedHeat that joins in the chain, such as pump power [W]
 * @param area planform of the radiator [m²]
 * @param absorbed from outside, per area of planform
 * @param emittedHeat of all sides of the radiator [W]
 * @param places all that have a limit, the chip first, with their temperatures
 */
public record HeatBalance(
        double chipTemperature,
        double chipLimit,
        double radiatorTemperature,
        double sinkTemperature,
        List<ThermalChain.Drop> drops,
        double dissipatedHeat,
        double addedHeat,
        double area,
        AbsorbedFlux absorbed,
        double emittedHeat,
        List<ThermalChain.Place> places) {
    /**
     * Keeps its own copy of the lists.
     *
     * @param chipTemperature of a mean chip [K]
     * @param chipLimit that it may take [K]
     * @param radiatorTemperature at the roots of the fins [K]
     * @param sinkTemperature that the radiator would take without a load [K]
     * @param drops over the links from the chip to the radiator
     * @param dissipatedHeat of all chips [W]
     * @param addedHeat that joins in the chain, such as pump power [W]
     * @param area planform of the radiator [m²]
     * @param absorbed from outside, per area of planform
     * @param emittedHeat of all sides of the radiator [W]
     * @param places all that have a limit, the chip first, with their temperatures
     */
    public HeatBalance {
        places = List.copyOf(places);
        drops = List.copyOf(drops);
    }

    /**
     * How far the chip is below its limit, or whatever is nearer to its own.
     *
     * @return least margin, negative where a limit is broken [K]
     */
    public double margin() {
        return tightest().margin();
    }

    /**
     * What is nearest to its limit, the chip or a place in the chain.
     *
     * @return the place that decides
     */
    public ThermalChain.Place tightest() {
        return places.stream()
                .min(Comparator.comparingDouble(ThermalChain.Place::margin))
                .orElseThrow();
    }

    /**
     * Heat that the radiator gives off for the satellite: dissipated and added.
     *
     * @return rejected heat [W]
     */
    public double rejectedHeat() {
        return dissipatedHeat + addedHeat;
    }

    /**
     * Rejected heat per area of planform.
     *
     * @return rejected flux [W/m²]
     */
    public double rejectedFlux() {
        return rejectedHeat() / area;
    }

    /**
     * Heat that Sun and Earth bring to the radiator, without the sink and without the satellite's own parts.
     *
     * @return absorbed heat [W]
     */
    public double environmentHeat() {
        return absorbed.environment() * area;
    }

    /**
     * What is left of the balance: emitted less rejected less absorbed. Rounding only.
     *
     * @return residual [W]
     */
    public double residual() {
        return emittedHeat - rejectedHeat() - absorbed.total() * area;
    }

    /**
     * The link with the greatest drop, the first to be improved.
     *
     * @return its name
     */
    public String bottleneck() {
        return drops.stream()
                .max(Comparator.comparingDouble(ThermalChain.Drop::drop))
                .orElseThrow()
                .link();
    }
}
