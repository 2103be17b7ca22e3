/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Local search after the passes: jobs of little value against what they use make room for one that was left out, and are then
 * placed elsewhere where that goes, before or beside others that were left out. Where there are steps enough, the search wanders below the best value by at
 * most the mean value of a job, which falls to nothing, and goes back to the best after a while and at the end.
 *
 * <p>A step is a replica that is placed or removed, or a site that is looked at in vain. Source of ejecting and placing again:
 * Shaw, Using constraint programming and local search methods to solve vehicle routing problems, CP98, LNCS 1520.
 */
final class Search {
    private static final int VICTIMS = 12;
    private static final int OTHERS = 12;
    private static final int SAMPLES = 3;
    /** With fewer steps than so many a replica there is no time to wander. */
    private static final int ENOUGH = 300;

    private static final int TELL_EVERY = 1 << 16;
    /** So many changes from the best it goes back. */
    private static final int FAR = 20_000;

    /** Up to so many sites all are looked at for those that are placed again. */
    private static final int FEW = 20_000;

    private final Instance instance;
    private final Book book;
    private final PoolDual dual;
    private final SplittableRandom random;
    private final boolean exactly;
    private final Tenants tenants;
    private final double[] density;
    /** Of this tier. */
    private final boolean[] movable;

    private final int[] jobs;
    private final double replicas;
    private final double mean;
    /** The jobs left out that are worth something and may fit somewhere, in the first places. */
    final int[] left;

    private final int[] placeInLeft;
    int count;

    private final int[] victims = new int[VICTIMS];
    private final int[][] victimSites = new int[VICTIMS][];
    private final int[][] victimDevices = new int[VICTIMS][];
    private int ejected;
    private double best;
    private int[][] bestSites;
    private int[][] bestDevices;

    Search(Book book, PoolDual dual, int[] jobs, long seed) {
        this.book = book;
        this.dual = dual;
        instance = book.instance;
        random = new SplittableRandom(seed);
        exactly = instance.sites <= FEW;
        tenants = book.follow();
        density = new double[instance.value.length];
        movable = new boolean[instance.value.length];
        this.jobs = jobs;
        replicas = Arrays.stream(jobs).mapToDouble(j -> instance.replicas[j]).sum();
        mean = Arrays.stream(jobs).mapToDouble(j -> instance.value[j]).sum() / jobs.length;
        best = book.value;
        bestSites = book.sitesOf.clone();
        bestDevices = book.devicesOf.clone();
        left = new int[jobs.length];
        placeInLeft = new int[instance.value.length];
        for (int j : jobs) {
            movable[j] = true;
            density[j] = Pass.density(instance, dual, j);
        }
        listLeft();
    }

    private void listLeft() {
        count = 0;
        Arrays.fill(placeInLeft, -1);
        for (int j : jobs) {
            if (!book.places(j) && instance.poolsFor[j].length > 0 && instance.value[j] > 0) {
                leave(j);
            }
        }
    }

    private void backToBest() {
        book.undo(0);
        for (int j : jobs) {
            book.restore(j, bestSites[j], bestDevices[j]);
        }
        book.value = best;
        listLeft();
    }

    private void leave(int job) {
        placeInLeft[job] = count;
        left[count++] = job;
    }

    private void settle(int job) {
        int last = left[--count];
        left[placeInLeft[job]] = last;
        placeInLeft[last] = placeInLeft[job];
        placeInLeft[job] = -1;
    }

    /** How far below the best it may be after some of its steps: the mean value of a job at first, then less; nothing if steps are few. */
    double below(long done, long steps) {
        return steps >= ENOUGH * replicas ? mean * (1 - (double) done / steps) : 0;
    }

    /** Goes on until the steps are spent or nothing is left out; false if the listener said stop. */
    boolean run(long steps, BatchProgress progress) {
        long done = 0;
        long told = TELL_EVERY;
        boolean goesOn = true;
        while (done < steps && count > 0 && goesOn) {
            long looks = book.occupancy.looks;
            done += 1 + attempt(best - below(done, steps)) + book.occupancy.looks - looks;
            if (book.value > best) {
                best = book.value;
                bestSites = book.sitesOf.clone();
                bestDevices = book.devicesOf.clone();
                book.clear();
            } else if (book.changes() > FAR) {
                backToBest();
            }
            if (done >= told) {
                told = done + TELL_EVERY;
                goesOn = progress.goOn(best, dual.bound);
            }
        }
        backToBest();
        return goesOn;
    }

    /** One change, kept if the value is not below this one, else undone; the replicas moved. */
    int attempt(double least) {
        int job = densest();
        int start = book.changes();
        double before = book.value;
        ejected = 0;
        int moved = 0;
        double lost = 0;
        int[] pools = instance.poolsFor[job];
        int pool = pools[random.nextInt(pools.length)];
        boolean fits = book.place(job, dual, exactly);
        for (int tries = 0; !fits && tries < 2 * VICTIMS && ejected < VICTIMS; tries++) {
            int victim = sparsest(random.nextInt(4) == 0 ? pools[random.nextInt(pools.length)] : pool);
            if (victim < 0 || lost + instance.value[victim] > 1.5 * instance.value[job] || alike(victim, job)) {
                continue;
            }
            lost += instance.value[victim];
            moved += instance.replicas[victim];
            victims[ejected] = victim;
            victimSites[ejected] = book.sitesOf[victim];
            victimDevices[ejected++] = book.devicesOf[victim];
            book.remove(victim, tenants);
            fits = book.place(job, dual, exactly);
            moved += instance.replicas[job];
        }
        if (!fits) {
            undo(start, before, 0, new int[0]);
            return moved;
        }
        int[] placed = new int[1 + OTHERS];
        placed[0] = job;
        int also = 1;
        settle(job);
        for (int k = 0; k < ejected; k++) {
            moved += instance.replicas[victims[k]];
            if (!book.place(victims[k], dual, exactly)) {
                leave(victims[k]);
            }
        }
        for (int k = 0; k < OTHERS && count > 0; k++) {
            int other = left[random.nextInt(count)];
            moved += instance.replicas[other];
            if (book.place(other, dual, exactly)) {
                settle(other);
                placed[also++] = other;
            }
        }
        if (book.value < least) {
            undo(start, before, also, placed);
        }
        return moved;
    }

    /** One for the other would change nothing. */
    boolean alike(int job, int other) {
        int resources = instance.resources;
        int a = job * resources;
        int b = other * resources;
        return instance.value[job] == instance.value[other]
                && instance.replicas[job] == instance.replicas[other]
                && instance.memory[job] == instance.memory[other]
                && Arrays.equals(instance.demand, a, a + resources, instance.demand, b, b + resources);
    }

    private void undo(int start, double before, int also, int[] placed) {
        for (int k = also - 1; k >= 0; k--) {
            book.restore(placed[k], new int[0], new int[0]);
            if (placeInLeft[placed[k]] < 0) {
                leave(placed[k]);
            }
        }
        for (int k = ejected - 1; k >= 0; k--) {
            book.restore(victims[k], victimSites[k], victimDevices[k]);
            if (placeInLeft[victims[k]] >= 0) {
                settle(victims[k]);
            }
        }
        book.undo(start);
        book.value = before;
    }

    int densest() {
        int best = left[random.nextInt(count)];
        for (int k = 1; k < SAMPLES; k++) {
            int other = left[random.nextInt(count)];
            best = density[other] > density[best] ? other : best;
        }
        return best;
    }

    /** Of some placed jobs on sites of a pool the one of least value against what it uses; -1 if none was met. */
    int sparsest(int pool) {
        int best = -1;
        for (int k = 0; k < SAMPLES; k++) {
            int tenant = tenants.any(anySite(pool), random);
            if (tenant >= 0 && movable[tenant] && (best < 0 || density[tenant] < density[best])) {
                best = tenant;
            }
        }
        return best;
    }

    int anySite(int pool) {
        int[] families = book.familiesOf(pool);
        long total = 0;
        for (int f : families) {
            total += instance.firstSite[f + 1] - instance.firstSite[f];
        }
        long at = random.nextLong(total);
        for (int f : families) {
            int size = instance.firstSite[f + 1] - instance.firstSite[f];
            if (at < size) {
                return instance.firstSite[f] + (int) at;
            }
            at -= size;
        }
        throw new IllegalStateException("pool " + pool + " has no site");
    }
}
