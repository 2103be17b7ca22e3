/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The placement of small cases against its rule written down anew, without kinds of jobs, tables of alike sites or anything
 * kept: of the jobs of the highest priority the one goes first that would lose most by its second best site.
 */
class PlacerByHandTest {
    private static final int OBJECTIVES = 2;

    /** Sites with whole accelerators alone, and what each job scores at each of them. */
    private static final class Case {
        final Random random;
        final List<Site> sites = new ArrayList<>();
        final List<Job> jobs = new ArrayList<>();
        final Map<String, Double> prices = new HashMap<>();
        final boolean byName;

        Case(long seed) {
            random = new Random(seed);
            byName = random.nextBoolean();
            int count = 2 + random.nextInt(5);
            for (int i = 0; i < count; i++) {
                String id = "site" + (count - i);
                sites.add(Site.builder(id, 1 + random.nextInt(4))
                        .failureDomain("plane" + random.nextInt(3))
                        .power(1e4)
                        .heat(1e4)
                        .build());
                prices.put(id, (double) random.nextInt(3));
            }
            int asked = 1 + random.nextInt(9);
            for (int i = 0; i < asked; i++) {
                Job.Builder job = Job.builder("job" + random.nextInt(10) + i)
                        .accelerators(1 + random.nextInt(3))
                        .power(random.nextInt(3))
                        .priority(random.nextInt(3) - 1)
                        .replicas(random.nextInt(3) == 0 ? 2 : 1);
                jobs.add((random.nextInt(3) == 0 ? job.spread() : job).build());
            }
        }

        double score(int rank, Job job, Site site) {
            double price = prices.getOrDefault(site.id(), 0.0);
            if (byName) {
                return Math.floorMod(31 * job.id().hashCode() + 17 * site.id().hashCode() + rank, 4);
            }
            return rank == 0 ? job.power() * price : job.accelerators() * price;
        }

        Placement placed() {
            Objective[] objectives = byName
                    ? new Objective[] {
                        (job, headroom) -> score(0, job, headroom.site()),
                        (job, headroom) -> score(1, job, headroom.site())
                    }
                    : new Objective[] {
                        Objective.power(site -> prices.getOrDefault(site.id(), 0.0)),
                        Objective.accelerators(site -> prices.getOrDefault(site.id(), 0.0))
                    };
            return Placer.standard().objectives(objectives).place(sites, jobs);
        }
    }

    /** The rule, with nothing but the accelerators that are left. */
    private static final class ByHand {
        final Case given;
        final Map<String, Integer> left = new HashMap<>();
        final TreeMap<String, List<String>> placed = new TreeMap<>();

        ByHand(Case given) {
            this.given = given;
            given.sites.forEach(site -> left.put(site.id(), site.accelerators()));
            List<Job> waiting = new ArrayList<>(given.jobs);
            while (!waiting.isEmpty()) {
                int highest = waiting.stream().mapToInt(Job::priority).max().orElseThrow();
                Job next = waiting.stream()
                        .filter(job -> job.priority() == highest)
                        .min(this::before)
                        .orElseThrow();
                waiting.remove(next);
                place(next);
            }
        }

        private List<Site> open(Job job, Set<String> domains) {
            Comparator<Site> byScores = Comparator.comparingDouble((Site site) -> given.score(0, job, site))
                    .thenComparingDouble(site -> given.score(1, job, site))
                    .thenComparing(Site::id);
            return given.sites.stream()
                    .filter(site -> left.getOrDefault(site.id(), 0) >= job.accelerators())
                    .filter(site -> !job.spread() || !domains.contains(site.failureDomain()))
                    .sorted(byScores)
                    .toList();
        }

        private double regret(Job job, int rank) {
            List<Site> open = open(job, Set.of());
            return open.size() < 2
                    ? Double.POSITIVE_INFINITY
                    : given.score(rank, job, open.get(1)) - given.score(rank, job, open.get(0));
        }

        private int before(Job a, Job b) {
            for (int rank = 0; rank < OBJECTIVES; rank++) {
                int order = Double.compare(regret(b, rank), regret(a, rank));
                if (order != 0) {
                    return order;
                }
            }
            return Comparator.comparingDouble((Job job) -> -job.accelerators())
                    .thenComparingDouble(job -> -job.power())
                    .thenComparing(Job::id)
                    .compare(a, b);
        }

        private void place(Job job) {
            Map<String, Integer> mark = new HashMap<>(left);
            List<String> at = new ArrayList<>();
            Set<String> domains = new HashSet<>();
            for (int replica = 0; replica < job.replicas(); replica++) {
                Optional<Site> best = open(job, domains).stream().findFirst();
                if (best.isEmpty()) {
                    left.putAll(mark);
                    return;
                }
                at.add(best.get().id());
                domains.add(best.get().failureDomain());
                left.merge(best.get().id(), -(int) job.accelerators(), Integer::sum);
            }
            placed.put(job.id(), at);
        }
    }

    @Test
    void smallCasesArePlacedAsTheRuleSays() {
        int leftOut = 0;
        for (int seed = 0; seed < 1500; seed++) {
            Case given = new Case(seed);
            Placement placement = given.placed();
            ByHand expected = new ByHand(given);
            assertThat(placement.placed()).as("seed %d", seed).isEqualTo(expected.placed);
            expected.left.forEach((site, idle) ->
                    assertThat(placement.headroomAt(site).idleAccelerators()).isEqualTo(idle));
            leftOut += placement.unplaced().size();
        }
        assertThat(leftOut).isGreaterThan(500);
    }
}
