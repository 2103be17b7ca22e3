/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.horizon;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dawndusk.compute.horizon.Horizon;
import org.dawndusk.compute.horizon.HorizonInputs;
import org.dawndusk.compute.horizon.HorizonResult;
import org.dawndusk.compute.horizon.JobEvent;
import org.dawndusk.compute.horizon.JobEvent.Action;
import org.dawndusk.compute.horizon.JobOutcome;
import org.dawndusk.compute.horizon.Profile;
import org.dawndusk.compute.horizon.TimedSite;
import org.dawndusk.compute.placement.Shortfall;
import org.dawndusk.compute.placement.Site;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.orbit.light.EclipseTimeline;

/**
 * Two planes of four satellites at 650 km at the June solstice, and a trace of jobs through two orbits: what is moved, paused
 * and refused, and why.
 *
 * <p>In shadow the battery carries a quarter of the power. Each satellite has lasers to the next ones of its plane and to its
 * like in the other plane. Powers, rates and sizes are assumptions.
 */
public final class TraceOrbit {
    private static final String EPOCH = "2027-06-18T00:00:00Z";
    private static final int SLOTS = 4;
    private static final LocalTime[] PLANES = {LocalTime.of(18, 0), LocalTime.of(17, 0)};
    private static final double SUNLIT = 13e3;
    private static final double DARK = 0.25;
    private static final double LASER = 1e11;

    private final List<TimedSite> sites = new ArrayList<>();
    private final List<Intervals> shadows = new ArrayList<>();
    private final double span;
    private final HorizonInputs inputs;

    TraceOrbit(String csv, double speed) {
        Scenario scenario = Scenario.utc(Earth.embedded(), EPOCH);
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(scenario.earth(), 650e3);
        span = 2 * orbit.nodalPeriod();
        for (int plane = 0; plane < PLANES.length; plane++) {
            double node = SunSynchronous.ascendingNode(scenario.earth(), scenario.epoch(), PLANES[plane]);
            for (int slot = 0; slot < SLOTS; slot++) {
                double phase = 2 * Math.PI * slot / SLOTS;
                EclipseTimeline light =
                        EclipseTimeline.of(scenario, orbit.propagator(scenario.epoch(), node, phase), 0, span);
                shadows.add(light.penumbra());
                sites.add(satellite("p" + plane + "s" + slot, light.penumbra()));
            }
        }
        inputs = HorizonInputs.of(sites, TraceJobs.read(csv, speed), TraceOrbit::laser);
    }

    private static TimedSite satellite(String name, Intervals shadow) {
        Site site = Site.builder(name, 16)
                .memoryPerAccelerator(80e9)
                .heat(SUNLIT)
                .downlinkRate(10e9)
                .build();
        List<Double> edges = new ArrayList<>();
        for (int i = 0; i < shadow.count(); i++) {
            if (shadow.start(i) > 0) {
                edges.add(shadow.start(i));
            }
            edges.add(shadow.end(i));
        }
        double[] watts = new double[edges.size() + 1];
        boolean dark = shadow.count() > 0 && shadow.start(0) <= 0;
        for (int i = 0; i < watts.length; i++) {
            watts[i] = dark ? DARK * SUNLIT : SUNLIT;
            dark = !dark;
        }
        return TimedSite.builder(site)
                .power(Profile.steps(edges.stream().mapToDouble(d -> d).toArray(), watts))
                .store(4e9, 2e-9)
                .linkEnergy(1e-9)
                .joulePrice(3e-8)
                .build();
    }

    /** To the two neighbours in the plane, and to the same slot of the other plane. */
    private static Profile laser(String from, String to) {
        int slots = Math.floorMod(from.charAt(3) - to.charAt(3), SLOTS);
        boolean samePlane = from.charAt(1) == to.charAt(1);
        boolean linked = samePlane ? slots == 1 || slots == SLOTS - 1 : slots == 0;
        return Profile.constant(linked ? LASER : 0);
    }

    HorizonResult run(Horizon rules) {
        return rules.run(0, span, inputs);
    }

    HorizonInputs inputs() {
        return inputs;
    }

    double span() {
        return span;
    }

    Horizon lookingAhead() {
        return Horizon.lookingAhead(span / 2);
    }

    void print(PrintWriter out) {
        line(
                out,
                "two orbits of %.0f s from %s; %d jobs",
                span / 2,
                EPOCH,
                inputs.jobs().size());
        for (int i = 0; i < sites.size(); i++) {
            Intervals shadow = shadows.get(i);
            line(
                    out,
                    "  %s: %.1f kW, %.2f kW in shadow, %.1f min of it, the first from %.0f s on",
                    sites.get(i).site().id(),
                    SUNLIT / 1e3,
                    DARK * SUNLIT / 1e3,
                    shadow.total() / 60,
                    shadow.count() == 0 ? 0 : shadow.start(0));
        }
        HorizonResult ahead = run(lookingAhead());
        for (Action action : List.of(Action.MOVED, Action.PAUSED, Action.REFUSED)) {
            line(out, "%s: %d", action.name().toLowerCase(Locale.ROOT), ahead.count(action));
            ahead.events().stream()
                    .filter(event -> event.action() == action)
                    .forEach(event -> out.println(text(event)));
        }
        line(
                out,
                "%-14s %10s %9s %7s %6s %6s %8s %11s %10s",
                "rules",
                "value",
                "throttled",
                "moved",
                "paused",
                "done",
                "refused",
                "moved TB",
                "kWh");
        print(out, "look ahead", ahead);
        print(out, "stay", run(Horizon.staying()));
        print(out, "pause only", run(Horizon.pausing()));
    }

    private static String text(JobEvent event) {
        String why = event.reasons().stream().map(Shortfall::detail).collect(Collectors.joining("; "));
        if (event.action() == Action.REFUSED) {
            return String.format(Locale.ROOT, "  %8.1f s  %s: %s", event.instant(), event.job(), why);
        }
        String where = event.to().isEmpty() ? event.from() : event.from() + " to " + event.to();
        return String.format(
                Locale.ROOT,
                "  %8.1f s  %s %s, %.0f GB, stands %.0f s: %s",
                event.instant(),
                event.job(),
                where,
                event.bytes() / 1e9,
                event.duration(),
                why);
    }

    private static void print(PrintWriter out, String rules, HorizonResult result) {
        double bytes =
                result.outcomes().stream().mapToDouble(JobOutcome::bytesMoved).sum();
        double energy = result.energy().values().stream().mapToDouble(d -> d).sum();
        line(
                out,
                "%-14s %10.0f %9d %7d %6d %6d %8d %11.3f %10.1f",
                rules,
                result.value(),
                result.count(Action.THROTTLED),
                result.count(Action.MOVED),
                result.count(Action.PAUSED),
                result.count(Action.DONE),
                result.count(Action.REFUSED),
                bytes / 1e12,
                energy / 3.6e6);
    }

    private static void line(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    /** The trace that comes with the example: drawn by chance, with the columns of the Alibaba GPU trace of 2023. */
    static String drawnTrace() {
        try (InputStream in = Objects.requireNonNull(TraceOrbit.class.getResourceAsStream("trace.csv"), "trace.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Prints what happens.
     *
     * @param arguments a trace file, and by what its times are divided; the drawn trace, and 1, without them
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        String csv = arguments.length == 0 ? drawnTrace() : Files.readString(Path.of(arguments[0]));
        double speed = arguments.length < 2 ? 1 : Double.parseDouble(arguments[1]);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        new TraceOrbit(csv, speed).print(out);
        out.flush();
    }
}
