/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.dawndusk.thermal.network.Profile;
import org.dawndusk.thermal.network.SteadySolver;
import org.dawndusk.thermal.network.SteadyState;
import org.dawndusk.thermal.network.ThermalNetwork;
import org.dawndusk.thermal.network.ThermalState;
import org.dawndusk.thermal.network.TransientSolver;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;

/**
 * A thermal network of a grid of nodes through ten orbits with eclipse, against an explicit integrator of high order that
 * stops at the same eclipse edges, at the same tolerance. Its steps are bound by stability: of the larger network it runs
 * the first thousandth, and its time is multiplied by a thousand.
 */
final class ThermalClaims {
    private static final double TOLERANCE = 1e-6;
    /** The larger of the errors that both may have [K]. */
    private static final double SAME = 2e-3;

    private static final double START = 293.15;

    private ThermalClaims() {}

    static List<Claim> all() {
        return List.of(
                network("thermal.network1000", new Grid(40, 25), 40, 1),
                network("thermal.network10000", new Grid(100, 100), 13, 1_000),
                // a cost that grows with the power p of the nodes gives 20^(1 - p); fronts of a grid let p grow to 1.5
                scaling("thermal.networkScaling", grid -> {
                    ThermalNetwork network = grid.network();
                    return () -> ours(network, Grid.PERIOD);
                }),
                steady("thermal.steady10000", new Grid(100, 100), 0.5),
                scaling("thermal.steadyScaling", grid -> {
                    ThermalNetwork network = grid.network();
                    // ten at a time, for one of the smaller is too short to be timed
                    return () -> {
                        for (int i = 0; i < 10; i++) {
                            solve(network);
                        }
                    };
                }),
                Claim.withinTime("thermal.build10000", 0.2, () -> new Grid(100, 100)::network));
    }

    /** What a node costs in a grid of 1,000 over what it costs in one of 20,000. */
    private static Claim scaling(String name, Function<Grid, Runnable> work) {
        return new Claim(name, "s a node", 0.33, 0, () -> {
            Grid large = new Grid(200, 100);
            Grid small = new Grid(40, 25);
            return new Claim.Pair(
                    Claim.cpuSeconds(work.apply(large), 20_000), Claim.cpuSeconds(work.apply(small), 1_000), () -> 0);
        });
    }

    private static Claim network(String name, Grid grid, double goal, int part) {
        return new Claim(name, "s", goal, SAME, () -> {
            ThermalNetwork network = grid.network();
            double end = 10 * Grid.PERIOD / part;
            return new Claim.Pair(
                    Claim.seconds(() -> ours(network, 10 * Grid.PERIOD), 1),
                    () -> part
                            * Claim.seconds(() -> grid.byExplicitSteps(end), 1).getAsDouble(),
                    () -> difference(ours(network, end), grid.byExplicitSteps(end)));
        });
    }

    private static Claim steady(String name, Grid grid, double limit) {
        return Claim.withinTime(name, limit, () -> {
            ThermalNetwork network = grid.network();
            return () -> solve(network);
        });
    }

    private static void solve(ThermalNetwork network) {
        SteadyState state = SteadySolver.of(network).solve(0);
        if (!(state.residual() <= 1e-9 * state.throughput())) {
            throw new IllegalStateException("the steady state leaves " + state.residual() + " W");
        }
    }

    private static double[] ours(ThermalNetwork network, double end) {
        return TransientSolver.builder(network)
                .tolerance(TOLERANCE)
                .observe("n0")
                .build()
                .advance(ThermalState.uniform(network, START), 0, end)
                .end()
                .temperatures();
    }

    private static double difference(double[] a, double[] b) {
        double most = 0;
        for (int i = 0; i < b.length; i++) {
            most = Math.max(most, Math.abs(a[i] - b[i]));
        }
        return most;
    }

    /** Nodes of three decades of capacity, each joined to its neighbours, in columns that face all round. */
    private static final class Grid {
        static final double PERIOD = 5_700;
        private static final double SHADE = 1_800;
        private static final double LIGHT = 3_900;
        private static final double SUN = 1_361;
        private static final double EMITTANCE = 0.85;
        private static final double EARTH_VIEW = 0.25;
        private static final double SIGMA = 5.670374419e-8;
        private static final double SPACE = 2.7;

        private final int columns;
        private final int rows;

        Grid(int columns, int rows) {
            this.columns = columns;
            this.rows = rows;
        }

        private static double capacity(int i) {
            return Math.pow(10, 3.0 * (919 * i % 1000) / 999);
        }

        private static double area(int i) {
            return 0.008 + 0.001 * (i % 5);
        }

        private static double absorptance(int i) {
            return 0.12 + 0.03 * (i % 4);
        }

        private static double along(int x, int y) {
            return 3.0 + 0.5 * ((3 * x + 5 * y) % 7);
        }

        private static double across(int x, int y) {
            return 1.5 + 0.25 * ((5 * x + 2 * y) % 5);
        }

        private static boolean lit(double t) {
            double phase = t % PERIOD;
            return !(phase >= SHADE && phase < LIGHT);
        }

        private double flux(int x, double t) {
            double angle = 2 * Math.PI * t / PERIOD;
            return SUN * Math.max(0, Math.cos(angle - 2 * Math.PI * x / columns))
                    + 0.30 * SUN * EARTH_VIEW * Math.max(0, Math.cos(angle));
        }

        private static double[] edges() {
            double[] edges = new double[20];
            for (int k = 0; k < 10; k++) {
                edges[2 * k] = k * PERIOD + SHADE;
                edges[2 * k + 1] = k * PERIOD + LIGHT;
            }
            return edges;
        }

        ThermalNetwork network() {
            ThermalNetwork.Builder builder = ThermalNetwork.builder();
            int n = columns * rows;
            for (int i = 0; i < n; i++) {
                builder.node("n" + i, capacity(i));
            }
            builder.boundary("space", SPACE);
            Profile[] flux = new Profile[columns];
            for (int x = 0; x < columns; x++) {
                int column = x;
                DoubleUnaryOperator absorbed = t -> lit(t) ? flux(column, t) : 0;
                flux[x] = Profile.of(absorbed, edges());
            }
            Profile power = Profile.of(t -> lit(t) ? 40 : 24, edges());
            for (int i = 0; i < n; i++) {
                int x = i % columns;
                int y = i / columns;
                String node = "n" + i;
                builder.load(node, absorptance(i) * area(i), flux[x])
                        .load(node, EMITTANCE * area(i) * 237 * EARTH_VIEW)
                        .radiative(node, "space", EMITTANCE * area(i));
                if (i % 10 == 3) {
                    builder.load(node, power);
                }
                if (x + 1 < columns) {
                    builder.conductor(node, "n" + (i + 1), along(x, y));
                }
                if (y + 1 < rows) {
                    builder.conductor(node, "n" + (i + columns), across(x, y));
                }
            }
            return builder.build();
        }

        double[] byExplicitSteps(double end) {
            double[] state = new double[columns * rows];
            Arrays.fill(state, START);
            DormandPrince853Integrator integrator = new DormandPrince853Integrator(1e-6, 100, TOLERANCE, TOLERANCE);
            double time = 0;
            for (double edge : edges()) {
                if (time < end) {
                    double to = Math.min(edge, end);
                    state = integrator
                            .integrate(new Equations(lit(time)), new ODEState(time, state), to)
                            .getPrimaryState();
                    time = to;
                }
            }
            return time < end
                    ? integrator
                            .integrate(new Equations(lit(time)), new ODEState(time, state), end)
                            .getPrimaryState()
                    : state;
        }

        /** The same network written out as a plain array of derivatives, between two eclipse edges. */
        private final class Equations implements OrdinaryDifferentialEquation {
            private final boolean lit;
            private final double[] along = new double[columns * rows];
            private final double[] across = new double[columns * rows];
            private final double[] perCapacity = new double[columns * rows];
            private final double[] column = new double[columns];

            Equations(boolean lit) {
                this.lit = lit;
                for (int i = 0; i < along.length; i++) {
                    along[i] = along(i % columns, i / columns);
                    across[i] = across(i % columns, i / columns);
                    perCapacity[i] = 1 / capacity(i);
                }
            }

            @Override
            public int getDimension() {
                return along.length;
            }

            @Override
            public double[] computeDerivatives(double t, double[] y) {
                for (int x = 0; x < columns; x++) {
                    column[x] = lit ? flux(x, t) : 0;
                }
                double space = SPACE * SPACE * SPACE * SPACE;
                double[] heat = new double[y.length];
                for (int i = 0; i < y.length; i++) {
                    double square = y[i] * y[i];
                    heat[i] = absorptance(i) * area(i) * column[i % columns]
                            + EMITTANCE * area(i) * (237 * EARTH_VIEW - SIGMA * (square * square - space));
                    if (i % 10 == 3) {
                        heat[i] += lit ? 40 : 24;
                    }
                }
                for (int i = 0; i < y.length; i++) {
                    if ((i + 1) % columns != 0) {
                        double flow = along[i] * (y[i + 1] - y[i]);
                        heat[i] += flow;
                        heat[i + 1] -= flow;
                    }
                    if (i + columns < y.length) {
                        double flow = across[i] * (y[i + columns] - y[i]);
                        heat[i] += flow;
                        heat[i + columns] -= flow;
                    }
                }
                for (int i = 0; i < y.length; i++) {
                    heat[i] *= perCapacity[i];
                }
                return heat;
            }
        }
    }
}
