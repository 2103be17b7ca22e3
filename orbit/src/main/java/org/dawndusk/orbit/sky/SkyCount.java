/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.sky;

/**
 * The satellites in the sky of a site at an instant.
 *
 * <p>Immutable and thread-safe.
 *
 * @param latitude geodetic latitude of the site [rad]
 * @param t elapsed time [s]
 * @param sunElevation elevation of the Sun, without refraction: stars of magnitude 6 come out below -0.2 [rad]
 * @param above satellites above the least elevation
 * @param sunlit those of them on which the Sun shines, if only a part of it
 * @param bright those of them that are at least as bright as asked
 * @param brightest magnitude of the brightest, infinite where none is sunlit [1]
 * @since 0.1
 */
public record SkyCount(
        double latitude, double t, double sunElevation, int above, int sunlit, int bright, double brightest) {}
