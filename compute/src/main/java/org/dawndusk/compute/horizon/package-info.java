/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Jobs on sites whose power falls in eclipse or heat: throttle, pause with a checkpoint, move over a link, or keep, by what
 * the timeline is known to bring. Start at {@link org.dawndusk.compute.horizon.Horizon}:
 *
 * <pre>{@code
 * TimedSite satellite = TimedSite.builder(site).power(Profile.steps(eclipseEdges, watts))
 *         .store(2e9, 1e-9).linkEnergy(1e-10).build();
 * TimedJob training = TimedJob.builder(job).work(7_200).deadline(20_000).checkpoint(80e9).build();
 * Links links = (from, to) -> Profile.constant(1e11);
 * HorizonInputs inputs = HorizonInputs.of(List.of(satellite, other), List.of(training), links);
 * HorizonResult orbit = Horizon.lookingAhead(6_000).run(0, 5_880, inputs);
 * for (JobEvent event : orbit.events()) {
 *     report(event.csv());
 * }
 * HorizonResult next = Horizon.lookingAhead(6_000).advance(orbit.state(), 5_880, 11_760, inputs);
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.horizon;

import org.jspecify.annotations.NullMarked;
