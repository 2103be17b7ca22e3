/**
 * Who comes near whom, how probable a collision is, and what it costs to give way.
 *
 * <p>The entries are {@link org.dawndusk.orbit.conjunction.Screening} for one's own satellites, {@link
 * org.dawndusk.orbit.conjunction.Encounter} for one pass, {@link org.dawndusk.orbit.conjunction.TrafficShell} for a whole
 * shell.
 *
 * <pre>{@code
 * Conjunctions week = Screening.within(5e3).on(executor)
 *         .find(ours.size(), ours::inertial, others.size(), others::inertial, 0, 7 * 86_400.0);
 * Conjunctions near = week.refined(scenario, 1e3, i -> propagator(i), j -> otherPropagator(j));
 * Encounter pass = Encounter.of(orbit, covariance, otherOrbit, otherCovariance, 5);
 * double risk = Encounter.isReliable(orbit, covariance, otherOrbit, otherCovariance, 5)
 *         ? pass.probability()
 *         : MonteCarloProbability.of(orbit, covariance, otherOrbit, otherCovariance, 5, -1800, 1800, 100_000, 1).probability();
 * AvoidancePolicy policy = new AvoidancePolicy(100, 300, 5, 1e-5);
 * double yearly = policy.manoeuvreRate(5e-17, 10e3) * Constants.JULIAN_YEAR;
 * CrashClock clock = new CrashClock(new TrafficShell(525e3, 575e3).collisionRate(species, 10e3));
 * }</pre>
 */
@NullMarked
package org.dawndusk.orbit.conjunction;

import org.jspecify.annotations.NullMarked;
