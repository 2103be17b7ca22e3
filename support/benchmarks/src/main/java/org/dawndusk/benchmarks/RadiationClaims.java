/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.dawndusk.thermal.view.ConfigurationFactors;
import org.dawndusk.thermal.view.Polygon;
import org.dawndusk.thermal.view.RayTracer;
import org.dawndusk.thermal.view.Sphere;
import org.dawndusk.thermal.view.ViewFactorMatrix;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/** View factors among a thousand surfaces that hide one another. */
final class RadiationClaims {
    private static final int RAYS = 10_000;
    /** Some five standard errors of what the sphere sees of a wall, counted from both sides. */
    private static final double SAME = 1e-3;

    private RadiationClaims() {}

    static List<Claim> all() {
        return List.of(rays());
    }

    /**
     * The inside of a box cut into 1,000 squares, with a sphere in it that hides most of each wall from the opposite one:
     * 10,000 rays from each, smoothed, on two threads. The answers are held against what the sphere sees of each wall.
     */
    private static Claim rays() {
        return new Claim("thermal.rays", "s", 1, SAME, () -> {
            Box box = new Box();
            return new Claim.Pair(
                    Claim.seconds(
                            () -> box.tracer.trace(ForkJoinPool.commonPool()).smoothed(), 1),
                    () -> 20.0,
                    box::difference);
        });
    }

    /** One by one by two metres. */
    private static final class Box {
        private static final Vector3D CENTER = new Vector3D(0.5, 0.5, 1);
        private static final double RADIUS = 0.45;

        private final Map<String, Polygon> walls = new LinkedHashMap<>();
        final RayTracer tracer;

        Box() {
            Vector3D x = Vector3D.PLUS_I;
            Vector3D y = Vector3D.PLUS_J;
            Vector3D z = new Vector3D(0, 0, 2);
            RayTracer.Builder builder = RayTracer.builder().rays(RAYS).seed(42);
            builder.surface("sphere", Sphere.outside(CENTER, RADIUS));
            wall(builder, "floor", Vector3D.ZERO, x, 10, y, 10);
            wall(builder, "lid", z, y, 10, x, 10);
            wall(builder, "left", Vector3D.ZERO, y, 10, z, 20);
            wall(builder, "right", x, z, 20, y, 10);
            wall(builder, "front", Vector3D.ZERO, z, 20, x, 10);
            wall(builder, "back", y, x, 10, z, 20);
            tracer = builder.build();
        }

        private void wall(
                RayTracer.Builder builder,
                String name,
                Vector3D corner,
                Vector3D u,
                int alongU,
                Vector3D v,
                int alongV) {
            walls.put(name, Polygon.parallelogram(corner, u, v));
            Vector3D du = u.scalarMultiply(1.0 / alongU);
            Vector3D dv = v.scalarMultiply(1.0 / alongV);
            for (int i = 0; i < alongU; i++) {
                for (int j = 0; j < alongV; j++) {
                    builder.surface(
                            name + " " + i + " " + j,
                            Polygon.parallelogram(corner.add(i, du).add(j, dv), du, dv));
                }
            }
        }

        double difference() {
            ViewFactorMatrix factors = tracer.trace(ForkJoinPool.commonPool()).smoothed();
            if (!(factors.closureError() <= 1e-12 && factors.reciprocityError() <= 1e-12)) {
                throw new IllegalStateException("closure is off by " + factors.closureError() + ", reciprocity by "
                        + factors.reciprocityError());
            }
            double worst = 0;
            for (Map.Entry<String, Polygon> wall : walls.entrySet()) {
                double seen = factors.names().stream()
                        .filter(name -> name.startsWith(wall.getKey() + " "))
                        .mapToDouble(name -> factors.factor("sphere", name))
                        .sum();
                double known = ConfigurationFactors.sphereToPolygon(CENTER, RADIUS, wall.getValue());
                worst = Math.max(worst, Math.abs(seen - known));
            }
            return worst;
        }
    }
}
