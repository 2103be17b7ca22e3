/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * View factors among many surfaces that hide one another, by Monte Carlo: from each surface the same number of rays,
 * origins even over its area, directions by the cosine, each followed to the first thing that it meets.
 *
 * <p>Every shape is opaque from both sides. A ray that ends on the back of a shape is counted apart: give that back as a
 * surface of its own ({@link Shape#reversed}) where it can be seen. What meets nothing goes to space. Each surface has its
 * own random numbers, made from the seed and its place in the list, so that the counts are the same bit for bit whatever
 * the number of threads. A tree of boxes makes the time per ray grow with the logarithm of the number of surfaces.
 *
 * <p>Hits nearer than 1e-9 of the scene's extent are taken for the surface that the ray leaves: gaps that small are not
 * resolved. Surfaces of one scene must not cut through each other where it matters: each radiates over its whole area.
 *
 * <p>Source: J. R. Howell, The Monte Carlo Method in Radiative Heat Transfer, J. Heat Transfer 120 (1998) 547. Immutable
 * and thread-safe; made by {@link #builder}.
 */
public final class RayTracer {
    private final List<String> names;
    private final List<Shape> shapes;
    private final int rays;
    private final long seed;

    private RayTracer(Builder builder) {
        names = List.copyOf(builder.surfaces.keySet());
        shapes = List.copyOf(builder.surfaces.values());
        rays = builder.rays;
        seed = builder.seed;
    }

    /**
     * A builder without surfaces, for 10,000 rays from each.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Traces on the calling thread.
     *
     * @return what the rays met
     */
    public TracedFactors trace() {
        return traced(null);
    }

    /**
     * Traces on several threads, at most as many as there are processors: the calling one and the executor's.
     *
     * @param executor runs the helpers; the calling thread does what it refuses or never begins, interrupted or not
     * @return what the rays met, the same as on one thread
     */
    public TracedFactors trace(Executor executor) {
        return traced(executor);
    }

    private TracedFactors traced(@Nullable Executor executor) {
        BoundingTree tree = new BoundingTree(new Primitives(shapes));
        int n = shapes.size();
        HitCounts[] rows = new HitCounts[n];
        Chunks.run(n, executor, i -> rows[i] = from(i, tree));
        double[] areas = shapes.stream().mapToDouble(Shape::area).toArray();
        return new TracedFactors(names, areas, rays, rows);
    }

    private HitCounts from(int surface, BoundingTree tree) {
        Emitter emitter = new Emitter(shapes.get(surface), new SplittableRandom(mix(seed + mix(surface + 1))));
        Ray ray = new Ray();
        int[] stack = BoundingTree.newStack();
        int[] hits = new int[shapes.size()];
        int space = 0;
        int backs = 0;
        for (int k = 0; k < rays; k++) {
            emitter.emit(ray);
            tree.shoot(ray, stack);
            if (ray.surface == Ray.NOTHING) {
                space++;
            } else if (ray.front) {
                hits[ray.surface]++;
            } else {
                backs++;
            }
        }
        return new HitCounts(hits, space, backs);
    }

    /** Seeds that differ in any bit must not give overlapping streams. D. Stafford's mix 13, as in SplittableRandom. */
    private static long mix(long bits) {
        long z = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** Collects the surfaces. Not thread-safe. */
    public static final class Builder {
        private final Map<String, Shape> surfaces = new LinkedHashMap<>();
        private int rays = 10_000;
        private long seed;

        private Builder() {}

        /**
         * Adds a surface.
         *
         * @param name of the surface, unlike any other's
         * @param shape where it is and which way it faces
         * @return this
         */
        public Builder surface(String name, Shape shape) {
            if (surfaces.putIfAbsent(name, shape) != null) {
                throw new IllegalArgumentException("surface " + name + " is there already, but must be named once");
            }
            return this;
        }

        /**
         * How many rays leave each surface; the standard errors fall with the root of it.
         *
         * @param rays at least 1
         * @return this
         */
        public Builder rays(int rays) {
            if (rays < 1) {
                throw Checks.refusal("rays", rays, "[1, " + Integer.MAX_VALUE + "]");
            }
            this.rays = rays;
            return this;
        }

        /**
         * The seed of the random numbers, 0 by default.
         *
         * @param seed any number; the same gives the same factors
         * @return this
         */
        public Builder seed(long seed) {
            this.seed = seed;
            return this;
        }

        /**
         * The tracer.
         *
         * @return an immutable tracer
         * @throws IllegalArgumentException if there is no surface
         */
        public RayTracer build() {
            if (surfaces.isEmpty()) {
                throw new IllegalArgumentException("surfaces has 0 entries, but must have at least 1");
            }
            return new RayTracer(this);
        }
    }
}
