/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import org.dawndusk.compute.placement.Site;

/**
 * Sites that are alike, each in a failure domain of its own: a million satellites are some thousands of classes. Immutable and
 * thread-safe.
 *
 * @param site what each of them is; its identifier is that of the class, unique among the classes
 * @param count how many, at least 1
 */
public record SiteClass(Site site, int count) {
    /**
     * Checks the count.
     *
     * @param site what each of them is
     * @param count how many, at least 1
     */
    public SiteClass {
        Checks.atLeast("count", count, 1);
    }

    /**
     * The name of one of them.
     *
     * @param number from 0 to count - 1
     * @return identifier of the class, a bar and the number
     */
    public String name(int number) {
        return site.id() + "/" + number;
    }
}
