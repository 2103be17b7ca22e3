/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.cost;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** A value for every input of a cost, each with its source. Immutable and thread-safe. */
public final class Assumptions {
    private static final String CALCULATOR = "a public calculator for orbital data centres, its defaults";

    private final EnumMap<CostInput, Assumption> all;
    private final EnumMap<CostInput, Double> values;

    private Assumptions(EnumMap<CostInput, Assumption> all) {
        this.all = all;
        this.values = new EnumMap<>(CostInput.class);
        all.forEach((input, assumption) -> values.put(input, input.checked(assumption.value())));
    }

    private Assumptions(EnumMap<CostInput, Assumption> all, EnumMap<CostInput, Double> values) {
        this.all = all;
        this.values = values;
    }

    /**
     * The default of every input.
     *
     * @return the assumptions
     */
    public static Assumptions standard() {
        EnumMap<CostInput, Assumption> all = new EnumMap<>(CostInput.class);
        for (CostInput input : CostInput.values()) {
            all.put(input, input.standard());
        }
        return new Assumptions(all);
    }

    /**
     * The defaults of a public calculator, with nothing that it leaves out: no accelerators beside its price a watt, no
     * launch of replacements, no insurance, no lost launches, no gateways, no delay, no discount, no generations.
     *
     * @return the assumptions
     */
    public static Assumptions publicCalculator() {
        EnumMap<CostInput, Assumption> all = new EnumMap<>(standard().all);
        Map<CostInput, Double> given = new EnumMap<>(CostInput.class);
        given.put(CostInput.FLEET_POWER, 1e9);
        given.put(CostInput.SATELLITE_POWER, 27e3);
        given.put(CostInput.SPECIFIC_POWER, 36.5);
        given.put(CostInput.SUNLIGHT, 0.98);
        given.put(CostInput.DEGRADATION, 0.025);
        given.put(CostInput.ORBIT_LIFE, 5.0);
        given.put(CostInput.SATELLITE_PRICE, 22.0);
        given.put(CostInput.LAUNCH_PRICE, 500.0);
        given.put(CostInput.LAUNCH_LOSS, 0.0);
        given.put(CostInput.INSURANCE, 0.0);
        given.put(CostInput.ENGINEERING, 1e9);
        given.put(CostInput.GROUND_SEGMENT, 0.0);
        given.put(CostInput.BUILD_PROGRESS, 1.0);
        given.put(CostInput.ORBIT_DELAY, 0.0);
        given.put(CostInput.ORBIT_OPERATIONS, 0.01);
        given.put(CostInput.ORBIT_FAILURES, 0.09);
        given.put(CostInput.ORBIT_REPLACED, 1.0);
        given.put(CostInput.REPLACEMENTS_LAUNCHED, 0.0);
        given.put(CostInput.ORBIT_DELIVERED, 1.0);
        given.put(CostInput.ORBIT_LAG, 0.0);
        given.put(CostInput.ACCELERATOR_PRICE, 0.0);
        given.put(CostInput.DISCOUNT, 0.0);
        given.put(CostInput.GENERATION_GAIN, 0.0);
        given.forEach((input, value) -> {
            Assumption before = input.standard();
            all.put(
                    input,
                    new Assumption(
                            value,
                            Math.min(value, before.low()),
                            Math.max(value, before.high()),
                            before.unit(),
                            CALCULATOR,
                            "2025",
                            Assumption.Confidence.PUBLISHED));
        });
        return new Assumptions(all);
    }

    /**
     * One input changed.
     *
     * @param input which
     * @param value its new value [unit of the input]
     * @return other assumptions
     */
    public Assumptions with(CostInput input, double value) {
        return with(input, of(input).with(input.checked(value)));
    }

    /**
     * One input changed to a figure with a source of its own.
     *
     * @param input which
     * @param assumption its new value, range and source
     * @return other assumptions
     */
    public Assumptions with(CostInput input, Assumption assumption) {
        EnumMap<CostInput, Assumption> other = new EnumMap<>(all);
        other.put(input, assumption);
        return new Assumptions(other);
    }

    /** The same sources with other values, for many evaluations. */
    Assumptions withValues(EnumMap<CostInput, Double> other) {
        return new Assumptions(all, other);
    }

    EnumMap<CostInput, Double> values() {
        return new EnumMap<>(values);
    }

    /**
     * The value of an input.
     *
     * @param input which
     * @return value [unit of the input]
     */
    public double value(CostInput input) {
        return Objects.requireNonNull(values.get(input));
    }

    /**
     * Value, range and source of one input.
     *
     * @param input which
     * @return the assumption
     */
    public Assumption of(CostInput input) {
        return Objects.requireNonNull(all.get(input));
    }

    /**
     * Value, range and source of every input.
     *
     * @return an unmodifiable map
     */
    public Map<CostInput, Assumption> all() {
        return Collections.unmodifiableMap(all);
    }
}
