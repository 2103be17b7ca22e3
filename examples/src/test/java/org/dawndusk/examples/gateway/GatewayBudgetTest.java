/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.dawndusk.network.atmosphere.GatewayClimates;
import org.dawndusk.network.radio.RadioBudget;
import org.junit.jupiter.api.Test;

class GatewayBudgetTest {
    private final GatewayBudget sheet = new GatewayBudget();

    @Test
    void rainTakesWhatItsLinesSay() {
        RadioBudget clear = sheet.budget(GatewayClimates.ROME, 0.5);
        RadioBudget rain = sheet.budget(GatewayClimates.ROME, 1e-3);
        double fade = GatewayBudget.path(GatewayClimates.ROME)
                        .exceeded(Math.toRadians(30), 1e-3)
                        .totalDb()
                - GatewayBudget.path(GatewayClimates.ROME)
                        .exceeded(Math.toRadians(30), 0.5)
                        .totalDb();
        assertThat(clear.receivedDbw() - rain.receivedDbw()).isCloseTo(fade, within(1e-9));
        assertThat(clear.esN0Db() - rain.esN0Db()).isGreaterThan(fade + 1);
    }

    @Test
    void wetterClimatesCarryLess() {
        double rome = sheet.year(GatewayClimates.ROME).meanRate();
        double tropics = sheet.year(GatewayClimates.KUALA_LUMPUR).meanRate();
        assertThat(tropics).isLessThan(rome).isPositive();
        assertThat(sheet.year(GatewayClimates.KUALA_LUMPUR).availability())
                .isLessThan(sheet.year(GatewayClimates.ROME).availability());
    }

    @Test
    void theSheetHasEveryLineAndEverySite() {
        StringWriter text = new StringWriter();
        sheet.print(new PrintWriter(text, true));
        assertThat(text.toString()).contains("rain", "G/T", "Es/N0", "MODCOD", "below the flux density limit");
        assertThat(GatewayBudget.sites().keySet())
                .allSatisfy(site -> assertThat(text.toString()).contains(site));
    }
}
