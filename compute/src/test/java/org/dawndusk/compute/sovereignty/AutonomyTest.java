/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AutonomyTest {
    private static final List<String> NODES = List.of("far", "near", "foreign", "relay", "kiel", "nome");
    private static final Map<String, LegalFacts> FACTS = Map.of(
            "far", LegalFacts.satelliteOf("DE"),
            "near",
                    LegalFacts.builder()
                            .registry("DE")
                            .operator("US")
                            .keys("DE")
                            .build(),
            "foreign", LegalFacts.satelliteOf("US"),
            "relay", LegalFacts.satelliteOf("DE"),
            "kiel", LegalFacts.groundOf("DE"),
            "nome", LegalFacts.groundOf("US"));
    private static final long NO = 0;
    private static final long ANY = Autonomy.UNLIMITED;

    /** far - foreign - nome, far - relay - kiel, near - kiel; downwards alone. */
    private static Autonomy network(long kiel) {
        return Autonomy.of(
                NODES,
                new long[] {30, 20, 50, 0, 0, 0},
                new long[] {NO, NO, NO, NO, kiel, ANY},
                new int[] {0, 2, 0, 3, 1},
                new int[] {2, 5, 3, 4, 4});
    }

    @Test
    void onlyOwnSitesThatReachAnOwnGatewayOverOwnRelaysCount() {
        AutonomyShare german = network(ANY).of(Set.of("DE"), Set.of(Subject.REGISTRY), FACTS::get);
        assertThat(german).isEqualTo(new AutonomyShare(100, 50, 50, 50));
        assertThat(german.share()).isEqualTo(0.5);
        assertThat(network(ANY).of(Set.of("US"), Set.of(Subject.REGISTRY), FACTS::get))
                .isEqualTo(new AutonomyShare(100, 50, 50, 50));
        assertThat(network(ANY).of(Set.of("FR"), Set.of(Subject.REGISTRY), FACTS::get))
                .isEqualTo(new AutonomyShare(100, 0, 0, 0));
        assertThat(network(ANY).of(Set.of("DE", "US"), Set.of(Subject.REGISTRY), FACTS::get))
                .isEqualTo(new AutonomyShare(100, 100, 100, 100));
    }

    @Test
    void whatMakesANodeOwnIsAskedFor() {
        assertThat(network(ANY).of(Set.of("DE"), EnumSet.of(Subject.REGISTRY, Subject.OPERATOR), FACTS::get))
                .isEqualTo(new AutonomyShare(100, 30, 30, 30));
        // who commands the near site is not given
        assertThat(network(ANY)
                        .of(Set.of("DE"), EnumSet.of(Subject.COMMAND), FACTS::get)
                        .own())
                .isEqualTo(30);
    }

    @Test
    void withoutTheRelayTheFarSiteIsCutOff() {
        Autonomy cut = network(ANY).withLinkLimits(new long[] {ANY, ANY, 0, ANY, ANY});
        assertThat(cut.of(Set.of("DE"), Set.of(Subject.REGISTRY), FACTS::get))
                .isEqualTo(new AutonomyShare(100, 50, 20, 20));
    }

    @Test
    void gatewaysAndLinksLimitWhatIsCarried() {
        assertThat(network(35).of(Set.of("DE"), Set.of(Subject.REGISTRY), FACTS::get))
                .isEqualTo(new AutonomyShare(100, 50, 50, 35));
        Autonomy thin = network(35).withLinkLimits(new long[] {ANY, ANY, 30, 4, ANY});
        assertThat(thin.of(Set.of("DE"), Set.of(Subject.REGISTRY), FACTS::get))
                .isEqualTo(new AutonomyShare(100, 50, 50, 24));
    }

    @Test
    void aDataCentreOnTheGroundLandsItsOwnData() {
        Autonomy ground =
                Autonomy.of(List.of("kiel", "nome"), new long[] {3, 1}, new long[] {ANY, ANY}, new int[0], new int[0]);
        assertThat(ground.of(Set.of("DE"), Set.of(Subject.REGISTRY, Subject.LAUNCHING_STATES), FACTS::get)
                        .share())
                .isEqualTo(0.75);
    }

    @Test
    void badNetworksAreRefused() {
        long[] one = {1};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Autonomy.of(List.of("a"), new long[] {0}, one, new int[0], new int[0]))
                .withMessage("sum of capacities is 0, but must be in [1, 1073741824]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Autonomy.of(List.of("a"), new long[] {-1}, one, new int[0], new int[0]))
                .withMessage("capacity of a is -1, but must be in [0, 1073741824]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Autonomy.of(List.of("a"), one, one, new int[] {0}, new int[] {1}))
                .withMessage("end of link 0 is 1, but must be in [0, 0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Autonomy.of(List.of("a"), one, one, new int[] {0}, new int[] {0}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Autonomy.of(List.of("a"), one, one, new int[] {0}, new int[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Autonomy.of(List.of("a", "a"), new long[] {1, 1}, new long[2], new int[0], new int[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network(ANY).withLinkLimits(new long[] {1, 1, 1, 1, -1}))
                .withMessageStartingWith("limit of link 4 is -1");
        assertThatIllegalArgumentException().isThrownBy(() -> network(ANY).of(Set.of("DE"), Set.of(), FACTS::get));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network(ANY).of(Set.of("DE"), Set.of(Subject.RELAYS), FACTS::get))
                .withMessage(
                        "fact that makes a node own is RELAYS, but must be in the facts of a node that are States");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network(ANY).of(Set.of("Germany"), Set.of(Subject.KEYS), FACTS::get));
    }
}
