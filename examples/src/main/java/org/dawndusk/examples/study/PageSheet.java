/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dawndusk.examples.report.Block;
import org.dawndusk.examples.report.Note;
import org.dawndusk.examples.report.Plot;
import org.dawndusk.examples.report.Section;
import org.dawndusk.examples.report.Table;
import org.jspecify.annotations.Nullable;

/** Figures as sections of a page; the plots of a subject stand above its figures. */
final class PageSheet implements Sheet {
    private final Map<String, List<Plot>> plots;
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final List<Table.Value> rows = new ArrayList<>();
    private @Nullable Subject current;

    private record Subject(String title, List<Block> blocks) {}

    /**
     * An empty sheet.
     *
     * @param plots by the subject's id: the first word of its head in small letters
     */
    PageSheet(Map<String, List<Plot>> plots) {
        this.plots = plots;
    }

    @Override
    public void head(String title) {
        endTable();
        // the name is in capitals, what follows a comma is not
        int end = title.indexOf(',') < 0 ? title.length() : title.indexOf(',');
        String name = title.substring(1, end).toLowerCase(Locale.ROOT);
        String id = title.substring(0, end).toLowerCase(Locale.ROOT).replaceAll(" .*", "");
        current = new Subject(
                title.charAt(0) + name + title.substring(end), new ArrayList<>(plots.getOrDefault(id, List.of())));
        subjects.put(id, current);
    }

    @Override
    public void row(String what, String value, String unit, String note) {
        rows.add(new Table.Value(what, value, unit, note));
    }

    @Override
    public void grid(String caption, List<String> columns, List<List<String>> cells) {
        endTable();
        current().blocks().add(new Table(caption, columns, cells));
    }

    @Override
    public void line(String text) {
        endTable();
        current().blocks().add(Note.plain(text.strip()));
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            current().blocks().add(Table.values(current().title(), rows));
            rows.clear();
        }
    }

    private Subject current() {
        if (current == null) {
            throw new IllegalStateException("a sheet must begin with a head");
        }
        return current;
    }

    List<Section> sections() {
        endTable();
        plots.keySet().forEach(id -> {
            if (!subjects.containsKey(id)) {
                throw new IllegalStateException("no subject has the id " + id);
            }
        });
        return subjects.entrySet().stream()
                .map(entry -> new Section(
                        entry.getKey(),
                        entry.getValue().title(),
                        entry.getValue().blocks()))
                .toList();
    }
}
