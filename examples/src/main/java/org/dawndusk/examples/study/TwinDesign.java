/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.compute.horizon.Horizon;
import org.dawndusk.compute.horizon.Links;
import org.dawndusk.compute.horizon.Profile;
import org.dawndusk.compute.horizon.TimedJob;
import org.dawndusk.compute.placement.Site;
import org.dawndusk.examples.twin.HeatModel;
import org.dawndusk.examples.twin.SatelliteClass;
import org.dawndusk.examples.twin.Twin;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.light.EclipseTimeline;
import org.dawndusk.orbit.light.SeriesEclipses;
import org.dawndusk.orbit.light.SolarIrradiance;
import org.dawndusk.power.simulation.PowerSystem;
import org.dawndusk.thermal.OrbitHeating;
import org.dawndusk.thermal.RadiatorPanel;
import org.dawndusk.thermal.SpaceEnvironment;
import org.dawndusk.thermal.network.ThermalNetwork;

/**
 * The classes, jobs and links of a design's twin: a class for each plane and phase, or one satellite.
 *
 * <p>At design grade light comes in steps, from the middle of one penumbra to that of the next, and the radiator absorbs the
 * mean of its plane's lit orbit, or the Earth's infrared alone in shadow. At reference grade the light of the one satellite
 * fades through the penumbras, and it absorbs what its place and attitude give at each instant.
 */
final class TwinDesign {
    private static final double DAY = 86_400;
    /** Beyond the span, for the windows that look ahead. */
    private static final double BEYOND = 3 * DAY;
    /** After so long in light the distance of the Sun counts anew. */
    private static final double SUN_STEP = 10 * DAY;

    private static final int ORBITS = 8;
    private static final int PLACES = 24;
    private static final double STORE_RATE = 4e9;
    private static final double STORE_ENERGY = 2e-9;
    private static final double LINK_ENERGY = 1e-9;
    private final Design design;
    private final OrbitStep orbit;
    private final PowerStep power;
    private final RadiatorPanel panel;
    private final double span;
    private final double age;
    private final Map<Double, PowerSystem> systems = new HashMap<>();
    private final Map<Double, HeatModel> models = new HashMap<>();

    private TwinDesign(Design design, double span, double age) {
        this.design = design;
        this.span = span;
        this.age = age;
        orbit = OrbitStep.bySeries(design);
        power = PowerStep.of(design, orbit);
        panel = ThermalStep.panel(design, orbit.lowest().orbit().altitude());
    }

    /**
     * The twin of a design.
     *
     * @param span from the epoch on [s]
     * @param age of arrays and batteries meanwhile [yr]
     */
    static TwinDesign of(Design design, double span, double age) {
        return new TwinDesign(design, span, age);
    }

    OrbitStep orbit() {
        return orbit;
    }

    double span() {
        return span;
    }

    double age() {
        return age;
    }

    double revolution() {
        return orbit.planes().get(0).orbit().nodalPeriod();
    }

    Twin twin(List<SatelliteClass> classes) {
        return Twin.of(classes, revolution())
                .with(Horizon.lookingAhead(revolution()).with(TwinMix::atHome));
    }

    /** A class for each plane and so many phases, with all of the design's satellites. */
    List<SatelliteClass> classes(int phases) {
        SeriesEclipses eclipses = SeriesEclipses.over(orbit.scenario(), 0, span + BEYOND);
        List<SatelliteClass> classes = new ArrayList<>();
        int number = 0;
        for (OrbitStep.Plane plane : orbit.planes()) {
            double lit = litHeat(plane);
            double dark = darkHeat(plane);
            int inPlane = inPlane(number);
            int groups = Math.min(phases, inPlane);
            for (int k = 0; k < groups; k++) {
                double phase = 2 * Math.PI * k / groups;
                EclipseTimeline timeline = eclipses.timeline(plane.orbit(), plane.ascendingNode(), phase);
                org.dawndusk.power.Profile light = steps(timeline);
                int satellites = inPlane / groups + (k < inPlane % groups ? 1 : 0);
                classes.add(satellite("plane " + (number + 1) + " phase " + (k + 1), satellites, light)
                        .heat(this::model, t -> light.at(t) > 0 ? lit : dark)
                        .build());
            }
            number++;
        }
        return classes;
    }

    /** One satellite of the first plane, its light and heat as they change from instant to instant. */
    SatelliteClass single() {
        OrbitStep.Plane plane = orbit.planes().get(0);
        double end = span + BEYOND;
        EclipseTimeline timeline = EclipseTimeline.of(
                orbit.scenario(), plane.orbit().propagator(orbit.scenario().epoch(), plane.ascendingNode(), 0), 0, end);
        OrbitStep.Plane whole =
                new OrbitStep.Plane(plane.orbit(), plane.node(), plane.ascendingNode(), timeline, plane.season());
        OrbitHeating heating = ThermalStep.heating(design, panel, orbit.scenario(), whole, 0, 0, end);
        double area = panel.area() * design.thermal().finEfficiency();
        double array = neighbours();
        DoubleUnaryOperator sunlit = timeline.sunlitFraction();
        return satellite(
                        "satellite",
                        1,
                        org.dawndusk.power.Profile.of(SolarIrradiance.of(timeline), timeline.switchingInstants()))
                .heat(this::model, t -> area * (heating.at(t).environment() + sunlit.applyAsDouble(t) * array))
                .build();
    }

    /** A class whose satellites have another share of a part. */
    SatelliteClass worn(SatelliteClass of, TwinFit.Part part, double share) {
        return switch (part) {
            case ARRAY -> of.withArray(share);
            case BATTERY -> of.withBattery(share);
            case LOOP -> of.withLoop(share);
        };
    }

    private int inPlane(int plane) {
        int first = 0;
        for (Design.Shell shell : design.orbit().shells()) {
            first += shell.planes();
            if (plane < first) {
                Design.Cluster cluster = design.orbit().cluster();
                return shell.satellitesPerPlane() * (cluster == null ? 1 : cluster.satellites());
            }
        }
        throw new IllegalArgumentException("plane is " + plane + ", but must be in [0, " + first + ")");
    }

    private SatelliteClass.Builder satellite(String name, int satellites, org.dawndusk.power.Profile light) {
        Design.Compute compute = design.compute();
        Site site = Site.builder(name, satellites * compute.accelerators())
                .memoryPerAccelerator(compute.acceleratorMemory())
                .downlinkRate(satellites
                        * design.network().downlinkRate()
                        * design.network().downlinkAvailability())
                .jurisdiction(compute.jurisdiction())
                .build();
        double base = PowerStep.loads(design).total() - PowerStep.loads(design).compute();
        return SatelliteClass.builder(site, this::system, light)
                .satellites(satellites)
                .loads(base, compute.power())
                .store(satellites * STORE_RATE, STORE_ENERGY, LINK_ENERGY);
    }

    /** One system for each share of the battery, which all classes have in common. */
    private synchronized PowerSystem system(double share) {
        return systems.computeIfAbsent(
                share,
                left -> power.course().circuit(age, left, 1 - design.power().depthOfDischarge()));
    }

    private synchronized HeatModel model(double loop) {
        return models.computeIfAbsent(loop, this::network);
    }

    /** Chips, coolant and radiator: the chain of the study with the capacities of the design. */
    private HeatModel network(double loop) {
        Design.Thermal thermal = design.thermal();
        Design.Capacities capacities = thermal.capacities();
        if (capacities == null) {
            throw new DesignException("thermal.heatCapacities", "missing", "given for a twin");
        }
        int chips = design.compute().accelerators();
        double toLoop = (thermal.chipToPackage() + thermal.packageToColdPlate() + thermal.coldPlateToLoop()) / chips;
        double toRadiator = thermal.loopToRadiator() / chips;
        ThermalNetwork network = ThermalNetwork.builder()
                .node("chips", capacities.electronics())
                .arithmetic("coolant")
                .node("radiator", capacities.radiator())
                .boundary("space", thermal.sinkTemperature())
                .conductor("chips", "coolant", loop / toLoop)
                .conductor("coolant", "radiator", loop / toRadiator)
                .radiative("radiator", "space", panel.area() * thermal.finEfficiency() * panel.emittanceSum())
                .build();
        double chipShare = 1 / (1 + design.compute().hostOverhead());
        return HeatModel.of(network, "chips", "coolant", "radiator", thermal.chipLimit(), chipShare);
    }

    /** What the radiator absorbs where the array is in light: mean over some orbits of the year, [W]. */
    private double litHeat(OrbitStep.Plane plane) {
        double period = plane.orbit().nodalPeriod();
        double sum = 0;
        int lit = 0;
        for (int i = 0; i < ORBITS; i++) {
            double start = i * (OrbitStep.YEAR - period) / ORBITS;
            OrbitHeating heating =
                    ThermalStep.heating(design, panel, orbit.scenario(), plane, 0, start, start + period);
            for (int k = 0; k < PLACES; k++) {
                double t = start + k * period / PLACES;
                if (plane.timeline().sunlitFraction().applyAsDouble(t) == 1) {
                    sum += heating.at(t).environment();
                    lit++;
                }
            }
        }
        return panel.area() * design.thermal().finEfficiency() * (sum / Math.max(1, lit) + neighbours());
    }

    /** The Earth's infrared alone; sides and attitude as in light, mean over an orbit. */
    private double darkHeat(OrbitStep.Plane plane) {
        double period = plane.orbit().nodalPeriod();
        OrbitHeating heating = ThermalStep.heating(design, panel, orbit.scenario(), plane, 0, 0, period);
        double sum = 0;
        for (int k = 0; k < PLACES; k++) {
            sum += heating.at(k * period / PLACES).earthInfrared();
        }
        return panel.area() * design.thermal().finEfficiency() * sum / PLACES;
    }

    /** The array's infrared on a square metre of the radiator, while it is lit. */
    private double neighbours() {
        SpaceEnvironment nowhere =
                new SpaceEnvironment(0, 0, 0, design.thermal().sinkTemperature(), 6.4e6);
        return panel.absorbed(
                        nowhere, org.dawndusk.thermal.Exposure.DEEP_SPACE, org.dawndusk.thermal.Exposure.DEEP_SPACE)
                .neighbours();
    }

    private org.dawndusk.power.Profile steps(EclipseTimeline timeline) {
        DoubleUnaryOperator full = SolarIrradiance.inFullSun(orbit.scenario());
        Intervals shadow = timeline.penumbra();
        Intervals umbra = timeline.umbra();
        List<Double> instants = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        double lit = timeline.start();
        values.add(full.applyAsDouble(lit));
        int i = 0;
        for (int k = 0; k < umbra.count(); k++) {
            while (shadow.end(i) < umbra.end(k)) {
                i++;
            }
            double off = (shadow.start(i) + umbra.start(k)) / 2;
            double on = (umbra.end(k) + shadow.end(i)) / 2;
            sunSteps(instants, values, full, lit, off);
            if (off > timeline.start()) {
                instants.add(off);
                values.add(0.0);
            } else {
                values.set(0, 0.0);
            }
            if (on < timeline.end()) {
                instants.add(on);
                values.add(full.applyAsDouble(on));
            }
            lit = on;
        }
        sunSteps(instants, values, full, lit, timeline.end());
        return org.dawndusk.power.Profile.steps(
                instants.stream().mapToDouble(d -> d).toArray(),
                values.stream().mapToDouble(d -> d).toArray());
    }

    private static void sunSteps(
            List<Double> instants, List<Double> values, DoubleUnaryOperator full, double from, double to) {
        for (double t = from + SUN_STEP; t < to; t += SUN_STEP) {
            instants.add(t);
            values.add(full.applyAsDouble(t));
        }
    }

    /** The design's mix until the end of the span. */
    List<TimedJob> jobs(List<SatelliteClass> classes) {
        return TwinMix.jobs(design, classes, span);
    }

    /** Lasers of the design's full rate between all classes. */
    Links links() {
        Profile rate =
                Profile.constant(design.network().channels() * design.network().channelRate());
        return (from, to) -> rate;
    }
}
