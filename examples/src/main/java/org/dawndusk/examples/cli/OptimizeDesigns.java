/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dawndusk.examples.optimize.Front;
import org.dawndusk.examples.optimize.Goal;
import org.dawndusk.examples.optimize.Optimizer;
import org.dawndusk.examples.optimize.Optimum;
import org.dawndusk.examples.optimize.Problem;
import org.dawndusk.examples.optimize.Requirement;
import org.dawndusk.examples.optimize.Variable;
import org.dawndusk.examples.study.ClosedForms;
import org.dawndusk.examples.study.ReportFile;
import org.dawndusk.examples.sweep.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of the search for the best design. */
@Command(
        name = "optimize",
        mixinStandardHelpOptions = true,
        description = "Looks for the best design, or the front between two goals, by closed forms.",
        footer = {
            "",
            "Variables: altitude [km], accelerators [1], array-area [m2],",
            "radiator-area [m2], battery [kWh], life [y], launch-price [USD/kg],",
            "satellite-price [USD/W]; each satellite's own. What is not varied is the",
            "design's. Without --vary accelerators, areas and battery are, from a tenth",
            "to four times the design's.",
            "Figures: array-margin [1], battery-spare [kWh], chip-margin [K], mass [kg],",
            "cost [USD/h], load [kW] of a satellite, compute [PFLOP/s] of all.",
            "The three margins must be at least 0 if nothing else is required of them.",
            "Exit codes: 0 found, 1 no design meets the requirements, 2 wrong arguments."
        })
public final class OptimizeDesigns implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            defaultValue = "suncatcher",
            paramLabel = "DESIGN",
            description = "a built-in design or a design file (default: ${DEFAULT-VALUE})")
    private String design = "suncatcher";

    @Option(
            names = "--vary",
            paramLabel = "VARIABLE=LOW:HIGH[:int]",
            description =
                    "what may be chosen, with :int in whole numbers as accelerators always; may be given for each")
    private Map<String, String> vary = new LinkedHashMap<>();

    @Option(
            names = "--require",
            paramLabel = "FIGURE>=BOUND",
            description = "what must be kept, or <=BOUND; may be given several times")
    private List<String> require = new ArrayList<>();

    @Option(
            names = "--minimize",
            paramLabel = "FIGURE",
            description = "what is to be small (default: mass if there is no other goal)")
    private List<String> minimize = new ArrayList<>();

    @Option(
            names = "--maximize",
            paramLabel = "FIGURE",
            description = "what is to be great; two goals give their front")
    private List<String> maximize = new ArrayList<>();

    @Option(
            names = "--load",
            paramLabel = "KW",
            description =
                    "mean power of accelerators and hosts that a satellite must carry, the same as --require load>=KW")
    private @Nullable Double load;

    @Option(
            names = "--points",
            defaultValue = "21",
            description = "designs that are sought along a front (default: ${DEFAULT-VALUE})")
    private int points;

    @Option(names = "--seed", defaultValue = "1", description = "of the search (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--evaluations",
            defaultValue = "2000",
            description = "designs that a search may try before it polishes (default: ${DEFAULT-VALUE})")
    private int evaluations;

    @Option(names = "--json", paramLabel = "FILE", description = "where the result goes")
    private @Nullable Path json;

    @Option(
            names = "--progress",
            negatable = true,
            description = "show how far it is after two seconds (default: at a terminal of Linux)")
    private @Nullable Boolean progress;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by the command line alone. */
    private OptimizeDesigns() {}

    /** What the arguments ask for. */
    private record Asked(
            List<Variable> variables, List<Requirement> requirements, List<Goal> goals, Optimizer optimizer) {}

    @Override
    public Integer call() throws IOException {
        Asked asked;
        try {
            asked = asked();
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        DesignProblem designs = new DesignProblem(ClosedForms.of(design));
        List<Variable> variables = asked.variables().isEmpty() ? designs.sizes() : asked.variables();
        Problem problem = designs.problem(variables, asked.requirements());
        Front found = found(problem, asked);
        OptimizeReport report = OptimizeReport.of(design, seed, designs.asStated(), variables, asked.goals(), found);
        if (json != null) {
            ReportFile.write(report, json);
        }
        spec.commandLine().getOut().print(report.text());
        if (json != null) {
            spec.commandLine().getOut().println("Result: " + json);
        }
        spec.commandLine().getOut().flush();
        return report.feasible() ? 0 : 1;
    }

    private Front found(Problem problem, Asked asked) {
        List<Goal> goals = asked.goals();
        Progress bar = Progress.of(progress, spec.commandLine().getErr(), goals.size() == 1 ? Optimizer.STEPS : points);
        try {
            if (goals.size() == 1) {
                Optimum best = asked.optimizer().best(problem, goals.get(0), bar);
                return new Front(goals.get(0), goals.get(0), List.of(best), best.evaluations());
            }
            return asked.optimizer().front(problem, goals.get(0), goals.get(1), points, bar);
        } finally {
            bar.end();
        }
    }

    private Asked asked() {
        List<Variable> variables = new ArrayList<>();
        vary.forEach((label, text) -> variables.add(DesignProblem.variable(label, text)));
        List<Requirement> requirements = new ArrayList<>();
        require.forEach(text -> requirements.add(DesignProblem.requirement(text)));
        if (load != null) {
            requirements.add(Requirement.atLeast(DesignFigure.LOAD.label(), load));
        }
        List<Goal> goals = new ArrayList<>();
        minimize.forEach(
                label -> goals.add(Goal.least(DesignFigure.labelled(label).label())));
        maximize.forEach(
                label -> goals.add(Goal.most(DesignFigure.labelled(label).label())));
        if (goals.isEmpty()) {
            goals.add(Goal.least(DesignFigure.MASS.label()));
        }
        if (goals.size() > 2
                || (goals.size() == 2
                        && goals.get(0).figure().equals(goals.get(1).figure()))) {
            throw new IllegalArgumentException("goals are "
                    + goals.stream().map(Goal::figure).toList() + ", but must be one or two of different figures");
        }
        if (points < 3) {
            throw new IllegalArgumentException("points is " + points + ", but must be in [3, ∞)");
        }
        return new Asked(variables, requirements, goals, new Optimizer(seed, evaluations));
    }
}
