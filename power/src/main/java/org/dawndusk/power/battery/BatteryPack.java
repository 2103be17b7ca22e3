/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.battery;

/**
 * Cells in series and strings in parallel, all alike, at a temperature and an age.
 *
 * <p>The pack is one large cell: voltages by the cells in series, currents by the strings. Discharge stops at a floor of the
 * state of charge. Immutable and thread-safe.
 */
public final class BatteryPack {
    private final BatteryCell cell;
    private final int series;
    private final int strings;
    private final double temperature;
    private final double retained;
    private final double growth;
    private final double floor;

    private BatteryPack(
            BatteryCell cell,
            int series,
            int strings,
            double temperature,
            double retained,
            double growth,
            double floor) {
        this.cell = cell;
        this.series = series;
        this.strings = strings;
        this.temperature = temperature;
        this.retained = retained;
        this.growth = growth;
        this.floor = floor;
    }

    /**
     * A new pack at 298.15 K that may be emptied.
     *
     * @param cell all alike
     * @param series cells in a string
     * @param strings in parallel
     * @return the pack
     */
    public static BatteryPack of(BatteryCell cell, int series, int strings) {
        Checks.positive("series", series);
        Checks.positive("strings", strings);
        return new BatteryPack(cell, series, strings, 298.15, 1, 1, 0);
    }

    /**
     * The pack at a temperature.
     *
     * @param temperature of the cells [K]
     * @return the pack
     */
    public BatteryPack atTemperature(double temperature) {
        Checks.positive("temperature", temperature);
        BatteryPack pack = new BatteryPack(cell, series, strings, temperature, retained, growth, floor);
        Checks.notNegative("resistance at " + temperature + " K", pack.ohmic() + pack.relaxation());
        return pack;
    }

    /**
     * The pack when it is older.
     *
     * @param retained share of the new capacity that is left, in (0, 1] [1]
     * @param growth of the resistances since new, at least 1 [1]
     * @return the pack
     */
    public BatteryPack aged(double retained, double growth) {
        Checks.fraction("retained", retained);
        Checks.within("growth", growth, 1, Double.MAX_VALUE);
        return new BatteryPack(cell, series, strings, temperature, retained, growth, floor);
    }

    /**
     * The pack with a lowest state of charge: it gives nothing below.
     *
     * @param floor in [0, 1) [1]
     * @return the pack
     */
    public BatteryPack withFloor(double floor) {
        Checks.loss("floor", floor);
        return new BatteryPack(cell, series, strings, temperature, retained, growth, floor);
    }

    /**
     * The pack after strings were lost.
     *
     * @param lost how many, fewer than there are
     * @return the pack
     */
    public BatteryPack withLostStrings(int lost) {
        Checks.within("lost", lost, 0, strings - 1);
        return withStrings(strings - lost);
    }

    /**
     * The pack with another number of strings.
     *
     * @param strings in parallel
     * @return the pack
     */
    public BatteryPack withStrings(int strings) {
        Checks.positive("strings", strings);
        return new BatteryPack(cell, series, strings, temperature, retained, growth, floor);
    }

    /**
     * The cells.
     *
     * @return what all are
     */
    public BatteryCell cell() {
        return cell;
    }

    /**
     * Cells in a string.
     *
     * @return how many
     */
    public int series() {
        return series;
    }

    /**
     * Strings in parallel.
     *
     * @return how many
     */
    public int strings() {
        return strings;
    }

    /**
     * Lowest state of charge.
     *
     * @return share of the present capacity [1]
     */
    public double floor() {
        return floor;
    }

    /**
     * Present capacity.
     *
     * @return capacity [C]
     */
    public double capacity() {
        return cell.capacity() * strings * retained;
    }

    /**
     * Present energy from full to empty at open circuit.
     *
     * @return energy [J]
     */
    public double energy() {
        return energy(1);
    }

    /**
     * Present energy from a state of charge to empty at open circuit.
     *
     * @param charge state of charge, in [0, 1] [1]
     * @return energy [J]
     */
    public double energy(double charge) {
        return series * capacity() * cell.openCircuit().integral(charge);
    }

    /**
     * Present resistance in series.
     *
     * @return resistance [Ω]
     */
    public double ohmic() {
        return cell.ohmic() * scale();
    }

    /**
     * Present resistance beside the capacitor.
     *
     * @return resistance [Ω]
     */
    public double relaxation() {
        return cell.relaxation() * scale();
    }

    /**
     * Open-circuit voltage.
     *
     * @param charge state of charge [1]
     * @return voltage [V]
     */
    public double openCircuit(double charge) {
        return series * cell.openCircuit().at(charge);
    }

    /**
     * Energy that comes out at a constant current over energy that goes in at the same one, at the mean voltage, with the
     * relaxation settled.
     *
     * @param current of both [A]
     * @return efficiency [1]
     */
    public double energyEfficiency(double current) {
        Checks.notNegative("current", current);
        double mean = series * cell.openCircuit().integral(1);
        double drop = current * (ohmic() + relaxation());
        Checks.within("current x resistance", drop, 0, mean);
        return cell.coulombicEfficiency() * (mean - drop) / (mean + drop);
    }

    /**
     * Mass of the cells; structure, harness and electronics are not in it.
     *
     * @return mass [kg]
     */
    public double mass() {
        return cell.mass() * series * strings;
    }

    private double scale() {
        return cell.resistanceFactor(temperature) * growth * series / strings;
    }
}
