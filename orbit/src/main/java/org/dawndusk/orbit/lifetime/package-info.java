/**
 * How long a satellite stays up, what keeps it there, how it gets there and how it leaves: air density, drag make-up,
 * decay, disposal rules, transfers and propellant.
 *
 * <p>The entry is {@link org.dawndusk.orbit.lifetime.AirDrag}; transfers are added up by
 * {@link org.dawndusk.orbit.lifetime.TransferBudget}.
 *
 * <pre>{@code
 * Atmosphere nrlmsise = SpaceWeather.constant(150, 15).nrlmsise00(earth);
 * MeanDensity density = MeanDensity.of(scenario, nrlmsise, inclination, t -> node + nodeRate * t)
 *         .averaged(120e3, 700e3, 0, quarter, 2 * quarter, 3 * quarter);
 * AirDrag drag = new AirDrag(earth, density, AirDrag.ballisticCoefficient(3000, 2.2, 20));
 * double metresPerSecondAYear = drag.makeUpPerYear(650e3, 0);
 * double reentry = drag.decay(250e3, 650e3, 120e3, 0).duration();
 * boolean allowed = DisposalRule.FCC_2022.assess(missionDuration, reentry).met();
 * TransferBudget raising = TransferBudget.start(earth, new Thruster(0.08, 1600), 3000, t -> 0)
 *         .spiral("raising", 350e3, 650e3, inclination, inclination);
 * double spare = raising.propellantMargin(60);
 * }</pre>
 */
@NullMarked
package org.dawndusk.orbit.lifetime;

import org.jspecify.annotations.NullMarked;
