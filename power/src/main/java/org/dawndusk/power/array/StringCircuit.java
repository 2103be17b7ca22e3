/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.array;

/**
 * Cells in series and strings in parallel, with a bypass diode over each section of a string and a blocking diode in each.
 *
 * <p>Light is given as an array: a row for each string that is lit in its own way, an entry for each of its equal sections;
 * a string with one entry is lit evenly. A section that can't carry the string's current is bypassed at the diode's drop; a
 * string below the bus voltage gives nothing, since its blocking diode holds. Immutable and thread-safe.
 */
public final class StringCircuit {
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final int SAMPLES = 240;

    private final CellDatasheet cell;
    private final int series;
    private final int strings;
    private final double bypassDrop;
    private final double blockingDrop;

    private StringCircuit(CellDatasheet cell, int series, int strings, double bypassDrop, double blockingDrop) {
        this.cell = cell;
        this.series = series;
        this.strings = strings;
        this.bypassDrop = bypassDrop;
        this.blockingDrop = blockingDrop;
    }

    /**
     * A circuit with ideal diodes.
     *
     * @param cell all alike
     * @param series cells in a string
     * @param strings in parallel
     * @return the circuit
     */
    public static StringCircuit of(CellDatasheet cell, int series, int strings) {
        Checks.positive("series", series);
        Checks.positive("strings", strings);
        return new StringCircuit(cell, series, strings, 0, 0);
    }

    /**
     * The circuit with diodes that drop a voltage.
     *
     * @param bypass drop of a bypass diode while it carries the string's current [V]
     * @param blocking drop of the blocking diode of a string [V]
     * @return the circuit
     */
    public StringCircuit diodes(double bypass, double blocking) {
        Checks.notNegative("bypass", bypass);
        Checks.notNegative("blocking", blocking);
        return new StringCircuit(cell, series, strings, bypass, blocking);
    }

    /**
     * The circuit after strings were lost.
     *
     * @param lost how many, fewer than there are
     * @return the circuit with the rest
     */
    public StringCircuit withLostStrings(int lost) {
        Checks.within("lost", lost, 0, strings - 1);
        return new StringCircuit(cell, series, strings - lost, bypassDrop, blockingDrop);
    }

    /**
     * The cells.
     *
     * @return the data sheet
     */
    public CellDatasheet cell() {
        return cell;
    }

    /**
     * Strings in parallel.
     *
     * @return how many
     */
    public int strings() {
        return strings;
    }

    /**
     * Area of all cells.
     *
     * @return area [m²]
     */
    public double cellArea() {
        return cell.area() * series * strings;
    }

    /** All strings lit evenly. */
    double[][] even(double irradiance) {
        return new double[][] {{irradiance}};
    }

    /**
     * Current of the circuit at a voltage.
     *
     * @param voltage at the terminals, behind the blocking diodes [V]
     * @param irradiance on each section of each string; with one row all strings are alike [W/m²]
     * @param temperature of the cells [K]
     * @param fluence of 1-MeV electrons so far [1/cm²]
     * @return current, not negative [A]
     */
    public double currentAt(double voltage, double[][] irradiance, double temperature, double fluence) {
        Checks.notNegative("voltage", voltage);
        return current(voltage, curves(irradiance, temperature, fluence));
    }

    /**
     * The point of the greatest power of the whole circuit, the greatest of all where shadow makes several.
     *
     * @param irradiance on each section of each string; with one row all strings are alike [W/m²]
     * @param temperature of the cells [K]
     * @param fluence of 1-MeV electrons so far [1/cm²]
     * @return voltage and current at the terminals
     */
    public OperatingPoint maximumPower(double[][] irradiance, double temperature, double fluence) {
        SingleDiode[][] curves = curves(irradiance, temperature, fluence);
        if (curves.length == 1 && curves[0].length == 1 && blockingDrop == 0) {
            OperatingPoint one = curves[0][0].maximumPower();
            return new OperatingPoint(one.voltage() * series, one.current() * strings);
        }
        double highest = 0;
        for (SingleDiode[] string : curves) {
            highest = Math.max(highest, voltage(0, string));
        }
        double step = highest / SAMPLES;
        int best = 0;
        double most = 0;
        for (int i = 1; i < SAMPLES; i++) {
            double power = i * step * current(i * step, curves);
            if (power > most) {
                most = power;
                best = i;
            }
        }
        if (best == 0) {
            return OperatingPoint.NONE;
        }
        double low = (best - 1) * step;
        double high = (best + 1) * step;
        while (high - low > 1e-9 * highest) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (left * current(left, curves) < right * current(right, curves)) {
                low = left;
            } else {
                high = right;
            }
        }
        double voltage = (low + high) / 2;
        return new OperatingPoint(voltage, current(voltage, curves));
    }

    private SingleDiode[][] curves(double[][] irradiance, double temperature, double fluence) {
        if (irradiance.length != 1 && irradiance.length != strings) {
            throw new IllegalArgumentException("irradiance has " + irradiance.length
                    + " rows, but must have one, or one for each of the " + strings + " strings");
        }
        SingleDiode[][] curves = new SingleDiode[irradiance.length][];
        for (int s = 0; s < curves.length; s++) {
            int sections = irradiance[s].length;
            if (sections == 0 || series % sections != 0) {
                throw new IllegalArgumentException("irradiance[" + s + "] has " + sections
                        + " sections, but their number must divide the " + series + " cells of a string");
            }
            curves[s] = new SingleDiode[sections];
            for (int k = 0; k < sections; k++) {
                curves[s][k] = cell.at(irradiance[s][k], temperature, fluence);
            }
        }
        return curves;
    }

    private double current(double voltage, SingleDiode[][] curves) {
        double sum = 0;
        for (SingleDiode[] string : curves) {
            sum += stringCurrent(voltage, string);
        }
        return sum * strings / curves.length;
    }

    /** The current at which a string has a voltage; its voltage falls with the current. */
    private double stringCurrent(double voltage, SingleDiode[] string) {
        if (string.length == 1) {
            return Math.max(0, string[0].currentAt((voltage + blockingDrop) / series));
        }
        if (voltage(0, string) <= voltage) {
            return 0;
        }
        double low = 0;
        double high = 0;
        for (SingleDiode section : string) {
            high = Math.max(high, section.photocurrent());
        }
        for (int i = 0; i < 60 && high - low > 1e-14 * high; i++) {
            double middle = (low + high) / 2;
            if (voltage(middle, string) > voltage) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double voltage(double current, SingleDiode[] string) {
        double sum = -blockingDrop;
        double cells = (double) series / string.length;
        for (SingleDiode section : string) {
            sum += Math.max(cells * section.voltageAt(current), -bypassDrop);
        }
        return sum;
    }
}
