/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import org.dawndusk.orbit.Earth;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransfersAgainstPublicationsTest {

    private final Earth earth = Earth.embedded();

    private static double altitude(double radiusKm) {
        return radiusKm * 1e3 - Earth.EQUATORIAL_RADIUS;
    }

    @Test
    void hohmann() {
        String inputs = "Hohmann transfer, altitudes 191.34411 to 35781.34857 km, ";
        String source = "Vallado, Fundamentals of Astrodynamics and Applications, 4th ed., example 6-1";
        ImpulsiveTransfer transfer = ImpulsiveTransfer.hohmann(earth, 191344.11, 35781348.57, 0);
        Published.value("orbit", inputs + "first burn", 2.457038, "km/s")
                .from(source)
                .within(1e-6)
                .is(transfer.firstBurn() / 1e3);
        Published.value("orbit", inputs + "second burn", 1.478187, "km/s")
                .from(source)
                .within(1e-6)
                .is(transfer.secondBurn() / 1e3);
        Published.value("orbit", inputs + "time", 5.256713, "h")
                .from(source)
                .within(1e-6)
                .is(transfer.duration() / 3600);
    }

    @Test
    void hohmannWithPlaneChange() {
        String inputs = "Hohmann transfer with the best split plane change of 10 deg, 6671.53 to 42163.95 km, ";
        String source = "Pontani and Conway, Particle swarm optimization applied to impulsive orbital transfers, Acta"
                + " Astronautica 74 (2012) 141-155, problem 3";
        ImpulsiveTransfer transfer =
                ImpulsiveTransfer.hohmann(earth, altitude(6671.53), altitude(42163.95), Math.toRadians(10));
        // the swarm ends near the flat optimum: the burns carry five digits, their sum all
        Published.value("orbit", inputs + "velocity increment", 3.940899, "km/s")
                .from(source)
                .within(1e-6)
                .is(transfer.deltaV() / 1e3);
        Published.value("orbit", inputs + "first burn", 2.431770, "km/s")
                .from(source)
                .within(2e-5)
                .is(transfer.firstBurn() / 1e3);
    }

    @Test
    void launchFromTheCapeToTheGeostationaryOrbit() {
        String inputs = "Hohmann transfer with the best split plane change of 28.5 deg, altitudes 191 to 35780 km, ";
        String source = "independent computation of example 6-7 of Vallado, Fundamentals of Astrodynamics and"
                + " Applications, 4th ed.";
        ImpulsiveTransfer transfer = ImpulsiveTransfer.hohmann(earth, 191e3, 35780e3, Math.toRadians(28.5));
        Published.value("orbit", inputs + "velocity increment", 4.270227, "km/s")
                .from(source)
                .within(1e-6)
                .is(transfer.deltaV() / 1e3);
        Published.value("orbit", inputs + "plane change of the first burn", 2.16666, "deg")
                .from(source)
                .within(1e-5)
                .is(Math.toDegrees(transfer.firstPlaneChange()));
    }

    @ParameterizedTest
    @CsvSource({"30, 73.038", "-30, 69.090"})
    void phasing(double angle, double deltaV) {
        Published.value(
                        "orbit",
                        "phasing by " + angle + " deg in 3 revolutions at 6778.137 km, each burn",
                        deltaV,
                        "m/s")
                .from("closed form, Vallado, Fundamentals of Astrodynamics and Applications, 4th ed., section 6.6.1")
                .within(1e-3)
                .is(ImpulsiveTransfer.phasing(earth, 400e3, Math.toRadians(angle), 3)
                        .firstBurn());
    }

    @ParameterizedTest
    @CsvSource({"28.5, 5.78378, 191.26295, 1e-5, 1e-3", "90, 10.13, 335.0, 5e-3, 0.05"})
    void edelbaum(double inclination, double deltaV, double days, double speedTolerance, double timeTolerance) {
        String inputs = "low-thrust transfer of 3.5e-7 km/s², 7000 to 42166 km, " + inclination + " to 0 deg, ";
        String source = "Kéchichian, Reformulation of Edelbaum's low-thrust transfer problem, J. Guidance Control"
                + " Dynamics 20 (1997) 988-994";
        // constant acceleration: an exhaust so fast that the mass stays. That paper's mu is not known; one of its time,
        // 398601.3 km³/s², adds 2e-4 d, and its own increment and time agree to 4e-4 d
        SpiralTransfer spiral = SpiralTransfer.builder(earth, new Thruster(3.5e-4, 1e12), 1)
                .from(altitude(7000), Math.toRadians(inclination))
                .to(altitude(42166), 0)
                .throughEclipses()
                .solve();
        Published.value("orbit", inputs + "velocity increment", deltaV, "km/s")
                .from(source)
                .within(speedTolerance)
                .is(spiral.deltaV() / 1e3);
        Published.value("orbit", inputs + "time", days, "d")
                .from(source)
                .within(timeTolerance)
                .is(spiral.duration() / 86400);
    }

    @Test
    void nodeRateOfASunSynchronousOrbit() {
        Published.value("orbit", "node rate at 500 km mean altitude, 97.40181 deg, first-order J2", 0.9856474, "deg/d")
                .from("definition of the sun-synchronous orbit: 360 deg in 365.2421897 d")
                // the inclination is printed to 1e-5 deg
                .within(2e-6)
                .is(Math.toDegrees(NodalDrift.rate(earth, 500e3, Math.toRadians(97.40181))) * 86400);
    }
}
