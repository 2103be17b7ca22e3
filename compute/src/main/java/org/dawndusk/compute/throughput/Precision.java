/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.throughput;

/** Number formats of matrix arithmetic. */
public enum Precision {
    /** 64-bit floating point. */
    FP64,
    /** 32-bit floating point. */
    FP32,
    /** NVIDIA's 19-bit format in the range of FP32. */
    TF32,
    /** 16-bit floating point in the range of FP32. */
    BF16,
    /** 16-bit IEEE floating point. */
    FP16,
    /** 8-bit floating point. */
    FP8,
    /** 8-bit integers. */
    INT8
}
