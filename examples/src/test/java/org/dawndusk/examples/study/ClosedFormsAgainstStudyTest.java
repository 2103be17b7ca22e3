/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The closed forms of the design beside the whole study: how far off they are. */
class ClosedFormsAgainstStudyTest {
    @Test
    void aDesignAsItStandsIsJudgedAsTheStudyJudgesIt() throws Exception {
        Design design = DesignReader.read("suncatcher");
        StudyReport study = Study.of(design).report();
        ClosedForms forms = ClosedForms.of(design);
        Map<DesignVariable, Double> values = new EnumMap<>(DesignVariable.class);
        for (DesignVariable variable : DesignVariable.values()) {
            values.put(variable, forms.stated(variable));
        }
        DesignFigures figures = forms.figures(values);
        ClosedForms.Light light = forms.light(design, 650e3);

        // the spherical Earth covers a pole by 21 km more, and the orbit is eclipsed over a pole: half a minute
        assertThat(light.longestDark() / 60)
                .isBetween(study.orbit().longestPenumbraMinutes(), study.orbit().longestPenumbraMinutes() + 0.6);
        // so the array must give more
        assertThat(figures.arrayMargin())
                .isBetween(study.power().marginFraction() - 0.015, study.power().marginFraction());
        assertThat(forms.stated(DesignVariable.BATTERY))
                .isBetween(study.power().batteryKwh(), 1.03 * study.power().batteryKwh());
        // stated is what the longest eclipse needs
        assertThat(figures.batterySpare()).isZero();
        // the study samples the year's geometry and knows the oblate Earth's orbit
        assertThat(figures.chipMargin()).isCloseTo(study.thermal().marginK(), within(0.05));
        // heavier by the battery, lighter by the propellant that keeps the cluster
        assertThat(figures.mass())
                .isCloseTo(study.mass().totalKg(), within(0.01 * study.mass().totalKg()));
        assertThat(figures.cost())
                .isCloseTo(
                        study.economy().usdPerAcceleratorHour(),
                        within(1e-3 * study.economy().usdPerAcceleratorHour()));
    }

    @Test
    void aVariationMustBeWholeAndInRange() throws Exception {
        ClosedForms forms = ClosedForms.of(DesignReader.read("suncatcher"));
        assertThatThrownBy(() -> forms.figures(Map.of(DesignVariable.ALTITUDE, 600.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("values has no ")
                .hasMessageContaining(", but must have every variable");
        assertThatThrownBy(() -> DesignVariable.LIFE.checked(Double.NaN))
                .hasMessage("life is NaN y, but must be in [0.01, 50.0] y");
    }
}
