/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sovereignty;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dawndusk.compute.sovereignty.Autonomy;
import org.dawndusk.compute.sovereignty.AutonomyShare;
import org.dawndusk.compute.sovereignty.DataClass;
import org.dawndusk.compute.sovereignty.LegalFacts;
import org.dawndusk.compute.sovereignty.Presets;
import org.dawndusk.compute.sovereignty.Refusal;
import org.dawndusk.compute.sovereignty.Route;
import org.dawndusk.compute.sovereignty.Rule;
import org.dawndusk.compute.sovereignty.Sovereignty;
import org.dawndusk.compute.sovereignty.Subject;

/**
 * A cluster of 81 satellites of 32 accelerators, nine rows of nine with links between neighbours. Registries are made up: rows 0
 * to 3 are German, the others of the United States, whose firm also holds the keys of row 3. Two satellites see a gateway: the
 * first of row 0 that of Kiel, which lands the data of 1,000 accelerators, the last of row 8 that of Nome. No legal advice.
 */
public final class OneStateAlone {
    private static final int ROWS = 9;
    private static final int ACCELERATORS = 32;

    private OneStateAlone() {}

    /**
     * Prints what is left.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        print(out);
        out.flush();
    }

    static LegalFacts facts(String node) {
        if (node.equals("kiel") || node.equals("nome")) {
            return LegalFacts.groundOf(node.equals("kiel") ? "DE" : "US");
        }
        int row = node.charAt(1) - '0';
        return row == 3
                ? LegalFacts.builder()
                        .registry("DE")
                        .processor("DE")
                        .keys("US")
                        .parent("US")
                        .build()
                : LegalFacts.satelliteOf(row < 3 ? "DE" : "US");
    }

    static AutonomyShare alone(Set<Subject> own) {
        List<String> nodes = new ArrayList<>();
        List<int[]> links = new ArrayList<>();
        for (int i = 0; i < ROWS * ROWS; i++) {
            nodes.add("r" + i / ROWS + "c" + i % ROWS);
            if (i % ROWS > 0) {
                links.add(new int[] {i, i - 1});
                links.add(new int[] {i - 1, i});
            }
            if (i >= ROWS) {
                links.add(new int[] {i, i - ROWS});
                links.add(new int[] {i - ROWS, i});
            }
        }
        links.add(new int[] {0, nodes.size()});
        links.add(new int[] {nodes.size() - 1, nodes.size() + 1});
        long[] capacity = new long[nodes.size() + 2];
        Arrays.fill(capacity, 0, nodes.size(), ACCELERATORS);
        long[] landing = new long[capacity.length];
        landing[nodes.size()] = 1000;
        landing[nodes.size() + 1] = Autonomy.UNLIMITED;
        nodes.addAll(List.of("kiel", "nome"));
        int[] from = links.stream().mapToInt(link -> link[0]).toArray();
        int[] to = links.stream().mapToInt(link -> link[1]).toArray();
        return Autonomy.of(nodes, capacity, landing, from, to).of(Set.of("DE"), own, OneStateAlone::facts);
    }

    static List<Refusal> health(Route route) {
        DataClass relays = new DataClass(
                "relays", List.of(Rule.allow("home-relays", Subject.RELAYS, Set.of("DE"), "contract, clause 7")));
        DataClass health = DataClass.allOf("health", Presets.euPersonalData(), Presets.beyondCloudAct(), relays);
        return Sovereignty.of(List.of(health), OneStateAlone::facts).check("health", route);
    }

    static void print(PrintWriter out) {
        for (Set<Subject> own : List.of(EnumSet.of(Subject.REGISTRY), EnumSet.of(Subject.REGISTRY, Subject.KEYS))) {
            AutonomyShare share = alone(own);
            out.printf(
                    Locale.ROOT,
                    "own by %s: %d of %d accelerators, %d reach a gateway, %d are carried: %.1f %%%n",
                    own,
                    share.own(),
                    share.total(),
                    share.reaching(),
                    share.carried(),
                    100 * share.share());
        }
        for (Route route : List.of(
                new Route("r1c0", List.of("r0c0"), "kiel"), new Route("r2c0", List.of("r4c0", "r0c0"), "nome"))) {
            List<Refusal> refusals = health(route);
            out.printf(
                    "health data from %s over %s to %s: %s%n",
                    route.site(), route.relays(), route.gateway(), refusals.isEmpty() ? "allowed" : "refused");
            refusals.forEach(refusal -> out.println("  " + refusal.detail()));
        }
    }
}
