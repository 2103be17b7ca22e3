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

/** Figures as sections of a page; the plots of a subject stand above its figures. */
final class PageSheet implements Sheet {
    private final Map<String, List<Plot>> plots;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, List<Block>> blocks = new LinkedHashMap<>();
    private final List<Table.Value> rows = new ArrayList<>();
    private String subject = "";

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
        int comma = title.indexOf(',');
        String name = comma < 0 ? title : title.substring(0, comma);
        subject = name.split(" ")[0].toLowerCase(Locale.ROOT);
        // the name is in capitals, what follows it is not
        String first = name.substring(0, 1);
        titles.put(subject, first + name.substring(1).toLowerCase(Locale.ROOT) + title.substring(name.length()));
        blocks.put(subject, new ArrayList<>(plots.getOrDefault(subject, List.of())));
    }

    @Override
    public void row(String what, String value, String unit, String note) {
        rows.add(new Table.Value(what, value, unit, note));
    }

    @Override
    public void grid(String caption, List<String> columns, List<List<String>> cells) {
        endTable();
        current().add(new Table(caption, columns, cells));
    }

    @Override
    public void line(String text) {
        endTable();
        current().add(Note.plain(text.strip()));
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            current().add(Table.values(titles.getOrDefault(subject, ""), rows));
            rows.clear();
        }
    }

    private List<Block> current() {
        List<Block> list = blocks.get(subject);
        if (list == null) {
            throw new IllegalStateException("a sheet must begin with a head");
        }
        return list;
    }

    List<Section> sections() {
        endTable();
        plots.keySet().forEach(id -> {
            if (!blocks.containsKey(id)) {
                throw new IllegalStateException("no subject has the id " + id);
            }
        });
        return blocks.entrySet().stream()
                .map(entry -> new Section(entry.getKey(), titles.get(entry.getKey()), entry.getValue()))
                .toList();
    }
}
