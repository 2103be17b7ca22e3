/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.debris;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FullShellTest {
    private final FullShell example = new FullShell();

    @Test
    void lowShellsBearMoreAndSoDoReliableOnes() {
        double low = example.critical(500e3, 0.9, 0.02);
        double high = example.critical(800e3, 0.9, 0.02);
        assertThat(low).isGreaterThan(20 * high);
        assertThat(example.critical(800e3, 0.99, 0.002)).isGreaterThan(5 * high);
        assertThat(example.underLoss(800e3, 0.9, 0.02).lossShare("satellite", 0))
                .isLessThanOrEqualTo(0.01);
    }

    @Test
    void beyondTheCriticalNumberDebrisGrowsOutOfProportion() {
        double critical = example.critical(600e3, 0.9, 0.02);
        double half = example.debris(600e3, 0.9, 0.02, 0.5 * critical);
        double twice = example.debris(600e3, 0.9, 0.02, 2 * critical);
        assertThat(twice).isGreaterThan(10 * half);
    }

    @Test
    void itPrintsARowForEachPolicy() {
        StringWriter text = new StringWriter();
        example.print(new PrintWriter(text, true));
        assertThat(text.toString()).contains("500 to 550", "900 to 950", "1 % lost");
        assertThat(text.toString().lines()).hasSize(12);
    }
}
