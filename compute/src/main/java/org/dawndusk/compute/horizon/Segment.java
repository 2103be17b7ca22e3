/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.List;

/**
 * What a job does at a site while nothing changes. Immutable and thread-safe.
 *
 * @param job identifier of the job
 * @param site identifier of the site
 * @param phase what it does
 * @param start since the epoch [s]
 * @param end since the epoch [s]
 * @param replicas at this site
 * @param share of its full power on which it runs, 0 where it does not run [1]
 * @param power of all these replicas, their store and their end of the link [W]
 * @param heat of the same [W]
 * @param holding whether it holds accelerators, memory and rate to the ground
 * @param devices which accelerators its replicas share with others, one entry a replica; empty where it takes whole ones or
 *     holds none
 */
public record Segment(
        String job,
        String site,
        Phase phase,
        double start,
        double end,
        int replicas,
        double share,
        double power,
        double heat,
        boolean holding,
        List<Integer> devices) {
    /** What a job does. */
    public enum Phase {
        /** It has not started, or has to start anew. */
        WAITING,
        /** Its data come in. */
        LOADING,
        /** It works. */
        RUNNING,
        /** It writes a checkpoint. */
        WRITING,
        /** Its checkpoint lies in the store. */
        PAUSED,
        /** Its checkpoint moves over a link, or waits for its turn. */
        SENDING,
        /** It reads its checkpoint. */
        READING,
        /** Its results go out. */
        RETURNING,
        /** It is done. */
        DONE,
        /** It never runs. */
        REFUSED
    }

    /**
     * Copies the list.
     *
     * @param job identifier of the job
     * @param site identifier of the site
     * @param phase what it does
     * @param start since the epoch [s]
     * @param end since the epoch [s]
     * @param replicas at this site
     * @param share of its full power on which it runs [1]
     * @param power of all these replicas, their store and their end of the link [W]
     * @param heat of the same [W]
     * @param holding whether it holds accelerators, memory and rate to the ground
     * @param devices which accelerators its replicas share with others
     */
    public Segment {
        devices = List.copyOf(devices);
    }
}
