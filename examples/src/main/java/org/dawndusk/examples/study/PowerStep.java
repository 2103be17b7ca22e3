/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.light.SolarIrradiance;
import org.dawndusk.power.Battery;
import org.dawndusk.power.Degradation;
import org.dawndusk.power.Loads;
import org.dawndusk.power.OrbitDemand;
import org.dawndusk.power.PowerBudget;
import org.dawndusk.power.PowerPath;
import org.dawndusk.power.SolarArray;
import org.dawndusk.power.SolarCell;
import org.dawndusk.thermal.ViewFactors;

/** Array and battery through the orbit of the year, in whatever plane, that leaves the least margin at the end of life. */
final class PowerStep {
    private static final double SECONDS_A_YEAR = 365.25 * 86_400;

    /** One revolution of one plane. */
    private record Revolution(OrbitStep.Plane plane, double start, double lit, double dark, double irradiance) {}

    private final Design design;
    private final double regulator;
    private final double years;
    private final Loads loads;
    private final List<Revolution> revolutions;
    private final Revolution worst;
    private final SolarArray array;
    private final OrbitDemand demand;
    private final Battery battery;
    private final PowerBudget budget;

    private PowerStep(Design design, OrbitStep orbit) {
        Design.Power power = design.power();
        this.design = design;
        regulator = power.conversionEfficiency();
        years = design.mission().life() / SECONDS_A_YEAR;
        loads = loads(design);
        battery = battery(orbit.longestPenumbra());
        revolutions = revolutions(orbit);
        PowerPath path = PowerPath.of(regulator, battery);
        worst = revolutions.stream()
                .max(Comparator.comparingDouble(
                        revolution -> demand(revolution).requiredArrayPower(path) / revolution.irradiance()))
                .orElseThrow();
        array = array(design, worst.plane().orbit().altitude(), worst.irradiance());
        demand = demand(worst);
        budget = PowerBudget.of(array, battery, regulator, demand, worst.irradiance(), 1, years);
    }

    static PowerStep of(Design design, OrbitStep orbit) {
        return new PowerStep(design, orbit);
    }

    static Loads loads(Design design) {
        return new Loads(
                design.compute().power(),
                design.power().housekeepingLoad(),
                design.power().pumpLoad(),
                design.network().terminals() * design.network().terminalPower());
    }

    static double eclipseLoad(Design design) {
        return loads(design).throttled(design.power().computeShareInEclipse()).total();
    }

    private static List<Revolution> revolutions(OrbitStep orbit) {
        DoubleUnaryOperator irradiance = SolarIrradiance.inFullSun(orbit.scenario());
        List<Revolution> revolutions = new ArrayList<>();
        for (OrbitStep.Plane plane : orbit.planes()) {
            double period = plane.orbit().nodalPeriod();
            for (double start = 0; start + period <= OrbitStep.YEAR; start += period) {
                double lit = Math.min(period, plane.timeline().sunlitTime(start, start + period));
                revolutions.add(
                        new Revolution(plane, start, lit, period - lit, irradiance.applyAsDouble(start + period / 2)));
            }
        }
        return revolutions;
    }

    private OrbitDemand demand(Revolution revolution) {
        return new OrbitDemand(loads.total(), eclipseLoad(), revolution.lit(), revolution.dark());
    }

    private double eclipseLoad() {
        return eclipseLoad(design);
    }

    /** Sized for the longest eclipse of the year, penumbra counted as dark; of no size where there is none. */
    private Battery battery(double dark) {
        Battery chemistry = battery(design);
        return dark > 0 ? chemistry.withNameplate(chemistry.nameplateFor(eclipseLoad() * dark)) : chemistry;
    }

    /** A joule of the design's battery. */
    static Battery battery(Design design) {
        Design.Power power = design.power();
        return new Battery(
                1,
                power.chargeEfficiency(),
                power.dischargeEfficiency(),
                power.depthOfDischarge(),
                power.capacityRetained(),
                power.batterySpecificEnergy());
    }

    /** The array at the temperature that its own balance gives, edge-on to the Earth. */
    static SolarArray array(Design design, double altitude, double irradiance) {
        SolarCell cell = cell(design);
        double temperature = arrayTemperature(design, altitude, irradiance);
        return array(
                design,
                new SolarCell(
                        cell.efficiencyAt(temperature), temperature, 0, cell.solarAbsorptance(), cell.emittance()));
    }

    private static SolarCell cell(Design design) {
        return new SolarCell(
                design.power().cellEfficiency(),
                SolarCell.SILICON.referenceTemperature(),
                design.power().temperatureCoefficient(),
                SolarCell.SILICON.solarAbsorptance(),
                SolarCell.SILICON.emittance());
    }

    /** The temperature of the array in full sunlight, edge-on to the Earth. */
    static double arrayTemperature(Design design, double altitude, double irradiance) {
        double edgeOn =
                ViewFactors.plateToSphere(Earth.EQUATORIAL_RADIUS, Earth.EQUATORIAL_RADIUS + altitude, Math.PI / 2);
        double earthHeat =
                2 * edgeOn * cell(design).emittance() * design.thermal().earthInfrared();
        return array(design, cell(design)).temperature(irradiance, 1, 0, earthHeat);
    }

    static double arrayEmittance(Design design) {
        return cell(design).emittance();
    }

    private static SolarArray array(Design design, SolarCell cell) {
        Design.Power power = design.power();
        return SolarArray.builder()
                .area(power.arrayArea())
                .cell(cell)
                .packing(power.packingFactor())
                .loss("wiring", 1 - power.wiringEfficiency())
                .loss("pointing", 1 - power.pointingEfficiency())
                .degradation(Degradation.yearly(power.yearlyLoss()))
                .arealMass(power.arrayArealMass())
                .build();
    }

    /** Whatever heat is not the accelerators': hosts, bus, and the losses of regulator and battery over the worst orbit. */
    double otherHeat() {
        return otherHeat(design, demand);
    }

    static double otherHeat(Design design, OrbitDemand demand) {
        Loads loads = loads(design);
        Design.Compute compute = design.compute();
        Design.Power power = design.power();
        double hosts = compute.power() - compute.accelerators() * compute.acceleratorPower();
        double regulated = loads.total() * (1 / power.conversionEfficiency() - 1);
        double discharged = demand.eclipseEnergy() / power.dischargeEfficiency();
        double stored =
                discharged * (1 - power.dischargeEfficiency()) + discharged * (1 / power.chargeEfficiency() - 1);
        double period = demand.sunlitDuration() + demand.eclipseDuration();
        return hosts + loads.housekeeping() + loads.pumps() + loads.terminals() + regulated + stored / period;
    }

    double arrayMass() {
        return array.mass();
    }

    double batteryMass() {
        return battery.nameplate() > 1 ? battery.mass() : 0;
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

    /** Sunlight and shadow of the worst orbit at the end of life. */
    List<Spell> worstOrbit() {
        double compute = computePowerInWorstOrbit();
        return List.of(
                new Spell(demand.sunlitDuration(), compute),
                new Spell(demand.eclipseDuration(), compute * design.power().computeShareInEclipse()));
    }

    /** Sunlight and shadow orbit by orbit, in all planes, over all years of the mission. */
    List<Spell> spells() {
        List<Spell> spells = new ArrayList<>();
        for (int year = 0; year < Math.max(1, (int) Math.ceil(years)); year++) {
            double age = Math.min(year + 0.5, years);
            for (Revolution revolution : revolutions) {
                double power = array.power(revolution.irradiance(), 1, age);
                double compute = computePower(power, revolution.lit(), revolution.dark(), loads.compute());
                spells.add(new Spell(revolution.lit(), compute));
                if (revolution.dark() > 0) {
                    spells.add(new Spell(
                            revolution.dark(), compute * design.power().computeShareInEclipse()));
                }
            }
        }
        return spells;
    }

    /** Array, battery and loads in time, in the plane of the worst orbit at the end of life. */
    PowerCourse course() {
        return new PowerCourse(design, worst.plane().timeline(), worst.irradiance(), array, battery, loads);
    }

    /** When the worst orbit begins. */
    double worstStart() {
        return worst.start();
    }

    /** Where the power goes in the worst orbit at the end of life. */
    PowerFlow flow() {
        return PowerFlow.of(design, loads, battery, demand, budget.arrayPowerEol(), computePowerInWorstOrbit());
    }

    /** What an orbit's energy allows compute to draw, asked for or not, through the year of the worst plane: times, watts. */
    double[][] computeByOrbit(double age) {
        List<Revolution> orbits = revolutions.stream()
                .filter(revolution -> revolution.plane().equals(worst.plane()))
                .toList();
        double[][] course = new double[2][orbits.size()];
        for (int i = 0; i < orbits.size(); i++) {
            Revolution orbit = orbits.get(i);
            double power = array.power(orbit.irradiance(), 1, age);
            course[0][i] = orbit.start();
            course[1][i] = computePower(power, orbit.lit(), orbit.dark(), Double.MAX_VALUE);
        }
        return course;
    }

    double years() {
        return years;
    }

    StudyReport.Power report() {
        PowerCourse course = course();
        Design.Power power = design.power();
        double launched =
                SolarIrradiance.SOLAR_CONSTANT * power.arrayArea() * power.cellEfficiency() * power.packingFactor();
        return new StudyReport.Power(
                power.statedArrayPower() / 1e3,
                launched / 1e3,
                worst.irradiance(),
                budget.arrayPowerBol() / 1e3,
                budget.arrayPowerEol() / 1e3,
                budget.requiredArrayPower() / 1e3,
                battery.nameplate() > 1 ? battery.nameplate() / 3.6e6 : 0,
                demand.eclipseEnergy() / 3.6e6,
                course.deepestDischarge(),
                course.deepestDischargeOfCircuit(),
                course.computeLostWithoutBattery(),
                loads.total() / 1e3,
                loads.compute() / 1e3,
                computePowerInWorstOrbit() / 1e3,
                loads.busToCompute(),
                budget.arrayPowerEol() / budget.requiredArrayPower() - 1);
    }
}
