/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SensorProperties {
    private static final double SPAN = 1_000;
    private static final double STEP = 0.01;

    private static List<ContactWindow> windows(Random random) {
        List<ContactWindow> windows = new ArrayList<>();
        double t = 0;
        while (true) {
            double start = t + 1 + random.nextInt(200);
            double end = start + 1 + random.nextInt(150);
            if (end > SPAN) {
                return windows;
            }
            windows.add(new ContactWindow(start, end, random.nextInt(60)));
            t = end;
        }
    }

    private static SensorJob job(Random random) {
        boolean processed = random.nextBoolean();
        return new SensorJob(
                5 + random.nextInt(20),
                random.nextDouble(),
                random.nextBoolean() ? Double.POSITIVE_INFINITY : 500 + random.nextInt(4_000),
                processed ? 0.05 + 0.9 * random.nextDouble() : 1,
                processed ? 0.02 + 0.2 * random.nextDouble() : 0,
                1);
    }

    @Property(tries = 40)
    void stepsOfACentisecondWithParcelsInTwoQueuesAgree(@ForAll long seed) {
        Random random = new Random(seed);
        SensorJob job = job(random);
        List<ContactWindow> windows = windows(random);
        SensorRun run = job.run(0, SPAN, windows);
        // parcels of raw bits with the time at which they came in
        ArrayDeque<double[]> raw = new ArrayDeque<>();
        ArrayDeque<double[]> ready = new ArrayDeque<>();
        double stored = 0;
        double peak = 0;
        double lost = 0;
        double down = 0;
        double age = 0;
        double oldest = 0;
        double arriving = job.rate() * job.duty() * STEP;
        for (double t = STEP / 2; t < SPAN; t += STEP) {
            double now = t;
            double budget = job.acceleratorTime() == 0
                    ? Double.POSITIVE_INFINITY
                    : job.accelerators() / job.acceleratorTime() * STEP;
            double link = windows.stream()
                            .filter(w -> w.start() <= now && now < w.end())
                            .mapToDouble(ContactWindow::rate)
                            .sum()
                    * STEP;
            raw.add(new double[] {arriving, now});
            stored += arriving;
            while (budget > 0 && !raw.isEmpty()) {
                double[] first = raw.element();
                double part = Math.min(first[0], budget);
                ready.add(new double[] {part, first[1]});
                stored -= part * (1 - job.reduction());
                budget -= part;
                first[0] -= part;
                if (first[0] <= 0) {
                    raw.remove();
                }
            }
            while (link > 0 && !ready.isEmpty()) {
                double[] first = ready.element();
                double part = Math.min(first[0], link / job.reduction());
                first[0] -= part;
                link -= part * job.reduction();
                stored -= part * job.reduction();
                down += part;
                age += part * (now - first[1]);
                oldest = Math.max(oldest, now - first[1]);
                if (first[0] <= 1e-15) {
                    ready.remove();
                }
            }
            // the youngest is lost: what waits to be processed, then what was processed just now
            double over = stored - job.store();
            while (over > 1e-9) {
                boolean waits = !raw.isEmpty();
                double[] last = waits ? raw.removeLast() : ready.removeLast();
                double size = waits ? 1 : job.reduction();
                double part = Math.min(last[0], over / size);
                last[0] -= part;
                stored -= part * size;
                over -= part * size;
                lost += part;
                if (last[0] > 0) {
                    (waits ? raw : ready).add(last);
                }
            }
            peak = Math.max(peak, stored);
        }
        // what a step moves at most, and twice the step in time
        double bits = 2 * 60 * STEP / job.reduction() + 1e-3 * run.acquired();
        assertThat(run.backlog(SPAN)).isCloseTo(stored, within(bits));
        assertThat(run.peakBacklog()).isCloseTo(peak, within(bits));
        assertThat(run.lost()).isCloseTo(lost, within(bits));
        assertThat(run.deliveredRaw()).isCloseTo(down, within(bits));
        assertThat(run.maxLatency()).isCloseTo(oldest, within(1.0));
        assertThat(run.meanLatency()).isCloseTo(down == 0 ? 0 : age / down, within(0.5));
    }

    @Property(tries = 300)
    void whatIsProducedIsLostOrAcquiredAndThatIsDownOrInTheStore(@ForAll long seed) {
        Random random = new Random(seed);
        SensorJob job = job(random);
        SensorRun run = job.run(0, SPAN, windows(random));
        double produced = job.rate() * job.duty() * SPAN;
        assertThat(run.acquired() + run.lost()).isCloseTo(produced, within(1e-9 * produced));
        double inOrbit = run.acquired() - run.deliveredRaw();
        assertThat(run.backlog(SPAN)).isBetween(job.reduction() * inOrbit - 1e-6, inOrbit + 1e-6);
        assertThat(run.peakBacklog()).isLessThanOrEqualTo(job.store() * (1 + 1e-12));
        assertThat(run.meanLatency()).isLessThanOrEqualTo(run.maxLatency() + 1e-9);
        double losing = 0;
        for (int i = 0; i < run.lossStarts().length; i++) {
            losing += run.lossEnds()[i] - run.lossStarts()[i];
        }
        assertThat(run.lost()).isLessThanOrEqualTo(losing * job.rate() * job.duty() + 1e-6);
        assertThat(run.lost() > 0).isEqualTo(losing > 0);
    }
}
