/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.radiator;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.dawndusk.thermal.HeatBalance;
import org.dawndusk.thermal.HeatBalanceException;
import org.dawndusk.thermal.HeatRejection;
import org.dawndusk.thermal.ThermalChain;
import org.dawndusk.thermal.network.Profile;
import org.dawndusk.thermal.network.ThermalNetwork;
import org.dawndusk.thermal.network.ThermalState;
import org.dawndusk.thermal.network.Transient;
import org.dawndusk.thermal.network.TransientSolver;

/**
 * Burst computing: how long a load that is too great for the radiator can be carried until the heat has filled electronics
 * and radiator.
 *
 * <p>Two nodes that store heat, joined by the chain: the electronics, at the chips' temperature, and the radiator, at its
 * roots' temperature, which radiates by its panel's law. Followed by the transient solver to the instant at which the first
 * place reaches its limit. Surroundings are constant. One node cannot be hot enough: it would hide the drop over the chain.
 * Immutable and thread-safe.
 */
public final class BurstCompute {
    private static final String CHIPS = "electronics";
    private static final String RADIATOR = "radiator";
    private static final double TOLERANCE = 1e-9;
    private static final int DOUBLINGS = 60;
    /** Beyond any use; the energy that it stores stays a number. */
    private static final double LARGEST_CAPACITY = 1e100;

    private final HeatRejection rejection;
    private final ThermalNetwork network;
    private final double electronicsCapacity;
    private final double radiatorCapacity;
    private final double resistance;

    private BurstCompute(HeatRejection rejection, double electronicsCapacity, double radiatorCapacity) {
        this.rejection = rejection;
        this.electronicsCapacity = electronicsCapacity;
        this.radiatorCapacity = radiatorCapacity;
        ThermalChain chain = rejection.chain();
        resistance = chain.links().stream()
                .mapToDouble(link -> link.resistance() / link.paths())
                .sum();
        Checks.positive("the resistance of the chain", resistance);
        // heat that joins on the way warms what lies above it: as much as if it came in at the top with that share
        double shares = 0;
        double below = resistance;
        for (ThermalChain.Link link : chain.links()) {
            shares += link.addedHeat() * below / resistance;
            below -= link.resistance() / link.paths();
        }
        network = ThermalNetwork.builder()
                .node(CHIPS, electronicsCapacity)
                .node(RADIATOR, radiatorCapacity)
                .conductor(CHIPS, RADIATOR, 1 / resistance)
                .load(CHIPS, shares)
                .load(RADIATOR, chain.addedHeat() - shares)
                .load(RADIATOR, (time, temperature) -> -rejection.exchange(temperature))
                .allowIsolatedParts()
                .build();
    }

    /**
     * A satellite whose electronics and radiator store heat.
     *
     * @param rejection chips, chain and radiator in their surroundings; the chain must have a resistance
     * @param electronicsCapacity heat capacity at the chips' temperature, with boards and cold plates, positive, at
     *     most 1e100 [J/K]
     * @param radiatorCapacity heat capacity of the radiator and the coolant in it, positive, at most 1e100 [J/K]
     * @return the model
     */
    public static BurstCompute of(HeatRejection rejection, double electronicsCapacity, double radiatorCapacity) {
        Checks.positive("electronicsCapacity", electronicsCapacity);
        Checks.within("electronicsCapacity", electronicsCapacity, 0, LARGEST_CAPACITY);
        Checks.positive("radiatorCapacity", radiatorCapacity);
        Checks.within("radiatorCapacity", radiatorCapacity, 0, LARGEST_CAPACITY);
        return new BurstCompute(rejection, electronicsCapacity, radiatorCapacity);
    }

    /**
     * How long a load is carried, from the steady state at another.
     *
     * @param heatBefore of all chips until then, within all limits [W]
     * @param heat of all chips from then on [W]
     * @return the burst
     * @throws HeatBalanceException if a limit is broken before the load steps up
     */
    public Burst burst(double heatBefore, double heat) {
        HeatBalance before = rejection.steady(heatBefore);
        HeatBalance after = rejection.steady(heat);
        if (!(before.margin() > 0)) {
            throw new HeatBalanceException("the " + before.tightest().name() + " takes "
                    + before.tightest().temperature() + " K before the burst, but its limit is "
                    + before.tightest().limit() + " K");
        }
        ThermalState start = ThermalState.uniform(network, before.radiatorTemperature())
                .with(Map.of(
                        CHIPS, before.chipTemperature(),
                        RADIATOR, before.radiatorTemperature()));
        if (after.margin() >= 0) {
            return result(
                    Double.POSITIVE_INFINITY,
                    after.tightest().name(),
                    before,
                    after.chipTemperature(),
                    after.radiatorTemperature());
        }
        TransientSolver.Builder solver = TransientSolver.builder(network).tolerance(TOLERANCE);
        for (ThermalChain.Place place : after.places()) {
            solver.guard(place.name(), margin(place, after));
        }
        double span = (electronicsCapacity + radiatorCapacity)
                * (after.chipTemperature() - before.chipTemperature())
                / Math.max(heat - heatBefore, heat * 1e-6);
        for (int i = 0; i < DOUBLINGS; i++) {
            Transient course = solver.build().advance(start, 0, span, Map.of(CHIPS, Profile.constant(heat)));
            if (course.stoppedBy().isPresent()) {
                return result(
                        course.endTime(),
                        course.stoppedBy().get(),
                        before,
                        course.end().temperature(CHIPS),
                        course.end().temperature(RADIATOR));
            }
            span *= 2;
        }
        throw new HeatBalanceException("a load of " + heat + " W breaks a limit only after " + span + " s");
    }

    /** Places between chip and radiator take their share of the difference at any instant, as in the steady state. */
    private static ToDoubleFunction<ThermalState> margin(ThermalChain.Place place, HeatBalance settled) {
        double drop = settled.chipTemperature() - settled.radiatorTemperature();
        double share = drop > 0 ? (place.temperature() - settled.radiatorTemperature()) / drop : 1;
        return state -> place.limit()
                - state.temperature(RADIATOR)
                - share * (state.temperature(CHIPS) - state.temperature(RADIATOR));
    }

    private Burst result(double duration, String limitedBy, HeatBalance before, double chip, double radiator) {
        return new Burst(
                duration,
                limitedBy,
                chip,
                radiator,
                before.chipTemperature(),
                electronicsCapacity * (chip - before.chipTemperature())
                        + radiatorCapacity * (radiator - before.radiatorTemperature()));
    }
}
