/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.array;

/**
 * The current-voltage curve of a lit cell by one diode, a series resistance and a shunt:
 * {@code I = Il - Io (exp(Vd / a) - 1) - G Vd} with {@code Vd = V + I Rs}.
 *
 * <p>A multi-junction cell is one diode too, with the thermal voltages of its junctions added up in {@code a}. Explicit by
 * Lambert's W. Source: A. Jain, A. Kapoor, Exact analytical solutions of the parameters of real solar cells using Lambert
 * W-function, Solar Energy Materials and Solar Cells 81 (2004) 269-277, eqs 2 and 3. Immutable and thread-safe.
 *
 * @param photocurrent Il, in [0, 1e100] [A]
 * @param saturationCurrent Io, in [1e-200, 1e100] [A]
 * @param thermalVoltage a, ideality x junctions x kT/q, in [1e-100, 1e100] [V]
 * @param seriesResistance Rs, in [0, 1e100] [Ω]
 * @param shuntConductance G, in [0, 1e100] [S]
 */
public record SingleDiode(
        double photocurrent,
        double saturationCurrent,
        double thermalVoltage,
        double seriesResistance,
        double shuntConductance) {
    /** Up to the largest, the ratios of currents and the products of each with another value are numbers. */
    private static final double SMALLEST = 1e-200;

    private static final double LARGEST = 1e100;

    /**
     * Refuses values outside their ranges.
     *
     * @param photocurrent Il, in [0, 1e100] [A]
     * @param saturationCurrent Io, in [1e-200, 1e100] [A]
     * @param thermalVoltage a, ideality x junctions x kT/q, in [1e-100, 1e100] [V]
     * @param seriesResistance Rs, in [0, 1e100] [Ω]
     * @param shuntConductance G, in [0, 1e100] [S]
     */
    public SingleDiode {
        Checks.within("photocurrent", photocurrent, 0, LARGEST);
        Checks.within("saturationCurrent", saturationCurrent, SMALLEST, LARGEST);
        Checks.within("thermalVoltage", thermalVoltage, 1 / LARGEST, LARGEST);
        Checks.within("seriesResistance", seriesResistance, 0, LARGEST);
        Checks.within("shuntConductance", shuntConductance, 0, LARGEST);
    }

    /**
     * The curve through three points of a data sheet, with the greatest power at the given point.
     *
     * <p>Four conditions fix Il, Io, a and Rs; there is no shunt (the four-parameter model). With
     * {@code exp(-Voc / a)} neglected beside 1 (1e-9 for silicon, 1e-15 for a triple junction) they have the closed form
     * {@code a = (Isc - Imp)(Vmp - Imp Rs) / Imp = (Voc - Vmp - Imp Rs) / ln(Isc / (Isc - Imp))}. Source of the conditions:
     * W. De Soto, S. A. Klein, W. A. Beckman, Improvement and validation of a model for photovoltaic array performance,
     * Solar Energy 80 (2006) 78-88, eqs 3 to 6.
     *
     * @param shortCircuitCurrent Isc, positive [A]
     * @param openCircuitVoltage Voc, positive [V]
     * @param maximumPowerCurrent Imp, in (0, Isc) [A]
     * @param maximumPowerVoltage Vmp, in (0, Voc) [V]
     * @return the curve
     * @throws IllegalArgumentException if no such curve has a series resistance of at least 0
     */
    public static SingleDiode through(
            double shortCircuitCurrent,
            double openCircuitVoltage,
            double maximumPowerCurrent,
            double maximumPowerVoltage) {
        double isc = shortCircuitCurrent;
        double voc = openCircuitVoltage;
        double imp = maximumPowerCurrent;
        double vmp = maximumPowerVoltage;
        Checks.positive("shortCircuitCurrent", isc);
        Checks.positive("openCircuitVoltage", voc);
        if (!(imp > 0 && imp < isc)) {
            throw Checks.refusal("maximumPowerCurrent", imp, "(0, " + isc + ")");
        }
        if (!(vmp > 0 && vmp < voc)) {
            throw Checks.refusal("maximumPowerVoltage", vmp, "(0, " + voc + ")");
        }
        double spare = (isc - imp) / imp;
        double decay = spare * Math.log(isc / (isc - imp));
        double drop = (voc - vmp - vmp * decay) / (1 - decay);
        double a = spare * (vmp - drop);
        if (!(decay < 1 && drop >= 0 && a > 0)) {
            throw new IllegalArgumentException("the points (" + isc + " A, " + voc + " V) and (" + imp + " A, " + vmp
                    + " V) would need a series resistance of " + drop / imp + " Ω, but it must be in [0, ∞)");
        }
        double rs = drop / imp;
        double io = isc / (Math.exp(voc / a) - Math.exp(isc * rs / a));
        return new SingleDiode(io * Math.expm1(voc / a), io, a, rs, 0);
    }

    /**
     * The same cell with another photocurrent.
     *
     * @param current Il [A]
     * @return the curve
     */
    public SingleDiode withPhotocurrent(double current) {
        return new SingleDiode(current, saturationCurrent, thermalVoltage, seriesResistance, shuntConductance);
    }

    /**
     * Current at a voltage; negative beyond the open circuit.
     *
     * @param voltage at the terminals [V]
     * @return current [A]
     */
    public double currentAt(double voltage) {
        Checks.finite("voltage", voltage);
        double source = photocurrent + saturationCurrent;
        if (seriesResistance == 0) {
            double current =
                    source - saturationCurrent * Math.exp(voltage / thermalVoltage) - shuntConductance * voltage;
            Checks.finite("current", current);
            return current;
        }
        double c = 1 + seriesResistance * shuntConductance;
        double b = (voltage + seriesResistance * source) / c;
        double w = LambertW.ofLogarithm(
                Math.log(seriesResistance * saturationCurrent / (thermalVoltage * c)) + b / thermalVoltage);
        double junction = b - thermalVoltage * w;
        double current = source - thermalVoltage * c / seriesResistance * w - shuntConductance * junction;
        // differences of numbers that are too large for a double
        Checks.finite("current", current);
        return current;
    }

    /**
     * Voltage at a current; without a shunt a current beyond the photocurrent has none, and the answer is minus infinity:
     * a bypass diode carries it.
     *
     * @param current at the terminals [A]
     * @return voltage [V]
     */
    public double voltageAt(double current) {
        Checks.finite("current", current);
        double rest = photocurrent + saturationCurrent - current;
        if (shuntConductance == 0) {
            return rest > 0
                    ? thermalVoltage * Math.log(rest / saturationCurrent) - current * seriesResistance
                    : Double.NEGATIVE_INFINITY;
        }
        double d = rest / shuntConductance;
        double w = LambertW.ofLogarithm(
                Math.log(saturationCurrent / (thermalVoltage * shuntConductance)) + d / thermalVoltage);
        double voltage = d - thermalVoltage * w - current * seriesResistance;
        Checks.finite("voltage", voltage);
        return voltage;
    }

    /**
     * The point of the greatest power.
     *
     * @return voltage and current; both 0 in the dark
     */
    public OperatingPoint maximumPower() {
        double high = voltageAt(0);
        if (!(high > 0)) {
            return OperatingPoint.NONE;
        }
        double low = 0;
        // at the junction's voltage v: dP/dv = I + I' (v - 2 Rs I), which falls
        double v = Math.max(0, high - 3 * thermalVoltage);
        for (int i = 0; i < 100 && high - low > 1e-15 * high; i++) {
            double g = saturationCurrent / thermalVoltage * Math.exp(v / thermalVoltage);
            double slope = -g - shuntConductance;
            double current = photocurrent + saturationCurrent - g * thermalVoltage - shuntConductance * v;
            double excess = current + slope * (v - 2 * seriesResistance * current);
            if (excess > 0) {
                low = v;
            } else {
                high = v;
            }
            double bend = -g / thermalVoltage;
            double derivative =
                    2 * slope + bend * (v - 2 * seriesResistance * current) - 2 * seriesResistance * slope * slope;
            double next = v - excess / derivative;
            next = next > low && next < high ? next : (low + high) / 2;
            if (Math.abs(next - v) <= 1e-15 * high) {
                break;
            }
            v = next;
        }
        double current = photocurrent - saturationCurrent * Math.expm1(v / thermalVoltage) - shuntConductance * v;
        return new OperatingPoint(v - current * seriesResistance, current);
    }
}
