/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverflightTest {
    private final Overflight orbit = new Overflight(
            100,
            200,
            List.of(
                    Passage.of(150, 170, Set.of()),
                    Passage.of(100, 130, Set.of("DE")),
                    Passage.of(130, 150, Set.of("DE", "CH"))));

    private static DataClass where(Rule... rules) {
        return new DataClass("c", List.of(rules));
    }

    @Test
    void theAllowedShareIsWhatADutyCycleLeaves() {
        DataClass german = where(Rule.allow("a", Subject.OVERFLOWN, Set.of("DE"), "contract"));
        assertThat(orbit.allowedShare(german)).isCloseTo(0.5, within(1e-15));
        assertThat(orbit.allowed(german).stream().map(Passage::from)).containsExactly(100.0, 150.0);
        DataClass notSwiss = where(
                Rule.deny("a", Subject.OVERFLOWN, Set.of("CH"), "contract"),
                Rule.deny("b", Subject.OVERFLOWN, Set.of("US"), "contract"));
        assertThat(orbit.allowedShare(notSwiss)).isCloseTo(0.5, within(1e-15));
        // the last 30 s are not given
        assertThat(orbit.allowedShare(where(Rule.deny("a", Subject.OVERFLOWN, Set.of("US"), "contract"))))
                .isCloseTo(0.7, within(1e-15));
        assertThat(orbit.allowedShare(where(Rule.deny("a", Subject.OVERFLOWN, Set.of("DE"), "contract"))))
                .isCloseTo(0.2, within(1e-15));
        assertThat(orbit.allowedShare(where(Rule.allow("a", Subject.OVERFLOWN, Set.of("US"), "contract"))))
                .isCloseTo(0.2, within(1e-15));
        assertThat(orbit.allowedShare(where(Rule.deny("a", Subject.KEYS, Set.of("DE"), "contract"))))
                .isEqualTo(1);
    }

    @Test
    void allOfTheTimeIsExactlyOne() {
        Overflight thirds = new Overflight(
                0,
                1,
                List.of(
                        Passage.of(0, 1 / 3.0, Set.of("DE")),
                        Passage.of(1 / 3.0, 0.7, Set.of("PL")),
                        Passage.of(0.7, 1, Set.of())));
        assertThat(thirds.allowedShare(where(Rule.deny("a", Subject.OVERFLOWN, Set.of("US"), "contract"))))
                .isEqualTo(1.0);
    }

    @Test
    void passagesAreInOrderAndWithinTheTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Overflight(0, 9, List.of(Passage.of(0, 5, Set.of()), Passage.of(4, 9, Set.of()))))
                .withMessage("start of a passage is 4.0, but must be in [5.0, 9.0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Overflight(0, 9, List.of(Passage.of(0, 10, Set.of()))))
                .withMessage("end of a passage is 10.0, but must be in (0.0, 9.0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Overflight(1, 9, List.of(Passage.of(0, 5, Set.of()))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Overflight(9, 9, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Overflight(0, Double.NaN, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Passage.of(5, 5, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Passage.of(Double.NEGATIVE_INFINITY, 5, Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Passage.of(0, 5, Set.of("Germany")))
                .withMessageStartingWith("states is Germany");
    }
}
