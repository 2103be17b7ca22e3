/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.coolant;

/**
 * Friction and heat transfer of a liquid in a long round tube, fully developed; entrances, where both are higher, are left
 * out.
 *
 * <p>Pure functions; thread-safe.
 */
public final class TubeFlow {
    private static final double LAMINAR = 2300;
    private static final double TURBULENT = 4000;
    private static final double FASTEST = 1e6;
    /** At a constant wall temperature; 4.364 at a constant flux. */
    private static final double LAMINAR_NUSSELT = 3.66;

    private TubeFlow() {}

    /**
     * Darcy's friction factor in all regimes: Δp = f (L/D) ρ v² / 2.
     *
     * <p>Source: S. W. Churchill, Friction-factor equation spans all fluid-flow regimes, Chem. Eng. 84 (1977) no. 24, 91-92.
     *
     * @param reynolds Reynolds number, above 0 [1]
     * @param relativeRoughness roughness over diameter, in [0, 0.05] [1]
     * @return friction factor [1]
     */
    public static double frictionFactor(double reynolds, double relativeRoughness) {
        Checks.positive("reynolds", reynolds);
        Checks.within("relativeRoughness", relativeRoughness, 0, 0.05);
        double a = Math.pow(2.457 * Math.log(1 / (Math.pow(7 / reynolds, 0.9) + 0.27 * relativeRoughness)), 16);
        double b = Math.pow(37_530 / reynolds, 16);
        double laminar = Math.pow(8 / reynolds, 12);
        return 8 * Math.pow(laminar + Math.pow(a + b, -1.5), 1 / 12.0);
    }

    /**
     * Nusselt number: 3.66 where the flow is laminar, Gnielinski's equation from a Reynolds number of 4,000 on, and a
     * straight line between 2,300 and 4,000.
     *
     * <p>Source: V. Gnielinski, On heat transfer in tubes, Int. J. Heat Mass Transfer 63 (2013) 134-140, equations 4 to 8,
     * without the correction for short tubes.
     *
     * @param reynolds Reynolds number, in (0, 1e6] [1]
     * @param prandtl Prandtl number, in [0.6, 1000] where the flow is not laminar [1]
     * @return Nusselt number [1]
     */
    public static double nusselt(double reynolds, double prandtl) {
        if (!(reynolds > 0 && reynolds <= FASTEST)) {
            throw Checks.refusal("reynolds", reynolds, "(0, " + FASTEST + "]");
        }
        if (reynolds <= LAMINAR) {
            return LAMINAR_NUSSELT;
        }
        Checks.within("prandtl", prandtl, 0.6, 1000);
        if (reynolds >= TURBULENT) {
            return gnielinski(reynolds, prandtl);
        }
        double share = (reynolds - LAMINAR) / (TURBULENT - LAMINAR);
        return (1 - share) * LAMINAR_NUSSELT + share * gnielinski(TURBULENT, prandtl);
    }

    private static double gnielinski(double reynolds, double prandtl) {
        double root = 1 / (1.8 * Math.log10(reynolds) - 1.5);
        double f = root * root / 8;
        return f * (reynolds - 1000) * prandtl / (1 + 12.7 * Math.sqrt(f) * (StrictMath.cbrt(prandtl * prandtl) - 1));
    }

    /**
     * Nusselt number by the older equation of Dittus and Boelter for a liquid that is cooled, 0.023 Re^0.8 Pr^0.3.
     *
     * <p>Source: as in F. P. Incropera et al., Fundamentals of Heat and Mass Transfer, 7th ed., 2011, equation 8.60.
     *
     * @param reynolds Reynolds number, in [1e4, 1e6] [1]
     * @param prandtl Prandtl number, in [0.6, 160] [1]
     * @return Nusselt number [1]
     */
    public static double dittusBoelter(double reynolds, double prandtl) {
        Checks.within("reynolds", reynolds, 1e4, FASTEST);
        Checks.within("prandtl", prandtl, 0.6, 160);
        return 0.023 * Math.pow(reynolds, 0.8) * Math.pow(prandtl, 0.3);
    }
}
