/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.Map;

/** The design with the values of a draw in it; the battery and the prices are no fields of a design. */
final class Variation {
    private Variation() {}

    static Design of(Design d, Map<DesignVariable, Double> values) {
        return new Design(
                d.name(),
                d.title(),
                d.source(),
                d.epoch(),
                d.orbit(),
                power(d.power(), DesignVariable.ARRAY_AREA.si(values)),
                thermal(d.thermal(), DesignVariable.RADIATOR_AREA.si(values)),
                d.network(),
                compute(d.compute(), DesignVariable.ACCELERATORS.si(values)),
                mission(d.mission(), DesignVariable.LIFE.si(values)),
                d.mass(),
                d.jobs(),
                d.given());
    }

    private static Design.Power power(Design.Power p, double arrayArea) {
        return new Design.Power(
                arrayArea,
                p.cellEfficiency(),
                p.packingFactor(),
                p.wiringEfficiency(),
                p.conversionEfficiency(),
                p.pointingEfficiency(),
                p.temperatureCoefficient(),
                p.yearlyLoss(),
                p.arrayArealMass(),
                p.statedArrayPower(),
                p.depthOfDischarge(),
                p.chargeEfficiency(),
                p.dischargeEfficiency(),
                p.capacityRetained(),
                p.batterySpecificEnergy(),
                p.housekeepingLoad(),
                p.pumpLoad(),
                p.computeShareInEclipse());
    }

    private static Design.Thermal thermal(Design.Thermal t, double radiatorArea) {
        return new Design.Thermal(
                radiatorArea,
                t.sides(),
                t.orientation(),
                t.infraredEmittance(),
                t.solarAbsorptance(),
                t.finEfficiency(),
                t.arealMass(),
                t.solarIrradiance(),
                t.albedo(),
                t.earthInfrared(),
                t.sinkTemperature(),
                t.chipLimit(),
                t.chipToPackage(),
                t.packageToColdPlate(),
                t.coldPlateToLoop(),
                t.loopToRadiator(),
                t.arrayViewFactor(),
                t.capacities());
    }

    private static Design.Compute compute(Design.Compute c, double accelerators) {
        return new Design.Compute(
                c.accelerator(),
                whole(accelerators),
                c.densePeak(),
                c.acceleratorPower(),
                c.acceleratorMemory(),
                c.memoryBandwidth(),
                c.hostOverhead(),
                c.sustainedFraction(),
                c.utilisation(),
                c.communicationIntensity(),
                c.specificMass(),
                c.jurisdiction());
    }

    private static Design.Mission mission(Design.Mission m, double life) {
        return new Design.Mission(
                life,
                m.failureRate(),
                m.spares(),
                m.dragArea(),
                m.dragCoefficient(),
                m.solarFlux(),
                m.geomagneticIndex(),
                m.disposalPerigee());
    }

    private static int whole(double accelerators) {
        if (accelerators != Math.rint(accelerators)) {
            throw new IllegalArgumentException("accelerators is " + accelerators + ", but must be a whole number");
        }
        return (int) accelerators;
    }
}
