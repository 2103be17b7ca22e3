/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Which job runs where under the limits of power, heat, latency, bandwidth and law, and why not elsewhere.
 *
 * <p>Start at {@link org.dawndusk.compute.placement.Placer}:
 *
 * <pre>{@code
 * Site satellite = Site.builder("sat", 32).memoryPerAccelerator(80e9).power(28e3).heat(28e3)
 *         .downlinkRate(10e9).jurisdiction("US").latency("Europe", 0.040).build();
 * Job chat = Job.builder("chat").accelerators(8).memory(70e9).power(6e3)
 *         .bandwidth(1e9).latencyLimit("Europe", 0.050).allowJurisdictions("US", "DE").replicas(4).build();
 * Placer near = Placer.standard().objectives(Objective.latency().inSteps(0.005), Objective.tightFit());
 * Placement placement = near.place(satellite.copies(81), List.of(chat));
 * List<String> sites = placement.sitesOf("chat");
 * for (Unplaced left : placement.unplaced()) {
 *     String why = left.reasons().get(0).shortfall().detail();
 * }
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.placement;

import org.jspecify.annotations.NullMarked;
