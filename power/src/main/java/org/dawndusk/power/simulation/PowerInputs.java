/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import org.dawndusk.power.Profile;

/**
 * What comes from outside: light, and loads at the bus, of which compute may be throttled.
 *
 * @param irradiance that counts on the cells, shadow and incidence in it, in W/m²
 * @param load at the bus that is always there, in W
 * @param compute load at the bus that compute would draw, in W
 * @param share of the compute load that is drawn, in [0, 1] [1]
 */
public record PowerInputs(Profile irradiance, Profile load, Profile compute, double share) {
    private static final Profile NOTHING = Profile.constant(0);

    /**
     * Refuses a share outside its range.
     *
     * @param irradiance that counts on the cells, shadow and incidence in it, in W/m²
     * @param load at the bus that is always there, in W
     * @param compute load at the bus that compute would draw, in W
     * @param share of the compute load that is drawn, in [0, 1] [1]
     */
    public PowerInputs {
        Checks.within("share", share, 0, 1);
    }

    /**
     * All loads in one.
     *
     * @param irradiance that counts on the cells, in W/m²
     * @param load at the bus, in W
     * @return the inputs
     */
    public static PowerInputs of(Profile irradiance, Profile load) {
        return new PowerInputs(irradiance, load, NOTHING, 1);
    }

    /**
     * The same with compute throttled.
     *
     * @param share of the compute load that is drawn, in [0, 1] [1]
     * @return the inputs
     */
    public PowerInputs throttled(double share) {
        return new PowerInputs(irradiance, load, compute, share);
    }
}
