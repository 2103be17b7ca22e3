/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dawndusk.compute.assignment.AssignmentProblem;
import org.dawndusk.compute.assignment.AssignmentSolver;
import org.dawndusk.compute.batch.BatchPlacer;
import org.dawndusk.compute.batch.SiteClass;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;
import org.dawndusk.orbit.conjunction.Screening;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Eight threads that share an instance get what one alone gets, bit for bit; what was stopped can be used again. */
class ConcurrencyTest {
    private static final int THREADS = 8;
    private static final int REPEATS = 2;

    @TestFactory
    List<DynamicTest> eightThreadsGetWhatOneGets() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, Supplier<Object>> kernel : Kernels.all().entrySet()) {
            tests.add(DynamicTest.dynamicTest(kernel.getKey(), () -> share(kernel.getValue())));
        }
        return tests;
    }

    private static void share(Supplier<Object> kernel) throws Exception {
        Object alone = kernel.get();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<List<Object>>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return IntStream.range(0, REPEATS)
                            .mapToObj(repeat -> kernel.get())
                            .toList();
                }));
            }
            for (Future<List<Object>> each : answers) {
                assertThat(each.get()).allSatisfy(answer -> assertThat(answer).isEqualTo(alone));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @TestFactory
    List<DynamicTest> anInterruptedThreadLeavesTheInstanceAsItWas() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, Supplier<Object>> kernel : Kernels.all().entrySet()) {
            tests.add(DynamicTest.dynamicTest(kernel.getKey(), () -> {
                Object alone = kernel.getValue().get();
                Thread caller =
                        new Thread(() -> assertThat(kernel.getValue().get()).isNotNull());
                caller.start();
                caller.interrupt();
                caller.join();
                assertThat(kernel.getValue().get()).isEqualTo(alone);
            }));
        }
        return tests;
    }

    @Test
    void aPlacementThatIsStoppedIsWholeAndTheNextOneIsNotStopped() {
        List<SiteClass> sites =
                List.of(new SiteClass(Site.builder("s", 8).power(10e3).build(), 20));
        List<Job> jobs = IntStream.range(0, 200)
                .mapToObj(i -> Job.builder("j" + i)
                        .accelerators(1 + i % 5)
                        .power(100 + 37 * i % 900)
                        .build())
                .toList();
        AtomicInteger asked = new AtomicInteger();
        BatchPlacer stopping = BatchPlacer.standard().progress((value, bound) -> {
            asked.incrementAndGet();
            return false;
        });
        assertThat(stopping.place(sites, jobs).gap()).isBetween(0.0, 1.0);
        assertThat(asked.get()).isPositive();
        var whole = BatchPlacer.standard().place(sites, jobs);
        var again = stopping.progress((value, bound) -> true).place(sites, jobs);
        assertThat(again.unplaced()).isEqualTo(whole.unplaced());
        assertThat(again.gap()).isEqualTo(whole.gap());
    }

    @Test
    void anAssignmentThatIsStoppedKeepsEveryLimitAndTheNextOneIsNotStopped() {
        long[][] cost = new long[4][40];
        long[][] use = new long[4][40];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 40; j++) {
                cost[i][j] = 10L + (7 * i + 3 * j) % 23;
                use[i][j] = 5L + (5 * i + 11 * j) % 17;
            }
        }
        AssignmentProblem problem = AssignmentProblem.of(cost, use, new long[] {140, 140, 140, 140});
        AssignmentSolver solver = AssignmentSolver.standard().steps(500);
        Object whole = solver.solve(problem).agentOf();
        AssignmentSolver stopping = solver.progress((best, bound) -> false);
        stopping.solve(problem);
        assertThat(stopping.progress((best, bound) -> true).solve(problem).agentOf())
                .isEqualTo(whole);
        assertThat(solver.solve(problem).agentOf()).isEqualTo(whole);
    }

    @Test
    void aScreeningThatIsBrokenOffCanBeRepeated() {
        Screening screening = Screening.within(10e3);
        AtomicInteger calls = new AtomicInteger();
        Screening.States straight = (t, x, y, z, vx, vy, vz) -> {
            for (int i = 0; i < 4; i++) {
                x[i] = 7e6 + 3e3 * i;
                y[i] = (i - 1.5) * 100 * t;
                z[i] = 0;
                vx[i] = 0;
                vy[i] = (i - 1.5) * 100;
                vz[i] = 0;
            }
        };
        int whole = screening.among(4, straight, -100, 100).count();
        assertThat(whole).isPositive();
        assertThatThrownBy(() -> screening.among(
                        4,
                        (t, x, y, z, vx, vy, vz) -> {
                            if (calls.incrementAndGet() > 1) {
                                throw new CancellationException("enough");
                            }
                            straight.at(t, x, y, z, vx, vy, vz);
                        },
                        -100,
                        100))
                .isInstanceOf(CancellationException.class);
        assertThat(screening.among(4, straight, -100, 100).count()).isEqualTo(whole);
    }
}
