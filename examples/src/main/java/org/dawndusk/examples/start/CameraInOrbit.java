/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dawndusk.compute.sensor.ContactWindow;
import org.dawndusk.compute.sensor.SensorJob;
import org.dawndusk.compute.sensor.SensorRun;

/**
 * Is it better to reduce the data of a camera in orbit or to send them down raw?
 *
 * <p>2 GB/s a third of the time, 8 TB of store, reduced to a twentieth by two accelerators of 2.5 GB/s each, and eight passes
 * of seven minutes a day at 1 GB/s; all figures are made up.
 */
public final class CameraInOrbit {
    private CameraInOrbit() {}

    /**
     * Prints what comes down in a day, and what is lost.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        SensorJob camera = camera();
        System.out.printf(Locale.ROOT, "keeps up with %.2f accelerators%n", camera.acceleratorsNeeded());
        show("reduced", day(camera));
        show("raw", day(camera.raw()));
    }

    static SensorJob camera() {
        return new SensorJob(16e9, 1.0 / 3, 64e12, 0.05, 5e-11, 2);
    }

    static SensorRun day(SensorJob job) {
        List<ContactWindow> passes = IntStream.range(0, 8)
                .mapToObj(i -> new ContactWindow(10_000.0 * i + 5_000, 10_000.0 * i + 5_420, 8e9))
                .toList();
        return job.run(0, 86_400, passes);
    }

    private static void show(String what, SensorRun day) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f TB acquired, %.2f TB sent down, %.2f TB lost, at most %.1f h late%n",
                what,
                day.acquired() / 8e12,
                day.delivered() / 8e12,
                day.lost() / 8e12,
                day.maxLatency() / 3600);
    }
}
