/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dawndusk.compute.batch.BatchPlacement;
import org.dawndusk.compute.batch.BatchPlacer;
import org.dawndusk.compute.batch.SiteClass;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Placement;
import org.dawndusk.compute.placement.Placer;
import org.dawndusk.compute.placement.Site;

/** Placements under rules, checked by a table of facts of the test's own. */
class SovereigntyProperties {
    private static final List<String> STATES = List.of("DE", "FR", "US", "CN");
    private static final List<Subject> SUBJECTS = List.of(Subject.values());

    /** What the test knows: by node and subject a set, or nothing where it is not given. */
    private static final class World {
        final Map<String, Map<Subject, Set<String>>> known = new HashMap<>();
        final Map<String, Route> routes = new HashMap<>();
        final List<Site> sites = new ArrayList<>();
        final Map<String, List<Rule>> classes = new HashMap<>();
        final List<Job> jobs = new ArrayList<>();

        World(Random random) {
            List<String> relays = List.of("r0", "r1", "r2");
            relays.forEach(relay -> known.put(relay, facts(random, false)));
            List<String> gateways = List.of("g0", "g1");
            gateways.forEach(gateway -> known.put(gateway, facts(random, true)));
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                String id = "s" + i;
                known.put(id, facts(random, false));
                sites.add(Site.builder(id, 1 + random.nextInt(4)).build());
                if (random.nextInt(8) > 0) {
                    List<String> over = relays.subList(0, random.nextInt(3));
                    routes.put(id, new Route(id, over, gateways.get(random.nextInt(2))));
                }
            }
            for (int c = 0; c < 3; c++) {
                List<Rule> rules = new ArrayList<>();
                Set<Subject> used = new HashSet<>();
                for (int r = 0; r < random.nextInt(3); r++) {
                    Subject subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
                    if (used.add(subject)) {
                        boolean allows = random.nextBoolean();
                        rules.add(new Rule("r" + r, subject, allows, states(random, allows ? 3 : 1), "law"));
                    }
                }
                classes.put("c" + c, rules);
            }
            for (int j = 0; j < 1 + random.nextInt(9); j++) {
                jobs.add(Job.builder("c" + random.nextInt(3) + "-" + j)
                        .accelerators(1 + random.nextInt(2))
                        .replicas(1 + random.nextInt(2))
                        .build());
            }
        }

        static SortedSet<String> states(Random random, int count) {
            SortedSet<String> states = new TreeSet<>();
            while (states.size() < count) {
                states.add(STATES.get(random.nextInt(STATES.size())));
            }
            return states;
        }

        static Map<Subject, Set<String>> facts(Random random, boolean ground) {
            Map<Subject, Set<String>> facts = new HashMap<>();
            for (Subject subject : SUBJECTS) {
                boolean many = subject == Subject.LAUNCHING_STATES
                        || subject == Subject.OVERFLOWN
                        || subject == Subject.EXPORT_GROUP;
                if (random.nextInt(12) > 0) {
                    facts.put(subject, states(random, many ? 1 + random.nextInt(2) : 1));
                }
            }
            facts.remove(Subject.RELAYS);
            if (ground) {
                facts.keySet().retainAll(Set.of(Subject.LANDING));
            } else {
                facts.remove(Subject.LANDING);
            }
            return facts;
        }

        LegalFacts legalFacts(String node) {
            LegalFacts.Builder builder = LegalFacts.builder();
            of(node).forEach((subject, states) -> {
                String first = states.iterator().next();
                switch (subject) {
                    case REGISTRY -> builder.registry(first);
                    case LAUNCHING_STATES -> builder.launchingStates(states.toArray(String[]::new));
                    case OPERATOR -> builder.operator(first);
                    case COMMAND -> builder.command(first);
                    case KEYS -> builder.keys(first);
                    case PROCESSOR -> builder.processor(first);
                    case PARENT -> builder.parent(first);
                    case LANDING -> builder.territory(first);
                    case EXPORT_GROUP -> builder.exportGroups(states.toArray(String[]::new));
                    default -> assertThat(subject).isEqualTo(Subject.OVERFLOWN);
                }
            });
            return builder.build();
        }

        Sovereignty law() {
            List<DataClass> all = new ArrayList<>();
            classes.forEach((name, rules) -> all.add(new DataClass(name, rules)));
            return Sovereignty.of(all, this::legalFacts)
                    .withRoutes(site -> Optional.ofNullable(routes.get(site)))
                    .withOverflights(site -> value(site, Subject.OVERFLOWN)
                            .map(states -> new Overflight(0, 2, List.of(Passage.of(0, 2, states)))));
        }

        Map<Subject, Set<String>> of(String node) {
            return Objects.requireNonNull(known.get(node));
        }

        Optional<Set<String>> value(String node, Subject subject) {
            return Optional.ofNullable(of(node).get(subject));
        }

        boolean holds(Rule rule, String site) {
            Route route = routes.get(site);
            List<Optional<Set<String>>> judged = new ArrayList<>();
            if (rule.subject() == Subject.RELAYS || rule.subject() == Subject.LANDING) {
                if (route == null) {
                    return false;
                }
                if (rule.subject() == Subject.RELAYS) {
                    route.relays().forEach(relay -> judged.add(value(relay, Subject.REGISTRY)));
                } else {
                    judged.add(value(route.gateway(), Subject.LANDING));
                }
            } else {
                judged.add(value(site, rule.subject()));
            }
            for (Optional<Set<String>> states : judged) {
                if (states.isEmpty()) {
                    return false;
                }
                for (String state : states.get()) {
                    if (rule.list().contains(state) != rule.allows()) {
                        return false;
                    }
                }
            }
            return true;
        }

        void keeps(String job, String site) {
            assertThat(classes.get(classOf(job)))
                    .allSatisfy(rule -> assertThat(holds(rule, site))
                            .as("%s of %s at %s", rule, job, site)
                            .isTrue());
        }
    }

    private static String classOf(String job) {
        return job.substring(0, 2);
    }

    private static String classOf(Job job) {
        return classOf(job.id());
    }

    @Property(tries = 500)
    void aCheckRefusesExactlyTheRulesThatDoNotHold(@ForAll long seed) {
        World world = new World(new Random(seed));
        Sovereignty law = world.law();
        world.classes.forEach((name, rules) -> world.sites.forEach(site -> {
            Set<Rule> expected = new HashSet<>(rules);
            expected.removeIf(rule -> world.holds(rule, site.id()));
            Set<Rule> refused = new HashSet<>();
            law.check(name, site.id()).forEach(refusal -> refused.add(refusal.rule()));
            assertThat(refused).isEqualTo(expected);
        }));
    }

    @Property(tries = 300)
    void noPlacementBreaksARule(@ForAll long seed) {
        World world = new World(new Random(seed));
        Placement placement = Placer.standard()
                .with(world.law().asConstraint(SovereigntyProperties::classOf))
                .place(world.sites, world.jobs);
        placement.placed().forEach((job, sites) -> sites.forEach(site -> world.keeps(job, site)));
        // a reason that binds alone is a rule that does not hold where it says, or another limit
        placement
                .unplaced()
                .forEach(left -> left.reasons().stream()
                        .filter(reason -> reason.shortfall().constraint().startsWith("c"))
                        .forEach(reason -> assertThat(world.classes.get(classOf(left.job())))
                                .anyMatch(rule -> !world.holds(rule, reason.site())
                                        && reason.shortfall().constraint().contains(rule.name()))));
    }

    @Property(tries = 200)
    void noBatchBreaksARule(@ForAll long seed) {
        World world = new World(new Random(seed));
        BatchPlacement placement = BatchPlacer.standard()
                .rule(SovereigntyProperties::classOf, world.law().asEligibility(SovereigntyProperties::classOf))
                .place(world.sites.stream().map(site -> new SiteClass(site, 2)).toList(), world.jobs);
        for (Job job : world.jobs) {
            placement.sitesOf(job.id()).forEach(site -> world.keeps(job.id(), site.substring(0, site.indexOf('/'))));
        }
    }
}
