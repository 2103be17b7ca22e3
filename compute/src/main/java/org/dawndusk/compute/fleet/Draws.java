/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

/**
 * Uniform and binomial random numbers of one history.
 *
 * <p>Uniform: SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014). Binomial,
 * exact: inversion by sequential search where the mean is small (Kachitvichyanukul and Schmeiser, CACM 31 (1988) 216,
 * algorithm BINV), else transformed rejection with squeeze (Hörmann, The generation of binomial random variates, Journal of
 * Statistical Computation and Simulation 46 (1993) 101, algorithm BTRS).
 */
final class Draws {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    /** ln k! less Stirling's formula at k = 0 ... 9. */
    private static final double[] STIRLING = {
        0.0810614667953272,
        0.0413406959554092,
        0.0276779256849983,
        0.02079067210376509,
        0.0166446911898211,
        0.0138761288230707,
        0.0118967099458917,
        0.0104112652619720,
        0.00925546218271273,
        0.00833056343336287
    };

    private long state;

    Draws(long seed, long history) {
        state = mix(mix(seed) + GOLDEN * history);
    }

    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        y = (y ^ (y >>> 27)) * 0x94d049bb133111ebL;
        return y ^ (y >>> 31);
    }

    /** In [0, 1), 53 bits. */
    double uniform() {
        state += GOLDEN;
        return (mix(state) >>> 11) * 0x1p-53;
    }

    int binomial(int n, double p) {
        if (n == 0 || p <= 0) {
            return 0;
        }
        if (p >= 1) {
            return n;
        }
        if (p > 0.5) {
            return n - (n * (1 - p) < 10 ? inversion(n, 1 - p) : rejection(n, 1 - p));
        }
        return n * p < 10 ? inversion(n, p) : rejection(n, p);
    }

    private int inversion(int n, double p) {
        double odds = p / (1 - p);
        double zero = Math.exp(n * Math.log1p(-p));
        while (true) {
            double term = zero;
            double u = uniform();
            for (int k = 0; k <= n; k++) {
                if (u < term) {
                    return k;
                }
                u -= term;
                term *= odds * (n - k) / (k + 1);
            }
            // the rounded terms add up to a little less than 1: draw again
        }
    }

    private int rejection(int n, double p) {
        double spread = Math.sqrt(n * p * (1 - p));
        double b = 1.15 + 2.53 * spread;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double c = n * p + 0.5;
        double squeeze = 0.92 - 4.2 / b;
        double r = p / (1 - p);
        double alpha = (2.83 + 5.1 / b) * spread;
        int mode = (int) ((n + 1) * p);
        while (true) {
            double u = uniform() - 0.5;
            double v = uniform();
            double us = 0.5 - Math.abs(u);
            double kk = Math.floor((2 * a / us + b) * u + c);
            if (us >= 0.07 && v <= squeeze) {
                return (int) kk;
            }
            if (!(kk >= 0 && kk <= n)) {
                continue;
            }
            int k = (int) kk;
            double height = Math.log(v * alpha / (a / (us * us) + b));
            double bound = (mode + 0.5) * Math.log((mode + 1) / (r * (n - mode + 1.0)))
                    + (n + 1.0) * Math.log((n - mode + 1.0) / (n - k + 1.0))
                    + (k + 0.5) * Math.log(r * (n - k + 1.0) / (k + 1))
                    + stirling(mode)
                    + stirling(n - mode)
                    - stirling(k)
                    - stirling(n - k);
            if (height <= bound) {
                return k;
            }
        }
    }

    private static double stirling(int k) {
        if (k < STIRLING.length) {
            return STIRLING[k];
        }
        double square = (k + 1.0) * (k + 1.0);
        return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / (k + 1);
    }
}
