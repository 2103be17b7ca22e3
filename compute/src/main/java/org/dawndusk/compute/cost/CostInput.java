/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.cost;

import static org.dawndusk.compute.cost.Assumption.Confidence.ESTIMATE;
import static org.dawndusk.compute.cost.Assumption.Confidence.GUESS;
import static org.dawndusk.compute.cost.Assumption.Confidence.MEASURED;
import static org.dawndusk.compute.cost.Assumption.Confidence.PUBLISHED;

import org.dawndusk.compute.cost.Assumption.Confidence;

/**
 * The inputs of a cost and their defaults, in the units that price lists use: USD of 2025, kWh, years of 8,760 h.
 *
 * <p>Fractions of a year's cost or capacity are shares. Ground inputs are those of a hyperscale site of its own; the other
 * baselines change them.
 */
public enum CostInput {
    /** Power that the fleet delivers to its computers in the mean. */
    FLEET_POWER(1e9, 1e9, 1e9, "W", "size of the question", "2026", PUBLISHED, Limit.POSITIVE),
    /** Power of one satellite at the start of its life. */
    SATELLITE_POWER(
            28e3,
            10e3,
            150e3,
            "W",
            "Suncatcher, arXiv:2511.19468, table 1: Starlink v2 mini",
            "2025",
            PUBLISHED,
            Limit.POSITIVE),
    /** Power for each mass launched, radiators, arrays and computers included. */
    SPECIFIC_POWER(
            48.7,
            25,
            100,
            "W/kg",
            "Suncatcher, arXiv:2511.19468, table 1: Starlink v2 mini, 28 kW in 575 kg",
            "2025",
            PUBLISHED,
            Limit.POSITIVE),
    /** Share of the year in sunlight. */
    SUNLIGHT(
            0.961,
            0.93,
            1,
            "1",
            "cylinder shadow, 650 km, 18:00 node, mean of a year",
            "2026",
            ESTIMATE,
            Limit.POSITIVE_SHARE),
    /** Share of power lost each year. */
    DEGRADATION(
            0.025,
            0.01,
            0.05,
            "1/year",
            "a public calculator for orbital data centres",
            "2025",
            PUBLISHED,
            Limit.SHARE),
    /** Years that a satellite serves, from 0.01 to 1,000. */
    ORBIT_LIFE(5, 3, 10, "year", "Suncatcher, arXiv:2511.19468, table 1", "2025", PUBLISHED, Limit.YEARS),
    /** Price of a satellite without its accelerators. */
    SATELLITE_PRICE(
            22,
            8,
            50,
            "USD/W",
            "a public calculator; Quilty Space's 800,000 USD for a Starlink v2 mini of 28 kW is 28.6",
            "2025",
            GUESS,
            Limit.NOT_NEGATIVE),
    /** Price of a satellite after each doubling of the number built, over that before. */
    BUILD_PROGRESS(
            1,
            0.75,
            1,
            "1",
            "the price above is a mean of its series; else NASA OTPS, Space-Based Solar Power: 0.75-0.90",
            "2024-01",
            GUESS,
            Limit.POSITIVE_SHARE),
    /** Satellites of the kind that were built before, the last of them at the price above. */
    BUILD_EXPERIENCE(1000, 1, 10_000, "1", "guess of this project", "2026", GUESS, Limit.AT_LEAST_ONE),
    /** Price of launching. */
    LAUNCH_PRICE(
            1500,
            200,
            3600,
            "USD/kg",
            "between the prices of arXiv:2511.19468: 3,600 paid, 200 hoped for",
            "2025",
            ESTIMATE,
            Limit.NOT_NEGATIVE),
    /** Share of launches that are lost with what they carry. */
    LAUNCH_LOSS(0.01, 0, 0.05, "1", "order of the record of operational launchers", "2025", ESTIMATE, Limit.LOSS),
    /** Premium on satellites, accelerators and launch. */
    INSURANCE(
            0.05,
            0,
            0.12,
            "1",
            "order of market rates for launch and first year; large fleets insure themselves",
            "2025",
            ESTIMATE,
            Limit.NOT_NEGATIVE),
    /** Development, once. */
    ENGINEERING(
            1e9, 2e8, 5e9, "USD", "a public calculator for orbital data centres", "2025", GUESS, Limit.NOT_NEGATIVE),
    /** Gateways and control. */
    GROUND_SEGMENT(0.5, 0.1, 2, "USD/W", "guess of this project", "2026", GUESS, Limit.NOT_NEGATIVE),
    /** Years for which the money for development and gateways waits for licence and launches. */
    ORBIT_DELAY(1, 0, 3, "year", "guess of this project", "2026", GUESS, Limit.NOT_NEGATIVE),
    /** Operations each year over the price of satellites and accelerators. */
    ORBIT_OPERATIONS(
            0.01,
            0.005,
            0.03,
            "1/year",
            "a public calculator for orbital data centres",
            "2025",
            GUESS,
            Limit.NOT_NEGATIVE),
    /** Failures of hardware each year in orbit. */
    ORBIT_FAILURES(
            0.09,
            0.03,
            0.2,
            "1/year",
            "Llama 3, table 5: 220 accelerator and memory faults in 54 days on 16,384",
            "2024",
            MEASURED,
            Limit.NOT_NEGATIVE),
    /** Share of what fails in orbit that is replaced by new satellites. */
    ORBIT_REPLACED(0, 0, 1, "1", "nobody repairs; 1 replaces all by launches", "2026", ESTIMATE, Limit.SHARE),
    /** Share of replacements whose launch is paid. */
    REPLACEMENTS_LAUNCHED(1, 1, 1, "1", "what is replaced in orbit must get there", "2026", PUBLISHED, Limit.SHARE),
    /** Delivered share of an accelerator's time in orbit: power, heat, network and use, without sunlight, ageing and failures. */
    ORBIT_DELIVERED(0.70, 0.4, 0.9, "1", "guess: give that of the waterfall", "2026", GUESS, Limit.POSITIVE_SHARE),
    /** Years from a generation's sale on the ground to its service in orbit. */
    ORBIT_LAG(
            1,
            0.25,
            3,
            "year",
            "guess of this project: qualification, integration, launch",
            "2026",
            GUESS,
            Limit.NOT_NEGATIVE),

    /** Price of an accelerator with its share of the host. */
    ACCELERATOR_PRICE(
            35e3,
            20e3,
            50e3,
            "USD",
            "order of street prices of an H100 with its share of a server",
            "2024",
            ESTIMATE,
            Limit.NOT_NEGATIVE),
    /** Power of an accelerator with its share of the host. */
    ACCELERATOR_POWER(
            1275, 900, 1500, "W", "NVIDIA DGX H100 data sheet: 10.2 kW for eight", "2023", PUBLISHED, Limit.POSITIVE),
    /** Dense peak of an accelerator. */
    ACCELERATOR_PEAK(
            0.989,
            0.989,
            0.989,
            "PFLOP/s",
            "NVIDIA H100 SXM5 data sheet, BF16 dense",
            "2023",
            PUBLISHED,
            Limit.POSITIVE),
    /** Gain of a new generation in work for each dollar and watt, a year. */
    GENERATION_GAIN(
            0.3,
            0.1,
            0.5,
            "1/year",
            "Epoch AI: price-performance of accelerators, some 30 % a year",
            "2024",
            ESTIMATE,
            Limit.NOT_NEGATIVE),
    /** Rate at which money is discounted. */
    DISCOUNT(0.08, 0.04, 0.14, "1/year", "order of a weighted cost of capital", "2025", ESTIMATE, Limit.NOT_NEGATIVE),

    /** Price of energy at the meter. */
    GROUND_POWER_PRICE(
            0.06, 0.04, 0.12, "USD/kWh", "arXiv:2511.19468: 0.06-0.25 USD/kWh", "2025", PUBLISHED, Limit.NOT_NEGATIVE),
    /** Energy of the site over that of its computers. */
    GROUND_PUE(1.09, 1.05, 1.4, "1", "arXiv:2511.19468: 1.09-1.4", "2025", PUBLISHED, Limit.AT_LEAST_ONE),
    /** Price of building the site without accelerators. */
    GROUND_CAPEX(
            11.7,
            9.3,
            15,
            "USD/W",
            "Cushman and Wakefield, Data Center Development Cost Guide 2025: 19 markets, no land or fees",
            "2024-12",
            PUBLISHED,
            Limit.NOT_NEGATIVE),
    /** Years over which the site is written off. */
    GROUND_LIFE(15, 10, 25, "year", "usual for shell and plant", "2025", ESTIMATE, Limit.POSITIVE),
    /** Rent for power and space. */
    GROUND_LEASE(0, 0, 0, "USD/kW/month", "the site is owned", "2025", PUBLISHED, Limit.NOT_NEGATIVE),
    /** Operations each year over the price of site and accelerators. */
    GROUND_OPERATIONS(
            0.03, 0.02, 0.05, "1/year", "order of staff and maintenance", "2025", ESTIMATE, Limit.NOT_NEGATIVE),
    /** Failures of hardware each year on the ground, all replaced. */
    GROUND_FAILURES(
            0.09,
            0.03,
            0.2,
            "1/year",
            "Llama 3, table 5: 220 accelerator and memory faults in 54 days on 16,384",
            "2024",
            MEASURED,
            Limit.NOT_NEGATIVE),
    /** Years after which the ground buys new accelerators, from 0.01 to 1,000. */
    GROUND_REFRESH(
            5, 3, 6, "year", "depreciation lives of 5 to 6 years in annual reports", "2025", ESTIMATE, Limit.YEARS),
    /** Delivered share of an accelerator's time on the ground, without failures. */
    GROUND_DELIVERED(0.80, 0.6, 0.95, "1", "guess: give that of the site", "2026", GUESS, Limit.POSITIVE_SHARE),
    /** Years for which the money for the site waits for permit and grid. */
    GROUND_DELAY(1, 0, 3, "year", "guess of this project", "2026", GUESS, Limit.NOT_NEGATIVE);

    private final double value;
    private final double low;
    private final double high;
    private final String unit;
    private final String source;
    private final String date;
    private final Confidence confidence;
    private final Limit limit;

    CostInput(
            double value,
            double low,
            double high,
            String unit,
            String source,
            String date,
            Confidence confidence,
            Limit limit) {
        this.value = value;
        this.low = low;
        this.high = high;
        this.unit = unit;
        this.source = source;
        this.date = date;
        this.confidence = confidence;
        this.limit = limit;
    }

    /**
     * The default.
     *
     * @return value, range and source
     */
    public Assumption standard() {
        return new Assumption(value, low, high, unit, source, date, confidence);
    }

    double checked(double given) {
        return limit.checked(name(), given);
    }
}
