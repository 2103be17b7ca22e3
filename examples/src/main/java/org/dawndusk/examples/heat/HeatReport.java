/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.heat;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.dawndusk.thermal.HeatBalance;
import org.dawndusk.thermal.HeatRejection;
import org.dawndusk.thermal.margin.MarginPolicy;
import org.dawndusk.thermal.network.Cycle;
import org.dawndusk.thermal.network.SteadyState;
import org.dawndusk.thermal.radiator.Burst;
import org.dawndusk.thermal.radiator.PanelRun;
import org.dawndusk.thermal.radiator.RadiatorOptimum;

/** What became of the heat, as figures and as a table. */
record HeatReport(
        double period,
        double eclipse,
        double peak,
        PanelRun run,
        HeatBalance hot,
        double areaNeeded,
        List<HeatRejection.Elasticity> elasticities,
        SteadyState steady,
        Cycle cycle,
        Burst burst,
        MarginPolicy.Levels chips,
        double coldestPanel,
        RadiatorOptimum lifted) {

    void print(PrintWriter out) {
        out.println("A satellite of 120 kW, radiator of 110 m2 on both sides, dawn-dusk orbit in its eclipse season");
        row(out, "revolution; eclipse from contact to contact", period / 60, "min", number(eclipse / 60) + " min");
        row(out, "hottest surroundings", hot.absorbed().environment(), "W/m2", "at " + number(peak / 60) + " min");
        row(out, "of the array, on the radiator", hot.absorbed().neighbours(), "W/m2", "at 325 K");
        out.println();
        row(
                out,
                "ammonia enters and leaves the panel",
                run.inletTemperature(),
                "K",
                number(run.outletTemperature()) + " K");
        row(
                out,
                "fin roots: first, last, effective",
                run.inletRoot(),
                "K",
                number(run.outletRoot()) + " K, " + number(run.meanRoot()) + " K");
        row(
                out,
                "pump power; pressure drop in the panel",
                run.pumpPower(),
                "W",
                number(run.pressureDrop() / 1e3) + " kPa");
        row(out, "Reynolds number; film", run.inletReynolds(), "", number(run.inletFilm()) + " W/m2/K");
        out.println();
        row(
                out,
                "chips, steady in the hottest surroundings",
                hot.chipTemperature(),
                "K",
                "margin " + number(hot.margin()) + " K of the " + hot.tightest().name());
        row(
                out,
                "bottleneck of the chain",
                hot.drops().stream().mapToDouble(d -> d.drop()).max().orElse(0),
                "K",
                hot.bottleneck());
        row(out, "radiator needed", areaNeeded, "m2", "of " + number(hot.area()));
        elasticities.stream().limit(5).forEach(e -> row(out, "  1 % more of " + e.input(), e.value(), "% area", ""));
        out.println();
        row(
                out,
                "network, steady: chips; last panel",
                steady.temperature("chips"),
                "K",
                number(steady.temperature("panel 3")) + " K, residual " + number(steady.residual()) + " W");
        for (String node : List.of("chips", "panel 1", "panel 3", "array", "structure")) {
            row(
                    out,
                    "  over the orbit: " + node,
                    cycle.course().lowest(node),
                    "K",
                    "to " + number(cycle.course().highest(node)) + " K");
        }
        row(
                out,
                "the cycle closes to; energy to",
                cycle.closureError(),
                "K",
                number(cycle.course().audit().residual()) + " J of "
                        + number(cycle.course().audit().turnover()));
        out.println();
        row(out, "burst from 50 % to 150 % until the limit", burst.duration(), "s", burst.limitedBy() + " first");
        row(
                out,
                "chips: calculated, predicted, qualified",
                chips.calculated(),
                "K",
                number(chips.predicted()) + " K, " + number(chips.qualification()) + " K");
        row(out, "margin of the qualification level", chips.marginTo(Satellite.CHIP_LIMIT), "K", "");
        row(out, "coldest panel in eclipse above freezing", coldestPanel - 195.49, "K", "");
        row(
                out,
                "heat pump of least mass: radiator at",
                lifted.radiatorTemperature(),
                "K",
                number(lifted.area()) + " m2, " + number(lifted.work() / 1e3) + " kW");
        out.flush();
    }

    private static void row(PrintWriter out, String what, double value, String unit, String note) {
        out.println(String.format(Locale.ROOT, "  %-46s %12s %-7s %s", what, number(value), unit, note)
                .stripTrailing());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 0.01 || Math.abs(value) >= 1e6 ? "%.2e" : "%.2f", value);
    }
}
