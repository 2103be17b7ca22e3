/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.light.SolarIrradiance;
import org.dawndusk.power.Battery;
import org.dawndusk.power.Degradation;
import org.dawndusk.power.EnergyBalance;
import org.dawndusk.power.Loads;
import org.dawndusk.power.OrbitDemand;
import org.dawndusk.power.PowerBudget;
import org.dawndusk.power.PowerPath;
import org.dawndusk.power.Profile;
import org.dawndusk.power.SolarArray;
import org.dawndusk.power.SolarCell;
import org.dawndusk.thermal.ViewFactors;

/** Array and battery in the plane with the longest eclipse, to the end of life. */
final class PowerStep {
    private static final double SECONDS_A_YEAR = 365.25 * 86_400;

    private final Design design;
    private final OrbitStep.Plane plane;
    private final DoubleUnaryOperator irradiance;
    private final double worstIrradiance;
    private final SolarArray array;
    private final Loads loads;
    private final double regulator;
    private final double years;
    private final OrbitDemand demand;
    private final Battery battery;
    private final PowerBudget budget;

    private PowerStep(Design design, OrbitStep orbit) {
        Design.Power power = design.power();
        this.design = design;
        plane = orbit.worst();
        irradiance = SolarIrradiance.of(plane.timeline());
        worstIrradiance = SolarIrradiance.inFullSun(orbit.scenario()).applyAsDouble(instantOfWorstEclipse(plane));
        regulator = power.conversionEfficiency();
        years = design.mission().life() / SECONDS_A_YEAR;
        array = array(design, worstIrradiance, orbit);
        loads = new Loads(
                design.compute().power(),
                power.housekeepingLoad(),
                power.pumpLoad(),
                design.network().terminals() * design.network().terminalPower());
        double dark = plane.season().longestPenumbra();
        demand = new OrbitDemand(
                loads.total(),
                loads.throttled(power.computeShareInEclipse()).total(),
                plane.orbit().nodalPeriod() - dark,
                dark);
        Battery chemistry = new Battery(
                1,
                power.chargeEfficiency(),
                power.dischargeEfficiency(),
                power.depthOfDischarge(),
                power.capacityRetained(),
                power.batterySpecificEnergy());
        battery = dark > 0 ? chemistry.withNameplate(chemistry.nameplateFor(demand.eclipseEnergy())) : chemistry;
        budget = PowerBudget.of(array, battery, regulator, demand, worstIrradiance, 1, years);
    }

    static PowerStep of(Design design, OrbitStep orbit) {
        return new PowerStep(design, orbit);
    }

    private static double instantOfWorstEclipse(OrbitStep.Plane plane) {
        Intervals umbra = plane.timeline().umbra();
        double instant = 0;
        double longest = 0;
        for (int i = 0; i < umbra.count(); i++) {
            if (umbra.length(i) > longest) {
                longest = umbra.length(i);
                instant = umbra.start(i);
            }
        }
        return instant;
    }

    /** The array at the temperature that its own balance gives, both faces edge-on to the Earth and seeing half of it each. */
    private static SolarArray array(Design design, double irradiance, OrbitStep orbit) {
        Design.Power power = design.power();
        SolarCell cell = new SolarCell(
                power.cellEfficiency(),
                SolarCell.SILICON.referenceTemperature(),
                power.temperatureCoefficient(),
                SolarCell.SILICON.solarAbsorptance(),
                SolarCell.SILICON.emittance());
        double radius = Earth.EQUATORIAL_RADIUS + orbit.worst().orbit().altitude();
        double edgeOn = ViewFactors.plateToSphere(Earth.EQUATORIAL_RADIUS, radius, Math.PI / 2);
        double earthHeat = 2 * edgeOn * cell.emittance() * design.thermal().earthInfrared();
        SolarArray.Builder builder = SolarArray.builder()
                .area(power.arrayArea())
                .cell(cell)
                .packing(power.packingFactor())
                .loss("wiring", 1 - power.wiringEfficiency())
                .loss("pointing", 1 - power.pointingEfficiency())
                .degradation(Degradation.yearly(power.yearlyLoss()))
                .arealMass(power.arrayArealMass());
        double warm = cell.efficiencyAt(builder.build().temperature(irradiance, 1, 0, earthHeat));
        return builder.loss("temperature", 1 - warm / cell.efficiency()).build();
    }

    /** What is neither compute nor leaves the satellite: its heat joins that of the accelerators. */
    double otherHeat() {
        Design.Compute compute = design.compute();
        double hosts = compute.power() - compute.accelerators() * compute.acceleratorPower();
        return hosts + loads.housekeeping() + loads.pumps() + loads.terminals();
    }

    double arrayMass() {
        return array.mass();
    }

    double batteryMass() {
        return demand.eclipseDuration() > 0 ? battery.mass() : 0;
    }

    /** What compute may draw all through the worst orbit at the end of life; at most what it asks for. */
    double computePowerInWorstOrbit() {
        return computePower(budget.arrayPowerEol(), demand.sunlitDuration(), demand.eclipseDuration(), loads.compute());
    }

    /**
     * The compute power C that closes an orbit: array × sunlit time feeds the bus directly and, through the battery, the
     * eclipse, in which compute runs at a share of C.
     */
    private double computePower(double arrayPower, double lit, double dark, double most) {
        PowerPath path = PowerPath.of(regulator, battery);
        double bus = loads.total() - loads.compute();
        double share = design.power().computeShareInEclipse();
        double energy = arrayPower * lit - bus * (lit / path.sunlight() + dark / path.eclipse());
        double perWatt = lit / path.sunlight() + share * dark / path.eclipse();
        return Math.max(0, Math.min(most, energy / perWatt));
    }

    /** A piece of an orbit and the power that compute draws in it. */
    record Spell(double duration, double computePower) {}

    /** Sunlight and shadow orbit by orbit, over all years of the mission. */
    List<Spell> spells() {
        double period = plane.orbit().nodalPeriod();
        int orbits = (int) (OrbitStep.YEAR / period);
        List<Spell> spells = new ArrayList<>();
        for (int year = 0; year < Math.max(1, (int) Math.ceil(years)); year++) {
            double power = array.power(worstIrradiance, 1, Math.min(year + 0.5, years));
            for (int i = 0; i < orbits; i++) {
                double lit = plane.timeline().sunlitTime(i * period, (i + 1) * period);
                double dark = Math.max(0, period - lit);
                double compute = computePower(power, lit, dark, loads.compute());
                spells.add(new Spell(lit, compute));
                if (dark > 0) {
                    spells.add(new Spell(dark, compute * design.power().computeShareInEclipse()));
                }
            }
        }
        return spells;
    }

    /** How far the aged battery is emptied in the year, full loads drawn: a share of what it then holds. */
    private double deepestDischarge() {
        if (demand.eclipseDuration() == 0) {
            return 0;
        }
        Battery aged = battery.aged();
        EnergyBalance balance = EnergyBalance.of(array, 1, years, aged, regulator);
        EnergyBalance.Inputs inputs =
                new EnergyBalance.Inputs(Profile.of(irradiance, plane.timeline().switchingInstants()), loadProfile());
        EnergyBalance.State end = balance.advance(balance.full(0), 0, OrbitStep.YEAR, inputs);
        return 1 - end.lowest() / aged.nameplate();
    }

    private Profile loadProfile() {
        Intervals shadow = plane.timeline().penumbra();
        double[] instants = new double[2 * shadow.count()];
        double[] values = new double[instants.length + 1];
        values[0] = demand.sunlitLoad();
        for (int i = 0; i < shadow.count(); i++) {
            instants[2 * i] = shadow.start(i);
            instants[2 * i + 1] = shadow.end(i);
            values[2 * i + 1] = demand.eclipseLoad();
            values[2 * i + 2] = demand.sunlitLoad();
        }
        return Profile.steps(instants, values);
    }

    double demandedComputePower() {
        return loads.compute();
    }

    StudyReport.Power report() {
        Design.Power power = design.power();
        double launched =
                SolarIrradiance.SOLAR_CONSTANT * power.arrayArea() * power.cellEfficiency() * power.packingFactor();
        return new StudyReport.Power(
                power.statedArrayPower() / 1e3,
                launched / 1e3,
                worstIrradiance,
                budget.arrayPowerBol() / 1e3,
                budget.arrayPowerEol() / 1e3,
                budget.requiredArrayPower() / 1e3,
                demand.eclipseDuration() > 0 ? battery.nameplate() / 3.6e6 : 0,
                demand.eclipseEnergy() / 3.6e6,
                deepestDischarge(),
                loads.total() / 1e3,
                loads.compute() / 1e3,
                computePowerInWorstOrbit() / 1e3,
                loads.busToCompute(),
                budget.arrayPowerEol() / budget.requiredArrayPower() - 1);
    }
}
