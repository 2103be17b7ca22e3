/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The placing of the jobs of one rank beside what stands: prices, passes, search. */
final class TierRun {
    final int rank;
    final int[] jobs;
    final PoolDual dual;
    private final int rounds;
    private final BatchProgress progress;
    private int @Nullable [] order;
    private @Nullable Book book;

    TierRun(int rank, int[] jobs, PoolDual dual, int rounds, BatchProgress progress) {
        this.rank = rank;
        this.jobs = jobs;
        this.dual = dual;
        this.rounds = rounds;
        this.progress = progress;
    }

    /** Two rounds of prices and a pass; the second where the first is not good. False if the listener said stop. */
    boolean place(Book before, double good) {
        boolean goesOn = dual.descend(rounds, before.value, progress);
        order = Pass.order(before.instance, jobs, dual);
        Pass best = new Pass(new Book(before), dual);
        goesOn = best.run(order, progress) && goesOn;
        if (goesOn && best.book.value - before.value < dual.bound * (1 - good)) {
            goesOn = dual.descend(rounds, best.book.value, progress);
            int[] again = Pass.order(before.instance, jobs, dual);
            Pass second = new Pass(new Book(before), dual);
            if (goesOn && second.run(again, progress) && second.book.value > best.book.value) {
                best = second;
                order = again;
            }
        }
        book = best.book;
        return goesOn;
    }

    /** False if the listener said stop. */
    boolean search(long seed, long steps) {
        Book found = book();
        if (steps == 0) {
            return true;
        }
        boolean goesOn = new Search(found, dual, jobs, seed).run(steps, progress);
        if (goesOn && order != null) {
            goesOn = new Pass(found, dual).fill(order, progress);
        }
        found.sumUp();
        return goesOn;
    }

    Book book() {
        if (book == null) {
            throw new IllegalStateException("rank " + rank + " has not been placed");
        }
        return book;
    }

    Tier tier(Book last) {
        return new Tier(
                rank,
                Arrays.stream(jobs)
                        .filter(last::places)
                        .mapToDouble(last::worth)
                        .sum(),
                dual.bound);
    }
}
