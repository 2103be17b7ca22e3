/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.jspecify.annotations.Nullable;

/** Where a ray meets a shape, solved plainly in the shape's own axes, for tests. */
final class PlainHits {
    private PlainHits() {}

    record Hit(double distance, boolean front) {}

    static @Nullable Hit nearest(Shape shape, Vector3D origin, Vector3D direction) {
        if (shape instanceof Sphere sphere) {
            Vector3D from = origin.subtract(sphere.center());
            double b = from.dotProduct(direction);
            double root = Math.sqrt(b * b - from.getNormSq() + sphere.radius() * sphere.radius());
            return first(-b - root, -b + root, sphere.inward());
        }
        if (shape instanceof Cylinder cylinder) {
            Vector3D x = cylinder.axis().orthogonal();
            Vector3D y = cylinder.axis().crossProduct(x);
            Vector3D from = origin.subtract(cylinder.base());
            double ox = from.dotProduct(x);
            double oy = from.dotProduct(y);
            double dx = direction.dotProduct(x);
            double dy = direction.dotProduct(y);
            double a = dx * dx + dy * dy;
            double b = (ox * dx + oy * dy) / a;
            double c = (ox * ox + oy * oy - cylinder.radius() * cylinder.radius()) / a;
            double root = Math.sqrt(b * b - c);
            return first(
                    within(cylinder, from, direction, -b - root),
                    within(cylinder, from, direction, -b + root),
                    cylinder.inward());
        }
        Vector3D normal = shape instanceof Disc disc ? disc.normal() : ((Polygon) shape).normal();
        Vector3D on = shape instanceof Disc disc
                ? disc.center()
                : ((Polygon) shape).vertices().get(0);
        double slope = direction.dotProduct(normal);
        double distance = on.subtract(origin).dotProduct(normal) / slope;
        Vector3D point = origin.add(distance, direction);
        boolean held = shape instanceof Disc disc
                ? point.distance(on) <= disc.radius()
                : turns((Polygon) shape, point) > Math.PI;
        return held && distance > 0 ? new Hit(distance, slope < 0) : null;
    }

    private static double within(Cylinder cylinder, Vector3D from, Vector3D direction, double distance) {
        double height = from.add(distance, direction).dotProduct(cylinder.axis());
        return height >= 0 && height <= cylinder.length() ? distance : Double.NaN;
    }

    /** Outside in at the first, inside out at the second. */
    private static @Nullable Hit first(double entry, double exit, boolean inward) {
        return entry > 0 ? new Hit(entry, !inward) : exit > 0 ? new Hit(exit, inward) : null;
    }

    /** The angle that the boundary turns about a point: 2π inside, 0 outside. */
    static double turns(Polygon polygon, Vector3D point) {
        double sum = 0;
        List<Vector3D> corners = polygon.vertices();
        for (int i = 0; i < corners.size(); i++) {
            Vector3D a = corners.get(i).subtract(point);
            Vector3D b = corners.get((i + 1) % corners.size()).subtract(point);
            sum += Math.atan2(a.crossProduct(b).dotProduct(polygon.normal()), a.dotProduct(b));
        }
        return sum;
    }

    /** Points among which are those farthest along any axis. */
    static List<Vector3D> rims(Shape shape) {
        List<Vector3D> points = new ArrayList<>();
        if (shape instanceof Polygon polygon) {
            return polygon.vertices();
        }
        if (shape instanceof Sphere sphere) {
            for (Vector3D axis : List.of(Vector3D.PLUS_I, Vector3D.PLUS_J, Vector3D.PLUS_K)) {
                points.add(sphere.center().add(sphere.radius(), axis));
                points.add(sphere.center().subtract(sphere.radius(), axis));
            }
        } else if (shape instanceof Disc disc) {
            rim(points, disc.center(), disc.normal(), disc.radius());
        } else if (shape instanceof Cylinder cylinder) {
            rim(points, cylinder.base(), cylinder.axis(), cylinder.radius());
            rim(points, cylinder.base().add(cylinder.length(), cylinder.axis()), cylinder.axis(), cylinder.radius());
        }
        return points;
    }

    private static void rim(List<Vector3D> points, Vector3D center, Vector3D normal, double radius) {
        Vector3D x = normal.orthogonal();
        Vector3D y = normal.crossProduct(x);
        for (int k = 0; k < 3600; k++) {
            double turn = 2 * Math.PI * k / 3600;
            points.add(center.add(radius * Math.cos(turn), x).add(radius * Math.sin(turn), y));
        }
    }

    static Ray ray(Vector3D origin, Vector3D direction) {
        Ray ray = new Ray();
        aim(ray, origin, direction);
        return ray;
    }

    static void aim(Ray ray, Vector3D origin, Vector3D direction) {
        ray.x = origin.getX();
        ray.y = origin.getY();
        ray.z = origin.getZ();
        ray.dx = direction.getX();
        ray.dy = direction.getY();
        ray.dz = direction.getZ();
        ray.start();
    }

    static Vector3D direction(SplittableRandom random) {
        double z = 2 * random.nextDouble() - 1;
        double turn = 2 * Math.PI * random.nextDouble();
        double flat = Math.sqrt(1 - z * z);
        return new Vector3D(flat * Math.cos(turn), flat * Math.sin(turn), z);
    }
}
