/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dawndusk.compute.sovereignty.DataClass;
import org.dawndusk.compute.sovereignty.LegalFacts;
import org.dawndusk.compute.sovereignty.Presets;
import org.dawndusk.compute.sovereignty.Refusal;
import org.dawndusk.compute.sovereignty.Route;
import org.dawndusk.compute.sovereignty.Sovereignty;

/**
 * May these data be processed on that satellite, and which rule says no?
 *
 * <p>Health data under the GDPR that no provider under the law of the United States may hold (18 U.S.C. 2713), on satellites
 * of two States, one of them with a parent company abroad, brought down at Kiel. Codes are compared with lists: no legal
 * advice.
 */
public final class LawForData {
    private static final List<String> SATELLITES = List.of("german", "american", "german with an American parent");

    private LawForData() {}

    /**
     * Prints the answer for each satellite, with the legal source of each refusal; laws have no units.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        for (String satellite : SATELLITES) {
            List<Refusal> refusals = refusals(satellite);
            System.out.println(satellite + ": "
                    + (refusals.isEmpty() ? "allowed" : "refused, rules against it: " + refusals.size()));
            for (Refusal refusal : refusals) {
                System.out.println("  " + refusal.detail());
            }
        }
    }

    static List<Refusal> refusals(String satellite) {
        DataClass health = DataClass.allOf("health", Presets.euPersonalData(), Presets.beyondCloudAct());
        LegalFacts owned = LegalFacts.builder()
                .registry("DE")
                .launchingStates("DE")
                .operator("DE")
                .command("DE")
                .keys("DE")
                .processor("DE")
                .parent("US")
                .build();
        Map<String, LegalFacts> facts = Map.of(
                SATELLITES.get(0),
                LegalFacts.satelliteOf("DE"),
                SATELLITES.get(1),
                LegalFacts.satelliteOf("US"),
                SATELLITES.get(2),
                owned,
                "Kiel",
                LegalFacts.groundOf("DE"));
        return Sovereignty.of(List.of(health), facts)
                .withRoutes(site -> Optional.of(new Route(site, List.of(), "Kiel")))
                .check("health", satellite);
    }
}
