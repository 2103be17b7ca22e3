/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Element lines for tests. */
final class Tles {

    /** The International Space Station in 2008, the example of many descriptions of the format. */
    static final String ISS_1 = "1 25544U 98067A   08264.51782528 -.00002182  00000-0 -11606-4 0  2927";

    static final String ISS_2 = "2 25544  51.6416 247.4627 0006703 130.5360 325.0288 15.72125391563537";

    /** A geosynchronous satellite: the example of CCSDS 502.0-B, Orbit Data Messages, annex on the OMM. */
    static final String GOES_1 = "1 23581U 95025A   07064.44075725 -.00000113  00000-0  10000-3 0  9250";

    static final String GOES_2 = "2 23581   3.0539  81.7939 0005013 249.2363 150.1602  1.00273272 43169";

    private Tles() {}

    /** The line with a right checksum in its last column. */
    static String checked(String line) {
        String body = line.substring(0, 68);
        int sum = body.chars()
                .map(c -> c == '-' ? 1 : Math.max(0, Character.digit(c, 10)))
                .sum();
        return body + sum % 10;
    }

    static String line1(String number, String epoch) {
        return checked("1 " + number + "U 20001A   " + epoch + "  .00000100  00000-0  10000-4 0  9990");
    }

    static String line2(
            String number,
            double inclination,
            double node,
            int eccentricity,
            double perigee,
            double anomaly,
            double motion) {
        return checked(String.format(
                Locale.ROOT,
                "2 %s %8.4f %8.4f %07d %8.4f %8.4f %11.8f    10",
                number,
                inclination,
                node,
                eccentricity,
                perigee,
                anomaly,
                motion));
    }

    /** Satellites in low, medium, eccentric and geosynchronous orbits with epochs in the first days of 2027. */
    static List<String> constellation(int count) {
        Random random = new Random(2027);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String number = String.format(Locale.ROOT, "%05d", i + 1);
            boolean deep = i % 10 == 9;
            double motion = !deep
                    ? 14.5 + 1.2 * random.nextDouble()
                    : new double[] {1.0027, 2.0057, 2.0, 4.5}[i / 10 % 4] + 1e-3 * random.nextDouble();
            int eccentricity = i % 40 == 19 ? 5_500_000 + random.nextInt(1_500_000) : random.nextInt(20_000);
            lines.add(line1(number, String.format(Locale.ROOT, "27%012.8f", 1 + 3 * random.nextDouble())));
            lines.add(line2(
                    number,
                    random.nextDouble() * 110,
                    random.nextDouble() * 360,
                    eccentricity,
                    random.nextDouble() * 360,
                    random.nextDouble() * 360,
                    motion));
        }
        return lines;
    }
}
