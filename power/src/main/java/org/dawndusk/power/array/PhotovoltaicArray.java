/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.array;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.power.SolarArray.Loss;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.interpolation.SplineInterpolator;
import org.hipparchus.analysis.polynomials.PolynomialSplineFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * An array as a circuit of cells on panels: what it gives in which light, at the temperature of its own radiative balance, at
 * an age, with every loss by its name.
 *
 * <p>Absorbed sunlight and other heat equal what both faces emit and what the cells deliver. A panel colder than the cells'
 * data sheet reaches is counted as being at that limit, which understates its voltage. Immutable and thread-safe; made by
 * {@link #builder}.
 */
public final class PhotovoltaicArray {
    /** CODATA 2018 [W/m²/K⁴]. */
    private static final double SIGMA = 5.670374419e-8;

    private static final int NODES = 257;

    private final StringCircuit circuit;
    private final double packing;
    private final List<Loss> losses;
    private final double fluence;
    private final double yearlyLoss;
    private final double backEmittance;
    private final double coldest;
    private final IncidenceLaw incidence;

    private PhotovoltaicArray(Builder b) {
        circuit = b.circuit;
        packing = b.packing;
        losses = List.copyOf(b.losses);
        fluence = b.fluence;
        yearlyLoss = b.yearlyLoss;
        backEmittance = Double.isNaN(b.backEmittance) ? circuit.cell().emittance() : b.backEmittance;
        coldest = b.coldest;
        incidence = b.incidence;
    }

    /**
     * A builder; everything but the circuit has a default without loss.
     *
     * @param circuit of the cells
     * @return a new builder
     */
    public static Builder builder(StringCircuit circuit) {
        return new Builder(circuit);
    }

    /**
     * Area of the panels.
     *
     * @return area, gaps between cells included [m²]
     */
    public double area() {
        return circuit.cellArea() / packing;
    }

    /**
     * The array after strings were lost; the panels stay as they are.
     *
     * @param lost how many, fewer than there are
     * @return the array
     */
    public PhotovoltaicArray withLostStrings(int lost) {
        Builder builder = new Builder(circuit.withLostStrings(lost));
        builder.packing = packing * (circuit.strings() - lost) / circuit.strings();
        builder.losses.addAll(losses);
        builder.fluence = fluence;
        builder.yearlyLoss = yearlyLoss;
        builder.backEmittance = backEmittance;
        builder.coldest = coldest;
        builder.incidence = incidence;
        return builder.build();
    }

    /**
     * What the array gives, lit evenly and without other heat.
     *
     * @param irradiance normal to the Sun [W/m²]
     * @param cosine of the angle between the cells' normal and the Sun, in [0, 1] [1]
     * @param years since the beginning of life [yr]
     * @param operation at the maximum-power point or at a voltage
     * @return the yield
     */
    public ArrayYield output(double irradiance, double cosine, double years, Operation operation) {
        return output(irradiance, cosine, years, operation, 0, circuit.even(1));
    }

    /**
     * What the array gives in partial shadow and with heat from elsewhere.
     *
     * @param irradiance normal to the Sun [W/m²]
     * @param cosine of the angle between the cells' normal and the Sun, in [0, 1] [1]
     * @param years since the beginning of life [yr]
     * @param operation at the maximum-power point or at a voltage
     * @param otherHeat absorbed by both faces from the Earth, per area [W/m²]
     * @param lit share of the light on each section of each string, as {@link StringCircuit} reads it, in [0, 1] [1]
     * @return the yield
     */
    public ArrayYield output(
            double irradiance, double cosine, double years, Operation operation, double otherHeat, double[][] lit) {
        Checks.notNegative("irradiance", irradiance);
        Checks.within("cosine", cosine, 0, 1);
        Checks.notNegative("years", years);
        Checks.notNegative("otherHeat", otherHeat);
        double[][] light = light(irradiance * incidence.share(cosine), lit);
        double dose = fluence * years;
        double kept = Math.pow(1 - yearlyLoss, years);
        double temperature = temperature(irradiance * cosine, otherHeat, light, lit, dose, kept, operation);
        double cells = Math.max(temperature, coldest);
        double[][] even = circuit.even(irradiance * incidence.share(cosine));
        double reference = circuit.maximumPower(even, circuit.cell().referenceTemperature(), 0)
                .power();
        OperatingPoint point = operation.of(circuit, light, cells, dose);
        double left = kept * point.power();
        List<ArrayYield.Step> steps = new ArrayList<>();
        steps.add(new ArrayYield.Step("sunlight across the panels' area", irradiance * area()));
        steps.add(new ArrayYield.Step("incidence", irradiance * area() * incidence.share(cosine)));
        steps.add(new ArrayYield.Step("packing", irradiance * area() * incidence.share(cosine) * packing));
        steps.add(new ArrayYield.Step("conversion by cells at their reference temperature", reference));
        steps.add(new ArrayYield.Step(
                "temperature", circuit.maximumPower(even, cells, 0).power()));
        steps.add(new ArrayYield.Step(
                "radiation damage", circuit.maximumPower(even, cells, dose).power()));
        steps.add(new ArrayYield.Step(
                "partial shadow", circuit.maximumPower(light, cells, dose).power()));
        steps.add(new ArrayYield.Step("operating voltage", point.power()));
        steps.add(new ArrayYield.Step("ageing by time", left));
        for (Loss loss : losses) {
            left *= 1 - loss.share();
            steps.add(new ArrayYield.Step(loss.name(), left));
        }
        return new ArrayYield(temperature, point, steps);
    }

    /**
     * Power at the terminals against the irradiance that counts on the cells, lit evenly, face on, at the array's own
     * temperature: tabulated at 257 irradiances up to 1,500 W/m² with a cubic spline between them, within 5e-5 of the power in full light.
     *
     * @param years since the beginning of life [yr]
     * @param operation at the maximum-power point or at a voltage
     * @return W/m² to W [any]
     */
    public DoubleUnaryOperator response(double years, Operation operation) {
        double most = 1500;
        double[] irradiances = new double[NODES];
        double[] powers = new double[NODES];
        for (int i = 1; i < NODES; i++) {
            irradiances[i] = most * i / (NODES - 1);
            powers[i] = output(irradiances[i], 1, years, operation).power();
        }
        PolynomialSplineFunction spline = new SplineInterpolator().interpolate(irradiances, powers);
        return irradiance -> {
            Checks.within("irradiance", irradiance, 0, most);
            return Math.max(0, spline.value(irradiance));
        };
    }

    private double[][] light(double irradiance, double[][] lit) {
        double[][] light = new double[lit.length][];
        for (int i = 0; i < lit.length; i++) {
            light[i] = new double[lit[i].length];
            for (int k = 0; k < lit[i].length; k++) {
                Checks.within("lit[" + i + "][" + k + "]", lit[i][k], 0, 1);
                light[i][k] = irradiance * lit[i][k];
            }
        }
        return light;
    }

    private double temperature(
            double sunlight,
            double otherHeat,
            double[][] light,
            double[][] lit,
            double dose,
            double kept,
            Operation operation) {
        double shares = 0;
        for (double[] string : lit) {
            shares += Arrays.stream(string).average().orElse(0) / lit.length;
        }
        double absorbed = circuit.cell().absorptance() * sunlight * shares + otherHeat;
        double emitting = (circuit.cell().emittance() + backEmittance) * SIGMA;
        double hottest = Math.sqrt(Math.sqrt(absorbed / emitting));
        if (sunlight * shares == 0) {
            return hottest;
        }
        double area = area();
        UnivariateFunction excess = t -> emitting * t * t * t * t
                + kept
                        * operation
                                .of(circuit, light, Math.max(t, coldest), dose)
                                .power()
                        / area
                - absorbed;
        if (excess.value(hottest) <= 0) {
            return hottest;
        }
        double unbalanced = excess.value(0);
        if (unbalanced >= 0) {
            throw new IllegalArgumentException("the cells deliver " + (unbalanced + absorbed) + " W/m² of the "
                    + absorbed + " W/m² that the panel absorbs, but must deliver less: see absorptance");
        }
        // the solver multiplies values: of powers of two the product is no zero, however faint the light
        int exponent = Math.getExponent(absorbed);
        return new BracketingNthOrderBrentSolver(1e-12, 1e-9, 1e-13, 5)
                .solve(200, t -> Math.scalb(excess.value(t), -exponent), 0, hottest);
    }

    /** Collects what an array is; each call checks its argument. Not thread-safe. */
    public static final class Builder {
        private final StringCircuit circuit;
        private double packing = 1;
        private final List<Loss> losses = new ArrayList<>();
        private double fluence;
        private double yearlyLoss;
        private double backEmittance = Double.NaN;
        private double coldest = 250;
        private IncidenceLaw incidence = IncidenceLaw.COSINE;

        private Builder(StringCircuit circuit) {
            this.circuit = circuit;
        }

        /**
         * Share of the panels' area that cells cover; without it, all.
         *
         * @param packing in (0, 1] [1]
         * @return this
         */
        public Builder packing(double packing) {
            Checks.fraction("packing", packing);
            this.packing = packing;
            return this;
        }

        /**
         * One more loss between circuit and terminals: wiring, mismatch, conversion.
         *
         * @param name of the loss
         * @param share lost of what reaches it, in [0, 1) [1]
         * @return this
         */
        public Builder loss(String name, double share) {
            losses.add(new Loss(name, share));
            return this;
        }

        /**
         * Radiation that arrives evenly in time; without it, none.
         *
         * @param fluence of 1-MeV-equivalent electrons a year, behind the cover glass [1/cm²/yr]
         * @return this
         */
        public Builder fluence(double fluence) {
            Checks.notNegative("fluence", fluence);
            this.fluence = fluence;
            return this;
        }

        /**
         * Loss of power by all that is not radiation: ultraviolet, cycling, micrometeoroids; without it, none.
         *
         * @param loss share lost in each year, in [0, 1) [1]
         * @return this
         */
        public Builder yearlyLoss(double loss) {
            Checks.loss("loss", loss);
            this.yearlyLoss = loss;
            return this;
        }

        /**
         * Emittance of the back; without it, that of the cells.
         *
         * @param emittance in [0, 1], 0 for an insulated back [1]
         * @return this
         */
        public Builder backEmittance(double emittance) {
            Checks.within("backEmittance", emittance, 0, 1);
            this.backEmittance = emittance;
            return this;
        }

        /**
         * The lowest temperature at which the cells' curves are taken; without it, 250 K.
         *
         * @param temperature colder cells are counted as being at it [K]
         * @return this
         */
        public Builder coldest(double temperature) {
            Checks.positive("coldest", temperature);
            this.coldest = temperature;
            return this;
        }

        /**
         * How light counts by its angle; without it, by the cosine.
         *
         * @param law of incidence
         * @return this
         */
        public Builder incidence(IncidenceLaw law) {
            this.incidence = law;
            return this;
        }

        /**
         * The array.
         *
         * @return an immutable array
         */
        public PhotovoltaicArray build() {
            return new PhotovoltaicArray(this);
        }
    }
}
