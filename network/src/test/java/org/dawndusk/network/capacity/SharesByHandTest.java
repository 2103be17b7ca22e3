/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dawndusk.network.path.GroundStations;
import org.junit.jupiter.api.Test;

/** Elevations, orders and sums that can be written down, and what is refused. */
class SharesByHandTest {
    /** A site that is on no axis, and satellites at given elevations, 1,000 km away. */
    @Test
    void ratesFollowTheElevationOverTheSitesPlane() {
        double[] site = {3e6 * 6.378137 / 13, 4e6 * 6.378137 / 13, 12e6 * 6.378137 / 13};
        double[] up = {3.0 / 13, 4.0 / 13, 12.0 / 13};
        double[] east = {-0.8, 0.6, 0};
        double[] north = {-12 * 0.6 / 13, -12 * 0.8 / 13, 5.0 / 13};
        double[] elevations = {0.3, 0.9, 1.5, 0.6};
        double[][] sky = new double[3][4];
        for (int k = 0; k < 4; k++) {
            for (int axis = 0; axis < 3; axis++) {
                double along = Math.cos(2.0 * k) * east[axis] + Math.sin(2.0 * k) * north[axis];
                sky[axis][k] =
                        site[axis] + 1e6 * (Math.cos(elevations[k]) * along + Math.sin(elevations[k]) * up[axis]);
            }
        }
        double[] x = {site[0]};
        double[] y = {site[1]};
        double[] z = {site[2]};
        GroundStations stations = GroundStations.geocentric(x, y, z, 0.5);
        Visibility view = Visibility.byElevation(stations, x, y, z, sky[0], sky[1], sky[2], elevation -> elevation);
        assertThat(view.pairs()).isEqualTo(3);
        for (int pair = 0; pair < 3; pair++) {
            assertThat(view.satellite(pair)).isEqualTo(pair + 1);
            assertThat(view.rate(pair)).isCloseTo(elevations[pair + 1], within(1e-8));
        }
        double[] two = new double[2];
        refused(
                () -> Visibility.byElevation(stations, two, y, z, sky[0], sky[1], sky[2], e -> e),
                "length of stationX is 2, but must be in {1}");
        refused(
                () -> Visibility.byElevation(stations, x, two, z, sky[0], sky[1], sky[2], e -> e),
                "length of stationY is 2, but must be in {1}");
        refused(
                () -> Visibility.byElevation(stations, x, y, two, sky[0], sky[1], sky[2], e -> e),
                "length of stationZ is 2, but must be in {1}");
    }

    @Test
    void pairsAreSortedByStationAndSatelliteWithTheirRates() {
        Visibility view =
                Visibility.of(3, 4, new int[] {2, 0, 2, 1, 0}, new int[] {3, 3, 0, 2, 1}, new double[] {1, 2, 3, 4, 5});
        int[][] expected = {{0, 1, 5}, {0, 3, 2}, {1, 2, 4}, {2, 0, 3}, {2, 3, 1}};
        for (int pair = 0; pair < 5; pair++) {
            assertThat(new int[] {view.station(pair), view.satellite(pair), (int) view.rate(pair)})
                    .containsExactly(expected[pair]);
        }
        refused(
                () -> Visibility.of(3, 4, new int[] {2, 0, 2}, new int[] {3, 3, 3}, new double[3]),
                "station 2 and satellite 3 are given twice, but must be given once");
        refused(
                () -> Visibility.of(1, 4, new int[] {0}, new int[] {0, 1}, new double[1]),
                "length of satellite is 2, but must be in {1}");
        refused(
                () -> Visibility.of(1, 4, new int[] {0}, new int[] {0}, new double[2]),
                "length of rates is 2, but must be in {1}");
        refused(() -> GroundDownlink.of(view, new int[2], new int[4]), "length of antennas is 2, but must be in {3}");
        refused(() -> GroundDownlink.of(view, new int[3], new int[3]), "length of terminals is 3, but must be in {4}");
        refused(
                () -> GroundDownlink.of(view, new int[3], new int[] {0, 0, 0, -1}),
                "terminals[3] is -1, but must be in [0, ∞)");
    }

    @Test
    void hundredPairsAreKeptInTheirOrder() {
        int[] station = new int[100];
        int[] satellite = new int[100];
        double[] rates = new double[100];
        for (int pair = 0; pair < 100; pair++) {
            int place = 37 * pair % 100;
            station[place] = pair / 10;
            satellite[place] = pair % 10;
            rates[place] = pair;
        }
        Visibility view = Visibility.of(10, 10, station, satellite, rates);
        assertThat(view.pairs()).isEqualTo(100);
        for (int pair = 0; pair < 100; pair++) {
            assertThat(10 * view.station(pair) + view.satellite(pair)).isEqualTo(pair);
            assertThat(view.rate(pair)).isEqualTo(pair);
        }
    }

    /** Two sources that share an arc of 3, with demands of 1 and 2. */
    @Test
    void theFlowOfAnArcIsThatOfAllDemands() {
        FlowNetwork y = FlowNetwork.of(4, new int[] {0, 1, 2}, new int[] {2, 2, 3}, new double[] {9, 9, 3});
        ConcurrentFlow flow = ConcurrentFlow.of(y, List.of(new Commodity(0, 3, 1), new Commodity(1, 3, 2)), 0.01);
        int shared = y.arc(2, 3);
        assertThat(flow.share()).isBetween(0.99, 1 + 1e-12);
        assertThat(flow.flowFrom(0, shared)).isCloseTo(1, within(0.02));
        assertThat(flow.flowFrom(1, shared)).isCloseTo(2, within(0.03));
        assertThat(flow.flow(shared)).isCloseTo(3, within(0.04));
        assertThat(flow.flowFrom(2, shared)).isZero();
    }

    /** So close that lengths outgrow a double, had they not been divided on the way. */
    @Test
    void aShareWithinAThousandthOfTheSimplexOptimum() {
        for (int seed = 1; seed <= 3; seed++) {
            FlowNetwork network = new RandomNetwork(6, 18, true, seed).network();
            List<Commodity> commodities =
                    List.of(new Commodity(0, 3, 0.7), new Commodity(0, 4, 0.4), new Commodity(1, 5, 0.9));
            double optimum = LinearProgram.concurrentShare(network, commodities);
            ConcurrentFlow flow = ConcurrentFlow.of(network, commodities, 0.001);
            assertThat(flow.share()).isBetween(0.999 * optimum - 1e-9, optimum + 1e-9);
            assertThat(flow.bound()).isBetween(optimum - 1e-9, optimum / 0.999 + 1e-9);
        }
    }

    private static void refused(Runnable call, String message) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void routesThatTakeAnArcTwiceAreRefused() {
        FlowNetwork pair = FlowNetwork.of(2, new int[] {0, 1}, new int[] {1, 0}, new double[] {1, 1});
        refused(
                () -> FairRates.of(pair, List.of(new int[] {0, 1}, new int[] {0, 1, 0, 1})),
                "route 1 goes from 0 to 1 twice, but must take an arc once");
        refused(
                () -> FairRates.of(pair, List.of(new int[] {0, 1}), new double[2]),
                "length of demands is 2, but must be in {1}");
        refused(() -> FairRates.of(pair, List.of(new int[] {0, 5})), "node 1 of route 0 is 5, but must be in [0, 1]");
        // there and back is two arcs, and nothing wanted is nothing given
        FairRates back = FairRates.of(pair, List.of(new int[] {0, 1, 0}, new int[] {1, 0}), new double[] {9, 0});
        assertThat(back.rate(0)).isEqualTo(1);
        assertThat(back.rate(1)).isZero();
        assertThat(back.bottleneck(1)).isEqualTo(FlowNetwork.NONE);
        assertThat(back.total()).isEqualTo(1);
    }
}
