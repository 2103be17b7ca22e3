/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.radiator;

import org.dawndusk.thermal.Fin;
import org.dawndusk.thermal.RadiatorPanel;

/**
 * A panel with straight parallel tubes: the sheet between two tubes is a radiating fin that conducts from either to the
 * middle.
 *
 * <p>Tubes share the flow evenly. Conduction along the tubes is left out. Between coolant and fin root lie the film in the
 * tube and the bond between tube and sheet. Immutable and thread-safe; made by {@link #builder}.
 */
public final class TubePanel {
    private final RadiatorPanel surface;
    private final int tubes;
    private final double length;
    private final double innerDiameter;
    private final double roughness;
    private final double bond;
    /** Conductivity times thickness of the sheet [W/K]. */
    private final double sheet;

    private TubePanel(
            RadiatorPanel surface,
            int tubes,
            double length,
            double innerDiameter,
            double roughness,
            double bond,
            double sheet) {
        this.sheet = sheet;
        double pitch = surface.area() / (tubes * length);
        this.surface = surface.withFin(Fin.rectangular(pitch / 2, 1, sheet));
        this.tubes = tubes;
        this.length = length;
        this.innerDiameter = innerDiameter;
        this.roughness = roughness;
        this.bond = bond;
    }

    /**
     * A builder; tubes and fin must be set, the rest is smooth and perfectly bonded.
     *
     * @param surface area, sides and mass of the panel; its fins give way to those between the tubes
     * @return a new builder
     */
    public static Builder builder(RadiatorPanel surface) {
        return new Builder(surface);
    }

    /**
     * The panel as a surface, with the fins between its tubes.
     *
     * @return the surface
     */
    public RadiatorPanel surface() {
        return surface;
    }

    /**
     * How many tubes lie side by side.
     *
     * @return count
     */
    public int tubes() {
        return tubes;
    }

    /**
     * Length of each tube.
     *
     * @return length [m]
     */
    public double length() {
        return length;
    }

    /**
     * Distance between two tubes: area over tubes and length.
     *
     * @return pitch [m]
     */
    public double pitch() {
        return surface.area() / (tubes * length);
    }

    /**
     * Inner diameter of each tube.
     *
     * @return diameter [m]
     */
    public double innerDiameter() {
        return innerDiameter;
    }

    /**
     * Roughness over diameter.
     *
     * @return relative roughness [1]
     */
    public double relativeRoughness() {
        return roughness / innerDiameter;
    }

    /**
     * Resistance between tube wall and fin root, of a metre of one tube.
     *
     * @return resistance times length [K m/W]
     */
    public double bond() {
        return bond;
    }

    /**
     * The same panel with longer or shorter tubes at the same pitch.
     *
     * @param length of each tube [m]
     * @return the panel, its area in proportion
     */
    public TubePanel withLength(double length) {
        Checks.positive("length", length);
        RadiatorPanel scaled = surface.withArea(surface.area() * length / this.length);
        return new TubePanel(scaled, tubes, length, innerDiameter, roughness, bond, sheet);
    }

    /** The same panel with sheet, bond and tubes each changed by a factor. */
    TubePanel scaled(double sheet, double bond, double innerDiameter) {
        return new TubePanel(
                surface,
                tubes,
                length,
                this.innerDiameter * innerDiameter,
                roughness * innerDiameter,
                this.bond * bond,
                this.sheet * sheet);
    }

    /** Collects what the tubes are; each call checks its arguments. Not thread-safe. */
    public static final class Builder {
        private final RadiatorPanel surface;
        private int tubes;
        private double length;
        private double innerDiameter;
        private double thickness = Double.NaN;
        private double conductivity;
        private double roughness;
        private double bond;

        private Builder(RadiatorPanel surface) {
            this.surface = surface;
        }

        /**
         * The tubes, all in parallel.
         *
         * @param count at least 1
         * @param length of each [m]
         * @param innerDiameter of each [m]
         * @return this
         */
        public Builder tubes(int count, double length, double innerDiameter) {
            Checks.atLeast("count", count, 1);
            Checks.positive("length", length);
            Checks.positive("innerDiameter", innerDiameter);
            this.tubes = count;
            this.length = length;
            this.innerDiameter = innerDiameter;
            return this;
        }

        /**
         * The sheet between the tubes.
         *
         * @param thickness [m]
         * @param conductivity along the sheet [W/m/K]
         * @return this
         */
        public Builder fin(double thickness, double conductivity) {
            Checks.positive("thickness", thickness);
            Checks.positive("conductivity", conductivity);
            this.thickness = thickness;
            this.conductivity = conductivity;
            return this;
        }

        /**
         * The bond between tube wall and sheet.
         *
         * @param resistance of a metre of one tube, at least 0 [K m/W]
         * @return this
         */
        public Builder bond(double resistance) {
            Checks.notNegative("resistance", resistance);
            this.bond = resistance;
            return this;
        }

        /**
         * Roughness of the tubes' inside.
         *
         * @param roughness at least 0 [m]
         * @return this
         */
        public Builder roughness(double roughness) {
            Checks.notNegative("roughness", roughness);
            this.roughness = roughness;
            return this;
        }

        /**
         * The panel.
         *
         * @return an immutable panel
         * @throws IllegalStateException if tubes or fin are missing
         * @throws IllegalArgumentException if the tubes are wider than their pitch
         */
        public TubePanel build() {
            if (tubes == 0) {
                throw new IllegalStateException("tubes are missing");
            }
            if (Double.isNaN(thickness)) {
                throw new IllegalStateException("fin is missing");
            }
            double pitch = surface.area() / (tubes * length);
            Checks.within("innerDiameter", innerDiameter, Double.MIN_NORMAL, pitch);
            Checks.within("relative roughness", roughness / innerDiameter, 0, 0.05);
            return new TubePanel(surface, tubes, length, innerDiameter, roughness, bond, thickness * conductivity);
        }
    }
}
