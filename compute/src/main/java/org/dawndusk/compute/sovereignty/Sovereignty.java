/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dawndusk.compute.batch.Eligibility;
import org.dawndusk.compute.placement.Constraint;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Shortfall;

/**
 * Whether data of a class may be processed at a site and sent over a route, and which rule forbids it.
 *
 * <p>A rule that needs a fact that is not given refuses; so does a rule on landing or relays where no route is known, and one on
 * what is overflown where no overflight is. The facts, classes and lists are the user's, and so is the law: this compares codes
 * and is <em>no legal advice</em>. Immutable and thread-safe if the user's functions are.
 */
public final class Sovereignty {
    private final SortedMap<String, DataClass> classes;
    private final Function<String, LegalFacts> facts;
    private final Function<String, Optional<Route>> routes;
    private final Function<String, Optional<Overflight>> overflights;

    private Sovereignty(
            SortedMap<String, DataClass> classes,
            Function<String, LegalFacts> facts,
            Function<String, Optional<Route>> routes,
            Function<String, Optional<Overflight>> overflights) {
        this.classes = classes;
        this.facts = facts;
        this.routes = routes;
        this.overflights = overflights;
    }

    /**
     * Classes, and facts from a table.
     *
     * @param classes the classes, with unique names
     * @param facts by identifier of site, relay or gateway; to ask for another is an error
     * @return what judges
     */
    public static Sovereignty of(Collection<DataClass> classes, Map<String, LegalFacts> facts) {
        Map<String, LegalFacts> table = Map.copyOf(facts);
        return of(classes, (String node) -> {
            LegalFacts known = table.get(node);
            if (known == null) {
                throw Checks.refused("node", node, "the " + table.size() + " with legal facts");
            }
            return known;
        });
    }

    /**
     * Classes, and facts by a function.
     *
     * @param classes the classes, with unique names
     * @param facts by identifier of site, relay or gateway
     * @return what judges
     */
    public static Sovereignty of(Collection<DataClass> classes, Function<String, LegalFacts> facts) {
        SortedMap<String, DataClass> byName = new TreeMap<>();
        for (DataClass each : classes) {
            if (byName.put(each.name(), each) != null) {
                throw new IllegalArgumentException("class " + each.name() + " is there twice, but must be unique");
            }
        }
        return new Sovereignty(byName, facts, site -> Optional.empty(), site -> Optional.empty());
    }

    /**
     * This, with the way that data of each site take.
     *
     * @param chosen by identifier of the site; empty where it is not known
     * @return what judges
     */
    public Sovereignty withRoutes(Function<String, Optional<Route>> chosen) {
        return new Sovereignty(classes, facts, chosen, overflights);
    }

    /**
     * This, with what each site flies over while it processes.
     *
     * @param known by identifier of the site; empty where it is not known, without States where a site stands on the ground
     * @return what judges
     */
    public Sovereignty withOverflights(Function<String, Optional<Overflight>> known) {
        return new Sovereignty(classes, facts, routes, known);
    }

    /**
     * A class.
     *
     * @param name its name
     * @return the class
     * @throws IllegalArgumentException if there is no such class
     */
    public DataClass dataClass(String name) {
        DataClass known = classes.get(name);
        if (known == null) {
            throw Checks.refused("data class", name.isEmpty() ? "not named" : name, "" + classes.keySet());
        }
        return known;
    }

    /**
     * Judges a site and its known route.
     *
     * @param dataClass name of the class
     * @param site identifier of the site
     * @return what refuses, in the order of the rules; empty if data of the class may be processed there
     */
    public List<Refusal> check(String dataClass, String site) {
        return judge(dataClass(dataClass), site, routes.apply(site));
    }

    /**
     * Judges a route: its site, every relay and the gateway.
     *
     * @param dataClass name of the class
     * @param route the route
     * @return what refuses, in the order of the rules; empty if data of the class may take it
     */
    public List<Refusal> check(String dataClass, Route route) {
        return judge(dataClass(dataClass), route.site(), Optional.of(route));
    }

    /**
     * The rules as a limit of a placer: {@code placer.with(sovereignty.asConstraint(classOf))}.
     *
     * <p>The shortfall counts the rules that hold against all of the class, and names those that do not.
     *
     * @param classOf name of a job's class
     * @return the limit
     */
    public Constraint asConstraint(Function<Job, String> classOf) {
        return (job, headroom) -> shortfall(classOf.apply(job), headroom.site().id());
    }

    /**
     * The rules for batches: {@code placer.rule(job -> classOf.apply(job), sovereignty.asEligibility(classOf))}; the class is
     * all that they look at. Facts, routes and overflights are asked for by the identifier of the class of sites.
     *
     * @param classOf name of a job's class
     * @return the rules
     */
    public Eligibility asEligibility(Function<Job, String> classOf) {
        return (job, site) -> shortfall(classOf.apply(job), site.id());
    }

    private Optional<Shortfall> shortfall(String name, String site) {
        List<Refusal> refusals = check(name, site);
        if (refusals.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<String> broken = new TreeSet<>();
        refusals.forEach(refusal -> broken.add(refusal.rule().name()));
        int rules = dataClass(name).rules().size();
        // all rules that are broken go into one shortfall: to relax it then lets the job run, as a reason promises
        return Optional.of(new Shortfall(
                name + ": " + String.join(", ", broken),
                "number of rules that hold (" + refusals.get(0).detail() + ")",
                rules,
                rules - broken.size(),
                "1"));
    }

    private List<Refusal> judge(DataClass dataClass, String site, Optional<Route> route) {
        if (route.isPresent() && !route.get().site().equals(site)) {
            throw Checks.refused("site of the route", route.get().site(), "[" + site + "]");
        }
        List<Refusal> refusals = new ArrayList<>();
        LegalFacts known = facts.apply(site);
        for (Rule rule : dataClass.rules()) {
            switch (rule.subject()) {
                case LANDING, RELAYS -> {
                    if (route.isPresent()) {
                        along(dataClass, rule, route.get(), refusals);
                    } else {
                        refusals.add(new Refusal(dataClass.name(), rule, site, Refusal.NOT_GIVEN));
                    }
                }
                case OVERFLOWN -> {
                    Optional<Overflight> overflight = overflights.apply(site);
                    Optional<String> found = overflight.isEmpty()
                            ? Optional.of(Refusal.NOT_GIVEN)
                            : overflight.get().broken(rule);
                    found.ifPresent(text -> refusals.add(new Refusal(dataClass.name(), rule, site, text)));
                }
                default -> compare(dataClass, rule, site, known.values(rule.subject()), refusals);
            }
        }
        return List.copyOf(refusals);
    }

    private void along(DataClass dataClass, Rule rule, Route route, List<Refusal> refusals) {
        if (rule.subject() == Subject.LANDING) {
            LegalFacts known = facts.apply(route.gateway());
            compare(dataClass, rule, route.gateway(), known.values(Subject.LANDING), refusals);
            return;
        }
        for (String relay : route.relays()) {
            compare(dataClass, rule, relay, facts.apply(relay).values(Subject.REGISTRY), refusals);
        }
    }

    private static void compare(
            DataClass dataClass, Rule rule, String node, Optional<SortedSet<String>> values, List<Refusal> refusals) {
        if (values.isEmpty()) {
            refusals.add(new Refusal(dataClass.name(), rule, node, Refusal.NOT_GIVEN));
            return;
        }
        List<String> found =
                values.get().stream().filter(value -> !rule.accepts(value)).toList();
        if (!found.isEmpty()) {
            refusals.add(new Refusal(dataClass.name(), rule, node, String.join(", ", found)));
        }
    }
}
