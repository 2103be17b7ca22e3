/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.emissions;

/** Which indices are reckoned with. */
public enum IndexSet {
    /** Published, at the nozzle with afterburning in air; some hold more carbon than the propellant. */
    PUBLISHED,
    /** All carbon to carbon dioxide and all hydrogen to water: a bound that conserves both, air taking part. */
    STOICHIOMETRIC
}
