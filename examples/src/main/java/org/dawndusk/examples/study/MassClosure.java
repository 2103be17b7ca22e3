/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

/** The sum of a satellite's parts beside the mass that the source states. */
final class MassClosure {
    private MassClosure() {}

    /** Closes the mass; each part is given in kg, the velocity increment in m/s. */
    static StudyReport.Mass of(Design design, double array, double battery, double radiator, double deltaV) {
        Design.Mass mass = design.mass();
        double computeLoad = design.compute().power();
        double compute = design.compute().specificMass() * computeLoad;
        double links = design.network().terminals() * design.network().terminalMass();
        double parts = compute + array + battery + radiator + links;
        // structure is a share of the dry mass that it is itself a part of
        double bus = parts * mass.structureFraction() / (1 - mass.structureFraction());
        double margin = mass.margin() * (parts + bus);
        double dry = parts + bus + margin;
        // Tsiolkovsky's equation
        double propellant = dry * Math.expm1(deltaV / mass.exhaustSpeed());
        double total = dry + propellant;
        return new StudyReport.Mass(
                compute,
                array,
                battery,
                radiator,
                links,
                bus,
                propellant,
                margin,
                total,
                total / (computeLoad / 1e3),
                mass.stated(),
                total - mass.stated());
    }
}
