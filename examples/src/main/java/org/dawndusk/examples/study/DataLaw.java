/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.List;
import java.util.Optional;
import org.dawndusk.compute.sovereignty.DataClass;
import org.dawndusk.compute.sovereignty.LegalFacts;
import org.dawndusk.compute.sovereignty.Presets;
import org.dawndusk.compute.sovereignty.Route;
import org.dawndusk.compute.sovereignty.Sovereignty;

/** The classes of data that a design file may name, over satellites and gateways that one State alone has a hand in. */
final class DataLaw {
    private static final String GATEWAY = "gateway";
    private static final List<DataClass> CLASSES = List.of(
            new DataClass("", List.of()),
            Presets.euPersonalData(),
            Presets.beyondCloudAct(),
            Presets.chinaPersonalInformation());

    private DataLaw() {}

    /** The names that a job's class may have. */
    static List<String> names() {
        return CLASSES.stream()
                .map(DataClass::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static boolean isState(String code) {
        try {
            LegalFacts.satelliteOf(code);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The law over satellites registered, launched, run and commanded by one State, whose data land there. */
    static Sovereignty of(String state) {
        LegalFacts satellite = LegalFacts.satelliteOf(state);
        LegalFacts gateway = LegalFacts.groundOf(state);
        return Sovereignty.of(CLASSES, node -> node.equals(GATEWAY) ? gateway : satellite)
                .withRoutes(site -> Optional.of(new Route(site, List.of(), GATEWAY)));
    }
}
