/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The built-in limits. Thread-safe: no state. */
public final class Constraints {
    private Constraints() {}

    /**
     * All built-in limits.
     *
     * @return accelerators, memory, power, heat, latency, bandwidth, cores and memory of the host, and jurisdiction
     */
    public static List<Constraint> standard() {
        return List.of(
                Constraints::accelerators,
                Constraints::memory,
                Constraints::power,
                Constraints::heat,
                Constraints::latency,
                Constraints::bandwidth,
                Constraints::hostCores,
                Constraints::hostMemory,
                Constraints::jurisdiction);
    }

    /**
     * Idle accelerators for whole ones, a free share of one accelerator for a share.
     *
     * @param job the job
     * @param headroom the site
     * @return what is lacking
     */
    public static Optional<Shortfall> accelerators(Job job, Headroom headroom) {
        if (job.parts() > 0) {
            double share = (double) headroom.largestShare() / Job.PARTS;
            return headroom.largestShare() >= job.parts()
                    ? Optional.empty()
                    : lacking("accelerators", job.accelerators(), share, "largest share left of one accelerator", "1");
        }
        return headroom.idleAccelerators() >= job.wholeAccelerators()
                ? Optional.empty()
                : lacking("accelerators", job.accelerators(), headroom.idleAccelerators(), "idle accelerators", "1");
    }

    /**
     * The memory of each accelerator, or what is left of it where it is shared.
     *
     * @param job the job
     * @param headroom the site
     * @return what is lacking
     */
    public static Optional<Shortfall> memory(Job job, Headroom headroom) {
        // where the share is lacking too, memory is judged by an empty accelerator: it is not what binds
        boolean shared = job.parts() > 0 && headroom.largestShare() >= job.parts();
        double memory =
                shared ? headroom.largestMemory(job.parts()) : headroom.site().memoryPerAccelerator();
        return job.memory() <= memory
                ? Optional.empty()
                : lacking("memory", job.memory(), memory, "memory left on one accelerator", "B");
    }

    /**
     * The power that is left.
     *
     * @param job the job
     * @param headroom the site
     * @return what is lacking
     */
    public static Optional<Shortfall> power(Job job, Headroom headroom) {
        return headroom.carriesPower(job.power())
                ? Optional.empty()
                : lacking("power", job.power(), headroom.power(), "power left", "W");
    }

    /**
     * The heat that can still be rejected.
     *
     * @param job the job
     * @param headroom the site
     * @return what is lacking
     */
    public static Optional<Shortfall> heat(Job job, Headroom headroom) {
        return headroom.rejectsHeat(job.heat())
                ? Optional.empty()
                : lacking("heat", job.heat(), headroom.heat(), "heat rejection left", "W");
    }

    /**
     * The rate that is left on the link to the ground.
     *
     * @param job the job
     * @param headroom the site
     * @return what is lacking
     */
    public static Optional<Shortfall> bandwidth(Job job, Headroom headroom) {
        return headroom.carriesBandwidth(job.bandwidth())
                ? Optional.empty()
                : lacking("bandwidth", job.bandwidth(), headroom.downlinkRate(), "downlink left", "bit/s");
    }

    /**
     * The cores of the host that are left; a site that gives none sets no limit.
     *
     * @param job the job
     * @param headroom the site
     * @return what is lacking
     */
    public static Optional<Shortfall> hostCores(Job job, Headroom headroom) {
        return headroom.carriesCores(job.hostCores())
                ? Optional.empty()
                : lacking("host cores", job.hostCores(), headroom.hostCores(), "host cores left", "1");
    }

    /**
     * The memory of the host that is left; a site that gives none sets no limit.
     *
     * @param job the job
     * @param headroom the site
     * @return what is lacking
     */
    public static Optional<Shortfall> hostMemory(Job job, Headroom headroom) {
        return headroom.carriesHostMemory(job.hostMemory())
                ? Optional.empty()
                : lacking("host memory", job.hostMemory(), headroom.hostMemory(), "host memory left", "B");
    }

    /**
     * The latency to each region that the job serves; the largest excess against its limit is reported.
     *
     * @param job the job
     * @param headroom the site
     * @return what is too long
     */
    public static Optional<Shortfall> latency(Job job, Headroom headroom) {
        Optional<Shortfall> worst = Optional.empty();
        double severity = 0;
        for (Map.Entry<String, Double> limit : job.latencyLimits().entrySet()) {
            double latency = headroom.site().latency(limit.getKey());
            if (!(latency <= limit.getValue())) {
                Shortfall shortfall =
                        new Shortfall("latency", "latency to " + limit.getKey(), limit.getValue(), latency, "s");
                if (shortfall.severity() > severity) {
                    severity = shortfall.severity();
                    worst = Optional.of(shortfall);
                }
            }
        }
        return worst;
    }

    /**
     * The jurisdictions under which the job may run.
     *
     * @param job the job
     * @param headroom the site
     * @return the refusal, with one for what is required and none for what is offered
     */
    public static Optional<Shortfall> jurisdiction(Job job, Headroom headroom) {
        return jurisdiction(job, headroom.site());
    }

    /**
     * The jurisdictions under which the job may run: one of those allowed, none of those denied. A site without a jurisdiction
     * takes only jobs that neither allow nor deny any.
     *
     * @param job the job
     * @param site the site
     * @return the refusal, with one for what is required and none for what is offered
     */
    public static Optional<Shortfall> jurisdiction(Job job, Site site) {
        String code = site.jurisdiction();
        String subject = "jurisdiction " + (code.isEmpty() ? "not given" : code);
        if (!job.jurisdictions().isEmpty() && !job.jurisdictions().contains(code)) {
            subject += " among " + job.jurisdictions();
        } else if (!job.deniedJurisdictions().isEmpty()
                && (code.isEmpty() || job.deniedJurisdictions().contains(code))) {
            subject += " outside " + job.deniedJurisdictions();
        } else {
            return Optional.empty();
        }
        return Optional.of(new Shortfall("jurisdiction", subject, 1, 0, "1"));
    }

    /**
     * Keeps sites free of jobs during their maintenance. A job that would run from one instant to another is refused at a site
     * with maintenance in between, by as many seconds as both overlap.
     *
     * @param windows by identifier of the site: start, end, start, end and on, strictly rising [s]
     * @param from start of the placement [s]
     * @param to its end, excluded [s]
     * @return the constraint, named {@code maintenance}; add it by {@link Placer#with}
     */
    public static Constraint blackout(Map<String, double[]> windows, double from, double to) {
        return Blackout.of(windows, from, to);
    }

    private static Optional<Shortfall> lacking(
            String constraint, double required, double left, String subject, String unit) {
        // what is left may be a rounding below nothing
        return Optional.of(new Shortfall(constraint, subject, required, Math.max(0, left), unit));
    }
}
