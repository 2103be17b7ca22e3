/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dawndusk.orbit.Earth;

class TransferProperties {

    private static final Earth EARTH = Earth.embedded();
    private static final Thruster THRUSTER = new Thruster(0.1, 1500);

    private static double spiral(double from, double to, double planeChange) {
        return SpiralTransfer.builder(EARTH, THRUSTER, 500)
                .from(from, 0.5)
                .to(to, 0.5 + planeChange)
                .solve()
                .deltaV();
    }

    @Property(tries = 100)
    void deltaVIsPositiveAndGrowsWithThePlaneChange(
            @ForAll @DoubleRange(min = 200e3, max = 2000e3) double from,
            @ForAll @DoubleRange(min = 200e3, max = 36000e3) double to,
            @ForAll @DoubleRange(min = 0, max = 1) double planeChange) {
        double impulsive =
                ImpulsiveTransfer.hohmann(EARTH, from, to, planeChange).deltaV();
        assertThat(impulsive).isGreaterThanOrEqualTo(0);
        assertThat(ImpulsiveTransfer.hohmann(EARTH, from, to, planeChange + 0.01)
                        .deltaV())
                .isGreaterThan(impulsive);
        assertThat(spiral(from, to, planeChange + 0.01)).isGreaterThan(spiral(from, to, planeChange));
        // short burns use the best places, low thrust all of them
        assertThat(spiral(from, to, planeChange)).isGreaterThanOrEqualTo(impulsive - 1e-6);
    }

    @Property(tries = 100)
    void theSplitIsNoWorseThanEitherEnd(
            @ForAll @DoubleRange(min = 200e3, max = 2000e3) double from,
            @ForAll @DoubleRange(min = 200e3, max = 36000e3) double to,
            @ForAll @DoubleRange(min = 0, max = 1.5) double planeChange) {
        ImpulsiveTransfer best = ImpulsiveTransfer.hohmann(EARTH, from, to, planeChange);
        ImpulsiveTransfer flat = ImpulsiveTransfer.hohmann(EARTH, from, to, 0);
        double first = Math.sqrt(EARTH.mu() / (Earth.EQUATORIAL_RADIUS + from));
        double last = Math.sqrt(EARTH.mu() / (Earth.EQUATORIAL_RADIUS + to));
        double turnBefore = 2 * first * Math.sin(0.5 * planeChange);
        double turnAfter = 2 * last * Math.sin(0.5 * planeChange);
        assertThat(best.deltaV()).isLessThanOrEqualTo(flat.deltaV() + Math.min(turnBefore, turnAfter) + 1e-6);
        assertThat(best.firstPlaneChange()).isBetween(0.0, planeChange);
        // the way back costs the same
        assertThat(ImpulsiveTransfer.hohmann(EARTH, to, from, planeChange).deltaV())
                .isCloseTo(best.deltaV(), within(1e-6));
    }

    @Property(tries = 60)
    void aDetourCostsMore(
            @ForAll @DoubleRange(min = 200e3, max = 3000e3) double from,
            @ForAll @DoubleRange(min = 200e3, max = 3000e3) double by,
            @ForAll @DoubleRange(min = 200e3, max = 3000e3) double to) {
        assertThat(spiral(from, by, 0) + spiral(by, to, 0)).isGreaterThanOrEqualTo(spiral(from, to, 0) - 1e-9);
    }

    @Property(tries = 200)
    void nodesMeetAfterTheDrift(
            @ForAll @DoubleRange(min = -20, max = 20) double nodeDifference,
            @ForAll @DoubleRange(min = -6, max = 1) double driftDegreesPerDay,
            @ForAll @DoubleRange(min = 1.1, max = 2) double slotDegreesPerDay,
            @ForAll boolean swapped) {
        double slower = Math.toRadians(driftDegreesPerDay) / 86400;
        double faster = Math.toRadians(slotDegreesPerDay) / 86400;
        double driftRate = swapped ? faster : slower;
        double slotRate = swapped ? slower : faster;
        double time = NodalDrift.duration(nodeDifference, driftRate, slotRate);
        assertThat(time).isBetween(0.0, 2 * Math.PI / Math.abs(driftRate - slotRate) * (1 + 1e-12));
        double left = nodeDifference + (slotRate - driftRate) * time;
        assertThat(Math.sin(0.5 * left)).isCloseTo(0, within(1e-9));
    }

    @Property(tries = 200)
    void theAltitudeOfTheWaitIsInverseToItsTime(
            @ForAll @DoubleRange(min = 400e3, max = 1500e3) double slot,
            @ForAll @DoubleRange(min = 250e3, max = 2000e3) double wait,
            @ForAll @DoubleRange(min = 0.2, max = 1.4) double inclination) {
        double days = 20 * 86400;
        double turned = (NodalDrift.rate(EARTH, wait, inclination) - NodalDrift.rate(EARTH, slot, inclination)) * days;
        assertThat(NodalDrift.meanAltitude(EARTH, slot, inclination, turned, days))
                .isCloseTo(wait, within(1e-3));
    }
}
