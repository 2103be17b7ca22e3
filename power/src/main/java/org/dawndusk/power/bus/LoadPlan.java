/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.bus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dawndusk.power.Profile;

/**
 * The loads of each mode of a satellite, and when it is in which.
 *
 * <p>Immutable and thread-safe; made by {@link #builder}.
 */
public final class LoadPlan {
    private final Map<String, List<Load>> modes;

    private LoadPlan(Map<String, List<Load>> modes) {
        this.modes = modes;
    }

    /**
     * A builder without modes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The loads of a mode.
     *
     * @param mode its name
     * @return loads in the order in which they were given
     */
    public List<Load> loads(String mode) {
        List<Load> loads = modes.get(mode);
        if (loads == null) {
            throw new IllegalArgumentException("mode is " + mode + ", but must be one of " + modes.keySet());
        }
        return loads;
    }

    /**
     * What all loads of a mode take from the bus.
     *
     * @param mode its name
     * @return power [W]
     */
    public double busPower(String mode) {
        return loads(mode).stream().mapToDouble(Load::busPower).sum();
    }

    /**
     * What the loads of a kind take from the bus in a mode.
     *
     * @param mode its name
     * @param kind of load
     * @return power [W]
     */
    public double busPower(String mode, Load.Kind kind) {
        return loads(mode).stream()
                .filter(load -> load.kind() == kind)
                .mapToDouble(Load::busPower)
                .sum();
    }

    /**
     * All power from the bus over what the compute loads themselves draw: what power usage effectiveness is on the ground,
     * with the converters of the loads in it and the losses of array, bus and battery not.
     *
     * @param mode its name
     * @return at least 1 [1]
     * @throws IllegalStateException if the mode has no compute load
     */
    public double busToCompute(String mode) {
        double compute = loads(mode).stream()
                .filter(load -> load.kind() == Load.Kind.COMPUTE)
                .mapToDouble(Load::power)
                .sum();
        if (!(compute > 0)) {
            throw new IllegalStateException(
                    "mode " + mode + " draws no power for compute, so that it has no ratio to it");
        }
        return busPower(mode) / compute;
    }

    /**
     * Power from the bus against time.
     *
     * @param instants at which the mode changes, rising [s]
     * @param inTurn the modes, the first before all instants: one more than instants
     * @return the profile, in W
     */
    public Profile profile(double[] instants, String... inTurn) {
        double[] powers = new double[inTurn.length];
        for (int i = 0; i < inTurn.length; i++) {
            powers[i] = busPower(inTurn[i]);
        }
        return Profile.steps(instants, powers);
    }

    /** Collects modes. Not thread-safe. */
    public static final class Builder {
        private final Map<String, List<Load>> modes = new LinkedHashMap<>();

        private Builder() {}

        /**
         * One more mode.
         *
         * @param name of the mode, not yet given
         * @param loads in it
         * @return this
         */
        public Builder mode(String name, Load... loads) {
            if (modes.put(name, List.of(loads)) != null) {
                throw new IllegalArgumentException("mode " + name + " is given twice");
            }
            return this;
        }

        /**
         * The plan.
         *
         * @return an immutable plan
         */
        public LoadPlan build() {
            return new LoadPlan(new LinkedHashMap<>(modes));
        }
    }
}
