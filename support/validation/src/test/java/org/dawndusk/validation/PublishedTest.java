/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PublishedTest {
    private final Published pi = Published.value("validation", "pi to five digits", 3.14159, "1")
            .from("Archimedes")
            .within(5e-6);

    @Test
    void aDifferenceBeyondTheToleranceFails() {
        assertThatThrownBy(() -> pi.is(3.1417))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Archimedes");
        assertThatThrownBy(() -> pi.is(Double.NaN)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aComparisonWithoutSourceOrToleranceIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Published.value("x", "y", 1, "m").is(1));
    }

    @Test
    void errorsAreRoundedSoThatLastBitsDoNotShow() {
        assertThat(Rounding.error(1.2345e-3, 1e-2)).isEqualTo("0.0012");
        assertThat(Rounding.error(-1e-17, 1e-2)).isEqualTo("< 1.0e-05");
        assertThat(Rounding.toTolerance(97.40181234, 1e-3)).isEqualTo("97.40181");
        assertThat(Rounding.toTolerance(12345.678, 100)).isEqualTo("12346");
    }
}
