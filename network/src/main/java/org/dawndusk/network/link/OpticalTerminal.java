/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

import java.util.OptionalDouble;

/**
 * A laser terminal: one telescope that sends a Gaussian beam through its aperture and collects what falls into it.
 *
 * <p>The beam is cut off by the aperture; unless a gain is given, the gain follows from the truncation. Central obscuration
 * and wavefront error belong into the losses, as does the coupling into a fibre. Immutable and thread-safe.
 */
public final class OpticalTerminal {
    /** The truncation that gives an unobscured aperture the largest gain on its axis: Klein and Degnan (1974) [1]. */
    static final double BEST_TRUNCATION = 1.12;

    /** With less the beam's radius would be no number [dBi]. */
    private static final double LEAST_GAIN_DBI = -200;

    private final double wavelength;
    private final double apertureDiameter;
    private final double transmitPower;
    private final double transmitLossDb;
    private final double receiveLossDb;
    private final double pointingLossDb;
    private final double truncation;
    private final OptionalDouble transmitGainDbi;
    private final OptionalDouble receiveGainDbi;
    private final double mass;
    private final double electricalPower;

    private OpticalTerminal(Builder builder) {
        wavelength = builder.wavelength;
        apertureDiameter = builder.apertureDiameter;
        transmitPower = builder.transmitPower;
        transmitLossDb = builder.transmitLossDb;
        receiveLossDb = builder.receiveLossDb;
        pointingLossDb = builder.pointingLossDb;
        truncation = builder.truncation;
        transmitGainDbi = builder.transmitGainDbi;
        receiveGainDbi = builder.receiveGainDbi;
        mass = builder.mass;
        electricalPower = builder.electricalPower;
    }

    /**
     * Starts a terminal without losses, with the best truncation and, until told otherwise, no transmit power.
     *
     * @param wavelength wavelength, in [1e-12, 1] [m]
     * @param apertureDiameter diameter of the clear aperture, in [1e-9, 1e9] [m]
     * @return a builder
     */
    public static Builder builder(double wavelength, double apertureDiameter) {
        return new Builder(wavelength, apertureDiameter);
    }

    /**
     * The wavelength.
     *
     * @return wavelength [m]
     */
    public double wavelength() {
        return wavelength;
    }

    /**
     * The size of the telescope.
     *
     * @return diameter of the clear aperture [m]
     */
    public double apertureDiameter() {
        return apertureDiameter;
    }

    /**
     * The optical power before the transmit optics.
     *
     * @return power of all channels [W]
     */
    public double transmitPower() {
        return transmitPower;
    }

    /**
     * What the transmit optics lose, the rim of the aperture not counted.
     *
     * @return loss, not negative [dB]
     */
    public double transmitLossDb() {
        return transmitLossDb;
    }

    /**
     * What the receive optics lose, down to the detector.
     *
     * @return loss, not negative [dB]
     */
    public double receiveLossDb() {
        return receiveLossDb;
    }

    /**
     * What this terminal's pointing error costs; a link counts it once for each end.
     *
     * @return loss, not negative [dB]
     */
    public double pointingLossDb() {
        return pointingLossDb;
    }

    /**
     * The far-field gain when transmitting, power blocked by the rim counted as lost.
     *
     * @return the gain given, or that of the truncated Gaussian beam [dBi]
     */
    public double transmitGainDbi() {
        return transmitGainDbi.orElseGet(
                () -> apertureGainDbi() + Decibels.of(OpticalGain.truncationEfficiency(truncation)));
    }

    /**
     * The far-field gain when receiving.
     *
     * @return the gain given, or that of the clear aperture [dBi]
     */
    public double receiveGainDbi() {
        return receiveGainDbi.orElseGet(this::apertureGainDbi);
    }

    /**
     * The mass of the terminal.
     *
     * @return mass, 0 where not given [kg]
     */
    public double mass() {
        return mass;
    }

    /**
     * What the terminal draws from the bus while it works.
     *
     * @return power, 0 where not given [W]
     */
    public double electricalPower() {
        return electricalPower;
    }

    /**
     * The energy that this terminal spends on a bit; a link has two terminals.
     *
     * @param rate rate of the link [bit/s]
     * @return electrical energy a bit [J/bit]
     */
    public double energyPerBit(double rate) {
        return electricalPower / Checks.positive("rate", rate);
    }

    /** The share of the laser's power that passes the rim; a given gain has its truncation in it. */
    double transmittedShare() {
        return transmitGainDbi.isPresent() ? 1 : -Math.expm1(-2 * truncation * truncation);
    }

    /**
     * The waist of the Gaussian beam that, with the power that passes the rim, has this terminal's gain on the axis of the
     * far field. A Gaussian beam of waist w has the gain 8 (pi w / lambda)².
     */
    double waist() {
        double gain = Decibels.ratio(transmitGainDbi()) / transmittedShare();
        return wavelength / Math.PI * Math.sqrt(gain / 8);
    }

    /** The radius of the aperture that collects: a given receive gain is that of a smaller uniform aperture. */
    double collectingRadius() {
        return wavelength / (2 * Math.PI) * Math.sqrt(Decibels.ratio(receiveGainDbi()));
    }

    private double apertureGainDbi() {
        return Decibels.of(OpticalGain.aperture(apertureDiameter, wavelength));
    }

    /** Collects a terminal; each value is checked when it is set. Not thread-safe. */
    public static final class Builder {
        private final double wavelength;
        private final double apertureDiameter;
        private double transmitPower;
        private double transmitLossDb;
        private double receiveLossDb;
        private double pointingLossDb;
        private double truncation = BEST_TRUNCATION;
        private OptionalDouble transmitGainDbi = OptionalDouble.empty();
        private OptionalDouble receiveGainDbi = OptionalDouble.empty();
        private double mass;
        private double electricalPower;

        private Builder(double wavelength, double apertureDiameter) {
            this.wavelength = Checks.within("wavelength", wavelength, 1e-12, 1);
            this.apertureDiameter = Checks.within("apertureDiameter", apertureDiameter, 1e-9, 1e9);
        }

        /**
         * Sets the optical power before the transmit optics.
         *
         * @param power power of all channels [W]
         * @return this builder
         */
        public Builder transmitPower(double power) {
            transmitPower = Checks.positive("transmitPower", power);
            return this;
        }

        /**
         * Sets what the transmit optics lose.
         *
         * @param lossDb loss, not negative [dB]
         * @return this builder
         */
        public Builder transmitLossDb(double lossDb) {
            transmitLossDb = Checks.notNegative("transmitLossDb", lossDb);
            return this;
        }

        /**
         * Sets what the receive optics lose, down to the detector.
         *
         * @param lossDb loss, not negative [dB]
         * @return this builder
         */
        public Builder receiveLossDb(double lossDb) {
            receiveLossDb = Checks.notNegative("receiveLossDb", lossDb);
            return this;
        }

        /**
         * Sets what the pointing error of this terminal costs.
         *
         * @param lossDb loss, not negative [dB]
         * @return this builder
         */
        public Builder pointingLossDb(double lossDb) {
            pointingLossDb = Checks.notNegative("pointingLossDb", lossDb);
            return this;
        }

        /**
         * Sets how the aperture cuts the beam; 1.12, the best for the far field, unless set.
         *
         * @param ratio aperture radius over the beam's 1/e² intensity radius, in [1e-6, 1e6] [1]
         * @return this builder
         */
        public Builder truncation(double ratio) {
            truncation = Checks.within("truncation", ratio, 1e-6, 1e6);
            return this;
        }

        /**
         * Sets the gain when transmitting instead of deriving it from the truncation.
         *
         * @param gainDbi gain, from -200 dBi to that of the uniformly filled aperture [dBi]
         * @return this builder
         */
        public Builder transmitGainDbi(double gainDbi) {
            transmitGainDbi = OptionalDouble.of(atMostAperture("transmitGainDbi", gainDbi));
            return this;
        }

        /**
         * Sets the gain when receiving instead of deriving it from the aperture.
         *
         * @param gainDbi gain, from -200 dBi to that of the uniformly filled aperture [dBi]
         * @return this builder
         */
        public Builder receiveGainDbi(double gainDbi) {
            receiveGainDbi = OptionalDouble.of(atMostAperture("receiveGainDbi", gainDbi));
            return this;
        }

        /**
         * Sets the mass of the terminal.
         *
         * @param mass mass [kg]
         * @return this builder
         */
        public Builder mass(double mass) {
            this.mass = Checks.notNegative("mass", mass);
            return this;
        }

        /**
         * Sets what the terminal draws from the bus.
         *
         * @param power electrical power [W]
         * @return this builder
         */
        public Builder electricalPower(double power) {
            electricalPower = Checks.notNegative("electricalPower", power);
            return this;
        }

        /**
         * Makes the terminal.
         *
         * @return the terminal
         */
        public OpticalTerminal build() {
            return new OpticalTerminal(this);
        }

        private double atMostAperture(String name, double gainDbi) {
            double largest = Decibels.of(OpticalGain.aperture(apertureDiameter, wavelength));
            // a caller who computes the aperture's gain in another order of operations means the same number
            if (!(gainDbi >= LEAST_GAIN_DBI && gainDbi <= largest + 1e-9)) {
                throw Checks.refused(
                        name,
                        gainDbi,
                        "[" + LEAST_GAIN_DBI + ", " + largest + "], up to the gain of the full aperture");
            }
            return gainDbi;
        }
    }
}
