/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures the claims of speed, each as a ratio taken in one process, and prints a line a claim.
 *
 * <p>{@code Ratios [prefix]} runs the claims whose name starts with the prefix. Each compares the two answers first,
 * warms both sides up, then runs them in turn, five times each, and prints the medians, separated by tabs:
 * {@code name ours peer unit ratio goal met difference}. Beyond the tolerance for the difference {@code met} is false
 * whatever the speed. A claim without a peer in this program is held against its limit. The exit code is 1 where a claim
 * is not met, and 2 where no claim has that prefix.
 */
public final class Ratios {
    private static final int ALTERNATIONS = 5;

    private Ratios() {}

    /**
     * Runs the claims.
     *
     * @param arguments a prefix of their names; all where there is none
     */
    public static void main(String[] arguments) {
        String prefix = arguments.length == 0 ? "" : arguments[0];
        List<Claim> claims = Claims.all().stream()
                .filter(claim -> claim.name().startsWith(prefix))
                .toList();
        if (claims.isEmpty()) {
            System.err.println("no claim starts with " + prefix + "; there are "
                    + Claims.all().stream().map(Claim::name).toList());
            System.exit(2);
        }
        System.out.println("name\tours\tpeer\tunit\tratio\tgoal\tmet\tdifference");
        boolean allMet = true;
        for (Claim claim : claims) {
            Row row = measure(claim);
            System.out.println(row.line());
            allMet &= row.met();
        }
        System.exit(allMet ? 0 : 1);
    }

    static Row measure(Claim claim) {
        Claim.Pair pair = claim.preparation().get();
        double difference = pair.difference().getAsDouble();
        pair.ours().getAsDouble();
        pair.peer().getAsDouble();
        double[] ours = new double[ALTERNATIONS];
        double[] peer = new double[ALTERNATIONS];
        for (int i = 0; i < ALTERNATIONS; i++) {
            ours[i] = pair.ours().getAsDouble();
            peer[i] = pair.peer().getAsDouble();
        }
        return new Row(claim, median(ours), median(peer), difference);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    record Row(Claim claim, double ours, double peer, double difference) {
        double ratio() {
            return peer / ours;
        }

        boolean met() {
            return ratio() >= claim.goal() && difference <= claim.tolerance();
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%s\t%.4g\t%.4g\t%s\t%.4g\t%.4g\t%b\t%.3g",
                    claim.name(),
                    ours,
                    peer,
                    claim.unit(),
                    ratio(),
                    claim.goal(),
                    met(),
                    difference);
        }
    }
}
