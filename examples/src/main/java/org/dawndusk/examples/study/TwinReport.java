/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.List;
import java.util.Map;
import org.dawndusk.examples.twin.TelemetryFit;
import org.jspecify.annotations.Nullable;

/** What a twin's flight came to; units are in the names, since people read them. */
record TwinReport(
        String design,
        String title,
        String grade,
        double days,
        double ageYears,
        int satellites,
        List<SatelliteFigures> classes,
        Fleet fleet,
        Work work,
        Map<String, Long> decisions,
        List<Rate> faultRates,
        Map<String, Long> faults,
        Course course,
        Revolution revolution,
        @Nullable TelemetryFit fit) {

    TwinReport with(TelemetryFit fitted) {
        return new TwinReport(
                design,
                title,
                grade,
                days,
                ageYears,
                satellites,
                classes,
                fleet,
                work,
                decisions,
                faultRates,
                faults,
                course,
                revolution,
                fitted);
    }

    /** One satellite of a class. */
    record SatelliteFigures(
            String name,
            int satellites,
            double availableMwh,
            double arrayLossMwh,
            double deliveredMwh,
            double unmetKwh,
            double curtailedMwh,
            double batteryLossMwh,
            double lostWithPackKwh,
            double electricClosure,
            double absorbedMwh,
            double radiatedMwh,
            double heatClosure,
            double lowestCharge,
            double hottestChipK) {}

    /** All satellites together. */
    record Fleet(
            double computeMeanMw,
            double allowedMeanMw,
            double shareOfAskedPower,
            double unmetKwh,
            double lowestCharge,
            double hottestChipK,
            double chipLimitK,
            double aliveAtEnd) {}

    /** Accelerator-hours. */
    record Work(
            double askedHours,
            double doneHours,
            double throttledHours,
            double lostHours,
            double standingHours,
            double waitingHours,
            double closure) {}

    /** How often something breaks that is assumed to. */
    record Rate(String kind, double perSatelliteYear, double share, double hours, String source) {}

    /** Window by window, over the fleet: the lowest charge, the hottest chip. */
    record Course(
            List<Double> days,
            List<Double> allowedKw,
            List<Double> drawnKw,
            List<Double> lowestCharge,
            List<Double> hottestChipK,
            List<Double> alive) {}

    /** The revolution that leaves compute the least, minute by minute, in the class that has it. */
    record Revolution(
            String site,
            double startDay,
            List<Double> minutes,
            List<Double> irradianceWPerM2,
            List<Double> allowedKw,
            List<Double> drawnKw,
            List<Double> charge,
            List<Double> chipK,
            List<Double> radiatorK) {}
}
