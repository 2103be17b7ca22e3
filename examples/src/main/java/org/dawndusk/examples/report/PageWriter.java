/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A page as HTML, with the charting library, style and script in it. */
final class PageWriter {
    private static final String CHARTS = "/META-INF/resources/webjars/uplot/1.6.30/";
    /** Nothing may be loaded from anywhere, whatever stands in the page. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.]*(e[-+]?[0-9]+)?( %)?|–");

    private final StringBuilder out = new StringBuilder();

    String page(Page page) {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(POLICY)
                .append("\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        element("title", "", page.title());
        out.append("<style>\n").append(resource(CHARTS + "dist/uPlot.min.css"));
        out.append(resource("report.css")).append("</style>\n</head>\n<body>\n<header>\n");
        element("h1", "", page.title());
        element("p", " class=\"subtitle\"", page.subtitle());
        out.append("</header>\n");
        contents(page.sections());
        out.append("<main>\n");
        page.sections().forEach(this::section);
        out.append("</main>\n<footer>\n<details>\n<summary>Plots are drawn with uPlot 1.6.30</summary>\n");
        element("pre", "", resource(CHARTS + "LICENSE"));
        out.append("</details>\n</footer>\n<script>\n").append(resource(CHARTS + "dist/uPlot.iife.min.js"));
        out.append("</script>\n<script>\n").append(resource("report.js")).append("</script>\n</body>\n</html>\n");
        return out.toString();
    }

    private void contents(List<Section> sections) {
        out.append("<nav aria-label=\"Sections\">\n<ol>\n");
        for (Section section : sections) {
            out.append("<li><a href=\"#").append(section.id()).append("\">");
            // the rest of the title is for who gets there
            out.append(escape(section.title().replaceAll(",.*", ""))).append("</a></li>\n");
        }
        out.append("</ol>\n</nav>\n");
    }

    private void section(Section section) {
        String heading = section.id() + "-title";
        out.append("<section id=\"").append(section.id()).append("\" aria-labelledby=\"");
        out.append(heading).append("\">\n");
        element("h2", " id=\"" + heading + "\"", section.title());
        for (Block block : section.blocks()) {
            if (block instanceof Note note) {
                element("p", " class=\"note " + note.kind().name().toLowerCase(Locale.ROOT) + "\"", note.text());
            } else if (block instanceof Table table) {
                table(table, table.caption().equals(section.title()));
            } else if (block instanceof Plot plot) {
                plot(plot);
            }
        }
        out.append("</section>\n");
    }

    /** A caption that says no more than the heading above is for those alone who hear the table. */
    private void table(Table table, boolean captionIsKnown) {
        out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        out.append(escape(table.caption())).append("\">\n<table>\n");
        element("caption", captionIsKnown ? " class=\"known\"" : "", table.caption());
        out.append("<thead><tr>");
        String[] kinds = new String[table.columns().size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = kind(table, i);
            cell("th", " scope=\"col\"" + kinds[i], table.columns().get(i));
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                cell(i == 0 ? "th" : "td", i == 0 ? " scope=\"row\"" : kinds[i], row.get(i));
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private static String kind(Table table, int column) {
        if (table.columns().get(column).equals("unit")) {
            return " class=\"unit\"";
        }
        List<String> cells = table.rows().stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        long numbers = cells.stream().filter(NUMBER.asMatchPredicate()).count();
        return column > 0 && 2 * numbers > cells.size() ? " class=\"number\"" : "";
    }

    private void plot(Plot plot) {
        String heading = plot.name() + "-figure";
        out.append("<figure data-plot=\"").append(plot.name()).append("\" aria-labelledby=\"");
        out.append(heading).append("\">\n<figcaption>\n");
        element("h3", " id=\"" + heading + "\"", plot.title());
        element("p", "", plot.text());
        out.append("</figcaption>\n<div class=\"plot\" role=\"img\" aria-label=\"");
        out.append(escape(plot.title() + ". " + plot.text())).append("\"></div>\n");
        out.append("<script type=\"application/json\">")
                .append(PlotData.json(plot))
                .append("</script>\n");
        out.append("<details>\n<summary>Values</summary>\n");
        table(PlotTable.of(plot), false);
        out.append("</details>\n</figure>\n");
    }

    private void element(String name, String attributes, String text) {
        cell(name, attributes, text);
        out.append('\n');
    }

    private void cell(String name, String attributes, String text) {
        out.append('<').append(name).append(attributes).append('>').append(escape(text));
        out.append("</").append(name).append('>');
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static String resource(String name) {
        try (InputStream in = PageWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
