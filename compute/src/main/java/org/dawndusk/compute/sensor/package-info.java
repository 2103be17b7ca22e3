/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Sensors whose data are reduced in orbit and come down through contact windows: backlog, losses, latency, bytes saved. Start
 * at {@link org.dawndusk.compute.sensor.SensorJob}:
 *
 * <pre>{@code
 * SensorJob camera = new SensorJob(2e9, 0.3, 8e12, 0.05, 4e-10, 1);
 * double keepsUp = camera.acceleratorsNeeded();
 * SensorRun day = camera.run(0, 86_400, List.of(new ContactWindow(1_000, 1_400, 1e9)));
 * double late = day.maxLatency();
 * double lost = day.lost();
 * SensorRun raw = camera.raw().run(0, 86_400, windows);
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.sensor;

import org.jspecify.annotations.NullMarked;
