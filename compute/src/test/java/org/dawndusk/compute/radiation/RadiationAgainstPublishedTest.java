/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.radiation;

import org.dawndusk.compute.reliability.ConstantFailureRate;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadiationAgainstPublishedTest {
    private static final String SUNCATCHER = "Suncatcher, arXiv:2511.19468v2, section on radiation";
    private static final String IGRF = "IGRF-13 at 2020.0, WDC for Geomagnetism, Kyoto: poles and moment";
    private static final double DOSE = AcceleratorUpsets.grays(150) / ConstantFailureRate.YEAR;

    @Test
    void upsetsBehindTenMillimetres() {
        AcceleratorUpsets chip = AcceleratorUpsets.suncatcher();
        // two digits
        Published.value("compute", "silent corruptions a chip and year, 150 rad, 17 rad each", 8.8, "1/y")
                .from(SUNCATCHER)
                .within(0.05)
                .is(chip.silent(DOSE).rate() * ConstantFailureRate.YEAR);
        Published.value("compute", "uncorrectable memory errors a chip and year, 150 rad, 44 rad each", 3.4, "1/y")
                .from(SUNCATCHER)
                .within(0.05)
                .is(chip.uncorrectable(DOSE).rate() * ConstantFailureRate.YEAR);
        Published.value("compute", "cross-section of silent corruption, 17 rad each", 7.47e-9, "cm²")
                .from(SUNCATCHER + ": 1.27e-7 / D")
                .within(5e-12)
                .is(1e4 * AcceleratorUpsets.crossSection(AcceleratorUpsets.grays(17)));
    }

    @ParameterizedTest
    @CsvSource({"8, 5", "16, 6", "32, 7", "64, 8", "128, 9"})
    void checkBitsOfCodesThatDetectTwo(int data, int check) {
        Published.value("compute", "check bits of a word of " + data + " that corrects one and detects two", check, "1")
                .from("Hsiao, IBM Journal of Research and Development 14 (1970) 395")
                .within(0.5)
                .is(new ErrorCorrection(data, 1, 0).checkBits());
    }

    /** The published pole is geodetic: the axis is turned by the flattening of the Earth before it is compared. */
    @Test
    void theDipoleOfTheEarth() {
        double[] axis = EccentricDipole.axis();
        double geocentric = Math.asin(axis[2]);
        double flattening = 1 / 298.257223563;
        double geodetic = Math.atan(Math.tan(geocentric) / ((1 - flattening) * (1 - flattening)));
        Published.value("compute", "geodetic latitude of the geomagnetic pole in 2020", 80.65, "°")
                .from(IGRF)
                .within(0.005)
                .is(Math.toDegrees(geodetic));
        Published.value("compute", "longitude of the geomagnetic pole in 2020", -72.68, "°")
                .from(IGRF)
                .within(0.005)
                .is(Math.toDegrees(Math.atan2(axis[1], axis[0])));
        Published.value("compute", "magnetic moment of the Earth in 2020", 7.71, "1e22 A m²")
                .from(IGRF)
                .within(0.005)
                .is(EccentricDipole.moment() * 1e-22);
    }
}
