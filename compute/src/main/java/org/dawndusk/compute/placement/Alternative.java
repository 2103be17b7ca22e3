/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.List;

/**
 * What the next replica of a job would meet at one site, all other placements as they are. Immutable and thread-safe.
 *
 * @param site identifier of the site
 * @param shortfalls what is lacking there, empty if it fits
 * @param change how much larger the mean share left of the site's resources would be than where the replica runs now, or the
 *     share itself if it runs nowhere; the less, the tighter the fit; 0 where it does not fit [1]
 */
public record Alternative(String site, List<Shortfall> shortfalls, double change) {
    /**
     * Copies the list.
     *
     * @param site identifier of the site
     * @param shortfalls what is lacking there, empty if it fits
     * @param change of the mean share left of the site's resources [1]
     */
    public Alternative {
        shortfalls = List.copyOf(shortfalls);
    }

    /**
     * Whether the replica fits.
     *
     * @return whether nothing is lacking
     */
    public boolean fits() {
        return shortfalls.isEmpty();
    }
}
