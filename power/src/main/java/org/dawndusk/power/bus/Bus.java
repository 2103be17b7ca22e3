/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.bus;

/**
 * How array and battery meet at the bus.
 *
 * <p>On a regulated bus the battery is behind a charger and a discharger; on an unregulated one it is the bus itself, and
 * what it costs is paid in the loads' own converters, which bear its swing of voltage. The array is behind a converter in
 * both: a peak-power tracker, or the switches of direct energy transfer with next to no loss. How the array follows the
 * voltage of a battery that is the bus is in {@code PowerSystem.unregulated}. Immutable and thread-safe.
 *
 * @param array converter between array and bus
 * @param charger between bus and battery
 * @param discharger between battery and bus
 */
public record Bus(Converter array, Converter charger, Converter discharger) {
    /** Everything without loss. */
    public static final Bus IDEAL = new Bus(Converter.IDEAL, Converter.IDEAL, Converter.IDEAL);

    /**
     * The bus has a fixed voltage, which charger and discharger hold.
     *
     * @param array converter between array and bus
     * @param charger between bus and battery
     * @param discharger between battery and bus
     * @return the bus
     */
    public static Bus regulated(Converter array, Converter charger, Converter discharger) {
        return new Bus(array, charger, discharger);
    }

    /**
     * The battery is the bus.
     *
     * @param array converter between array and bus
     * @return the bus
     */
    public static Bus unregulated(Converter array) {
        return new Bus(array, Converter.IDEAL, Converter.IDEAL);
    }

    /**
     * Efficiency of the way from the array through charger and discharger to the bus, the battery's own left out.
     *
     * @param charge power into the battery, positive [W]
     * @param discharge power given to the bus, positive [W]
     * @return product of the three efficiencies [1]
     */
    public double storagePath(double charge, double discharge) {
        double surplus = charger.inputFor(charge);
        return array.efficiency(surplus) * charger.efficiency(charge) * discharger.efficiency(discharge);
    }
}
