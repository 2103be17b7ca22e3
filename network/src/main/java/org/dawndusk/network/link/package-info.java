/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What a link closes at: laser links between satellites in the near and the far field, and free-space radio paths.
 *
 * <p>Start at {@link org.dawndusk.network.link.OpticalLink}:
 *
 * <pre>{@code
 * OpticalTerminal terminal = OpticalTerminal.builder(1.55e-6, 0.10)
 *         .transmitPower(5)
 *         .transmitLossDb(1.5)
 *         .receiveLossDb(1.5)
 *         .build();
 * LinkBudget budget = OpticalLink.of(terminal, terminal).gaussianBeam(150); // inside the confocal length
 * ChannelPlan plan = new ChannelPlan(24, 400e9, PhotonSensitivity.PM_16QAM);
 * double marginDb = budget.marginDb(plan.requiredPower(1.55e-6));
 * double rate = plan.rate(budget, 3);
 * }</pre>
 */
@NullMarked
package org.dawndusk.network.link;

import org.jspecify.annotations.NullMarked;
