/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import java.util.ArrayList;
import java.util.List;
import org.orekit.bodies.CelestialBodies;
import org.orekit.data.DataContext;
import org.orekit.forces.gravity.potential.GravityFields;
import org.orekit.frames.Frames;
import org.orekit.models.earth.GeoMagneticFields;
import org.orekit.time.DateComponents;
import org.orekit.time.OffsetModel;
import org.orekit.time.TimeScales;

/**
 * Time scales, frames and the Earth's zonal gravity without a single data file.
 *
 * <p>What it holds, and how wrong that is:
 *
 * <ul>
 *   <li><b>UTC</b>: the leap seconds of 1972 to 2017, exact. After the last one TAI-UTC stays at 37 s, so a leap second
 *       that is announced later shifts UTC texts by one second; nothing else changes. UTC before 1972, when it ran at
 *       another rate, is refused by {@link Scenario}.
 *   <li><b>UT1</b> is taken as UTC: up to 0.9 s off by definition of UTC, which turns the Earth by up to 14" (420 m at
 *       the equator) and matters to ground stations alone.
 *   <li><b>Frames</b>: IERS 2010 conventions without Earth-orientation data. Polar motion (up to 0.6", 18 m on the
 *       ground) and the celestial pole offsets (below 0.001") are left out.
 *   <li><b>Gravity</b>: the zonal harmonics J2 to J6 of EGM96. Tesseral harmonics move a satellite in low orbit by up to
 *       a kilometre, periodically.
 * </ul>
 *
 * <p>The Sun's position needs no ephemeris either: {@link Earth#embedded()} takes Orekit's analytical one. Planets, the
 * Moon, tides and magnetic fields do need files; asking this context for them is refused with an
 * {@link UnsupportedOperationException} that says so. Who has {@code orekit-data} passes a context made of it to
 * {@link Earth#of(DataContext)} instead.
 *
 * <p>Orekit's global default context is neither read nor changed.
 *
 * <p>Source: leap seconds from IERS Bulletin C and the BIPM table TAI-UTC; Lemoine et al., <i>The development of the
 * joint NASA GSFC and NIMA geopotential model EGM96</i>, NASA/TP-1998-206861.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class EmbeddedDataContext implements DataContext {

    /** First day of each new TAI-UTC [s]: year, month, day, offset. */
    private static final int[][] LEAP_SECONDS = {
        {1972, 1, 1, 10}, {1972, 7, 1, 11}, {1973, 1, 1, 12}, {1974, 1, 1, 13}, {1975, 1, 1, 14},
        {1976, 1, 1, 15}, {1977, 1, 1, 16}, {1978, 1, 1, 17}, {1979, 1, 1, 18}, {1980, 1, 1, 19},
        {1981, 7, 1, 20}, {1982, 7, 1, 21}, {1983, 7, 1, 22}, {1985, 7, 1, 23}, {1988, 1, 1, 24},
        {1990, 1, 1, 25}, {1991, 1, 1, 26}, {1992, 7, 1, 27}, {1993, 7, 1, 28}, {1994, 7, 1, 29},
        {1996, 1, 1, 30}, {1997, 7, 1, 31}, {1999, 1, 1, 32}, {2006, 1, 1, 33}, {2009, 1, 1, 34},
        {2012, 7, 1, 35}, {2015, 7, 1, 36}, {2017, 1, 1, 37}
    };

    private final TimeScales timeScales;
    private final Frames frames;
    private final GravityFields gravityFields;

    private EmbeddedDataContext() {
        List<OffsetModel> offsets = new ArrayList<>();
        for (int[] leap : LEAP_SECONDS) {
            offsets.add(new OffsetModel(new DateComponents(leap[0], leap[1], leap[2]), leap[3]));
        }
        timeScales = TimeScales.of(offsets, (conventions, scales) -> List.of());
        frames = Frames.of(timeScales, () -> {
            throw unavailable("the ICRF frame", "ephemerides");
        });
        gravityFields = new ZonalGravityFields();
    }

    /**
     * Creates a context; the frames of two contexts are distinct objects that transform into each other.
     *
     * @return a new context
     */
    public static EmbeddedDataContext create() {
        return new EmbeddedDataContext();
    }

    @Override
    public TimeScales getTimeScales() {
        return timeScales;
    }

    @Override
    public Frames getFrames() {
        return frames;
    }

    /**
     * The zonal EGM96 field: degree up to 6 and order 0; more is refused.
     *
     * @return the gravity fields that need no file
     */
    @Override
    public GravityFields getGravityFields() {
        return gravityFields;
    }

    /**
     * Refused, as ephemerides need files; the Sun alone is {@link Earth#sun()}.
     *
     * @return never
     * @throws UnsupportedOperationException always
     */
    @Override
    public CelestialBodies getCelestialBodies() {
        throw unavailable("celestial bodies", "ephemerides");
    }

    /**
     * Refused, as magnetic models need files.
     *
     * @return never
     * @throws UnsupportedOperationException always
     */
    @Override
    public GeoMagneticFields getGeoMagneticFields() {
        throw unavailable("the geomagnetic field", "model coefficients");
    }

    static UnsupportedOperationException unavailable(String what, String files) {
        return new UnsupportedOperationException("the embedded data context holds no files, but " + what + " needs "
                + files + "; pass a context made of orekit-data to Earth.of");
    }
}
