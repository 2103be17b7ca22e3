/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatiosTest {

    @Test
    void aRowTakesMediansAndNeedsBothTheRatioAndTheSameAnswer() {
        var figures = List.of(9.0, 1.0, 50.0, 2.0, 3.0, 2.0).iterator();
        var claim = new Claim("a.b", "s", 2, 1e-3, () -> new Claim.Pair(figures::next, () -> 5, () -> 1e-4));
        Ratios.Row row = Ratios.measure(claim, 1, 0);
        assertThat(row.ours()).isEqualTo(2);
        assertThat(row.met()).isTrue();
        assertThat(row.line()).isEqualTo("a.b\t2.000\t5.000\ts\t2.500\t2.000\ttrue\t0.000100");
        assertThat(new Ratios.Row(claim, 2, 5, 1e-2).met()).isFalse();
        assertThat(new Ratios.Row(claim, 3, 5, 0).met()).isFalse();
        assertThat(new Ratios.Row(claim, 3, 5, Double.NaN).met()).isFalse();
    }

    @Test
    void everyClaimHasItsOwnName() {
        var names = Claims.all().stream().map(Claim::name).toList();
        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    }

    @Test
    void theGateMeasuresAMissAgainButNotAWrongAnswer() {
        var figures =
                List.of(1.0, 9.0, 9.0, 9.0, 9.0, 9.0, 2.0, 2.0, 2.0, 2.0, 2.0).iterator();
        var slow = new Claim("a.b", "s", 2, 0, () -> new Claim.Pair(figures::next, () -> 5, () -> 0));
        assertThat(Ratios.measure(slow, 3, 0).ours()).isEqualTo(2);
        assertThat(figures).isExhausted();
        var wrong = new Claim("a.b", "s", 2, 0, () -> new Claim.Pair(() -> 1, () -> 5, () -> 1));
        assertThat(Ratios.measure(wrong, 3, 0).met()).isFalse();
    }

    @Test
    void aWholeNameSelectsItsClaimAloneAndABeginningAllThatStartWithIt() {
        assertThat(Ratios.Options.of("orbit.positions").claims()).hasSize(1);
        assertThat(Ratios.Options.of("orbit.posi").claims()).hasSizeGreaterThan(1);
        assertThat(Ratios.Options.of("--gate", "network.itu", "network.tree", "network.itu"))
                .satisfies(options -> assertThat(options.gate()).isTrue())
                .satisfies(options -> assertThat(options.claims()).hasSize(2));
        assertThat(Ratios.Options.of("--write", "page.md").page()).isEqualTo("page.md");
        assertThatThrownBy(() -> Ratios.Options.of("orbit.nothing")).hasMessageContaining("orbit.sgp4");
        assertThatThrownBy(() -> Ratios.Options.of("--write")).hasMessageContaining("usage");
        assertThatThrownBy(() -> Ratios.Options.of("--fast")).hasMessageContaining("usage");
    }
}
