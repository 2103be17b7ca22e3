/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

/** Three satellites on one circular two-body orbit at 650 km and 97.98°, a day at 10 s, stations on a sphere. */
class LatencySurveyTest {
    private static final String SOURCE = "independent computation in NumPy: circular two-body orbit, rotating sphere";
    private static final double INCLINATION = Math.toRadians(97.98);
    private static final double RADIUS = Pattern.EQUATORIAL_RADIUS + 650e3;
    private static final double RATE = Math.sqrt(3.986004418e14 / (RADIUS * RADIUS * RADIUS));
    private static final double EARTH_RATE = 7.2921159e-5;
    private final double[] day =
            DoubleStream.iterate(0, time -> time + 10).limit(8640).toArray();
    private final LatencySurvey survey = LatencySurvey.of(cities(), LatencySurveyTest::earthFixed, 3);

    private static GroundStations cities() {
        double[] latitude = {0, 51.5, 35.7};
        double[] longitude = {0, 0, 139.7};
        double[] x = new double[3];
        double[] y = new double[3];
        double[] z = new double[3];
        for (int i = 0; i < 3; i++) {
            double phi = Math.toRadians(latitude[i]);
            double lambda = Math.toRadians(longitude[i]);
            x[i] = 6_371e3 * Math.cos(phi) * Math.cos(lambda);
            y[i] = 6_371e3 * Math.cos(phi) * Math.sin(lambda);
            z[i] = 6_371e3 * Math.sin(phi);
        }
        return GroundStations.geocentric(x, y, z, Math.toRadians(10));
    }

    private static void earthFixed(double time, double[] x, double[] y, double[] z) {
        double node = 0.3 - EARTH_RATE * time;
        for (int i = 0; i < 3; i++) {
            double u = RATE * time + 2 * Math.PI * i / 3;
            double along = RADIUS * Math.cos(u);
            double across = RADIUS * Math.sin(u);
            x[i] = along * Math.cos(node) - across * Math.cos(INCLINATION) * Math.sin(node);
            y[i] = along * Math.sin(node) + across * Math.cos(INCLINATION) * Math.cos(node);
            z[i] = across * Math.sin(INCLINATION);
        }
    }

    @Test
    void aDayOverThreeCities() {
        List<LatencySummary> direct = survey.direct(day);
        city("0° N 0° E", direct.get(0), 2.21665092393, 5.05627330615, 6.69335910528, 0.04085648148, 353);
        city("51.5° N 0° E", direct.get(1), 2.27961771728, 5.16552232224, 6.77482283379, 0.06805555556, 588);
        city("35.7° N 139.7° E", direct.get(2), 2.20033648292, 5.1410952491, 6.70989699495, 0.05150462963, 445);
    }

    private static void city(
            String place,
            LatencySummary summary,
            double nearest,
            double median,
            double p95,
            double share,
            long samples) {
        String scene = " from " + place + ", three satellites at 650 km, a day above 10°";
        // nearest is exact, quantiles are good to half a microsecond, and a share is a count
        Published.value("network", "nearest one-way latency" + scene, nearest, "ms")
                .from(SOURCE)
                .within(1e-8)
                .is(summary.nearest() * 1e3);
        Published.value("network", "median one-way latency" + scene, median, "ms")
                .from(SOURCE)
                .within(0.51e-3)
                .is(summary.median() * 1e3);
        Published.value("network", "95th percentile one-way latency" + scene, p95, "ms")
                .from(SOURCE)
                .within(0.51e-3)
                .is(summary.p95() * 1e3);
        Published.value("network", "share of the day in view" + scene, share, "1")
                .from(SOURCE)
                .within(1e-9)
                .is(summary.inViewFraction());
        assertThat(summary.samples()).isEqualTo(samples);
    }

    @Test
    void throughTheMeshAllSatellitesAreReachedWheneverOneIs() {
        Topology ring = Topology.circulant(1, 3, 1);
        LatencySummary direct = survey.direct(day).get(1);
        LatencySummary mesh = survey.throughMesh(ring, LinkRule.alwaysUp(), day).get(1);
        double chord = RADIUS * Math.sqrt(3) / 299_792_458.0;
        assertThat(mesh.samples()).isEqualTo(3 * direct.samples());
        assertThat(mesh.nearest()).isEqualTo(direct.nearest());
        assertThat(mesh.inViewFraction()).isEqualTo(direct.inViewFraction());
        assertThat(mesh.p95()).isCloseTo(chord + direct.p95(), within(0.2e-3));
        // the chord of 120° passes 3,514 km from the Earth's centre: with the Earth in the way the mesh adds nothing
        LatencySummary blocked =
                survey.throughMesh(ring, LinkRule.clearOf(6_458_137), day).get(1);
        assertThat(blocked).isEqualTo(direct);
    }

    @Test
    void theTopologyMustBeOfTheSameSatellites() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> survey.throughMesh(Topology.circulant(1, 4, 1), LinkRule.alwaysUp(), day))
                .withMessage("nodes of the topology is 4, but must be in {3}");
    }
}
