/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dawndusk.orbit.Earth;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.orbits.Orbit;
import org.orekit.orbits.OrbitType;
import org.orekit.orbits.PositionAngleType;
import org.orekit.propagation.StateCovariance;
import org.orekit.utils.PVCoordinates;

/** A conjunction of Alfano (2009), read from the table. */
record AlfanoCase(
        int number,
        double radius,
        double halfSpan,
        double linear,
        double monteCarlo,
        Orbit first,
        StateCovariance firstCovariance,
        Orbit second,
        StateCovariance secondCovariance) {

    private static final double MU = 3.986004418e14;

    static List<AlfanoCase> all(Earth earth) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AlfanoCase.class.getResourceAsStream("alfano-2009.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> of(
                            earth,
                            Arrays.stream(line.split(",", -1))
                                    .mapToDouble(Double::parseDouble)
                                    .toArray()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AlfanoCase of(Earth earth, double[] row) {
        Orbit first = orbit(earth, row, 5);
        Orbit second = orbit(earth, row, 11);
        return new AlfanoCase(
                (int) row[0],
                row[1],
                row[2],
                row[3],
                row[4],
                first,
                covariance(first, row, 17),
                second,
                covariance(second, row, 38));
    }

    private static Orbit orbit(Earth earth, double[] row, int at) {
        return new CartesianOrbit(
                new PVCoordinates(
                        new Vector3D(row[at], row[at + 1], row[at + 2]),
                        new Vector3D(row[at + 3], row[at + 4], row[at + 5])),
                earth.inertialFrame(),
                earth.context().getTimeScales().getJ2000Epoch(),
                MU);
    }

    private static StateCovariance covariance(Orbit orbit, double[] row, int at) {
        RealMatrix matrix = MatrixUtils.createRealMatrix(6, 6);
        for (int i = 0, k = at; i < 6; i++) {
            for (int j = 0; j <= i; j++, k++) {
                matrix.setEntry(i, j, row[k]);
                matrix.setEntry(j, i, row[k]);
            }
        }
        return new StateCovariance(
                matrix, orbit.getDate(), orbit.getFrame(), OrbitType.CARTESIAN, PositionAngleType.MEAN);
    }
}
