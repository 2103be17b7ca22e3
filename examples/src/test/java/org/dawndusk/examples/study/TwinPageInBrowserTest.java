/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dawndusk.examples.report.Browser;
import org.dawndusk.examples.report.Page;
import org.dawndusk.examples.report.Plot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a short flight in a headless Chromium without a network. */
class TwinPageInBrowserTest {
    private static final String NOT_RUN =
            "No chromium and chromedriver on the PATH: the page of the twin was not opened in a browser.";

    @Test
    void everyPlotIsDrawnAndAPhoneNeedNotScroll(@TempDir Path folder) throws IOException {
        Optional<Browser> found = Browser.start();
        if (found.isEmpty()) {
            System.out.println(NOT_RUN);
            abort(NOT_RUN);
        }
        Design design = DesignReader.read("suncatcher");
        TwinReport report = TwinFlight.of(
                        design, TwinDesign.of(design, 5 * 86_400.0, 1), false, 2, TwinFlight.rates(1e-8))
                .fly(days -> {});
        Page page = TwinPage.of(report, design.epoch());
        Path file = folder.resolve("twin.html");
        page.write(file);
        try (Browser browser = found.orElseThrow()) {
            browser.open(file);
            for (int width : new int[] {1000, 360}) {
                browser.width(width);
                browser.settle();
                assertThat(browser.run("return document.documentElement.scrollWidth"))
                        .as("width %d", width)
                        .isEqualTo((long) width);
            }
            assertThat(browser.complaints()).isEmpty();
            List<String> plots = page.sections().stream()
                    .flatMap(section -> section.blocks().stream())
                    .filter(Plot.class::isInstance)
                    .map(block -> ((Plot) block).name())
                    .toList();
            assertThat(plots).hasSize(7);
            for (String plot : plots) {
                assertThat(browser.colouredPixels(plot)).as(plot).isGreaterThan(150);
            }
        }
    }
}
