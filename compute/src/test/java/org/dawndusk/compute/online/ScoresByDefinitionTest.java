/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The scores of each policy, computed anew from plain books of every node: the placer takes a node of the highest. */
class ScoresByDefinitionTest {
    private static final List<String> MODELS = List.of("A10", "T4");

    /** What a node has left, and how many requests for each number of accelerators it runs. */
    private static final class Book {
        final Node node;
        final int[] left;
        int host;
        long memory;
        boolean failed;
        final Map<String, Integer> tags = new HashMap<>();

        Book(Node node) {
            this.node = node;
            left = new int[node.accelerators()];
            Arrays.fill(left, 1000);
            host = node.hostMilli();
            memory = node.memory();
        }

        boolean fits(Request request) {
            return !failed
                    && host >= request.hostMilli()
                    && memory >= request.memory()
                    && (request.accelerators() == 0 || allowed(request.models(), node.model()))
                    && free(request.milli()) >= request.accelerators();
        }

        long free(int milli) {
            return Arrays.stream(left).filter(each -> each >= milli).count();
        }

        int total() {
            return Arrays.stream(left).sum();
        }

        void take(Request request, List<Integer> accelerators, int sign) {
            host -= sign * request.hostMilli();
            memory -= sign * request.memory();
            accelerators.forEach(g -> left[g] -= sign * request.milli());
            tags.merge(tag(request), sign, Integer::sum);
            tags.values().removeIf(count -> count == 0);
        }
    }

    private static boolean allowed(SortedSet<String> models, String model) {
        return models.isEmpty() || models.contains(model);
    }

    private static String tag(Request request) {
        return request.accelerators() + (request.milli() < 1000 ? "shared" : "");
    }

    private static Request request(int number, Random random) {
        int accelerators = random.nextInt(4);
        int milli = accelerators == 0 ? 0 : accelerators > 1 ? 1000 : 100 * (1 + random.nextInt(10));
        TreeSet<String> models = new TreeSet<>();
        if (random.nextInt(5) == 0) {
            models.add(MODELS.get(random.nextInt(2)));
        }
        return new Request(
                "r" + number, 2000 * random.nextInt(5), 1000L * random.nextInt(5), accelerators, milli, models);
    }

    /** What the requests cannot use, weighed by how often each kind comes. */
    private static double fragments(List<Request> usual, Node node, int host, int[] left) {
        double sum = 0;
        for (Request kind : usual) {
            long able = Arrays.stream(left).filter(each -> each >= kind.milli()).count();
            boolean useless = kind.accelerators() == 0
                    || !allowed(kind.models(), node.model())
                    || kind.hostMilli() > host
                    || able < kind.accelerators();
            sum += Arrays.stream(left)
                    .filter(each -> useless || each < kind.milli())
                    .sum();
        }
        return sum / usual.size();
    }

    private static int gradient(List<Request> usual, Book book, Request request, int[] accelerators) {
        int[] after = book.left.clone();
        for (int g : accelerators) {
            after[g] -= request.milli();
        }
        double descent = fragments(usual, book.node, book.host, book.left)
                - fragments(usual, book.node, book.host - request.hostMilli(), after);
        return (int) (100 / (1 + Math.exp(-descent / 1000)));
    }

    private static int score(Policy policy, List<Request> usual, Book book, Request request) {
        double hostLeft = book.host;
        double left = book.total();
        double asked = request.accelerators() * request.milli();
        long idle = book.free(1000);
        return switch (policy) {
            case RANDOM -> 0;
            case BEST_FIT ->
                (int) (100 * (1 - 0.5 * (hostLeft - request.hostMilli()) / 128_000 - 0.5 * (left - asked) / 8_000));
            case DOT_PRODUCT ->
                (int) (100
                        * (1
                                - (hostLeft / 128_000 * request.hostMilli() / 128_000 + left / 8_000 * asked / 8_000)
                                        / 2));
            case PACKING -> {
                int fullest = Arrays.stream(book.left)
                        .filter(each -> each >= request.milli())
                        .min()
                        .orElse(1000);
                if (request.accelerators() == 0) {
                    yield 0;
                } else if (request.milli() < 1000 && fullest < 1000) {
                    yield 100 - fullest / 100;
                }
                yield idle == book.left.length ? 33 - book.left.length : 50 - request.accelerators();
            }
            case CLUSTERING -> {
                boolean same = book.tags.containsKey(tag(request));
                int affinity = book.tags.isEmpty() ? 25 : !same ? 0 : book.tags.size() == 1 ? 75 : 50;
                yield request.accelerators() == 0 ? 0 : affinity + (int) (25 * (8_000 - left) / 8_000);
            }
            case FRAGMENTATION_GRADIENT -> {
                if (request.accelerators() == 1 && request.milli() < 1000) {
                    yield IntStream.range(0, book.left.length)
                            .filter(g -> book.left[g] >= request.milli())
                            .map(g -> gradient(usual, book, request, new int[] {g}))
                            .max()
                            .orElseThrow();
                }
                int[] whole = IntStream.range(0, book.left.length)
                        .filter(g -> book.left[g] == 1000)
                        .limit(request.accelerators())
                        .toArray();
                yield gradient(usual, book, request, whole);
            }
        };
    }

    private static void accelerators(
            Policy policy, List<Request> usual, Book book, Request request, Decision decision) {
        List<Integer> taken = decision.accelerators();
        assertThat(taken).hasSize(request.accelerators());
        assertThat(taken).allMatch(g -> book.left[g] >= request.milli());
        if (taken.size() == 1 && request.milli() < 1000 && policy == Policy.FRAGMENTATION_GRADIENT) {
            assertThat(gradient(usual, book, request, new int[] {taken.get(0)})).isEqualTo(decision.score());
        } else if (taken.size() == 1 && request.milli() < 1000 && policy != Policy.RANDOM) {
            assertThat(Arrays.stream(book.left)
                            .filter(each -> each >= request.milli())
                            .min())
                    .hasValue(book.left[taken.get(0)]);
        }
    }

    private static void replay(Policy policy, long seed) {
        Random random = new Random(seed);
        List<Book> books = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            books.add(new Book(new Node(
                    "n" + i, 8_000 + 8_000 * random.nextInt(5), 20_000, random.nextInt(5), MODELS.get(i % 2))));
        }
        // each kind once: the usual requests are then all but the last twentieth
        List<Request> usual = List.of(
                new Request("a", 1000, 0, 1, 300, new TreeSet<>()),
                new Request("b", 4000, 0, 1, 700, new TreeSet<>(List.of("T4"))),
                new Request("c", 8000, 0, 2, 1000, new TreeSet<>()),
                new Request("d", 0, 0, 0, 0, new TreeSet<>()));
        OnlinePlacer placer =
                OnlinePlacer.of(books.stream().map(book -> book.node).toList(), policy, Workload.of(usual), seed);
        Map<String, Decision> running = new HashMap<>();
        List<Request> requests = new ArrayList<>();
        for (int k = 0; k < 60; k++) {
            Request request = request(k, random);
            requests.add(request);
            Decision decision = placer.place(request);
            List<Book> able = books.stream().filter(book -> book.fits(request)).toList();
            assertThat(decision.node().isPresent()).isEqualTo(!able.isEmpty());
            if (!able.isEmpty()) {
                int best = able.stream()
                        .mapToInt(book -> score(policy, usual, book, request))
                        .max()
                        .orElseThrow();
                Book chosen = bookOf(books, decision);
                assertThat(decision.score()).isEqualTo(best);
                assertThat(able).contains(chosen);
                assertThat(score(policy, usual, chosen, request)).isEqualTo(best);
                accelerators(policy, usual, chosen, request, decision);
                chosen.take(request, decision.accelerators(), 1);
                running.put(request.id(), decision);
            }
            int old = random.nextInt(2 * k + 2);
            Decision ended = old > k ? null : running.remove("r" + old);
            if (ended != null) {
                placer.release("r" + old);
                bookOf(books, ended).take(requests.get(old), ended.accelerators(), -1);
            }
            if (k == 30) {
                placer.fail("n1").forEach(lost -> {
                    Decision was = Objects.requireNonNull(running.remove(lost.id()));
                    assertThat(was.node()).hasValue("n1");
                    books.get(1).take(lost, was.accelerators(), -1);
                });
                books.get(1).failed = true;
                assertThat(running.values()).noneMatch(each -> each.node().equals(Optional.of("n1")));
            } else if (k == 40) {
                placer.repair("n1");
                books.get(1).failed = false;
            }
            double held = books.stream()
                    .mapToInt(book -> 1000 * book.left.length - book.total())
                    .sum();
            int all = books.stream().mapToInt(book -> 1000 * book.left.length).sum();
            assertThat(placer.allocatedShare()).isEqualTo(held / all);
        }
    }

    private static Book bookOf(List<Book> books, Decision decision) {
        return books.stream()
                .filter(book -> book.node.id().equals(decision.node().orElseThrow()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyDecisionIsOneOfTheHighestScore() {
        for (Policy policy : Policy.values()) {
            for (int seed = 0; seed < 4; seed++) {
                replay(policy, seed);
            }
        }
    }
}
