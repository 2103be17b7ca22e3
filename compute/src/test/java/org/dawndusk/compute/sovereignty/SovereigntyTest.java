/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dawndusk.compute.batch.BatchPlacement;
import org.dawndusk.compute.batch.BatchPlacer;
import org.dawndusk.compute.batch.SiteClass;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Placement;
import org.dawndusk.compute.placement.Placer;
import org.dawndusk.compute.placement.Reason;
import org.dawndusk.compute.placement.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SovereigntyTest {
    private static final String LAW = "statute 1, section 2";
    private static final Map<String, LegalFacts> FACTS = Map.of(
            "german", LegalFacts.satelliteOf("DE"),
            "american", LegalFacts.satelliteOf("US"),
            "unknown", LegalFacts.builder().build(),
            "kiel", LegalFacts.groundOf("DE"),
            "svalbard", LegalFacts.groundOf("SJ"));

    private static Sovereignty of(Rule... rules) {
        return Sovereignty.of(List.of(new DataClass("secret", List.of(rules))), FACTS);
    }

    /** Facts of which only one differs from the rest, set as the subject says. */
    private static LegalFacts only(Subject subject, String value) {
        LegalFacts.Builder builder = LegalFacts.builder();
        switch (subject) {
            case REGISTRY -> builder.registry(value);
            case LAUNCHING_STATES -> builder.launchingStates("DE", value);
            case OPERATOR -> builder.operator(value);
            case COMMAND -> builder.command(value);
            case KEYS -> builder.keys(value);
            case PROCESSOR -> builder.processor(value);
            case PARENT -> builder.parent(value);
            case LANDING -> builder.territory(value);
            case EXPORT_GROUP -> builder.exportGroups(value);
            default -> throw new AssertionError(subject);
        }
        return builder.build();
    }

    @ParameterizedTest
    @EnumSource(
            value = Subject.class,
            names = {"LANDING", "RELAYS", "OVERFLOWN"},
            mode = EnumSource.Mode.EXCLUDE)
    void aRuleOnASiteAllowsAndRefusesAndIsNamed(Subject subject) {
        Rule allow = Rule.allow("keep", subject, Set.of("DE", "FR"), LAW);
        Rule deny = Rule.deny("avoid", subject, Set.of("US"), LAW);
        Map<String, LegalFacts> facts = Map.of(
                "fr", only(subject, "FR"),
                "us", only(subject, "US"),
                "none", LegalFacts.builder().build());
        for (Rule rule : List.of(allow, deny)) {
            Sovereignty law = Sovereignty.of(List.of(new DataClass("secret", List.of(rule))), facts);
            assertThat(law.check("secret", "fr")).isEmpty();
            assertThat(law.check("secret", "us")).containsExactly(new Refusal("secret", rule, "us", "US"));
            assertThat(law.check("secret", "none")).containsExactly(new Refusal("secret", rule, "none", "not given"));
        }
    }

    @Test
    void aRefusalNamesRuleSourceAndWhatWasFound() {
        Sovereignty law = of(
                Rule.allow("home", Subject.REGISTRY, Set.of("FR", "DE"), LAW),
                Rule.deny("away", Subject.KEYS, Set.of("US"), LAW));
        assertThat(law.check("secret", "american").stream().map(Refusal::detail))
                .containsExactly(
                        "rule home of class secret (statute 1, section 2): State of registry at american is US, but must be in"
                                + " [DE, FR]",
                        "rule away of class secret (statute 1, section 2): State of the holder of keys at american is US, but"
                                + " must not be in [US]");
        assertThat(law.dataClass("secret").rule("home").legalSource()).isEqualTo(LAW);
    }

    @Test
    void aRouteIsSubjectToTheRuleAndNotOnlyItsEnds() {
        Rule relays = Rule.allow("german-relays", Subject.RELAYS, Set.of("DE"), LAW);
        Rule landing = Rule.allow("german-ground", Subject.LANDING, Set.of("DE"), LAW);
        Sovereignty law = of(relays, landing);
        assertThat(law.check("secret", new Route("german", List.of(), "kiel"))).isEmpty();
        assertThat(law.check("secret", new Route("american", List.of("german"), "kiel")))
                .isEmpty();
        assertThat(law.check("secret", new Route("german", List.of("german", "american", "unknown"), "svalbard")))
                .containsExactly(
                        new Refusal("secret", relays, "american", "US"),
                        new Refusal("secret", relays, "unknown", "not given"),
                        new Refusal("secret", landing, "svalbard", "SJ"));
        assertThat(law.check("secret", new Route("german", List.of(), "american")))
                .containsExactly(new Refusal("secret", landing, "american", "not given"));
    }

    @Test
    void withoutARouteRulesOnItRefuse() {
        Rule relays = Rule.deny("no-relays", Subject.RELAYS, Set.of("US"), LAW);
        Rule landing = Rule.deny("ground", Subject.LANDING, Set.of("US"), LAW);
        Sovereignty law = of(relays, landing);
        assertThat(law.check("secret", "german"))
                .containsExactly(
                        new Refusal("secret", relays, "german", "not given"),
                        new Refusal("secret", landing, "german", "not given"));
        Sovereignty known = law.withRoutes(site ->
                site.equals("german") ? Optional.of(new Route(site, List.of("american"), "kiel")) : Optional.empty());
        assertThat(known.check("secret", "german")).containsExactly(new Refusal("secret", relays, "american", "US"));
        assertThat(known.check("secret", "american")).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> law.withRoutes(site -> Optional.of(new Route("german", List.of(), "kiel")))
                        .check("secret", "american"))
                .withMessage("site of the route is german, but must be in [american]");
    }

    @Test
    void whatIsOverflownWhileProcessingIsJudged() {
        Rule rule = Rule.deny("not-over-china", Subject.OVERFLOWN, Set.of("CN"), "contract, clause 3");
        Overflight free =
                new Overflight(0, 30, List.of(Passage.of(0, 10, Set.of("DE", "PL")), Passage.of(10, 30, Set.of())));
        Overflight over =
                new Overflight(0, 30, List.of(Passage.of(0, 10, Set.of()), Passage.of(10, 30, Set.of("CN", "MN"))));
        Overflight gap = new Overflight(0, 30, List.of(Passage.of(0, 10, Set.of())));
        assertThat(of(rule).check("secret", "german"))
                .containsExactly(new Refusal("secret", rule, "german", "not given"));
        assertThat(of(rule).withOverflights(site -> Optional.of(free)).check("secret", "german"))
                .isEmpty();
        assertThat(of(rule).withOverflights(site -> Optional.of(over)).check("secret", "german"))
                .containsExactly(new Refusal("secret", rule, "german", "CN from 10.0 s to 30.0 s"));
        assertThat(of(rule).withOverflights(site -> Optional.of(gap)).check("secret", "german"))
                .containsExactly(new Refusal("secret", rule, "german", "not given from 10.0 s to 30.0 s"));
        Overflight late = new Overflight(0, 30, List.of(Passage.of(5, 30, Set.of("CN"))));
        assertThat(of(rule).withOverflights(site -> Optional.of(late)).check("secret", "german"))
                .containsExactly(new Refusal("secret", rule, "german", "not given from 0.0 s to 5.0 s"));
    }

    @Test
    void aSiteOnTheGroundIsUnderTheLawOfItsTerritoryAndNobodyLaunchedIt() {
        Sovereignty law = of(
                Rule.allow("home", Subject.REGISTRY, Set.of("DE"), LAW),
                Rule.allow("launch", Subject.LAUNCHING_STATES, Set.of("DE"), LAW),
                Rule.allow("ground", Subject.LANDING, Set.of("DE"), LAW));
        assertThat(law.check("secret", new Route("kiel", List.of(), "kiel"))).isEmpty();
    }

    @Test
    void aGroupCoversItsParagraphsAndNoOtherGroup() {
        Rule rule = Rule.deny("spacecraft", Subject.EXPORT_GROUP, Set.of("9A515", "USML XV"), LAW);
        assertThat(List.of("9A515", "9A515.a", "USML XV(a)")).noneMatch(rule::accepts);
        assertThat(List.of("9A5156", "9A51", "USML XVI", "USML XVI(a)", "EAR99"))
                .allMatch(rule::accepts);
        assertThat(of(rule).check("secret", "german")).hasSize(1);
        Sovereignty uncontrolled = Sovereignty.of(
                List.of(new DataClass("secret", List.of(rule))),
                Map.of("a", LegalFacts.builder().exportGroups().build()));
        assertThat(uncontrolled.check("secret", "a")).isEmpty();
    }

    private static Site site(String id) {
        return Site.builder(id, 8)
                .memoryPerAccelerator(80e9)
                .power(8e3)
                .heat(8e3)
                .build();
    }

    @Test
    void aPlacerKeepsTheRulesAndNamesThoseThatBind() {
        Sovereignty law = of(
                Rule.allow("home", Subject.REGISTRY, Set.of("DE"), LAW),
                Rule.deny("away", Subject.KEYS, Set.of("US"), LAW),
                Rule.deny("hands", Subject.OPERATOR, Set.of("CN"), LAW));
        Placer placer = Placer.standard().with(law.asConstraint(job -> "secret"));
        Job job = Job.builder("job").power(100).build();
        assertThat(placer.place(List.of(site("american"), site("german")), List.of(job))
                        .sitesOf("job"))
                .containsExactly("german");
        Placement none = placer.place(List.of(site("american")), List.of(job));
        Reason reason = none.unplaced().get(0).reasons().get(0);
        assertThat(none.unplaced().get(0).reasons()).hasSize(1);
        assertThat(reason.alone()).isTrue();
        assertThat(reason.shortfall().constraint()).isEqualTo("secret: away, home");
        assertThat(reason.shortfall().required()).isEqualTo(3);
        assertThat(reason.shortfall().offered()).isEqualTo(1);
        assertThat(reason.shortfall().detail()).contains("rule home of class secret (" + LAW + ")");
    }

    @Test
    void aBatchKeepsTheRulesAndNamesThoseThatBind() {
        Sovereignty law = Sovereignty.of(
                List.of(
                        new DataClass("secret", List.of(Rule.allow("home", Subject.REGISTRY, Set.of("DE"), LAW))),
                        new DataClass("", List.of())),
                FACTS);
        BatchPlacer placer = BatchPlacer.standard()
                .rule(
                        job -> job.id().startsWith("secret") ? "secret" : "",
                        law.asEligibility(job -> job.id().startsWith("secret") ? "secret" : ""));
        List<Job> jobs = List.of(
                Job.builder("open").accelerators(8).build(),
                Job.builder("secret-1").accelerators(8).build(),
                Job.builder("secret-2").accelerators(8).build());
        BatchPlacement placement =
                placer.place(List.of(new SiteClass(site("american"), 3), new SiteClass(site("german"), 1)), jobs);
        assertThat(placement.unplaced()).hasSize(1).allMatch(job -> job.startsWith("secret"));
        assertThat(placement.explain(placement.unplaced().get(0)).reasons().stream()
                        .map(reason -> reason.shortfall().constraint()))
                .contains("secret: home");
    }

    @Test
    void unknownClassesNodesAndStatesAreErrors() {
        Sovereignty law = of(Rule.allow("home", Subject.REGISTRY, Set.of("DE"), LAW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> law.check("secrets", "german"))
                .withMessage("data class is secrets, but must be in [secret]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Placer.standard()
                        .with(law.asConstraint(job -> ""))
                        .place(
                                List.of(site("german")),
                                List.of(Job.builder("job").build())))
                .withMessage("data class is not named, but must be in [secret]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> law.check("secret", "french"))
                .withMessage("node is french, but must be in the 5 with legal facts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalFacts.builder().registry("UK"))
                .withMessageStartingWith("registry is UK, but must be in the codes of ISO 3166-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalFacts.builder().keys("de"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalFacts.builder().parent("EU"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.deny("away", Subject.KEYS, Set.of("USA"), LAW))
                .withMessageStartingWith("State of rule away is USA");
        assertThat(LegalFacts.builder().registry("XE").build().values(Subject.REGISTRY))
                .hasValueSatisfying(states -> assertThat(states).containsExactly("XE"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Sovereignty.of(List.of(new DataClass("a", List.of()), new DataClass("a", List.of())), FACTS))
                .withMessage("class a is there twice, but must be unique");
    }

    @Test
    void nothingIsBothInSpaceAndOnTheGround() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalFacts.builder().registry("DE").territory("DE"))
                .withMessage("territory is DE, but must be in what is on no registry and was not launched");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalFacts.builder().launchingStates("US").territory("DE"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalFacts.builder().territory("DE").registry("DE"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalFacts.builder().territory("DE").launchingStates("US"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalFacts.builder().build().values(Subject.RELAYS));
    }
}
