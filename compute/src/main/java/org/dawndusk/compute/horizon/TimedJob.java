/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.dawndusk.compute.placement.Job;

/**
 * A job in time: how much work it is, when it may start, how it can be throttled, paused and moved.
 *
 * <p>All its replicas run at the same time and at the same speed, or none runs. Immutable and thread-safe.
 */
public final class TimedJob {
    private final Job job;
    private final double work;
    private final double end;
    private final double release;
    private final double latestStart;
    private final double deadline;
    private final Set<String> after;
    private final boolean preemptible;
    private final double checkpoint;
    private final double dataIn;
    private final double dataOut;
    private final Throttle throttle;
    private final double value;

    private TimedJob(Builder builder) {
        job = builder.job;
        release = builder.release;
        end = builder.end;
        latestStart = builder.latestStart;
        deadline = builder.deadline;
        after = Collections.unmodifiableSet(new TreeSet<>(builder.after));
        preemptible = builder.preemptible;
        checkpoint = builder.checkpoint;
        dataIn = builder.dataIn;
        dataOut = builder.dataOut;
        throttle = builder.throttle;
        Checks.positive("power of job " + job.id(), job.power());
        if (Double.isNaN(builder.work) == (end == Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("job " + job.id() + " must have either work or be a service");
        }
        work = service() ? Checks.positive("span of job " + job.id(), end - release) : builder.work;
        if (!(latestStart >= release)) {
            throw Checks.refused("latestStart of job " + job.id(), latestStart, "[" + release + ", ∞]");
        }
        if (!(deadline > release)) {
            throw Checks.refused("deadline of job " + job.id(), deadline, "(" + release + ", ∞]");
        }
        if (dataIn + dataOut > 0 && job.bandwidth() == 0) {
            throw Checks.refused("bandwidth of job " + job.id() + ", which has data to move", 0.0, "(0, ∞)");
        }
        double usual = job.accelerators() * job.replicas() * Math.pow(2, job.priority());
        value = Checks.positive("value of job " + job.id(), Double.isNaN(builder.value) ? usual : builder.value);
    }

    /**
     * Starts a job that may start at 0, needs no data, can be throttled to a fifth of its power in proportion (an
     * assumption), and can be paused and moved for nothing.
     *
     * @param job what it needs of a site
     * @return a builder
     */
    public static Builder builder(Job job) {
        return new Builder(job);
    }

    /** {@return what it needs of a site} */
    public Job job() {
        return job;
    }

    /** {@return the identifier} */
    public String id() {
        return job.id();
    }

    /** {@return the work, in the time that it takes at full power; of a service, its span [s]} */
    public double work() {
        return work;
    }

    /** {@return true if it serves until an end, rather than until its work is done} */
    public boolean service() {
        return end < Double.POSITIVE_INFINITY;
    }

    /** {@return the end of a service, infinite for other jobs [s]} */
    public double end() {
        return end;
    }

    /** {@return the instant from which it may start [s]} */
    public double release() {
        return release;
    }

    /** {@return the instant after which it no longer starts, may be infinite [s]} */
    public double latestStart() {
        return latestStart;
    }

    /** {@return the instant by which it should be complete, may be infinite [s]} */
    public double deadline() {
        return deadline;
    }

    /** {@return the jobs that have to be done before} */
    public Set<String> after() {
        return after;
    }

    /** {@return true if it may be throttled, paused and moved} */
    public boolean preemptible() {
        return preemptible;
    }

    /** {@return the checkpoint of one replica [B]} */
    public double checkpoint() {
        return checkpoint;
    }

    /** {@return what a replica loads before it runs [B]} */
    public double dataIn() {
        return dataIn;
    }

    /** {@return what a replica returns after it ran [B]} */
    public double dataOut() {
        return dataOut;
    }

    /** {@return the speed on a share of the power} */
    public Throttle throttle() {
        return throttle;
    }

    /** {@return what a second of its work at full speed is worth [USD/s]} */
    public double value() {
        return value;
    }

    /** Collects a job; each value is checked when it is set, and all together at the end. Not thread-safe. */
    public static final class Builder {
        private final Job job;
        private double work = Double.NaN;
        private double end = Double.POSITIVE_INFINITY;
        private double release;
        private double latestStart = Double.POSITIVE_INFINITY;
        private double deadline = Double.POSITIVE_INFINITY;
        private final Set<String> after = new TreeSet<>();
        private boolean preemptible = true;
        private double checkpoint;
        private double dataIn;
        private double dataOut;
        private Throttle throttle = Throttle.proportional(0.2);
        private double value = Double.NaN;

        private Builder(Job job) {
            this.job = job;
        }

        /**
         * Sets the work.
         *
         * @param time that it takes at full power, positive [s]
         * @return this builder
         */
        public Builder work(double time) {
            work = Checks.positive("work", time);
            return this;
        }

        /**
         * Makes it a service, which runs as much as it can until an end and then is done.
         *
         * @param until end since the epoch, after the release [s]
         * @return this builder
         */
        public Builder service(double until) {
            end = Checks.finite("until", until);
            return this;
        }

        /**
         * Sets from when it may start; 0 unless set.
         *
         * @param instant since the epoch [s]
         * @return this builder
         */
        public Builder release(double instant) {
            release = Checks.finite("release", instant);
            return this;
        }

        /**
         * Sets after when it no longer starts.
         *
         * @param instant since the epoch, not before the release [s]
         * @return this builder
         */
        public Builder latestStart(double instant) {
            latestStart = Checks.finite("latestStart", instant);
            return this;
        }

        /**
         * Sets by when it should be complete. A job that cannot be in time any more before it starts is refused; one that
         * has started goes on and is late.
         *
         * @param instant since the epoch, after the release [s]
         * @return this builder
         */
        public Builder deadline(double instant) {
            deadline = Checks.finite("deadline", instant);
            return this;
        }

        /**
         * Adds jobs that have to be done before.
         *
         * @param jobs identifiers
         * @return this builder
         */
        public Builder after(String... jobs) {
            after.addAll(Set.of(jobs));
            return this;
        }

        /**
         * Forbids to throttle, pause and move it: it starts only where its power is there to its end.
         *
         * @return this builder
         */
        public Builder notPreemptible() {
            preemptible = false;
            return this;
        }

        /**
         * Sets the checkpoint of one replica.
         *
         * @param bytes size [B]
         * @return this builder
         */
        public Builder checkpoint(double bytes) {
            checkpoint = Checks.notNegative("checkpoint", bytes);
            return this;
        }

        /**
         * Sets what a replica loads before and returns after it ran, at the job's rate to the ground, on its accelerators.
         *
         * @param in loaded [B]
         * @param out returned [B]
         * @return this builder
         */
        public Builder data(double in, double out) {
            dataIn = Checks.notNegative("in", in);
            dataOut = Checks.notNegative("out", out);
            return this;
        }

        /**
         * Sets the speed on a share of the power.
         *
         * @param curve the curve
         * @return this builder
         */
        public Builder throttle(Throttle curve) {
            throttle = curve;
            return this;
        }

        /**
         * Sets what a second of its work is worth; all its accelerators times two to the priority unless set.
         *
         * @param price positive [USD/s]
         * @return this builder
         */
        public Builder value(double price) {
            value = Checks.positive("value", price);
            return this;
        }

        /**
         * Makes the job.
         *
         * @return the job
         */
        public TimedJob build() {
            return new TimedJob(this);
        }
    }
}
