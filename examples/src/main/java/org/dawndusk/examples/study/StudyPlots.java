/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dawndusk.compute.emissions.Footprint;
import org.dawndusk.examples.report.Axis;
import org.dawndusk.examples.report.Bars;
import org.dawndusk.examples.report.Chart;
import org.dawndusk.examples.report.Flow;
import org.dawndusk.examples.report.Plot;
import org.dawndusk.examples.report.Series;

/** The plots of mass, work, cost, capacity and emissions. */
final class StudyPlots {
    private static final int STEPS_OF_LIFE = 60;
    private static final String OWN_SITE = "HYPERSCALE";

    private StudyPlots() {}

    static Plot mass(StudyReport.Mass mass) {
        List<Bars.Bar> bars = new ArrayList<>();
        bars.add(Bars.bar("compute", mass.computeKg()));
        bars.add(Bars.bar("array", mass.arrayKg()));
        bars.add(Bars.bar("battery", mass.batteryKg()));
        bars.add(Bars.bar("radiator", mass.radiatorKg()));
        bars.add(Bars.bar("links", mass.linksKg()));
        bars.add(Bars.bar("bus and structure", mass.busKg()));
        bars.add(Bars.bar("margin", mass.marginKg()));
        bars.add(Bars.bar("propellant", mass.propellantKg()));
        return new Bars(
                "mass",
                "Mass of a satellite by its parts",
                "Together " + Text.number(mass.totalKg()) + " kg; the source states " + Text.number(mass.statedKg())
                        + " kg.",
                new Axis("mass", "kg"),
                List.of("mass"),
                0,
                bars);
    }

    /** Each step from what was left before it to what is left after it. */
    static Plot waterfall(StudyReport.Waterfall waterfall) {
        List<Bars.Bar> bars = new ArrayList<>();
        double before = 0;
        for (StudyReport.Step step : waterfall.steps()) {
            boolean first = bars.isEmpty();
            bars.add(
                    first
                            ? Bars.bar(step.name(), step.remainingPflops())
                            : new Bars.Bar(
                                    step.name() + ", x " + Text.number(step.factor()),
                                    List.of(new Bars.Span(1, before, step.remainingPflops()))));
            before = step.remainingPflops();
        }
        bars.add(new Bars.Bar("delivered", List.of(new Bars.Span(0, 0, waterfall.deliveredPflops()))));
        return new Bars(
                "waterfall",
                "From peak to delivered compute",
                "All accelerators at their dense peak, and what each step takes away on the mean over the mission. "
                        + "Binding limit: " + waterfall.bindingLimit() + ".",
                new Axis("compute of the whole design", "PFLOP/s"),
                List.of("there", "taken away"),
                0,
                bars);
    }

    static Plot flow(PowerFlow flow) {
        List<Flow.Stream> streams = new ArrayList<>();
        stream(streams, "array", "unused", flow.unused());
        stream(streams, "array", "bus and battery", flow.used() - flow.regulatorLoss());
        stream(streams, "array", "regulator loss", flow.regulatorLoss());
        String[] parts = {"accelerators", "hosts", "housekeeping", "pumps", "terminals", "battery loss"};
        double[] values = {
            flow.accelerators(), flow.hosts(), flow.housekeeping(), flow.pumps(), flow.terminals(), flow.batteryLoss()
        };
        for (int i = 0; i < parts.length; i++) {
            stream(streams, "bus and battery", parts[i], values[i]);
            stream(streams, parts[i], "heat", values[i]);
        }
        stream(streams, "regulator loss", "heat", flow.regulatorLoss());
        return new Flow(
                "power-flow",
                "Where the array's power goes",
                "A satellite at the end of life, mean over the worst orbit of the year, compute as far as the orbit "
                        + "closes. All that is used becomes heat for the radiator.",
                new Axis("power", "kW"),
                streams);
    }

    private static void stream(List<Flow.Stream> streams, String from, String to, double watts) {
        if (watts > 0) {
            streams.add(new Flow.Stream(from, to, watts / 1e3));
        }
    }

    static Plot tornado(StudyReport.Economy economy) {
        double base = economy.baselines().stream()
                .filter(baseline -> baseline.name().equals(OWN_SITE))
                .findFirst()
                .orElseThrow()
                .orbitToGround();
        return new Bars(
                "cost-tornado",
                "What decides the cost",
                "Cost of an accelerator-hour in orbit over that of a site of one's own, each assumption alone from the "
                        + "low to the high end of its range. At usual values " + Text.number(base) + ".",
                new Axis("cost in orbit over cost on the ground", "1"),
                List.of("at its low end", "at its high end"),
                base,
                economy.decidingAssumptions().stream()
                        .map(swing -> Bars.swing(words(swing.input()), base, swing.ratioAtLow(), swing.ratioAtHigh()))
                        .toList());
    }

    static Plot cost(StudyReport.Economy economy) {
        List<Bars.Bar> bars = new ArrayList<>();
        bars.add(Bars.bar("in orbit", economy.usdPerAcceleratorHour()));
        economy.baselines()
                .forEach(baseline -> bars.add(new Bars.Bar(
                        "on the ground, " + words(baseline.name()),
                        List.of(new Bars.Span(1, 0, baseline.usdPerAcceleratorHour())))));
        return new Bars(
                "cost",
                "Cost of a delivered accelerator-hour",
                "Servers, launch, build and running, discounted.",
                new Axis("cost", "USD/h"),
                List.of("orbit", "ground"),
                0,
                bars);
    }

    static Plot capacity(EconomyStep economy) {
        double[][] course = economy.capacityCourse(STEPS_OF_LIFE);
        return new Chart(
                "fleet-capacity",
                "Satellites left, without repair",
                "Share of the design's satellites that work at the design's failure rate: the mean, and the band within "
                        + "which nine fleets of ten lie.",
                new Axis("time since launch", "y"),
                new Axis("working satellites", "1"),
                List.of(
                        Series.band("5 % to 95 %", course[0], course[1], course[3]),
                        Series.line("mean", course[0], course[2])));
    }

    static Plot emissions(EconomyStep.Footprints footprints) {
        Footprint orbit = footprints.orbit();
        Footprint ground = footprints.ground();
        return new Bars(
                "emissions",
                "Carbon of a delivered accelerator-hour",
                "In orbit " + Text.number(orbit.carbon()) + " kg/h, on the ground " + Text.number(ground.carbon())
                        + " kg/h. On the ground the accelerators are in what is built.",
                new Axis("carbon dioxide equivalent", "kg/h"),
                List.of("launches", "what is built", "accelerators", "energy"),
                0,
                List.of(carbon("in orbit", orbit), carbon("on the ground", ground)));
    }

    private static Bars.Bar carbon(String label, Footprint footprint) {
        return Bars.stacked(label, footprint.launch(), footprint.build(), footprint.accelerators(), footprint.energy());
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Evenly spaced numbers from the first to the last. */
    static double[] evenly(double first, double last, int count) {
        return IntStream.range(0, count)
                .mapToDouble(i -> first + (last - first) * i / (count - 1))
                .toArray();
    }
}
