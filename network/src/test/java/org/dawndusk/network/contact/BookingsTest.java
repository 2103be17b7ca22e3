/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Spans that are taken one by one, joined to those beside them, against a row of seconds. */
class BookingsTest {
    private static final int START = 10;
    private static final int END = 90;
    private static final Contact CONTACT = new Contact(0, 1, START, END, 1, 0);

    private static boolean free(boolean[] taken, int start, int end) {
        boolean free = start >= START && end <= END;
        for (int second = start; second < end && free; second++) {
            free = !taken[second];
        }
        return free;
    }

    private static double firstFit(boolean[] taken, int from, int duration) {
        for (int start = Math.max(from, START); start + duration <= END; start++) {
            if (free(taken, start, start + duration)) {
                return start;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    @Test
    void whatIsFreeIsWhatTheSecondsSay() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Bookings bookings = new Bookings();
            boolean[] taken = new boolean[120];
            int sum = 0;
            for (int booking = 0; booking < 60; booking++) {
                int start = random.nextInt(100);
                int end = start + 1 + random.nextInt(3);
                assertThat(bookings.isFree(CONTACT, start, end)).isEqualTo(free(taken, start, end));
                if (free(taken, start, end)) {
                    bookings.take(start, end);
                    Arrays.fill(taken, start, end, true);
                    sum += end - start;
                }
                int from = random.nextInt(100);
                int duration = 1 + random.nextInt(6);
                assertThat(bookings.firstFit(CONTACT, from, duration)).isEqualTo(firstFit(taken, from, duration));
                assertThat(bookings.taken()).isEqualTo(sum);
            }
        }
    }

    @Test
    void contactsBothWaysAreTwoOfEachInterval() {
        double[] starts = {0, 20};
        double[] ends = {10, 30};
        ContactPlan plan = ContactPlan.of(3, List.of()).withBoth(2, 1, starts, ends, 8, 0.5);
        assertThat(plan.contacts())
                .containsExactly(
                        new Contact(1, 2, 0, 10, 8, 0.5),
                        new Contact(2, 1, 0, 10, 8, 0.5),
                        new Contact(1, 2, 20, 30, 8, 0.5),
                        new Contact(2, 1, 20, 30, 8, 0.5));
        // intervals may touch
        assertThat(plan.with(0, 1, new double[] {0, 5}, new double[] {5, 9}, 1, 0)
                        .contacts())
                .hasSize(6);
        assertThatThrownBy(() -> plan.with(3, 1, starts, ends, 8, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("from of the contact at 0.0 s is 3, but must be in [0, 2]");
    }
}
