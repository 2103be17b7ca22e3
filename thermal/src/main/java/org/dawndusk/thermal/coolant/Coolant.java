/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.coolant;

import org.jspecify.annotations.Nullable;

/**
 * A fluid of a cooling loop: where it freezes, where it ceases to be a liquid, its saturation line, and its properties as
 * a saturated liquid.
 *
 * <p>Pure fluids end at their critical point; a mixture at the end of its data. A question outside that span is refused
 * with the limit that was broken. Liquids are taken as incompressible: properties depend on temperature alone. R-134a and
 * Novec 649 come without transport properties and serve two-phase loops alone. Accuracy: saturation pressure 0.1 %
 * (Novec 649: 1 %), latent heat 0.5 % up to 0.9 of the critical temperature, viscosity and conductivity 3 to 5 %.
 *
 * <p>Sources of viscosity, conductivity and heat capacity of the pure liquids: R. H. Perry, D. W. Green (eds), Perry's
 * Chemical Engineers' Handbook, 8th ed., 2008, tables 2-153, 2-313 and 2-315. Immutable and thread-safe.
 */
public final class Coolant {
    /**
     * Ammonia. Saturation: K. Gao, J. Wu, I. H. Bell, A. H. Harvey, E. W. Lemmon, J. Phys. Chem. Ref. Data 52 (2023)
     * 013102, ancillary equations.
     */
    public static final Coolant AMMONIA = PureFluids.ammonia();

    /**
     * Water. Saturation: W. Wagner, A. Pruss, J. Phys. Chem. Ref. Data 22 (1993) 783: IAPWS SR1-86(1992), equations 1 to 3.
     * Transport up to 383.15 K: IAPWS SR6-08(2011), equations 7 and 8.
     */
    public static final Coolant WATER = PureFluids.water();

    /**
     * Carbon dioxide. Saturation: R. Span, W. Wagner, J. Phys. Chem. Ref. Data 25 (1996) 1509, equations 3.13 to 3.15.
     */
    public static final Coolant CARBON_DIOXIDE = PureFluids.carbonDioxide();

    /** R-134a. Saturation: R. Tillner-Roth, H. D. Baehr, J. Phys. Chem. Ref. Data 23 (1994) 657, ancillary equations. */
    public static final Coolant R134A = PureFluids.r134a();

    /**
     * Novec 649, a perfluorinated ketone. Saturation: M. O. McLinden, R. A. Perkins, E. W. Lemmon, T. J. Fortin, J. Chem.
     * Eng. Data 60 (2015) 3646, ancillary equations.
     */
    public static final Coolant NOVEC_649 = PureFluids.novec649();

    private final String name;
    private final String source;
    private final double freezing;
    private final double end;
    private final @Nullable Saturation saturation;
    private final @Nullable Liquid liquid;

    Coolant(
            String name,
            String source,
            double freezing,
            double end,
            @Nullable Saturation saturation,
            @Nullable Liquid liquid) {
        this.name = name;
        this.source = source;
        this.freezing = freezing;
        this.end = end;
        this.saturation = saturation;
        this.liquid = liquid;
    }

    /**
     * Propylene glycol in water, up to 373.15 K, where its data end. Source: Å. Melinder, Properties of Secondary Working
     * Fluids for Indirect Systems, International Institute of Refrigeration, 2010.
     *
     * @param massFraction of the glycol, in [0.15, 0.6] [1]
     * @return the mixture
     */
    public static Coolant propyleneGlycol(double massFraction) {
        Checks.within("massFraction", massFraction, 0.15, Glycol.MOST);
        return new Coolant(
                "propylene glycol of " + massFraction + " in water",
                "Melinder, Properties of Secondary Working Fluids for Indirect Systems, IIR, 2010",
                Glycol.freezing(massFraction),
                Glycol.HOTTEST,
                null,
                Glycol.liquid(massFraction));
    }

    /**
     * What it is called.
     *
     * @return name
     */
    public String name() {
        return name;
    }

    /**
     * Where its figures are from.
     *
     * @return publications
     */
    public String source() {
        return source;
    }

    /**
     * Where it freezes: the triple point of a pure fluid, the freezing point of a mixture.
     *
     * @return temperature [K]
     */
    public double freezingTemperature() {
        return freezing;
    }

    /**
     * Where the liquid ends: the critical point of a pure fluid, the end of its data for a mixture.
     *
     * @return temperature [K]
     */
    public double highestTemperature() {
        return end;
    }

    /**
     * The critical point.
     *
     * @return temperature [K]
     * @throws IllegalStateException for a mixture, whose critical point is not known here
     */
    public double criticalTemperature() {
        return saturation().criticalTemperature();
    }

    /**
     * The critical point.
     *
     * @return pressure [Pa]
     * @throws IllegalStateException for a mixture, whose critical point is not known here
     */
    public double criticalPressure() {
        return saturation().criticalPressure();
    }

    /**
     * The pressure at which it boils. Of glycol in water it is that of water: an upper bound, since glycol hardly boils.
     *
     * @param temperature from the freezing point to the critical point [K]
     * @return saturation pressure [Pa]
     */
    public double saturationPressure(double temperature) {
        requireLiquid("temperature", temperature);
        return saturation == null ? WATER.saturation().pressure(temperature) : saturation.pressure(temperature);
    }

    /**
     * The slope of the saturation pressure.
     *
     * @param temperature from the freezing point to the critical point [K]
     * @return slope [Pa/K]
     */
    public double saturationPressureSlope(double temperature) {
        requireLiquid("temperature", temperature);
        return saturation().pressureSlope(temperature);
    }

    /**
     * The temperature at which it boils.
     *
     * @param pressure from that of the triple point to the critical one [Pa]
     * @return saturation temperature [K]
     */
    public double saturationTemperature(double pressure) {
        Saturation line = saturation();
        double least = line.pressure(freezing);
        if (!(pressure >= least && pressure < line.criticalPressure())) {
            throw Checks.refusal(
                    "pressure",
                    pressure,
                    "[" + least + ", " + line.criticalPressure() + "), from the triple to the critical point of "
                            + name);
        }
        return line.temperature(pressure, freezing);
    }

    /**
     * The heat that it takes to boil.
     *
     * @param temperature from the freezing point to the critical point [K]
     * @return latent heat [J/kg]
     */
    public double latentHeat(double temperature) {
        requireLiquid("temperature", temperature);
        return saturation().latentHeat(temperature);
    }

    /**
     * Density of the saturated vapour.
     *
     * @param temperature from the freezing point to the critical point [K]
     * @return density [kg/m³]
     */
    public double vapourDensity(double temperature) {
        requireLiquid("temperature", temperature);
        return saturation().vapourDensity(temperature);
    }

    /**
     * Density of the liquid.
     *
     * @param temperature where it is liquid [K]
     * @return density [kg/m³]
     */
    public double density(double temperature) {
        requireLiquid("temperature", temperature);
        return saturation == null
                ? liquid().density().applyAsDouble(temperature)
                : saturation.liquidDensity(temperature);
    }

    /**
     * Where the data of the flowing liquid begin: its freezing point or above.
     *
     * @return temperature [K]
     * @throws IllegalStateException for a coolant without transport properties
     */
    public double coldestFlow() {
        return liquid().from();
    }

    /**
     * Where the data of the flowing liquid end: below the critical point.
     *
     * @return temperature [K]
     * @throws IllegalStateException for a coolant without transport properties
     */
    public double hottestFlow() {
        return liquid().to();
    }

    /**
     * Specific heat of the liquid.
     *
     * @param temperature where it is liquid and its data reach [K]
     * @return specific heat [J/kg/K]
     */
    public double specificHeat(double temperature) {
        return transport(temperature).specificHeat().applyAsDouble(temperature);
    }

    /**
     * Dynamic viscosity of the liquid.
     *
     * @param temperature where it is liquid and its data reach [K]
     * @return viscosity [Pa s]
     */
    public double viscosity(double temperature) {
        return transport(temperature).viscosity().applyAsDouble(temperature);
    }

    /**
     * Thermal conductivity of the liquid.
     *
     * @param temperature where it is liquid and its data reach [K]
     * @return conductivity [W/m/K]
     */
    public double conductivity(double temperature) {
        return transport(temperature).conductivity().applyAsDouble(temperature);
    }

    /**
     * Prandtl number of the liquid.
     *
     * @param temperature where it is liquid and its data reach [K]
     * @return viscosity times specific heat over conductivity [1]
     */
    public double prandtl(double temperature) {
        return viscosity(temperature) * specificHeat(temperature) / conductivity(temperature);
    }

    /**
     * Refuses a temperature at which it is no liquid, with the limit that is broken.
     *
     * @param place what has that temperature, for the message
     * @param temperature to be judged [K]
     */
    public void requireLiquid(String place, double temperature) {
        if (!(temperature >= freezing && temperature < end)) {
            String limit = temperature < freezing
                    ? "the freezing point of " + name
                    : saturation == null ? "the end of the data of " + name : "the critical point of " + name;
            throw Checks.refusal(
                    place,
                    temperature,
                    "[" + freezing + ", " + end + "): beyond " + limit + " at "
                            + (temperature < freezing ? freezing : end) + " K");
        }
    }

    private Liquid transport(double temperature) {
        requireLiquid("temperature", temperature);
        Liquid data = liquid();
        if (!(temperature >= data.from() && temperature <= data.to())) {
            throw Checks.refusal(
                    "temperature",
                    temperature,
                    "[" + data.from() + ", " + data.to() + "], where the data of liquid " + name + " reach");
        }
        return data;
    }

    private Liquid liquid() {
        if (liquid == null) {
            throw new IllegalStateException(
                    name + " comes without transport properties: it serves two-phase loops alone");
        }
        return liquid;
    }

    private Saturation saturation() {
        if (saturation == null) {
            throw new IllegalStateException(
                    name + " is a mixture without a saturation line: it serves liquid loops alone");
        }
        return saturation;
    }

    @Override
    public String toString() {
        return name;
    }
}
