/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sweep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dawndusk.examples.study.DesignFigures;
import org.dawndusk.examples.study.DesignVariable;
import org.dawndusk.examples.study.ReportFile;
import org.jspecify.annotations.Nullable;

/** A summary as people and programs read it. */
record SweepReport(
        String design,
        long seed,
        long draws,
        long feasible,
        List<Drawn> variables,
        List<Broken> constraints,
        List<Quantiles> quantiles,
        @Nullable Best best) {
    /** A variable, where it was drawn from, and its value in the best draw. */
    record Drawn(
            String variable,
            String unit,
            double low,
            double high,
            @Nullable Double best) {}

    /** How many draws break a constraint, and how many break no other. */
    record Broken(String constraint, long draws, long alone) {}

    /** Of all draws for a margin, of the feasible ones for mass and cost. */
    record Quantiles(String quantity, String unit, double p05, double p25, double p50, double p75, double p95) {
        static Quantiles of(String quantity, String unit, Bins bins) {
            return new Quantiles(
                    quantity,
                    unit,
                    bins.quantile(0.05),
                    bins.quantile(0.25),
                    bins.quantile(0.5),
                    bins.quantile(0.75),
                    bins.quantile(0.95));
        }
    }

    /** The cheapest feasible draw. */
    record Best(long draw, DesignFigures figures) {}

    static SweepReport of(String design, Sweep sweep, DesignSweep designs, DesignSummary summary) {
        boolean any = summary.feasible() > 0;
        Map<DesignVariable, Double> values = any ? designs.draw(sweep.seed(), summary.bestDraw()) : Map.of();
        List<Drawn> variables = new ArrayList<>();
        designs.ranges()
                .forEach((variable, range) -> variables.add(
                        new Drawn(variable.label(), variable.unit(), range.low(), range.high(), values.get(variable))));
        List<Broken> constraints = new ArrayList<>();
        List<Quantiles> quantiles = new ArrayList<>();
        List<Constraint> all = List.of(Constraint.values());
        for (int c = 0; c < all.size(); c++) {
            String name = all.get(c).name().toLowerCase(Locale.ROOT);
            constraints.add(new Broken(
                    name, summary.broken().get(c), summary.brokenAlone().get(c)));
            quantiles.add(Quantiles.of(
                    name + " margin", all.get(c).unit(), summary.margins().get(c)));
        }
        if (any) {
            quantiles.add(Quantiles.of("mass", "kg", summary.mass()));
            quantiles.add(Quantiles.of("cost", "USD/h", summary.cost()));
        }
        return new SweepReport(
                design,
                sweep.seed(),
                summary.draws(),
                summary.feasible(),
                variables,
                constraints,
                quantiles,
                any ? new Best(summary.bestDraw(), designs.figures(sweep.seed(), summary.bestDraw())) : null);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%s: %d of %d designs close (%.2f %%), seed %d%n%n",
                design,
                feasible,
                draws,
                100.0 * feasible / draws,
                seed));
        text.append(String.format("%-18s%10s%12s%12s%12s%n", "variable", "", "from", "to", "best"));
        for (Drawn v : variables) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-18s%10s%12.5g%12.5g%12s%n",
                    v.variable(),
                    v.unit(),
                    v.low(),
                    v.high(),
                    v.best() == null ? "-" : String.format(Locale.ROOT, "%.5g", v.best())));
        }
        text.append(String.format("%n%-18s%10s%12s%12s%n", "constraint", "", "broken", "it alone"));
        for (Broken b : constraints) {
            text.append(String.format("%-18s%10s%12d%12d%n", b.constraint(), "", b.draws(), b.alone()));
        }
        text.append(String.format(
                "%n%-18s%10s%12s%12s%12s%12s%12s%n", "quantile", "", "5 %", "25 %", "50 %", "75 %", "95 %"));
        for (Quantiles q : quantiles) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-18s%10s%12.4g%12.4g%12.4g%12.4g%12.4g%n",
                    q.quantity(),
                    q.unit(),
                    q.p05(),
                    q.p25(),
                    q.p50(),
                    q.p75(),
                    q.p95()));
        }
        if (best != null) {
            text.append(String.format(
                    Locale.ROOT,
                    "%nBest: draw %d, %.4g USD a delivered accelerator-hour, %.4g kg%n",
                    best.draw(),
                    best.figures().cost(),
                    best.figures().mass()));
        }
        return text.toString();
    }

    void write(Path file) throws IOException {
        if (file.toString().endsWith(".json")) {
            ReportFile.write(this, file);
        } else {
            byte[] csv = csv().getBytes(StandardCharsets.UTF_8);
            ReportFile.write(file, out -> out.write(csv));
        }
    }

    /** A row a figure, so that figures may be added: kind, name, unit, what of it, value. */
    String csv() {
        StringBuilder rows = new StringBuilder("kind,name,unit,figure,value\r\n");
        row(rows, "count", "draws", "1", "all", draws);
        row(rows, "count", "draws", "1", "feasible", feasible);
        for (Drawn v : variables) {
            row(rows, "variable", v.variable(), v.unit(), "low", v.low());
            row(rows, "variable", v.variable(), v.unit(), "high", v.high());
            if (v.best() != null) {
                row(rows, "variable", v.variable(), v.unit(), "best", v.best());
            }
        }
        for (Broken b : constraints) {
            row(rows, "constraint", b.constraint(), "1", "broken", b.draws());
            row(rows, "constraint", b.constraint(), "1", "alone", b.alone());
        }
        for (Quantiles q : quantiles) {
            row(rows, "quantile", q.quantity(), q.unit(), "p05", q.p05());
            row(rows, "quantile", q.quantity(), q.unit(), "p25", q.p25());
            row(rows, "quantile", q.quantity(), q.unit(), "p50", q.p50());
            row(rows, "quantile", q.quantity(), q.unit(), "p75", q.p75());
            row(rows, "quantile", q.quantity(), q.unit(), "p95", q.p95());
        }
        if (best != null) {
            row(rows, "best", "draw", "1", "number", best.draw());
            row(rows, "best", "cost", "USD/h", "value", best.figures().cost());
            row(rows, "best", "mass", "kg", "value", best.figures().mass());
        }
        return rows.toString();
    }

    private static void row(StringBuilder rows, String kind, String name, String unit, String figure, Object value) {
        rows.append(String.join(",", kind, name, unit, figure, value.toString()))
                .append("\r\n");
    }
}
