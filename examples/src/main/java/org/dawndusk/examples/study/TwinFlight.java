/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.dawndusk.compute.horizon.HorizonResult;
import org.dawndusk.compute.horizon.JobEvent;
import org.dawndusk.compute.horizon.TimedJob;
import org.dawndusk.examples.twin.EnergyLedger;
import org.dawndusk.examples.twin.HeatLedger;
import org.dawndusk.examples.twin.SatelliteClass;
import org.dawndusk.examples.twin.Twin;
import org.dawndusk.examples.twin.TwinFault;
import org.dawndusk.examples.twin.TwinFault.Kind;
import org.dawndusk.examples.twin.TwinInputs;
import org.dawndusk.examples.twin.TwinState;
import org.dawndusk.examples.twin.TwinWindow;
import org.dawndusk.examples.twin.TwinWindow.Reading;
import org.dawndusk.examples.twin.WorkLedger;
import org.jspecify.annotations.Nullable;

/** One flight of a twin, with what it writes down on the way. */
final class TwinFlight {
    static final double YEAR = 365.25 * 86_400;
    private static final double DAY = 86_400;
    private static final double MWH = 3.6e9;
    private static final double KWH = 3.6e6;
    private static final double MINUTE = 60;

    private final Design design;
    private final TwinDesign twinDesign;
    private final boolean single;
    private final List<SatelliteClass> classes;
    private final List<TimedJob> jobs;
    private final List<TwinReport.Rate> rates;
    private long seed = 1;

    // what the observer collects
    private final List<Double> days = new ArrayList<>();
    private final List<Double> allowed = new ArrayList<>();
    private final List<Double> drawn = new ArrayList<>();
    private final List<Double> charge = new ArrayList<>();
    private final List<Double> chip = new ArrayList<>();
    private final List<Double> alive = new ArrayList<>();
    private final Map<String, Long> decisions = new TreeMap<>();
    private double drawnEnergy;
    private double allowedEnergy;
    private double leastShare = Double.POSITIVE_INFINITY;
    private int leastClass;
    private double leastStart;
    private @Nullable HorizonResult last;

    private TwinFlight(Design design, TwinDesign twinDesign, boolean single, int phases, List<TwinReport.Rate> rates) {
        this.design = design;
        this.twinDesign = twinDesign;
        this.single = single;
        this.rates = rates;
        classes = single ? List.of(twinDesign.single()) : twinDesign.classes(phases);
        jobs = twinDesign.jobs(classes);
    }

    static TwinFlight of(
            Design design, TwinDesign twinDesign, boolean single, int phases, List<TwinReport.Rate> rates) {
        return new TwinFlight(design, twinDesign, single, phases, rates);
    }

    /** Assumed, but for the satellites', which is the design's. */
    static List<TwinReport.Rate> rates(double satellites) {
        String guess = "assumed; no public figures for such satellites";
        return List.of(
                new TwinReport.Rate("satellite", satellites * YEAR, 1, 0, "the design's failure rate"),
                new TwinReport.Rate("string", 0.05, 0.05, 0, guess),
                new TwinReport.Rate("pack", 0.02, 0.1, 0, guess),
                new TwinReport.Rate("loop", 0.02, 0.5, 0, guess),
                new TwinReport.Rate("link", 0.5, 1, 12, guess),
                new TwinReport.Rate("storm", 1, 0.01, 12, guess));
    }

    TwinFlight seed(long other) {
        seed = other;
        return this;
    }

    /** Days to go, for a progress bar. */
    long steps() {
        return Math.max(1, (long) (twinDesign.span() / DAY));
    }

    /** Flies, and says how many more days are done. */
    TwinReport fly(LongConsumer progress) {
        List<TwinFault> faults = faults();
        Twin twin = twinDesign.twin(classes);
        TwinState end = twin.advance(
                twin.begin(0), twinDesign.span(), new TwinInputs(jobs, twinDesign.links(), faults), window -> {
                    watch(window);
                    progress.accept((long) (window.end() / DAY) - (long) (window.start() / DAY));
                });
        Map<String, Long> counted = new TreeMap<>();
        faults.forEach(fault -> counted.merge(fault.kind().name().toLowerCase(Locale.ROOT), 1L, Long::sum));
        return new TwinReport(
                design.name(),
                design.title(),
                single ? "reference" : "design",
                twinDesign.span() / DAY,
                twinDesign.age(),
                classes.stream().mapToInt(SatelliteClass::satellites).sum(),
                classes.stream().map(each -> figures(each, end)).toList(),
                fleet(end),
                work(),
                decisions,
                rates,
                counted,
                new TwinReport.Course(days, allowed, drawn, charge, chip, alive),
                revolution(),
                null);
    }

    private List<TwinFault> faults() {
        Map<Kind, TwinFault.Rate> byKind = new EnumMap<>(Kind.class);
        for (TwinReport.Rate rate : rates) {
            byKind.put(
                    Kind.valueOf(rate.kind().toUpperCase(Locale.ROOT)),
                    new TwinFault.Rate(rate.perSatelliteYear(), rate.share(), rate.hours() * 3600));
        }
        return TwinFault.draw(seed, classes, byKind, 0, twinDesign.span());
    }

    private void watch(TwinWindow window) {
        double length = window.end() - window.start();
        double sumAllowed = 0;
        double sumDrawn = 0;
        double lowest = 1;
        double hottest = 0;
        double living = 0;
        int all = 0;
        for (int i = 0; i < classes.size(); i++) {
            Reading reading = window.readings().get(i);
            double satellites = classes.get(i).satellites() * reading.alive();
            sumAllowed += satellites * reading.allowed();
            sumDrawn += satellites * reading.drawn();
            living += satellites;
            all += classes.get(i).satellites();
            if (reading.alive() > 0) {
                lowest = Math.min(lowest, reading.charge());
                hottest = Math.max(hottest, reading.hottestChip());
                double share = reading.allowed() / length;
                // short windows, cut by a fault, show no whole revolution
                if (share < leastShare && length > 0.99 * twinDesign.revolution()) {
                    leastShare = share;
                    leastClass = i;
                    leastStart = window.start();
                }
            }
        }
        allowedEnergy += sumAllowed;
        drawnEnergy += sumDrawn;
        days.add(window.end() / DAY);
        allowed.add(sumAllowed / length / 1e3);
        drawn.add(sumDrawn / length / 1e3);
        charge.add(lowest);
        chip.add(hottest);
        alive.add(living / all);
        for (JobEvent event : window.jobs().events()) {
            decisions.merge(event.action().name().toLowerCase(Locale.ROOT), 1L, Long::sum);
        }
        last = window.jobs();
    }

    private static TwinReport.SatelliteFigures figures(SatelliteClass of, TwinState end) {
        EnergyLedger energy = end.energy(of.site().id());
        HeatLedger heat = end.heat(of.site().id());
        return new TwinReport.SatelliteFigures(
                of.site().id(),
                of.satellites(),
                energy.available() / MWH,
                energy.arrayLoss() / MWH,
                energy.delivered() / MWH,
                energy.unmet() / KWH,
                energy.curtailed() / MWH,
                energy.batteryLoss() / MWH,
                energy.lostWithPack() / KWH,
                energy.closure(),
                heat.absorbed() / MWH,
                heat.radiated() / MWH,
                heat.closure(),
                end.lowest(of.site().id()),
                heat.hottest());
    }

    private TwinReport.Fleet fleet(TwinState end) {
        double asked = jobs.stream()
                .mapToDouble(job -> job.job().power() * job.job().replicas())
                .sum();
        double unmet = 0;
        double lowest = 1;
        double hottest = 0;
        for (SatelliteClass each : classes) {
            String site = each.site().id();
            unmet += each.satellites() * end.energy(site).unmet();
            lowest = Math.min(lowest, end.lowest(site));
            hottest = Math.max(hottest, end.heat(site).hottest());
        }
        double mean = drawnEnergy / twinDesign.span();
        return new TwinReport.Fleet(
                mean / 1e6,
                allowedEnergy / twinDesign.span() / 1e6,
                mean / asked,
                unmet / KWH,
                lowest,
                hottest,
                design.thermal().chipLimit(),
                alive.get(alive.size() - 1));
    }

    private TwinReport.Work work() {
        if (last == null) {
            throw new IllegalStateException("the flight has no window");
        }
        WorkLedger ledger = WorkLedger.of(last.outcomes(), jobs);
        return new TwinReport.Work(
                ledger.asked() / 3600,
                ledger.done() / 3600,
                ledger.throttled() / 3600,
                ledger.lost() / 3600,
                ledger.standing() / 3600,
                ledger.waiting() / 3600,
                ledger.closure());
    }

    /** Flown again from a full battery a revolution before, in short windows, without faults. */
    private TwinReport.Revolution revolution() {
        SatelliteClass one = classes.get(leastClass);
        double before = Math.max(0, leastStart - twinDesign.revolution());
        double end = Math.min(twinDesign.span(), leastStart + twinDesign.revolution());
        List<SatelliteClass> alone = List.of(one);
        Twin twin = twinDesign.twin(alone).inWindows(MINUTE);
        TwinInputs inputs = TwinInputs.of(twinDesign.jobs(alone), twinDesign.links());
        List<TwinWindow> windows = new ArrayList<>();
        twin.advance(twin.begin(before), end, inputs, windows::add);
        TwinReport.Revolution shown = new TwinReport.Revolution(
                one.site().id(),
                leastStart / DAY,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        for (TwinWindow window : windows) {
            if (window.end() > leastStart) {
                Reading reading = window.readings().get(0);
                double length = window.end() - window.start();
                shown.minutes().add((window.end() - leastStart) / MINUTE);
                shown.irradianceWPerM2().add(one.light(window.end()));
                shown.allowedKw().add(reading.allowed() / length / 1e3);
                shown.drawnKw().add(reading.drawn() / length / 1e3);
                shown.charge().add(reading.charge());
                shown.chipK().add(reading.chip());
                shown.radiatorK().add(reading.outside());
            }
        }
        return shown;
    }
}
