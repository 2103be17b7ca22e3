/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.lifetime.AirDrag;
import org.dawndusk.orbit.lifetime.DisposalRule;
import org.dawndusk.orbit.lifetime.ImpulsiveTransfer;
import org.dawndusk.orbit.lifetime.MeanDensity;
import org.dawndusk.orbit.lifetime.SpaceWeather;

/** What keeps a satellite of the lowest shell up, and whether it comes down in time afterwards. */
final class LifetimeStep {
    private static final double YEAR = 365.25 * 86_400;
    private static final double REENTRY = 120e3;

    private final Design.Mission mission;
    private final double makeUp;
    private final double disposal;
    private final double deltaV;
    private final double uncontrolled;
    private final DisposalRule.Verdict verdict;

    private LifetimeStep(Design design, OrbitStep orbit, AirDrag drag, double keepingPerYear) {
        mission = design.mission();
        OrbitStep.Plane plane = orbit.lowest();
        double altitude = plane.orbit().altitude();
        double perigee = Math.min(mission.disposalPerigee(), altitude);
        makeUp = drag.makeUpPerYear(altitude, 0);
        disposal = ImpulsiveTransfer.perigeeLowering(orbit.scenario().earth(), altitude, perigee)
                .deltaV();
        deltaV = (makeUp + keepingPerYear) * mission.life() / YEAR
                + disposal
                + design.mass().otherDeltaV();
        uncontrolled = drag.decay(altitude, REENTRY, 0).duration();
        double disposed = drag.decay(perigee, altitude, REENTRY, 0).duration();
        verdict = DisposalRule.FCC_2022.assess(mission.life(), disposed);
    }

    static LifetimeStep of(Design design, OrbitStep orbit, AirDrag drag, double keepingPerYear) {
        return new LifetimeStep(design, orbit, drag, keepingPerYear);
    }

    /** The ballistic coefficient is that of the stated mass; the density is the mean of four seasons. */
    static AirDrag drag(Design design, OrbitStep orbit) {
        Scenario scenario = orbit.scenario();
        OrbitStep.Plane plane = orbit.lowest();
        Design.Mission mission = design.mission();
        MeanDensity density = MeanDensity.of(
                        scenario,
                        SpaceWeather.constant(mission.solarFlux(), mission.geomagneticIndex())
                                .nrlmsise00(scenario.earth()),
                        plane.orbit().inclination(),
                        t -> plane.ascendingNode() + plane.orbit().nodeRate() * t)
                .averaged(REENTRY, plane.orbit().altitude() + 50e3, 0, YEAR / 4, YEAR / 2, 3 * YEAR / 4);
        return new AirDrag(
                scenario.earth(),
                density,
                AirDrag.ballisticCoefficient(design.mass().stated(), mission.dragCoefficient(), mission.dragArea()));
    }

    double deltaV() {
        return deltaV;
    }

    StudyReport.Lifetime report() {
        return new StudyReport.Lifetime(
                makeUp,
                disposal,
                deltaV,
                uncontrolled / YEAR,
                verdict.reentryTime() / YEAR,
                "the FCC's five years",
                verdict.met(),
                verdict.margin() / YEAR);
    }
}
