/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * View factors and radiative exchange: closed forms in {@link org.dawndusk.thermal.view.ConfigurationFactors}, many surfaces
 * that hide one another by {@link org.dawndusk.thermal.view.RayTracer}, where to start.
 *
 * <pre>{@code
 * Polygon floor = Polygon.parallelogram(Vector3D.ZERO, Vector3D.PLUS_I, Vector3D.PLUS_J);
 * double known = ConfigurationFactors.perpendicularRectangles(1, 1, 1);
 * TracedFactors traced = RayTracer.builder().rays(20_000).seed(7)
 *         .surface("floor", floor).surface("floor below", floor.reversed())
 *         .surface("tank", Sphere.outside(new Vector3D(0.5, 0.5, 0.8), 0.3)).build().trace();
 * ViewFactorMatrix factors = traced.smoothed();          // obeys reciprocity and closure
 * double seen = factors.factor("floor", "tank");         // factors.standardError("floor", "tank")
 * GreyExchange exchange = GreyExchange.of(factors, surface -> 0.85)
 *         .grouped(surface -> surface.startsWith("floor") ? "floor" : surface);
 * ThermalNetwork.builder().node("floor", 900).node("tank", 4_000).boundary("space", 2.7)
 *         .radiative(exchange.ends("space"), exchange.couplings());
 * }</pre>
 */
@NullMarked
package org.dawndusk.thermal.view;

import org.jspecify.annotations.NullMarked;
