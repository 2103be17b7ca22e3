/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.heat;

import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.Coating;
import org.dawndusk.thermal.RadiatorPanel;
import org.dawndusk.thermal.ThermalChain;
import org.dawndusk.thermal.catalog.RadiatorType;
import org.dawndusk.thermal.coolant.Coolant;
import org.dawndusk.thermal.network.Profile;
import org.dawndusk.thermal.network.ThermalNetwork;
import org.dawndusk.thermal.radiator.CoolantLoop;
import org.dawndusk.thermal.radiator.PanelRun;
import org.dawndusk.thermal.radiator.TubePanel;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * A satellite of 120 kW with a radiator of 110 m², both sides of it, edge-on to the Sun.
 *
 * <p>Load and radiator area follow a filing of 2026; what the filing does not say is assumed here: resistances of the chips,
 * heat capacities, tubes and fins, the coolant, and how the array stands to the radiator.
 */
final class Satellite {
    static final double LOAD = 120e3;
    static final int CHIPS = 72;
    static final double CHIP_HEAT = 1_400;
    static final double CHIP_LIMIT = 373.15;
    static final double ECLIPSE_SHARE = 0.5;
    /** Edge-on to the Sun but for a pointing error of 0.05 rad. */
    static final Vector3D RADIATOR_NORMAL = new Vector3D(0, Math.cos(0.05), Math.sin(0.05));

    static final Vector3D ARRAY_NORMAL = Vector3D.PLUS_K;
    static final int SECTIONS = 3;

    /** Per kelvin: chips with boards and cold plates; a square metre of radiator with its coolant; of array. */
    static final double ELECTRONICS_CAPACITY = 250e3;

    private static final double RADIATOR_CAPACITY_PER_AREA = 6_300;
    private static final double ARRAY_CAPACITY_PER_AREA = 1_500;
    private static final double ARRAY_AREA = 600;
    private static final double ARRAY_EFFICIENCY = 0.2;
    /** A wing at right angles, a quarter of its sky from the radiator's root: the view factor of a mean point. */
    private static final double ARRAY_VIEW = 0.12;

    private static final double ARRAY_TEMPERATURE = 325;
    private static final double STRUCTURE_AREA = 40;

    final RadiatorPanel radiator = RadiatorPanel.builder()
            .area(110)
            .twoSided(Coating.WHITE_SILICATE_PAINT_AGED)
            .frontFaces(array(ARRAY_TEMPERATURE))
            .backFaces(array(ARRAY_TEMPERATURE))
            .arealMass(RadiatorType.HEAT_PIPE_PANEL.arealMass())
            .build();
    final TubePanel panel = TubePanel.builder(radiator)
            .tubes(66, 11, 0.009)
            .fin(1.2e-3, 180)
            .bond(0.01)
            .roughness(2e-6)
            .build();
    final RadiatorPanel array = RadiatorPanel.builder()
            .area(ARRAY_AREA)
            .twoSided(new Coating(0.9, 0.85), new Coating(0.3, 0.85))
            .build();
    final CoolantLoop loop = new CoolantLoop(Coolant.AMMONIA, 3, 7e6, 8e4, 0.4);

    private static RadiatorPanel.Neighbour array(double temperature) {
        // half of the wing lies on either side of the radiator
        double back = ARRAY_VIEW * 110 / (ARRAY_AREA / 2);
        return new RadiatorPanel.Neighbour(ARRAY_VIEW, back, temperature, 0.85);
    }

    double radiatorCapacity() {
        return RADIATOR_CAPACITY_PER_AREA * radiator.area();
    }

    /** From junction to root: the loop's own drop, from the coolant's inlet to the mean root, is that of a run. */
    ThermalChain chain(PanelRun run) {
        double toMeanRoot = (run.inletTemperature() - run.meanRoot()) / run.rejectedHeat();
        return ThermalChain.builder(CHIP_LIMIT)
                .link("junction to package", 0.004, CHIPS)
                .link("package to cold plate", 0.005, CHIPS)
                .heat(LOAD - CHIPS * CHIP_HEAT)
                .link("cold plate to coolant", 0.002, CHIPS)
                .limit("coolant", loop.coolant().hottestFlow())
                .heat(run.pumpPower())
                .link("coolant to panel", toMeanRoot)
                .build();
    }

    /**
     * Electronics, loop, a panel in sections along the flow, array and insulated structure. The fins' efficiency and the
     * films are those of a run.
     */
    ThermalNetwork network(HotOrbit orbit, PanelRun run, AbsorbedFlux absorbed) {
        double flux = panel.surface().netFlux(run.meanRoot(), absorbed);
        double efficiency = flux / (panel.surface().emittanceSum() * black(run.meanRoot()) - absorbed.total());
        double film = (run.inletFilm() + run.outletFilm()) / 2;
        double wall = panel.tubes() * panel.length() / (panel.bond() + 1 / (film * Math.PI * panel.innerDiameter()));
        double capacityRate = loop.massFlow() * loop.coolant().specificHeat(run.meanRoot());
        Profile compute = orbit.throttled(1, ECLIPSE_SHARE);
        ThermalNetwork.Builder network = ThermalNetwork.builder()
                .node("chips", 0.2 * ELECTRONICS_CAPACITY)
                .node("cold plates", 0.8 * ELECTRONICS_CAPACITY)
                .arithmetic("hot coolant")
                .node("structure", 300e3)
                .node("array", ARRAY_CAPACITY_PER_AREA * ARRAY_AREA)
                .boundary("space", orbit.environment().sinkTemperature())
                .conductor("chips", "cold plates", CHIPS / 0.009)
                .conductor("cold plates", "hot coolant", CHIPS / 0.002)
                .conductor("cold plates", "structure", 20)
                .insulation("structure", "space", STRUCTURE_AREA, 0.02)
                .load("chips", CHIPS * CHIP_HEAT, compute)
                .load("cold plates", LOAD - CHIPS * CHIP_HEAT, compute)
                .load("hot coolant", run.pumpPower());
        double area = radiator.area() / SECTIONS;
        // the array's infrared comes over the network, at the temperature that the array then has
        Profile light = orbit.environmentHeat(radiator, RADIATOR_NORMAL);
        String upstream = "hot coolant";
        for (int i = 1; i <= SECTIONS; i++) {
            network.arithmetic("coolant " + i)
                    .node("panel " + i, radiatorCapacity() / SECTIONS)
                    .flow(upstream, "coolant " + i, capacityRate)
                    .conductor("coolant " + i, "panel " + i, wall / SECTIONS)
                    .radiative(
                            "panel " + i,
                            "space",
                            efficiency * area * (radiator.emittanceSum() - radiator.neighbourCoupling()))
                    .radiative("panel " + i, "array", efficiency * area * radiator.neighbourCoupling())
                    .load("panel " + i, efficiency * area, light);
            upstream = "coolant " + i;
        }
        double toRadiator = efficiency * radiator.area() * radiator.neighbourCoupling();
        return network.flow(upstream, "hot coolant", capacityRate)
                .radiative("array", "space", ARRAY_AREA * array.emittanceSum() - toRadiator)
                .load("array", ARRAY_AREA, orbit.environmentHeat(array, ARRAY_NORMAL))
                // what leaves it as power
                .load(
                        "array",
                        -ARRAY_EFFICIENCY * ARRAY_AREA * orbit.environment().solarIrradiance(),
                        orbit.sunlitFraction())
                .build();
    }

    private static double black(double temperature) {
        return Coating.BLACK.emittedFlux(temperature);
    }
}
