/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sensor;

import java.util.ArrayList;
import java.util.List;

/** One run of a {@link SensorJob}: from bend to bend with constant rates. */
final class Flow {
    /** What is left of a full or an empty store by rounding, against what it has held. */
    private static final double ROUNDING = 1e-12;

    private final double arriving;
    private final double processing;
    private final double reduction;
    private final double store;
    private final double to;
    private final List<ContactWindow> windows;

    private double now;
    private double raw;
    private double reduced;
    private double acquired;
    private double lost;
    private double delivered;

    Flow(SensorJob job, double from, double to, List<ContactWindow> windows) {
        arriving = job.rate() * job.duty();
        processing = job.processingRate();
        reduction = job.reduction();
        store = job.store();
        now = from;
        this.to = to;
        this.windows = windows;
    }

    SensorRun run() {
        Knots knots = new Knots();
        List<Double> losses = new ArrayList<>();
        knots.add(now, 0, 0, 0);
        int window = 0;
        while (now < to) {
            while (window < windows.size() && windows.get(window).end() <= now) {
                window++;
            }
            boolean open = window < windows.size() && windows.get(window).start() <= now;
            double edge = window == windows.size()
                    ? to
                    : Math.min(
                            to,
                            open
                                    ? windows.get(window).end()
                                    : windows.get(window).start());
            double down = open ? windows.get(window).rate() : 0;
            double begun = now;
            boolean losing = step(edge, down, knots);
            boolean wasLosing = losses.size() % 2 == 1;
            if (losing != wasLosing) {
                losses.add(begun);
            }
        }
        if (losses.size() % 2 == 1) {
            losses.add(to);
        }
        return new SensorRun(
                knots, losses.stream().mapToDouble(d -> d).toArray(), acquired, lost, delivered, delivered / reduction);
    }

    /** Goes on to the edge, or to where a store runs empty or full; says whether data were lost meanwhile. */
    private boolean step(double edge, double down, Knots knots) {
        double accepted = arriving;
        double processed = raw > 0 ? processing : Math.min(accepted, processing);
        double sent = reduced > 0 ? down : Math.min(down, reduction * processed);
        boolean full = raw + reduced >= store * (1 - ROUNDING);
        if (full && accepted - (1 - reduction) * processed - sent > 0) {
            if (raw > 0 || sent / reduction > processing) {
                accepted = (1 - reduction) * processed + sent;
            } else {
                // nothing waits for processing: what comes in is reduced at once
                accepted = Math.min(accepted, sent / reduction);
                processed = accepted;
            }
        }
        double rawRate = accepted - processed;
        double reducedRate = reduction * processed - sent;
        double span = edge - now;
        span = untilEmpty(raw, rawRate, span);
        span = untilEmpty(reduced, reducedRate, span);
        double rate = rawRate + reducedRate;
        if (!full && rate > 0) {
            span = Math.min(span, (store - raw - reduced) / rate);
        }
        double next = span == edge - now ? edge : now + span;
        raw = settled(raw + rawRate * span, store == Double.POSITIVE_INFINITY ? acquired : store);
        reduced = settled(reduced + reducedRate * span, store == Double.POSITIVE_INFINITY ? acquired : store);
        if (!full && raw + reduced >= store * (1 - ROUNDING)) {
            reduced = store - raw;
        }
        acquired += accepted * span;
        lost += (arriving - accepted) * span;
        delivered += sent * span;
        now = next;
        knots.add(now, acquired, delivered / reduction, raw + reduced);
        return accepted < arriving && span > 0;
    }

    private static double untilEmpty(double held, double rate, double span) {
        return rate < 0 && held > 0 ? Math.min(span, held / -rate) : span;
    }

    private static double settled(double held, double scale) {
        return held <= ROUNDING * scale ? 0 : held;
    }
}
