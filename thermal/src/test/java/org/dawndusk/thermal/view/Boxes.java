/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/** Scenes for tests. */
final class Boxes {
    private static final Vector3D[][] FACES = {
        {Vector3D.ZERO, Vector3D.PLUS_I, Vector3D.PLUS_J},
        {Vector3D.PLUS_K, Vector3D.PLUS_J, Vector3D.PLUS_I},
        {Vector3D.ZERO, Vector3D.PLUS_J, Vector3D.PLUS_K},
        {Vector3D.PLUS_I, Vector3D.PLUS_K, Vector3D.PLUS_J},
        {Vector3D.ZERO, Vector3D.PLUS_K, Vector3D.PLUS_I},
        {Vector3D.PLUS_J, Vector3D.PLUS_I, Vector3D.PLUS_K}
    };

    private Boxes() {}

    /** The inside of a unit cube, each face cut into n x n squares, numbered from "0". */
    static RayTracer.Builder closed(int n) {
        RayTracer.Builder builder = RayTracer.builder();
        int number = 0;
        for (Vector3D[] face : FACES) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    Vector3D corner = face[0].add((double) i / n, face[1]).add((double) j / n, face[2]);
                    builder.surface(
                            Integer.toString(number++),
                            Polygon.parallelogram(
                                    corner, face[1].scalarMultiply(1.0 / n), face[2].scalarMultiply(1.0 / n)));
                }
            }
        }
        return builder;
    }

    /** Shapes of all kinds at random places in a unit cube. */
    static List<Shape> scattered(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Vector3D at = new Vector3D(random.nextDouble(), random.nextDouble(), random.nextDouble());
            Vector3D normal = direction(random);
            Vector3D across = normal.orthogonal();
            Vector3D other = normal.crossProduct(across);
            double size = 0.02 + 0.08 * random.nextDouble();
            shapes.add(
                    switch (i % 5) {
                        case 0 -> Sphere.outside(at, size / 2);
                        case 1 -> new Disc(at, normal, size);
                        case 2 -> Cylinder.outside(at, normal, size / 3, size);
                        case 3 ->
                            Polygon.of(
                                    at.add(size, across),
                                    at.add(size, other),
                                    at.add(-size, across),
                                    at.add(-size / 2, other));
                        default -> Polygon.parallelogram(at, across.scalarMultiply(size), other.scalarMultiply(size));
                    });
        }
        return shapes;
    }

    private static Vector3D direction(SplittableRandom random) {
        return new Vector3D(random.nextDouble() - 0.5, random.nextDouble() - 0.5, random.nextDouble() - 0.5)
                .normalize();
    }
}
