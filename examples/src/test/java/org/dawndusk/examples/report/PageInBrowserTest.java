/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageInBrowserTest {
    private static final String NOT_RUN =
            "No chromium and chromedriver on the PATH: the page of samples was not opened in a browser.";

    @Test
    void hostileTextIsShownAndDoesNothing(@TempDir Path folder) throws IOException {
        Optional<Browser> found = Browser.start();
        if (found.isEmpty()) {
            System.out.println(NOT_RUN);
            abort(NOT_RUN);
        }
        Path file = folder.resolve("page.html");
        Samples.page().write(file);
        try (Browser browser = found.orElseThrow()) {
            browser.open(file);
            browser.settle();
            assertThat(browser.run("return document.querySelector('h1').textContent"))
                    .isEqualTo(Samples.HOSTILE);
            assertThat(browser.run("return document.querySelectorAll('b').length"))
                    .isEqualTo(0L);
            // of a chart's legend too, which is made by the script
            assertThat(browser.run("return document.querySelector('[data-plot=lines] .u-legend').textContent"))
                    .asString()
                    .contains("line " + Samples.HOSTILE);
            for (String plot : List.of("lines", "bars", "map", "flow")) {
                assertThat(browser.colouredPixels(plot)).as(plot).isGreaterThan(500);
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
