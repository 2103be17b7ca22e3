/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

/**
 * Wavelength-division multiplexing: equal channels that share the transmitter's power.
 *
 * <p>All channels are budgeted at one wavelength: a C band of 5 THz is 2.6 % wide, 0.1 dB. Where the power does not
 * suffice for all of them, fewer are lit and share it. Crosstalk and the combiner belong into the optics' loss. Immutable
 * and thread-safe.
 *
 * @param channels number of channels [1]
 * @param channelRate rate of one channel [bit/s]
 * @param sensitivity what the receiver of a channel needs
 */
public record ChannelPlan(int channels, double channelRate, PhotonSensitivity sensitivity) {
    /**
     * Checks the numbers.
     *
     * @param channels number of channels, at least one [1]
     * @param channelRate rate of one channel, positive [bit/s]
     * @param sensitivity what the receiver of a channel needs
     */
    public ChannelPlan {
        if (channels < 1) {
            throw Checks.refused("channels", channels, "[1, ∞)");
        }
        Checks.positive("channelRate", channelRate);
    }

    /**
     * The rate of all channels.
     *
     * @return rate with every channel lit [bit/s]
     */
    public double totalRate() {
        return channels * channelRate;
    }

    /**
     * The power that all channels together need.
     *
     * @param wavelength wavelength [m]
     * @return power at the detectors [W]
     */
    public double requiredPower(double wavelength) {
        return sensitivity.requiredPower(totalRate(), wavelength);
    }

    /**
     * The rate of the channels that close with a margin.
     *
     * @param budget what the link delivers
     * @param marginDb margin to be left in each lit channel [dB]
     * @return rate of the channels that can be lit, 0 where not even one can [bit/s]
     */
    public double rate(LinkBudget budget, double marginDb) {
        double lit = Math.floor(budget.largestRate(sensitivity, marginDb) / channelRate);
        return Math.min(channels, lit) * channelRate;
    }
}
