/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import org.orekit.bodies.CelestialBodies;
import org.orekit.bodies.LazyLoadedCelestialBodies;
import org.orekit.data.DataContext;
import org.orekit.data.DataProvidersManager;
import org.orekit.forces.gravity.potential.GravityFields;
import org.orekit.frames.Frames;
import org.orekit.models.earth.GeoMagneticFields;
import org.orekit.time.TimeScales;

/**
 * A context with bodies that nobody has to load: Orekit's parsers ask for them when they meet the name of the centre,
 * whether they need them or not.
 */
record PlanetlessContext(DataContext context) implements DataContext {

    @Override
    public TimeScales getTimeScales() {
        return context.getTimeScales();
    }

    @Override
    public Frames getFrames() {
        return context.getFrames();
    }

    /** Bodies without data: to name one is allowed, to compute where it is fails. */
    @Override
    public CelestialBodies getCelestialBodies() {
        return new LazyLoadedCelestialBodies(
                new DataProvidersManager(), getTimeScales(), getFrames().getGCRF());
    }

    @Override
    public GravityFields getGravityFields() {
        return context.getGravityFields();
    }

    @Override
    public GeoMagneticFields getGeoMagneticFields() {
        return context.getGeoMagneticFields();
    }
}
