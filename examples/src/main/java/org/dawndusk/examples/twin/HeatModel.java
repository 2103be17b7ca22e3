/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.thermal.network.Profile;
import org.dawndusk.thermal.network.SteadySolver;
import org.dawndusk.thermal.network.ThermalNetwork;
import org.dawndusk.thermal.network.ThermalState;
import org.dawndusk.thermal.network.Transient;
import org.dawndusk.thermal.network.TransientSolver;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * The thermal network of a satellite, and where its heat comes in: that of the chips at one node, all other heat inside at
 * a second, light and infrared at a third. Immutable and thread-safe.
 */
public final class HeatModel {
    private static final double TOLERANCE = 1e-6;
    /** Of the draw, by which the largest one is found [W]. */
    private static final double WATT = 0.1;

    private final ThermalNetwork network;
    private final TransientSolver solver;
    private final SteadySolver steady;
    private final String chips;
    private final String inside;
    private final String outside;
    private final double chipLimit;
    private final double chipShare;
    private final Map<List<Double>, Double> draws = new ConcurrentHashMap<>();

    private HeatModel(
            ThermalNetwork network, String chips, String inside, String outside, double chipLimit, double chipShare) {
        this.network = network;
        this.chips = chips;
        this.inside = inside;
        this.outside = outside;
        this.chipLimit = chipLimit;
        this.chipShare = chipShare;
        solver = TransientSolver.builder(network).tolerance(TOLERANCE).build();
        steady = SteadySolver.of(network);
    }

    /**
     * A model.
     *
     * @param network of one satellite, without the loads that the twin gives
     * @param chips node of the chips
     * @param inside node at which all other electric heat comes in
     * @param outside node that absorbs light and infrared
     * @param chipLimit highest temperature of the chips, above 0 [K]
     * @param chipShare of the power of compute that becomes heat in the chips, in (0, 1]; the rest comes in inside [1]
     * @return the model
     */
    public static HeatModel of(
            ThermalNetwork network, String chips, String inside, String outside, double chipLimit, double chipShare) {
        Checks.positive("chipLimit", chipLimit);
        Checks.within("chipShare", chipShare, Double.MIN_NORMAL, 1);
        for (String node : new String[] {chips, inside, outside}) {
            if (!network.nodes().contains(node)) {
                throw Checks.refused("node", node, "the nodes " + network.nodes());
            }
        }
        return new HeatModel(network, chips, inside, outside, chipLimit, chipShare);
    }

    double chipShare() {
        return chipShare;
    }

    double chipLimit() {
        return chipLimit;
    }

    double chips(ThermalState state) {
        return state.temperature(chips);
    }

    double outside(ThermalState state) {
        return state.temperature(outside);
    }

    double highest(Transient course) {
        return course.highest(chips);
    }

    /** The same temperatures in this model's network, that of the same satellite with another loop. */
    ThermalState carry(ThermalState state) {
        return ThermalState.of(network, state.temperatures());
    }

    /** Compute idle in steady surroundings. */
    ThermalState idle(double other, double absorbed) {
        return steady.solve(0, inputs(0, other, absorbed), ThermalState.uniform(network, 300))
                .state();
    }

    /** The greatest steady power of compute, at most the one given, with which the chips stay within their limit. */
    double largestDraw(double most, double other, double absorbed) {
        // light comes and goes between the same few levels, for all classes that share this model
        return draws.computeIfAbsent(List.of(most, other, absorbed), key -> solveDraw(most, other, absorbed));
    }

    private double solveDraw(double most, double other, double absorbed) {
        ThermalState[] last = {ThermalState.uniform(network, 300)};
        DoubleUnaryOperator excess = draw -> {
            last[0] = steady.solve(0, inputs(draw, other, absorbed), last[0]).state();
            return chips(last[0]) - chipLimit;
        };
        if (excess.applyAsDouble(most) <= 0) {
            return most;
        }
        if (excess.applyAsDouble(0) >= 0) {
            return 0;
        }
        double root = new BrentSolver(1e-12, WATT / 10).solve(100, excess::applyAsDouble, 0, most);
        return Math.max(0, root - WATT);
    }

    /**
     * The greatest power of compute, at most the one given, with which the chips stay within their limit from a state that may
     * be hotter than the steady one.
     */
    double coolEnough(ThermalState state, double from, double to, double draw, double other, double absorbed) {
        if (outside(state)
                <= outside(steady.solve(0, inputs(draw, other, absorbed), state).state())) {
            return draw;
        }
        DoublePredicate bears = tried -> {
            Transient course = solver.advance(state, from, to, inputs(tried, other, absorbed));
            // what is too hot at the beginning can only be left to cool
            return highest(course) <= Math.max(chipLimit, chips(state));
        };
        if (bears.test(draw)) {
            return draw;
        }
        double low = 0;
        double high = draw;
        while (high - low > WATT) {
            double middle = (low + high) / 2;
            if (bears.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Map<String, Profile> inputs(double draw, double other, double absorbed) {
        return Map.of(
                chips, Profile.constant(chipShare * draw),
                inside, Profile.constant((1 - chipShare) * draw + other),
                outside, Profile.constant(absorbed));
    }

    /**
     * The course of the temperatures.
     *
     * @param draw power of compute in steps
     * @param other heat inside beside that of compute [W]
     * @param absorbed light and infrared
     */
    Transient advance(ThermalState state, double from, double to, Steps draw, double other, Profile absorbed) {
        return solver.advance(
                state,
                from,
                to,
                Map.of(
                        chips, Profile.steps(draw.instants(), draw.values(v -> chipShare * v)),
                        inside, Profile.steps(draw.instants(), draw.values(v -> (1 - chipShare) * v + other)),
                        outside, absorbed));
    }
}
