/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.orekit.propagation.analytical.tle.TLE;

class CatalogProperties {

    private final Earth earth = Earth.embedded();
    private final Scenario scenario = Scenario.utc(earth, "2027-01-03T00:00:00");

    @Property(tries = 300)
    void linesOfAnyOrbitComeBackAsTheyWere(
            @ForAll @IntRange(min = 1, max = 339_999) int number,
            @ForAll @IntRange(min = 0, max = 9_999_999) int eccentricity,
            @ForAll @DoubleRange(min = 0, max = 180) double inclination,
            @ForAll @DoubleRange(min = 0, max = 359.9) double node,
            @ForAll @DoubleRange(min = 0, max = 359.9) double perigee,
            @ForAll @DoubleRange(min = 0.01, max = 17) double motion,
            @ForAll @DoubleRange(min = 1, max = 365.9) double day) {
        String alpha5 = number < 100_000
                ? String.format(Locale.ROOT, "%05d", number)
                : "ABCDEFGHJKLMNPQRSTUVWXYZ".charAt(number / 10_000 - 10)
                        + String.format(Locale.ROOT, "%04d", number % 10_000);
        String one = Tles.line1(alpha5, String.format(Locale.ROOT, "27%012.8f", day));
        String two = Tles.line2(alpha5, inclination, node, eccentricity, perigee, 359.9 - node, motion);
        Catalog catalog = Catalog.readTle(earth, one + "\n" + two);
        assertThat(catalog.errors()).isEmpty();
        TLE elements = catalog.elements().get(0);
        assertThat(elements.getLine1()).isEqualTo(one);
        assertThat(elements.getLine2()).isEqualTo(two);
        assertThat(elements.getSatelliteNumber()).isEqualTo(number);
        // lines that Orekit makes of the numbers, not those that it kept
        TLE again = new TLE(
                elements.getSatelliteNumber(),
                elements.getClassification(),
                elements.getLaunchYear(),
                elements.getLaunchNumber(),
                elements.getLaunchPiece(),
                elements.getEphemerisType(),
                elements.getElementNumber(),
                elements.getDate(),
                elements.getMeanMotion(),
                elements.getMeanMotionFirstDerivative(),
                elements.getMeanMotionSecondDerivative(),
                elements.getE(),
                elements.getI(),
                elements.getPerigeeArgument(),
                elements.getRaan(),
                elements.getMeanAnomaly(),
                elements.getRevolutionNumberAtEpoch(),
                elements.getBStar(),
                earth.utc());
        Catalog written = Catalog.readTle(earth, again.getLine1() + "\n" + again.getLine2());
        assertThat(written.errors()).isEmpty();
        TLE back = written.elements().get(0);
        assertThat(back.getE()).isEqualTo(elements.getE());
        assertThat(back.getI()).isEqualTo(elements.getI());
        assertThat(back.getMeanMotion()).isEqualTo(elements.getMeanMotion());
        assertThat(back.getBStar()).isEqualTo(elements.getBStar());
        assertThat(back.getDate()).isEqualTo(elements.getDate());
    }

    @Property(tries = 30)
    void aPermutedCatalogueGivesPermutedPositions(@ForAll @IntRange(max = 1_000_000) int seed) {
        List<String> lines = Tles.constellation(80);
        List<String> records = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            records.add(lines.get(i) + "\n" + lines.get(i + 1));
        }
        double[][] straight = positions(records);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        double[][] permuted = positions(order.stream().map(records::get).toList());
        for (int i = 0; i < order.size(); i++) {
            for (int c = 0; c < 3; c++) {
                assertThat(permuted[c][i]).isEqualTo(straight[c][order.get(i)]);
            }
        }
    }

    private double[][] positions(List<String> records) {
        Catalog catalog = Catalog.readTle(earth, String.join("\n", records));
        assertThat(catalog.errors()).isEmpty();
        double[][] out = new double[3][records.size()];
        assertThat(Sgp4Batch.of(scenario, catalog.elements()).teme(7200, out[0], out[1], out[2]))
                .isEmpty();
        return out;
    }

    @Property(tries = 400)
    void anyTextIsReadWithoutAnyException(@ForAll("texts") String text) {
        accountsForEverything(Catalog.readTle(earth, text));
        accountsForEverything(Catalog.readOmm(earth, text));
    }

    @Property(tries = 600)
    void damagedLinesAreReadWithoutAnyException(@ForAll("damage") List<Damage> damages) {
        String text = "ISS\n" + Tles.ISS_1 + "\n" + Tles.ISS_2 + "\n" + Tles.GOES_1 + "\n" + Tles.GOES_2 + "\n";
        String damaged = damaged(text, damages);
        accountsForEverything(Catalog.readTle(earth, damaged));
        // a wrong digit would end at the checksum, so give some lines a right one
        String repaired = damaged.lines()
                .map(line -> line.length() >= 69 ? Tles.checked(line.substring(0, 69)) : line)
                .reduce("", (a, b) -> a + b + "\n");
        Catalog catalog = Catalog.readTle(earth, repaired);
        accountsForEverything(catalog);
        for (TLE elements : catalog.elements()) {
            assertThat(TLE.isFormatOK(elements.getLine1(), elements.getLine2())).isTrue();
        }
    }

    @Property(tries = 200)
    void damagedMessagesAreReadWithoutAnyException(@ForAll("damage") List<Damage> damages) {
        String kvn = damaged(Omms.kvn(), damages) + Omms.kvn();
        Catalog catalog = Catalog.readOmm(earth, kvn);
        accountsForEverything(catalog);
        accountsForEverything(Catalog.readOmm(earth, damaged(Omms.kvn(), damages)));
        String xml = Omms.xml(damaged(Omms.element().replace("><", ">\n<"), damages) + "\n" + Omms.element());
        accountsForEverything(Catalog.readOmm(earth, xml));
    }

    /** Every record that is kept can be propagated, to a finite state or to a failure that is listed. */
    private void accountsForEverything(Catalog catalog) {
        assertThat(catalog.errorCount()).isEqualTo(catalog.errors().size());
        catalog.errors().forEach(error -> assertThat(error.message()).startsWith("line "));
        assertThat(catalog.errors()).isSortedAccordingTo((a, b) -> Long.compare(a.line(), b.line()));
        if (catalog.entries().isEmpty()) {
            return;
        }
        int n = catalog.entries().size();
        double[][] out = new double[6][n];
        List<Sgp4Failure> failures = Sgp4Batch.of(scenario, catalog.elements())
                .inertial(86_400, out[0], out[1], out[2], out[3], out[4], out[5]);
        for (int i = 0; i < n; i++) {
            int satellite = i;
            boolean failed = failures.stream().anyMatch(each -> each.satellite() == satellite);
            for (double[] each : out) {
                assertThat(Double.isFinite(each[i])).isEqualTo(!failed);
            }
        }
    }

    /** One change of a text: at a place some characters are replaced by others. */
    record Damage(int place, int length, String replacement) {}

    private static String damaged(String text, List<Damage> damages) {
        StringBuilder changed = new StringBuilder(text);
        for (Damage damage : damages) {
            int place = damage.place % (changed.length() + 1);
            changed.replace(place, Math.min(changed.length(), place + damage.length), damage.replacement);
        }
        return changed.toString();
    }

    @Provide
    Arbitrary<List<Damage>> damage() {
        Arbitrary<String> replacement = Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789 .+-eE").ofMaxLength(3),
                Arbitraries.strings().withChars("ABIOZabc<>&=[]_/\"\n\r\t").ofMaxLength(3),
                Arbitraries.strings().all().ofMaxLength(3),
                Arbitraries.of("NaN", "Infinity", "<omm ", "</omm>", "<!--", "]]>", "1e999", "-", "\u2028"));
        return Combinators.combine(Arbitraries.integers().between(0, 2000), Arbitraries.of(0, 1, 1, 2, 8), replacement)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.strings().ascii().ofMaxLength(120),
                Arbitraries.of(
                        Tles.ISS_1,
                        Tles.ISS_2,
                        "1 ",
                        "2 ",
                        "\n",
                        "\r\n",
                        "CCSDS_OMM_VERS = 2.0\n",
                        "CENTER_NAME =\n",
                        "OBJECT_NAME = [x]\n",
                        "COMMENT\n",
                        "<ndm>",
                        "<omm>",
                        "<omm id=\"CCSDS_OMM_VERS\" version=\"2.0\">",
                        "</omm>",
                        "<!--",
                        "-->",
                        "<![CDATA["));
        return piece.list().ofMaxSize(8).map(pieces -> String.join("", pieces));
    }
}
