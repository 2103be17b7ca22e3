/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitsAreDocumentedTest {

    @Test
    void everyDoubleOfThePublicApiNamesItsUnit() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : Project.MODULES) {
            sources.addAll(Project.mainSources(module));
        }
        assertThat(missing(sources)).isEmpty();
    }

    @Test
    void aMissingUnitIsFoundWhereverADoubleCanStand(@TempDir Path folder) throws IOException {
        Path source = folder.resolve("Panel.java");
        Files.writeString(source, """
                /** A panel.
                 * @param area the area
                 * @param mass the mass [kg]
                 */
                public record Panel(double area, double mass) {
                    /** Gives the loads.
                     * @param t the time [s]
                     * @param out receives them
                     * @return the sum
                     */
                    public double loads(double t, double... out) {
                        return t;
                    }

                    /** {@return the width} */
                    public double width() {
                        return 1;
                    }

                    /** A law.
                     * @param time seconds
                     */
                    public interface Law {
                        /** Says how much.
                         * @param time when
                         * @return how much [W]
                         */
                        double at(double time);
                    }

                    double hidden(double notChecked) {
                        return notChecked;
                    }
                }
                """);
        assertThat(missing(List.of(source)))
                .extracting(where -> where.substring(where.indexOf(": ") + 2))
                .containsExactlyInAnyOrder("Panel(area)", "loads(out)", "loads returns", "width returns", "at(time)");
    }

    private static List<String> missing(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            var scanner = new UnitScanner(DocTrees.instance(task));
            for (var unit : task.parse()) {
                scanner.scan(unit, null);
            }
            return scanner.missing();
        }
    }
}
