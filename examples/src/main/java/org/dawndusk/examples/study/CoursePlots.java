/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dawndusk.examples.report.Axis;
import org.dawndusk.examples.report.Chart;
import org.dawndusk.examples.report.HeatMap;
import org.dawndusk.examples.report.Plot;
import org.dawndusk.examples.report.Series;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.access.GroundStation;

/** The plots of what changes in time: shadow, charge, compute, temperatures, latency. */
final class CoursePlots {
    private static final double DAY = 86_400;
    private static final double MINUTE = 60;
    private static final int POINTS_OF_ORBIT = 181;
    private static final int PLACES_UP = 12;
    private static final int PLACES_ACROSS = 24;

    private CoursePlots() {}

    /** Each orbit's shadow in the plane with the longest; an orbit in full sunlight has none, which is 0. */
    static Plot eclipses(Design design, OrbitStep orbit) {
        OrbitStep.Plane plane = orbit.worst();
        double period = plane.orbit().nodalPeriod();
        return new Chart(
                "eclipses",
                "Shadow of each orbit of the year",
                String.format(
                        Locale.ROOT,
                        "In the plane at %.0f km with its node at %s local time, the one with the longest umbra.",
                        plane.orbit().altitude() / 1e3,
                        plane.node()),
                Axis.time(design.epoch()),
                new Axis("shadow", "min"),
                List.of(
                        lengths("umbra", plane.timeline().umbra(), period),
                        lengths("first to last contact", plane.timeline().penumbra(), period)));
    }

    /** Minutes of each interval at its begin, and 0 from an orbit after one to an orbit before the next where one is left out. */
    private static Series lengths(String label, Intervals intervals, double period) {
        DoubleStream.Builder times = DoubleStream.builder();
        DoubleStream.Builder minutes = DoubleStream.builder();
        double last = -period;
        for (int i = 0; i <= intervals.count(); i++) {
            boolean end = i == intervals.count();
            double next = end ? OrbitStep.YEAR + period : intervals.start(i);
            if (next - last > 1.5 * period) {
                times.add(last + period);
                minutes.add(0);
                if (next - period > last + period) {
                    times.add(next - period);
                    minutes.add(0);
                }
            }
            if (!end) {
                times.add(next);
                minutes.add(intervals.length(i) / MINUTE);
                last = next;
            }
        }
        return Series.line(label, times.build().toArray(), minutes.build().toArray());
    }

    /** The day of the worst orbit, minute by minute; none where no shadow falls. */
    static List<Plot> charge(Design design, PowerStep power) {
        PowerCourse course = power.course();
        if (course.dry()) {
            return List.of();
        }
        double begin = Math.min(DAY * Math.floor(power.worstStart() / DAY), OrbitStep.YEAR - DAY);
        int count = (int) (DAY / MINUTE) + 1;
        double lowest = 1 - design.power().depthOfDischarge();
        double[] hours = StudyPlots.evenly(0, 24, count);
        return List.of(new Chart(
                "charge",
                "Battery through the worst day of the year",
                "From " + date(design, begin) + " 00:00 UTC, aged battery at the end of life, full loads drawn; "
                        + "shares of what the aged battery holds.",
                new Axis("time of the day", "h"),
                new Axis("charge", "1"),
                List.of(
                        Series.line("energy, by efficiencies", hours, course.charge(begin, MINUTE, count)),
                        Series.line(
                                "charge, by the cells' circuit", hours, course.chargeOfCircuit(begin, MINUTE, count)),
                        Series.line(
                                "depth of discharge allowed", new double[] {0, 24}, new double[] {lowest, lowest}))));
    }

    private static String date(Design design, double seconds) {
        return Instant.parse(design.epoch())
                .plusSeconds((long) seconds)
                .toString()
                .substring(0, 10);
    }

    static Plot throttling(Design design, PowerStep power) {
        double[][] first = kilowatts(power.computeByOrbit(0));
        double[][] last = kilowatts(power.computeByOrbit(power.years()));
        double asked = design.compute().power() / 1e3;
        double[] ends = {first[0][0], first[0][first[0].length - 1]};
        return new Chart(
                "throttling",
                "Compute power that each orbit of the year carries",
                "In the plane with the worst orbit: what compute may draw in sunlight such that the orbit's energy closes. "
                        + "Where that lies below what is asked for, compute is throttled. Asked for: "
                        + Text.number(asked) + " kW.",
                Axis.time(design.epoch()),
                new Axis("compute power", "kW"),
                List.of(
                        Series.line("beginning of life", first[0], first[1]),
                        Series.line("end of life", last[0], last[1]),
                        Series.line("asked for", ends, new double[] {asked, asked})));
    }

    private static double[][] kilowatts(double[][] course) {
        return new double[][] {
            course[0], DoubleStream.of(course[1]).map(watts -> watts / 1e3).toArray()
        };
    }

    static Plot temperatures(Design design, ThermalCourse course) {
        double[][] kelvin = course.temperatures(POINTS_OF_ORBIT);
        double[] minutes = StudyPlots.evenly(0, course.period() / MINUTE, POINTS_OF_ORBIT);
        double limit = design.thermal().chipLimit();
        return new Chart(
                "temperatures",
                "Chips and radiator through the hot orbit",
                "The orbit in which the radiator absorbs most, from " + date(design, course.start()) + ", over and over"
                        + (course.storesHeat()
                                ? "; electronics and radiator store heat."
                                : "; the design states no heat capacities, so each instant stands at its balance."),
                new Axis("time since the ascending node", "min"),
                new Axis("temperature", "K"),
                List.of(
                        Series.line("chips", minutes, kelvin[1]),
                        Series.line("radiator", minutes, kelvin[0]),
                        Series.line(
                                "chip limit", new double[] {0, minutes[minutes.length - 1]}, new double[] {limit, limit
                                })));
    }

    /** Where any satellite is ever seen. */
    static List<Plot> latencies(NetworkStep network) {
        double[][] hours = network.leastByHour();
        double[] latitudes = middles(90, -90, PLACES_UP);
        double[] longitudes = middles(-180, 180, PLACES_ACROSS);
        double[][] places = network.medianByPlace(latitudes, longitudes);
        List<Plot> plots = new ArrayList<>();
        if (anyFinite(hours)) {
            plots.add(byHour(network, hours));
        }
        if (anyFinite(places)) {
            plots.add(byPlace(network, latitudes, longitudes, places));
        }
        return plots;
    }

    private static boolean anyFinite(double[][] latencies) {
        return Stream.of(latencies).flatMapToDouble(DoubleStream::of).anyMatch(Double::isFinite);
    }

    private static Plot byHour(NetworkStep network, double[][] least) {
        return new HeatMap(
                "latency-by-hour",
                "One-way latency of the cities by hour",
                "The least to any satellite above " + Text.number(network.maskDegrees())
                        + " degrees within each hour of the first day; blank where none is in view.",
                new Axis("least one-way latency", "ms"),
                new Axis("hour of the day", "UTC"),
                new Axis("city", ""),
                IntStream.range(0, 24).mapToObj(Integer::toString).toList(),
                network.cities().stream().map(GroundStation::name).toList(),
                milliseconds(least));
    }

    private static Plot byPlace(NetworkStep network, double[] latitudes, double[] longitudes, double[][] median) {
        return new HeatMap(
                "latency-by-place",
                "One-way latency by place",
                "The median to the satellites in view above " + Text.number(network.maskDegrees()) + " degrees, at "
                        + network.looks(PLACES_UP * PLACES_ACROSS)
                        + " instants of the first day; blank where none came into view.",
                new Axis("median one-way latency", "ms"),
                new Axis("longitude", "deg"),
                new Axis("latitude", "deg"),
                names(longitudes),
                names(latitudes),
                milliseconds(median));
    }

    private static double[] middles(double from, double to, int count) {
        double step = (to - from) / count;
        return IntStream.range(0, count)
                .mapToDouble(i -> from + (i + 0.5) * step)
                .toArray();
    }

    private static List<String> names(double[] degrees) {
        return DoubleStream.of(degrees)
                .mapToObj(degree -> String.format(Locale.ROOT, "%.1f", degree))
                .toList();
    }

    private static List<List<Double>> milliseconds(double[][] seconds) {
        List<List<Double>> cells = new ArrayList<>();
        for (double[] row : seconds) {
            cells.add(DoubleStream.of(row)
                    .map(latency -> Double.isInfinite(latency) ? Double.NaN : 1e3 * latency)
                    .boxed()
                    .toList());
        }
        return cells;
    }
}
