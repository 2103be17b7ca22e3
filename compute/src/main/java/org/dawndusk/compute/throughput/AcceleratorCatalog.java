/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.throughput;

/**
 * Published accelerators: dense peaks of the matrix units, with source and date.
 *
 * <p>NVIDIA prints its peaks with sparsity too; these are without. Google publishes no power for its chips, and nobody a
 * thermal resistance from junction to cold plate: give them where they are needed. Immutable and thread-safe.
 */
public final class AcceleratorCatalog {
    private AcceleratorCatalog() {}

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
