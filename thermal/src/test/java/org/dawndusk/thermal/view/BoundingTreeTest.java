/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree finds what a walk through all primitives finds. */
class BoundingTreeTest {
    private static final List<Vector3D> AXES = List.of(
            Vector3D.PLUS_I,
            Vector3D.MINUS_I,
            Vector3D.PLUS_J,
            Vector3D.MINUS_J,
            Vector3D.PLUS_K,
            Vector3D.MINUS_K,
            new Vector3D(0.6, -0.8, 0),
            new Vector3D(0, -0.6, -0.8),
            new Vector3D(-0.8, 0, 0.6));

    /** Shoots both ways; whether anything is met. */
    private static boolean agree(
            Primitives primitives, BoundingTree tree, int[] stack, Vector3D origin, Vector3D direction) {
        Ray ray = new Ray();
        Ray plain = new Ray();
        PlainHits.aim(ray, origin, direction);
        PlainHits.aim(plain, origin, direction);
        tree.shoot(ray, stack);
        for (int p = 0; p < primitives.size; p++) {
            primitives.hit(p, plain);
        }
        assertThat(ray.surface).isEqualTo(plain.surface);
        assertThat(ray.reach).isEqualTo(plain.reach);
        assertThat(ray.front).isEqualTo(plain.front);
        return ray.surface != Ray.NOTHING;
    }

    private static double hitShare(List<Shape> shapes, int rays, long seed) {
        Primitives primitives = new Primitives(shapes);
        BoundingTree tree = new BoundingTree(primitives);
        int[] stack = BoundingTree.newStack();
        SplittableRandom random = new SplittableRandom(seed);
        int hits = 0;
        for (int k = 0; k < rays; k++) {
            Vector3D origin = new Vector3D(
                    1.4 * random.nextDouble() - 0.2, 1.4 * random.nextDouble() - 0.2, 1.4 * random.nextDouble() - 0.2);
            // rays along an axis never leave the slabs of the two others
            Vector3D direction = k % 3 == 0 ? AXES.get(k / 3 % AXES.size()) : PlainHits.direction(random);
            hits += agree(primitives, tree, stack, origin, direction) ? 1 : 0;
        }
        return (double) hits / rays;
    }

    @Test
    void manyShapes() {
        assertThat(hitShare(Boxes.scattered(200, 5), 3000, 1)).isGreaterThan(0.1);
    }

    @Test
    void fewShapes() {
        for (int count = 1; count <= 12; count++) {
            List<Shape> shapes = new ArrayList<>(Boxes.scattered(count, count));
            shapes.add(Sphere.inside(new Vector3D(0.5, 0.5, 0.5), 0.4));
            assertThat(hitShare(shapes, 300, count)).isGreaterThan(0.1);
        }
    }

    /** All boxes have the same middle: nothing tells where to split. */
    @Test
    void shapesInOnePlace() {
        List<Shape> shapes = new ArrayList<>();
        for (int k = 0; k < 20; k++) {
            Vector3D normal = PlainHits.direction(new SplittableRandom(k));
            shapes.add(new Disc(new Vector3D(0.5, 0.5, 0.5), normal, 0.3));
            shapes.add(new Disc(new Vector3D(0.5, 0.5, 0.5), normal.negate(), 0.3));
        }
        assertThat(hitShare(shapes, 600, 4)).isGreaterThan(0.05);
    }

    /** Flat boxes in planes of the axes, hit from within their planes as well: walls of a room with shelves. */
    @Test
    void wallsAlongTheAxes() {
        List<Shape> shapes = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
            double at = k / 5.0;
            shapes.add(Polygon.parallelogram(new Vector3D(0, 0, at), Vector3D.PLUS_I, Vector3D.PLUS_J));
            shapes.add(Polygon.parallelogram(new Vector3D(at, 0, 0), Vector3D.PLUS_J, Vector3D.PLUS_K));
            shapes.add(Polygon.parallelogram(new Vector3D(0, at, 0), Vector3D.PLUS_K, Vector3D.PLUS_I));
        }
        assertThat(hitShare(shapes, 1500, 7)).isGreaterThan(0.3);
        Primitives primitives = new Primitives(shapes);
        BoundingTree tree = new BoundingTree(primitives);
        int[] stack = BoundingTree.newStack();
        for (Vector3D axis : AXES) {
            agree(primitives, tree, stack, new Vector3D(0.5, 0.5, 0.2), axis);
            agree(primitives, tree, stack, Vector3D.ZERO, axis);
            agree(primitives, tree, stack, new Vector3D(0.2, -1, 0.4), axis);
        }
    }

    /** Sizes over three hundred decades: most are points beside the largest, and all their boxes are alike. */
    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void shapesOfVeryDifferentSizes(int side) {
        List<Shape> shapes = new ArrayList<>();
        for (int k = 0; k < 200; k++) {
            double size = Math.pow(30, k - 100);
            shapes.add(Sphere.outside(new Vector3D(2 * side * size, 0.01 * size, 0), size / 4));
        }
        Primitives primitives = new Primitives(shapes);
        BoundingTree tree = new BoundingTree(primitives);
        int[] stack = BoundingTree.newStack();
        Vector3D along = new Vector3D(side, 0, 0);
        assertThat(agree(primitives, tree, stack, Vector3D.ZERO, along)).isTrue();
        assertThat(agree(primitives, tree, stack, Vector3D.ZERO, along.negate()))
                .isFalse();
        assertThat(agree(primitives, tree, stack, along.scalarMultiply(4 * Math.pow(30, 99)), along.negate()))
                .isTrue();
    }
}
