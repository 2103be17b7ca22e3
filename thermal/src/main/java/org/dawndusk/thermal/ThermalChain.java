/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import java.util.ArrayList;
import java.util.List;

/**
 * The way of the heat from the chips to the radiator: thermal resistances in series, each perhaps many times in parallel.
 *
 * <p>The hottest node is the chip, the coldest the radiator's root; there are at least these two. Every link carries the
 * chips' heat and all that joins before it, such as pump power. Parallel paths share the heat evenly, so that the chip is
 * a mean one. Resistances do not depend on temperature. Immutable and thread-safe; made by {@link #builder}.
 */
public final class ThermalChain {
    private final double chipLimit;
    private final List<Link> links;
    private final List<Limit> limits;

    private ThermalChain(double chipLimit, List<Link> links, List<Limit> limits) {
        this.chipLimit = chipLimit;
        this.links = links;
        this.limits = limits;
    }

    /** What a place in the chain may take, before the link of that number. */
    private record Limit(String name, int before, double temperature) {}

    /**
     * One resistance of the chain.
     *
     * @param name of the link, as it is to appear in results
     * @param resistance of one path [K/W]
     * @param paths how many such paths share the heat, at least 1
     * @param addedHeat what joins the flow at the link's warm end, such as pump power [W]
     */
    public record Link(String name, double resistance, int paths, double addedHeat) {
        /**
         * Refuses values outside their ranges.
         *
         * @param name of the link, as it is to appear in results
         * @param resistance of one path [K/W]
         * @param paths how many such paths share the heat, at least 1
         * @param addedHeat what joins the flow at the link's warm end, such as pump power [W]
         */
        public Link {
            if (name.isBlank()) {
                throw new IllegalArgumentException("name is blank, but a link must be told from the others");
            }
            Checks.notNegative("resistance", resistance);
            if (paths < 1) {
                throw Checks.refusal("paths", paths, "[1, ∞)");
            }
            Checks.notNegative("addedHeat", addedHeat);
        }
    }

    /**
     * The temperature drop over a link at some load.
     *
     * @param link name of the link
     * @param heat that flows through all its paths [W]
     * @param drop from its warm to its cold end [K]
     */
    public record Drop(String link, double heat, double drop) {}

    /**
     * A place with a limit and the temperature that it takes.
     *
     * @param name of the place
     * @param temperature that it takes [K]
     * @param limit that it may take [K]
     */
    public record Place(String name, double temperature, double limit) {
        /**
         * How far it is below its limit.
         *
         * @return margin, negative where the limit is broken [K]
         */
        public double margin() {
            return limit - temperature;
        }
    }

    /**
     * A builder for a chain below a chip.
     *
     * @param chipLimit highest temperature that the chip may take [K]
     * @return a new builder without links
     */
    public static Builder builder(double chipLimit) {
        return new Builder(chipLimit);
    }

    /**
     * Highest temperature that the chip may take.
     *
     * @return limit [K]
     */
    public double chipLimit() {
        return chipLimit;
    }

    /**
     * The links from the chip to the radiator.
     *
     * @return an immutable list
     */
    public List<Link> links() {
        return links;
    }

    /**
     * All that joins the chips' heat on its way.
     *
     * @return added heat [W]
     */
    public double addedHeat() {
        return links.stream().mapToDouble(Link::addedHeat).sum();
    }

    /**
     * What each link costs.
     *
     * @param heat of all chips [W]
     * @return drops from the chip to the radiator
     */
    public List<Drop> drops(double heat) {
        Checks.notNegative("heat", heat);
        List<Drop> drops = new ArrayList<>(links.size());
        double flow = heat;
        for (Link link : links) {
            flow += link.addedHeat();
            drops.add(new Drop(link.name(), flow, flow * link.resistance() / link.paths()));
        }
        return List.copyOf(drops);
    }

    /**
     * How much colder than the chip the radiator is.
     *
     * @param heat of all chips [W]
     * @return sum of all drops [K]
     */
    public double drop(double heat) {
        return drops(heat).stream().mapToDouble(Drop::drop).sum();
    }

    /**
     * The radiator temperature at which the chip, or whatever else has a limit, stands at its limit.
     *
     * @param heat of all chips [W]
     * @return highest temperature at the radiator's root, not above absolute zero where the chain alone needs more than
     *     the limit [K]
     */
    public double radiatorLimit(double heat) {
        return places(heat, 0).stream().mapToDouble(Place::margin).min().orElseThrow();
    }

    /**
     * All places that have a limit, the chip first.
     *
     * @param heat of all chips [W]
     * @param radiator temperature at the radiator's root [K]
     * @return the places in the order of the heat flow
     */
    public List<Place> places(double heat, double radiator) {
        Checks.within("heat", heat, -Double.MAX_VALUE, Double.MAX_VALUE);
        Checks.within("radiator", radiator, -Double.MAX_VALUE, Double.MAX_VALUE);
        List<Drop> drops = drops(heat);
        List<Place> places = new ArrayList<>();
        places.add(new Place("chip", radiator + drop(heat), chipLimit));
        for (Limit limit : limits) {
            double below = drops.subList(limit.before(), drops.size()).stream()
                    .mapToDouble(Drop::drop)
                    .sum();
            places.add(new Place(limit.name(), radiator + below, limit.temperature()));
        }
        return List.copyOf(places);
    }

    /** Collects the links in the order of the heat flow; each call checks its arguments. Not thread-safe. */
    public static final class Builder {
        private final double chipLimit;
        private final List<Link> links = new ArrayList<>();
        private final List<Limit> limits = new ArrayList<>();
        private double joining;

        private Builder(double chipLimit) {
            Checks.positive("chipLimit", chipLimit);
            this.chipLimit = chipLimit;
        }

        /**
         * A link that is there once.
         *
         * @param name of the link
         * @param resistance [K/W]
         * @return this
         */
        public Builder link(String name, double resistance) {
            return link(name, resistance, 1);
        }

        /**
         * A link that is there many times in parallel, such as one below each chip.
         *
         * @param name of the link
         * @param resistance of one path [K/W]
         * @param paths how many share the heat
         * @return this
         */
        public Builder link(String name, double resistance, int paths) {
            if (links.stream().anyMatch(link -> link.name().equals(name))) {
                throw new IllegalArgumentException("name is " + name + ", but a link of that name is there already");
            }
            links.add(new Link(name, resistance, paths, joining));
            joining = 0;
            return this;
        }

        /**
         * Heat that joins before the next link: pump power, converters, anything that shares the way from there on.
         *
         * @param heat at least 0 [W]
         * @return this
         */
        public Builder heat(double heat) {
            Checks.notNegative("heat", heat);
            joining += heat;
            return this;
        }

        /**
         * What the place between the links before and after may take: a package, a coolant below its critical point.
         *
         * @param name of the place
         * @param temperature highest temperature that it may take [K]
         * @return this
         */
        public Builder limit(String name, double temperature) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("name is blank, but a place must be told from the others");
            }
            if (name.equals("chip")
                    || limits.stream().anyMatch(limit -> limit.name().equals(name))) {
                throw new IllegalArgumentException("name is " + name + ", but a place of that name is there already");
            }
            Checks.positive("temperature", temperature);
            limits.add(new Limit(name, links.size(), temperature));
            return this;
        }

        /**
         * The chain.
         *
         * @return an immutable chain
         * @throws IllegalStateException if there is no link, or heat joins after the last one
         */
        public ThermalChain build() {
            if (links.isEmpty()) {
                throw new IllegalStateException("a chain has at least two nodes, chip and radiator, and so one link");
            }
            if (joining > 0) {
                throw new IllegalStateException(joining + " W join after the last link, but must join before one");
            }
            return new ThermalChain(chipLimit, List.copyOf(links), List.copyOf(limits));
        }
    }
}
