/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class LatticeClusterTest {

    private static final String SUNCATCHER = "Agüera y Arcas et al., arXiv:2511.19468, section on orbital dynamics";
    private static final double N = 1.0715e-3;
    private static final double PERIOD = 2 * Math.PI / N;

    private final LatticeCluster cluster = LatticeCluster.square(N, 100, 500);
    private final double[] x = new double[cluster.size()];
    private final double[] y = new double[cluster.size()];
    private final double[] z = new double[cluster.size()];

    @Test
    void suncatchersClusterHas81Satellites() {
        Published.value("orbit", "satellites of a 100 m square lattice within 1 km along the track", 81, "1")
                .from(SUNCATCHER)
                .within(0.5)
                .is(cluster.size());
        double farthest = 0;
        for (double t = 0; t < PERIOD; t += 20) {
            cluster.relative(t, x, y, z);
            for (int i = 0; i < x.length; i++) {
                farthest = Math.max(farthest, Math.hypot(x[i], y[i]));
            }
        }
        Published.value("orbit", "radius of the 81-satellite cluster", 1000, "m")
                .from(SUNCATCHER)
                .within(1)
                .is(farthest);
    }

    @Test
    void neighboursSwingBetweenOneAndTwoHundredMetresTwiceAnOrbit() {
        double least = Double.POSITIVE_INFINITY;
        double greatest = 0;
        int a = 0;
        int b = neighbourOf(a);
        int minima = 0;
        double[] last = {Double.NaN, Double.NaN};
        for (double t = 0; t <= PERIOD; t += 5) {
            cluster.relative(t, x, y, z);
            double distance = Math.hypot(x[a] - x[b], y[a] - y[b]);
            least = Math.min(least, distance);
            greatest = Math.max(greatest, distance);
            minima += last[0] > last[1] && distance > last[1] ? 1 : 0;
            last = new double[] {last[1], distance};
        }
        Published.value("orbit", "least distance of neighbours in the 81-satellite cluster", 100, "m")
                .from(SUNCATCHER)
                .within(0.1)
                .is(least);
        Published.value("orbit", "greatest distance of neighbours in the 81-satellite cluster", 200, "m")
                .from(SUNCATCHER)
                .within(0.1)
                .is(greatest);
        assertThat(cluster.leastNeighbourDistance()).isEqualTo(100);
        assertThat(cluster.greatestNeighbourDistance()).isEqualTo(200);
        assertThat(minima).isBetween(1, 2);
        cluster.relative(PERIOD / 2, x, y, z);
        double half = Math.hypot(x[a] - x[b], y[a] - y[b]);
        cluster.relative(0, x, y, z);
        assertThat(Math.hypot(x[a] - x[b], y[a] - y[b])).isCloseTo(half, within(1e-9));
    }

    private int neighbourOf(int a) {
        cluster.relative(0, x, y, z);
        for (int i = 0; i < x.length; i++) {
            if (Math.abs(Math.hypot(x[i] - x[a], y[i] - y[a]) - 100) < 1e-9) {
                return i;
            }
        }
        throw new AssertionError("no neighbour");
    }

    @Test
    void nearestNeighbourIsFoundByComparingAll() {
        for (LatticeCluster any : new LatticeCluster[] {cluster, LatticeCluster.hexagonal(N, 100, 500)}) {
            double[] u = new double[any.size()];
            double[] v = new double[any.size()];
            double[] w = new double[any.size()];
            for (double t = 0; t < PERIOD; t += 100) {
                any.relative(t, u, v, w);
                double nearest = Double.POSITIVE_INFINITY;
                for (int i = 1; i < u.length; i++) {
                    nearest = Math.min(nearest, Math.hypot(u[i] - u[0], v[i] - v[0]));
                }
                assertThat(any.nearestNeighbourDistance(t)).isCloseTo(nearest, within(1e-9));
            }
        }
    }

    @Test
    void everySatelliteFliesItsOwnBoundedOrbit() {
        for (double t : new double[] {0, 500, 3000, 9000}) {
            cluster.relative(t, x, y, z);
            for (int i = 0; i < cluster.size(); i++) {
                Vector3D expected = cluster.initialState(i).after(N, t).position();
                assertThat(expected.distance(new Vector3D(x[i], y[i], z[i]))).isLessThan(1e-8);
            }
        }
        assertThat(cluster.meanMotion()).isEqualTo(N);
    }

    @Test
    void inertialPositionsSurroundTheCentre() {
        Vector3D centre = new Vector3D(0, 7e6, 0);
        Vector3D velocity = new Vector3D(-7500, 3, 0);
        cluster.inertial(1000, centre, velocity, x, y, z);
        double[] u = new double[cluster.size()];
        double[] v = new double[cluster.size()];
        cluster.relative(1000, u, v, new double[cluster.size()]);
        for (int i = 0; i < u.length; i++) {
            assertThat(y[i] - 7e6).isCloseTo(u[i], within(1e-6));
            assertThat(x[i]).isCloseTo(-v[i], within(1e-6));
            assertThat(z[i]).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void hexagonsPackMore() {
        assertThat(LatticeCluster.hexagonal(N, 100, 500).size()).isEqualTo(91);
        assertThat(LatticeCluster.hexagonal(N, 100, 100).size()).isEqualTo(7);
        assertThat(LatticeCluster.square(N, 100, 100).size()).isEqualTo(5);
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> LatticeCluster.square(N, 0, 500))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("spacing is 0.0, but must be in (0, 1.0E100]");
        assertThatThrownBy(() -> LatticeCluster.square(N, 100, 50))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("radius is 50.0, but must be in [100.0, 100000.0]");
        assertThatThrownBy(() -> LatticeCluster.hexagonal(-N, 100, 500)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cluster.relative(0, x, y, new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("z has 3 entries, but must have at least 81");
        assertThatThrownBy(() -> cluster.nearestNeighbourDistance(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
