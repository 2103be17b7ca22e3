/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.emissions;

import org.dawndusk.compute.reliability.ConstantFailureRate;

/**
 * What black carbon of kerosene rockets does to the stratosphere at most, by the one rate for which it was modelled.
 *
 * <p>Source: Maloney et al., The climate and ozone impacts of black carbon emissions from global rocket launches, Journal of
 * Geophysical Research: Atmospheres 127 (2022) e2021JD036373: 10 Gg of soot a year, fifty years. In proportion below that
 * rate, which is an assumption; beyond it nothing is said. Soot of methane was not modelled.
 *
 * @since 0.1
 */
public enum SootResponse {
    /** Greatest warming of a part of the stratosphere, in the mean of a year: 2 K. */
    STRATOSPHERIC_WARMING(2),
    /** Slowing of the subtropical jets: 3.5 %. */
    JET_SLOWING(0.035),
    /** Ozone lost in the north beyond some 30 degrees of latitude, in the worst season: 4 %. */
    NORTHERN_OZONE_LOSS(0.04);

    /** The rate that was modelled: 10 Gg in a year of 365.25 days [kg/s]. */
    public static final double MODELLED_RATE = 1e7 / ConstantFailureRate.YEAR;

    private final double atModelledRate;

    SootResponse(double atModelledRate) {
        this.atModelledRate = atModelledRate;
    }

    /**
     * The response, at most.
     *
     * @param rate black carbon into the stratosphere in a time, from 0 to {@link #MODELLED_RATE} [kg/s]
     * @return warming in kelvin, or a share [K] [1]
     */
    public double atMost(double rate) {
        if (!(rate >= 0 && rate <= MODELLED_RATE)) {
            throw Checks.refused("rate", rate, "[0, " + MODELLED_RATE + "]");
        }
        return atModelledRate * rate / MODELLED_RATE;
    }
}
