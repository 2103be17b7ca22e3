/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.tokens;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Locale;
import org.dawndusk.compute.throughput.ChipUnderLimits;
import org.dawndusk.compute.throughput.PowerCurve;
import org.dawndusk.compute.throughput.Work;
import org.dawndusk.compute.workload.LanguageModel;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.orbit.light.EclipseTimeline;

/**
 * A satellite of 32 accelerators at 650 km in the week of the June solstice: what it trains and what it decodes with batteries
 * of different sizes, beside the same satellite in unbroken light.
 *
 * <p>In the dark the battery gives an even power, in light the array feeds the chips and brings the battery back within the
 * same orbit. Training is compute-bound and follows the clock; decoding waits for the memory, draws less and loses less.
 */
public final class SeasonWeek {
    private static final double WEEK = 7 * 86_400;
    private static final int CHIPS = 32;
    /** Hosts, fans that are pumps here, and conversion, on top of the chips. */
    private static final double OVERHEAD = 1.15;

    private static final double ROUND_TRIP = 0.9;
    private static final double USABLE = 0.4;
    private static final double WATT_HOURS_PER_KILOGRAM = 150;
    /** What the array gives the chips and their hosts in light, over what they draw at full clock. */
    private static final double ARRAY_SURPLUS = 1.3;

    private static final double CHIP_LIMIT = 358.15;
    private static final double STRUCTURE = 318;
    private static final double RESISTANCE = 0.05;
    private static final double LEAST_CLOCK = 0.2;
    /** 700 W at matrix products; decoding draws at most 300 W of them (arXiv:2605.11999). */
    private static final PowerCurve PRODUCTS = new PowerCurve(100, 600, 2.2);

    private static final PowerCurve DECODING = new PowerCurve(100, 200, 2.2);

    private final ChipUnderLimits training =
            ChipUnderLimits.of(PRODUCTS, Work.computeBound(4e14, 1), CHIP_LIMIT, RESISTANCE, LEAST_CLOCK);
    private final ChipUnderLimits decode =
            ChipUnderLimits.of(DECODING, decoding(), CHIP_LIMIT, RESISTANCE, LEAST_CLOCK);
    private final double period;
    private final Intervals shadow;

    SeasonWeek() {
        Earth earth = Earth.embedded();
        Scenario scenario = Scenario.utc(earth, "2027-06-18T00:00:00");
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(earth, 650e3);
        double node = SunSynchronous.ascendingNode(earth, scenario.epoch(), LocalTime.of(18, 0));
        period = orbit.nodalPeriod();
        shadow = EclipseTimeline.of(scenario, orbit.propagator(scenario.epoch(), node, 0), 0, WEEK)
                .umbra();
    }

    /** A model of 8e9 parameters in 16 bits on each chip, 32 sequences of 4,096 tokens, 70 % of 3.35 TB/s. */
    private static Work decoding() {
        LanguageModel model = new LanguageModel("8B", 8e9, 8e9, 32, 32, 8, 128);
        int batch = 32;
        return Work.decode(
                batch,
                model.weightsRead(batch, 2),
                batch * 4096 * model.cachePerToken(2),
                0.7 * 3.35e12,
                batch * model.forward(4096),
                4e14,
                1);
    }

    /**
     * Prints the table.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        new SeasonWeek().print(out);
        out.flush();
    }

    double darkShare() {
        return shadow.total() / WEEK;
    }

    /** Share of the work of unbroken light that the week leaves. */
    double trainingKept(double battery) {
        return kept(training, PRODUCTS, battery);
    }

    double decodingKept(double battery) {
        return kept(decode, DECODING, battery);
    }

    /** With a battery of a nameplate [J]. */
    private double kept(ChipUnderLimits chip, PowerCurve curve, double battery) {
        double full = CHIPS * curve.fullPower() * OVERHEAD;
        double array = ARRAY_SURPLUS * CHIPS * PRODUCTS.fullPower() * OVERHEAD;
        double usable = USABLE * battery;
        double work = 0;
        double time = 0;
        for (int i = 0; i < shadow.count(); i++) {
            double dark = shadow.length(i);
            double light = period - dark;
            double inDark = Math.min(full, usable / dark);
            double inLight = Math.min(full, array - inDark * dark / ROUND_TRIP / light);
            work += rate(chip, inLight) * light + rate(chip, inDark) * dark;
            time += period;
        }
        return work / (rate(chip, full) * time);
    }

    private static double rate(ChipUnderLimits chip, double satellitePower) {
        return chip.at(Math.max(0, satellitePower) / OVERHEAD / CHIPS, STRUCTURE)
                .rate();
    }

    void print(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "the week from 2027-06-18 at 650 km: %.1f %% of it in the umbra, %.1f min an orbit%n",
                100 * darkShare(),
                shadow.longest() / 60);
        out.printf(Locale.ROOT, "  %12s %10s %12s %12s%n", "battery kWh", "kg", "training", "decoding");
        for (double kilowattHours : new double[] {0, 2, 4, 6, 8, 10, 12, 16, 20, 24}) {
            double battery = kilowattHours * 3.6e6;
            out.printf(
                    Locale.ROOT,
                    "  %12.0f %10.0f %11.1f%% %11.1f%%%n",
                    kilowattHours,
                    1000 * kilowattHours / WATT_HOURS_PER_KILOGRAM,
                    100 * trainingKept(battery),
                    100 * decodingKept(battery));
        }
        out.printf(
                Locale.ROOT,
                "  decoding is whole with %.1f kWh, training with %.1f kWh%n",
                enough(decode, DECODING) / 3.6e6,
                enough(training, PRODUCTS) / 3.6e6);
    }

    /** The smallest battery that loses less than a thousandth. */
    double enough(ChipUnderLimits chip, PowerCurve curve) {
        double low = 0;
        double high = 100 * 3.6e6;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (kept(chip, curve, middle) >= 0.999) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
