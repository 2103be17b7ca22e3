/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Which data may be processed where and sent over which way, by whose law, and what a State could still use alone. No legal
 * advice: codes are compared with lists.
 *
 * <p>Start at {@link org.dawndusk.compute.sovereignty.Sovereignty}:
 *
 * <pre>{@code
 * DataClass health = DataClass.allOf("health", Presets.euPersonalData(), Presets.beyondCloudAct());
 * Sovereignty law = Sovereignty.of(List.of(health), Map.of(
 *                 "sat-1", LegalFacts.satelliteOf("DE"), "relay", LegalFacts.satelliteOf("US"), "kiel", LegalFacts.groundOf("DE")))
 *         .withRoutes(site -> Optional.of(new Route(site, List.of("relay"), "kiel")));
 * for (Refusal refusal : law.check("health", "sat-1")) {
 *     report(refusal.rule().name(), refusal.rule().legalSource(), refusal.detail());
 * }
 * Placer placer = Placer.standard().with(law.asConstraint(classOf));
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.sovereignty;

import org.jspecify.annotations.NullMarked;
