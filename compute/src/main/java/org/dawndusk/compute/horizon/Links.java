/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

/**
 * The links over which checkpoints move from one site to another, end to end.
 *
 * <p>Each pair of sites carries one checkpoint at a time, in each direction; others wait for their turn. Whether pairs share
 * a terminal or a hop is not known here: give rates that hold at the same time. Pure and thread-safe.
 */
@FunctionalInterface
public interface Links {
    /**
     * The rate of a link in time.
     *
     * @param from identifier of the sending site
     * @param to identifier of the receiving site
     * @return rate [bit/s], 0 where and while there is no link
     */
    Profile rate(String from, String to);

    /**
     * No links.
     *
     * @return links of no rate
     */
    static Links none() {
        Profile never = Profile.constant(0);
        return (from, to) -> never;
    }
}
