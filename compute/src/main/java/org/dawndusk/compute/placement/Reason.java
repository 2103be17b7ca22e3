/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

/**
 * Why a job, or its next replica, was not placed.
 *
 * @param shortfall what is lacking, with numbers
 * @param site identifier of the site where it lacks least, empty where it is no site's
 * @param alone whether relaxing this by its deficit, all else as it is, lets the next replica run on that site
 */
public record Reason(Shortfall shortfall, String site, boolean alone) {}
