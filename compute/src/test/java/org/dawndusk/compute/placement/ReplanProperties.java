/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Failure domains, denied jurisdictions, maintenance and objectives, before and after faults, by a checker of its own. */
class ReplanProperties {
    private static final List<String> CODES = List.of("", "DE", "US");
    private static final List<String> KINDS = List.of("launch", "plane");

    /** What is drawn from a seed. */
    private record Case(List<Site> sites, List<Job> jobs, Map<String, double[]> windows, Placer placer) {
        static Case of(Random random) {
            List<Site> sites = new ArrayList<>();
            Map<String, double[]> windows = new HashMap<>();
            for (int i = 0; i < 3 + random.nextInt(5); i++) {
                Site.Builder site = Site.builder("s" + i, 1 + random.nextInt(6))
                        .power(100 * random.nextInt(12))
                        .heat(2000)
                        .jurisdiction(CODES.get(random.nextInt(3)))
                        .failureDomain("launch", "l" + random.nextInt(3));
                if (i == 0 || random.nextInt(4) > 0) {
                    site.failureDomain("plane", "p" + random.nextInt(3));
                }
                sites.add(site.build());
                if (random.nextInt(4) == 0) {
                    double start = random.nextInt(20);
                    windows.put("s" + i, new double[] {start, start + 1 + random.nextInt(4)});
                }
            }
            List<Job> jobs = new ArrayList<>();
            for (int j = 0; j < 4 + random.nextInt(9); j++) {
                Job.Builder job = Job.builder("j" + j)
                        .accelerators(1 + random.nextInt(4))
                        .power(100 * random.nextInt(5))
                        .replicas(1 + random.nextInt(3))
                        .priority(random.nextInt(6));
                if (random.nextInt(3) == 0) {
                    job.spreadOver(KINDS.get(random.nextInt(2))).spreadOver(KINDS.get(random.nextInt(2)));
                }
                if (random.nextInt(3) == 0) {
                    job.denyJurisdictions(CODES.get(1 + random.nextInt(2)));
                }
                jobs.add(job.build());
            }
            Map<String, Integer> prices = new HashMap<>();
            sites.forEach(site -> prices.put(site.id(), random.nextInt(4)));
            Objective money = Objective.power(site -> prices.getOrDefault(site.id(), 0));
            Placer placer = Placer.standard().with(Constraints.blackout(windows, 10, 14));
            return new Case(
                    sites,
                    jobs,
                    windows,
                    switch (random.nextInt(3)) {
                        case 0 -> placer;
                        case 1 -> placer.objectives(money, Objective.tightFit());
                        default ->
                            placer.objectives(money.plus(Objective.tightFit().times(300)));
                    });
        }
    }

    private static void holds(Case drawn, List<Site> sites, Placement placement) {
        Map<String, Site> byId = sites.stream().collect(Collectors.toMap(Site::id, site -> site));
        Map<String, Double> accelerators = new HashMap<>();
        Map<String, Double> power = new HashMap<>();
        for (Job job : drawn.jobs) {
            List<Site> at = placement.sitesOf(job.id()).stream().map(byId::get).toList();
            assertThat(at.size()).isIn(0, job.replicas());
            for (String kind : job.spreadOver()) {
                assertThat(at).extracting(site -> site.failureDomain(kind)).doesNotHaveDuplicates();
            }
            for (Site site : at) {
                accelerators.merge(site.id(), job.accelerators(), Double::sum);
                power.merge(site.id(), job.power(), Double::sum);
                if (!job.deniedJurisdictions().isEmpty()) {
                    assertThat(site.jurisdiction()).isNotEmpty().isNotIn(job.deniedJurisdictions());
                }
                double[] window = drawn.windows.getOrDefault(site.id(), new double[] {0, 0});
                assertThat(window[1] <= 10 || window[0] >= 14).isTrue();
            }
        }
        for (Site site : sites) {
            assertThat(accelerators.getOrDefault(site.id(), 0.0)).isLessThanOrEqualTo(site.accelerators());
            assertThat(power.getOrDefault(site.id(), 0.0)).isLessThanOrEqualTo(site.power());
        }
        assertThat(byId.keySet()).containsAll(accelerators.keySet());
        assertThat(placement.placed().size() + placement.unplaced().size()).isEqualTo(drawn.jobs.size());
        for (Unplaced left : placement.unplaced()) {
            assertThat(left.reasons())
                    .isNotEmpty()
                    .allMatch(reason -> reason.shortfall().deficit() > 0);
            Job job = drawn.jobs.stream()
                    .filter(each -> each.id().equals(left.job()))
                    .findFirst()
                    .orElseThrow();
            if (job.replicas() == 1) {
                assertThat(sites).noneMatch(site -> wouldRun(drawn, job, site, accelerators, power));
            }
        }
    }

    private static boolean wouldRun(
            Case drawn, Job job, Site site, Map<String, Double> accelerators, Map<String, Double> power) {
        double[] window = drawn.windows.getOrDefault(site.id(), new double[] {0, 0});
        boolean lawful = job.deniedJurisdictions().isEmpty()
                || (!site.jurisdiction().isEmpty() && !job.deniedJurisdictions().contains(site.jurisdiction()));
        return lawful
                && (window[1] <= 10 || window[0] >= 14)
                && accelerators.getOrDefault(site.id(), 0.0) + job.accelerators() <= site.accelerators()
                && power.getOrDefault(site.id(), 0.0) + job.power() <= site.power();
    }

    /** All sites but some, one at least, with the kinds of domains still known. */
    private static List<Site> survivors(Case drawn, Random random) {
        List<Site> left = new ArrayList<>(drawn.sites);
        Collections.shuffle(left, random);
        return new ArrayList<>(left.subList(0, 1 + random.nextInt(left.size())));
    }

    @Property(tries = 300)
    void noLimitIsBrokenBeforeOrAfterAFault(@ForAll long seed) {
        Random random = new Random(seed);
        Case drawn = Case.of(random);
        Placement before = drawn.placer.place(drawn.sites, drawn.jobs);
        holds(drawn, drawn.sites, before);
        List<Site> left = survivors(drawn, random);
        holds(drawn, left, drawn.placer.replan(before, left, drawn.jobs, random.nextInt(3)));
    }

    @Property(tries = 200)
    void withAnInfinitePriceNoReplicaLeavesASiteThatIsStillThereUnlessItsGangFails(@ForAll long seed) {
        Random random = new Random(seed);
        Case drawn = Case.of(random);
        Placement before = drawn.placer.place(drawn.sites, drawn.jobs);
        List<Site> left = survivors(drawn, random);
        List<String> there = left.stream().map(Site::id).toList();
        Placement after = drawn.placer.replan(before, left, drawn.jobs, Double.POSITIVE_INFINITY);
        for (Job job : drawn.jobs) {
            if (there.containsAll(before.sitesOf(job.id()))
                    && !before.sitesOf(job.id()).isEmpty()) {
                assertThat(after.sitesOf(job.id())).isEqualTo(before.sitesOf(job.id()));
            }
        }
    }

    /** The priorities gained over the plan that moves nothing are worth the price of what was moved. */
    @Property(tries = 300)
    void whatIsMovedIsWorthItsPrice(@ForAll long seed) {
        Random random = new Random(seed);
        Case drawn = Case.of(random);
        Placement before = drawn.placer.place(drawn.sites, drawn.jobs);
        List<Site> left = survivors(drawn, random);
        double price = random.nextInt(4) / 2.0;
        Placement still = drawn.placer.replan(before, left, drawn.jobs, Double.POSITIVE_INFINITY);
        Placement moved = drawn.placer.replan(before, left, drawn.jobs, price);
        int replicas = moved.changesFrom(still).stream()
                .mapToInt(Change::replicasMoved)
                .sum();
        assertThat(priorities(drawn, moved) - priorities(drawn, still)).isGreaterThanOrEqualTo(price * replicas);
    }

    private static double priorities(Case drawn, Placement placement) {
        return drawn.jobs.stream()
                .filter(job -> placement.placed().containsKey(job.id()))
                .mapToInt(Job::priority)
                .sum();
    }

    @Property(tries = 200)
    void theOrderOfTheInputChangesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        Case drawn = Case.of(random);
        List<Site> left = survivors(drawn, random);
        Placement before = drawn.placer.place(drawn.sites, drawn.jobs);
        Placement after = drawn.placer.replan(before, left, drawn.jobs, 1);
        List<Job> jobs = new ArrayList<>(drawn.jobs);
        List<Site> sites = new ArrayList<>(drawn.sites);
        Collections.shuffle(jobs, random);
        Collections.shuffle(sites, random);
        Collections.shuffle(left, random);
        Placement beforeShuffled = drawn.placer.place(sites, jobs);
        Placement afterShuffled = drawn.placer.replan(beforeShuffled, left, jobs, 1);
        assertThat(beforeShuffled.placed()).isEqualTo(before.placed());
        assertThat(beforeShuffled.unplaced()).isEqualTo(before.unplaced());
        assertThat(afterShuffled.placed()).isEqualTo(after.placed());
        assertThat(afterShuffled.unplaced()).isEqualTo(after.unplaced());
    }

    /** An objective that says what it depends on gives what the same score gives that does not. */
    @Property(tries = 200)
    void keysChangeNothing(@ForAll long seed) {
        Random random = new Random(seed);
        Case drawn = Case.of(random);
        List<Site> sites = new ArrayList<>();
        for (Site site : drawn.sites) {
            sites.addAll(site.copies(1 + random.nextInt(3)));
        }
        Placement ran = Placer.standard().place(sites, drawn.jobs.subList(0, 2));
        Objective keyed = Objective.power(site -> site.accelerators() % 3)
                .plus(Objective.migration(ran, job -> 1 + job.priority()))
                .inSteps(random.nextInt(100) + 0.5);
        Objective plain = (job, headroom) -> keyed.score(job, headroom);
        Placement expected =
                Placer.standard().objectives(plain, Objective.tightFit()).place(sites, drawn.jobs);
        Placement obtained =
                Placer.standard().objectives(keyed, Objective.tightFit()).place(sites, drawn.jobs);
        assertThat(obtained.placed()).isEqualTo(expected.placed());
        assertThat(obtained.unplaced())
                .extracting(Unplaced::job)
                .isEqualTo(expected.unplaced().stream().map(Unplaced::job).toList());
    }

    /** A single replica runs where no other site that takes it scores less. */
    @Property(tries = 200)
    void aJobAloneRunsWhereItsScoreIsLeast(@ForAll long seed) {
        Random random = new Random(seed);
        Case drawn = Case.of(random);
        Job job = drawn.jobs.get(0);
        Placement placement = drawn.placer.place(drawn.sites, List.of(job));
        if (placement.sitesOf(job.id()).isEmpty()) {
            return;
        }
        assertThat(drawn.placer.alternatives(placement, List.of(job), job.id()))
                .filteredOn(Placer.Alternative::fits)
                .allSatisfy(other -> {
                    int order = Candidates.compare(
                            other.changes().stream().mapToDouble(x -> x).toArray(),
                            new double[other.changes().size()]);
                    assertThat(order).isGreaterThanOrEqualTo(job.replicas() == 1 ? 0 : -1);
                    assertThat(order > 0
                                    || job.replicas() > 1
                                    || other.site()
                                                    .compareTo(placement
                                                            .sitesOf(job.id())
                                                            .get(0))
                                            >= 0)
                            .isTrue();
                });
    }
}
