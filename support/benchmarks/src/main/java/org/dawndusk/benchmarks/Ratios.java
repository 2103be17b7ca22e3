/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.DoubleSupplier;

/**
 * Measures the claims of speed, each as a ratio taken in one process, and prints a line a claim.
 *
 * <p>{@code Ratios [--gate] [--write FILE] [row...]} runs the claims of those names; where no claim has a name, those
 * whose names start with it; all where there is none. Each compares the two answers first,
 * warms each side up for three seconds, then runs them in turn, five times each, and prints the medians, separated by tabs:
 * {@code name ours peer unit ratio goal met difference}. Beyond the tolerance for the difference {@code met} is false
 * whatever the speed. A claim without a peer in this program is held against its limit. The exit code is 1 where a claim
 * is not met, and 2 where the arguments are wrong.
 *
 * <p>{@code --gate} is for machines that others use too: a claim that misses its goal by time alone is measured twice more,
 * and is missed if no measurement meets it. {@code --write} writes the page of all claims, on which those that were not run
 * have no figures.
 */
public final class Ratios {
    private static final int ALTERNATIONS = 5;
    private static final int ATTEMPTS_AT_THE_GATE = 3;
    /** What the compiler needs for code of a few milliseconds that a program calls all the time. */
    private static final double WARM_UP_SECONDS = 3;

    private static final int MOST_RUNS_OF_WARM_UP = 500;

    private Ratios() {}

    /**
     * Runs the claims.
     *
     * @param arguments options, and names of claims or what they start with
     * @throws IOException if the page cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        Instant start = Instant.now();
        double load = Machine.load();
        System.out.println("name\tours\tpeer\tunit\tratio\tgoal\tmet\tdifference");
        List<Row> rows = new ArrayList<>();
        for (Claim claim : options.claims()) {
            Row row = measure(claim, options.gate() ? ATTEMPTS_AT_THE_GATE : 1, WARM_UP_SECONDS);
            System.out.println(row.line());
            rows.add(row);
        }
        if (!options.page().isEmpty()) {
            Files.writeString(
                    Path.of(options.page()), BenchmarksPage.of(rows, Claims.all(), Machine.here(start, load)));
        }
        System.exit(rows.stream().allMatch(Row::met) ? 0 : 1);
    }

    /**
     * What the arguments ask for.
     *
     * @param gate whether a miss by time is measured again
     * @param page the file of the page, empty where none is written
     * @param claims what is run
     */
    record Options(boolean gate, String page, List<Claim> claims) {
        static Options of(String... arguments) {
            boolean gate = false;
            String page = "";
            List<String> names = new ArrayList<>();
            for (int i = 0; i < arguments.length; i++) {
                String each = arguments[i];
                if (each.equals("--gate")) {
                    gate = true;
                } else if (each.equals("--write") && i + 1 < arguments.length) {
                    page = arguments[++i];
                } else if (each.startsWith("-")) {
                    throw new IllegalArgumentException("usage: Ratios [--gate] [--write FILE] [row...]");
                } else {
                    names.add(each);
                }
            }
            return new Options(gate, page, names.isEmpty() ? Claims.all() : select(names));
        }

        private static List<Claim> select(List<String> names) {
            Set<Claim> selected = new LinkedHashSet<>();
            for (String name : names) {
                boolean whole =
                        Claims.all().stream().anyMatch(claim -> claim.name().equals(name));
                List<Claim> found = Claims.all().stream()
                        .filter(claim ->
                                whole ? claim.name().equals(name) : claim.name().startsWith(name))
                        .toList();
                if (found.isEmpty()) {
                    throw new IllegalArgumentException("no claim starts with " + name + "; there are "
                            + Claims.all().stream().map(Claim::name).toList());
                }
                selected.addAll(found);
            }
            return List.copyOf(selected);
        }
    }

    /** The first measurement that meets the goal, else the one that came nearest; a wrong answer is not measured again. */
    static Row measure(Claim claim, int attempts, double warmUpSeconds) {
        Claim.Pair pair = claim.preparation().get();
        double difference = pair.difference().getAsDouble();
        warmUp(pair.ours(), warmUpSeconds);
        warmUp(pair.peer(), warmUpSeconds);
        Row best = once(claim, pair, difference);
        for (int i = 1; i < attempts && !best.met() && difference <= claim.tolerance(); i++) {
            Row next = once(claim, pair, difference);
            best = next.ratio() > best.ratio() ? next : best;
        }
        return best;
    }

    private static void warmUp(DoubleSupplier side, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        int runs = 0;
        do {
            side.getAsDouble();
            runs++;
        } while (runs < MOST_RUNS_OF_WARM_UP && System.nanoTime() < end);
    }

    private static Row once(Claim claim, Claim.Pair pair, double difference) {
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
