/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.emissions;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmissionsAgainstPublishedTest {
    private static final String BARKER = "Barker, Marais and McDowell, Scientific Data 11 (2024) 1079: primary indices";

    @ParameterizedTest
    @CsvSource({
        "KEROSENE, 340, 318, 637, 22, 0, 0, 0",
        "METHANE, 446, 120, 426, 5, 0, 0, 0",
        "HYDROGEN, 1058, 0, 0, 0, 0, 0, 0",
        "SOLID, 302, 227, 112, 16, 0, 328, 217",
        "HYPERGOLIC, 392, 69, 220, 16, 10, 0, 0"
    })
    void indicesOfEveryPropellant(
            Propellant propellant,
            double water,
            double monoxide,
            double dioxide,
            double soot,
            double nox,
            double alumina,
            double chlorine) {
        // a kilogram far up, where all of the primary black carbon stays
        LaunchEmissions air = propellant.emissions(1, IndexSet.PUBLISHED, 60e3);
        index(propellant + ", water", water, air.water());
        index(propellant + ", carbon monoxide", monoxide, air.carbonMonoxide());
        index(propellant + ", carbon dioxide", dioxide, air.carbonDioxide());
        index(propellant + ", black carbon", soot, air.blackCarbon());
        index(propellant + ", nitrogen oxides", nox, air.nitrogenOxides());
        index(propellant + ", alumina", alumina, air.alumina());
        index(propellant + ", chlorine", chlorine, air.chlorine());
    }

    private static void index(String quantity, double expected, double obtained) {
        Published.value("compute", "emission index, " + quantity, expected, "g/kg")
                .from(BARKER)
                .within(1e-9)
                .is(1e3 * obtained);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.88, 0.005", "30, 5.32, 0.005", "41.83, 22, 1e-9", "80, 22, 1e-9"})
    void blackCarbonByAltitude(double kilometres, double expected, double tolerance) {
        Published.value("compute", "black carbon of kerosene at " + kilometres + " km", expected, "g/kg")
                .from(BARKER + ", altitude correction")
                .within(tolerance)
                .is(1e3 * Propellant.KEROSENE.blackCarbonIndex(1e3 * kilometres));
    }

    @Test
    void aluminaOfReentry() {
        Published.value("compute", "alumina of a re-entry, flat", 0.12, "kg/kg")
                .from("Ferreira et al., Geophysical Research Letters 51 (2024)")
                .within(1e-12)
                .is(ReentryConvention.FLAT.alumina(1, 0.4, 0.7));
        Published.value("compute", "alumina from aluminium, stoichiometric", 1.889, "kg/kg")
                .from("molar masses: 101.961 / (2 x 26.982)")
                .within(5e-4)
                .is(ReentryConvention.STOICHIOMETRIC.alumina(1, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 33, 1e-9", "10, 2.451, 5e-4", "30, 0.01352, 5e-6"})
    void nitrogenOxidesOfTheHeatedAir(double kilometres, double expected, double tolerance) {
        Published.value("compute", "nitrogen oxides of the heated air at " + kilometres + " km", expected, "g/kg")
                .from("National Academies, Commercial Space Vehicle Emissions Modeling (2021): 33 exp(-0.26 h)")
                .within(tolerance)
                .is(1e3
                        * Propellant.KEROSENE
                                .emissions(1, IndexSet.PUBLISHED, 1e3 * kilometres)
                                .heatedAir());
    }

    /** The authors' inventory code: 0.4 where anything ablates, 0.175 where nothing does, of the whole mass. */
    @Test
    void nitrogenOxidesOfReentry() {
        Published.value("compute", "nitrogen oxides of a satellite that burns up", 0.4, "kg/kg")
                .from(BARKER + ", re-entry")
                .within(1e-12)
                .is(ReentryConvention.nitrogenOxides(1, ReentryConvention.NITROGEN_OXIDES_BURNING_UP));
        Published.value("compute", "nitrogen oxides of a stage that comes back", 0.175, "kg/kg")
                .from(BARKER + ", re-entry")
                .within(1e-12)
                .is(ReentryConvention.nitrogenOxides(1, ReentryConvention.NITROGEN_OXIDES_COMING_BACK));
    }

    @Test
    void sootOfTheModelledRate() {
        Published.value("compute", "warming of the stratosphere at 10 Gg of soot a year, at most", 2, "K")
                .from("Maloney et al., Journal of Geophysical Research: Atmospheres 127 (2022)")
                .within(1e-9)
                .is(SootResponse.STRATOSPHERIC_WARMING.atMost(1e7 / (365.25 * 86_400)));
    }
}
