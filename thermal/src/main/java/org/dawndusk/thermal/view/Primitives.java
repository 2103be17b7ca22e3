/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * What rays are shot at, in flat arrays: parallelograms, triangles, discs, cylinders and spheres, each of one surface. A
 * polygon that is no parallelogram is cut into triangles. Not final, so that tests can count what is looked at.
 */
class Primitives {
    private static final int TRIANGLE = 0;
    private static final int PARALLELOGRAM = 1;
    private static final int DISC = 2;
    private static final int CYLINDER = 3;
    private static final int SPHERE = 4;

    private static final int STRIDE = 12;
    /** Hits nearer than this share of the scene's size are the surface that the ray leaves. */
    private static final double NEAR = 1e-9;
    /** By which a back is behind a front in the same place, as a share of the scene's size. */
    private static final double BEHIND = 1e-10;

    final int size;
    /** Least and greatest x, y, z of each. */
    final double[] bounds;

    private final int[] kind;
    private final int[] surface;
    private final double[] data;
    private final double near;
    private final double behind;

    Primitives(List<Shape> shapes) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            addPieces(pieces, shapes.get(i), i);
        }
        size = pieces.size();
        kind = new int[size];
        surface = new int[size];
        data = new double[size * STRIDE];
        bounds = new double[size * 6];
        double[] all = {
            Double.MAX_VALUE,
            Double.MAX_VALUE,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            -Double.MAX_VALUE,
            -Double.MAX_VALUE
        };
        for (int p = 0; p < size; p++) {
            Piece piece = pieces.get(p);
            kind[p] = piece.kind;
            surface[p] = piece.surface;
            System.arraycopy(piece.data, 0, data, p * STRIDE, piece.data.length);
            System.arraycopy(piece.bounds, 0, bounds, p * 6, 6);
            for (int axis = 0; axis < 3; axis++) {
                all[axis] = Math.min(all[axis], piece.bounds[axis]);
                all[3 + axis] = Math.max(all[3 + axis], piece.bounds[3 + axis]);
            }
        }
        double extent = Math.hypot(Math.hypot(all[3] - all[0], all[4] - all[1]), all[5] - all[2]);
        near = NEAR * extent;
        behind = BEHIND * extent;
        // flat boxes get a thickness beyond rounding
        for (int k = 0; k < bounds.length; k++) {
            bounds[k] += k % 6 < 3 ? -behind : behind;
        }
    }

    private static final class Piece {
        final int kind;
        final int surface;
        final double[] data;
        final double[] bounds;

        Piece(int kind, int surface, double[] data, double[] bounds) {
            this.kind = kind;
            this.surface = surface;
            this.data = data;
            this.bounds = bounds;
        }
    }

    private static void addPieces(List<Piece> pieces, Shape shape, int surface) {
        if (shape instanceof Polygon polygon) {
            if (polygon.isParallelogram()) {
                pieces.add(flat(PARALLELOGRAM, polygon.vertices(), 3, polygon.normal(), surface));
            } else {
                for (Polygon triangle : polygon.triangles()) {
                    pieces.add(flat(TRIANGLE, triangle.vertices(), 2, polygon.normal(), surface));
                }
            }
        } else if (shape instanceof Disc disc) {
            double[] data = new double[7];
            put(data, 0, disc.center());
            put(data, 3, disc.normal());
            data[6] = disc.radius() * disc.radius();
            pieces.add(
                    new Piece(DISC, surface, data, around(disc.center(), disc.center(), disc.normal(), disc.radius())));
        } else if (shape instanceof Cylinder cylinder) {
            double[] data = new double[9];
            put(data, 0, cylinder.base());
            put(data, 3, cylinder.axis());
            data[6] = cylinder.radius() * cylinder.radius();
            data[7] = cylinder.length();
            data[8] = cylinder.inward() ? -1 : 1;
            Vector3D end = cylinder.base().add(cylinder.length(), cylinder.axis());
            pieces.add(new Piece(
                    CYLINDER, surface, data, around(cylinder.base(), end, cylinder.axis(), cylinder.radius())));
        } else if (shape instanceof Sphere sphere) {
            double[] data = new double[5];
            put(data, 0, sphere.center());
            data[3] = sphere.radius() * sphere.radius();
            data[4] = sphere.inward() ? -1 : 1;
            pieces.add(new Piece(
                    SPHERE, surface, data, around(sphere.center(), sphere.center(), Vector3D.ZERO, sphere.radius())));
        }
    }

    /** A corner, the normal, and the two vectors whose products with a point give its coordinates along the edges. */
    private static Piece flat(int kind, List<Vector3D> corners, int second, Vector3D normal, int surface) {
        Vector3D origin = corners.get(0);
        Vector3D u = corners.get(1).subtract(origin);
        Vector3D v = corners.get(second).subtract(origin);
        double doubleArea = u.crossProduct(v).dotProduct(normal);
        double[] data = new double[12];
        put(data, 0, origin);
        put(data, 3, normal);
        put(data, 6, v.crossProduct(normal).scalarMultiply(1 / doubleArea));
        put(data, 9, normal.crossProduct(u).scalarMultiply(1 / doubleArea));
        double[] bounds = new double[6];
        Arrays.fill(bounds, 0, 3, Double.MAX_VALUE);
        Arrays.fill(bounds, 3, 6, -Double.MAX_VALUE);
        for (Vector3D corner : corners) {
            double[] at = corner.toArray();
            for (int axis = 0; axis < 3; axis++) {
                bounds[axis] = Math.min(bounds[axis], at[axis]);
                bounds[3 + axis] = Math.max(bounds[3 + axis], at[axis]);
            }
        }
        return new Piece(kind, surface, data, bounds);
    }

    /** The box of two circles about an axis; of a sphere where the axis is zero. */
    private static double[] around(Vector3D from, Vector3D to, Vector3D axis, double radius) {
        double[] a = from.toArray();
        double[] b = to.toArray();
        double[] along = axis.toArray();
        double[] bounds = new double[6];
        for (int i = 0; i < 3; i++) {
            double half = radius * Math.sqrt(Math.max(0, 1 - along[i] * along[i]));
            bounds[i] = Math.min(a[i], b[i]) - half;
            bounds[3 + i] = Math.max(a[i], b[i]) + half;
        }
        return bounds;
    }

    private static void put(double[] data, int at, Vector3D vector) {
        data[at] = vector.getX();
        data[at + 1] = vector.getY();
        data[at + 2] = vector.getZ();
    }

    /** Notes a hit of one primitive where it is nearer than all that the ray has hit before. */
    void hit(int p, Ray ray) {
        switch (kind[p]) {
            case TRIANGLE, PARALLELOGRAM, DISC -> hitFlat(p, ray);
            case CYLINDER -> hitCylinder(p, ray);
            default -> hitSphere(p, ray);
        }
    }

    private void hitFlat(int p, Ray ray) {
        int k = p * STRIDE;
        double slope = ray.dx * data[k + 3] + ray.dy * data[k + 4] + ray.dz * data[k + 5];
        double ox = ray.x - data[k];
        double oy = ray.y - data[k + 1];
        double oz = ray.z - data[k + 2];
        double t = -(ox * data[k + 3] + oy * data[k + 4] + oz * data[k + 5]) / slope;
        if (!(t > near && t < ray.reach)) {
            return;
        }
        double px = ox + t * ray.dx;
        double py = oy + t * ray.dy;
        double pz = oz + t * ray.dz;
        if (holds(p, px, py, pz)) {
            record(p, ray, t, slope < 0);
        }
    }

    /** Whether a flat shape holds a point of its plane, given from its corner or centre. */
    private boolean holds(int p, double px, double py, double pz) {
        int k = p * STRIDE;
        if (kind[p] == DISC) {
            return px * px + py * py + pz * pz <= data[k + 6];
        }
        double u = px * data[k + 6] + py * data[k + 7] + pz * data[k + 8];
        double v = px * data[k + 9] + py * data[k + 10] + pz * data[k + 11];
        return u >= 0 && v >= 0 && (kind[p] == TRIANGLE ? u + v <= 1 : u <= 1 && v <= 1);
    }

    private void hitSphere(int p, Ray ray) {
        int k = p * STRIDE;
        double ox = ray.x - data[k];
        double oy = ray.y - data[k + 1];
        double oz = ray.z - data[k + 2];
        double b = ox * ray.dx + oy * ray.dy + oz * ray.dz;
        // the square of the miss distance by a cross product, which does not cancel for small spheres far away
        double cx = oy * ray.dz - oz * ray.dy;
        double cy = oz * ray.dx - ox * ray.dz;
        double cz = ox * ray.dy - oy * ray.dx;
        double half = data[k + 3] - (cx * cx + cy * cy + cz * cz);
        if (!(half > 0)) {
            return;
        }
        double root = Math.sqrt(half);
        if (-b - root > near) {
            record(p, ray, -b - root, data[k + 4] > 0);
        } else if (-b + root > near) {
            record(p, ray, -b + root, data[k + 4] < 0);
        }
    }

    private void hitCylinder(int p, Ray ray) {
        int k = p * STRIDE;
        double ax = data[k + 3];
        double ay = data[k + 4];
        double az = data[k + 5];
        double ox = ray.x - data[k];
        double oy = ray.y - data[k + 1];
        double oz = ray.z - data[k + 2];
        double height = ox * ax + oy * ay + oz * az;
        double climb = ray.dx * ax + ray.dy * ay + ray.dz * az;
        double rx = ox - height * ax;
        double ry = oy - height * ay;
        double rz = oz - height * az;
        double sx = ray.dx - climb * ax;
        double sy = ray.dy - climb * ay;
        double sz = ray.dz - climb * az;
        double a = sx * sx + sy * sy + sz * sz;
        double b = rx * sx + ry * sy + rz * sz;
        double cx = ry * sz - rz * sy;
        double cy = rz * sx - rx * sz;
        double cz = rx * sy - ry * sx;
        double quarter = data[k + 6] * a - (cx * cx + cy * cy + cz * cz);
        if (!(quarter > 0)) {
            return;
        }
        double root = Math.sqrt(quarter);
        double first = (-b - root) / a;
        double atFirst = height + first * climb;
        if (first > near && atFirst >= 0 && atFirst <= data[k + 7]) {
            record(p, ray, first, data[k + 8] > 0);
            return;
        }
        double second = (-b + root) / a;
        double atSecond = height + second * climb;
        if (second > near && atSecond >= 0 && atSecond <= data[k + 7]) {
            record(p, ray, second, data[k + 8] < 0);
        }
    }

    private void record(int p, Ray ray, double distance, boolean front) {
        ray.hit(front ? distance : distance + behind, surface[p], front);
    }
}
