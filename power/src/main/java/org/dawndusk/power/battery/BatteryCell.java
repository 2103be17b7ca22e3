/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.battery;

/**
 * A rechargeable cell as an equivalent circuit: a source by its state of charge, an ohmic resistance, and one resistance with
 * a capacitor beside it, with the limits that its maker sets.
 *
 * <p>Resistances change with temperature by Arrhenius' law; the capacity does not. Immutable and thread-safe; made by
 * {@link #builder}.
 *
 * <p>Source of the circuit: M. Chen, G. A. Rincón-Mora, Accurate electrical battery model capable of predicting runtime and
 * I-V performance, IEEE Transactions on Energy Conversion 21 (2006) 504-511.
 */
public final class BatteryCell {
    private static final double GAS_CONSTANT = 8.31446261815324;

    /**
     * Lithium-ion polymer cell of 850 mAh: open-circuit voltage {@code 3.685 + 0.2156 s - 0.1178 s² + 0.3201 s³ - 1.031
     * exp(-35 s)}, resistances above a charge of 0.2: 74.46 mΩ in series, 46.69 mΩ with 33 s, 49.84 mΩ with 223 s. The two
     * faster ones are one here, since loads of a satellite switch more slowly than that; below a charge of 0.2 the
     * resistances of the source rise, which is left out. Charged to 4.1 V. Source: Chen, Rincón-Mora (2006), eqs 2 to 6. The
     * limits of current, half a capacity and one capacity an hour, and the mass of 16 g are ours.
     */
    public static final BatteryCell CHEN_RINCON_MORA = builder(
                    0.85 * 3600,
                    OpenCircuitVoltage.sampled(
                            s -> 3.685 + s * (0.2156 + s * (-0.1178 + s * 0.3201)) - 1.031 * Math.exp(-35 * s)))
            .resistance(0.07446 + 0.04669)
            .relaxation(0.04984, 0.04984 * 4475)
            .voltages(3.0, 4.1)
            .currents(0.85 / 2, 0.85)
            .mass(0.016)
            .build();

    /**
     * Saft VES180 of 170 Wh and 160 Wh/kg, charged to 4.1 V, discharged to 2.7 V (ESA ARTES, Development of high specific
     * energy Li-ion cell). Curve and resistances are those of {@link #CHEN_RINCON_MORA}, scaled by capacity: an assumption.
     */
    public static final BatteryCell SAFT_VES180 =
            CHEN_RINCON_MORA.scaled(170 * 3600, 160 * 3600).withVoltages(2.7, 4.1);

    private final double capacity;
    private final OpenCircuitVoltage openCircuit;
    private final double ohmic;
    private final double relaxation;
    private final double relaxationTime;
    private final double activationEnergy;
    private final double referenceTemperature;
    private final double coulombicEfficiency;
    private final double lowestVoltage;
    private final double highestVoltage;
    private final double chargeCurrent;
    private final double dischargeCurrent;
    private final double mass;

    private BatteryCell(Builder b) {
        capacity = b.capacity;
        openCircuit = b.openCircuit;
        ohmic = b.ohmic;
        relaxation = b.relaxation;
        relaxationTime = b.relaxationTime;
        activationEnergy = b.activationEnergy;
        referenceTemperature = b.referenceTemperature;
        coulombicEfficiency = b.coulombicEfficiency;
        lowestVoltage = b.lowestVoltage;
        highestVoltage = b.highestVoltage;
        chargeCurrent = b.chargeCurrent;
        dischargeCurrent = b.dischargeCurrent;
        mass = b.mass;
    }

    /**
     * A builder; voltages must be set, the rest is a perfect cell without mass.
     *
     * @param capacity from full to empty [C]
     * @param openCircuit voltage against state of charge
     * @return a new builder
     */
    public static Builder builder(double capacity, OpenCircuitVoltage openCircuit) {
        return new Builder(capacity, openCircuit);
    }

    /**
     * A cell of the same make in another size: currents rise and resistances fall with the capacity.
     *
     * @param energy from full to empty at open circuit [J]
     * @param specificEnergy energy by mass [J/kg]
     * @return the cell
     */
    public BatteryCell scaled(double energy, double specificEnergy) {
        Checks.positive("energy", energy);
        Checks.positive("specificEnergy", specificEnergy);
        double factor = energy / energy();
        return copy(factor)
                .voltages(lowestVoltage, highestVoltage)
                .mass(energy / specificEnergy)
                .build();
    }

    /**
     * The cell between other voltages.
     *
     * @param lowest at the terminals while it discharges [V]
     * @param highest at the terminals while it charges [V]
     * @return the cell
     */
    public BatteryCell withVoltages(double lowest, double highest) {
        return copy(1).voltages(lowest, highest).mass(mass).build();
    }

    private Builder copy(double factor) {
        Builder builder = builder(capacity * factor, openCircuit);
        builder.ohmic = ohmic / factor;
        builder.relaxation = relaxation / factor;
        builder.relaxationTime = relaxationTime;
        builder.activationEnergy = activationEnergy;
        builder.referenceTemperature = referenceTemperature;
        builder.coulombicEfficiency = coulombicEfficiency;
        builder.chargeCurrent = chargeCurrent * factor;
        builder.dischargeCurrent = dischargeCurrent * factor;
        return builder;
    }

    /**
     * Energy from full to empty at open circuit.
     *
     * @return energy [J]
     */
    public double energy() {
        return capacity * openCircuit.integral(1);
    }

    /**
     * How much greater the resistances are than at the reference temperature: exp(E/R (1/T - 1/Tref)).
     *
     * @param temperature of the cell, in [50, 2000] [K]
     * @return factor [1]
     */
    public double resistanceFactor(double temperature) {
        Checks.within("temperature", temperature, 50, 2_000);
        return Math.exp(activationEnergy / GAS_CONSTANT * (1 / temperature - 1 / referenceTemperature));
    }

    /**
     * Capacity from full to empty.
     *
     * @return capacity [C]
     */
    public double capacity() {
        return capacity;
    }

    /**
     * The source.
     *
     * @return voltage against state of charge
     */
    public OpenCircuitVoltage openCircuit() {
        return openCircuit;
    }

    /**
     * Resistance in series, at the reference temperature.
     *
     * @return resistance [Ω]
     */
    public double ohmic() {
        return ohmic;
    }

    /**
     * Resistance beside the capacitor, at the reference temperature.
     *
     * @return resistance [Ω]
     */
    public double relaxation() {
        return relaxation;
    }

    /**
     * Time constant of that resistance and its capacitor.
     *
     * @return time [s]
     */
    public double relaxationTime() {
        return relaxationTime;
    }

    /**
     * Charge stored per charge that goes in.
     *
     * @return efficiency [1]
     */
    public double coulombicEfficiency() {
        return coulombicEfficiency;
    }

    /**
     * Lowest voltage at the terminals while the cell discharges.
     *
     * @return voltage [V]
     */
    public double lowestVoltage() {
        return lowestVoltage;
    }

    /**
     * Highest voltage at the terminals while the cell charges.
     *
     * @return voltage [V]
     */
    public double highestVoltage() {
        return highestVoltage;
    }

    /**
     * Largest charge current.
     *
     * @return current [A]
     */
    public double chargeCurrent() {
        return chargeCurrent;
    }

    /**
     * Largest discharge current.
     *
     * @return current [A]
     */
    public double dischargeCurrent() {
        return dischargeCurrent;
    }

    /**
     * Mass of the cell.
     *
     * @return mass [kg]
     */
    public double mass() {
        return mass;
    }

    /** Collects what a cell is; each call checks its argument. Not thread-safe. */
    public static final class Builder {
        private final double capacity;
        private final OpenCircuitVoltage openCircuit;
        private double ohmic;
        private double relaxation;
        private double relaxationTime = 1;
        private double activationEnergy;
        private double referenceTemperature = 298.15;
        private double coulombicEfficiency = 1;
        private double lowestVoltage = Double.NaN;
        private double highestVoltage = Double.NaN;
        private double chargeCurrent = Double.MAX_VALUE;
        private double dischargeCurrent = Double.MAX_VALUE;
        private double mass;

        private Builder(double capacity, OpenCircuitVoltage openCircuit) {
            Checks.positive("capacity", capacity);
            this.capacity = capacity;
            this.openCircuit = openCircuit;
        }

        /**
         * Resistance in series.
         *
         * @param ohmic at the reference temperature [Ω]
         * @return this
         */
        public Builder resistance(double ohmic) {
            Checks.notNegative("ohmic", ohmic);
            this.ohmic = ohmic;
            return this;
        }

        /**
         * Resistance with a capacitor beside it.
         *
         * @param resistance at the reference temperature [Ω]
         * @param time constant of both [s]
         * @return this
         */
        public Builder relaxation(double resistance, double time) {
            Checks.notNegative("resistance", resistance);
            Checks.positive("time", time);
            this.relaxation = resistance;
            this.relaxationTime = time;
            return this;
        }

        /**
         * How resistances rise in the cold.
         *
         * @param activationEnergy of Arrhenius' law [J/mol]
         * @param referenceTemperature at which the resistances hold [K]
         * @return this
         */
        public Builder arrhenius(double activationEnergy, double referenceTemperature) {
            Checks.notNegative("activationEnergy", activationEnergy);
            Checks.positive("referenceTemperature", referenceTemperature);
            this.activationEnergy = activationEnergy;
            this.referenceTemperature = referenceTemperature;
            return this;
        }

        /**
         * Charge stored per charge that goes in.
         *
         * @param efficiency in (0, 1] [1]
         * @return this
         */
        public Builder coulombicEfficiency(double efficiency) {
            Checks.fraction("efficiency", efficiency);
            this.coulombicEfficiency = efficiency;
            return this;
        }

        /**
         * Voltages at the terminals.
         *
         * @param lowest while it discharges [V]
         * @param highest while it charges, at most the open-circuit voltage of the full cell and a volt [V]
         * @return this
         */
        public Builder voltages(double lowest, double highest) {
            Checks.positive("lowest", lowest);
            if (!(highest > lowest && highest <= openCircuit.at(1) + 1)) {
                throw Checks.refusal("highest", highest, "(" + lowest + ", " + (openCircuit.at(1) + 1) + "]");
            }
            this.lowestVoltage = lowest;
            this.highestVoltage = highest;
            return this;
        }

        /**
         * Limits of the current.
         *
         * @param charge largest [A]
         * @param discharge largest [A]
         * @return this
         */
        public Builder currents(double charge, double discharge) {
            Checks.positive("charge", charge);
            Checks.positive("discharge", discharge);
            this.chargeCurrent = charge;
            this.dischargeCurrent = discharge;
            return this;
        }

        /**
         * Mass of the cell.
         *
         * @param mass [kg]
         * @return this
         */
        public Builder mass(double mass) {
            Checks.notNegative("mass", mass);
            this.mass = mass;
            return this;
        }

        /**
         * The cell.
         *
         * @return an immutable cell
         * @throws IllegalStateException if the voltages are missing
         */
        public BatteryCell build() {
            if (Double.isNaN(lowestVoltage)) {
                throw new IllegalStateException("voltages are missing");
            }
            return new BatteryCell(this);
        }
    }
}
