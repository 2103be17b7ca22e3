/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {
    static Stream<DataClass> all() {
        return Stream.of(
                Presets.spaceLaw(Set.of("DE")),
                Presets.euPersonalData(),
                Presets.beyondCloudAct(),
                Presets.chinaPersonalInformation(),
                Presets.indiaPersonalData(Set.of("PK")),
                Presets.advancedComputing(Set.of("CN", "RU")),
                Presets.withoutUsSpacecraft());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyRuleCitesItsSourceAndClaimsNoMore(DataClass preset) {
        assertThat(preset.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.legalSource())
                        .matches(".*(article|§|section|CFR).*")
                        .endsWith("not legal advice"));
    }

    private static List<String> broken(DataClass preset, LegalFacts facts) {
        Sovereignty law = Sovereignty.of(
                List.of(preset),
                Map.of("site", facts, "kiel", LegalFacts.groundOf("DE"), "nome", LegalFacts.groundOf("US")));
        return law.check(preset.name(), new Route("site", List.of(), "kiel")).stream()
                .map(refusal -> refusal.rule().name())
                .toList();
    }

    @Test
    void eachRefusesWhatItsLawReaches() {
        LegalFacts german = LegalFacts.satelliteOf("DE");
        LegalFacts american = LegalFacts.satelliteOf("US");
        assertThat(broken(Presets.spaceLaw(Set.of("DE")), german)).isEmpty();
        assertThat(broken(Presets.spaceLaw(Set.of("DE")), american))
                .containsExactly("space-registry", "space-launch", "space-operator");
        assertThat(broken(Presets.euPersonalData(), german)).isEmpty();
        assertThat(broken(Presets.euPersonalData(), LegalFacts.satelliteOf("BR")))
                .isEmpty();
        assertThat(broken(Presets.euPersonalData(Set.of(), "none"), LegalFacts.satelliteOf("BR")))
                .containsExactly("gdpr-place", "gdpr-processor");
        assertThat(broken(Presets.euPersonalData(), american)).containsExactly("gdpr-place", "gdpr-processor");
        assertThat(broken(Presets.beyondCloudAct(), german)).isEmpty();
        assertThat(broken(
                        Presets.beyondCloudAct(),
                        LegalFacts.builder()
                                .processor("DE")
                                .parent("US")
                                .keys("DE")
                                .build()))
                .containsExactly("cloud-act-parent");
        assertThat(broken(Presets.chinaPersonalInformation(), LegalFacts.satelliteOf("CN")))
                .containsExactly("pipl-landing");
        assertThat(broken(Presets.chinaPersonalInformation(), german)).hasSize(5);
        assertThat(broken(Presets.indiaPersonalData(Set.of()), german)).isEmpty();
        assertThat(broken(Presets.indiaPersonalData(Set.of("DE")), german)).hasSize(3);
        assertThat(broken(Presets.advancedComputing(Set.of("CN")), LegalFacts.satelliteOf("MO")))
                .containsExactly("ear-operator", "ear-parent");
        assertThat(broken(Presets.advancedComputing(Set.of("CN")), german)).isEmpty();
        assertThat(broken(
                        Presets.withoutUsSpacecraft(),
                        LegalFacts.builder().exportGroups("9A515.a", "EAR99").build()))
                .containsExactly("ear-spacecraft");
        assertThat(broken(Presets.withoutUsSpacecraft(), german)).hasSize(2);
    }

    /** 27 member States and 3 of the EEA; with Brazil, 15 countries and territories outside have a decision for all of them. */
    @Test
    void theListOfTheGdprIsComplete() {
        assertThat(Presets.euPersonalData().rule("gdpr-place").list()).hasSize(27 + 3 + 15);
        assertThat(Presets.euPersonalData(Set.of(), "none").rule("gdpr-place").list())
                .hasSize(30)
                .contains("IS", "LI", "NO")
                .doesNotContain("CH", "GB");
    }

    @Test
    void presetsCanBindAtOnce() {
        assertThat(DataClass.allOf(
                                "health",
                                Presets.euPersonalData(),
                                Presets.beyondCloudAct(),
                                Presets.withoutUsSpacecraft())
                        .rules())
                .hasSize(8);
    }
}
