/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.radio;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.network.atmosphere.AtmosphericLoss;
import org.dawndusk.network.link.BudgetLine;
import org.dawndusk.network.link.Decibels;
import org.dawndusk.network.link.FreeSpace;

/**
 * A radio link between two stations, one way: transmitter, antennas, losses, receiver.
 *
 * <p>C/N0 = EIRP - losses + G - 10 log10(k T). The noise is referred to the receiver's input behind the feeder: T = T_antenna
 * / L + T_feeder (1 - 1/L) + T_receiver. Through an atmosphere the antenna sees the sky that this atmosphere makes; without
 * one it sees its given temperature. Interference is an input, as carrier over interference in the same band.
 *
 * <p>Source: Pratt and Allnutt, Satellite Communications, 3rd ed. (2019), chapter 4; Maral and Bousquet, Satellite
 * Communications Systems, 5th ed. (2009), chapter 5. Immutable and thread-safe; made by {@link #builder}.
 *
 * @since 0.1
 */
public final class RadioLink {
    private static final double BOLTZMANN_DB = Decibels.of(1.380649e-23);

    private final double frequency;
    private final double symbolRate;
    private final double transmitPower;
    private final RadioAntenna transmitAntenna;
    private final RadioAntenna receiveAntenna;
    private final double transmitLossDb;
    private final double transmitPointingLossDb;
    private final double receivePointingLossDb;
    private final double polarizationLossDb;
    private final double otherLossDb;
    private final double feederLossDb;
    private final double feederTemperature;
    private final double receiverTemperature;
    private final double antennaTemperature;
    private final double spilloverTemperature;
    private final double surfaceTemperature;
    private final OptionalDouble carrierToInterferenceDb;
    private final double implementationLossDb;

    private RadioLink(Builder b) {
        frequency = b.frequency;
        symbolRate = b.symbolRate;
        transmitPower = b.transmitPower;
        transmitAntenna = b.transmitAntenna;
        receiveAntenna = b.receiveAntenna;
        transmitLossDb = b.transmitLossDb;
        transmitPointingLossDb = b.transmitPointingLossDb;
        receivePointingLossDb = b.receivePointingLossDb;
        polarizationLossDb = b.polarizationLossDb;
        otherLossDb = b.otherLossDb;
        feederLossDb = b.feederLossDb;
        feederTemperature = b.feederTemperature;
        receiverTemperature = b.receiverTemperature;
        antennaTemperature = b.antennaTemperature;
        spilloverTemperature = b.spilloverTemperature;
        surfaceTemperature = b.surfaceTemperature;
        carrierToInterferenceDb = b.carrierToInterferenceDb;
        implementationLossDb = b.implementationLossDb;
    }

    /**
     * Starts a link without losses and with a noiseless antenna of 0 dBi at both ends.
     *
     * @param frequency carrier frequency [Hz]
     * @param symbolRate symbols a second, taken as the noise bandwidth [Hz]
     * @return a builder
     */
    public static Builder builder(double frequency, double symbolRate) {
        return new Builder(frequency, symbolRate);
    }

    /**
     * The budget in vacuum, the antenna seeing its given temperature.
     *
     * @param range length of the path [m]
     * @return the itemised budget
     */
    public RadioBudget budget(double range) {
        return budget(range, AtmosphericLoss.NONE, antennaTemperature);
    }

    /**
     * The budget of a downlink through an atmosphere, whose absorption the receiving antenna sees as noise.
     *
     * @param range length of the path [m]
     * @param atmosphere what the atmosphere takes
     * @return the itemised budget
     */
    public RadioBudget downlink(double range, AtmosphericLoss atmosphere) {
        return budget(range, atmosphere, atmosphere.skyNoiseTemperature(surfaceTemperature) + spilloverTemperature);
    }

    /**
     * The budget of an uplink through an atmosphere; the receiving antenna sees its given temperature, for instance the
     * Earth's 290 K.
     *
     * @param range length of the path [m]
     * @param atmosphere what the atmosphere takes
     * @return the itemised budget
     */
    public RadioBudget uplink(double range, AtmosphericLoss atmosphere) {
        return budget(range, atmosphere, antennaTemperature);
    }

    private RadioBudget budget(double range, AtmosphericLoss atmosphere, double seen) {
        double spreadingDb = FreeSpace.lossDb(range, FreeSpace.wavelength(frequency));
        List<BudgetLine> lines = new ArrayList<>();
        double powerDbw = Decibels.of(transmitPower);
        lines.add(new BudgetLine("transmitted power", powerDbw, "dBW"));
        lines.add(new BudgetLine("transmit feeder", -transmitLossDb, "dB"));
        lines.add(new BudgetLine("transmit antenna", transmitAntenna.gainDbi(), "dBi"));
        lines.add(new BudgetLine("transmit pointing", -transmitPointingLossDb, "dB"));
        double eirpDbw = powerDbw - transmitLossDb + transmitAntenna.gainDbi() - transmitPointingLossDb;
        lines.add(new BudgetLine("EIRP", eirpDbw, "dBW"));
        lines.add(new BudgetLine("free-space loss", -spreadingDb, "dB"));
        lines.add(new BudgetLine("gases", -atmosphere.gasDb(), "dB"));
        lines.add(new BudgetLine("clouds", -atmosphere.cloudDb(), "dB"));
        lines.add(new BudgetLine("rain", -atmosphere.rainDb(), "dB"));
        double scintillation = atmosphere.totalDb() - atmosphere.gasDb() - atmosphere.cloudDb() - atmosphere.rainDb();
        lines.add(new BudgetLine("scintillation, as it adds to rain and clouds", -scintillation, "dB"));
        lines.add(new BudgetLine("polarisation", -polarizationLossDb, "dB"));
        lines.add(new BudgetLine("other losses", -otherLossDb, "dB"));
        lines.add(new BudgetLine("receive pointing", -receivePointingLossDb, "dB"));
        lines.add(new BudgetLine("receive antenna", receiveAntenna.gainDbi(), "dBi"));
        lines.add(new BudgetLine("receive feeder", -feederLossDb, "dB"));
        double receivedDbw = eirpDbw
                - spreadingDb
                - atmosphere.totalDb()
                - polarizationLossDb
                - otherLossDb
                - receivePointingLossDb
                + receiveAntenna.gainDbi()
                - feederLossDb;
        lines.add(new BudgetLine("carrier power", receivedDbw, "dBW"));
        double temperature = NoiseTemperature.behindLoss(seen, feederLossDb, feederTemperature) + receiverTemperature;
        lines.add(new BudgetLine("system noise temperature", temperature, "K"));
        lines.add(new BudgetLine("G/T", receiveAntenna.gainDbi() - feederLossDb - Decibels.of(temperature), "dB/K"));
        double densityDbHz = receivedDbw - BOLTZMANN_DB - Decibels.of(temperature);
        lines.add(new BudgetLine("C/N0", densityDbHz, "dBHz"));
        double thermalDb = densityDbHz - Decibels.of(symbolRate);
        lines.add(new BudgetLine("C/N in the symbol rate", thermalDb, "dB"));
        double togetherDb = thermalDb;
        if (carrierToInterferenceDb.isPresent()) {
            double interferenceDb = carrierToInterferenceDb.getAsDouble();
            lines.add(new BudgetLine("C/I", interferenceDb, "dB"));
            togetherDb = -Decibels.of(Decibels.ratio(-thermalDb) + Decibels.ratio(-interferenceDb));
        }
        lines.add(new BudgetLine("implementation", -implementationLossDb, "dB"));
        double esN0Db = togetherDb - implementationLossDb;
        lines.add(new BudgetLine("Es/N0", esN0Db, "dB"));
        return new RadioBudget(
                range, frequency, symbolRate, eirpDbw, receivedDbw, temperature, densityDbHz, esN0Db, lines);
    }

    /**
     * The range at which a margin is left, in vacuum.
     *
     * @param requiredEsN0Db Es/N0 that the MODCOD needs [dB]
     * @param marginDb margin to be left [dB]
     * @return range, empty where the interference alone forbids it [m]
     */
    public OptionalDouble rangeFor(double requiredEsN0Db, double marginDb) {
        return surplusDb(budget(1), requiredEsN0Db, marginDb, value -> Decibels.ratio(value / 2));
    }

    /**
     * The transmit power at which a margin is left.
     *
     * @param budget of this link at the range and in the atmosphere of interest
     * @param requiredEsN0Db Es/N0 that the MODCOD needs [dB]
     * @param marginDb margin to be left [dB]
     * @return power, empty where the interference alone forbids it [W]
     */
    public OptionalDouble transmitPowerFor(RadioBudget budget, double requiredEsN0Db, double marginDb) {
        return surplusDb(budget, requiredEsN0Db, marginDb, value -> transmitPower * Decibels.ratio(-value));
    }

    /**
     * The diameter of a receiving dish at which a margin is left, everything else as it is.
     *
     * @param budget of this link at the range and in the atmosphere of interest
     * @param requiredEsN0Db Es/N0 that the MODCOD needs [dB]
     * @param marginDb margin to be left [dB]
     * @param efficiency aperture efficiency of the dish, in (0, 1] [1]
     * @return diameter, empty where the interference alone forbids it [m]
     */
    public OptionalDouble receiveDiameterFor(
            RadioBudget budget, double requiredEsN0Db, double marginDb, double efficiency) {
        Checks.within("efficiency", efficiency, Double.MIN_NORMAL, 1);
        double wavelength = FreeSpace.wavelength(frequency);
        return surplusDb(
                budget,
                requiredEsN0Db,
                marginDb,
                value -> wavelength
                        / Math.PI
                        * Math.sqrt(Decibels.ratio(receiveAntenna.gainDbi() - value) / efficiency));
    }

    /** What a function makes of the decibels of carrier that the link has too many. */
    private OptionalDouble surplusDb(
            RadioBudget budget, double requiredEsN0Db, double marginDb, DoubleUnaryOperator answer) {
        Checks.finite("requiredEsN0Db", requiredEsN0Db);
        Checks.finite("marginDb", marginDb);
        double togetherDb = requiredEsN0Db + marginDb + implementationLossDb;
        double noise = Decibels.ratio(-togetherDb)
                - (carrierToInterferenceDb.isPresent() ? Decibels.ratio(-carrierToInterferenceDb.getAsDouble()) : 0);
        if (!(noise > 0)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(answer.applyAsDouble(budget.carrierToNoiseDb() + Decibels.of(noise)));
    }

    /** Collects a link; each call checks its argument. Not thread-safe. */
    public static final class Builder {
        private final double frequency;
        private final double symbolRate;
        private double transmitPower = 1;
        private RadioAntenna transmitAntenna = RadioAntenna.ofGainDbi(0);
        private RadioAntenna receiveAntenna = RadioAntenna.ofGainDbi(0);
        private double transmitLossDb;
        private double transmitPointingLossDb;
        private double receivePointingLossDb;
        private double polarizationLossDb;
        private double otherLossDb;
        private double feederLossDb;
        private double feederTemperature = NoiseTemperature.STANDARD;
        private double receiverTemperature = NoiseTemperature.STANDARD;
        private double antennaTemperature;
        private double spilloverTemperature;
        private double surfaceTemperature = 288.15;
        private OptionalDouble carrierToInterferenceDb = OptionalDouble.empty();
        private double implementationLossDb;

        private Builder(double frequency, double symbolRate) {
            this.frequency = Checks.positive("frequency", frequency);
            this.symbolRate = Checks.positive("symbolRate", symbolRate);
        }

        /**
         * Sets the transmitter; 1 W into 0 dBi unless set.
         *
         * @param power of the transmitter, positive [W]
         * @param lossDb between it and the antenna, not negative [dB]
         * @param antenna its antenna
         * @param pointingLossDb loss by pointing it, not negative ({@link RadioAntenna#pointingLossDb}) [dB]
         * @return this builder
         */
        public Builder transmitter(double power, double lossDb, RadioAntenna antenna, double pointingLossDb) {
            transmitPower = Checks.positive("power", power);
            transmitLossDb = Checks.notNegative("lossDb", lossDb);
            transmitAntenna = antenna;
            transmitPointingLossDb = Checks.notNegative("pointingLossDb", pointingLossDb);
            return this;
        }

        /**
         * Sets the receiver; 290 K behind 0 dBi unless set.
         *
         * @param antenna its antenna
         * @param pointingLossDb loss by pointing it, not negative [dB]
         * @param feederLossDb loss between antenna and receiver, not negative [dB]
         * @param temperature noise temperature of the receiver at its input ({@link NoiseTemperature}) [K]
         * @return this builder
         */
        public Builder receiver(RadioAntenna antenna, double pointingLossDb, double feederLossDb, double temperature) {
            receiveAntenna = antenna;
            receivePointingLossDb = Checks.notNegative("pointingLossDb", pointingLossDb);
            this.feederLossDb = Checks.notNegative("feederLossDb", feederLossDb);
            receiverTemperature = Checks.notNegative("temperature", temperature);
            return this;
        }

        /**
         * Sets what the receiving antenna sees; 0 K in vacuum, a surface of 288.15 K and no spillover unless set.
         *
         * @param antennaTemperature what it sees in vacuum, or on an uplink, the Earth's 290 K [K]
         * @param spilloverTemperature what a ground antenna sees of the ground besides the sky [K]
         * @param surfaceTemperature of the air at the ground station [K]
         * @return this builder
         */
        public Builder surroundings(double antennaTemperature, double spilloverTemperature, double surfaceTemperature) {
            this.antennaTemperature = Checks.notNegative("antennaTemperature", antennaTemperature);
            this.spilloverTemperature = Checks.notNegative("spilloverTemperature", spilloverTemperature);
            this.surfaceTemperature = Checks.positive("surfaceTemperature", surfaceTemperature);
            return this;
        }

        /**
         * Sets the feeder's own temperature, 290 K unless set.
         *
         * @param feederTemperature physical temperature [K]
         * @return this builder
         */
        public Builder feederTemperature(double feederTemperature) {
            this.feederTemperature = Checks.notNegative("feederTemperature", feederTemperature);
            return this;
        }

        /**
         * Sets further losses of the path, none unless set.
         *
         * @param polarizationLossDb by polarisations that differ, not negative [dB]
         * @param otherLossDb of any other kind, not negative [dB]
         * @return this builder
         */
        public Builder losses(double polarizationLossDb, double otherLossDb) {
            this.polarizationLossDb = Checks.notNegative("polarizationLossDb", polarizationLossDb);
            this.otherLossDb = Checks.notNegative("otherLossDb", otherLossDb);
            return this;
        }

        /**
         * Sets the interference, none unless set.
         *
         * @param carrierToInterferenceDb carrier over interference in the symbol rate's bandwidth [dB]
         * @return this builder
         */
        public Builder interference(double carrierToInterferenceDb) {
            this.carrierToInterferenceDb =
                    OptionalDouble.of(Checks.finite("carrierToInterferenceDb", carrierToInterferenceDb));
            return this;
        }

        /**
         * Sets the modem's loss against ideal performance, none unless set.
         *
         * @param implementationLossDb not negative [dB]
         * @return this builder
         */
        public Builder implementationLossDb(double implementationLossDb) {
            this.implementationLossDb = Checks.notNegative("implementationLossDb", implementationLossDb);
            return this;
        }

        /**
         * Makes the link.
         *
         * @return the link
         */
        public RadioLink build() {
            return new RadioLink(this);
        }
    }
}
