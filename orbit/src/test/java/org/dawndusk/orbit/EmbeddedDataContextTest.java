/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.orekit.data.DataContext;
import org.orekit.data.ExceptionalDataContext;
import org.orekit.errors.OrekitException;
import org.orekit.forces.gravity.potential.GravityFields;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.IERSConventions;

class EmbeddedDataContextTest {

    private final EmbeddedDataContext context = EmbeddedDataContext.create();

    @Test
    void theWholeTestRunForbidsTheDefaultContext() {
        assertThat(DataContext.getDefault()).isInstanceOf(ExceptionalDataContext.class);
        assertThatThrownBy(() -> DataContext.getDefault().getTimeScales()).isInstanceOf(OrekitException.class);
    }

    @Test
    void utcTicksWithTaiButForItsLeapSeconds() {
        Published.value("orbit", "TAI-UTC on 2016-12-31T12:00:00", 36, "s")
                .from("IERS Bulletin C 52")
                .within(1e-12)
                .is(taiMinusUtc("2016-12-31T12:00:00"));
        Published.value("orbit", "TAI-UTC on 2017-01-01T12:00:00", 37, "s")
                .from("IERS Bulletin C 52")
                .within(1e-12)
                .is(taiMinusUtc("2017-01-01T12:00:00"));
        Published.value("orbit", "TAI-UTC on 1972-01-01T00:00:00", 10, "s")
                .from("BIPM Annual Report on Time Activities, table TAI-UTC")
                .within(1e-12)
                .is(taiMinusUtc("1972-01-01T00:00:00"));
    }

    private double taiMinusUtc(String utc) {
        AbsoluteDate date = new AbsoluteDate(utc, context.getTimeScales().getUTC());
        return -context.getTimeScales().getUTC().offsetFromTAI(date).toDouble();
    }

    @Test
    void afterTheLastLeapSecondTheLastOffsetHolds() {
        assertThat(taiMinusUtc("2060-01-01T00:00:00")).isEqualTo(37);
    }

    @Test
    void ut1IsUtc() {
        AbsoluteDate date =
                new AbsoluteDate("2027-06-01T00:00:00", context.getTimeScales().getUTC());
        assertThat(context.getTimeScales()
                        .getUT1(IERSConventions.IERS_2010, true)
                        .offsetFromTAI(date)
                        .toDouble())
                .isEqualTo(-37);
    }

    @Test
    void theZonalFieldIsThatOfEgm96() {
        Published.value("orbit", "J2 of the embedded field", 1.08262668e-3, "1")
                .from("EGM96: Lemoine et al., NASA/TP-1998-206861")
                .within(5e-12)
                .is(Earth.embedded().j2());
    }

    @Test
    void whatNeedsFilesIsRefusedWithAWayOut() {
        assertThatThrownBy(context::getCelestialBodies)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("celestial bodies needs ephemerides")
                .hasMessageContaining("orekit-data");
        assertThatThrownBy(context::getGeoMagneticFields).isInstanceOf(UnsupportedOperationException.class);
        GravityFields fields = context.getGravityFields();
        assertThatThrownBy(() -> fields.getNormalizedProvider(8, 8))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("degree 8 and order 8");
        assertThatThrownBy(() -> fields.getOceanTidesWaves(2, 2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> context.getFrames().getICRF()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Earth.of(context)).isInstanceOf(UnsupportedOperationException.class);
    }
}
