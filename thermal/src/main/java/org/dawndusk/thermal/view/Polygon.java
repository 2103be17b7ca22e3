/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * One side of a planar polygon, convex or not, whose vertices run counterclockwise about its outward normal.
 *
 * <p>Refused: fewer than three vertices, two in the same place, vertices off the plane by more than 1e-9 of the extent, a
 * boundary that crosses or touches itself, no area, an extent below 1e-70 m, a vertex beyond 1e70 m. Immutable and
 * thread-safe.
 */
public final class Polygon implements Shape {
    private static final double FLATNESS = 1e-9;

    private final List<Vector3D> vertices;
    private final Vector3D normal;
    private final double area;
    private final double extent;

    private Polygon(List<Vector3D> vertices, Vector3D normal, double area, double extent) {
        this.vertices = vertices;
        this.normal = normal;
        this.area = area;
        this.extent = extent;
    }

    /**
     * A polygon by its vertices.
     *
     * @param vertices counterclockwise as seen from the side that radiates [m]
     * @return the polygon
     */
    public static Polygon of(Vector3D... vertices) {
        return of(List.of(vertices));
    }

    /**
     * A polygon by its vertices.
     *
     * @param vertices counterclockwise as seen from the side that radiates [m]
     * @return the polygon
     */
    public static Polygon of(List<Vector3D> vertices) {
        List<Vector3D> corners = List.copyOf(vertices);
        int n = corners.size();
        if (n < 3) {
            throw new IllegalArgumentException("vertices has " + n + " entries, but must have at least 3");
        }
        Vector3D first = corners.get(0);
        Vector3D twiceArea = Vector3D.ZERO;
        double extent = 0;
        for (int i = 0; i < n; i++) {
            Checks.finite("vertices[" + i + "]", corners.get(i));
            Checks.within("the norm of vertices[" + i + "]", corners.get(i).getNorm(), 0, Checks.LONGEST);
            Vector3D here = corners.get(i).subtract(first);
            twiceArea = twiceArea.add(here.crossProduct(corners.get((i + 1) % n).subtract(first)));
            extent = Math.max(extent, here.getNorm());
        }
        Checks.atLeast("the extent of vertices", extent, Checks.SHORTEST);
        double area = twiceArea.getNorm() / 2;
        if (!(area > FLATNESS * extent * extent)) {
            throw new IllegalArgumentException("the area of the polygon is " + area
                    + " m², but must be above 1e-9 of the square of its extent of " + extent + " m");
        }
        Vector3D normal = twiceArea.normalize();
        for (int i = 0; i < n; i++) {
            double off = corners.get(i).subtract(first).dotProduct(normal);
            if (!(Math.abs(off) <= FLATNESS * extent)) {
                throw new IllegalArgumentException("vertices[" + i + "] is " + off
                        + " m off the plane, but must be within 1e-9 of the extent of " + extent + " m");
            }
        }
        refuseCrossings(corners, normal, FLATNESS * extent);
        return new Polygon(corners, normal, area, extent);
    }

    /**
     * A parallelogram; its normal is the cross product of the two edges.
     *
     * @param corner one corner [m]
     * @param first edge from that corner [m]
     * @param second edge from that corner [m]
     * @return the polygon
     */
    public static Polygon parallelogram(Vector3D corner, Vector3D first, Vector3D second) {
        return of(corner, corner.add(first), corner.add(first).add(second), corner.add(second));
    }

    private static void refuseCrossings(List<Vector3D> corners, Vector3D normal, double near) {
        int n = corners.size();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (corners.get(j).distance(corners.get(i)) <= near) {
                    throw new IllegalArgumentException("vertices[" + i + "] and vertices[" + j
                            + "] are in the same place, but must be different: " + corners.get(i));
                }
            }
        }
        for (int i = 0; i < n; i++) {
            Vector3D a = corners.get(i);
            Vector3D b = corners.get((i + 1) % n);
            for (int j = i + 2; j < n && (j + 1) % n != i; j++) {
                if (meet(a, b, corners.get(j), corners.get((j + 1) % n), normal, near)) {
                    throw new IllegalArgumentException("the edges from vertices[" + i + "] and from vertices[" + j
                            + "] meet, but the boundary must not cross or touch itself");
                }
            }
        }
    }

    private static boolean meet(Vector3D a, Vector3D b, Vector3D c, Vector3D d, Vector3D normal, double near) {
        double ofC = side(a, b, c, normal, near);
        double ofD = side(a, b, d, normal, near);
        return ofC * ofD <= 0
                && side(c, d, a, normal, near) * side(c, d, b, normal, near) <= 0
                && (ofC != 0 || ofD != 0 || overlap(a, b, c, d));
    }

    /** On which side of the line from a to b a point is; 0 where it is on the line to rounding. */
    private static double side(Vector3D a, Vector3D b, Vector3D point, Vector3D normal, double near) {
        double turn = turn(a, b, point, normal);
        return Math.abs(turn) <= near * a.distance(b) ? 0 : Math.signum(turn);
    }

    private static boolean overlap(Vector3D a, Vector3D b, Vector3D c, Vector3D d) {
        Vector3D along = b.subtract(a);
        double from = c.subtract(a).dotProduct(along) / along.getNormSq();
        double to = d.subtract(a).dotProduct(along) / along.getNormSq();
        return Math.max(from, to) >= 0 && Math.min(from, to) <= 1;
    }

    /** Twice the signed area of a triangle, positive where it turns counterclockwise about the normal. */
    private static double turn(Vector3D a, Vector3D b, Vector3D c, Vector3D normal) {
        return b.subtract(a).crossProduct(c.subtract(a)).dotProduct(normal);
    }

    /**
     * The corners.
     *
     * @return unmodifiable list, counterclockwise about the normal [m]
     */
    public List<Vector3D> vertices() {
        return vertices;
    }

    /**
     * The outward normal.
     *
     * @return unit vector [1]
     */
    public Vector3D normal() {
        return normal;
    }

    /**
     * The area of one side.
     *
     * @return area [m²]
     */
    @Override
    public double area() {
        return area;
    }

    @Override
    public Polygon reversed() {
        List<Vector3D> back = new ArrayList<>(vertices);
        Collections.reverse(back);
        return new Polygon(List.copyOf(back), normal.negate(), area, extent);
    }

    /** The greatest distance of a vertex from the first. */
    double extent() {
        return extent;
    }

    boolean isParallelogram() {
        return vertices.size() == 4
                && vertices.get(0)
                                .add(vertices.get(2))
                                .subtract(vertices.get(1))
                                .subtract(vertices.get(3))
                                .getNorm()
                        <= 1e-12 * extent;
    }

    /** Triangles that fill the polygon, by cutting off ears; G. H. Meisters, Amer. Math. Monthly 82 (1975) 648. */
    List<Polygon> triangles() {
        List<Vector3D> rest = new ArrayList<>(vertices);
        List<Polygon> triangles = new ArrayList<>();
        while (rest.size() > 3) {
            int ear = ear(rest);
            int n = rest.size();
            addTriangle(triangles, rest.get((ear + n - 1) % n), rest.get(ear), rest.get((ear + 1) % n));
            rest.remove(ear);
        }
        addTriangle(triangles, rest.get(0), rest.get(1), rest.get(2));
        return triangles;
    }

    private void addTriangle(List<Polygon> triangles, Vector3D a, Vector3D b, Vector3D c) {
        double size = turn(a, b, c, normal) / 2;
        // three vertices in a row leave an ear without area
        if (size > 0) {
            triangles.add(new Polygon(List.of(a, b, c), normal, size, extent));
        }
    }

    private int ear(List<Vector3D> rest) {
        int n = rest.size();
        for (int i = 0; i < n; i++) {
            Vector3D a = rest.get((i + n - 1) % n);
            Vector3D b = rest.get(i);
            Vector3D c = rest.get((i + 1) % n);
            if (turn(a, b, c, normal) >= -FLATNESS * extent * extent && isEmpty(rest, a, b, c)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the polygon can't be cut into triangles; its boundary may touch itself");
    }

    private boolean isEmpty(List<Vector3D> rest, Vector3D a, Vector3D b, Vector3D c) {
        return rest.stream()
                .filter(p -> !p.equals(a) && !p.equals(b) && !p.equals(c))
                .noneMatch(p -> turn(a, b, p, normal) >= 0 && turn(b, c, p, normal) >= 0 && turn(c, a, p, normal) >= 0);
    }
}
