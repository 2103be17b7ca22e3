/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

/**
 * The place of a satellite in a constellation.
 *
 * @param shell index of the shell
 * @param plane index of the plane in the shell
 * @param slot index of the satellite in the plane
 * @since 0.1
 */
public record Slot(int shell, int plane, int slot) {}
