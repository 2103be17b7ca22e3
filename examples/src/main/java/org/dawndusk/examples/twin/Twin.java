/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.dawndusk.compute.horizon.Horizon;
import org.dawndusk.compute.horizon.HorizonInputs;
import org.dawndusk.compute.horizon.HorizonResult;
import org.dawndusk.compute.horizon.HorizonState;
import org.dawndusk.compute.horizon.JobEvent;
import org.dawndusk.compute.horizon.JobOutcome;
import org.dawndusk.compute.horizon.Segment;
import org.dawndusk.compute.horizon.Segment.Phase;
import org.dawndusk.compute.horizon.TimedJob;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.examples.parallel.Attempts;

/**
 * A fleet in time, all loops closed: light and surroundings give power and heat, battery and temperatures say what compute
 * may draw, the jobs are dealt out within that, and what they draw goes back into batteries and temperatures.
 *
 * <p>Time goes on in windows, of a revolution where there are eclipses and of up to a day where there are none, cut at each
 * fault. At the beginning of each the budgets of all satellites are forecast from their state; decisions then fall at the
 * edges of the eclipses and at the jobs' own instants. Batteries and temperatures follow the power that was really drawn,
 * each by its own module's solver. A fault changes the state, and the next forecast finds it.
 *
 * <p>The answer does not depend on the number of threads; classes are advanced in parallel. Immutable and thread-safe.
 */
public final class Twin {
    private static final double DAY = 86_400;

    private final List<SatelliteClass> classes;
    private final double revolution;
    /** Of windows where light changes. */
    private final double piece;

    private final Horizon horizon;

    private Twin(List<SatelliteClass> classes, double revolution, double piece, Horizon horizon) {
        this.classes = classes;
        this.revolution = revolution;
        this.piece = piece;
        this.horizon = horizon;
    }

    /**
     * A twin whose jobs are moved with a look-ahead of one revolution.
     *
     * @param classes with unique identifiers
     * @param revolution time of a revolution, positive [s]
     * @return the twin
     */
    public static Twin of(List<SatelliteClass> classes, double revolution) {
        Set<String> names = new HashSet<>();
        for (SatelliteClass each : classes) {
            if (!names.add(each.id())) {
                throw new IllegalArgumentException("class " + each.id() + " is there twice, but must be unique");
            }
        }
        Checks.positive("revolution", revolution);
        return new Twin(List.copyOf(classes), revolution, revolution, Horizon.lookingAhead(revolution));
    }

    /**
     * The same with other rules for the jobs.
     *
     * @param rules what may be done with a job where there is less power
     * @return the twin
     */
    public Twin with(Horizon rules) {
        return new Twin(classes, revolution, piece, rules);
    }

    /**
     * The same in windows of another length, for instance short ones for an observer who wants to see more.
     *
     * @param length of every window, positive; forecasts look a revolution beyond it as before [s]
     * @return the twin
     */
    public Twin inWindows(double length) {
        return new Twin(classes, revolution, Checks.positive("length", length), horizon);
    }

    /**
     * Full batteries, idle temperatures, no job.
     *
     * @param time of the beginning [s]
     * @param activities of the user's own
     * @return the state to start from
     */
    public TwinState begin(double time, Activity... activities) {
        List<SatelliteState> states =
                classes.stream().map(each -> SatelliteState.begin(each, time)).toList();
        return new TwinState(
                time, HorizonState.empty(), classes, states, List.of(activities), List.of(), Map.of(), List.of());
    }

    /**
     * Goes on. Two calls that meet at the end of a window give bit for bit what one gives.
     *
     * <p>What light, loads, activities or the observer throw ends the call, when no thread is at work any more. An observer
     * that throws is the way to stop; interrupts do not end a call, and the flag is kept. The state that was given is
     * still good, and goes on to the same end.
     *
     * @param state at its instant, from which it goes on
     * @param to end, after that instant [s]
     * @param inputs jobs, links and faults
     * @param observer is shown each window, in order
     * @return the state at the end
     */
    public TwinState advance(TwinState state, double to, TwinInputs inputs, Consumer<TwinWindow> observer) {
        Checks.within("to", to, Math.nextUp(state.time()), Double.MAX_VALUE);
        inputs.jobs().forEach(this::checkHeat);
        TwinState now = state;
        while (now.time() < to) {
            double end = windowEnd(now, to, inputs);
            now = window(now, end, inputs, observer);
        }
        return now;
    }

    private void checkHeat(TimedJob timed) {
        Job job = timed.job();
        for (SatelliteClass each : classes) {
            double least = each.heat(1).chipShare() * job.power() * (1 - 1e-9);
            if (!(job.heat() >= least)) {
                throw Checks.refused(
                        "heat of job " + job.id(), job.heat(), "[" + least + ", ∞), what its power becomes");
            }
        }
    }

    /** The next multiple of a revolution, or of as many as fit into a day where no light changes; a fault comes first. */
    private double windowEnd(TwinState now, double to, TwinInputs inputs) {
        double from = now.time();
        double day = from + DAY;
        double pieces = Math.floor(from / piece + 1e-9) + 1;
        if (piece == revolution
                && classes.stream().allMatch(each -> each.light().nextInstant(from, day) >= day)) {
            pieces = Math.max(pieces, Math.floor(day / piece));
        }
        double end = Math.min(to, pieces * piece);
        for (TwinFault fault : inputs.faults()) {
            if (fault.instant() > from) {
                end = Math.min(end, fault.instant());
            }
            if (fault.instant() <= from && fault.until() > from) {
                end = Math.min(end, fault.until());
            }
        }
        return end;
    }

    private TwinState window(TwinState before, double end, TwinInputs inputs, Consumer<TwinWindow> observer) {
        double start = before.time();
        List<HorizonInputs.Fault> lost = new ArrayList<>();
        List<SatelliteState> states = struck(before, inputs.faults(), lost);
        List<Forecast> forecasts =
                eachClass(i -> Forecast.of(classes.get(i), states.get(i), start, end, end + 2 * revolution));
        List<TimedJob> asked = new ArrayList<>(before.asked());
        List<Activity> activities = turns(before, asked);
        List<TimedJob> jobs = new ArrayList<>(inputs.jobs());
        jobs.addAll(asked);
        Offers offers = new Offers(classes, states, before);
        HorizonResult result = horizon.advance(
                before.jobs(),
                start,
                end,
                new HorizonInputs(offers.sites(forecasts, jobs), jobs, offers.links(inputs.links()), lost));
        List<Steps> draws = draws(result, states, start, end);
        List<Course> courses =
                eachClass(i -> Course.of(classes.get(i), states.get(i), start, end, draws.get(i), forecasts.get(i)));
        observer.accept(new TwinWindow(
                start, end, result, courses.stream().map(Course::reading).toList()));
        return new TwinState(
                end,
                result.state(),
                classes,
                courses.stream().map(Course::state).toList(),
                activities,
                notOver(asked, result),
                told(activities, result),
                result.outcomes());
    }

    private <T> List<T> eachClass(IntFunction<T> work) {
        Attempts attempts = new Attempts();
        List<Optional<T>> found = IntStream.range(0, classes.size())
                .parallel()
                .mapToObj(i -> attempts.of(() -> work.apply(i)))
                .toList();
        attempts.rethrow();
        return found.stream().flatMap(Optional::stream).toList();
    }

    /** What faults at the beginning of the window leave. */
    private List<SatelliteState> struck(TwinState before, List<TwinFault> faults, List<HorizonInputs.Fault> lost) {
        List<SatelliteState> states = new ArrayList<>(before.satellites());
        for (TwinFault fault : faults) {
            if (fault.instant() == before.time()) {
                int i = index(fault.site());
                SatelliteState after = states.get(i).after(classes.get(i), fault);
                if (after.damage().dead() && !states.get(i).damage().dead()) {
                    lost.add(new HorizonInputs.Fault(fault.instant(), fault.site(), false));
                }
                states.set(i, after);
            }
        }
        return states;
    }

    private int index(String site) {
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i).id().equals(site)) {
                return i;
            }
        }
        throw Checks.refused("site of a fault", site, "the " + classes.size() + " classes");
    }

    private static List<Activity> turns(TwinState before, List<TimedJob> asked) {
        List<Activity> after = new ArrayList<>();
        for (Activity activity : before.ownActivities()) {
            Activity.Turn turn = activity.turn(before.time(), before.told().getOrDefault(activity.name(), List.of()));
            for (TimedJob ask : turn.asks()) {
                if (!ask.id().startsWith(activity.name() + "#")) {
                    throw Checks.refused(
                            "job of activity " + activity.name(), ask.id(), "names that begin with its own and #");
                }
                asked.add(ask);
            }
            after.add(turn.then());
        }
        return after;
    }

    private static List<TimedJob> notOver(List<TimedJob> asked, HorizonResult result) {
        if (asked.isEmpty()) {
            return asked;
        }
        Set<String> over = new HashSet<>();
        for (JobOutcome outcome : result.outcomes()) {
            if (outcome.phase() == Phase.DONE || outcome.phase() == Phase.REFUSED) {
                over.add(outcome.job());
            }
        }
        return asked.stream().filter(job -> !over.contains(job.id())).toList();
    }

    private static Map<String, List<JobEvent>> told(List<Activity> activities, HorizonResult result) {
        Map<String, List<JobEvent>> told = new HashMap<>();
        for (Activity activity : activities) {
            told.put(
                    activity.name(),
                    result.events().stream()
                            .filter(event -> event.job().startsWith(activity.name() + "#"))
                            .toList());
        }
        return told;
    }

    /** The power of compute of one satellite of each class, from what all jobs drew there. */
    private List<Steps> draws(HorizonResult result, List<SatelliteState> states, double start, double end) {
        Map<String, List<Segment>> bySite = new HashMap<>();
        for (List<Segment> some : List.of(result.segments(), result.open())) {
            for (Segment segment : some) {
                if (segment.power() > 0 && segment.end() > start && segment.start() < end) {
                    bySite.computeIfAbsent(segment.site(), site -> new ArrayList<>())
                            .add(segment);
                }
            }
        }
        List<Steps> draws = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            SatelliteClass each = classes.get(i);
            double alive = each.satellites() * states.get(i).damage().satellites();
            draws.add(Draws.of(bySite.getOrDefault(each.id(), List.of()), start, end, alive));
        }
        return draws;
    }
}
