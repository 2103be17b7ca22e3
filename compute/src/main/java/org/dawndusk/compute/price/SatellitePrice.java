/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.price;

import static org.dawndusk.compute.cost.Assumption.Confidence.ESTIMATE;
import static org.dawndusk.compute.cost.Assumption.Confidence.GUESS;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.dawndusk.compute.cost.Assumption;
import org.dawndusk.compute.cost.CostInput;

/**
 * The price of a satellite as the sum of its parts: amounts times unit prices, and a share for putting them together.
 *
 * <p>Each unit price is an {@link Assumption} with its range and source, so that the sum has a range as well. Prices are those
 * of satellites built in series, USD of 2025. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class SatellitePrice {
    /** A part and what its amount is counted in. */
    public enum Part {
        /** Bus: structure, mechanisms, propulsion, attitude, avionics, by its mass [kg]. */
        BUS(
                1100,
                300,
                5000,
                "USD/kg",
                "Quilty Space: 800,000 USD for a Starlink v2 mini of 730 kg, taken for its bus",
                "2024-05",
                ESTIMATE),
        /** Arrays with their drives and regulators, by their power at the start of life [W]. */
        ARRAY(8, 1, 100, "USD/W", "guess of this project: silicon cells in series, not multi-junction", "2026", GUESS),
        /** Battery, by its energy [kWh]. */
        BATTERY(
                500,
                115,
                5000,
                "USD/kWh",
                "guess above the mean of packs on the ground, 115 USD/kWh (BloombergNEF, December 2024)",
                "2024-12",
                GUESS),
        /** Radiators with loop, coolant and pump, by their mass: heat times {@link CoolingCost#mass} [kg]. */
        RADIATOR(
                500,
                100,
                3000,
                "USD/kg",
                "guess of this project: aluminium panels with tubes, in series",
                "2026",
                GUESS),
        /** Laser terminals [1]. */
        TERMINALS(
                100e3,
                20e3,
                500e3,
                "USD",
                "NASA, terminals of TBIRD, SpaceNews of May 2019; in series less, for long ranges more",
                "2019-05",
                ESTIMATE),
        /** Accelerators with their share of the hosts [1]. */
        ACCELERATORS(CostInput.ACCELERATOR_PRICE.standard()),
        /** Putting together and testing, as a share of all but the accelerators; it has no amount of its own. */
        INTEGRATION(0.15, 0.05, 0.4, "1", "guess of this project", "2026", GUESS);

        private final double value;
        private final double low;
        private final double high;
        private final String unit;
        private final String source;
        private final String date;
        private final Assumption.Confidence confidence;

        Part(
                double value,
                double low,
                double high,
                String unit,
                String source,
                String date,
                Assumption.Confidence confidence) {
            this.value = value;
            this.low = low;
            this.high = high;
            this.unit = unit;
            this.source = source;
            this.date = date;
            this.confidence = confidence;
        }

        Part(Assumption of) {
            this(of.value(), of.low(), of.high(), of.unit(), of.source(), of.date(), of.confidence());
        }

        /**
         * The default unit price.
         *
         * @return value, range and source
         */
        public Assumption standard() {
            return new Assumption(value, low, high, unit, source, date, confidence);
        }
    }

    private final EnumMap<Part, Double> amounts;
    private final EnumMap<Part, Assumption> prices;

    private SatellitePrice(EnumMap<Part, Double> amounts, EnumMap<Part, Assumption> prices) {
        this.amounts = amounts;
        this.prices = prices;
    }

    /**
     * A satellite at the default unit prices.
     *
     * @param amounts how much of each part it has, not negative, in the unit of the part; none of what is not named
     * @return the price
     */
    public static SatellitePrice of(Map<Part, Double> amounts) {
        EnumMap<Part, Double> checked = new EnumMap<>(Part.class);
        EnumMap<Part, Assumption> prices = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            checked.put(part, Checks.notNegative(part.name(), amounts.getOrDefault(part, 0.0)));
            prices.put(part, part.standard());
        }
        if (amounts.containsKey(Part.INTEGRATION)) {
            throw Checks.refused("amounts", amounts, "parts without INTEGRATION, which is a share of the others");
        }
        return new SatellitePrice(checked, prices);
    }

    /**
     * The same satellite at another price of one part.
     *
     * @param part which
     * @param unitPrice its price, not negative
     * @return the price
     */
    public SatellitePrice with(Part part, Assumption unitPrice) {
        Checks.notNegative(part.name(), unitPrice.low());
        EnumMap<Part, Assumption> other = new EnumMap<>(prices);
        other.put(part, unitPrice);
        return new SatellitePrice(amounts, other);
    }

    /**
     * What one part of the satellite costs.
     *
     * @param part which
     * @return price [USD]
     */
    public double price(Part part) {
        return price(part, Assumption::value);
    }

    private double price(Part part, ToDoubleFunction<Assumption> end) {
        double unit = end.applyAsDouble(Objects.requireNonNull(prices.get(part)));
        return part == Part.INTEGRATION ? unit * parts(end) : unit * Objects.requireNonNull(amounts.get(part));
    }

    private double parts(ToDoubleFunction<Assumption> end) {
        double sum = 0;
        for (Part part : Part.values()) {
            sum += part == Part.INTEGRATION || part == Part.ACCELERATORS ? 0 : price(part, end);
        }
        return sum;
    }

    private double platform(ToDoubleFunction<Assumption> end) {
        return parts(end) + price(Part.INTEGRATION, end);
    }

    /**
     * What the satellite costs without its accelerators.
     *
     * @return price [USD]
     */
    public double platform() {
        return platform(Assumption::value);
    }

    /**
     * What the satellite costs with its accelerators.
     *
     * @return price [USD]
     */
    public double total() {
        return platform() + price(Part.ACCELERATORS);
    }

    /**
     * The satellite without its accelerators as the input {@link CostInput#SATELLITE_PRICE}, from all unit prices at their
     * lowest to all at their highest; as sure as the least sure of the parts that it has.
     *
     * @param power power of its computers, positive [W]
     * @return price a power [USD/W]
     */
    public Assumption perPower(double power) {
        Checks.positive("power", power);
        Assumption.Confidence weakest = Assumption.Confidence.MEASURED;
        String date = "2000";
        for (Part part : Part.values()) {
            if (part != Part.ACCELERATORS && price(part) > 0) {
                Assumption price = Objects.requireNonNull(prices.get(part));
                weakest = price.confidence().compareTo(weakest) > 0 ? price.confidence() : weakest;
                date = price.date().compareTo(date) > 0 ? price.date() : date;
            }
        }
        return new Assumption(
                platform() / power,
                platform(Assumption::low) / power,
                platform(Assumption::high) / power,
                CostInput.SATELLITE_PRICE.standard().unit(),
                "sum of the parts of a satellite",
                date,
                weakest);
    }
}
