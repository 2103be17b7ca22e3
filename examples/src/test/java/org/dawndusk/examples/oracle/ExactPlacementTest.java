/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class ExactPlacementTest {
    @Test
    void theOptimumLiesBetweenWhatIsFoundAndWhatIsProven() {
        for (long seed = 1; seed <= 8; seed++) {
            ExactPlacement.Comparison found = new ExactPlacement(4, 20, seed).compare();
            assertThat(found.ours()).isBetween(0.95 * found.optimum(), found.optimum());
            assertThat(found.bound()).isGreaterThanOrEqualTo(found.optimum() - 1e-6);
        }
    }

    @Test
    void theTableHasARowASize() {
        StringWriter text = new StringWriter();
        ExactPlacement.print(new PrintWriter(text, true));
        assertThat(text.toString().lines()).hasSize(3);
    }
}
