/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dawndusk.compute.cost.Assumptions;
import org.dawndusk.compute.cost.Boundary;
import org.dawndusk.compute.cost.CostBreakdown;
import org.dawndusk.compute.cost.CostInput;
import org.dawndusk.compute.cost.GroundBaseline;
import org.dawndusk.compute.cost.LifeCycleCost;
import org.dawndusk.compute.cost.Sensitivity;
import org.dawndusk.compute.cost.Verdict;
import org.dawndusk.compute.placement.Placement;
import org.dawndusk.compute.sensor.SensorRun;
import org.dawndusk.network.capacity.Bisection;
import org.dawndusk.network.capacity.MaximumFlow;
import org.dawndusk.network.radio.YearlyThroughput;
import org.dawndusk.network.route.Route;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class StartNetworkAndComputeTest {
    private static final double LIGHT = 299_792_458;

    @Test
    void laserLink() {
        String source = "Suncatcher, arXiv:2511.19468v2";
        Published.value("examples", "start: confocal length of an aperture of 10 cm at 1.55 µm", 5.07, "km")
                .from(source)
                .within(0.005)
                .is(LaserLink.link().confocalLength() / 1e3);
        Published.value("examples", "start: power for 24 channels of 400 Gbit/s", 0.24, "mW")
                .from(source)
                .within(0.005)
                .is(LaserLink.requiredPower() * 1e3);
        // in the far field power falls with the square of the range, and below that of evenly lit apertures without
        // loss
        double at500 = LaserLink.budget(500e3).receivedPower();
        double at5000 = LaserLink.budget(5_000e3).receivedPower();
        assertThat(at500 / at5000).isCloseTo(100, within(0.1));
        double area = Math.PI * 0.05 * 0.05;
        assertThat(at5000).isLessThan(5 * Math.pow(10, -0.3) * Math.pow(area / (1.55e-6 * 5_000e3), 2));
        assertThat(at5000).isGreaterThan(5 * Math.pow(10, -0.3) * 0.5 * Math.pow(area / (1.55e-6 * 5_000e3), 2));
    }

    @Test
    void yearOfRainAgainstItsOwnWeather() {
        YearlyThroughput year = YearOfRain.year(1.2);
        // the rate by the share of the year with worse weather, from 0.001 % on, by the trapezoidal rule in its
        // logarithm
        int steps = 1_000;
        double mean = 0;
        double available = 0;
        double before = 1e-5;
        for (int i = 1; i <= steps; i++) {
            double share = 1e-5 * Math.pow(0.5 / 1e-5, (double) i / steps);
            double rate = YearOfRain.rate(1.2, (share + before) / 2);
            mean += rate * (share - before);
            available += rate > 0 ? share - before : 0;
            before = share;
        }
        mean += 0.5 * YearOfRain.rate(1.2, 0.5);
        assertThat(year.meanRate()).isCloseTo(mean, within(0.01 * mean));
        assertThat(year.availability()).isCloseTo(available + 0.5, within(1e-4));
        assertThat(year.meanRate()).isLessThan(YearOfRain.rate(1.2, 0.5));
    }

    @Test
    void cityPairLatencyAgainstDijkstra() {
        double[][] satellites = CityPairLatency.satellites();
        double[][] cities = CityPairLatency.cities();
        Route route = CityPairLatency.route(satellites, cities);
        assertThat(route.delay()).isCloseTo(dijkstra(satellites, cities), within(1e-12));
        int[] way = route.satellites();
        double length = distance(satellites, way[0], cities, 0) + distance(satellites, way[way.length - 1], cities, 1);
        for (int i = 1; i < way.length; i++) {
            length += distance(satellites, way[i - 1], satellites, way[i]);
        }
        assertThat(route.delay()).isCloseTo(length / LIGHT, within(1e-12));
    }

    private static double dijkstra(double[][] satellites, double[][] cities) {
        int n = satellites[0].length;
        double[] delay = new double[n];
        boolean[] settled = new boolean[n];
        Arrays.setAll(delay, i -> up(satellites, i, cities, 0));
        double best = Double.POSITIVE_INFINITY;
        for (int round = 0; round < n; round++) {
            int next = IntStream.range(0, n)
                    .filter(i -> !settled[i])
                    .reduce((a, b) -> delay[a] <= delay[b] ? a : b)
                    .orElseThrow();
            settled[next] = true;
            best = Math.min(best, delay[next] + up(satellites, next, cities, 1));
            int plane = next / 22;
            int slot = next % 22;
            int[] neighbours = {
                plane * 22 + (slot + 1) % 22,
                plane * 22 + (slot + 21) % 22,
                (plane + 1) % 72 * 22 + slot,
                (plane + 71) % 72 * 22 + slot
            };
            for (int neighbour : neighbours) {
                delay[neighbour] = Math.min(
                        delay[neighbour], delay[next] + distance(satellites, next, satellites, neighbour) / LIGHT);
            }
        }
        return best;
    }

    private static double up(double[][] satellites, int satellite, double[][] cities, int city) {
        double range = distance(satellites, satellite, cities, city);
        double rise = 0;
        for (int axis = 0; axis < 3; axis++) {
            rise += (satellites[axis][satellite] - cities[axis][city]) * cities[axis][city];
        }
        double sine = rise / range / CityPairLatency.EARTH_RADIUS;
        return sine >= Math.sin(Math.toRadians(25)) ? range / LIGHT : Double.POSITIVE_INFINITY;
    }

    private static double distance(double[][] a, int i, double[][] b, int j) {
        double sum = 0;
        for (int axis = 0; axis < 3; axis++) {
            sum += Math.pow(a[axis][i] - b[axis][j], 2);
        }
        return Math.sqrt(sum);
    }

    @Test
    void meshCapacity() {
        Bisection halves = MeshCapacity.halves();
        Published.value("examples", "start: bisection of a torus of 89 x 90, links of 12.5 GB/s", 2.25, "TB/s")
                .from("arXiv:2607.14172, bisection of 8,000 satellites with links of 12.5 GB/s")
                // 2.225 in the source's own links is printed as 2.25
                .within(0.026)
                .is(halves.rate() / 8e12);
        assertThat(halves.links()).isEqualTo(2 * 89);
        // ten in a row have 2 x 10 neighbours in other planes and 2 in their own
        int[] west = IntStream.range(0, 10).toArray();
        MaximumFlow flow = MeshCapacity.flow(west, IntStream.range(4_000, 4_010).toArray());
        assertThat(flow.rate()).isEqualTo(22 * 100e9);
    }

    @Test
    void whoRunsWhere() {
        Placement placement = WhoRunsWhere.place();
        // law and latency leave two for chat; of the two that are then idle and lit, training takes the first by name
        assertThat(placement.sitesOf("chat")).containsExactlyInAnyOrder("dark-1", "lit-2");
        assertThat(placement.sitesOf("training")).containsExactly("lit-1");
        assertThat(placement.unplaced()).hasSize(1);
        assertThat(placement.unplaced().get(0).job()).isEqualTo("render farm");
        assertThat(placement.unplaced().get(0).reasons().get(0).shortfall().deficit())
                .isEqualTo(2_000);
    }

    @Test
    void tokensUnderCap() {
        String source = "published V100 study of power-capped decoding, fit recomputed";
        Published.value("examples", "start: V100 decode under 100 W", 480.4033, "1/s")
                .from(source)
                .within(5e-5)
                .is(TokensUnderCap.chip().at(100, 320).rate());
        Published.value("examples", "start: V100 decode under 70 W", 323.5964, "1/s")
                .from(source)
                .within(5e-5)
                .is(TokensUnderCap.chip().at(70, 320).rate());
    }

    @Test
    void fleetAfterYears() {
        assertThat(FleetAfterYears.left(5)).isCloseTo(81 * Math.exp(-0.25), within(1e-9));
        Published.value("examples", "start: satellites of the record that survive 5 years", 0.942615, "1")
                .from(
                        "Castet and Saleh, Reliability Engineering and System Safety 94 (2009): Weibull 0.4521, 2607 years")
                .within(5e-7)
                .is(FleetAfterYears.onRecord(5));
        Published.value("examples", "start: smallest fleet with 64 alive at 5 years with 0.95, 5 % a year", 91, "1")
                .from("binomial distribution, exact sum")
                .within(0.5)
                .is(FleetAfterYears.launched(64, 5, 0.95));
        int spares = FleetAfterYears.spares(0.99);
        assertThat(missing(spares)).isLessThanOrEqualTo(0.01 * 81);
        assertThat(missing(spares - 1)).isGreaterThan(0.01 * 81);
    }

    /** Mean number of places that are empty, the number on order by Poisson's law. */
    private static double missing(int spares) {
        double onOrder = 81 * 0.05 / 2;
        double probability = Math.exp(-onOrder);
        double sum = 0;
        for (int i = 0; i < 100; i++) {
            sum += probability * Math.max(0, i - spares);
            probability *= onOrder / (i + 1);
        }
        return sum;
    }

    @Test
    void checkpointInterval() {
        Published.value("examples", "start: exact checkpoint interval, 60 s, 11,135.16 s", 1116.3, "s")
                .from("Young (1974), Daly (2006) and Lambert's W in closed form, computed with 50 digits")
                .within(5e-4)
                .is(CheckpointInterval.training(1, 11_135.16).exactInterval());
        Published.value("examples", "start: mean time to interruption, 419 in 54 days", 3.09308, "h")
                .from("Meta, The Llama 3 Herd of Models (2024), table 5: 419 interruptions in 54 days")
                .within(5e-6)
                .is(CheckpointInterval.training(419, 54 * 86_400.0).meanTimeToFailure() / 3600);
    }

    @Test
    void acceleratorHour() {
        Assumptions assumptions = AcceleratorHour.assumptions(200);
        CostBreakdown orbit = LifeCycleCost.orbit(assumptions, Boundary.ALL);
        double parts = orbit.build()
                + orbit.accelerators()
                + orbit.launch()
                + orbit.engineering()
                + orbit.operations()
                + orbit.replacement()
                + orbit.insurance();
        assertThat(orbit.perAcceleratorHour()).isCloseTo(parts / orbit.acceleratorHours(), within(1e-9));
        double launched = orbit.launchedMass() * 200;
        double dearer = LifeCycleCost.orbit(AcceleratorHour.assumptions(400), Boundary.ALL)
                .launch();
        assertThat(dearer - orbit.launch()).isCloseTo(launched, within(1e-6 * launched));
        // energy on the ground by hand; discounting falls out where the accelerators are never renewed
        Assumptions kept = assumptions.with(CostInput.GROUND_REFRESH, assumptions.value(CostInput.ORBIT_LIFE));
        CostBreakdown ground = LifeCycleCost.ground(kept, Boundary.ALL);
        double energy = kept.value(CostInput.ACCELERATOR_POWER)
                / 1e3
                * kept.value(CostInput.GROUND_PUE)
                * kept.value(CostInput.GROUND_POWER_PRICE)
                / kept.value(CostInput.GROUND_DELIVERED);
        assertThat(ground.launch() / ground.acceleratorHours()).isCloseTo(energy, within(1e-12));
        Sensitivity.Bar widest = AcceleratorHour.deciding(assumptions).get(0);
        double high = assumptions.of(widest.input()).high();
        assertThat(Verdict.of(assumptions.with(widest.input(), high), GroundBaseline.HYPERSCALE, Boundary.ALL)
                        .ratio())
                .isCloseTo(widest.atHigh(), within(1e-9));
    }

    @Test
    void lawForData() {
        assertThat(LawForData.refusals("german")).isEmpty();
        assertThat(rules("american"))
                .containsExactlyInAnyOrder(
                        "gdpr-place", "gdpr-processor", "cloud-act-processor", "cloud-act-parent", "cloud-act-keys");
        assertThat(rules("german with an American parent")).containsExactly("cloud-act-parent");
    }

    private static List<String> rules(String satellite) {
        return LawForData.refusals(satellite).stream()
                .map(refusal -> refusal.rule().name())
                .toList();
    }

    @Test
    void cameraInOrbit() {
        double day = 16e9 / 3 * 86_400;
        assertThat(CameraInOrbit.camera().acceleratorsNeeded()).isCloseTo(16e9 / 3 * 5e-11, within(1e-12));
        SensorRun reduced = CameraInOrbit.day(CameraInOrbit.camera());
        assertThat(reduced.lost()).isZero();
        assertThat(reduced.acquired()).isCloseTo(day, within(1e-9 * day));
        // all that was reduced before the last pass ended goes down in it: 12.2 GB of the day's 2.88 TB come a minute
        // later
        double untilLastPass = 0.05 * day * 75_420 / 86_400;
        assertThat(reduced.delivered()).isCloseTo(untilLastPass, within(1e-3 * untilLastPass));
        SensorRun raw = CameraInOrbit.day(CameraInOrbit.camera().raw());
        assertThat(raw.delivered()).isCloseTo(8 * 420 * 8e9, within(1.0));
        assertThat(raw.acquired() + raw.lost()).isCloseTo(day, within(1e-9 * day));
    }
}
