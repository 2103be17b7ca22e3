/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dawndusk.compute.cost.Assumption;
import org.dawndusk.compute.cost.Assumptions;
import org.dawndusk.compute.cost.Boundary;
import org.dawndusk.compute.cost.CostBreakdown;
import org.dawndusk.compute.cost.CostInput;
import org.dawndusk.compute.cost.GroundBaseline;
import org.dawndusk.compute.cost.LifeCycleCost;
import org.dawndusk.compute.cost.Sensitivity;
import org.dawndusk.compute.cost.Verdict;
import org.dawndusk.compute.emissions.AscentProfile;
import org.dawndusk.compute.emissions.Footprint;
import org.dawndusk.compute.emissions.IndexSet;
import org.dawndusk.compute.emissions.LaunchEmissions;
import org.dawndusk.compute.emissions.LaunchVehicle;
import org.dawndusk.compute.emissions.Propellant;
import org.dawndusk.compute.emissions.ReentryConvention;
import org.dawndusk.compute.fleet.UnrepairedFleet;
import org.dawndusk.compute.reliability.ConstantFailureRate;
import org.dawndusk.compute.reliability.MissionCapacity;
import org.dawndusk.compute.reliability.Redundancy;

/** What the design costs and emits beside sites on the ground, and how many of its satellites are left in which year. */
final class EconomyStep {
    private static final double YEAR = ConstantFailureRate.YEAR;
    /** Propellant and payload as the maker states them; where it burns is a guess. */
    private static final LaunchVehicle VEHICLE =
            new LaunchVehicle("Starship", Propellant.METHANE, 4_600e3, 100e3, "SpaceX: 3,400 t and 1,200 t, 100 t");

    private static final AscentProfile ASCENT =
            AscentProfile.of(new double[] {5e3, 25e3, 50e3, 100e3}, new double[] {0.3, 0.25, 0.2, 0.25});
    private static final Given EMBODIED =
            new Given("carbon of building a satellite", 50, "kg/kg", "guess; factories of series stay below it", true);
    private static final Given SITE = new Given("carbon of building a site", 1, "kg/W", "guess", true);
    private static final Given ACCELERATOR = new Given(
            "carbon of making an accelerator",
            164,
            "kg",
            "NVIDIA, product carbon footprint of HGX H100, of eight",
            false);
    private static final Given GRID =
            new Given("carbon of the grid", 0.47, "kg/kWh", "Ember: mean of the world in 2024, rounded", false);
    private static final Given WATER =
            new Given("water of a site", 1.8e-3, "m3/kWh", "order of evaporative cooling", true);
    private static final Given LAND = new Given("land of site and plant", 0.025, "m2/W", "guess", true);
    private static final Given ALUMINIUM =
            new Given("aluminium of a satellite, for the upper bound", 0.4, "1", "guess", true);
    private static final List<Given> ASSUMED = List.of(EMBODIED, SITE, ACCELERATOR, GRID, WATER, LAND, ALUMINIUM);

    private final Design design;
    private final double satelliteMass;
    private final Assumptions assumptions;

    private EconomyStep(Design design, double satelliteMass, Assumptions assumptions) {
        this.design = design;
        this.satelliteMass = satelliteMass;
        this.assumptions = assumptions;
    }

    /**
     * The library's assumptions with what the design and its other steps say.
     *
     * @param delivered share of the accelerators' time that power, heat, network and use leave
     */
    static EconomyStep of(Design design, double satelliteMass, double delivered) {
        return new EconomyStep(design, satelliteMass, assumptions(design, satelliteMass, delivered));
    }

    static Assumptions assumptions(Design design, double satelliteMass, double delivered) {
        Design.Compute chips = design.compute();
        double power = chips.power();
        Map<CostInput, Double> given = new EnumMap<>(CostInput.class);
        // the satellites of the design with their spares, and not one more for a rounding
        given.put(CostInput.FLEET_POWER, power * installed(design) * (1 - 1e-12));
        given.put(CostInput.SATELLITE_POWER, power);
        given.put(CostInput.SPECIFIC_POWER, power / satelliteMass);
        // shadow and ageing are in the share that is delivered
        given.put(CostInput.SUNLIGHT, 1.0);
        given.put(CostInput.DEGRADATION, 0.0);
        given.put(CostInput.ORBIT_LIFE, design.mission().life() / YEAR);
        given.put(CostInput.ORBIT_FAILURES, design.mission().failureRate() * YEAR);
        given.put(CostInput.ORBIT_DELIVERED, delivered * usedOfSpares(design));
        given.put(CostInput.GROUND_DELIVERED, chips.utilisation());
        given.put(CostInput.ACCELERATOR_POWER, chips.acceleratorPower() * (1 + chips.hostOverhead()));
        given.put(CostInput.ACCELERATOR_PEAK, chips.densePeak() / 1e15);
        Assumptions assumptions = Assumptions.standard();
        for (Map.Entry<CostInput, Double> entry : given.entrySet()) {
            double value = entry.getValue();
            // no range: what the design fixes cannot decide
            assumptions = assumptions.with(
                    entry.getKey(),
                    new Assumption(
                            value,
                            value,
                            value,
                            entry.getKey().standard().unit(),
                            "the design",
                            design.epoch(),
                            Assumption.Confidence.PUBLISHED));
        }
        return assumptions;
    }

    /**
     * The report.
     *
     * @param tokenRate tokens that an accelerator decodes while it delivers [1/s]
     */
    StudyReport.Economy report(double tokenRate) {
        CostBreakdown orbit = LifeCycleCost.orbit(assumptions, Boundary.ALL);
        Sensitivity ratio = Sensitivity.of(
                assumptions,
                a -> Verdict.of(a, GroundBaseline.HYPERSCALE, Boundary.ALL).ratio());
        OptionalDouble breakEven = ratio.breakEven(CostInput.LAUNCH_PRICE, 0, 10_000, 1);
        List<StudyReport.Baseline> baselines = Verdict.against(assumptions, Boundary.ALL).stream()
                .map(verdict -> new StudyReport.Baseline(
                        verdict.baseline().name(), verdict.ground(), verdict.ratio(), verdict.orbitIsCheaper()))
                .toList();
        List<StudyReport.Swing> deciding = ratio.tornado().stream()
                .limit(5)
                .map(bar -> new StudyReport.Swing(
                        bar.input().name(),
                        bar.atLow(),
                        bar.atHigh(),
                        assumptions.of(bar.input()).source()))
                .toList();
        return new StudyReport.Economy(
                orbit.total() / 1e6,
                orbit.perAcceleratorHour(),
                orbit.perPflopDay(),
                orbit.perMillionTokens(tokenRate),
                baselines,
                deciding,
                breakEven.isPresent() ? breakEven.getAsDouble() : null,
                capacity(),
                emissions());
    }

    private static int installed(Design design) {
        return design.orbit().satellites() + design.mission().spares();
    }

    private static ConstantFailureRate failures(Design design) {
        return new ConstantFailureRate(design.mission().failureRate());
    }

    /** Spares work only while another satellite does not: what is used of all that are left, on the mean of the mission. */
    private static double usedOfSpares(Design design) {
        if (design.mission().spares() == 0) {
            return 1;
        }
        double life = design.mission().life();
        int satellites = design.orbit().satellites();
        double used = MissionCapacity.withSpares(
                failures(design), satellites, design.mission().spares(), life);
        // no more than all, but for rounding
        return Math.min(1, used * satellites / (failures(design).meanSurvival(life) * installed(design)));
    }

    /** Without repair, at the one rate of the design, which is that of a satellite or its compute. */
    private List<StudyReport.CapacityYear> capacity() {
        int satellites = design.orbit().satellites();
        UnrepairedFleet fleet = new UnrepairedFleet(1, installed(design), failures(design), new ConstantFailureRate(0));
        List<StudyReport.CapacityYear> years = new ArrayList<>();
        for (int year = 1; year * YEAR <= design.mission().life() * (1 + 1e-9); year++) {
            double survival = failures(design).survival(year * YEAR);
            years.add(new StudyReport.CapacityYear(
                    year,
                    Redundancy.meanCapacity(satellites, installed(design), survival),
                    Math.min(1.0, (double) fleet.quantile(year * YEAR, 0.05) / satellites)));
        }
        return years;
    }

    /** Shares of the design's satellites that work, by time in years: times, 5 % quantile, mean, 95 % quantile. */
    double[][] capacityCourse(int steps) {
        int satellites = design.orbit().satellites();
        UnrepairedFleet fleet = new UnrepairedFleet(1, installed(design), failures(design), new ConstantFailureRate(0));
        double[][] course = new double[4][steps + 1];
        for (int i = 0; i <= steps; i++) {
            double time = design.mission().life() * i / steps;
            course[0][i] = time / YEAR;
            course[1][i] = Math.min(1.0, (double) fleet.quantile(time, 0.05) / satellites);
            course[2][i] = Redundancy.meanCapacity(
                    satellites, installed(design), failures(design).survival(time));
            course[3][i] = Math.min(1.0, (double) fleet.quantile(time, 0.95) / satellites);
        }
        return course;
    }

    /** Carbon of a delivered accelerator-hour in orbit and on the ground, by its parts. */
    record Footprints(LaunchEmissions air, Footprint orbit, Footprint ground) {}

    Footprints footprints() {
        double satellites = installed(design);
        double mass = satellites * satelliteMass;
        double chips = satellites * design.compute().accelerators();
        // hours that are neither discounted nor aged by generations
        Assumptions plain = assumptions.with(CostInput.DISCOUNT, 0).with(CostInput.GENERATION_GAIN, 0);
        double hours = LifeCycleCost.orbit(plain, Boundary.ALL).acceleratorHours();
        double groundHours = LifeCycleCost.ground(plain, Boundary.ALL).acceleratorHours();
        // a site serves longer than a fleet and bears its part
        double site = satellites
                * design.compute().power()
                * Math.min(1, plain.value(CostInput.ORBIT_LIFE) / plain.value(CostInput.GROUND_LIFE));
        LaunchEmissions air = VEHICLE.emissions(mass, IndexSet.PUBLISHED, ASCENT);
        Footprint orbit = Footprint.orbit(air, EMBODIED.value() * mass, ACCELERATOR.value() * chips, hours);
        Footprint ground = Footprint.ground(
                plain.value(CostInput.ACCELERATOR_POWER),
                plain.value(CostInput.GROUND_DELIVERED),
                plain.value(CostInput.GROUND_PUE),
                GRID.value(),
                WATER.value(),
                (ACCELERATOR.value() * chips + SITE.value() * site) / groundHours,
                LAND.value());
        return new Footprints(air, orbit, ground);
    }

    private StudyReport.Emissions emissions() {
        double mass = installed(design) * satelliteMass;
        Footprints footprints = footprints();
        LaunchEmissions air = footprints.air();
        Footprint orbit = footprints.orbit();
        Footprint ground = footprints.ground();
        return new StudyReport.Emissions(
                orbit.carbon(),
                ground.carbon(),
                orbit.launch(),
                air.blackCarbon() / 1e3,
                ReentryConvention.FLAT.alumina(mass, 0, 0) / 1e3,
                ReentryConvention.STOICHIOMETRIC.alumina(mass, ALUMINIUM.value(), 1) / 1e3,
                (air.nitrogenOxides() + air.heatedAir()) / 1e3,
                ReentryConvention.nitrogenOxides(mass, ReentryConvention.NITROGEN_OXIDES_BURNING_UP) / 1e3,
                Propellant.METHANE.carbonBalance(IndexSet.PUBLISHED),
                1e3 * ground.water(),
                ASSUMED);
    }
}
