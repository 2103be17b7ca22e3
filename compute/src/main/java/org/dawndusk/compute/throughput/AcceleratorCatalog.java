/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.throughput;

/**
 * Published accelerators: dense peaks of the matrix units, with source and date.
 *
 * <p>NVIDIA prints its peaks with sparsity too; these are without. Google publishes no power for its chips, and nobody a
 * thermal resistance from junction to cold plate: give them where they are needed. Immutable and thread-safe.
 */
public final class AcceleratorCatalog {
    /**
     * NVIDIA V100 at decoding a model of 3.8e9 parameters in batches of 96: what it draws by clock, full clock 1,530 MHz.
     * Source: a published study of V100 accelerators under power caps, its fit recomputed.
     */
    public static final PowerCurve V100_DECODE_POWER = new PowerCurve(50, 155.5, 2.15);

    /** The rate of the same, tokens a second of the batch of 96. Source: the same. */
    public static final Work V100_DECODE = new Work(96, 0.1493, 0.0308, 1.84);

    /** Full clock of the same [Hz]. Source: the same. */
    public static final double V100_CLOCK = 1_530e6;

    /**
     * The most that an NVIDIA H200 of 700 W draws at decoding, whatever the cap [W]. Source: arXiv:2605.11999, 137 to 300 W.
     */
    public static final double H200_MOST_DECODE_POWER = 300;

    /** The least that it draws at decoding [W]. Source: the same. */
    public static final double H200_LEAST_DECODE_POWER = 137;

    private AcceleratorCatalog() {}

    /**
     * NVIDIA V100, SXM2 module with 32 GB.
     *
     * @return the accelerator
     */
    public static Accelerator v100Sxm2() {
        return Accelerator.builder("NVIDIA V100 SXM2 32 GB", 32e9, 900e9)
                .peak(Precision.FP64, 7.8e12)
                .peak(Precision.FP32, 15.7e12)
                .peak(Precision.FP16, 125e12)
                .power(300)
                .source("NVIDIA V100 Tensor Core GPU, data sheet (2020)")
                .build();
    }

    /**
     * NVIDIA H200, SXM module.
     *
     * @return the accelerator
     */
    public static Accelerator h200Sxm() {
        return Accelerator.builder("NVIDIA H200 SXM 141 GB", 141e9, 4.8e12)
                .peak(Precision.FP64, 66.9e12)
                .peak(Precision.TF32, 494.7e12)
                .peak(Precision.BF16, 989.4e12)
                .peak(Precision.FP16, 989.4e12)
                .peak(Precision.FP8, 1978.9e12)
                .peak(Precision.INT8, 1978.9e12)
                .power(700)
                .source("NVIDIA H200 Tensor Core GPU, data sheet (2024); dense peaks are those of the H100's die")
                .build();
    }

    /**
     * NVIDIA B200 as in the DGX B200, an eighth of the system.
     *
     * @return the accelerator
     */
    public static Accelerator b200() {
        return Accelerator.builder("NVIDIA B200 180 GB", 180e9, 8e12)
                .peak(Precision.BF16, 2250e12)
                .peak(Precision.FP16, 2250e12)
                .peak(Precision.FP8, 4500e12)
                .power(1000)
                .source(
                        "NVIDIA DGX B200, data sheet (2024): 1,440 GB, 64 TB/s; dense peaks half of those with sparsity")
                .build();
    }

    /**
     * NVIDIA H100, SXM5 module with 80 GB.
     *
     * @return the accelerator
     */
    public static Accelerator h100Sxm() {
        return Accelerator.builder("NVIDIA H100 SXM5 80 GB", 80e9, 3.35e12)
                .peak(Precision.FP64, 66.9e12)
                .peak(Precision.TF32, 494.7e12)
                .peak(Precision.BF16, 989.4e12)
                .peak(Precision.FP16, 989.4e12)
                .peak(Precision.FP8, 1978.9e12)
                .peak(Precision.INT8, 1978.9e12)
                .power(700)
                .source(
                        "NVIDIA H100 Tensor Core GPU Architecture, whitepaper (2022); bandwidth and power: H100 data sheet")
                .build();
    }

    /**
     * NVIDIA A100, SXM4 module with 80 GB.
     *
     * @return the accelerator
     */
    public static Accelerator a100Sxm80() {
        return Accelerator.builder("NVIDIA A100 SXM4 80 GB", 80e9, 2.039e12)
                .peak(Precision.FP64, 19.5e12)
                .peak(Precision.TF32, 156e12)
                .peak(Precision.BF16, 312e12)
                .peak(Precision.FP16, 312e12)
                .peak(Precision.INT8, 624e12)
                .power(400)
                .source("NVIDIA A100 Tensor Core GPU, data sheet (2021)")
                .build();
    }

    /**
     * Google TPU v5e; its power is not published.
     *
     * @return the accelerator
     */
    public static Accelerator tpuV5e() {
        return Accelerator.builder("Google TPU v5e", 16e9, 819e9)
                .peak(Precision.BF16, 197e12)
                .peak(Precision.INT8, 393e12)
                .source("Google Cloud documentation, TPU v5e, system architecture (2025)")
                .build();
    }

    /**
     * Google TPU v6e, Trillium; its power is not published.
     *
     * @return the accelerator
     */
    public static Accelerator tpuV6e() {
        return Accelerator.builder("Google TPU v6e", 32e9, 1638e9)
                .peak(Precision.BF16, 918e12)
                .peak(Precision.INT8, 1836e12)
                .source("Google Cloud documentation, TPU v6e, system architecture (2025)")
                .build();
    }
}
