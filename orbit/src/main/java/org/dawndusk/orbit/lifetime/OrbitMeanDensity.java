/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.models.earth.atmosphere.Atmosphere;
import org.orekit.time.AbsoluteDate;

/** The mean of an atmosphere over equally spaced points of a circular orbit. */
final class OrbitMeanDensity implements MeanDensity {

    private static final int POINTS = 72;

    private final Scenario scenario;
    private final Atmosphere atmosphere;
    private final double inclination;
    private final DoubleUnaryOperator ascendingNode;

    OrbitMeanDensity(Scenario scenario, Atmosphere atmosphere, double inclination, DoubleUnaryOperator ascendingNode) {
        this.scenario = Objects.requireNonNull(scenario, "scenario");
        this.atmosphere = Objects.requireNonNull(atmosphere, "atmosphere");
        this.inclination = Checks.between("inclination", inclination, 0, Math.PI);
        this.ascendingNode = Objects.requireNonNull(ascendingNode, "ascendingNode");
    }

    @Override
    public double at(double altitude, double t) {
        double radius = Earth.EQUATORIAL_RADIUS + Checks.positive("altitude", altitude);
        AbsoluteDate date = scenario.date(t);
        double node = Checks.finite("ascendingNode", ascendingNode.applyAsDouble(t));
        Vector3D towardsNode = new Vector3D(node, 0);
        Vector3D ahead = new Vector3D(
                -Math.cos(inclination) * Math.sin(node), Math.cos(inclination) * Math.cos(node), Math.sin(inclination));
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            double u = 2 * Math.PI * i / POINTS;
            Vector3D position = new Vector3D(radius * Math.cos(u), towardsNode, radius * Math.sin(u), ahead);
            sum += atmosphere.getDensity(date, position, scenario.earth().inertialFrame());
        }
        return sum / POINTS;
    }
}
