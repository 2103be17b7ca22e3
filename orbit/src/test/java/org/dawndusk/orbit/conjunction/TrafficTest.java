/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.dawndusk.orbit.Earth;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.orbits.KeplerianMotionCartesianUtility;
import org.orekit.utils.Constants;
import org.orekit.utils.PVCoordinates;

class TrafficTest {

    private static final double YEAR = Constants.JULIAN_YEAR;
    private static final double DAY = Constants.JULIAN_DAY;
    private static final double FAST = 10e3;

    @Test
    void clocksRunBothWays() {
        CrashClock clock = CrashClock.ofTime(5.5 * DAY);
        assertThat(clock.timeTo(clock.probability(DAY))).isCloseTo(DAY, within(1e-6));
        assertThat(clock.time()).isCloseTo(5.5 * DAY, within(1e-6));
        assertThatThrownBy(() -> new CrashClock(0)).hasMessage("rate is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> clock.timeTo(1)).hasMessage("probability is 1.0, but must be in (0, 1)");
    }

    @Test
    void speciesAddUpAndManoeuvresCount() {
        TrafficShell shell = new TrafficShell(525e3, 575e3);
        TrafficSpecies ours = new TrafficSpecies(10_000, 5, 0.99);
        TrafficSpecies debris = new TrafficSpecies(2_000, 0.1, 0);
        double pair = shell.pairRate(10, FAST);
        assertThat(shell.rateWithin(ours.withoutManoeuvres(), FAST))
                .isCloseTo(10_000 * 9_999 / 2.0 * pair, within(1e-9 * pair * 1e8));
        assertThat(shell.rateWithin(ours, FAST))
                .isCloseTo(1e-4 * 10_000 * 9_999 / 2.0 * pair, within(1e-9 * pair * 1e4));
        assertThat(shell.rateBetween(ours, debris, FAST))
                .isCloseTo(0.01 * 2e7 * shell.pairRate(5.1, FAST), within(1e-9 * pair * 1e5));
        assertThat(shell.collisionRate(List.of(ours, debris), FAST))
                .isCloseTo(
                        shell.rateWithin(ours, FAST)
                                + shell.rateWithin(debris, FAST)
                                + shell.rateBetween(ours, debris, FAST),
                        within(1e-9 * pair));
        assertThat(shell.rateWithin(new TrafficSpecies(0.5, 5, 0), FAST)).isZero();
        // halves of the population are the same gas
        TrafficSpecies half = new TrafficSpecies(5_000, 5, 0.99);
        assertThat(shell.collisionRate(List.of(half, half), FAST))
                .isCloseTo(shell.rateWithin(ours, FAST), within(1e-9 * pair * 1e4));
    }

    @Test
    void crossersCountByTheirTime() {
        TrafficShell shell = new TrafficShell(500e3, 600e3);
        double mu = Constants.EIGEN5C_EARTH_MU;
        double near = Earth.EQUATORIAL_RADIUS + 450e3;
        double far = Earth.EQUATORIAL_RADIUS + 900e3;
        double axis = (near + far) / 2;
        double period = 2 * Math.PI * Math.sqrt(axis * axis * axis / mu);
        PVCoordinates perigee =
                new PVCoordinates(new Vector3D(near, 0, 0), new Vector3D(0, Math.sqrt(mu * (2 / near - 1 / axis)), 0));
        int inside = 0;
        int samples = 100_000;
        for (int k = 0; k < samples; k++) {
            double r = KeplerianMotionCartesianUtility.predictPositionVelocity(
                            (k + 0.5) / samples * period, perigee.getPosition(), perigee.getVelocity(), mu)
                    .getPosition()
                    .getNorm();
            inside += r >= Earth.EQUATORIAL_RADIUS + 500e3 && r < Earth.EQUATORIAL_RADIUS + 600e3 ? 1 : 0;
        }
        assertThat(shell.shareOfTime(450e3, 900e3)).isCloseTo(inside / (double) samples, within(5e-5));
        assertThat(shell.shareOfTime(550e3, 550e3)).isEqualTo(1);
        assertThat(shell.shareOfTime(600e3, 600e3)).isZero();
        assertThat(shell.shareOfTime(610e3, 900e3)).isZero();
        assertThat(shell.shareOfTime(510e3, 590e3)).isEqualTo(1);
    }

    /** Small bodies: the area of the ellipse in closed form, and the risk inside it by integrating the exponential. */
    @Test
    void alertAreaOfSmallBodies() {
        AvoidancePolicy policy = new AvoidancePolicy(150, 600, 2, 1e-6);
        double peak = 4 / (2 * 150 * 600.0);
        double area = 2 * Math.PI * 150 * 600 * Math.log(peak / 1e-6);
        assertThat(policy.alertArea()).isCloseTo(area, within(1e-4 * area));
        assertThat(policy.avoidedShare()).isCloseTo(1 - 1e-6 / peak, within(1e-4));
        assertThat(policy.manoeuvreRate(5e-17, FAST)).isCloseTo(5e-17 * FAST * area, within(1e-4 * 5e-13 * area));
        AvoidancePolicy diluted = new AvoidancePolicy(3000, 9000, 2, 1e-6);
        assertThat(diluted.alertArea()).isZero();
        assertThat(diluted.avoidedShare()).isZero();
        assertThatThrownBy(() -> diluted.manoeuvreRate(Double.MAX_VALUE, FAST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("density times speed is Infinity, but must be in [0, ∞)");
    }

    /** Passes thrown at random: the share above the threshold, and the share of the risk in them; bodies as large as a sigma. */
    @Test
    void alertAreaByMonteCarlo() {
        AvoidancePolicy policy = new AvoidancePolicy(12, 40, 10, 1e-2);
        Random random = new Random(11);
        int n = 20_000;
        double width = 100;
        double height = 320;
        int alerts = 0;
        double risk = 0;
        double met = 0;
        for (int i = 0; i < n; i++) {
            double p = new EncounterPlane(
                            (random.nextDouble() - 0.5) * width, (random.nextDouble() - 0.5) * height, 12, 40, 10)
                    .probability();
            risk += p;
            if (p > 1e-2) {
                alerts++;
                met += p;
            }
        }
        double share = policy.alertArea() / (width * height);
        assertThat((double) alerts / n).isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / n)));
        // the whole plane adds up to the cross-section: outside the window is 3e-4 of it, the draws scatter by a
        // hundredth
        assertThat(risk / n * width * height).isCloseTo(Math.PI * 100, within(0.03 * Math.PI * 100));
        assertThat(met / risk).isCloseTo(policy.avoidedShare(), within(6e-3));
    }

    /** Kepler's motion after a push of a centimetre a second: linear equations are good to a thousandth. */
    @Test
    void evasionsMoveAsFarAsTheySay() {
        double mu = Constants.EIGEN5C_EARTH_MU;
        double radius = 7e6;
        double motion = Math.sqrt(mu / (radius * radius * radius));
        PVCoordinates slot = new PVCoordinates(new Vector3D(radius, 0, 0), new Vector3D(0, motion * radius, 0));
        double push = 0.01;
        for (double time : new double[] {600, 2_000, 3_000, 20_000, 43_200}) {
            Vector3D kept = KeplerianMotionCartesianUtility.predictPositionVelocity(
                            time, slot.getPosition(), slot.getVelocity(), mu)
                    .getPosition();
            Vector3D moved = KeplerianMotionCartesianUtility.predictPositionVelocity(
                            time, slot.getPosition(), slot.getVelocity().add(new Vector3D(0, push, 0)), mu)
                    .getPosition();
            double distance = kept.distance(moved);
            assertThat(push * AvoidanceManoeuvre.displacement(time, motion))
                    .isCloseTo(distance, within(1e-3 * distance));
            AvoidanceManoeuvre evasion = AvoidanceManoeuvre.alongTrack(distance, time, 2 * time, motion, 3_600, 0.5);
            assertThat(evasion.firstBurn()).isCloseTo(push, within(1e-3 * push));
            assertThat(evasion.deltaV()).isCloseTo(3 * push, within(3e-3 * push));
            assertThat(evasion.computeLost()).isEqualTo(1_800);
            assertThat(evasion.computeLostOver(10 / YEAR, YEAR)).isCloseTo(18_000, within(1e-6));
            assertThat(evasion.deltaVOver(10 / YEAR, YEAR)).isCloseTo(30 * push, within(3e-2 * push));
        }
        // after many revolutions three times as far as the push alone would carry it
        assertThat(AvoidanceManoeuvre.displacement(30 * 2 * Math.PI / motion, motion) / (30 * 2 * Math.PI / motion))
                .isCloseTo(3, within(1e-9));
        assertThatThrownBy(() -> AvoidanceManoeuvre.displacement(1e9, 1e300))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time times mean motion is Infinity, but must be in (0, 1.0E9]");
        AvoidanceManoeuvre free = new AvoidanceManoeuvre(1, 1, 0, 0, 0);
        assertThatThrownBy(() -> free.computeLostOver(1e3, Double.MAX_VALUE))
                .hasMessage("rate times duration is Infinity, but must be in [0, ∞)");
        assertThatThrownBy(() -> free.deltaVOver(1e3, Double.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AvoidanceManoeuvre.alongTrack(1e3, 3600, 3600, motion, 0, 1.5))
                .hasMessage("lostShare is 1.5, but must be in [0.0, 1.0]");
    }

    /** The burns flown one after the other: away, back, and stop in the slot. */
    @Test
    void theWayBackEndsInTheSlot() {
        double mu = Constants.EIGEN5C_EARTH_MU;
        double radius = 7e6;
        double motion = Math.sqrt(mu / (radius * radius * radius));
        double revolution = 2 * Math.PI / motion;
        double lead = 5 * revolution;
        double back = 10 * revolution;
        AvoidanceManoeuvre evasion = AvoidanceManoeuvre.alongTrack(1_000, lead, back, motion, 0, 0);
        double first = evasion.firstBurn();
        double last = evasion.deltaV() / 2 - first;
        Vector3D start = new Vector3D(radius, 0, 0);
        PVCoordinates slot = new PVCoordinates(start, new Vector3D(0, motion * radius, 0));
        PVCoordinates at = flown(burnt(slot, first), lead, mu);
        assertThat(at.getPosition().distance(start)).isCloseTo(1_000, within(2.0));
        at = burnt(flown(burnt(at, -first - last), back, mu), last);
        assertThat(at.getPosition().distance(start)).isLessThan(2);
        // and stays: a revolution later it is there again
        assertThat(flown(at, revolution, mu).getPosition().distance(start)).isLessThan(5);
    }

    private static PVCoordinates burnt(PVCoordinates state, double deltaV) {
        return new PVCoordinates(
                state.getPosition(),
                state.getVelocity().add(deltaV, state.getVelocity().normalize()));
    }

    private static PVCoordinates flown(PVCoordinates state, double time, double mu) {
        return KeplerianMotionCartesianUtility.predictPositionVelocity(
                time, state.getPosition(), state.getVelocity(), mu);
    }
}
