/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A flat radiator: its area, the coating of each side that radiates, how well its fins conduct, and its areal mass.
 *
 * <p>Area, fluxes and areal mass count the planform, which is one face; a two-sided panel of 110 m² radiates from 220 m².
 * Both sides share one temperature at each point: the panel is thin. A side may have a {@link Neighbour} in view, with
 * which it exchanges infrared. Immutable and thread-safe; made by {@link #builder}.
 */
public final class RadiatorPanel {
    /** No radiator is as hot: the fourth powers stay far within a double, and the fins within what was tested [K]. */
    static final double HOTTEST = 1e6;

    private final double area;
    private final RadiatingSide front;
    /** The front again where the panel is one-sided, so that it is never null; {@link #twoSided} tells. */
    private final RadiatingSide back;

    private final boolean twoSided;
    private final Fin fin;
    private final double arealMass;

    private RadiatorPanel(
            double area, RadiatingSide front, RadiatingSide back, boolean twoSided, Fin fin, double arealMass) {
        this.area = area;
        this.front = front;
        this.back = back;
        this.twoSided = twoSided;
        this.fin = fin;
        this.arealMass = arealMass;
    }

    /**
     * A flat grey part of the satellite in view of a side, such as the solar array: it radiates at its own temperature, and
     * reflects what it does not absorb.
     *
     * <p>Both view factors are needed: they belong together by reciprocity, area × factor being the same from either end.
     *
     * @param viewFactor from the panel's side to the neighbour, in [0, 1] [1]
     * @param reverseViewFactor from the neighbour to the panel's side, in [0, 1] [1]
     * @param temperature of the neighbour, at least 0 [K]
     * @param emittance of the face that is turned to the panel, in (0, 1] [1]
     */
    public record Neighbour(double viewFactor, double reverseViewFactor, double temperature, double emittance) {
        /**
         * Refuses values outside their ranges.
         *
         * @param viewFactor from the panel's side to the neighbour, in [0, 1] [1]
         * @param reverseViewFactor from the neighbour to the panel's side, in [0, 1] [1]
         * @param temperature of the neighbour, at least 0 [K]
         * @param emittance of the face that is turned to the panel, in (0, 1] [1]
         */
        public Neighbour {
            Checks.within("viewFactor", viewFactor, 0, 1);
            Checks.within("reverseViewFactor", reverseViewFactor, 0, 1);
            Checks.notNegative("temperature", temperature);
            Checks.fraction("emittance", emittance);
        }
    }

    /**
     * A builder without area and coating, which must be set; else one temperature everywhere and no mass.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same panel in another size.
     *
     * @param area planform [m²]
     * @return the panel of that area
     */
    public RadiatorPanel withArea(double area) {
        Checks.positive("area", area);
        return new RadiatorPanel(area, front, back, twoSided, fin, arealMass);
    }

    /**
     * The same panel with other fins.
     *
     * @param fin efficiency, given or from the radiating-fin equation
     * @return the panel with those fins
     */
    public RadiatorPanel withFin(Fin fin) {
        return new RadiatorPanel(area, front, back, twoSided, fin, arealMass);
    }

    /**
     * Planform.
     *
     * @return area of one face [m²]
     */
    public double area() {
        return area;
    }

    /**
     * Whether the back radiates too.
     *
     * @return false where the back is insulated
     */
    public boolean twoSided() {
        return twoSided;
    }

    /**
     * Mass of the panel.
     *
     * @return areal mass times area [kg]
     */
    public double mass() {
        return arealMass * area;
    }

    /**
     * Mass per area of planform.
     *
     * @return areal mass [kg/m²]
     */
    public double arealMass() {
        return arealMass;
    }

    /**
     * Emittances of the sides that radiate, added up, each less the share that a neighbour throws back.
     *
     * @return in (0, 2] [1]
     */
    public double emittanceSum() {
        return front.effectiveEmittance() + (twoSided ? back.effectiveEmittance() : 0);
    }

    /**
     * Script-F factors from the sides to their neighbours, added up: times area and fin efficiency it is the coupling GR of
     * a network.
     *
     * @return in [0, 2] [1]
     */
    public double neighbourCoupling() {
        return front.coupling() + (twoSided ? back.coupling() : 0);
    }

    /**
     * What the panel absorbs from outside, both sides together, and from its neighbours.
     *
     * <p>A neighbour covers part of the sky: it takes that part of the sink. What it hides of the Earth and of the Sun is
     * the exposure's affair, and so is what it mirrors of their light; both are left out here.
     *
     * @param environment the surroundings
     * @param front what the front sees
     * @param back what the back sees; without effect where the back is insulated
     * @return absorbed flux by origin, per area of planform
     */
    public AbsorbedFlux absorbed(SpaceEnvironment environment, Exposure front, Exposure back) {
        AbsorbedFlux sum = this.front.absorbed(environment, front);
        return twoSided ? sum.plus(this.back.absorbed(environment, back)) : sum;
    }

    /**
     * The temperature that the panel takes without a load: where it emits what it absorbs.
     *
     * @param absorbed from outside, per area of planform
     * @return effective sink temperature [K]
     */
    public double sinkTemperature(AbsorbedFlux absorbed) {
        return Coating.fourthRoot(absorbed.total() / (emittanceSum() * Coating.SIGMA));
    }

    /**
     * What the panel radiates beyond what it absorbs, per area of planform: η Σε σ (T⁴ - Ts⁴).
     *
     * @param temperature at the fins' roots, at least the effective sink temperature [K]
     * @param absorbed from outside, per area of planform
     * @return net flux to space [W/m²]
     */
    public double netFlux(double temperature, AbsorbedFlux absorbed) {
        double sink = sinkTemperature(absorbed);
        if (!(temperature >= sink && temperature <= HOTTEST)) {
            throw Checks.refusal(
                    "temperature", temperature, "[" + sink + ", " + HOTTEST + "], from the effective sink on");
        }
        if (temperature == sink) {
            return 0;
        }
        return efficiency(temperature, sink)
                * emittanceSum()
                * Coating.SIGMA
                * (Coating.fourth(temperature) - Coating.fourth(sink));
    }

    /**
     * The same at any temperature: negative below the effective sink, where the panel takes heat up.
     *
     * <p>There the efficiency is that of a fin near its sink, the limit at which both meet.
     *
     * @param temperature at the fins' roots, at least 0 [K]
     * @param absorbed from outside, per area of planform
     * @return net flux to space [W/m²]
     */
    public double exchange(double temperature, AbsorbedFlux absorbed) {
        double sink = sinkTemperature(absorbed);
        if (temperature >= sink) {
            return netFlux(temperature, absorbed);
        }
        Checks.notNegative("temperature", temperature);
        return efficiency(sink, sink)
                * emittanceSum()
                * Coating.SIGMA
                * (Coating.fourth(temperature) - Coating.fourth(sink));
    }

    /**
     * How the net flux rises with the temperature of the fins' roots; the fins' own slope is taken by differences.
     *
     * @param temperature at the fins' roots, above the effective sink temperature [K]
     * @param absorbed from outside, per area of planform
     * @return slope of {@link #netFlux} [W/m²/K]
     */
    public double netFluxSlope(double temperature, AbsorbedFlux absorbed) {
        double sink = sinkTemperature(absorbed);
        Checks.above("temperature", temperature, sink);
        Checks.within("temperature", temperature, 0, HOTTEST);
        double drive = emittanceSum() * Coating.SIGMA * (Coating.fourth(temperature) - Coating.fourth(sink));
        double slope = 4 * emittanceSum() * Coating.SIGMA * temperature * temperature * temperature;
        return efficiency(temperature, sink) * slope
                + drive * FinSlopes.of(this, temperature, sink).byTemperature();
    }

    double efficiency(double emittanceSum, double temperature, double sink) {
        double efficiency = fin.efficiency(emittanceSum, temperature, sink);
        Checks.fraction("fin efficiency", efficiency);
        return efficiency;
    }

    /**
     * What the panel emits, per area of planform, at its varying temperature: Σε σ (η T⁴ + (1 - η) Ts⁴).
     *
     * @param temperature at the fins' roots, at least the effective sink temperature [K]
     * @param absorbed from outside, per area of planform
     * @return emitted flux [W/m²]
     */
    double emittedFlux(double temperature, AbsorbedFlux absorbed) {
        double sink = sinkTemperature(absorbed);
        double efficiency = temperature > 0 ? efficiency(temperature, sink) : 1;
        return emittanceSum()
                * Coating.SIGMA
                * (efficiency * Coating.fourth(temperature) + (1 - efficiency) * Coating.fourth(sink));
    }

    private double efficiency(double temperature, double sink) {
        return efficiency(emittanceSum(), temperature, sink);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "RadiatorPanel[area=%s m², %s, emittances=%s, mass=%s kg]",
                area,
                twoSided ? "two-sided" : "one-sided",
                emittanceSum(),
                mass());
    }

    /** Collects what a panel is; each call checks its argument. Not thread-safe. */
    public static final class Builder {
        private double area = Double.NaN;
        private Coating front = Coating.BLACK;
        private Coating back = Coating.BLACK;
        private @Nullable Neighbour frontNeighbour;
        private @Nullable Neighbour backNeighbour;
        private int sides;
        private Fin fin = Fin.constant(1);
        private double arealMass;

        private Builder() {}

        /**
         * Planform area.
         *
         * @param area of one face [m²]
         * @return this
         */
        public Builder area(double area) {
            Checks.positive("area", area);
            this.area = area;
            return this;
        }

        /**
         * Only the front radiates; the back is insulated.
         *
         * @param coating of the front
         * @return this
         */
        public Builder oneSided(Coating coating) {
            this.front = coating;
            this.sides = 1;
            return this;
        }

        /**
         * Both sides radiate.
         *
         * @param front coating of the front
         * @param back coating of the back
         * @return this
         */
        public Builder twoSided(Coating front, Coating back) {
            this.front = front;
            this.back = back;
            this.sides = 2;
            return this;
        }

        /**
         * Both sides radiate with the same coating.
         *
         * @param coating of both sides
         * @return this
         */
        public Builder twoSided(Coating coating) {
            return twoSided(coating, coating);
        }

        /**
         * What the front has in view beside the sky.
         *
         * @param neighbour such as the array
         * @return this
         */
        public Builder frontFaces(Neighbour neighbour) {
            this.frontNeighbour = neighbour;
            return this;
        }

        /**
         * What the back has in view beside the sky; without effect where it is insulated.
         *
         * @param neighbour such as the array
         * @return this
         */
        public Builder backFaces(Neighbour neighbour) {
            this.backNeighbour = neighbour;
            return this;
        }

        /**
         * How well the panel conducts between its tubes; without it, perfectly.
         *
         * @param fin efficiency, given or from the radiating-fin equation
         * @return this
         */
        public Builder fin(Fin fin) {
            this.fin = fin;
            return this;
        }

        /**
         * Mass per planform area, with tubes, fluid and hinges as the source counts them.
         *
         * @param arealMass at least 0 [kg/m²]
         * @return this
         */
        public Builder arealMass(double arealMass) {
            Checks.notNegative("arealMass", arealMass);
            this.arealMass = arealMass;
            return this;
        }

        /**
         * The panel.
         *
         * @return an immutable panel
         * @throws IllegalStateException if area or coating are missing
         */
        public RadiatorPanel build() {
            if (Double.isNaN(area)) {
                throw new IllegalStateException("area is missing");
            }
            if (sides == 0) {
                throw new IllegalStateException("coating is missing: call oneSided or twoSided");
            }
            return new RadiatorPanel(
                    area,
                    new RadiatingSide(front, frontNeighbour),
                    new RadiatingSide(back, backNeighbour),
                    sides == 2,
                    fin,
                    arealMass);
        }
    }
}
