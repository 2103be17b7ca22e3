/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.light.Shadow;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * A satellite's way leg by leg: spirals, burns, waits; with time, velocity increment, propellant, time in eclipse and the
 * turn of the node so far, and what is to spare of them.
 *
 * <p>Each method returns a new budget with one leg more; mass and time run on from leg to leg. All burns are those of one
 * thruster; a satellite with two has two budgets.
 *
 * <p>Immutable and thread-safe as far as the function of beta is.
 *
 * @since 0.1
 */
public final class TransferBudget {

    /** Longest span of a wait over which ten points give the mean eclipse [s]. */
    private static final double PANEL = 30 * 86400.0;
    /** A thousand years: each thirty days of a wait are looked at. */
    private static final double LONGEST = 1000 * 365.25 * 86400;

    private static final GaussIntegrator UNIT_PANEL = new GaussIntegratorFactory().legendre(10, 0, 1);

    private final Earth earth;
    private final Thruster thruster;
    private final double initialMass;
    private final DoubleUnaryOperator beta;
    private final List<TransferLeg> legs;

    private TransferBudget(
            Earth earth, Thruster thruster, double initialMass, DoubleUnaryOperator beta, List<TransferLeg> legs) {
        this.earth = earth;
        this.thruster = thruster;
        this.initialMass = initialMass;
        this.beta = beta;
        this.legs = List.copyOf(legs);
    }

    /**
     * A budget without legs: the satellite after injection.
     *
     * @param earth the Earth
     * @param thruster the thruster of all burns
     * @param mass mass after injection, positive [kg]
     * @param beta time since injection [s] to angle between Sun and orbital plane [rad]
     * @return the budget
     */
    public static TransferBudget start(Earth earth, Thruster thruster, double mass, DoubleUnaryOperator beta) {
        Objects.requireNonNull(earth, "earth");
        Objects.requireNonNull(thruster, "thruster");
        Objects.requireNonNull(beta, "beta");
        return new TransferBudget(earth, thruster, Checks.positive("mass", mass), beta, List.of());
    }

    /**
     * A low-thrust spiral whose thruster rests in the shadow.
     *
     * @param name what it is, for people
     * @param fromAltitude orbital radius less 6,378,137 m, positive [m]
     * @param fromInclination inclination, in [0, π] [rad]
     * @param toAltitude orbital radius less 6,378,137 m, positive [m]
     * @param toInclination inclination, in [0, π] and at most π/2 from the first [rad]
     * @return the budget with this leg
     */
    public TransferBudget spiral(
            String name, double fromAltitude, double fromInclination, double toAltitude, double toInclination) {
        SpiralTransfer spiral = SpiralTransfer.builder(earth, thruster, mass())
                .from(fromAltitude, fromInclination)
                .to(toAltitude, toInclination)
                .beta(beta)
                .start(duration())
                .solve();
        return with(new TransferLeg(
                name,
                spiral.deltaV(),
                spiral.propellant(),
                spiral.duration(),
                spiral.eclipseTime(),
                spiral.nodeShift()));
    }

    /**
     * A manoeuvre of short burns.
     *
     * @param name what it is, for people
     * @param transfer the manoeuvre, of a thousand years at most
     * @param altitude mean altitude on the way, for eclipse and node, positive [m]
     * @param inclination mean inclination on the way, in [0, π] [rad]
     * @return the budget with this leg
     */
    public TransferBudget burns(String name, ImpulsiveTransfer transfer, double altitude, double inclination) {
        double propellant = thruster.propellant(mass(), transfer.deltaV());
        return with(leg(name, transfer.deltaV(), propellant, altitude, inclination, transfer.duration()));
    }

    /**
     * A wait in a circular orbit, for instance while the nodes drift.
     *
     * @param name what it is, for people
     * @param altitude mean semi-major axis less 6,378,137 m, positive [m]
     * @param inclination inclination, in [0, π] [rad]
     * @param duration time, in [0, 1,000 years] [s]
     * @return the budget with this leg
     */
    public TransferBudget coast(String name, double altitude, double inclination, double duration) {
        return with(leg(name, 0, 0, altitude, inclination, duration));
    }

    private TransferLeg leg(
            String name, double deltaV, double propellant, double altitude, double inclination, double duration) {
        Checks.between("duration", duration, 0, LONGEST);
        double nodeShift = NodalDrift.rate(earth, altitude, inclination) * duration;
        return new TransferLeg(name, deltaV, propellant, duration, eclipse(altitude, duration), nodeShift);
    }

    private double eclipse(double altitude, double duration) {
        double begin = duration();
        double radius = Earth.EQUATORIAL_RADIUS + altitude;
        int panels = (int) Math.ceil(duration / PANEL);
        double sum = 0;
        for (int i = 0; i < panels; i++) {
            int panel = i;
            sum += UNIT_PANEL.integrate(s -> Shadow.CYLINDER.eclipseFraction(
                    radius, beta.applyAsDouble(begin + duration * (panel + s) / panels)));
        }
        return panels == 0 ? 0 : sum * duration / panels;
    }

    private TransferBudget with(TransferLeg leg) {
        List<TransferLeg> longer = new ArrayList<>(legs);
        longer.add(leg);
        return new TransferBudget(earth, thruster, initialMass, beta, longer);
    }

    /**
     * The legs.
     *
     * @return in the order flown, unmodifiable
     */
    public List<TransferLeg> legs() {
        return legs;
    }

    /**
     * The velocity increment so far.
     *
     * @return sum over the legs [m/s]
     */
    public double deltaV() {
        return sum(TransferLeg::deltaV);
    }

    /**
     * The propellant so far.
     *
     * @return sum over the legs [kg]
     */
    public double propellant() {
        return sum(TransferLeg::propellant);
    }

    /**
     * The time so far.
     *
     * @return sum over the legs [s]
     */
    public double duration() {
        return sum(TransferLeg::duration);
    }

    /**
     * The time in the shadow so far.
     *
     * @return sum over the legs [s]
     */
    public double eclipseTime() {
        return sum(TransferLeg::eclipseTime);
    }

    /**
     * The turn of the node so far.
     *
     * @return sum over the legs, positive eastwards [rad]
     */
    public double nodeShift() {
        return sum(TransferLeg::nodeShift);
    }

    /**
     * The mass now.
     *
     * @return mass after injection less propellant [kg]
     */
    public double mass() {
        return initialMass - propellant();
    }

    /**
     * The propellant to spare.
     *
     * @param loaded propellant on board after injection, not negative [kg]
     * @return what remains of it, negative where it does not suffice [kg]
     */
    public double propellantMargin(double loaded) {
        return Checks.notNegative("loaded", loaded) - propellant();
    }

    /**
     * The time to spare.
     *
     * @param allowed time allowed for all legs, not negative [s]
     * @return what remains of it, negative where it does not suffice [s]
     */
    public double durationMargin(double allowed) {
        return Checks.notNegative("allowed", allowed) - duration();
    }

    private double sum(ToDoubleFunction<TransferLeg> figure) {
        return legs.stream().mapToDouble(figure).sum();
    }
}
