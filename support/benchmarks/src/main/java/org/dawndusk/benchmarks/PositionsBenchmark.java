/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.concurrent.TimeUnit;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.constellation.Constellation;
import org.dawndusk.orbit.constellation.Shell;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Positions of a million satellites at an instant, the time of one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PositionsBenchmark {
    private static final int SATELLITES = 1_000_000;

    private final BatchEphemeris ephemeris = ephemeris();
    private final double[] x = new double[SATELLITES];
    private final double[] y = new double[SATELLITES];
    private final double[] z = new double[SATELLITES];
    private double time;

    private static BatchEphemeris ephemeris() {
        Scenario scenario = Scenario.utc(Earth.embedded(), "2027-01-01T00:00:00Z");
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(scenario.earth(), 650e3);
        return BatchEphemeris.of(scenario, Constellation.of(Shell.walkerDelta(orbit, SATELLITES, 1000, 1)));
    }

    /**
     * Inertial positions.
     *
     * @return one of the coordinates, so that the work is not dropped
     */
    @Benchmark
    @OperationsPerInvocation(SATELLITES)
    public double inertial() {
        time += 60;
        ephemeris.inertial(time, x, y, z);
        return x[SATELLITES / 2];
    }

    /**
     * Earth-fixed positions.
     *
     * @return one of the coordinates, so that the work is not dropped
     */
    @Benchmark
    @OperationsPerInvocation(SATELLITES)
    public double earthFixed() {
        time += 60;
        ephemeris.earthFixed(time, x, y, z);
        return x[SATELLITES / 2];
    }
}
