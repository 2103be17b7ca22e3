/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * The digital twin: a fleet in time, in which light, power, heat and jobs act on one another. Start at {@link
 * org.dawndusk.examples.twin.Twin}:
 *
 * <pre>{@code
 * SatelliteClass plane = SatelliteClass.builder(site, battery -> system.withPack(pack), light)
 *         .satellites(100).loads(1_100, 16_000).heat(loop -> model, absorbed).build();
 * Twin twin = Twin.of(List.of(plane, other), orbit.nodalPeriod());
 * TwinInputs inputs = new TwinInputs(jobs, links, TwinFault.draw(1, classes, rates, 0, year));
 * TwinState end = twin.advance(twin.begin(0, myActivity), year, inputs, window -> plot(window.readings()));
 * double closes = end.energy("plane 1").closure();
 * double hottest = end.heat("plane 1").hottest();
 * }</pre>
 */
@NullMarked
package org.dawndusk.examples.twin;

import org.jspecify.annotations.NullMarked;
