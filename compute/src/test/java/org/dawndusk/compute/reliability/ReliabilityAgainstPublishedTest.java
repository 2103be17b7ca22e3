/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.reliability;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class ReliabilityAgainstPublishedTest {
    private static final double COMMON_YEAR = 365 * 86_400.0;
    private static final double FIVE_YEARS = 5 * ConstantFailureRate.YEAR;

    @Test
    void interruptionsOfATrainingRun() {
        String llama =
                "Meta, The Llama 3 Herd of Models (2024), table 5: 419 interruptions in 54 days, counts not percentages";
        double watched = 54 * 86_400.0;
        ConstantFailureRate run = ConstantFailureRate.observed(419, watched);
        Published.value("compute", "mean time to interruption, 419 in 54 days", 3.09308, "h")
                .from(llama)
                .within(5e-6)
                .is(run.meanTimeToFailure() / 3600);
        Published.value("compute", "interruptions an accelerator-year of 365 d, 419 in 54 days on 16,384", 17.286, "%")
                .from(llama)
                .within(5e-4)
                .is(100 * ConstantFailureRate.observed(419, 16_384 * watched).rate() * COMMON_YEAR);
        Published.value(
                        "compute",
                        "accelerator and memory faults an accelerator-year of 365 d, 220 in 54 days on 16,384",
                        9.0762,
                        "%")
                .from(llama)
                .within(5e-5)
                .is(100 * ConstantFailureRate.observed(220, 16_384 * watched).rate() * COMMON_YEAR);
        Published.value("compute", "mean time to failure of a gang of 256 at 9 % a year of 365 d", 380.208, "h")
                .from("closed form 8760 / (256 x 0.09)")
                .within(5e-4)
                .is(new ConstantFailureRate(0.09 / COMMON_YEAR).ofGang(256).meanTimeToFailure() / 3600);
    }

    @Test
    void fleetsOfKOutOfN() {
        String binomial = "binomial distribution, exact sum";
        Published.value("compute", "2 of 3 work, each with 0.9", 0.972, "1")
                .from(binomial)
                .within(1e-12)
                .is(Redundancy.kOfN(2, 3, 0.9));
        Published.value("compute", "76 of 81 work, each with 0.95", 0.781207433, "1")
                .from(binomial)
                .within(5e-10)
                .is(Redundancy.kOfN(76, 81, 0.95));
        // the reliability is printed to 6 digits, which the result follows with a slope of 4
        Published.value("compute", "72 of 81 work, each with 0.942615", 0.982523, "1")
                .from(
                        "binomial distribution, exact sum; Weibull fit of satellites after five years, Castet and Saleh (2009)")
                .within(3e-6)
                .is(Redundancy.kOfN(72, 81, 0.942615));
        Published.value("compute", "smallest fleet with 64 alive at 5 years with 0.95, 5 % a year", 91, "1")
                .from(binomial)
                .within(0.5)
                .is(Redundancy.smallestFleet(
                        64, ConstantFailureRate.perYear(0.05).survival(FIVE_YEARS), 0.95));
    }

    @Test
    void sparesOnTheShelf() {
        String poisson = "Poisson distribution, exact sum";
        Published.value("compute", "8 spares last a year for 81 units at 5 % a year", 0.977111, "1")
                .from(poisson)
                .within(5e-7)
                .is(Redundancy.stockSuffices(81 * 0.05, 8));
        Published.value("compute", "9 spares last a year for 81 units at 5 % a year", 0.991185, "1")
                .from(poisson)
                .within(5e-7)
                .is(Redundancy.stockSuffices(81 * 0.05, 9));
    }

    @Test
    void survivorsWithoutRepair() {
        String closedForm = "closed form of the exponential distribution";
        ConstantFailureRate rate = ConstantFailureRate.perYear(0.09);
        Published.value("compute", "survivors after 5 years at 9 % a year", 0.637628, "1")
                .from(closedForm)
                .within(5e-7)
                .is(rate.survival(FIVE_YEARS));
        Published.value("compute", "mean capacity over 5 years at 9 % a year", 0.805271, "1")
                .from(closedForm)
                .within(5e-7)
                .is(rate.meanSurvival(FIVE_YEARS));
        Published.value("compute", "overbuild for the end of 5 years at 9 % a year", 1.568312, "1")
                .from(closedForm)
                .within(5e-7)
                .is(1 / rate.survival(FIVE_YEARS));
    }

    @Test
    void whatFailuresCost() {
        penalty(0.10, 1.2707);
        penalty(0.20, 1.5820);
        Published.value("compute", "mean capacity of 2.5 % loss a year in yearly steps, 5 years", 0.9512344531, "1")
                .from("a public calculator for orbital data centres, recomputed")
                .within(5e-11)
                .is(MissionCapacity.inYearlySteps(0.025, 5));
    }

    private static void penalty(double perYear, double expected) {
        Published.value("compute", "lifetime penalty over 5 years at " + perYear + " a year", expected, "1")
                .from("arXiv:2604.27197")
                .within(5e-5)
                .is(ConstantFailureRate.perYear(perYear).lifetimePenalty(FIVE_YEARS));
    }
}
