/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.dawndusk.network.link.ChannelPlan;
import org.dawndusk.network.link.LinkBudget;
import org.dawndusk.network.link.OpticalLink;
import org.dawndusk.network.link.OpticalTerminal;
import org.dawndusk.network.link.PhotonSensitivity;
import org.dawndusk.network.path.GroundStations;
import org.dawndusk.network.path.LatencySummary;
import org.dawndusk.network.path.LatencySurvey;
import org.dawndusk.network.path.LinkRule;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.access.Cities;
import org.dawndusk.orbit.access.GroundStation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.jspecify.annotations.Nullable;

/** The laser link between neighbours, and what twenty cities see of the satellites over a day. */
final class NetworkStep {
    private static final double DAY = 86_400;
    /** Below this the air bends and absorbs a beam. */
    private static final double GRAZING_ALTITUDE = 80e3;
    /** A latency counts as dependable where it holds for this share of the day. */
    private static final double DEPENDABLE = 0.95;
    /** Of satellites from places, for a map in about a second. */
    private static final double MOST_SIGHTINGS = 4e7;

    private final Design.Network network;
    private final ChannelPlan plan;
    private final OpticalLink link;
    private final LinkBudget budget;
    private final @Nullable LinkBudget express;
    private final List<GroundStation> cities = Cities.all();
    private final List<LatencySummary> direct;
    private final List<LatencySummary> throughMesh;
    private final double[] meshReach;
    private final StudyReport.CityPairs pairs;
    private final LatencySurvey survey;
    private final Fleet fleet;

    private NetworkStep(Design design, Fleet fleet) {
        network = design.network();
        this.fleet = fleet;
        plan = new ChannelPlan(
                network.channels(),
                network.channelRate(),
                new PhotonSensitivity("as designed", network.photonsPerBit()));
        OpticalTerminal terminal = OpticalTerminal.builder(network.wavelength(), network.aperture())
                .transmitPower(network.transmitPower())
                .transmitLossDb(network.opticalLoss() / 2)
                .receiveLossDb(network.opticalLoss() / 2)
                .pointingLossDb(network.pointingLoss() / 2)
                .mass(network.terminalMass())
                .electricalPower(network.terminalPower())
                .build();
        link = OpticalLink.of(terminal, terminal);
        budget = link.gaussianBeam(fleet.neighbourRange());
        express = fleet.expressRange() > 0 ? link.gaussianBeam(fleet.expressRange()) : null;
        refuseLinkThatDoesNotClose(design);
        GroundStations stations = stations(cities, network.elevationMask());
        survey = LatencySurvey.of(stations, fleet::earthFixed, fleet.size());
        direct = survey.direct(instants(network.samplingStep()));
        LinkRule rule =
                LinkRule.clearOf(Earth.EQUATORIAL_RADIUS + GRAZING_ALTITUDE).withHopDelay(network.hopDelay());
        double[] instants = instants(network.meshSamplingStep());
        pairs = CityPairs.of(fleet, cities, stations, rule);
        throughMesh = survey.throughMesh(fleet.mesh(), rule, instants);
        meshReach = throughMesh.stream()
                .mapToDouble(summary -> summary.samples() / ((double) instants.length * fleet.size()))
                .toArray();
    }

    static NetworkStep of(Design design, Fleet fleet) {
        return new NetworkStep(design, fleet);
    }

    private static double[] instants(double step) {
        double[] instants = new double[(int) Math.ceil(DAY / step)];
        for (int i = 0; i < instants.length; i++) {
            instants[i] = i * step;
        }
        return instants;
    }

    private static GroundStations stations(List<GroundStation> cities, double mask) {
        int n = cities.size();
        double[][] coordinates = new double[6][n];
        for (int i = 0; i < n; i++) {
            GroundStation city = cities.get(i);
            Vector3D position = city.earthFixed();
            Vector3D up = new Vector3D(city.longitude(), city.latitude());
            double[] both = {position.getX(), position.getY(), position.getZ(), up.getX(), up.getY(), up.getZ()};
            for (int k = 0; k < both.length; k++) {
                coordinates[k][i] = both[k];
            }
        }
        return GroundStations.withVerticals(
                coordinates[0], coordinates[1], coordinates[2], coordinates[3], coordinates[4], coordinates[5], mask);
    }

    /** A mesh of links that carry nothing would be none. */
    private void refuseLinkThatDoesNotClose(Design design) {
        if (express != null && plan.rate(express, 0) == 0) {
            throw new DesignException(
                    "network.expressStride",
                    design.network().expressStride() + " (" + Text.number(express.range() / 1e3) + " km)",
                    "so small that the link closes: it receives " + Text.number(1e6 * express.receivedPower()) + " uW");
        }
    }

    /** The rate of all of a satellite's links where they just close: half of them express where there are express links. */
    double linkRate() {
        double neighbour = plan.rate(budget, 0);
        return express == null
                ? network.terminals() * neighbour
                : network.terminals() / 2.0 * (neighbour + plan.rate(express, 0));
    }

    /** The rate of a link between neighbours where it just closes. */
    double neighbourRate() {
        return plan.rate(budget, 0);
    }

    double marginDb() {
        return Math.min(margin(budget), express == null ? Double.MAX_VALUE : margin(express));
    }

    private double margin(LinkBudget link) {
        return link.marginDb(plan.requiredPower(network.wavelength()));
    }

    /** City to the one-way latency within which a satellite is reached for 95 % of satellite-instants; infinite where it is not. */
    Map<String, Double> dependableLatencies() {
        Map<String, Double> latencies = new LinkedHashMap<>();
        for (int i = 0; i < cities.size(); i++) {
            boolean dependable = meshReach[i] >= DEPENDABLE;
            latencies.put(cities.get(i).name(), dependable ? throughMesh.get(i).p95() : Double.POSITIVE_INFINITY);
        }
        return latencies;
    }

    List<GroundStation> cities() {
        return cities;
    }

    /** The least one-way latency [s] of each city within each hour of the day, infinite where it sees no satellite. */
    double[][] leastByHour() {
        double[] day = instants(network.samplingStep());
        double[][] least = new double[cities.size()][24];
        for (int hour = 0; hour < 24; hour++) {
            double begin = 3600.0 * hour;
            double[] within = DoubleStream.of(day)
                    .filter(t -> t >= begin && t < begin + 3600)
                    .toArray();
            // a coarse step may leave an hour out
            List<LatencySummary> all = within.length == 0 ? List.of() : survey.direct(within);
            for (int i = 0; i < cities.size(); i++) {
                least[i][hour] =
                        all.isEmpty() ? Double.POSITIVE_INFINITY : all.get(i).nearest();
            }
        }
        return least;
    }

    /** At how many instants of a day so many places are looked at: a large fleet is seen at once, a small one is waited for. */
    int looks(int places) {
        return (int) Math.max(8, Math.min(DAY / 60, MOST_SIGHTINGS / places / fleet.size()));
    }

    /**
     * The median one-way latency [s] to the satellites in view, by latitude and longitude in degrees; infinite where none came
     * into view.
     */
    double[][] medianByPlace(double[] latitudes, double[] longitudes) {
        List<GroundStation> places = new ArrayList<>();
        for (double latitude : latitudes) {
            for (double longitude : longitudes) {
                places.add(GroundStation.of("", Math.toRadians(latitude), Math.toRadians(longitude)));
            }
        }
        List<LatencySummary> all = LatencySurvey.of(
                        stations(places, network.elevationMask()), fleet::earthFixed, fleet.size())
                .direct(instants(DAY / looks(places.size())));
        double[][] latency = new double[latitudes.length][longitudes.length];
        for (int i = 0; i < all.size(); i++) {
            latency[i / longitudes.length][i % longitudes.length] = all.get(i).median();
        }
        return latency;
    }

    double maskDegrees() {
        return Math.toDegrees(network.elevationMask());
    }

    StudyReport.Network report() {
        double required = plan.requiredPower(network.wavelength());
        boolean near = budget.range() < link.confocalLength();
        List<StudyReport.City> rows = new ArrayList<>();
        for (int i = 0; i < cities.size(); i++) {
            rows.add(new StudyReport.City(
                    cities.get(i).name(),
                    milliseconds(direct.get(i).nearest()),
                    milliseconds(direct.get(i).p95()),
                    direct.get(i).inViewFraction(),
                    milliseconds(throughMesh.get(i).p95()),
                    meshReach[i]));
        }
        return new StudyReport.Network(
                budget.range() / 1e3,
                plan.rate(budget, 0) / 1e12,
                budget.marginDb(required),
                near ? "Gaussian beam, near field" : "Gaussian beam, far field",
                budget.receivedPower() * 1e3,
                required * 1e3,
                budget.lines().stream()
                        .map(line -> new StudyReport.Line(line.name(), line.value(), line.unit()))
                        .toList(),
                express == null ? 0 : express.range() / 1e3,
                express == null ? 0 : plan.rate(express, 0) / 1e12,
                express == null ? null : Double.valueOf(margin(express)),
                link.confocalLength() / 1e3,
                maskDegrees(),
                rows,
                pairs);
    }

    private static @Nullable Double milliseconds(double seconds) {
        return Double.isInfinite(seconds) ? null : Double.valueOf(1e3 * seconds);
    }
}
