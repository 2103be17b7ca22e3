/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An orbital data centre as its design file states it: SI units, local times in hours. */
record Design(
        String name,
        String title,
        String source,
        String epoch,
        Orbit orbit,
        Power power,
        Thermal thermal,
        Network network,
        Compute compute,
        Mission mission,
        Mass mass,
        List<JobClass> jobs,
        List<Given> given)
        implements Serializable {

    /** The shells, and the cluster that flies in each slot where there is one. */
    record Orbit(
            List<Shell> shells,
            double localTimeOfAscendingNode,
            double nodeSpread,
            @Nullable Cluster cluster) implements Serializable {
        int satellites() {
            int slots = shells.stream().mapToInt(Shell::satellites).sum();
            return cluster == null ? slots : slots * cluster.satellites();
        }
    }

    record Shell(double altitude, int planes, int satellitesPerPlane) implements Serializable {
        int satellites() {
            return planes * satellitesPerPlane;
        }
    }

    record Cluster(
            int satellites, double spacing, double radius, double forceSpread, double radiationPressureCoefficient)
            implements Serializable {}

    record Power(
            double arrayArea,
            double cellEfficiency,
            double packingFactor,
            double wiringEfficiency,
            double conversionEfficiency,
            double pointingEfficiency,
            double temperatureCoefficient,
            double yearlyLoss,
            double arrayArealMass,
            double statedArrayPower,
            double depthOfDischarge,
            double chargeEfficiency,
            double dischargeEfficiency,
            double capacityRetained,
            double batterySpecificEnergy,
            double housekeepingLoad,
            double pumpLoad,
            double computeShareInEclipse)
            implements Serializable {}

    record Thermal(
            double radiatorArea,
            int sides,
            String orientation,
            double infraredEmittance,
            double solarAbsorptance,
            double finEfficiency,
            double arealMass,
            double solarIrradiance,
            double albedo,
            double earthInfrared,
            double sinkTemperature,
            double chipLimit,
            double chipToPackage,
            double packageToColdPlate,
            double coldPlateToLoop,
            double loopToRadiator,
            double arrayViewFactor,
            @Nullable Capacities capacities)
            implements Serializable {}

    /** What stores heat while more arises than the radiator gives off. */
    record Capacities(double electronics, double radiator) implements Serializable {}

    record Network(
            double wavelength,
            double aperture,
            double transmitPower,
            double opticalLoss,
            double pointingLoss,
            double photonsPerBit,
            int channels,
            double channelRate,
            int terminals,
            double terminalMass,
            double terminalPower,
            int expressStride,
            double hopDelay,
            double elevationMask,
            double downlinkRate,
            double downlinkAvailability,
            double samplingStep,
            double meshSamplingStep,
            Gateway gateway)
            implements Serializable {}

    /** The radio downlink. */
    record Gateway(
            double frequency,
            double symbolRate,
            double transmitPower,
            double satelliteDish,
            double gatewayDish,
            double noiseFigure)
            implements Serializable {}

    record Compute(
            String accelerator,
            int accelerators,
            double densePeak,
            double acceleratorPower,
            double acceleratorMemory,
            double memoryBandwidth,
            double hostOverhead,
            double sustainedFraction,
            double utilisation,
            double communicationIntensity,
            double specificMass,
            String jurisdiction)
            implements Serializable {
        double power() {
            return accelerators * acceleratorPower * (1 + hostOverhead);
        }
    }

    record Mission(
            double life,
            double failureRate,
            int spares,
            double dragArea,
            double dragCoefficient,
            double solarFlux,
            double geomagneticIndex,
            double disposalPerigee)
            implements Serializable {}

    record Mass(double structureFraction, double margin, double otherDeltaV, double exhaustSpeed, double stated)
            implements Serializable {}

    /** Alike jobs of the mix that is to be placed. */
    record JobClass(
            String name,
            int count,
            int acceleratorsEach,
            double memory,
            double loadFraction,
            int replicas,
            int priority,
            @Nullable Latency latency,
            double bandwidth,
            List<String> jurisdictions,
            String dataClass)
            implements Serializable {}

    record Latency(String city, double limit) implements Serializable {}
}
