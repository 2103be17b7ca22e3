/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader has found so far; it stays small whatever the text is. */
final class Collected {

    private final int mostRecords;
    private final int mostErrors;
    private final List<CatalogEntry> entries = new ArrayList<>();
    private final List<CatalogError> errors = new ArrayList<>();
    private long errorCount;
    private boolean full;

    Collected(int mostRecords, int mostErrors) {
        this.mostRecords = mostRecords;
        this.mostErrors = mostErrors;
    }

    void add(CatalogEntry entry) {
        if (entries.size() < mostRecords) {
            entries.add(entry);
        } else if (!full) {
            full = true;
            add(new CatalogError(
                    CatalogError.Kind.LIMIT,
                    entry.line(),
                    "record",
                    "number " + (mostRecords + 1L),
                    "a catalogue must hold at most " + mostRecords + " records: the rest is left out"));
        }
    }

    void add(CatalogError error) {
        errorCount++;
        if (errors.size() < mostErrors) {
            errors.add(error);
        }
    }

    void addIfAny(@Nullable CatalogError error) {
        if (error != null) {
            add(error);
        }
    }

    /** Whether there is a record more than may be: nothing further needs to be read. */
    boolean isFull() {
        return full;
    }

    boolean isEmpty() {
        return entries.isEmpty() && errors.isEmpty();
    }

    Catalog catalog() {
        // a record's error is known only after its last line, a wrong pairing sometimes before
        errors.sort(Comparator.comparingLong(CatalogError::line));
        return new Catalog(entries, errors, errorCount);
    }
}
