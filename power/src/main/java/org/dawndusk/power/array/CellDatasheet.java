/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.array;

import org.dawndusk.power.RemainingFactor;

/**
 * A solar cell by what its data sheet prints: three points of its curve, their change with temperature and with fluence, and
 * its optical properties.
 *
 * <p>The points move linearly with temperature about the reference, as data sheets state it, and the single-diode curve is
 * laid through them anew; the photocurrent is proportional to the irradiance, with the diode unchanged. So the data sheet's
 * slopes hold exactly, and the open-circuit voltage falls with the logarithm of the light. Good from 0.1 to 2 suns and from
 * about 250 to 380 K: colder, the points of some sheets are no curve any more; low-intensity, low-temperature effects are not in it. Immutable and thread-safe; made by
 * {@link #of}.
 */
public final class CellDatasheet {
    private static final double CELSIUS_28 = 301.15;

    /**
     * Triple junction GaInP/GaAs/Ge, AZUR SPACE 3G30C-Advanced, 30.18 cm², 28 °C, 1,367 W/m²: 520.2 mA, 2,700 mV; 504.4 mA,
     * 2,411 mV (29.5 %); gradients 0.32 mA/K, -6.0 mV/K; 0.28 mA/K, -6.1 mV/K; after 2.5e14, 5e14 and 1e15 1-MeV
     * electrons/cm² 28.6, 27.8 and 26.5 %. Absorptance 0.91. Source: AZUR SPACE, data sheet 3G30C-Advanced, HNR 0003429-01.
     * Emittance 0.85, of a cover glass (P. Fortescue et al., Spacecraft Systems Engineering, 4th ed., 2011, table 11.3, 0.80
     * to 0.85).
     */
    public static final CellDatasheet AZUR_3G30C = of(30.18e-4, 1367, CELSIUS_28)
            .points(0.5202, 2.700, 0.5044, 2.411)
            .slopes(0.32e-3, -6.0e-3, 0.28e-3, -6.1e-3)
            .optics(0.91, 0.85)
            .radiation(
                    new double[] {2.5e14, 5e14, 1e15},
                    new double[] {518.5 / 520.2, 514.0 / 520.2, 501.9 / 520.2},
                    new double[] {2616.0 / 2700, 2564.0 / 2700, 2522.0 / 2700},
                    new double[] {503.2 / 504.4, 500.6 / 504.4, 486.6 / 504.4},
                    new double[] {2345.0 / 2411, 2290.0 / 2411, 2246.0 / 2411});

    /**
     * Silicon with back-surface field and reflector, AZUR SPACE S 32, per 1 cm², 28 °C, 1,353 W/m²: 45.8 mA, 628 mV; 43.4
     * mA, 528 mV (16.9 %); gradients 0.03 mA/K, -2.02 mV/K, 0.03 mA/K, -2.07 mV/K. Source: AZUR SPACE, data sheet S 32. Its
     * optics are those of silicon cells in P. Fortescue et al., Spacecraft Systems Engineering, 4th ed., 2011, table 11.3.
     */
    public static final CellDatasheet AZUR_S32 = of(1e-4, 1353, CELSIUS_28)
            .points(45.8e-3, 0.628, 43.4e-3, 0.528)
            .slopes(0.03e-3, -2.02e-3, 0.03e-3, -2.07e-3)
            .optics(0.75, 0.82);

    private static final double[] NONE = {0, 0, 0, 0};

    private final double area;
    private final double irradiance;
    private final double temperature;
    /** Isc, Voc, Imp, Vmp. */
    private final double[] points;

    private final double[] slopes;
    private final double absorptance;
    private final double emittance;
    /** Remaining factors of the four, or none. */
    private final RemainingFactor[] remaining;

    private CellDatasheet(
            double area,
            double irradiance,
            double temperature,
            double[] points,
            double[] slopes,
            double absorptance,
            double emittance,
            RemainingFactor[] remaining) {
        this.area = area;
        this.irradiance = irradiance;
        this.temperature = temperature;
        this.points = points;
        this.slopes = slopes;
        this.absorptance = absorptance;
        this.emittance = emittance;
        this.remaining = remaining;
    }

    /**
     * A cell whose points are still to be given; absorptance and emittance are 1 until told.
     *
     * @param area of the cell [m²]
     * @param irradiance at which the points hold [W/m²]
     * @param temperature at which the points hold [K]
     * @return the cell
     */
    public static CellDatasheet of(double area, double irradiance, double temperature) {
        Checks.positive("area", area);
        Checks.positive("irradiance", irradiance);
        Checks.positive("temperature", temperature);
        return new CellDatasheet(area, irradiance, temperature, NONE, NONE, 1, 1, new RemainingFactor[0]);
    }

    /**
     * The points of the curve.
     *
     * @param shortCircuitCurrent Isc [A]
     * @param openCircuitVoltage Voc [V]
     * @param maximumPowerCurrent Imp [A]
     * @param maximumPowerVoltage Vmp [V]
     * @return the cell with these points
     */
    public CellDatasheet points(
            double shortCircuitCurrent,
            double openCircuitVoltage,
            double maximumPowerCurrent,
            double maximumPowerVoltage) {
        SingleDiode.through(shortCircuitCurrent, openCircuitVoltage, maximumPowerCurrent, maximumPowerVoltage);
        double[] given = {shortCircuitCurrent, openCircuitVoltage, maximumPowerCurrent, maximumPowerVoltage};
        return new CellDatasheet(area, irradiance, temperature, given, slopes, absorptance, emittance, remaining);
    }

    /**
     * How the points move with temperature.
     *
     * @param shortCircuitCurrent change of Isc [A/K]
     * @param openCircuitVoltage change of Voc [V/K]
     * @param maximumPowerCurrent change of Imp [A/K]
     * @param maximumPowerVoltage change of Vmp [V/K]
     * @return the cell with these slopes
     */
    public CellDatasheet slopes(
            double shortCircuitCurrent,
            double openCircuitVoltage,
            double maximumPowerCurrent,
            double maximumPowerVoltage) {
        double[] given = {shortCircuitCurrent, openCircuitVoltage, maximumPowerCurrent, maximumPowerVoltage};
        for (double slope : given) {
            Checks.finite("slope", slope);
        }
        return new CellDatasheet(area, irradiance, temperature, points, given, absorptance, emittance, remaining);
    }

    /**
     * Optical properties of the covered cell.
     *
     * @param absorptance of sunlight, in (0, 1] [1]
     * @param emittance in the infrared, in (0, 1] [1]
     * @return the cell with these properties
     */
    public CellDatasheet optics(double absorptance, double emittance) {
        Checks.fraction("absorptance", absorptance);
        Checks.fraction("emittance", emittance);
        return new CellDatasheet(area, irradiance, temperature, points, slopes, absorptance, emittance, remaining);
    }

    /**
     * What the points keep after fluences of 1-MeV electrons.
     *
     * @param fluences rising [1/cm²]
     * @param shortCircuitCurrent kept of Isc at each [1]
     * @param openCircuitVoltage kept of Voc at each [1]
     * @param maximumPowerCurrent kept of Imp at each [1]
     * @param maximumPowerVoltage kept of Vmp at each [1]
     * @return the cell with these curves
     */
    public CellDatasheet radiation(
            double[] fluences,
            double[] shortCircuitCurrent,
            double[] openCircuitVoltage,
            double[] maximumPowerCurrent,
            double[] maximumPowerVoltage) {
        RemainingFactor[] given = {
            RemainingFactor.of(fluences, shortCircuitCurrent),
            RemainingFactor.of(fluences, openCircuitVoltage),
            RemainingFactor.of(fluences, maximumPowerCurrent),
            RemainingFactor.of(fluences, maximumPowerVoltage)
        };
        return new CellDatasheet(area, irradiance, temperature, points, slopes, absorptance, emittance, given);
    }

    /**
     * The curve at a light, a temperature and an age.
     *
     * @param irradiance on the cell, across its face [W/m²]
     * @param temperature of the cell [K]
     * @param fluence of 1-MeV electrons so far, 0 where the cell has no curves [1/cm²]
     * @return the curve
     * @throws IllegalArgumentException if the points at that temperature and age are no curve
     */
    public SingleDiode at(double irradiance, double temperature, double fluence) {
        Checks.notNegative("irradiance", irradiance);
        Checks.positive("temperature", temperature);
        if (points == NONE) {
            throw new IllegalArgumentException("points of the cell are missing");
        }
        if (fluence != 0 && remaining.length == 0) {
            throw Checks.refusal("fluence", fluence, "[0, 0], since the cell has no curves of radiation damage");
        }
        double[] moved = new double[4];
        for (int i = 0; i < 4; i++) {
            double kept = fluence == 0 ? 1 : remaining[i].at(fluence);
            moved[i] = kept * points[i] + slopes[i] * (temperature - this.temperature);
        }
        SingleDiode reference = SingleDiode.through(moved[0], moved[1], moved[2], moved[3]);
        return reference.withPhotocurrent(reference.photocurrent() * irradiance / this.irradiance);
    }

    /**
     * Efficiency at the maximum-power point, at the data sheet's irradiance.
     *
     * @param temperature of the cell [K]
     * @param fluence of 1-MeV electrons so far [1/cm²]
     * @return efficiency [1]
     */
    public double efficiency(double temperature, double fluence) {
        return at(irradiance, temperature, fluence).maximumPower().power() / (irradiance * area);
    }

    /**
     * Area of the cell.
     *
     * @return area [m²]
     */
    public double area() {
        return area;
    }

    /**
     * Temperature at which the points hold.
     *
     * @return temperature [K]
     */
    public double referenceTemperature() {
        return temperature;
    }

    /**
     * Absorptance of sunlight.
     *
     * @return absorptance [1]
     */
    public double absorptance() {
        return absorptance;
    }

    /**
     * Emittance in the infrared.
     *
     * @return emittance [1]
     */
    public double emittance() {
        return emittance;
    }
}
