/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.dawndusk.thermal.network.SteadySolver;
import org.dawndusk.thermal.network.SteadyState;
import org.dawndusk.thermal.network.ThermalNetwork;
import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class GreyExchangeTest {
    private static final double SIGMA = 5.670374419e-8;

    private static ViewFactorMatrix spheres() {
        return ViewFactorMatrix.of(List.of("inner", "outer"), new double[] {4 * Math.PI, 16 * Math.PI}, new double[][] {
            {0, 1}, {0.25, 0.75}
        });
    }

    @Test
    void concentricSpheres() {
        GreyExchange exchange = GreyExchange.of(spheres(), name -> 0.5);
        Published.value("thermal", "script-F of concentric grey spheres, radii 1 and 2, emittances .5", 0.4444444, "1")
                .from("closed form 1 / (1/ε₁ + A₁/A₂ (1/ε₂ - 1))")
                .within(5e-8)
                .is(exchange.scriptF("inner", "outer"));
        assertThat(exchange.scriptF("outer", "inner")).isCloseTo(1.0 / 9, within(1e-15));
        assertThat(exchange.couplingToSpace("inner")).isZero();
        assertThat(exchange.gebhart("inner", "inner") + exchange.gebhart("inner", "outer"))
                .isCloseTo(1, within(1e-14));
    }

    @Test
    void infiniteParallelPlates() {
        GreyExchange exchange = GreyExchange.of(
                ViewFactorMatrix.of(List.of("a", "b"), new double[] {1, 1}, new double[][] {{0, 1}, {1, 0}}),
                name -> 0.8);
        Published.value("thermal", "infinite grey plates, emittances .8, 300 and 200 K", 245.716225, "W/m²")
                .from("closed form σ (T₁⁴ - T₂⁴) / (1/ε₁ + 1/ε₂ - 1)")
                .within(5e-7)
                .is(exchange.coupling("a", "b") * SIGMA * (Math.pow(300, 4) - Math.pow(200, 4)));
    }

    /** The couplings go into a network as they are: a sphere that dissipates inside another that sees space. */
    @Test
    void tracedSpheresInANetworkReachTheTemperatureOfTheClosedForm() {
        ViewFactorMatrix factors = RayTracer.builder()
                .surface("inner", Sphere.outside(Vector3D.ZERO, 1))
                .surface("outer", Sphere.inside(Vector3D.ZERO, 2))
                .surface("outside", Sphere.outside(Vector3D.ZERO, 2))
                .rays(2_000)
                .build()
                .trace()
                .smoothed();
        GreyExchange exchange =
                GreyExchange.of(factors, name -> 0.5).grouped(name -> name.equals("outside") ? "outer" : name);
        assertThat(exchange.names()).containsExactly("inner", "outer");
        ThermalNetwork network = ThermalNetwork.builder()
                .node("inner", 100)
                .node("outer", 100)
                .boundary("space", 0)
                .radiative(exchange.ends("space"), exchange.couplings())
                .load("inner", 1000)
                .build();
        SteadyState state = SteadySolver.of(network).solve(0);
        double outer = Math.pow(1000 / (0.5 * 16 * Math.PI * SIGMA), 0.25);
        double inner = Math.pow(Math.pow(outer, 4) + 1000 / (4 * Math.PI * 4.0 / 9 * SIGMA), 0.25);
        assertThat(state.state().temperature("outer")).isCloseTo(outer, within(1e-8));
        assertThat(state.state().temperature("inner")).isCloseTo(inner, within(1e-8));
    }

    /** Grey box of analytic factors: one wall differs; the radiosity equations of two zones solve it by hand. */
    @Test
    void aCubeWithOneWallOfItsOwn() {
        double[][] all = new double[6][6];
        double opposite = ConfigurationFactors.parallelRectangles(1, 1, 1);
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                all[i][j] = i == j ? 0 : j == (i ^ 1) ? opposite : (1 - opposite) / 4;
            }
        }
        GreyExchange exchange = GreyExchange.of(
                        ViewFactorMatrix.of(
                                List.of("hot", "b", "c", "d", "e", "f"), new double[] {1, 1, 1, 1, 1, 1}, all),
                        Map.of("hot", 0.3, "b", 0.7, "c", 0.7, "d", 0.7, "e", 0.7, "f", 0.7)::get)
                .grouped(name -> name.equals("hot") ? "hot" : "rest");
        // five walls at one temperature do not have one radiosity: the opposite wall is not like the four others.
        // Radiosity with hot at emissive power 1 and the rest at 0:
        // J1 = .3 + .7 (Fo J2 + (1 - Fo) J3), J2 = .3 (Fo J1 + (1 - Fo) J3), J3 = .3 (F J1 + F J2 + (2 F + Fo) J3)
        double side = (1 - opposite) / 4;
        double j1 = 0.3;
        double j2 = 0;
        double j3 = 0;
        for (int sweep = 0; sweep < 200; sweep++) {
            j1 = 0.3 + 0.7 * (opposite * j2 + 4 * side * j3);
            j2 = 0.3 * (opposite * j1 + 4 * side * j3);
            j3 = 0.3 * (side * j1 + side * j2 + (2 * side + opposite) * j3);
        }
        double net = 0.3 - 0.3 * (opposite * j2 + 4 * side * j3);
        assertThat(exchange.coupling("hot", "rest")).isCloseTo(net, within(1e-14));
        assertThat(exchange.gebhart("hot", "hot")).isCloseTo(1 - net / 0.3, within(1e-14));
    }

    @Test
    void blackSurfacesExchangeByTheirViewFactorsAlone() {
        GreyExchange exchange = GreyExchange.of(spheres(), name -> 1);
        assertThat(exchange.coupling("inner", "outer")).isEqualTo(4 * Math.PI);
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> GreyExchange.of(spheres(), name -> 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the emittance of inner is 0.0, but must be in (0, 1]");
        assertThatThrownBy(() -> GreyExchange.of(spheres(), name -> Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the emittance of inner is NaN, but must be in (0, 1]");
        TracedFactors plate = RayTracer.builder()
                .surface("floor", Polygon.parallelogram(Vector3D.ZERO, Vector3D.PLUS_I, Vector3D.PLUS_J))
                .surface("lid", Polygon.parallelogram(Vector3D.PLUS_K, Vector3D.PLUS_I, Vector3D.PLUS_J))
                .rays(100)
                .build()
                .trace();
        assertThatThrownBy(() -> GreyExchange.of(plate.smoothed(), name -> 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("of what floor emits ends on the back of a shape");
        ViewFactorMatrix noisy = Boxes.closed(1).rays(100).build().trace().raw();
        assertThatThrownBy(() -> GreyExchange.of(noisy, name -> 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the error of reciprocity of factors is ");
        assertThatThrownBy(() ->
                        ViewFactorMatrix.of(List.of("a", "a"), new double[] {1, 1}, new double[][] {{0, 1}, {1, 0}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("surface a is there already, but must be named once");
        assertThatThrownBy(() ->
                        ViewFactorMatrix.of(List.of("a", "b"), new double[] {1, 1}, new double[][] {{0.2, 1}, {1, 0}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the sum of factors[0] is 1.2, but must be in [0.0, 1.000000001]");
    }
}
