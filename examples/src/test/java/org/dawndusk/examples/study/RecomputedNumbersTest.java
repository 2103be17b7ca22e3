/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

/** Numbers of the report by hand: formula, source, and the design file's facts, without the classes that made them. */
class RecomputedNumbersTest {
    private static final double SIGMA = 5.670374419e-8;
    private static final StudyReport REPORT = Suncatcher.REPORT;

    private static double fact(String field) {
        return Suncatcher.DESIGN.given().stream()
                .filter(given -> given.field().equals(field))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** P = G A packing eta (1 - k (T - 28 °C)) losses (1 - d)^L, T by Stefan and Boltzmann on both faces. */
    @Test
    void arrayPowerAtTheEndOfLife() {
        double sunlight = REPORT.power().irradianceInWorstEclipseWPerM2();
        double efficiency = fact("power.cellEfficiency") / 100;
        double packing = fact("power.packingFactor") / 100;
        // a silicon cell's optical properties: Spacecraft Systems Engineering, 4th ed., 2011, table 11.3
        double absorptance = 0.75;
        double emittance = 0.82;
        // a plate edge-on to a sphere at r = H R: Howell, catalogue of configuration factors, C-53 at 90 degrees
        double h = (6378.137 + fact("orbit.shells[0].altitude")) / 6378.137;
        double edgeOn = (Math.atan(1 / Math.sqrt(h * h - 1)) - Math.sqrt(h * h - 1) / (h * h)) / Math.PI;
        // what leaves as electricity is no heat: a few rounds settle the temperature on which that hangs
        double hot = 1;
        for (int i = 0; i < 50; i++) {
            double heat = (absorptance - packing * efficiency * hot) * sunlight
                    + 2 * edgeOn * emittance * fact("thermal.earthInfrared");
            double temperature = Math.pow(heat / (2 * emittance * SIGMA), 0.25);
            hot = 1 - fact("power.efficiencyLossByHeat") / 100 * (temperature - 301.15);
        }
        double power = sunlight
                * fact("power.arrayArea")
                * packing
                * efficiency
                * hot
                * fact("power.wiringEfficiency")
                * fact("power.pointingEfficiency")
                * Math.pow(1 - fact("power.yearlyLoss"), fact("mission.life"));
        Published.value("examples", "Suncatcher: array power at the end of life", power / 1e3, "kW")
                .from("power balance by hand from the design's facts; SMAD 3rd ed., section 11.4")
                .withinRelative(1e-6)
                .is(REPORT.power().arrayPowerEolKw());
    }

    /** Gaussian beam: Siegman, Lasers (1986), sections 17.1 and 18.4; truncation as of Klein and Degnan (1974). */
    @Test
    void receivedPowerOfTheLaserLink() {
        double radius = fact("network.aperture") / 100 / 2;
        double wavelength = fact("network.wavelength") * 1e-6;
        double range = 1e3 * REPORT.network().neighbourLinkRangeKm();
        double alpha = 1.12;
        double waist = radius / alpha * Math.sqrt(Math.tanh(alpha * alpha / 2));
        double spread = range * wavelength / (Math.PI * waist * waist);
        double beam = waist * Math.sqrt(1 + spread * spread);
        double passed = 1 - Math.exp(-2 * alpha * alpha);
        double caught = 1 - Math.exp(-2 * radius * radius / (beam * beam));
        double lossDb = fact("network.opticalLoss") + fact("network.pointingLoss");
        double power = fact("network.transmitPower") * passed * caught * Math.pow(10, -lossDb / 10);
        Published.value("examples", "Suncatcher: power received by a neighbour's terminal", 1e3 * power, "mW")
                .from("Gaussian beam by hand; Siegman, Lasers (1986), sections 17.1 and 18.4")
                .withinRelative(1e-9)
                .is(REPORT.network().receivedPowerMw());
    }

    /** eta (2 eps' sigma A T^4 - absorbed) = own heat, eps' being less by the share of the emission that comes back. */
    @Test
    void theRadiatorGivesOffWhatItIsGiven() {
        StudyReport.Thermal thermal = REPORT.thermal();
        double area = fact("thermal.radiatorArea");
        double emittance = fact("thermal.infraredEmittance");
        // of what goes to the array, whose emittance is 0.82, the rest is reflected, and some of it finds the panel
        // again
        double toArray = fact("thermal.arrayViewFactor");
        double fromArray = toArray * area / (fact("power.arrayArea") / 2);
        double back = emittance * toArray * (1 - 0.82) * fromArray;
        double emitted = 2 * emittance * (1 - back) * SIGMA * area * Math.pow(thermal.radiatorTemperatureK(), 4);
        double heat = fact("thermal.finEfficiency") * (emitted - 1e3 * thermal.absorbedEnvironmentKw());
        Published.value("examples", "Suncatcher: heat that the radiator gives off at its temperature", heat / 1e3, "kW")
                .from("Stefan-Boltzmann law by hand, with the absorbed loads of the report")
                // further reflections are left out
                .withinRelative(1e-6)
                .is(thermal.ownHeatKw());
        // through the chain of four resistances, shared by all chips: what joins at the loop passes the last alone
        double chips = fact("compute.accelerators");
        double chipHeat = chips * fact("compute.acceleratorPower");
        double drop = (chipHeat
                                * (fact("thermal.chipToPackage")
                                        + fact("thermal.packageToColdPlate")
                                        + fact("thermal.coldPlateToLoop"))
                        + 1e3 * thermal.ownHeatKw() * fact("thermal.loopToRadiator"))
                / chips;
        assertThat(thermal.chipTemperatureK() - thermal.radiatorTemperatureK()).isCloseTo(drop, within(1e-6));
    }

    /** Peak times every share; availability of satellites that fail at a constant rate and are not replaced. */
    @Test
    void deliveredComputeIsTheProductOfItsShares() {
        double peak = REPORT.orbit().satellites() * fact("compute.accelerators") * fact("compute.densePeak") / 1e3;
        double expected = fact("mission.failureRate") / 100 * fact("mission.life");
        double available = -Math.expm1(-expected) / expected;
        // neither power nor heat nor the network binds this design
        double delivered = peak * fact("compute.sustainedFraction") * available * fact("compute.utilisation");
        Published.value("examples", "Suncatcher: compute delivered on the mean over the mission", delivered, "PFLOP/s")
                .from("peak x sustained x (1 - exp(-lambda L)) / (lambda L) x utilisation, by hand")
                .withinRelative(1e-9)
                .is(REPORT.waterfall().deliveredPflops());
    }

    /** Tsiolkovsky's equation on the dry mass. */
    @Test
    void propellantIsWhatTheVelocityIncrementNeeds() {
        StudyReport.Mass mass = REPORT.mass();
        double dry = mass.totalKg() - mass.propellantKg();
        double ratio = Math.exp(REPORT.lifetime().totalDeltaVMPerS() / (1e3 * fact("mass.exhaustSpeed")));
        assertThat(mass.propellantKg()).isCloseTo(dry * (ratio - 1), within(1e-9));
        assertThat(List.of(mass.computeKg(), mass.arrayKg(), mass.batteryKg(), mass.radiatorKg(), mass.linksKg()))
                .allSatisfy(part -> assertThat(part).isPositive());
        assertThat(mass.arrayKg()).isCloseTo(fact("power.arrayArea") * fact("power.arrayArealMass"), within(1e-9));
    }
}
