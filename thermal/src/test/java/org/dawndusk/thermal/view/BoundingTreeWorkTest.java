/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

/**
 * What the tree is for: rays look at few primitives. The same ones as in a tree that is built here by its definition, every
 * split of every axis with its cost summed anew, and searched by recursion, the nearer half first.
 */
class BoundingTreeWorkTest {
    private static final int LEAF = 3;

    /** Notes which primitives are looked at. */
    private static final class Watched extends Primitives {
        final List<Integer> seen = new ArrayList<>();

        Watched(List<Shape> shapes) {
            super(shapes);
        }

        @Override
        void hit(int p, Ray ray) {
            seen.add(p);
            super.hit(p, ray);
        }
    }

    /** A box with two halves, or with members in the order in which they are looked at. */
    private static final class Node {
        final double[] box;
        final List<Integer> members;
        final List<Node> halves;

        Node(double[] box, List<Integer> members, List<Node> halves) {
            this.box = box;
            this.members = members;
            this.halves = halves;
        }
    }

    private static double[] box(Primitives primitives, List<Integer> members) {
        double[] box = new double[6];
        for (int k = 0; k < 6; k++) {
            int side = k;
            var values = members.stream().mapToDouble(p -> primitives.bounds[6 * p + side]);
            box[k] = k < 3 ? values.min().orElseThrow() : values.max().orElseThrow();
        }
        return box;
    }

    private static double halfArea(double[] box) {
        double x = box[3] - box[0];
        double y = box[4] - box[1];
        double z = box[5] - box[2];
        return x * y + y * z + z * x;
    }

    private static Node build(Primitives primitives, List<Integer> members) {
        double[] box = box(primitives, members);
        if (members.size() <= LEAF) {
            return new Node(box, members, List.of());
        }
        double least = Double.POSITIVE_INFINITY;
        List<Integer> one = List.of();
        List<Integer> other = List.of();
        for (int axis = 0; axis < 3; axis++) {
            int low = axis;
            List<Integer> sorted = new ArrayList<>(members);
            sorted.sort(Comparator.<Integer>comparingDouble(
                            p -> primitives.bounds[6 * p + low] + primitives.bounds[6 * p + 3 + low])
                    .thenComparing(Comparator.naturalOrder()));
            for (int i = 1; i < sorted.size(); i++) {
                List<Integer> before = sorted.subList(0, i);
                List<Integer> after = sorted.subList(i, sorted.size());
                double cost = halfArea(box(primitives, before)) * before.size()
                        + halfArea(box(primitives, after)) * after.size();
                if (cost < least) {
                    least = cost;
                    one = List.copyOf(before);
                    other = List.copyOf(after);
                }
            }
        }
        return new Node(box, members, List.of(build(primitives, one), build(primitives, other)));
    }

    private static double entry(double[] box, Ray ray) {
        double[] from = {ray.x, ray.y, ray.z};
        double[] along = {ray.dx, ray.dy, ray.dz};
        double in = 0;
        double out = ray.reach;
        for (int axis = 0; axis < 3; axis++) {
            double a = (box[axis] - from[axis]) / along[axis];
            double b = (box[3 + axis] - from[axis]) / along[axis];
            in = Math.max(in, Math.min(a, b));
            out = Math.min(out, Math.max(a, b));
        }
        return in <= out ? in : Double.POSITIVE_INFINITY;
    }

    private static void search(Node node, Primitives primitives, Ray ray, List<Integer> seen) {
        if (entry(node.box, ray) == Double.POSITIVE_INFINITY) {
            return;
        }
        if (node.halves.isEmpty()) {
            for (int p : node.members) {
                seen.add(p);
                primitives.hit(p, ray);
            }
            return;
        }
        Node one = node.halves.get(0);
        Node other = node.halves.get(1);
        boolean oneFirst = entry(one.box, ray) <= entry(other.box, ray);
        search(oneFirst ? one : other, primitives, ray, seen);
        search(oneFirst ? other : one, primitives, ray, seen);
    }

    @Test
    void raysLookAtWhatTheLeastCostLeaves() {
        for (int count : new int[] {4, 9, 100}) {
            List<Shape> shapes = Boxes.scattered(count, count + 1);
            Watched watched = new Watched(shapes);
            Primitives plain = new Primitives(shapes);
            BoundingTree tree = new BoundingTree(watched);
            Node root = build(plain, IntStream.range(0, plain.size).boxed().toList());
            int[] stack = BoundingTree.newStack();
            SplittableRandom random = new SplittableRandom(3);
            int looks = 0;
            int rays = 1000;
            for (int k = 0; k < rays; k++) {
                Vector3D origin = new Vector3D(random.nextDouble(), random.nextDouble(), random.nextDouble());
                Vector3D direction = PlainHits.direction(random);
                List<Integer> expected = new ArrayList<>();
                search(root, plain, PlainHits.ray(origin, direction), expected);
                watched.seen.clear();
                tree.shoot(PlainHits.ray(origin, direction), stack);
                assertThat(watched.seen).containsExactlyElementsOf(expected);
                looks += expected.size();
            }
            // a tenth of a hundred
            assertThat(looks).isLessThan(count < 100 ? rays * count : rays * 10).isPositive();
        }
    }
}
