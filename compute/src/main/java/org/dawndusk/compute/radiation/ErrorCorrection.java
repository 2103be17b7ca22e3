/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.radiation;

import org.dawndusk.compute.reliability.ConstantFailureRate;

/**
 * Memory whose words correct one wrong bit and detect two, and that is read through and mended at intervals.
 *
 * <p>What it cannot correct is two upsets of a word between two scrubs, and single particles that upset two bits of one
 * word. Sources: Hsiao, A class of optimal minimum odd-weight-column SEC-DED codes, IBM Journal of Research and Development
 * 14 (1970) 395; Saleh, Serrano and Patel, Reliability of scrubbing recovery-techniques for memory systems, IEEE
 * Transactions on Reliability 39 (1990) 114. Immutable and thread-safe.
 *
 * @param dataBits bits of a word that hold data
 * @param scrubInterval time between two scrubs of a word [s]
 * @param twoBits share of upsets that strike two bits of one word; interleaving makes it small [1]
 * @since 0.1
 */
public record ErrorCorrection(int dataBits, double scrubInterval, double twoBits) {
    /**
     * Checks the figures.
     *
     * @param dataBits from 4 to 65,536
     * @param scrubInterval positive [s]
     * @param twoBits in [0, 1] [1]
     */
    public ErrorCorrection {
        if (dataBits < 4 || dataBits > 65_536) {
            throw Checks.refused("dataBits", dataBits, "[4, 65536]");
        }
        Checks.positive("scrubInterval", scrubInterval);
        Checks.share("twoBits", twoBits);
    }

    /**
     * The usual code of 64 data bits in 72, scrubbed once a day, with no particle that upsets two bits of one word.
     *
     * @return the preset
     */
    public static ErrorCorrection usual() {
        return new ErrorCorrection(64, 86_400, 0);
    }

    /**
     * The check bits of a word: the least r with 2^(r - 1) ≥ data + r.
     *
     * @return bits
     */
    public int checkBits() {
        int bits = 2;
        while (1L << (bits - 1) < dataBits + bits) {
            bits++;
        }
        return bits;
    }

    /**
     * The price: what is left of the memory's capacity, and of its bandwidth where check bits travel in band.
     *
     * @return share that holds data [1]
     */
    public double capacity() {
        return (double) dataBits / (dataBits + checkBits());
    }

    /**
     * The upsets that are detected and not corrected, which stop the job; an upset of a third bit in the same interval is
     * neglected.
     *
     * @param upsets upsets of all bits of the memory, check bits with them
     * @param data data that it holds, at least one word [bit]
     * @return the rate
     */
    public ConstantFailureRate uncorrectable(ConstantFailureRate upsets, double data) {
        if (!(data >= dataBits && data < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("data", data, "[" + dataBits + ", ∞)");
        }
        double words = data / dataBits;
        double mean = upsets.rate() * (1 - twoBits) / words * scrubInterval;
        // 1 - (1 + m) e^-m, which cancels for small m
        double twice = mean < 1e-3
                ? mean * mean * (1.0 / 2 - mean * (1.0 / 3 - mean / 8))
                : -Math.expm1(-mean) - mean * Math.exp(-mean);
        return new ConstantFailureRate(upsets.rate() * twoBits + words * twice / scrubInterval);
    }
}
