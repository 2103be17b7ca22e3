/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/** Draws rays from a surface: origins evenly over its area, directions by the cosine about its normal. */
final class Emitter {
    private final Shape shape;
    private final List<Polygon> pieces;
    private final SplittableRandom random;
    /** A point in the unit circle, drawn last. */
    private double u;

    private double v;

    Emitter(Shape shape, SplittableRandom random) {
        this.shape = shape;
        this.random = random;
        if (shape instanceof Polygon polygon) {
            pieces = polygon.isParallelogram() ? List.of(polygon) : polygon.triangles();
        } else {
            pieces = List.of();
        }
    }

    void emit(Ray ray) {
        if (shape instanceof Polygon polygon) {
            fromPolygon(polygon, ray);
        } else if (shape instanceof Disc disc) {
            inUnitCircle();
            Vector3D across = disc.normal().orthogonal();
            Vector3D other = disc.normal().crossProduct(across);
            set(ray, disc.center().add(disc.radius() * u, across).add(disc.radius() * v, other));
            aim(ray, disc.normal());
        } else if (shape instanceof Cylinder cylinder) {
            Vector3D across = cylinder.axis().orthogonal();
            Vector3D other = cylinder.axis().crossProduct(across);
            double squared = inUnitCircle();
            Vector3D outward = new Vector3D((u * u - v * v) / squared, across, 2 * u * v / squared, other);
            set(
                    ray,
                    cylinder.base()
                            .add(cylinder.length() * random.nextDouble(), cylinder.axis())
                            .add(cylinder.radius(), outward));
            aim(ray, cylinder.inward() ? outward.negate() : outward);
        } else if (shape instanceof Sphere sphere) {
            // G. Marsaglia, Ann. Math. Stat. 43 (1972) 645
            double squared = inUnitCircle();
            double flat = 2 * Math.sqrt(1 - squared);
            Vector3D outward = new Vector3D(u * flat, v * flat, 1 - 2 * squared);
            set(ray, sphere.center().add(sphere.radius(), outward));
            aim(ray, sphere.inward() ? outward.negate() : outward);
        }
        ray.start();
    }

    private void fromPolygon(Polygon polygon, Ray ray) {
        double rest = pieces.size() > 1 ? random.nextDouble() * polygon.area() : 0;
        int chosen = 0;
        while (chosen + 1 < pieces.size() && rest > pieces.get(chosen).area()) {
            rest -= pieces.get(chosen).area();
            chosen++;
        }
        List<Vector3D> corners = pieces.get(chosen).vertices();
        double a = random.nextDouble();
        double b = random.nextDouble();
        if (corners.size() == 3 && a + b > 1) {
            a = 1 - a;
            b = 1 - b;
        }
        Vector3D origin = corners.get(0);
        Vector3D last = corners.get(corners.size() - 1);
        set(ray, new Vector3D(1 - a - b, origin, a, corners.get(1), b, last));
        aim(ray, polygon.normal());
    }

    private static void set(Ray ray, Vector3D point) {
        ray.x = point.getX();
        ray.y = point.getY();
        ray.z = point.getZ();
    }

    /** Even in the unit circle and lifted on the hemisphere: by the cosine (Nusselt). */
    private void aim(Ray ray, Vector3D normal) {
        double squared = inUnitCircle();
        double up = Math.sqrt(1 - squared);
        double nx = normal.getX();
        double ny = normal.getY();
        double nz = normal.getZ();
        // T. Duff et al., Building an orthonormal basis, revisited, J. Computer Graphics Techniques 6 (2017) 1
        double sign = Math.copySign(1, nz);
        double a = -1 / (sign + nz);
        double b = nx * ny * a;
        ray.dx = u * (1 + sign * nx * nx * a) + v * b + up * nx;
        ray.dy = u * sign * b + v * (sign + ny * ny * a) + up * ny;
        ray.dz = -u * sign * nx - v * ny + up * nz;
    }

    private double inUnitCircle() {
        double squared;
        do {
            u = 2 * random.nextDouble() - 1;
            v = 2 * random.nextDouble() - 1;
            squared = u * u + v * v;
        } while (squared >= 1 || squared == 0);
        return squared;
    }
}
