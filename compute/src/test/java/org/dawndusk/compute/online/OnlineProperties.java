/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every decision is entered into a book of its own, which never may be overdrawn. */
class OnlineProperties {
    private static final List<String> MODELS = List.of("A10", "T4", "V100");

    private static List<Policy> policies() {
        return List.of(Policy.values());
    }

    private static List<Node> nodes(Random random) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(9); i++) {
            nodes.add(new Node(
                    "n" + i,
                    random.nextInt(32_000),
                    random.nextInt(65_536),
                    random.nextInt(5),
                    MODELS.get(random.nextInt(3))));
        }
        return nodes;
    }

    private static List<Request> requests(Random random) {
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int accelerators = random.nextInt(4);
            int milli = accelerators == 0 ? 0 : accelerators > 1 ? 1000 : 50 * (1 + random.nextInt(20));
            TreeSet<String> models = new TreeSet<>();
            if (random.nextInt(4) == 0) {
                models.add(MODELS.get(random.nextInt(3)));
            }
            requests.add(new Request(
                    "r" + i, 500 * random.nextInt(12), 1024L * random.nextInt(8), accelerators, milli, models));
        }
        return requests;
    }

    @Property(tries = 100)
    void nothingIsEverOverdrawnAndNoRefusalIsWithoutReason(@ForAll long seed) {
        Random random = new Random(seed);
        List<Node> nodes = nodes(random);
        List<Request> requests = requests(random);
        Policy policy = policies().get(random.nextInt(6));
        OnlinePlacer placer = OnlinePlacer.of(nodes, policy, Workload.of(requests), seed);
        Map<String, Decision> running = new HashMap<>();
        Map<String, Request> byId = new HashMap<>();
        for (Request request : requests) {
            byId.put(request.id(), request);
            Decision decision = placer.place(request);
            if (decision.node().isPresent()) {
                running.put(request.id(), decision);
            } else {
                assertThat(decision.reasons()).isNotEmpty();
                assertThat(decision.reasons())
                        .allSatisfy(reason ->
                                assertThat(reason.shortfall().deficit()).isPositive());
            }
            if (random.nextInt(4) == 0 && !running.isEmpty()) {
                String ended = new TreeSet<>(running.keySet()).first();
                placer.release(ended);
                running.remove(ended);
            }
            nodes.forEach(node -> holds(node, running, byId));
        }
    }

    private static void holds(Node node, Map<String, Decision> running, Map<String, Request> byId) {
        long host = 0;
        long memory = 0;
        int[] used = new int[node.accelerators()];
        for (Decision decision : running.values()) {
            if (decision.node().orElseThrow().equals(node.id())) {
                Request request = Objects.requireNonNull(byId.get(decision.request()));
                host += request.hostMilli();
                memory += request.memory();
                assertThat(decision.accelerators()).doesNotHaveDuplicates().hasSize(request.accelerators());
                decision.accelerators().forEach(g -> used[g] += request.milli());
                assertThat(request.accelerators() == 0
                                || request.models().isEmpty()
                                || request.models().contains(node.model()))
                        .isTrue();
            }
        }
        assertThat(host).isLessThanOrEqualTo(node.hostMilli());
        assertThat(memory).isLessThanOrEqualTo(node.memory());
        for (int each : used) {
            assertThat(each).isLessThanOrEqualTo(1000);
        }
    }

    @Property(tries = 30)
    void theOrderOfTheNodesDoesNotMatterAndTheSeedDecides(@ForAll long seed) {
        Random random = new Random(seed);
        List<Node> nodes = nodes(random);
        List<Request> requests = requests(random);
        Policy policy = policies().get(random.nextInt(6));
        List<Node> shuffled = new ArrayList<>(nodes);
        Collections.shuffle(shuffled, random);
        OnlinePlacer one = OnlinePlacer.of(nodes, policy, Workload.of(requests), seed);
        OnlinePlacer other = OnlinePlacer.of(shuffled, policy, Workload.of(requests), seed);
        for (Request request : requests) {
            assertThat(other.place(request)).isEqualTo(one.place(request));
        }
    }
}
