/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import java.util.Comparator;
import java.util.List;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * Chips, their chain and a radiator in given surroundings: what temperatures result, what area is needed, what heat can
 * be carried.
 *
 * <p>Steady state with every load counted: the chips' dissipation, heat that joins in the chain, absorbed sunlight, albedo
 * and Earth infrared, the sink. The emitted heat equals the sum to 1e-9 relative. Immutable and thread-safe.
 */
public final class HeatRejection {
    private static final double RELATIVE = 1e-14;
    private static final int EVALUATIONS = 500;

    private final RadiatorPanel panel;
    private final ThermalChain chain;
    private final AbsorbedFlux absorbed;
    private final double sink;

    private HeatRejection(RadiatorPanel panel, ThermalChain chain, AbsorbedFlux absorbed) {
        this.panel = panel;
        this.chain = chain;
        this.absorbed = absorbed;
        this.sink = panel.sinkTemperature(absorbed);
    }

    /**
     * A way for the heat.
     *
     * @param panel the radiator
     * @param chain from the chips to the radiator
     * @param absorbed what the panel absorbs per area of planform, of {@link RadiatorPanel#absorbed} or {@link
     *     OrbitHeating#worst}
     * @return the solver for this design and case
     */
    public static HeatRejection of(RadiatorPanel panel, ThermalChain chain, AbsorbedFlux absorbed) {
        return new HeatRejection(panel, chain, absorbed);
    }

    /**
     * The way of the heat from the chips to the radiator.
     *
     * @return the chain
     */
    public ThermalChain chain() {
        return chain;
    }

    /**
     * The radiator.
     *
     * @return the panel
     */
    public RadiatorPanel panel() {
        return panel;
    }

    /**
     * What the whole panel gives off beyond what it absorbs, at any temperature of its roots.
     *
     * @param radiatorTemperature at least 0 [K]
     * @return net heat, negative below the effective sink [W]
     */
    public double exchange(double radiatorTemperature) {
        return panel.area() * panel.exchange(radiatorTemperature, absorbed);
    }

    /**
     * The temperatures at a load.
     *
     * @param heat dissipated by all chips, at least 0 [W]
     * @return the balance; its margin is negative where the chip's limit is broken
     */
    public HeatBalance steady(double heat) {
        Checks.notNegative("heat", heat);
        double rejected = heat + chain.addedHeat();
        double radiator = radiatorTemperature(rejected / panel.area());
        List<ThermalChain.Place> places = chain.places(heat, radiator);
        Checks.notNegative("the heat that area and load together make", rejected + absorbed.total() * panel.area());
        return new HeatBalance(
                places.get(0).temperature(),
                chain.chipLimit(),
                radiator,
                sink,
                chain.drops(heat),
                heat,
                chain.addedHeat(),
                panel.area(),
                absorbed,
                panel.emittedFlux(radiator, absorbed) * panel.area(),
                places);
    }

    /**
     * The area at which the chips stand at their limit, everything else of the panel unchanged.
     *
     * @param heat dissipated by all chips [W]
     * @return planform area [m²]
     * @throws HeatBalanceException if no area suffices, since the chain leaves the radiator colder than its sink
     */
    public double areaFor(double heat) {
        Checks.positive("heat", heat);
        double limit = chain.radiatorLimit(heat);
        if (!(limit > sink)) {
            ThermalChain.Place tightest = tightest(chain.places(heat, 0));
            throw new HeatBalanceException("no area rejects " + heat + " W: the " + tightest.name() + " limit of "
                    + tightest.limit() + " K less " + tightest.temperature() + " K over the chain leaves the radiator "
                    + limit + " K, but it takes " + sink + " K without a load");
        }
        return (heat + chain.addedHeat()) / panel.netFlux(limit, absorbed);
    }

    /**
     * The greatest heat of the chips at their limit.
     *
     * @return dissipated heat [W]
     * @throws HeatBalanceException if the chip would be beyond its limit without dissipating anything
     */
    public double largestHeat() {
        ThermalChain.Place tightest = steady(0).tightest();
        double idle = tightest.margin();
        if (!(idle >= 0)) {
            throw new HeatBalanceException("no heat can be carried: without any the " + tightest.name() + " takes "
                    + tightest.temperature() + " K, but its limit is " + tightest.limit() + " K");
        }
        if (idle == 0) {
            return 0;
        }
        // without a drop in the chain the radiator carries the most that it ever could
        double hottest = chain.places(0, 0).stream()
                .mapToDouble(ThermalChain.Place::limit)
                .min()
                .orElseThrow();
        double bound = panel.netFlux(hottest, absorbed) * panel.area() - chain.addedHeat();
        // of a panel of next to no area rounding leaves a margin there
        return steady(bound).margin() >= 0 ? bound : root(heat -> steady(heat).margin(), 0, bound);
    }

    /**
     * How the area for a load hangs on each input: relative change of the area per relative change of the input.
     *
     * <p>By the chain rule, with all else held: the emittance carries the infrared that the panel absorbs with it, by
     * Kirchhoff's law.
     *
     * @param heat dissipated by all chips [W]
     * @return elasticities [1], the weightiest first
     * @throws HeatBalanceException if no area suffices
     */
    public List<Elasticity> areaElasticities(double heat) {
        areaFor(heat);
        return AreaElasticities.of(panel, chain, absorbed, heat);
    }

    /**
     * The relative change of an area per relative change of an input.
     *
     * @param input what changes
     * @param value d ln area / d ln input [1]
     */
    public record Elasticity(String input, double value) {}

    static ThermalChain.Place tightest(List<ThermalChain.Place> places) {
        return places.stream()
                .min(Comparator.comparingDouble(ThermalChain.Place::margin))
                .orElseThrow();
    }

    /** Temperature at which the panel's net flux is as given. */
    private double radiatorTemperature(double flux) {
        if (flux == 0) {
            return sink;
        }
        // a perfect fin would be this cold; doubling reaches any other
        double low = Math.max(
                sink, Coating.fourthRoot(flux / (panel.emittanceSum() * Coating.SIGMA) + Coating.fourth(sink)));
        if (!(low <= RadiatorPanel.HOTTEST)) {
            throw new HeatBalanceException("a flux of " + flux + " W/m² needs a radiator of " + low
                    + " K or more, but this model ends at " + RadiatorPanel.HOTTEST + " K");
        }
        if (panel.netFlux(low, absorbed) >= flux) {
            return low;
        }
        double high = Math.min(2 * low, RadiatorPanel.HOTTEST);
        while (panel.netFlux(high, absorbed) < flux) {
            if (high == RadiatorPanel.HOTTEST) {
                throw new HeatBalanceException("a flux of " + flux + " W/m² needs a radiator of more than " + high
                        + " K, at which this model ends");
            }
            high = Math.min(2 * high, RadiatorPanel.HOTTEST);
        }
        // the solver multiplies values: of powers of two the product is no zero, however small the flux
        int exponent = Math.getExponent(flux);
        return root(t -> Math.scalb(panel.netFlux(t, absorbed) - flux, -exponent), low, high);
    }

    private static double root(UnivariateFunction f, double low, double high) {
        return new BracketingNthOrderBrentSolver(RELATIVE, Double.MIN_NORMAL, Double.MIN_NORMAL, 5)
                .solve(EVALUATIONS, f, low, high);
    }
}
