/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.reliability;

import java.util.Arrays;
import java.util.List;

/**
 * Cheap checkpoints often, safe ones seldom: nested levels, of which the higher save from graver failures.
 *
 * <p>A pattern is segments of equal work, each ended by a checkpoint of level 1; every n-th also takes one of level 2, and
 * so on. A failure of level l throws the job back to the last checkpoint of level l or higher. The efficiency is exact for
 * failures at constant rates (first-passage times through the pattern), a failure in a restart starting that restart anew;
 * with one level it is {@link Checkpointing#efficiency}. First-order optimum and pattern: Benoit, Cavelan, Le Fèvre, Robert
 * and Sun, Towards Optimal Multi-Level Checkpointing, IEEE Transactions on Computers 66 (2017) 1212. Immutable and
 * thread-safe.
 */
public final class MultiLevelCheckpointing {
    private static final int SEGMENTS = 100_000;

    private final CheckpointLevel[] levels;
    private final double rate;

    private MultiLevelCheckpointing(CheckpointLevel[] levels) {
        this.levels = levels;
        this.rate = Arrays.stream(levels)
                .mapToDouble(level -> level.failures().rate())
                .sum();
    }

    /**
     * The levels from the most frequent to the safest.
     *
     * @param levels one to four levels
     * @return the scheme
     */
    public static MultiLevelCheckpointing of(List<CheckpointLevel> levels) {
        if (levels.isEmpty() || levels.size() > 4) {
            throw Checks.refused("levels.size", levels.size(), "[1, 4]");
        }
        return new MultiLevelCheckpointing(levels.toArray(new CheckpointLevel[0]));
    }

    /**
     * The first-order share of time lost to checkpoints and repeated work: the sum over the levels of sqrt(2 lambda C).
     *
     * @return overhead over work, restarts not counted [1]
     */
    public double firstOrderOverhead() {
        return Arrays.stream(levels)
                .mapToDouble(level -> Math.sqrt(2 * level.failures().rate() * level.checkpointTime()))
                .sum();
    }

    /**
     * The exact share of the time that is work which is kept.
     *
     * @param interval work between two checkpoints of level 1 [s]
     * @param multiples for each level above the first, how many checkpoints of the level below make one of it
     * @return efficiency, in [0, 1); 0 where the job never gets through [1]
     */
    public double efficiency(double interval, int... multiples) {
        Checks.positive("interval", interval);
        if (multiples.length != levels.length - 1) {
            throw Checks.refused("multiples.length", multiples.length, "{" + (levels.length - 1) + "}");
        }
        long segments = 1;
        for (int multiple : multiples) {
            segments *= Checks.atLeast("multiples", multiple, 1);
            if (segments > SEGMENTS) {
                throw Checks.refused("product of multiples", segments, "[1, " + SEGMENTS + "]");
            }
        }
        double efficiency = interval * segments / wallTime(interval, multiples, (int) segments);
        // an interval so long that it overflows is never finished
        return Double.isNaN(efficiency) ? 0 : efficiency;
    }

    private double wallTime(double interval, int[] multiples, int segments) {
        double[] restart = new double[levels.length];
        for (int level = 0; level < levels.length; level++) {
            restart[level] = Math.expm1(rate * levels[level].restartTime()) / rate;
        }
        double[] reached = new double[segments + 1];
        for (int segment = 0; segment < segments; segment++) {
            double length = interval;
            int period = 1;
            double again = 0;
            for (int level = 0; level < levels.length; level++) {
                period *= level == 0 ? 1 : multiples[level - 1];
                if ((segment + 1) % period == 0) {
                    length += levels[level].checkpointTime();
                }
                double since = reached[segment] - reached[segment - segment % period];
                again += levels[level].failures().rate() / rate * (restart[level] + since);
            }
            reached[segment + 1] = reached[segment] + Math.expm1(rate * length) * (1 / rate + again);
        }
        return reached[segments];
    }

    /**
     * The pattern of the greatest efficiency, searched from the first-order one, of up to 100,000 segments.
     *
     * @return the pattern
     */
    public Pattern best() {
        Checks.positive("sqrt(2 checkpointTime / failures.rate) of the first level", period(0));
        int[] multiples = new int[levels.length - 1];
        int segments = 1;
        for (int level = 0; level < multiples.length; level++) {
            double ratio = period(level + 1) / period(level);
            multiples[level] = (int) Math.max(1, Math.min(Math.round(ratio), SEGMENTS / segments));
            segments *= multiples[level];
        }
        Pattern best = pattern(multiples);
        boolean better = true;
        while (better) {
            better = false;
            for (int level = 0; level < multiples.length; level++) {
                int far = Math.max(1, best.multiples[level] / 8);
                for (int change : new int[] {-far, -1, 1, far}) {
                    int[] other = best.multiples.clone();
                    other[level] += change;
                    if (other[level] >= 1
                            && Arrays.stream(other).asLongStream().reduce(1, (a, b) -> a * b) <= SEGMENTS) {
                        Pattern candidate = pattern(other);
                        better |= candidate.efficiency > best.efficiency;
                        best = candidate.efficiency > best.efficiency ? candidate : best;
                    }
                }
            }
        }
        return best;
    }

    private double period(int level) {
        return Math.sqrt(
                2 * levels[level].checkpointTime() / levels[level].failures().rate());
    }

    /** The best interval of given multiples, by golden sections of the logarithm: the efficiency has one maximum. */
    private Pattern pattern(int[] multiples) {
        double golden = (Math.sqrt(5) - 1) / 2;
        double low = Math.log(period(0)) - 5;
        double high = Math.log(period(0)) + 5;
        double left = high - golden * (high - low);
        double right = low + golden * (high - low);
        double atLeft = efficiency(Math.exp(left), multiples);
        double atRight = efficiency(Math.exp(right), multiples);
        // beyond, the efficiency does not tell them apart
        while (high - low > 1e-8) {
            if (atLeft >= atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - golden * (high - low);
                atLeft = efficiency(Math.exp(left), multiples);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + golden * (high - low);
                atRight = efficiency(Math.exp(right), multiples);
            }
        }
        double interval = Math.exp((low + high) / 2);
        return new Pattern(interval, multiples, efficiency(interval, multiples));
    }

    /** When to take a checkpoint of which level. Immutable. */
    public static final class Pattern {
        private final double interval;
        private final int[] multiples;
        private final double efficiency;

        private Pattern(double interval, int[] multiples, double efficiency) {
            this.interval = interval;
            this.multiples = multiples;
            this.efficiency = efficiency;
        }

        /**
         * The work between two checkpoints of level 1.
         *
         * @return interval [s]
         */
        public double interval() {
            return interval;
        }

        /**
         * For each level above the first, how many checkpoints of the level below make one of it.
         *
         * @return a copy
         */
        public int[] multiples() {
            return multiples.clone();
        }

        /**
         * The share of the time that is work which is kept.
         *
         * @return efficiency [1]
         */
        public double efficiency() {
            return efficiency;
        }
    }
}
