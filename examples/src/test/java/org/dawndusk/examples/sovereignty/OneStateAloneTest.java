/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import org.dawndusk.compute.sovereignty.AutonomyShare;
import org.dawndusk.compute.sovereignty.Route;
import org.dawndusk.compute.sovereignty.Subject;
import org.junit.jupiter.api.Test;

class OneStateAloneTest {
    @Test
    void theGatewayLimitsFourRowsAndKeysTakeOneAway() {
        assertThat(OneStateAlone.alone(EnumSet.of(Subject.REGISTRY)))
                .isEqualTo(new AutonomyShare(81 * 32, 36 * 32, 36 * 32, 1000));
        assertThat(OneStateAlone.alone(EnumSet.of(Subject.REGISTRY, Subject.KEYS)))
                .isEqualTo(new AutonomyShare(81 * 32, 27 * 32, 27 * 32, 27 * 32));
    }

    @Test
    void aForeignRelayOrGatewayIsRefusedByName() {
        assertThat(OneStateAlone.health(new Route("r1c0", List.of("r0c0"), "kiel")))
                .isEmpty();
        assertThat(OneStateAlone.health(new Route("r2c0", List.of("r4c0", "r0c0"), "nome")).stream()
                        .map(refusal -> refusal.rule().name() + " at " + refusal.node()))
                .containsExactly("gdpr-landing at nome", "home-relays at r4c0");
    }

    @Test
    void itPrintsBoth() {
        StringWriter text = new StringWriter();
        OneStateAlone.print(new PrintWriter(text, true));
        assertThat(text.toString())
                .contains(
                        "own by [REGISTRY, KEYS]: 864 of 2592 accelerators",
                        "over [r0c0] to kiel: allowed",
                        "clause 7");
    }
}
