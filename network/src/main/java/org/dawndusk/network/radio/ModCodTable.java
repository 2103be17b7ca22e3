/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.radio;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The MODCODs that a modem has, and which of them a link carries: adaptive coding and modulation.
 *
 * <p>The efficiency of the DVB tables is (K_bch - 80) / (⌈64,800 / m / 90⌉ 90 + 90): normal frames, no pilots, the header
 * of a frame counted.
 *
 * <p>Sources: ETSI EN 302 307-1 (DVB-S2) and EN 302 307-2 (DVB-S2X), ideal performance in white noise. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class ModCodTable {
    /** The 28 MODCODs of DVB-S2, normal frames without pilots. */
    public static final ModCodTable DVB_S2 = read("DVB-S2");

    /** The 38 further MODCODs of DVB-S2X, normal frames without pilots. */
    public static final ModCodTable DVB_S2X = read("DVB-S2X");

    private static final int FRAME = 64_800;
    private static final int SLOT = 90;

    /** By rising Es/N0. */
    private final List<ModCod> modCods;
    /** The best of each and all that need less. */
    private final List<ModCod> best;

    private ModCodTable(List<ModCod> modCods) {
        this.modCods = modCods;
        List<ModCod> efficient = new ArrayList<>();
        for (ModCod modCod : modCods) {
            ModCod last = efficient.isEmpty() ? null : efficient.get(efficient.size() - 1);
            efficient.add(last == null || modCod.efficiency() > last.efficiency() ? modCod : last);
        }
        best = List.copyOf(efficient);
    }

    /**
     * A table of a modem's own.
     *
     * @param modCods at least one
     * @return the table
     */
    public static ModCodTable of(List<ModCod> modCods) {
        if (modCods.isEmpty()) {
            throw new IllegalArgumentException("modCods has 0 entries, but must have at least 1");
        }
        return new ModCodTable(modCods.stream()
                .sorted(Comparator.comparingDouble(ModCod::idealEsN0Db).thenComparingDouble(ModCod::efficiency))
                .toList());
    }

    private static ModCodTable read(String standard) {
        String resource = "modcods.csv";
        try (InputStream stream = ModCodTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from the module");
            }
            return of(new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))
                    .lines()
                    .map(line -> line.split(",", 6))
                    .filter(cells -> cells[0].equals(standard))
                    .map(ModCodTable::modCod)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModCod modCod(String[] cells) {
        int bits = Integer.parseInt(cells[3]);
        int information = Integer.parseInt(cells[4]);
        int symbols = (FRAME / bits + SLOT - 1) / SLOT * SLOT + SLOT;
        return new ModCod(
                cells[0], cells[1], cells[2], (double) (information - 80) / symbols, Double.parseDouble(cells[5]));
    }

    /**
     * Both tables as one.
     *
     * @param other further MODCODs
     * @return the union
     */
    public ModCodTable and(ModCodTable other) {
        return of(Stream.concat(modCods.stream(), other.modCods.stream()).toList());
    }

    /**
     * All MODCODs.
     *
     * @return an immutable list, by rising Es/N0
     */
    public List<ModCod> modCods() {
        return modCods;
    }

    /**
     * The most efficient MODCOD that closes.
     *
     * @param esN0Db energy a symbol over noise density at hand [dB]
     * @param marginDb margin to be left [dB]
     * @return the MODCOD, empty where not even the most robust one closes
     */
    public Optional<ModCod> best(double esN0Db, double marginDb) {
        Checks.finite("marginDb", marginDb);
        double available = Checks.finite("esN0Db", esN0Db) - marginDb;
        int low = 0;
        int high = modCods.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (modCods.get(middle).idealEsN0Db() <= available) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(best.get(low - 1));
    }

    /** Those that are the best at some Es/N0, by rising Es/N0. */
    List<ModCod> efficient() {
        return best.stream().distinct().toList();
    }
}
