/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks.extremes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Calls with drawn arguments that have to end soon, with numbers or with an exception that says what was wrong. */
final class BoundedCalls {
    private static final double[] ENDS = {
        Double.MIN_VALUE,
        1e-310,
        Double.MIN_NORMAL,
        1e-300,
        1e-160,
        1e-30,
        1e-9,
        1e9,
        1e30,
        1e160,
        1e300,
        Double.MAX_VALUE
    };

    private final Random random;
    private final Duration limit;
    private final List<String> findings = new ArrayList<>();
    private int answered;

    BoundedCalls(long seed, Duration limit) {
        random = new Random(seed);
        this.limit = limit;
    }

    Random random() {
        return random;
    }

    /** A usual value or one at the ends, one of three. */
    double draw(double... usual) {
        return random.nextInt(3) == 0
                ? ENDS[random.nextInt(ENDS.length)]
                : usual[random.nextInt(usual.length)] * (0.5 + random.nextDouble());
    }

    /** Notes a call that gives NaN or infinities, ends with an exception that says nothing, or does not end. */
    void call(String what, Supplier<double[]> work) {
        try {
            double[] numbers = assertTimeoutPreemptively(limit, work::get);
            answered++;
            if (!Arrays.stream(numbers).allMatch(Double::isFinite)) {
                findings.add(what + " gives " + Arrays.toString(numbers));
            }
        } catch (RuntimeException | AssertionError e) {
            boolean says = e.getMessage() != null
                    && (e.getClass() == IllegalArgumentException.class
                            || e.getClass() == IllegalStateException.class
                            || e.getClass().getName().startsWith("org.dawndusk."));
            if (!says || e.getMessage().contains("NaN")) {
                findings.add(what + " throws " + e + " at "
                        + Arrays.stream(e.getStackTrace()).limit(4).toList());
            }
        }
    }

    /** No findings, and so many answers that are no refusals. */
    void end(double leastAnswered) {
        assertThat(findings).isEmpty();
        assertThat(answered).as("calls that gave an answer").isGreaterThan((int) leastAnswered);
    }
}
