/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What is known of the law that reaches a satellite, a data centre on the ground or a ground station. A fact that is not given
 * is absent, and every rule that needs it refuses.
 *
 * <p>States and territories are codes of ISO 3166-1 alpha-2, as the JDK lists them; {@code EU} is none. An international
 * organisation that keeps a registry of its own (Registration Convention, article VII) takes a code for users' own, such as
 * {@code XE}. The facts are the user's: nothing here finds them out. Immutable and thread-safe.
 */
public final class LegalFacts {
    private final Map<Subject, SortedSet<String>> values;

    private LegalFacts(Map<Subject, SortedSet<String>> values) {
        this.values = new EnumMap<>(Subject.class);
        this.values.putAll(values);
    }

    /**
     * Starts facts of which none is given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A satellite wholly in the hands of one State: registry, launch, operator, command, keys, processor and parent. The
     * export-control groups are not given.
     *
     * @param state code of the State
     * @return the facts
     */
    public static LegalFacts satelliteOf(String state) {
        return hands(builder().registry(state).launchingStates(state), state);
    }

    /**
     * A data centre or ground station on the territory of one State and wholly in its hands: operator, command, keys,
     * processor and parent. The export-control groups are not given.
     *
     * @param state code of the State
     * @return the facts
     */
    public static LegalFacts groundOf(String state) {
        return hands(builder().territory(state), state);
    }

    private static LegalFacts hands(Builder builder, String state) {
        return builder.operator(state)
                .command(state)
                .keys(state)
                .processor(state)
                .parent(state)
                .build();
    }

    /**
     * What is known of one subject.
     *
     * @param subject not of relays or what is overflown, which are facts of a route and a path; for the landing the territory
     * @return the States or groups, possibly none; empty if not given
     */
    public Optional<SortedSet<String>> values(Subject subject) {
        if (subject == Subject.RELAYS || subject == Subject.OVERFLOWN) {
            throw Checks.refused("subject", subject, "what is known of a site by itself");
        }
        return Optional.ofNullable(values.get(subject));
    }

    /** Collects facts; each value is checked when it is set. Not thread-safe. */
    public static final class Builder {
        private final Map<Subject, SortedSet<String>> values = new EnumMap<>(Subject.class);

        private Builder() {}

        /**
         * Sets the State on whose registry a satellite is carried.
         *
         * @param state code of the State
         * @return this builder
         */
        public Builder registry(String state) {
            if (values.containsKey(Subject.LANDING)) {
                throw Checks.refused("registry", state, "what stands on no territory");
            }
            return set(Subject.REGISTRY, "registry", state);
        }

        /**
         * Sets the State on whose territory a data centre or ground station stands; nobody launched it.
         *
         * @param state code of the State
         * @return this builder
         */
        public Builder territory(String state) {
            boolean launched = values.containsKey(Subject.REGISTRY) || values.containsKey(Subject.LAUNCHING_STATES);
            if (launched && !values.containsKey(Subject.LANDING)) {
                throw Checks.refused("territory", state, "what is on no registry and was not launched");
            }
            set(Subject.LANDING, "territory", state);
            values.put(Subject.LAUNCHING_STATES, Checks.sorted(List.of()));
            return set(Subject.REGISTRY, "territory", state);
        }

        /**
         * Sets the States that launched a satellite, procured its launch, or from whose territory or facility it was launched.
         *
         * @param states codes of the States, at least one
         * @return this builder
         */
        public Builder launchingStates(String... states) {
            if (values.containsKey(Subject.LANDING)) {
                throw Checks.refused("launchingStates", List.of(states), "what stands on no territory");
            }
            Checks.within("number of launchingStates", states.length, 1, Integer.MAX_VALUE);
            for (String state : states) {
                Checks.state("launchingStates", state);
            }
            values.put(Subject.LAUNCHING_STATES, Checks.sorted(List.of(states)));
            return this;
        }

        /**
         * Sets the nationality of the operator.
         *
         * @param state code of the State
         * @return this builder
         */
        public Builder operator(String state) {
            return set(Subject.OPERATOR, "operator", state);
        }

        /**
         * Sets the State of who commands the satellite.
         *
         * @param state code of the State
         * @return this builder
         */
        public Builder command(String state) {
            return set(Subject.COMMAND, "command", state);
        }

        /**
         * Sets the State of who holds the keys.
         *
         * @param state code of the State
         * @return this builder
         */
        public Builder keys(String state) {
            return set(Subject.KEYS, "keys", state);
        }

        /**
         * Sets the State whose law binds the processor of the data.
         *
         * @param state code of the State
         * @return this builder
         */
        public Builder processor(String state) {
            return set(Subject.PROCESSOR, "processor", state);
        }

        /**
         * Sets the State whose law binds the processor's ultimate parent; that of the processor where it has none.
         *
         * @param state code of the State
         * @return this builder
         */
        public Builder parent(String state) {
            return set(Subject.PARENT, "parent", state);
        }

        /**
         * Sets the export-control groups of the hardware.
         *
         * @param groups as the lists write them, such as {@code 3A090.a} or {@code USML XV(a)}; none where no list names it
         * @return this builder
         */
        public Builder exportGroups(String... groups) {
            for (String group : groups) {
                Checks.text("exportGroups", group);
            }
            values.put(Subject.EXPORT_GROUP, Checks.sorted(List.of(groups)));
            return this;
        }

        private Builder set(Subject subject, String name, String state) {
            values.put(subject, Checks.sorted(List.of(Checks.state(name, state))));
            return this;
        }

        /**
         * Makes the facts.
         *
         * @return the facts
         */
        public LegalFacts build() {
            return new LegalFacts(values);
        }
    }
}
