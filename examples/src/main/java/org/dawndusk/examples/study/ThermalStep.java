/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.List;
import java.util.Objects;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.light.AttitudeLaws;
import org.dawndusk.orbit.light.BodyDirections;
import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.Coating;
import org.dawndusk.thermal.Fin;
import org.dawndusk.thermal.HeatBalance;
import org.dawndusk.thermal.HeatBalanceException;
import org.dawndusk.thermal.HeatRejection;
import org.dawndusk.thermal.OrbitHeating;
import org.dawndusk.thermal.RadiatorPanel;
import org.dawndusk.thermal.SpaceEnvironment;
import org.dawndusk.thermal.ThermalChain;
import org.dawndusk.thermal.radiator.Burst;
import org.dawndusk.thermal.radiator.BurstCompute;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.jspecify.annotations.Nullable;
import org.orekit.attitudes.AttitudeProvider;

/** The radiator in the hot case: the worst surroundings, at the worst point of the worst of the sampled orbits. */
final class ThermalStep {
    /** Orbits of the year at which the geometry is searched for the hot case: one every fifteen days. */
    private static final int ORBITS = 24;

    private static final int SAMPLES_AN_ORBIT = 61;
    /** The heat of a burst over that of the design. */
    static final double BURST = 1.5;

    private final RadiatorPanel panel;
    private final HeatRejection rejection;
    private final double heat;
    private final Design.@Nullable Capacities capacities;
    private final HeatBalance balance;
    private final HotCase hot;

    /** The sampled orbit in which the radiator absorbs most. */
    record HotCase(OrbitStep.Plane plane, double start, OrbitHeating heating, AbsorbedFlux worst) {}

    private ThermalStep(
            RadiatorPanel panel,
            HotCase hot,
            HeatRejection rejection,
            double heat,
            Design.@Nullable Capacities capacities) {
        this.panel = panel;
        this.hot = hot;
        this.rejection = rejection;
        this.heat = heat;
        this.capacities = capacities;
        this.balance = rejection.steady(heat);
    }

    /** All bus power but what leaves as light becomes heat; what does not come from the accelerators joins at the loop. */
    static ThermalStep of(Design design, OrbitStep orbit, PowerStep power) {
        RadiatorPanel panel = panel(design, orbit.lowest().orbit().altitude());
        HotCase hot = hotCase(design, panel, orbit);
        HeatRejection rejection = HeatRejection.of(panel, chain(design, power.otherHeat()), hot.worst());
        double heat = design.compute().accelerators() * design.compute().acceleratorPower();
        return new ThermalStep(panel, hot, rejection, heat, design.thermal().capacities());
    }

    static RadiatorPanel panel(Design design, double altitude) {
        Design.Thermal thermal = design.thermal();
        Coating coating = new Coating(thermal.solarAbsorptance(), thermal.infraredEmittance());
        RadiatorPanel.Builder builder = RadiatorPanel.builder()
                .area(thermal.radiatorArea())
                .fin(Fin.constant(thermal.finEfficiency()))
                .arealMass(thermal.arealMass());
        if (thermal.arrayViewFactor() > 0) {
            RadiatorPanel.Neighbour array = array(design, altitude);
            builder.frontFaces(array).backFaces(array);
        }
        return (thermal.sides() == 2 ? builder.twoSided(coating) : builder.oneSided(coating)).build();
    }

    static ThermalChain chain(Design design, double otherHeat) {
        Design.Thermal thermal = design.thermal();
        int chips = design.compute().accelerators();
        return ThermalChain.builder(thermal.chipLimit())
                .link("chip to package", thermal.chipToPackage(), chips)
                .link("package to cold plate", thermal.packageToColdPlate(), chips)
                .link("cold plate to loop", thermal.coldPlateToLoop(), chips)
                .heat(otherHeat)
                .link("loop to radiator", thermal.loopToRadiator(), chips)
                .build();
    }

    /** The array in the hot case's sunlight, its infrared on each side of the radiator; half of it lies on either side. */
    private static RadiatorPanel.Neighbour array(Design design, double altitude) {
        Design.Thermal thermal = design.thermal();
        double share = thermal.radiatorArea() / (design.power().arrayArea() / thermal.sides());
        return new RadiatorPanel.Neighbour(
                thermal.arrayViewFactor(),
                Math.min(1, thermal.arrayViewFactor() * share),
                PowerStep.arrayTemperature(design, altitude, thermal.solarIrradiance()),
                PowerStep.arrayEmittance(design));
    }

    static SpaceEnvironment surroundings(Design design) {
        Design.Thermal thermal = design.thermal();
        return new SpaceEnvironment(
                thermal.solarIrradiance(),
                thermal.albedo(),
                thermal.earthInfrared(),
                thermal.sinkTemperature(),
                Earth.EQUATORIAL_RADIUS);
    }

    static boolean edgeOn(Design design) {
        return design.thermal().orientation().equals("edge-on-to-sun");
    }

    /** Of the radiator's front, in the axes of its attitude law. */
    static Vector3D normal(Design design) {
        // a satellite that points its array this badly shows its edge-on radiator to the Sun by as much
        double off = Math.acos(design.power().pointingEfficiency());
        return edgeOn(design) ? new Vector3D(0, Math.cos(off), Math.sin(off)) : Vector3D.MINUS_K;
    }

    private static HotCase hotCase(Design design, RadiatorPanel panel, OrbitStep step) {
        @Nullable HotCase worst = null;
        for (OrbitStep.Plane plane : step.planes()) {
            double period = plane.orbit().nodalPeriod();
            for (int i = 0; i < ORBITS; i++) {
                double start = i * (OrbitStep.YEAR - period) / ORBITS;
                OrbitHeating heating = heating(design, panel, step.scenario(), plane, 0, start, start + period);
                AbsorbedFlux peak =
                        heating.worst(start, start + period, SAMPLES_AN_ORBIT).absorbed();
                if (worst == null || peak.total() > worst.worst().total()) {
                    worst = new HotCase(plane, start, heating, peak);
                }
            }
        }
        return Objects.requireNonNull(worst);
    }

    /** What the radiator absorbs along the path of the satellite at a phase from the node at the epoch. */
    static OrbitHeating heating(
            Design design,
            RadiatorPanel panel,
            Scenario scenario,
            OrbitStep.Plane plane,
            double phase,
            double start,
            double end) {
        Earth earth = scenario.earth();
        AttitudeProvider law = edgeOn(design) ? AttitudeLaws.sunPointing(earth) : AttitudeLaws.nadir(earth);
        FrozenOrbit orbit = plane.orbit();
        BodyDirections directions = BodyDirections.of(
                scenario, orbit.propagator(scenario.epoch(), plane.ascendingNode(), phase), law, start, end);
        return OrbitHeating.builder()
                .environment(surroundings(design))
                .panel(panel, normal(design))
                .directions(directions.sun(), directions.earth())
                .orbit(
                        t -> orbit.series()
                                .position(phase + orbit.phaseRate() * t)
                                .getNorm(),
                        plane.timeline().sunlitFraction())
                .build();
    }

    double radiatorMass() {
        return panel.mass();
    }

    HeatBalance balance() {
        return balance;
    }

    /** The greatest heat of the accelerators at the chip limit; none where the chip is too hot without any. */
    double largestHeat() {
        try {
            return rejection.largestHeat();
        } catch (HeatBalanceException e) {
            return 0;
        }
    }

    /** Temperatures through the orbit of the hot case. */
    ThermalCourse course(double shareInShadow) {
        return new ThermalCourse(rejection, hot, heat, shareInShadow, capacities);
    }

    StudyReport.Thermal report() {
        double area = panel.area();
        AbsorbedFlux absorbed = balance.absorbed();
        return new StudyReport.Thermal(
                area,
                requiredArea(),
                balance.radiatorTemperature(),
                balance.chipTemperature(),
                balance.chipLimit(),
                balance.margin(),
                balance.rejectedHeat() / 1e3,
                balance.emittedHeat() / 1e3,
                (balance.dissipatedHeat() + balance.addedHeat()) / 1e3,
                (balance.environmentHeat() + area * absorbed.neighbours()) / 1e3,
                area * absorbed.solar() / 1e3,
                area * absorbed.albedo() / 1e3,
                area * absorbed.earthInfrared() / 1e3,
                area * absorbed.neighbours() / 1e3,
                largestHeat() / 1e3,
                balance.bottleneck(),
                burst(),
                elasticities());
    }

    /** How long half as much heat again is carried, from half the heat; null where there is no such time. */
    private @Nullable Double burst() {
        if (capacities == null || rejection.steady(heat / 2).margin() <= 0) {
            return null;
        }
        Burst burst = BurstCompute.of(rejection, capacities.electronics(), capacities.radiator())
                .burst(heat / 2, BURST * heat);
        return burst.sustained() ? null : burst.duration();
    }

    /** The five inputs on which the area hangs most; none where no area suffices. */
    private List<StudyReport.Elasticity> elasticities() {
        if (requiredArea() == null) {
            return List.of();
        }
        return rejection.areaElasticities(heat).stream()
                .limit(5)
                .map(e -> new StudyReport.Elasticity(e.input(), e.value()))
                .toList();
    }

    /** The panel at which the chips stand at their limit; null where none suffices. */
    private @Nullable Double requiredArea() {
        try {
            return rejection.areaFor(heat);
        } catch (HeatBalanceException e) {
            return null;
        }
    }
}
