/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import org.dawndusk.power.simulation.PowerState;
import org.dawndusk.power.simulation.PowerSystem;
import org.dawndusk.thermal.network.ThermalState;

/**
 * How one satellite of a class stands.
 *
 * @param power battery and its ledger since the last change of the battery
 * @param heat temperatures
 * @param damage what is left of the class
 * @param energy ledger of all electric energy
 * @param warmth ledger of all heat
 */
record SatelliteState(PowerState power, ThermalState heat, Damage damage, EnergyLedger energy, HeatLedger warmth) {
    /** A full battery; temperatures of an idle satellite. */
    static SatelliteState begin(SatelliteClass of, double time) {
        PowerState full = of.power(1).full(time);
        return new SatelliteState(
                full,
                of.heat(1).idle(of.baseLoad(), of.absorbed(time)),
                Damage.NONE,
                EnergyLedger.begin(full),
                HeatLedger.NONE);
    }

    PowerSystem system(SatelliteClass of) {
        PowerSystem whole = of.power(damage.battery());
        return damage.array() == 1 ? whole : whole.withArrayScaled(damage.array());
    }

    HeatModel model(SatelliteClass of) {
        return of.heat(damage.loop());
    }

    /** The state after a fault: a lost pack takes its charge with it, a lost loop leaves the temperatures. */
    SatelliteState after(SatelliteClass of, TwinFault fault) {
        Damage now = damage.after(fault);
        PowerState battery = power;
        EnergyLedger ledger = energy;
        if (now.battery() != damage.battery()) {
            battery = of.power(now.battery()).state(fault.instant(), power.charge());
            ledger = energy.lostWithPack(power.energy() - battery.energy());
        }
        ThermalState temperatures =
                now.loop() == damage.loop() ? heat : of.heat(now.loop()).carry(heat);
        return new SatelliteState(battery, temperatures, now, ledger, warmth);
    }
}
