/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class AreaElasticitiesProperties {
    private static final Exposure FRONT = new Exposure(0.1, 0.25, 0.1);
    private static final Exposure BACK = new Exposure(0, 0.25, 0.05);

    /** Every input of a case, so that each can be moved by itself. */
    private record Inputs(
            double heat,
            double limit,
            double resistance,
            double added,
            double emittance,
            double absorptance,
            double earth,
            double sink,
            double array,
            double viewFactor) {
        HeatRejection rejection() {
            Coating coating = new Coating(absorptance, emittance);
            RadiatorPanel.Builder builder =
                    RadiatorPanel.builder().area(1).twoSided(coating).fin(Fin.rectangular(0.1, 1e-3, 160));
            if (viewFactor > 0) {
                builder.frontFaces(new RadiatorPanel.Neighbour(viewFactor, viewFactor / 3, array, 0.85));
            }
            RadiatorPanel panel = builder.build();
            SpaceEnvironment environment = new SpaceEnvironment(1400, 0.3, earth, sink, 6_371_000);
            ThermalChain chain = ThermalChain.builder(limit)
                    .link("package", resistance)
                    .heat(added)
                    .link("loop", 5e-5)
                    .build();
            return HeatRejection.of(panel, chain, panel.absorbed(environment, FRONT, BACK));
        }

        double area() {
            return rejection().areaFor(heat);
        }
    }

    private static double difference(DoubleUnaryOperator area) {
        double h = 1e-3;
        return (8 * (ln(area, h) - ln(area, -h)) - ln(area, 2 * h) + ln(area, -2 * h)) / (12 * h);
    }

    private static double ln(DoubleUnaryOperator area, double logOfFactor) {
        return Math.log(area.applyAsDouble(Math.exp(logOfFactor)));
    }

    @Property(tries = 20)
    void elasticitiesAreWhatDifferencesSay(
            @ForAll @DoubleRange(min = 2e4, max = 1.5e5) double q,
            @ForAll @DoubleRange(min = 340, max = 380) double l,
            @ForAll @Scale(6) @DoubleRange(min = 0.00001, max = 0.0002) double r,
            @ForAll @DoubleRange(min = 0.6, max = 0.95) double e,
            @ForAll @DoubleRange(min = 3, max = 200) double s) {
        double p = 2_000;
        double a = 0.15;
        double w = 240;
        Map<String, Double> ours = elasticities(new Inputs(q, l, r, p, e, a, w, s, 300, 0));
        check(ours, "heat", difference(f -> new Inputs(q * f, l, r, p, e, a, w, s, 300, 0).area()));
        check(ours, "chip limit", difference(f -> new Inputs(q, l * f, r, p, e, a, w, s, 300, 0).area()));
        check(ours, "resistance of package", difference(f -> new Inputs(q, l, r * f, p, e, a, w, s, 300, 0).area()));
        check(ours, "added heat", difference(f -> new Inputs(q, l, r, p * f, e, a, w, s, 300, 0).area()));
        check(ours, "emittance", difference(f -> new Inputs(q, l, r, p, e * f, a, w, s, 300, 0).area()));
        check(ours, "solar absorptance", difference(f -> new Inputs(q, l, r, p, e, a * f, w, s, 300, 0).area()));
        check(ours, "Earth infrared", difference(f -> new Inputs(q, l, r, p, e, a, w * f, s, 300, 0).area()));
        check(ours, "sink temperature", difference(f -> new Inputs(q, l, r, p, e, a, w, s * f, 300, 0).area()));
    }

    @Test
    void theNeighboursTemperatureCountsToo() {
        Map<String, Double> ours = elasticities(new Inputs(6e4, 360, 1e-4, 2e3, 0.9, 0.1, 240, 3, 330, 0.3));
        check(
                ours,
                "neighbour temperature",
                difference(f -> new Inputs(6e4, 360, 1e-4, 2e3, 0.9, 0.1, 240, 3, 330 * f, 0.3).area()));
        assertThat(ours.get("neighbour temperature")).isGreaterThan(0.2);
    }

    @Test
    void onlyLinksBelowTheTightestPlaceCount() {
        RadiatorPanel panel =
                RadiatorPanel.builder().area(1).twoSided(Coating.BLACK_PAINT).build();
        ThermalChain chain = ThermalChain.builder(370)
                .link("package", 1e-4)
                .limit("coolant", 320)
                .link("loop", 1e-4)
                .build();
        HeatRejection rejection = HeatRejection.of(panel, chain, AbsorbedFlux.NONE);
        Map<String, Double> ours = rejection.areaElasticities(50_000).stream()
                .collect(Collectors.toMap(HeatRejection.Elasticity::input, HeatRejection.Elasticity::value));
        assertThat(ours).containsKey("coolant limit").doesNotContainKey("resistance of package");
        // 320 K less 5 K: q goes with T⁴
        assertThat(ours.get("coolant limit")).isCloseTo(-4 * 320 / 315.0, within(1e-9));
        assertThat(ours.get("resistance of loop")).isCloseTo(4 * 5 / 315.0, within(1e-9));
        assertThat(ours.get("emittance")).isCloseTo(-1, within(1e-9));
        assertThat(rejection.steady(50_000).tightest().name()).isEqualTo("coolant");
    }

    @Test
    void theWeightiestComesFirst() {
        assertThat(new Inputs(6e4, 360, 1e-4, 2e3, 0.9, 0.1, 240, 3, 330, 0.3)
                        .rejection()
                        .areaElasticities(6e4))
                .isSortedAccordingTo((one, other) -> Double.compare(Math.abs(other.value()), Math.abs(one.value())))
                .first()
                .satisfies(first -> assertThat(first.input()).isEqualTo("chip limit"));
    }

    private static Map<String, Double> elasticities(Inputs inputs) {
        return inputs.rejection().areaElasticities(inputs.heat()).stream()
                .collect(Collectors.toMap(HeatRejection.Elasticity::input, HeatRejection.Elasticity::value));
    }

    private static void check(Map<String, Double> ours, String input, double difference) {
        assertThat(ours.getOrDefault(input, Double.NaN)).as(input).isCloseTo(difference, within(1e-6));
    }
}
