/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.cost;

import static org.dawndusk.compute.cost.Assumption.Confidence.ESTIMATE;
import static org.dawndusk.compute.cost.Assumption.Confidence.GUESS;
import static org.dawndusk.compute.cost.Assumption.Confidence.PUBLISHED;

import java.util.Map;

/** Sites on the ground that a fleet in orbit should be held against. */
public enum GroundBaseline {
    /** A site of one's own, with the inputs as they are. */
    HYPERSCALE,
    /** Space and power rented. */
    LEASED,
    /** Gas turbines on the site. */
    GAS,
    /** Solar power with storage for the night. */
    SOLAR_STORAGE,
    /** Where grid and permits are scarce. */
    CONSTRAINED_GRID;

    private Map<CostInput, Assumption> changes() {
        return switch (this) {
            case HYPERSCALE -> Map.of();
            case LEASED ->
                Map.of(
                        CostInput.GROUND_CAPEX, figure(0, 0, 0, "USD/W", "in the rent", "2025", PUBLISHED),
                        CostInput.GROUND_LEASE,
                                figure(
                                        184.06,
                                        120,
                                        220,
                                        "USD/kW/month",
                                        "CBRE, North America Data Center Trends H2 2024: asked for 250-500 kW",
                                        "2025-02",
                                        PUBLISHED),
                        CostInput.GROUND_POWER_PRICE,
                                figure(
                                        0.0806,
                                        0.06,
                                        0.15,
                                        "USD/kWh",
                                        "EIA: mean of industrial consumers in the United States in 2023",
                                        "2024-03",
                                        PUBLISHED),
                        CostInput.GROUND_PUE,
                                figure(1.3, 1.15, 1.5, "1", "order of colocation sites", "2024", ESTIMATE));
            case GAS ->
                Map.of(
                        CostInput.GROUND_POWER_PRICE,
                                figure(
                                        0.0494786,
                                        0.04,
                                        0.1,
                                        "USD/kWh",
                                        "1,800 USD/kW, 7 %, 20 years, capacity factor 0.85, fuel 26.66 USD/MWh",
                                        "2025",
                                        ESTIMATE),
                        CostInput.GROUND_PUE,
                                figure(1.2, 1.09, 1.4, "1", "order of new sites in warm places", "2024", ESTIMATE),
                        CostInput.GROUND_DELAY, figure(2, 1, 5, "year", "turbine order books", "2025", GUESS));
            case SOLAR_STORAGE ->
                Map.of(
                        CostInput.GROUND_POWER_PRICE,
                                figure(
                                        0.104,
                                        0.06,
                                        0.15,
                                        "USD/kWh",
                                        "Ember, Solar electricity every hour of every day: 97 % in Las Vegas",
                                        "2025-06",
                                        PUBLISHED),
                        CostInput.GROUND_PUE,
                                figure(1.15, 1.09, 1.4, "1", "order of new sites in dry places", "2024", ESTIMATE),
                        CostInput.GROUND_DELIVERED,
                                figure(0.776, 0.6, 0.95, "1", "97 % of that of the other sites", "2025", ESTIMATE));
            case CONSTRAINED_GRID ->
                Map.of(
                        CostInput.GROUND_POWER_PRICE,
                                figure(
                                        0.25,
                                        0.15,
                                        0.35,
                                        "USD/kWh",
                                        "arXiv:2511.19468, the upper end",
                                        "2025",
                                        PUBLISHED),
                        CostInput.GROUND_PUE,
                                figure(1.4, 1.2, 1.6, "1", "arXiv:2511.19468, the upper end", "2025", PUBLISHED),
                        CostInput.GROUND_DELAY,
                                figure(
                                        5,
                                        2,
                                        8,
                                        "year",
                                        "LBNL, Queued Up: median from request to operation, power plants",
                                        "2024",
                                        ESTIMATE));
        };
    }

    private static Assumption figure(
            double value,
            double low,
            double high,
            String unit,
            String source,
            String date,
            Assumption.Confidence confidence) {
        return new Assumption(value, low, high, unit, source, date, confidence);
    }

    /**
     * The assumptions with the ground inputs of this site.
     *
     * @param assumptions the others
     * @return other assumptions
     */
    public Assumptions in(Assumptions assumptions) {
        Assumptions result = assumptions;
        for (Map.Entry<CostInput, Assumption> change : changes().entrySet()) {
            result = result.with(change.getKey(), change.getValue());
        }
        return result;
    }
}
