/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.jspecify.annotations.Nullable;

/**
 * What a panel absorbs along an orbit, and when it is worst.
 *
 * <p>Takes what an attitude law gives: directions to Sun and Earth in body axes against seconds, the distance from the
 * Earth's centre, the sunlit fraction. Albedo and Earth infrared are exact for a spherical Earth at each instant.
 * Immutable, and thread-safe where the functions are; made by {@link #builder}.
 */
public final class OrbitHeating {
    private static final int REFINEMENTS = 60;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final SpaceEnvironment environment;
    private final RadiatorPanel panel;
    private final Vector3D normal;
    private final DoubleFunction<Vector3D> toSun;
    private final DoubleFunction<Vector3D> toEarth;
    private final DoubleUnaryOperator distance;
    private final DoubleUnaryOperator sunlitFraction;

    private OrbitHeating(Builder builder) {
        this.environment = required("environment", builder.environment);
        this.panel = required("panel", builder.panel);
        this.normal = required("normal", builder.normal);
        this.toSun = required("toSun", builder.toSun);
        this.toEarth = required("toEarth", builder.toEarth);
        this.distance = required("distance", builder.distance);
        this.sunlitFraction = required("sunlitFraction", builder.sunlitFraction);
    }

    private static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return value;
    }

    /**
     * The worst instant and what is absorbed then.
     *
     * @param time of the greatest absorbed heat [s]
     * @param absorbed per area of planform, by origin
     */
    public record Peak(double time, AbsorbedFlux absorbed) {}

    /**
     * A builder; everything must be set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What the panel absorbs at an instant.
     *
     * @param time since the epoch of the functions [s]
     * @return absorbed flux by origin, per area of planform
     */
    public AbsorbedFlux at(double time) {
        Vector3D sun = toSun.apply(time);
        Vector3D earth = toEarth.apply(time);
        double radius = distance.applyAsDouble(time);
        double sunlit = sunlitFraction.applyAsDouble(time);
        return panel.absorbed(
                environment,
                environment.exposure(normal, sun, earth, radius).shaded(sunlit),
                environment.exposure(normal.negate(), sun, earth, radius).shaded(sunlit));
    }

    /**
     * The instant at which the panel absorbs most, sampled and then refined by golden section about the best sample.
     *
     * <p>Finds the greatest peak if no other peak that is higher hides between two samples; sixty steps resolve the
     * instant to rounding.
     *
     * @param from begin of the span [s]
     * @param to end of the span, after its begin [s]
     * @param samples how many, the ends included, at least 3
     * @return the hot case
     */
    public Peak worst(double from, double to, int samples) {
        Checks.within("from", from, -Double.MAX_VALUE, Double.MAX_VALUE);
        Checks.above("to", to, from);
        if (samples < 3) {
            throw Checks.refusal("samples", samples, "[3, ∞)");
        }
        double step = (to - from) / (samples - 1);
        double best = from;
        double most = total(from);
        for (int i = 1; i < samples; i++) {
            double time = i == samples - 1 ? to : from + i * step;
            double total = total(time);
            if (total > most) {
                most = total;
                best = time;
            }
        }
        double low = Math.max(from, best - step);
        double high = Math.min(to, best + step);
        for (int i = 0; i < REFINEMENTS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (total(left) >= total(right)) {
                high = right;
            } else {
                low = left;
            }
        }
        double refined = (low + high) / 2;
        double time = total(refined) > most ? refined : best;
        return new Peak(time, at(time));
    }

    private double total(double time) {
        return at(time).total();
    }

    /** Collects the panel and its path. Not thread-safe. */
    public static final class Builder {
        private @Nullable SpaceEnvironment environment;
        private @Nullable RadiatorPanel panel;
        private @Nullable Vector3D normal;
        private @Nullable DoubleFunction<Vector3D> toSun;
        private @Nullable DoubleFunction<Vector3D> toEarth;
        private @Nullable DoubleUnaryOperator distance;
        private @Nullable DoubleUnaryOperator sunlitFraction;

        private Builder() {}

        /**
         * The surroundings.
         *
         * @param environment irradiance, albedo, infrared
         * @return this
         */
        public Builder environment(SpaceEnvironment environment) {
            this.environment = environment;
            return this;
        }

        /**
         * The panel and how it is fixed to the satellite.
         *
         * @param panel the radiator
         * @param normal outward unit normal of its front, in body axes [1]
         * @return this
         */
        public Builder panel(RadiatorPanel panel, Vector3D normal) {
            Checks.unit("normal", normal);
            this.panel = panel;
            this.normal = normal;
            return this;
        }

        /**
         * The attitude, as the directions that it gives.
         *
         * @param toSun unit vector to the Sun in body axes, of seconds [1]
         * @param toEarth unit vector to the Earth's centre in body axes, of seconds [1]
         * @return this
         */
        public Builder directions(DoubleFunction<Vector3D> toSun, DoubleFunction<Vector3D> toEarth) {
            this.toSun = toSun;
            this.toEarth = toEarth;
            return this;
        }

        /**
         * The orbit, as the distance and the shadow that it gives.
         *
         * @param distance from the Earth's centre, of seconds [m]
         * @param sunlitFraction visible share of the Sun's light, of seconds, in [0, 1] [1]
         * @return this
         */
        public Builder orbit(DoubleUnaryOperator distance, DoubleUnaryOperator sunlitFraction) {
            this.distance = distance;
            this.sunlitFraction = sunlitFraction;
            return this;
        }

        /**
         * The heating along that orbit.
         *
         * @return an immutable model
         * @throws IllegalStateException if something is missing
         */
        public OrbitHeating build() {
            return new OrbitHeating(this);
        }
    }
}
