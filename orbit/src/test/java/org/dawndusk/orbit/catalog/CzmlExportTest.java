/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.analysis.polynomials.PolynomialFunctionLagrangeForm;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.propagation.Propagator;

class CzmlExportTest {

    private static final Earth EARTH = Earth.embedded();
    private static final FrozenOrbit ORBIT = FrozenOrbit.sunSynchronous(EARTH, 650e3);

    private final Scenario scenario = Scenario.utc(EARTH, "2027-01-01T00:00:00");
    private final double[] instants =
            IntStream.rangeClosed(0, 100).mapToDouble(i -> 60.0 * i - 600).toArray();

    private Propagator orbit(double node) {
        return ORBIT.propagator(scenario.epoch(), node, 2);
    }

    private SampledPath path(String name, String id, double node) {
        return SampledPath.of(scenario, name, id, orbit(node), instants);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> packets(String text) {
        return (List<Map<String, Object>>) StrictJson.read(text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> parent, String name) {
        return (Map<String, Object>) Objects.requireNonNull(parent.get(name));
    }

    @SuppressWarnings("unchecked")
    private static double[] numbers(Map<String, Object> parent, String name) {
        return ((List<Double>) Objects.requireNonNull(parent.get(name)))
                .stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static String inertial(SampledPath... paths) {
        StringBuilder text = new StringBuilder();
        CzmlExport.writeInertial(List.of(paths), text);
        return text.toString();
    }

    @Test
    void theDocumentComesFirstWithAClockOverAllPaths() {
        SampledPath longer =
                SampledPath.of(scenario, "two", "2", orbit(2), new double[] {0, 86_400, 2 * 86_400 + 0.25});
        List<Map<String, Object>> packets = packets(inertial(path("one", "1", 1), longer));
        assertThat(packets).extracting(packet -> packet.get("id")).containsExactly("document", "1", "2");
        Map<String, Object> document = packets.get(0);
        assertThat(document.get("version")).isEqualTo("1.0");
        Map<String, Object> clock = object(document, "clock");
        assertThat(clock.get("interval"))
                .isEqualTo("2026-12-31T23:50:00.000000000000Z/2027-01-03T00:00:00.250000000000Z");
        assertThat(clock.get("currentTime")).isEqualTo("2026-12-31T23:50:00.000000000000Z");
        assertThat(clock.get("step")).isEqualTo("SYSTEM_CLOCK_MULTIPLIER");
        assertThat(packets.get(1).get("availability"))
                .isEqualTo("2026-12-31T23:50:00.000000000000Z/2027-01-01T01:30:00.000000000000Z");
    }

    @Test
    void samplesAreThePathToTheLastDigit() {
        SampledPath path = path("one", "1", 1);
        Map<String, Object> packet = packets(inertial(path)).get(1);
        Map<String, Object> position = object(packet, "position");
        assertThat(packet.get("name")).isEqualTo("one");
        assertThat(object(packet, "point").get("pixelSize")).isEqualTo(4.0);
        assertThat(position.get("referenceFrame")).isEqualTo("INERTIAL");
        assertThat(position.get("interpolationAlgorithm")).isEqualTo("LAGRANGE");
        assertThat(position.get("interpolationDegree")).isEqualTo(5.0);
        assertThat(position.get("epoch")).isEqualTo("2027-01-01T00:00:00.000000000000Z");
        double[] samples = numbers(position, "cartesian");
        assertThat(samples).hasSize(4 * path.size());
        for (int k = 0; k < path.size(); k++) {
            assertThat(samples[4 * k]).isEqualTo(instants[k]);
            assertThat(new Vector3D(samples[4 * k + 1], samples[4 * k + 2], samples[4 * k + 3]))
                    .isEqualTo(path.position(k));
        }
    }

    @Test
    void theInterpolationThatIsAskedForIsGoodToACentimetre() {
        double[] samples = numbers(object(packets(inertial(path("one", "1", 1))).get(1), "position"), "cartesian");
        double t = instants[50] + 30;
        double[] interpolated = new double[3];
        for (int c = 0; c < 3; c++) {
            int component = c + 1;
            interpolated[c] = PolynomialFunctionLagrangeForm.evaluate(
                    IntStream.range(48, 54).mapToDouble(k -> samples[4 * k]).toArray(),
                    IntStream.range(48, 54)
                            .mapToDouble(k -> samples[4 * k + component])
                            .toArray(),
                    t);
        }
        assertThat(Vector3D.distance(
                        new Vector3D(interpolated), orbit(1).getPosition(scenario.date(t), EARTH.inertialFrame())))
                .isLessThan(0.01);
    }

    @Test
    void earthFixedSamplesTurnWithTheScenariosEarth() {
        SampledPath path = path("one", "1", 1);
        StringBuilder text = new StringBuilder();
        CzmlExport.writeEarthFixed(List.of(path), text);
        Map<String, Object> position = object(packets(text.toString()).get(1), "position");
        assertThat(position.get("referenceFrame")).isEqualTo("FIXED");
        double[] samples = numbers(position, "cartesian");
        for (int k = 0; k < path.size(); k++) {
            Vector3D expected = orbit(1).getPosition(scenario.date(instants[k]), EARTH.fixedFrame());
            assertThat(Vector3D.distance(
                            new Vector3D(samples[4 * k + 1], samples[4 * k + 2], samples[4 * k + 3]), expected))
                    .isLessThan(1e-6);
        }
    }

    @Test
    void fewSamplesLowerTheDegree() {
        SampledPath two = SampledPath.of(scenario, "two", "2", orbit(2), new double[] {0, 60});
        assertThat(object(packets(inertial(two)).get(1), "position").get("interpolationDegree"))
                .isEqualTo(1.0);
    }

    @Test
    void anyNameIsAJsonStringOfAscii() {
        String name = "Sat \"1\" \\ \n\t\u0000 Dämmerung \u2028 \uD83D\uDEF0";
        String text = inertial(path(name, name, 1));
        assertThat(packets(text).get(1).get("name")).isEqualTo(name);
        assertThat(packets(text).get(1).get("id")).isEqualTo(name);
        assertThat(text.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
    }

    @Test
    void theTextDoesNotFollowTheLocale() {
        String english = inertial(path("one", "1", 1));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(inertial(path("one", "1", 1))).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void badArgumentsAreRefused() {
        StringBuilder out = new StringBuilder();
        assertThatThrownBy(() -> CzmlExport.writeInertial(List.of(), out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("paths has 0 entries, but must have at least 1");
        assertThatThrownBy(() -> CzmlExport.writeEarthFixed(List.of(), out))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CzmlExport.writeInertial(List.of(path("a", "1", 1), path("b", "1", 2)), out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("id is \"1\", but must be different");
        assertThatThrownBy(() -> CzmlExport.writeInertial(List.of(path("a", "document", 1)), out))
                .isInstanceOf(IllegalArgumentException.class);
        SampledPath other =
                SampledPath.of(Scenario.utc(EARTH, "2027-01-02T00:00:00"), "other", "2", orbit(1), instants);
        assertThatThrownBy(() -> CzmlExport.writeInertial(List.of(path("a", "1", 1), other), out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("paths has \"2\" of another scenario, but must be of one");
        assertThat(out).isEmpty();
    }
}
