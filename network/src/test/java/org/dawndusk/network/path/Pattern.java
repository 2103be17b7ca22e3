/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

/** Circular orbits for tests: Walker patterns on a sphere, closed form. */
final class Pattern {
    static final double EQUATORIAL_RADIUS = 6_378_137;

    final double[] x;
    final double[] y;
    final double[] z;

    private Pattern(int count) {
        x = new double[count];
        y = new double[count];
        z = new double[count];
    }

    static Pattern walker(int planes, int slots, int phasing, double altitude, double inclination) {
        Pattern pattern = new Pattern(planes * slots);
        for (int plane = 0; plane < planes; plane++) {
            for (int slot = 0; slot < slots; slot++) {
                double node = 2 * Math.PI * plane / planes;
                double latitudeArgument = 2 * Math.PI * slot / slots + 2 * Math.PI * phasing * plane / (planes * slots);
                pattern.put(plane * slots + slot, EQUATORIAL_RADIUS + altitude, inclination, node, latitudeArgument);
            }
        }
        return pattern;
    }

    private void put(int index, double radius, double inclination, double node, double argument) {
        double along = Math.cos(argument);
        double across = Math.sin(argument);
        x[index] = radius * (Math.cos(node) * along - Math.sin(node) * across * Math.cos(inclination));
        y[index] = radius * (Math.sin(node) * along + Math.cos(node) * across * Math.cos(inclination));
        z[index] = radius * across * Math.sin(inclination);
    }

    MeshGraph mesh(Topology topology, LinkRule rule) {
        return MeshGraph.of(topology, rule, x, y, z);
    }
}
