/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.radiator;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.HeatBalanceException;
import org.dawndusk.thermal.HeatRejection;
import org.dawndusk.thermal.RadiatorPanel;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * A liquid coolant in a panel with tubes: it cools on its way, and the far end of the panel is colder than the near one.
 *
 * <p>The equation of the coolant is integrated along the tube with the flux, film and friction at each place; a mean
 * temperature is nowhere assumed. Error of the temperatures below 1e-7 K. Steady state; tubes alike. The films are those of
 * {@link org.dawndusk.thermal.coolant.TubeFlow}. Immutable and thread-safe.
 */
public final class PanelFlow {
    private static final int DOUBLINGS = 40;
    private static final double STEP = 1e-3;

    private final TubePanel panel;
    private final CoolantLoop loop;
    private final AbsorbedFlux absorbed;
    private final double sink;

    private PanelFlow(TubePanel panel, CoolantLoop loop, AbsorbedFlux absorbed) {
        this.panel = panel;
        this.loop = loop;
        this.absorbed = absorbed;
        this.sink = panel.surface().sinkTemperature(absorbed);
    }

    /**
     * A panel with its coolant in given surroundings.
     *
     * @param panel the panel
     * @param loop coolant and flow
     * @param absorbed what the panel absorbs per area of planform
     * @return the solver
     */
    public static PanelFlow of(TubePanel panel, CoolantLoop loop, AbsorbedFlux absorbed) {
        return new PanelFlow(panel, loop, absorbed);
    }

    /**
     * What happens at an inlet temperature.
     *
     * @param inletTemperature of the coolant, at least the panel's effective sink, where it is liquid [K]
     * @return the run
     * @throws HeatBalanceException if the coolant would freeze in the panel
     */
    public PanelRun run(double inletTemperature) {
        loop.require("inletTemperature", inletTemperature);
        if (!(inletTemperature >= sink)) {
            throw Checks.refusal(
                    "inletTemperature", inletTemperature, "[" + sink + ", ∞), from the panel's effective sink on");
        }
        FluxCurve curve = new FluxCurve(panel.surface(), absorbed, inletTemperature);
        return checked(march(panel, curve, inletTemperature), inletTemperature, panel);
    }

    /**
     * The run at which the panel rejects a heat and the pump's own.
     *
     * @param heat of the electronics [W]
     * @return the run, with the inlet temperature that results
     * @throws HeatBalanceException if the coolant would boil, leave its data or freeze
     */
    public PanelRun runFor(double heat) {
        Checks.positive("heat", heat);
        double hottest = loop.hottest();
        double coldest = Math.max(sink, loop.coolant().coldestFlow());
        if (!(hottest > coldest)) {
            throw new HeatBalanceException("the panel takes " + sink + " K without a load, but " + loop.coolant()
                    + " may take no more than " + hottest + " K at " + loop.pressure() + " Pa");
        }
        FluxCurve curve = new FluxCurve(panel.surface(), absorbed, hottest);
        double most = useful(march(panel, curve, hottest));
        if (!(most >= heat)) {
            throw new HeatBalanceException("the panel rejects " + most + " W beside the pump's heat with "
                    + loop.coolant() + " at its limit of " + hottest + " K, but the load is " + heat + " W");
        }
        if (!(useful(march(panel, curve, coldest)) < heat)) {
            throw new HeatBalanceException("a load of " + heat + " W would leave " + loop.coolant() + " colder than "
                    + coldest + " K, where its data end or it freezes");
        }
        double inlet = root(t -> useful(march(panel, curve, t)) - heat, coldest, hottest);
        return checked(march(panel, curve, inlet), inlet, panel);
    }

    /**
     * The tubes' length at which the panel rejects a heat and the pump's own, its pitch unchanged.
     *
     * @param inletTemperature of the coolant [K]
     * @param heat of the electronics [W]
     * @return the panel of that length and its area
     * @throws HeatBalanceException if no length suffices
     */
    public TubePanel sizedFor(double inletTemperature, double heat) {
        Checks.positive("heat", heat);
        loop.require("inletTemperature", inletTemperature);
        Checks.above("inletTemperature", inletTemperature, sink);
        FluxCurve curve = new FluxCurve(panel.surface(), absorbed, inletTemperature);
        UnivariateFunction missing = length -> useful(march(panel.withLength(length), curve, inletTemperature)) - heat;
        double high = panel.length();
        for (int i = 0; missing.value(high) < 0; i++) {
            high *= 2;
            if (i == DOUBLINGS
                    || march(panel.withLength(high), curve, inletTemperature).temperature() - sink < 1e-6) {
                throw new HeatBalanceException("no length rejects " + heat + " W: " + loop.massFlow() + " kg/s of "
                        + loop.coolant() + " at " + inletTemperature + " K would cool to the sink of " + sink + " K");
            }
        }
        TubePanel sized = panel.withLength(root(missing, high * 1e-9, high));
        checked(march(sized, curve, inletTemperature), inletTemperature, sized);
        return sized;
    }

    /**
     * How the area for a load hangs on coolant and tubes, at the pitch as it is: relative change of the area per relative
     * change of each input, by central differences. What the surface itself does is in {@link
     * org.dawndusk.thermal.HeatRejection#areaElasticities}.
     *
     * @param inletTemperature of the coolant [K]
     * @param heat of the electronics [W]
     * @return elasticities [1], the weightiest first
     * @throws HeatBalanceException if no length suffices
     */
    public List<HeatRejection.Elasticity> areaElasticities(double inletTemperature, double heat) {
        return Stream.of(
                        elasticity("inlet temperature", f -> area(1, 1, 1, 1, f * inletTemperature, heat)),
                        elasticity("heat", f -> area(1, 1, 1, 1, inletTemperature, f * heat)),
                        elasticity("mass flow", f -> area(f, 1, 1, 1, inletTemperature, heat)),
                        elasticity("sheet thickness or conductivity", f -> area(1, f, 1, 1, inletTemperature, heat)),
                        elasticity("bond resistance", f -> area(1, 1, f, 1, inletTemperature, heat)),
                        elasticity("tube diameter", f -> area(1, 1, 1, f, inletTemperature, heat)))
                .sorted(Comparator.comparingDouble((HeatRejection.Elasticity e) -> -Math.abs(e.value())))
                .toList();
    }

    private double area(double flow, double sheet, double bond, double diameter, double inlet, double heat) {
        CoolantLoop changed = new CoolantLoop(
                loop.coolant(),
                flow * loop.massFlow(),
                loop.pressure(),
                loop.otherPressureDrop(),
                loop.pumpEfficiency());
        return of(panel.scaled(sheet, bond, diameter), changed, absorbed)
                .sizedFor(inlet, heat)
                .surface()
                .area();
    }

    private static HeatRejection.Elasticity elasticity(String input, DoubleUnaryOperator area) {
        double up = Math.log(area.applyAsDouble(1 + STEP));
        double down = Math.log(area.applyAsDouble(1 - STEP));
        return new HeatRejection.Elasticity(input, (up - down) / (Math.log1p(STEP) - Math.log1p(-STEP)));
    }

    private TubeMarch march(TubePanel of, FluxCurve curve, double inlet) {
        TubeMarch march = new TubeMarch(of, loop, curve);
        march.march(inlet, of.length());
        return march;
    }

    private double useful(TubeMarch march) {
        return panel.tubes() * march.heat() - pumpPower(march);
    }

    private double pumpPower(TubeMarch march) {
        double density = loop.coolant()
                .density(Math.max(march.temperature(), loop.coolant().coldestFlow()));
        return loop.massFlow() * (march.pressureDrop() + loop.otherPressureDrop()) / (density * loop.pumpEfficiency());
    }

    private PanelRun checked(TubeMarch march, double inlet, TubePanel of) {
        double outlet = march.temperature();
        double coldest = loop.coolant().coldestFlow();
        double outletRoot = march.root(outlet);
        if (!(outlet >= coldest)) {
            throw new HeatBalanceException(loop.coolant() + " enters at " + inlet + " K and would leave at " + outlet
                    + " K, below " + coldest + " K, where its data end or it freezes");
        }
        double heat = of.tubes() * march.heat();
        return new PanelRun(
                inlet,
                outlet,
                march.root(inlet),
                outletRoot,
                meanRoot(of.surface(), heat, inlet),
                heat,
                march.pressureDrop(),
                pumpPower(march),
                march.reynolds(inlet),
                march.reynolds(outlet),
                march.film(inlet),
                march.film(outlet),
                outletRoot - loop.coolant().freezingTemperature());
    }

    private double meanRoot(RadiatorPanel surface, double heat, double inlet) {
        double flux = heat / surface.area();
        if (!(inlet > sink) || !(flux > 0)) {
            return sink;
        }
        return root(t -> t == sink ? -flux : surface.netFlux(t, absorbed) - flux, sink, inlet);
    }

    private static double root(UnivariateFunction f, double low, double high) {
        return new BracketingNthOrderBrentSolver(1e-13, 1e-10, 1e-12, 5).solve(300, f, low, high);
    }
}
