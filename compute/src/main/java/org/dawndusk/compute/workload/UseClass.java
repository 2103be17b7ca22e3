/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.workload;

import java.util.List;

/**
 * A kind of use of a data centre, by what it asks of the way to the ground and of the cluster behind it.
 *
 * <p>The thresholds of {@link #usual} are engineering assumptions, each with its reason: replace them with those of a
 * contract. Immutable and thread-safe.
 *
 * @param name of the use
 * @param latency longest round trip to the user, infinite where it does not matter [s]
 * @param groundIntensity traffic with the ground for each operation [bit/FLOP]
 * @param clusterIntensity traffic across the middle of the cluster for each operation [bit/FLOP]
 * @param residency whether the law usually ties the data to a country
 * @param reason where the thresholds come from
 * @since 0.1
 */
public record UseClass(
        String name,
        double latency,
        double groundIntensity,
        double clusterIntensity,
        boolean residency,
        String reason) {
    /**
     * Refuses values outside their ranges.
     *
     * @param name of the use
     * @param latency longest round trip to the user, positive, infinite where it does not matter [s]
     * @param groundIntensity traffic with the ground for each operation, not negative [bit/FLOP]
     * @param clusterIntensity traffic across the middle of the cluster for each operation, not negative [bit/FLOP]
     * @param residency whether the law usually ties the data to a country
     * @param reason where the thresholds come from
     */
    public UseClass {
        if (!(latency > 0)) {
            throw Checks.refused("latency", latency, "(0, ∞]");
        }
        Checks.notNegative("groundIntensity", groundIntensity);
        Checks.notNegative("clusterIntensity", clusterIntensity);
    }

    /**
     * Six usual kinds, for a model.
     *
     * @param model that serves or is trained
     * @return interactive, batch inference, training, fine-tuning, Earth observation, archive
     */
    public static List<UseClass> usual(LanguageModel model) {
        double tokens = Traffic.tokenIntensity(model);
        return List.of(
                new UseClass(
                        "interactive",
                        0.2,
                        4 * tokens,
                        0,
                        true,
                        "200 ms are felt as prompt (Nielsen 1993: 0.1 to 1 s); tokens in and out with their envelope"),
                new UseClass(
                        "batch inference", Double.POSITIVE_INFINITY, 2 * tokens, 0, false, "prompts up, tokens down"),
                new UseClass(
                        "training",
                        Double.POSITIVE_INFINITY,
                        0,
                        Traffic.dataIntensity(4e6),
                        false,
                        "gradients of 4 million tokens a replica and step; the data set is brought up once"),
                new UseClass(
                        "fine-tuning",
                        Double.POSITIVE_INFINITY,
                        0,
                        Traffic.dataIntensity(5e5),
                        true,
                        "gradients of half a million tokens a step; customers' data"),
                new UseClass(
                        "Earth observation",
                        3 * 3600,
                        1e-6,
                        0,
                        false,
                        "within three hours, as near-real-time products of ESA and NASA; 1e5 operations a byte of imagery, a tenth sent down"),
                new UseClass(
                        "archive",
                        12 * 3600,
                        1e-2,
                        0,
                        true,
                        "half a day, as cold storage; reads what was stored: hardly any operation a bit"));
    }

    /**
     * What a design offers.
     *
     * @param latency dependable round trip to the user [s]
     * @param groundRate mean rate to and from the ground [bit/s]
     * @param bisectionRate across the middle of the cluster [bit/s]
     * @param computeRate that is delivered [FLOP/s]
     * @param resident whether the satellites' law is the customer's
     */
    public record Offer(double latency, double groundRate, double bisectionRate, double computeRate, boolean resident) {
        /**
         * Refuses values outside their ranges.
         *
         * @param latency dependable round trip to the user, positive, infinite where there is none [s]
         * @param groundRate mean rate to and from the ground, not negative [bit/s]
         * @param bisectionRate across the middle of the cluster, not negative [bit/s]
         * @param computeRate that is delivered, positive [FLOP/s]
         * @param resident whether the satellites' law is the customer's
         */
        public Offer {
            if (!(latency > 0)) {
                throw Checks.refused("latency", latency, "(0, ∞]");
            }
            Checks.notNegative("groundRate", groundRate);
            Checks.notNegative("bisectionRate", bisectionRate);
            Checks.positive("computeRate", computeRate);
        }
    }

    /**
     * Whether a use fits a design.
     *
     * @param use the use
     * @param fits whether it does
     * @param binding the limit with the least margin: latency, ground, cluster or residency
     * @param margin what is offered over what is asked of that limit, less 1; negative where it does not fit, infinite where
     *     nothing is asked [1]
     * @param computeShare share of the compute that the links can keep busy [1]
     */
    public record Verdict(UseClass use, boolean fits, String binding, double margin, double computeShare) {}

    /**
     * The verdict on this use.
     *
     * @param offer the design
     * @return the verdict with the limit that binds
     */
    public Verdict on(Offer offer) {
        double latencyMargin = offer.latency() == Double.POSITIVE_INFINITY
                ? (latency == Double.POSITIVE_INFINITY ? Double.POSITIVE_INFINITY : -1)
                : latency / offer.latency() - 1;
        double ground = share(offer.groundRate(), groundIntensity * offer.computeRate());
        double cluster = share(offer.bisectionRate(), clusterIntensity * offer.computeRate());
        double busy = Math.min(1, Math.min(ground, cluster));
        if (residency && !offer.resident()) {
            return new Verdict(this, false, "residency", -1, busy);
        }
        String binding = "latency";
        double margin = latencyMargin;
        if (ground - 1 < margin) {
            binding = "ground";
            margin = ground - 1;
        }
        if (cluster - 1 < margin) {
            binding = "cluster";
            margin = cluster - 1;
        }
        return new Verdict(this, margin >= 0, binding, margin, busy);
    }

    private static double share(double offered, double asked) {
        return asked == 0 ? Double.POSITIVE_INFINITY : offered / asked;
    }

    /**
     * How long it takes to bring something up: a data set, weights.
     *
     * @param bytes to bring up, not negative [B]
     * @param rate mean uplink, positive [bit/s]
     * @return time [s]
     */
    public static double uploadTime(double bytes, double rate) {
        return 8 * Checks.notNegative("bytes", bytes) / Checks.positive("rate", rate);
    }
}
