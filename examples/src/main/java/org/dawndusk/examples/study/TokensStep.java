/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.List;
import org.dawndusk.compute.throughput.AcceleratorCatalog;
import org.dawndusk.compute.throughput.ChipUnderLimits;
import org.dawndusk.compute.throughput.PowerCurve;
import org.dawndusk.compute.throughput.Work;
import org.dawndusk.compute.workload.LanguageModel;
import org.dawndusk.compute.workload.MemoryNeed;
import org.dawndusk.compute.workload.UseClass;

/** Tokens instead of watts: what a usual model decodes and trains over the mission, and which uses the design fits. */
final class TokensStep {
    /** A dense model of 70e9 parameters with grouped queries, in 16 bits. */
    private static final LanguageModel MODEL = new LanguageModel("70B", 70e9, 70e9, 80, 64, 8, 128);

    private static final int BATCH = 32;
    private static final int CONTEXT = 4096;
    private static final double BYTES = 2;
    /** Of the memory's bandwidth, what decoding attains. */
    private static final double BANDWIDTH_SHARE = 0.6;
    /** Of the power at peak, what a chip draws at rest, and the growth of the rest with the clock. */
    private static final double STATIC_SHARE = 0.15;

    private static final double POWER_EXPONENT = 2.2;
    static final double LEAST_CLOCK = 0.2;
    /** Decoding draws this share of the power at peak (H200: at most 300 of 700 W, arXiv:2605.11999). */
    private static final double DECODE_SHARE = AcceleratorCatalog.H200_MOST_DECODE_POWER / 700;

    private final Design design;
    private final List<PowerStep.Spell> spells;
    private final double coolingPerChip;
    private final int chipsPerGroup;
    private final ChipUnderLimits decode;
    private final ChipUnderLimits training;

    private TokensStep(Design design, PowerStep power, double largestHeat) {
        this.design = design;
        Design.Compute compute = design.compute();
        spells = power.spells();
        coolingPerChip = largestHeat / compute.accelerators();
        MemoryNeed need = MemoryNeed.inference(MODEL, BATCH, CONTEXT, BYTES, BYTES);
        chipsPerGroup = (int) need.on(1, compute.acceleratorMemory()).chips();
        double attained = compute.densePeak() * compute.sustainedFraction();
        Work step = Work.decode(
                BATCH,
                MODEL.weightsRead(BATCH, BYTES),
                BATCH * CONTEXT * MODEL.cachePerToken(BYTES),
                BANDWIDTH_SHARE * chipsPerGroup * compute.memoryBandwidth(),
                BATCH * MODEL.forward(CONTEXT),
                chipsPerGroup * attained,
                1);
        decode = chip(DECODE_SHARE * compute.acceleratorPower(), step);
        training = chip(compute.acceleratorPower(), Work.computeBound(attained, 1));
    }

    static TokensStep of(Design design, PowerStep power, double largestHeat) {
        return new TokensStep(design, power, largestHeat);
    }

    /** Heat enters as a cap: the radiator's limit is known in watts, and no chip comes near its own limit before. */
    private ChipUnderLimits chip(double fullPower, Work work) {
        double atRest = STATIC_SHARE * design.compute().acceleratorPower();
        return ChipUnderLimits.of(
                new PowerCurve(atRest, fullPower - atRest, POWER_EXPONENT), work, 1000, 1e-6, LEAST_CLOCK);
    }

    /** What an accelerator of so much power draws at a relative clock. */
    static PowerCurve curve(double fullPower) {
        return new PowerCurve(STATIC_SHARE * fullPower, (1 - STATIC_SHARE) * fullPower, POWER_EXPONENT);
    }

    /** Tokens that an accelerator decodes at full clock, its part of a group's [1/s]. */
    double tokensPerAccelerator() {
        return full(decode) / chipsPerGroup;
    }

    /** What the power at hand leaves of training, at the mean over the mission. */
    double trainingUnderPower() {
        return Math.min(1, mean(training, Double.MAX_VALUE) / full(training));
    }

    /** What heat leaves of that. */
    double trainingUnderHeat() {
        double powered = mean(training, Double.MAX_VALUE);
        return powered > 0 ? Math.min(1, mean(training, coolingPerChip) / powered) : 1;
    }

    private double mean(ChipUnderLimits chip) {
        return mean(chip, coolingPerChip);
    }

    /** Rate at the mean over the mission, of one chip or group. */
    private double mean(ChipUnderLimits chip, double cooling) {
        double work = 0;
        double time = 0;
        double chips = design.compute().accelerators() * (1 + design.compute().hostOverhead());
        for (PowerStep.Spell spell : spells) {
            double cap = Math.min(spell.computePower() / chips, cooling);
            work += chip.at(cap, 300).rate() * spell.duration();
            time += spell.duration();
        }
        return work / time;
    }

    private static double full(ChipUnderLimits chip) {
        return chip.at(1e6, 300).rate();
    }

    /**
     * The report.
     *
     * @param capacity share of the satellites that work, at the mean over the mission
     */
    StudyReport.Tokens report(UseClass.Offer offer, double capacity) {
        Design.Compute compute = design.compute();
        int groups = design.orbit().satellites() * compute.accelerators() / chipsPerGroup;
        double power = DECODE_SHARE * compute.acceleratorPower() * chipsPerGroup * (1 + compute.hostOverhead());
        return new StudyReport.Tokens(
                MODEL.name(),
                chipsPerGroup,
                groups * full(decode),
                groups * mean(decode) * capacity * compute.utilisation(),
                power / full(decode),
                mean(decode) / full(decode),
                mean(training) / full(training),
                UseClass.usual(MODEL).stream()
                        .map(use -> use.on(offer))
                        .map(verdict -> new StudyReport.Use(
                                verdict.use().name(),
                                verdict.fits(),
                                verdict.binding(),
                                Double.isInfinite(verdict.margin()) ? null : Double.valueOf(verdict.margin())))
                        .toList());
    }
}
