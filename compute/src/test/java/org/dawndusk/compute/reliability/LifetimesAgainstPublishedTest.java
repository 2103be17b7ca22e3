/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.reliability;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class LifetimesAgainstPublishedTest {
    private static final String DALY =
            "Young (1974), Daly (2006) and Lambert's W in closed form, computed with 50 digits";

    @Test
    void satellitesThatDieYoung() {
        String fit =
                "Castet and Saleh, Reliability Engineering and System Safety 94 (2009): Weibull 0.4521, 2607 years";
        WeibullLifetime satellites = WeibullLifetime.satellites1990To2008();
        double year = ConstantFailureRate.YEAR;
        double[][] expected = {{1, 0.971856}, {5, 0.942615}, {15, 0.907454}};
        for (double[] row : expected) {
            Published.value("compute", "satellites that survive " + (int) row[0] + " years", row[1], "1")
                    .from(fit)
                    .within(5e-7)
                    .is(satellites.survival(row[0] * year));
        }
        Published.value("compute", "satellites of 1 year that survive to 5 years", 0.969912, "1")
                .from(fit)
                .within(5e-7)
                .is(satellites.survivalGiven(year, 4 * year));
        Published.value("compute", "72 of 81 satellites alive after five years", 0.982523, "1")
                .from(fit + "; binomial distribution, exact sum")
                .within(5e-7)
                .is(Redundancy.kOfN(72, 81, satellites.survival(5 * year)));
    }

    @Test
    void checkpointsOfASmallAndALargeGang() {
        Checkpointing hours = new Checkpointing(60, 120, 11_135.16);
        Checkpointing days = new Checkpointing(300, 600, 86_400);
        checkpoints("60 s, 3.09 h", hours, 1155.949, 1116.296, 1116.300, 0.890106);
        checkpoints("300 s, 24 h", days, 7200.000, 7001.389, 7001.404, 0.912606);
        Published.value("compute", "Young's interval, checkpoint 60 s, mean time to failure 4 h", 1314.5, "s")
                .from("Young, Communications of the ACM 17 (1974) 530")
                .within(0.05)
                .is(new Checkpointing(60, 0, 4 * 3600).youngInterval());
    }

    private static void checkpoints(
            String which, Checkpointing job, double young, double daly, double exact, double efficiency) {
        Published.value("compute", "Young's interval, " + which, young, "s")
                .from(DALY)
                .within(5e-4)
                .is(job.youngInterval());
        Published.value("compute", "Daly's interval, " + which, daly, "s")
                .from(DALY)
                .within(5e-4)
                .is(job.dalyInterval());
        Published.value("compute", "exact checkpoint interval, " + which, exact, "s")
                .from(DALY)
                .within(5e-4)
                .is(job.exactInterval());
        Published.value("compute", "efficiency with checkpoints, " + which, efficiency, "1")
                .from(DALY)
                .within(5e-7)
                .is(job.bestEfficiency());
    }

    /** Erlang and two-rate closed forms of textbooks: e^-x (1 + x) cold, 3 e^-x - 2 e^-1.5x warm. */
    @Test
    void sparesThatWait() {
        ConstantFailureRate rate = new ConstantFailureRate(1);
        String trivedi = "Trivedi, Probability and Statistics (2002), 3.5: standby redundancy in closed form";
        Published.value("compute", "one unit with a cold spare at one mean life", 0.735758882343, "1")
                .from(trivedi)
                .within(1e-12)
                .is(Standby.cold(1, 1, rate).survival(1));
        Published.value("compute", "one unit with a warm spare of half the rate at one mean life", 0.657378003217, "1")
                .from(trivedi)
                .within(1e-12)
                .is(Standby.warm(1, 1, rate, 0.5).survival(1));
    }

    @Test
    void shortagesWhileSparesAreOnTheirWay() {
        Published.value("compute", "expected backorders, 1 on order in the mean, 1 spare", 0.367879441171, "1")
                .from("Sherbrooke, Optimal Inventory Modeling of Systems (2004), 2.6: closed form 1/e")
                .within(1e-12)
                .is(Redundancy.expectedShortage(1, 1));
    }
}
