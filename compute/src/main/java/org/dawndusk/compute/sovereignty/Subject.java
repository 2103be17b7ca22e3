/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

/** What a rule looks at. */
public enum Subject {
    /** The State on whose registry the satellite is carried, or on whose territory a site on the ground stands. */
    REGISTRY("State of registry", false),
    /** The States that launched the satellite or procured its launch, or from whose territory or facility it was launched. */
    LAUNCHING_STATES("launching States", false),
    /** The nationality of who operates the site. */
    OPERATOR("nationality of the operator", false),
    /** The State of who commands the satellite. */
    COMMAND("State of the command", false),
    /** The State of who holds its keys. */
    KEYS("State of the holder of keys", false),
    /** The State whose law binds the processor of the data. */
    PROCESSOR("law of the processor", false),
    /** The State whose law binds the processor's ultimate parent. */
    PARENT("law of the processor's parent", false),
    /** The State on whose territory the gateway of the route stands. */
    LANDING("State where data land", false),
    /** The States of registry of the relays of the route, each of them. */
    RELAYS("State of registry of a relay", true),
    /** The States that the site flies over while it processes. */
    OVERFLOWN("States overflown", true),
    /** The export-control groups of the hardware, such as {@code 9A515.a}. */
    EXPORT_GROUP("export-control groups", true);

    private final String words;
    private final boolean mayBeNone;

    Subject(String words, boolean mayBeNone) {
        this.words = words;
        this.mayBeNone = mayBeNone;
    }

    /** For people. */
    String words() {
        return words;
    }

    /** Whether a site or route may have none of it: no relay, the high seas, hardware that no list names. */
    boolean mayBeNone() {
        return mayBeNone;
    }

    /** Whether it is known of a site or ground station by itself, without a route or a path over ground. */
    boolean ofNode() {
        return this != LANDING && this != RELAYS && this != OVERFLOWN;
    }
}
