/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.access.NeighbourSearch;
import org.dawndusk.orbit.access.SparseRows;
import org.dawndusk.orbit.catalog.Catalog;
import org.dawndusk.orbit.catalog.CatalogEntry;
import org.dawndusk.orbit.catalog.CatalogError;
import org.dawndusk.orbit.catalog.Sgp4Batch;
import org.dawndusk.orbit.catalog.Sgp4Failure;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.constellation.Constellation;
import org.orekit.propagation.analytical.tle.TLE;

/** Who else flies there: the satellites of a catalogue beside those of the design, at the study's epoch. */
final class CatalogueStep {
    /** Half the altitude band about a shell, and the range within which two satellites count as near. */
    private static final double NEAR = 50e3;

    private static final int ERRORS_SHOWN = 5;

    private final Catalog catalog;
    private final StudyReport.Catalogue report;

    private CatalogueStep(Path file, Design design, OrbitStep orbit, Fleet fleet) throws IOException {
        Scenario scenario = orbit.scenario();
        catalog = read(scenario.earth(), file);
        List<TLE> flying = flying(scenario);
        int near = 0;
        int inBand = 0;
        double closest = Double.POSITIVE_INFINITY;
        if (!flying.isEmpty()) {
            int own = fleet.size();
            int all = own + flying.size();
            double[][] r = new double[3][all];
            double[][] others = new double[3][flying.size()];
            BatchEphemeris.of(scenario, Constellation.ofElements(flying))
                    .earthFixed(0, others[0], others[1], others[2]);
            fleet.earthFixed(0, r[0], r[1], r[2]);
            for (int c = 0; c < 3; c++) {
                System.arraycopy(others[c], 0, r[c], own, flying.size());
            }
            SparseRows rows = new SparseRows();
            NeighbourSearch.withinRange(NEAR).find(r[0], r[1], r[2], all, rows);
            for (int i = own; i < all; i++) {
                double radius = Math.sqrt(r[0][i] * r[0][i] + r[1][i] * r[1][i] + r[2][i] * r[2][i]);
                inBand += inBand(design, radius - Earth.EQUATORIAL_RADIUS) ? 1 : 0;
                boolean found = false;
                for (int j : rows.row(i)) {
                    if (j < own) {
                        found = true;
                        closest = Math.min(
                                closest,
                                Math.hypot(Math.hypot(r[0][i] - r[0][j], r[1][i] - r[1][j]), r[2][i] - r[2][j]));
                    }
                }
                near += found ? 1 : 0;
            }
        }
        report = new StudyReport.Catalogue(
                file.toString(),
                catalog.entries().size(),
                flying.size(),
                catalog.errorCount(),
                catalog.errors().stream()
                        .limit(ERRORS_SHOWN)
                        .map(CatalogError::message)
                        .toList(),
                inBand,
                near,
                Double.isInfinite(closest) ? null : Double.valueOf(closest / 1e3));
    }

    static CatalogueStep of(Path file, Design design, OrbitStep orbit, Fleet fleet) throws IOException {
        return new CatalogueStep(file, design, orbit, fleet);
    }

    /** An OMM by its name, else TLE. */
    private static Catalog read(Earth earth, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new DesignException("catalogue", file.toString(), "a readable file");
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean omm = name.endsWith(".xml") || name.endsWith(".kvn") || name.endsWith(".omm");
        try (InputStream text = Files.newInputStream(file)) {
            return omm ? Catalog.readOmm(earth, text) : Catalog.readTle(earth, text);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The elements that have a position at the epoch: the others have come down. */
    private List<TLE> flying(Scenario scenario) {
        List<CatalogEntry> entries = catalog.entries();
        int n = entries.size();
        if (n == 0) {
            return List.of();
        }
        Set<Integer> down =
                Sgp4Batch.of(scenario, catalog.elements())
                        .inertial(0, new double[n], new double[n], new double[n])
                        .stream()
                        .map(Sgp4Failure::satellite)
                        .collect(Collectors.toSet());
        return IntStream.range(0, n)
                .filter(i -> !down.contains(i))
                .mapToObj(i -> entries.get(i).elements())
                .toList();
    }

    private static boolean inBand(Design design, double altitude) {
        return design.orbit().shells().stream().anyMatch(shell -> Math.abs(altitude - shell.altitude()) <= NEAR);
    }

    StudyReport.Catalogue report() {
        return report;
    }
}
