/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dawndusk.compute.cost.Assumptions;
import org.dawndusk.compute.cost.Boundary;
import org.dawndusk.compute.cost.CostBreakdown;
import org.dawndusk.compute.cost.CostInput;
import org.dawndusk.compute.cost.LifeCycleCost;
import org.dawndusk.compute.emissions.AscentProfile;
import org.dawndusk.compute.emissions.IndexSet;
import org.dawndusk.compute.emissions.LaunchVehicle;
import org.dawndusk.compute.emissions.Propellant;
import org.dawndusk.compute.price.LaunchPrice;
import org.dawndusk.compute.radiation.Shielding;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.orbit.debris.Breakup;
import org.dawndusk.orbit.lifetime.AirDrag;
import org.dawndusk.orbit.light.EclipseSeason;
import org.dawndusk.orbit.light.SeriesEclipses;
import org.dawndusk.orbit.light.Shadow;
import org.dawndusk.power.SolarArray;
import org.dawndusk.power.SolarCell;
import org.dawndusk.thermal.Coating;
import org.dawndusk.thermal.Exposure;
import org.dawndusk.thermal.HeatBalance;
import org.dawndusk.thermal.HeatRejection;
import org.dawndusk.thermal.RadiatorPanel;
import org.dawndusk.thermal.SpaceEnvironment;
import org.dawndusk.thermal.ThermalChain;
import org.dawndusk.thermal.ViewFactors;
import org.junit.jupiter.api.Test;

/** Errors of public sources that this library must not share; {@code docs/known-errors.md} lists them with their tests. */
class KnownErrorsTest {
    private static final double EARTH = 6_371_000;
    private static final double YEAR = 365 * 86_400;
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void thePageNamesTestsThatExist() throws IOException {
        List<MatchResult> named = NAMED_TEST
                .matcher(Files.readString(Project.ROOT.resolve("docs/known-errors.md")))
                .results()
                .toList();
        List<String> missing = new ArrayList<>();
        try (var files = Files.walk(Project.ROOT)) {
            var sources = files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> file.toString().contains("src"))
                    .toList();
            for (MatchResult each : named) {
                boolean there = false;
                for (var source : sources) {
                    there |= source.endsWith(each.group(1) + ".java")
                            && Files.readString(source).contains("void " + each.group(2) + "(");
                }
                if (!there) {
                    missing.add(each.group());
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void anEdgeOnPlateSeesTwelveTimesAsMuchEarth() {
        double right = ViewFactors.plateToSphere(EARTH, EARTH + 550e3, Math.PI / 2);
        assertThat(right).isCloseTo(0.2578, within(5e-5));
        assertThat(right / 0.0212).isGreaterThan(12);
        assertThat(plateAt(right) - plateAt(0.0212)).isBetween(6.0, 6.7);
    }

    /** Both sides edge-on to the Earth of 237 W/m², 1,225 W/m² of electronics: 340 K. */
    private static double plateAt(double viewFactor) {
        SpaceEnvironment environment = new SpaceEnvironment(0, 0, 237, 0, EARTH);
        RadiatorPanel panel =
                RadiatorPanel.builder().area(1).twoSided(new Coating(0.1, 0.9)).build();
        Exposure exposure = new Exposure(0, viewFactor, 0);
        ThermalChain chain = ThermalChain.builder(400).link("interface", 0).build();
        return HeatRejection.of(panel, chain, panel.absorbed(environment, exposure, exposure))
                .steady(1225)
                .radiatorTemperature();
    }

    @Test
    void theWholeCostHoldsOperationsFailuresAndEngineering() {
        Assumptions standard = Assumptions.standard();
        CostBreakdown all = LifeCycleCost.orbit(standard, Boundary.ALL);
        CostBreakdown bare = LifeCycleCost.orbit(standard, Boundary.LAUNCH_AND_BUILD);
        assertThat(all.operations()).isPositive();
        assertThat(all.engineering()).isPositive();
        assertThat(all.total()).isGreaterThanOrEqualTo(bare.total() + all.operations() + all.engineering());
        // what fails and is not replaced delivers nothing, what is replaced costs
        CostBreakdown unfailing = LifeCycleCost.orbit(standard.with(CostInput.ORBIT_FAILURES, 0), Boundary.ALL);
        assertThat(unfailing.acceleratorHours()).isGreaterThan(1.1 * all.acceleratorHours());
        CostBreakdown replaced = LifeCycleCost.orbit(standard.with(CostInput.ORBIT_REPLACED, 1), Boundary.ALL);
        assertThat(replaced.replacement()).isPositive();
    }

    /** The white paper's own 1,366 W/m² and 22 %, with gaps between the cells and without. */
    @Test
    void fiveGigawattsNeedMoreThanFourKilometresASide() {
        assertThat(kilometresASide(1)).isBetween(4.05, 4.1);
        assertThat(kilometresASide(0.9)).isBetween(4.25, 4.35);
        assertThat(new LaunchPrice(5e6 / 100e3, "5 million USD for 100 t").price())
                .isEqualTo(50);
    }

    private static double kilometresASide(double packing) {
        SolarArray array = SolarArray.builder()
                .area(1)
                .cell(new SolarCell(0.22, 301.15, 0, 0.9, 0.85))
                .packing(packing)
                .build();
        return Math.sqrt(5e9 / array.power(1366, 1, 0)) / 1e3;
    }

    @Test
    void methaneHasAnIndexOfItsOwnAndTheBoundConservesCarbon() {
        assertThat(Propellant.METHANE.blackCarbonIndex(60e3))
                .isLessThan(0.3 * Propellant.KEROSENE.blackCarbonIndex(60e3));
        var published = Propellant.KEROSENE.emissions(1, IndexSet.PUBLISHED, 60e3);
        assertThat(published.water() + published.carbonMonoxide() + published.carbonDioxide() + published.blackCarbon())
                .isGreaterThan(1.3);
        assertThat(Propellant.KEROSENE.carbonBalance(IndexSet.PUBLISHED)).isGreaterThan(1.2);
        assertThat(Propellant.KEROSENE.carbonBalance(IndexSet.STOICHIOMETRIC)).isEqualTo(1);
    }

    /** Behind 10 mm of aluminium 0.15 krad a year; what a krad a year belongs to is thinner, and the table ends where it ends. */
    @Test
    void aDoseHasAShield() {
        double kiloradAYear = 10 / (365.25 * 86_400);
        Shielding shielding =
                Shielding.of(new double[] {0.002, 0.010}, new double[] {kiloradAYear, 0.15 * kiloradAYear});
        assertThat(shielding.life(20, 1, 0.010) / shielding.life(20, 1, 0.002)).isCloseTo(1 / 0.15, within(1e-9));
        assertThatThrownBy(() -> shielding.doseRate(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFiledInclinationIsNotSunSynchronousAtItsAltitude() {
        Earth earth = Earth.embedded();
        double filed = Math.toRadians(97.2);
        for (double altitude : new double[] {707e3, 744e3}) {
            assertThat(Math.toDegrees(SunSynchronous.inclination(earth, altitude) - filed))
                    .isGreaterThan(0.9);
            double perYear = FrozenOrbit.of(earth, altitude, filed).nodeRate() * 365.2421897 * 86_400;
            assertThat(2 * Math.PI - perYear).isGreaterThan(Math.toRadians(40));
        }
        assertThat(SunSynchronous.meanAltitude(earth, filed)).isBetween(400e3, 500e3);
        assertThat(AirDrag.ballisticCoefficient(3000, 800, 2.2) / AirDrag.ballisticCoefficient(1, 0.1333, 2.2))
                .isCloseTo(0.5, within(1e-3));
    }

    @Test
    void launchPricesFallWithMassAndNotWithYears() {
        LaunchPrice now = new LaunchPrice(1800, "test");
        assertThat(now.after(400e3, 800e3, 0.2).price()).isCloseTo(0.8 * 1800, within(1e-9));
        assertThat(now.after(400e3, 400e3, 0.2).price()).isEqualTo(1800);
    }

    @Test
    void theHeavierBodyAndMetresASecondDecideOnACatastrophe() {
        double joulesAGram = Breakup.energyToMass(1, 800, 10e3) / 1e3;
        assertThat(joulesAGram).isCloseTo(0.5 * 1 * 1e8 / 800e3, within(1e-9));
        assertThat(Breakup.energyToMass(800, 1, 10e3) / 1e3).isEqualTo(joulesAGram);
        assertThat(Breakup.collision(1, 0.2, 800, 2, 10e3).catastrophic()).isTrue();
        assertThat(Breakup.collision(1, 0.2, 800, 2, 10).catastrophic()).isFalse();
    }

    @Test
    void theDesignCaseOfADawnDuskOrbitIsItsSolstice() {
        Earth earth = Earth.embedded();
        Scenario year = Scenario.utc(earth, "2027-01-01T00:00:00");
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(earth, 654.4e3);
        double node = SunSynchronous.ascendingNode(earth, year.epoch(), LocalTime.of(18, 0));
        EclipseSeason season = SeriesEclipses.over(year, 0, YEAR).season(orbit, node, 0);
        assertThat(season.meanSunlitFraction()).isBetween(0.96, 0.97);
        assertThat(season.worstOrbitSunlitFraction()).isBetween(0.79, 0.82);
        assertThat(season.longestUmbra() / 60).isBetween(18.5, 19.5);
        assertThat(season.umbraDays()).isGreaterThan(80);
        // at beta 0, where no dawn-dusk orbit is, it would be almost twice the eclipse
        double radius = Earth.EQUATORIAL_RADIUS + 650e3;
        assertThat(Shadow.CYLINDER.eclipseFraction(radius, 0)).isCloseTo(0.362, within(1e-3));
        assertThat(season.longestPenumbra() / orbit.nodalPeriod()).isLessThan(0.21);
        assertThat(season.longestUmbra() / orbit.nodalPeriod()).isLessThan(0.2);
    }

    @Test
    void launchEmissionsAreTheVehiclesForAllThatIsLaunched() {
        AscentProfile ascent = AscentProfile.of(new double[] {0, 30e3, 60e3}, new double[] {0.3, 0.4, 0.3});
        LaunchVehicle vehicle = new LaunchVehicle("heavy", Propellant.METHANE, 4_600e3, 100e3, "test");
        double tonnes = vehicle.emissions(79.2e3, IndexSet.PUBLISHED, ascent).carbonDioxide() / 1e3;
        // without a vehicle 1,645 t were published; 1.3 t are what the satellites' own propellant would give
        assertThat(tonnes).isBetween(1_500.0, 1_650.0);
    }

    @Test
    void theChipIsHotterThanItsRadiator() {
        RadiatorPanel panel =
                RadiatorPanel.builder().area(100).twoSided(Coating.BLACK).build();
        ThermalChain chain = ThermalChain.builder(400)
                .link("chip to plate", 4e-4)
                .link("plate to radiator", 1e-4)
                .build();
        HeatBalance balance = HeatRejection.of(
                        panel, chain, panel.absorbed(SpaceEnvironment.MEAN, Exposure.DEEP_SPACE, Exposure.DEEP_SPACE))
                .steady(80e3);
        assertThat(balance.chipTemperature() - balance.radiatorTemperature()).isCloseTo(40, within(1e-9));
    }
}
