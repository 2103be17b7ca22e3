/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dawndusk.examples.report.Browser;
import org.dawndusk.examples.report.Plot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of the study in a headless Chromium without a network. */
class StudyPageInBrowserTest {
    private static final String NOT_RUN =
            "No chromium and chromedriver on the PATH: the page of the study was not opened in a browser.";
    private static final List<String> PLOTS = Suncatcher.PAGE.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Plot.class::isInstance)
            .map(block -> ((Plot) block).name())
            .toList();
    /** A line of one pixel across half of a plot. */
    private static final long LEAST_PIXELS = 150;

    private static Browser browser;
    private static List<String> complaints;

    @BeforeAll
    static void openThePage() throws IOException {
        Optional<Browser> found = Browser.start();
        if (found.isEmpty()) {
            System.out.println(NOT_RUN);
            abort(NOT_RUN);
        }
        browser = found.orElseThrow();
        Path page = Path.of("target", "report-in-browser.html");
        Suncatcher.PAGE.write(page);
        browser.open(page.toAbsolutePath());
        for (String scheme : List.of("light", "dark")) {
            browser.scheme(scheme);
            browser.width(700);
            browser.settle();
        }
        // the tests' own reading of pixels makes the browser complain afterwards
        complaints = browser.complaints();
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theConsoleStaysEmptyAndNothingIsLoaded() {
        assertThat(complaints).isEmpty();
        assertThat(browser.run("return performance.getEntriesByType('resource').map(one => one.name)"))
                .isEqualTo(List.of());
    }

    @Test
    void everyPlotIsDrawnInLightAndDarkWideAndNarrow() {
        for (String scheme : List.of("light", "dark")) {
            for (int width : new int[] {360, 1000}) {
                browser.scheme(scheme);
                browser.width(width);
                browser.settle();
                for (String plot : PLOTS) {
                    assertThat(browser.colouredPixels(plot))
                            .as("%s, %s, %d", plot, scheme, width)
                            .isGreaterThan(LEAST_PIXELS);
                }
            }
        }
    }

    @Test
    void eachSeriesOfAChartIsDrawnInItsColour() {
        browser.scheme("light");
        browser.width(1000);
        browser.settle();
        // hidden one by one, the picture must change
        Object unchanged = browser.run("""
                const same = [];
                document.querySelectorAll("[data-plot]").forEach(figure => {
                  const u = figure.uplot;
                  u.series.forEach((series, i) => {
                    if (i > 0 && series.label !== undefined && u.data[1].some(value => value !== null)) {
                      const before = u.ctx.canvas.toDataURL();
                      u.batch(() => u.setSeries(i, {show: false}));
                      if (u.ctx.canvas.toDataURL() === before) {
                        same.push(figure.dataset.plot + " " + series.label);
                      }
                      u.batch(() => u.setSeries(i, {show: true}));
                    }
                  });
                });
                return same;
                """);
        assertThat(unchanged).isEqualTo(List.of());
    }

    @Test
    void aPhoneNeedNotScrollSideways() {
        browser.width(360);
        browser.settle();
        browser.run("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        browser.settle();
        assertThat(browser.run("return [document.documentElement.scrollWidth, innerWidth]"))
                .isEqualTo(List.of(360L, 360L));
    }

    @Test
    void aDarkSchemeGivesADarkPage() {
        assertThat(brightness("dark")).isLessThan(40);
        assertThat(brightness("light")).isGreaterThan(240);
    }

    private static double brightness(String scheme) {
        browser.scheme(scheme);
        browser.settle();
        return ((Number) browser.run(
                        "return Math.max(...getComputedStyle(document.body).backgroundColor.match(/\\d+/g))"))
                .doubleValue();
    }

    @Test
    void everyPlotHasItsCanvasAndItsWords() throws IOException {
        assertThat(Files.size(Path.of("target", "report-in-browser.html"))).isLessThan(1_000_000);
        assertThat(browser.run("return document.title")).isEqualTo(Suncatcher.REPORT.title());
        assertThat(browser.run("return document.querySelectorAll('[data-plot] canvas').length"))
                .isEqualTo((long) PLOTS.size());
        assertThat(browser.run("return [...document.querySelectorAll('.plot')].filter(p => !p.ariaLabel).length"))
                .isEqualTo(0L);
    }
}
