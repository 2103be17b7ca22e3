/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import org.dawndusk.power.Battery;
import org.dawndusk.power.Loads;
import org.dawndusk.power.OrbitDemand;
import org.dawndusk.power.PowerPath;

/**
 * Where the array's power goes, at the mean over an orbit, in watts; what is drawn and the losses add up to what is used.
 *
 * @param used from the array at its terminals
 * @param unused what the array could give beyond that
 */
record PowerFlow(
        double used,
        double unused,
        double regulatorLoss,
        double batteryLoss,
        double accelerators,
        double hosts,
        double housekeeping,
        double pumps,
        double terminals) {

    /** The flow in an orbit in which compute draws so much in sunlight, and its share of it in shadow. */
    static PowerFlow of(
            Design design, Loads loads, Battery battery, OrbitDemand demand, double arrayPower, double compute) {
        double lit = demand.sunlitDuration();
        double dark = demand.eclipseDuration();
        double period = lit + dark;
        double others = loads.total() - loads.compute();
        double darkCompute = design.power().computeShareInEclipse() * compute;
        double regulator = design.power().conversionEfficiency();
        PowerPath path = PowerPath.of(regulator, battery);
        double direct = (compute + others) * lit / period / path.sunlight();
        double throughBattery = (darkCompute + others) * dark / period / path.eclipse();
        double used = direct + throughBattery;
        double meanCompute = (compute * lit + darkCompute * dark) / period;
        double accelerators = meanCompute / (1 + design.compute().hostOverhead());
        return new PowerFlow(
                used,
                // where compute is held to what the array gives, nothing is left but rounding
                Math.max(0, arrayPower * lit / period - used),
                (1 - regulator) * used,
                throughBattery * (regulator - path.eclipse()),
                accelerators,
                meanCompute - accelerators,
                loads.housekeeping(),
                loads.pumps(),
                loads.terminals());
    }
}
