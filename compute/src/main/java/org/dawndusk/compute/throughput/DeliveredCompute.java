/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.throughput;

import java.util.ArrayList;
import java.util.List;

/**
 * The compute that a design delivers on the mean: peak × sustained × power × heat × network × availability × utilisation.
 *
 * <p>With {@link #limits} the work is taken in proportion to the power of the accelerators, which is pessimistic for chips
 * that lower their voltage with their clock; {@link #limitShares} takes the shares of a model of the chips. Power and heat limit each interval together: heat takes its share of what the bus carries, so an
 * eclipse that stops the chips is not counted again when they are also hot. Network and availability act on means:
 * traffic is buffered over the intervals, and failures do not wait for eclipses. What is not given takes nothing. Not
 * thread-safe.
 */
public final class DeliveredCompute {
    private final double peak;
    private double sustained = 1;
    private double power = 1;
    private double thermal = 1;
    private double intensity;
    private double bandwidth;
    private double availability = 1;
    private double utilisation = 1;

    private DeliveredCompute(double peak) {
        this.peak = peak;
    }

    /**
     * Starts from a number of accelerators.
     *
     * @param accelerator the accelerator
     * @param count how many
     * @param precision format of the numbers
     * @return a waterfall to be completed
     */
    public static DeliveredCompute of(Accelerator accelerator, int count, Precision precision) {
        return ofPeak(Checks.atLeast("count", count, 1) * accelerator.peak(precision));
    }

    /**
     * Starts from a peak.
     *
     * @param peak dense peak of all accelerators [FLOP/s]
     * @return a waterfall to be completed
     */
    public static DeliveredCompute ofPeak(double peak) {
        return new DeliveredCompute(Checks.positive("peak", peak));
    }

    /**
     * Sets the share of the dense peak that software attains while it runs unhindered.
     *
     * @param share share of the peak [1]
     * @return this
     */
    public DeliveredCompute sustained(double share) {
        sustained = Checks.share("sustained", share);
        return this;
    }

    /**
     * Sets power and heat limits that do not change.
     *
     * @param demand power that compute takes unhindered [W]
     * @param carried power that the bus has for compute [W]
     * @param cooled power at which the chips reach their limit, see {@link Accelerator#sustainablePower} [W]
     * @return this
     */
    public DeliveredCompute limits(double demand, double carried, double cooled) {
        return limits(demand, new double[] {1}, new double[] {carried}, new double[] {cooled});
    }

    /**
     * Sets power and heat limits interval by interval, over a year or a mission.
     *
     * @param demand power that compute takes unhindered [W]
     * @param durations lengths of the intervals [s]
     * @param carried power that the bus has for compute in each interval [W]
     * @param cooled power at which the chips reach their limit in each interval [W]
     * @return this
     */
    public DeliveredCompute limits(double demand, double[] durations, double[] carried, double[] cooled) {
        Checks.positive("demand", demand);
        Checks.atLeast("length of durations", durations.length, 1);
        sameLength("carried", carried, durations);
        sameLength("cooled", cooled, durations);
        double demanded = 0;
        double powered = 0;
        double kept = 0;
        for (int i = 0; i < durations.length; i++) {
            double duration = Checks.positive("durations[" + i + "]", durations[i]);
            double fed = Math.min(demand, Checks.notNegative("carried[" + i + "]", carried[i]));
            demanded += demand * duration;
            powered += fed * duration;
            kept += Math.min(fed, Checks.notNegative("cooled[" + i + "]", cooled[i])) * duration;
        }
        power = powered / demanded;
        thermal = powered == 0 ? 1 : kept / powered;
        return this;
    }

    /**
     * Sets what power and heat leave of the rate, as a model of the chips has it ({@link ChipUnderLimits}): less is lost than
     * in proportion to the power, since chips that slow down draw less for each operation.
     *
     * @param powerShare rate under the power at hand over the rate unhindered, at the mean [1]
     * @param thermalShare rate under power and heat over that under the power alone, at the mean [1]
     * @return this
     */
    public DeliveredCompute limitShares(double powerShare, double thermalShare) {
        power = Checks.share("powerShare", powerShare);
        thermal = Checks.share("thermalShare", thermalShare);
        return this;
    }

    private static void sameLength(String name, double[] array, double[] durations) {
        if (array.length != durations.length) {
            throw Checks.refused("length of " + name, array.length, "{" + durations.length + "}");
        }
    }

    /**
     * Sets what the work sends and what the links carry: the share is min(1, bandwidth / (intensity × FLOP/s)).
     *
     * @param communicationIntensity traffic for each operation [bit/FLOP]
     * @param availableBandwidth mean rate of the links, their availability counted [bit/s]
     * @return this
     */
    public DeliveredCompute network(double communicationIntensity, double availableBandwidth) {
        intensity = Checks.notNegative("communicationIntensity", communicationIntensity);
        bandwidth = Checks.notNegative("availableBandwidth", availableBandwidth);
        return this;
    }

    /**
     * Sets the share of the accelerators that work on the mean over the mission, spares counted.
     *
     * @param share mean capacity, see {@link org.dawndusk.compute.reliability.MissionCapacity} [1]
     * @return this
     */
    public DeliveredCompute availability(double share) {
        availability = Checks.share("availability", share);
        return this;
    }

    /**
     * Sets the share of the time that there is work.
     *
     * @param share share of the time [1]
     * @return this
     */
    public DeliveredCompute utilisation(double share) {
        utilisation = Checks.share("utilisation", share);
        return this;
    }

    /**
     * Applies the factors one after the other.
     *
     * @return the waterfall
     */
    public Waterfall waterfall() {
        List<WaterfallStep> steps = new ArrayList<>();
        double remaining = step(steps, Factor.SUSTAINED, sustained, peak);
        remaining = step(steps, Factor.POWER, power, remaining);
        remaining = step(steps, Factor.THERMAL, thermal, remaining);
        double traffic = intensity * remaining;
        remaining = step(steps, Factor.NETWORK, traffic <= bandwidth ? 1 : bandwidth / traffic, remaining);
        remaining = step(steps, Factor.AVAILABILITY, availability, remaining);
        step(steps, Factor.UTILISATION, utilisation, remaining);
        return new Waterfall(peak, steps);
    }

    private static double step(List<WaterfallStep> steps, Factor factor, double share, double before) {
        steps.add(new WaterfallStep(factor, share, before * share));
        return before * share;
    }
}
