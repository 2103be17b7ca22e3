/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import java.util.List;

/**
 * The way that data take: from the site over relays to the gateway where they land. Immutable and thread-safe.
 *
 * @param site identifier of the site
 * @param relays identifiers of what passes the data on, in order; none on the direct way
 * @param gateway identifier of the ground station where they land; of the site itself if it stands on the ground
 */
public record Route(String site, List<String> relays, String gateway) {
    /**
     * Copies the relays.
     *
     * @param site identifier of the site
     * @param relays identifiers of what passes the data on, in order
     * @param gateway identifier of the ground station where they land
     */
    public Route {
        relays = List.copyOf(relays);
    }
}
