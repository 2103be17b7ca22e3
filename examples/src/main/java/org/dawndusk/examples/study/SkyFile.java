/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.catalog.CzmlExport;
import org.dawndusk.orbit.catalog.SampledPath;
import org.dawndusk.orbit.constellation.Constellation;
import org.dawndusk.orbit.constellation.Shell;
import org.dawndusk.orbit.constellation.Slot;

/** One revolution of the design's slots as CZML, for a Cesium viewer: all of them, or every so many-th of a large design. */
final class SkyFile {
    private static final int MOST_PATHS = 200;
    private static final double STEP = 60;

    private SkyFile() {}

    static void write(Scenario scenario, Constellation constellation, Path file) throws IOException {
        int stride = (constellation.size() + MOST_PATHS - 1) / MOST_PATHS;
        List<SampledPath> paths = new ArrayList<>();
        for (int i = 0; i < constellation.size(); i += stride) {
            Slot slot = constellation.slot(i);
            Shell shell = constellation.shells().get(slot.shell());
            double[] instants = IntStream.rangeClosed(
                            0, (int) Math.ceil(shell.orbit().nodalPeriod() / STEP))
                    .mapToDouble(k -> STEP * k)
                    .toArray();
            paths.add(SampledPath.of(
                    scenario,
                    "shell " + slot.shell() + ", plane " + slot.plane() + ", slot " + slot.slot(),
                    Integer.toString(i),
                    shell.orbit()
                            .propagator(
                                    scenario.epoch(), shell.node(slot.plane()), shell.phase(slot.plane(), slot.slot())),
                    instants));
        }
        ReportFile.write(file, stream -> {
            Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            try {
                CzmlExport.writeInertial(paths, out);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            out.flush();
        });
    }
}
