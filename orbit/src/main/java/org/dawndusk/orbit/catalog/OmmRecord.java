/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import java.io.Serial;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.catalog.CatalogError.Kind;
import org.jspecify.annotations.Nullable;
import org.orekit.data.DataSource;
import org.orekit.errors.OrekitException;
import org.orekit.errors.OrekitMessages;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.odm.KeplerianElements;
import org.orekit.files.ccsds.ndm.odm.omm.Omm;
import org.orekit.files.ccsds.ndm.odm.omm.OmmMetadata;
import org.orekit.files.ccsds.ndm.odm.omm.OmmTle;
import org.orekit.files.ccsds.utils.lexical.ParseToken;
import org.orekit.files.ccsds.utils.lexical.TokenType;
import org.orekit.propagation.analytical.tle.TLE;
import org.xml.sax.SAXParseException;

/** One Orbit Mean-Elements Message, read by Orekit and held against what SGP4 needs. */
final class OmmRecord {

    private static final Pattern DESIGNATOR = Pattern.compile("([0-9]{4})-([0-9]{3})([A-Z]{1,3})");

    /** The keys behind which a cut shows only in what is missing, in the order of the standard. */
    private static final List<String> KEYS =
            List.of(("CCSDS_OMM_VERS CREATION_DATE ORIGINATOR OBJECT_NAME OBJECT_ID CENTER_NAME REF_FRAME TIME_SYSTEM"
                            + " MEAN_ELEMENT_THEORY EPOCH MEAN_MOTION ECCENTRICITY INCLINATION RA_OF_ASC_NODE"
                            + " ARG_OF_PERICENTER MEAN_ANOMALY SEMI_MAJOR_AXIS NORAD_CAT_ID ELEMENT_SET_NO"
                            + " REV_AT_EPOCH BSTAR MEAN_MOTION_DOT MEAN_MOTION_DDOT")
                    .split(" "));

    /** What Java reads as a number and the standard does not: hexadecimal, and the suffixes of Java's literals. */
    private static final Pattern JAVA_ONLY = Pattern.compile("[+-]?0[xX].*|.*[0-9.][dDfF]");

    private static final String CUT = ": the text ends in the middle of a message";

    private final Earth earth;
    private final Collected found;

    OmmRecord(Earth earth, Collected found) {
        this.earth = earth;
        this.found = found;
    }

    void read(String text, long firstLine, boolean lastOfText) {
        new Message(text, firstLine, lastOfText).read();
    }

    /** What is known of the message that is being read. */
    private final class Message {

        private final long firstLine;
        private final boolean lastOfText;
        private final String text;
        private final long lines;
        private final Map<String, ParseToken> seen = new HashMap<>();
        private @Nullable ParseToken last;

        Message(String text, long firstLine, boolean lastOfText) {
            this.text = text;
            this.firstLine = firstLine;
            this.lastOfText = lastOfText;
            lines = text.lines().count();
        }

        void read() {
            try {
                Omm omm = new ParserBuilder(new PlanetlessContext(earth.context()))
                        .withFilter(this::pass)
                        .buildOmmParser()
                        .parseMessage(new DataSource("OMM", () -> new StringReader(text)));
                found.add(entry(omm));
            } catch (Refused e) {
                found.add(e.error);
            } catch (RuntimeException e) {
                // a hostile text makes Orekit's parser fail in ways that it does not document
                found.add(error(e));
            }
        }

        /**
         * Remembers where the parser is. The Earth as centre goes through under a name that Orekit does not know: by the
         * true one it would look for the planet in ephemerides, which SGP4 does not need and a context may not have.
         */
        private List<ParseToken> pass(ParseToken token) {
            last = token;
            if (token.getType() != TokenType.ENTRY
                    || token.getName() == null
                    || content(token).isBlank()) {
                return List.of(token);
            }
            seen.put(token.getName(), token);
            boolean number = KEYS.indexOf(token.getName()) > KEYS.indexOf("EPOCH");
            require(
                    token.getName(),
                    !number || !JAVA_ONLY.matcher(content(token).strip()).matches(),
                    "must be a decimal number");
            if (!token.getName().equals("CENTER_NAME")) {
                return List.of(token);
            }
            require("CENTER_NAME", "EARTH".equalsIgnoreCase(content(token).strip()), "must be EARTH");
            return List.of(new ParseToken(
                    TokenType.ENTRY,
                    token.getName(),
                    "GEOCENTRE",
                    token.getUnits(),
                    token.getLineNumber(),
                    token.getFileName()));
        }

        private CatalogEntry entry(Omm omm) {
            OmmMetadata metadata = omm.getMetadata();
            OmmTle tle = omm.getData().getTLEBlock();
            KeplerianElements orbit = omm.getData().getKeplerianElementsBlock();
            String theory = metadata.getMeanElementTheory();
            require("MEAN_ELEMENT_THEORY", List.of("SGP4", "SGP/SGP4").contains(theory), "must be SGP4 or SGP/SGP4");
            require("REF_FRAME", "TEME".equals(metadata.getReferenceFrame().getName()), "must be TEME");
            require("TIME_SYSTEM", "UTC".equals(metadata.getTimeSystem().name()), "must be UTC");
            require("NORAD_CAT_ID", tle != null, "must be given, as all parameters of the TLE");
            int type = tle.getEphemerisType();
            require("EPHEMERIS_TYPE", type == 0 || type == 2, "must be 0 or 2: SGP4");
            int year = orbit.getEpoch().getComponents(earth.utc()).getDate().getYear();
            require("EPOCH", year >= 1972 && year <= 9999, "must be in [1972, 9999] UTC");
            requireIn("MEAN_MOTION", orbit.getMeanMotion(), Double.MIN_VALUE, Double.MAX_VALUE, "(0, ∞)");
            requireIn("ECCENTRICITY", orbit.getE(), 0, Math.nextDown(1), "[0, 1)");
            requireIn("INCLINATION", orbit.getI(), 0, Math.PI, "[0, 180]");
            requireAngle("RA_OF_ASC_NODE", orbit.getRaan());
            requireAngle("ARG_OF_PERICENTER", orbit.getPa());
            requireAngle("MEAN_ANOMALY", orbit.getAnomaly());
            requireIn("BSTAR", tle.getBStar(), -Double.MAX_VALUE, Double.MAX_VALUE, "(-∞, ∞)");
            return new CatalogEntry(firstLine, raw("OBJECT_NAME"), raw("OBJECT_ID"), elements(omm));
        }

        /** As Orekit's own conversion, but for objects without a designator too, and without halving the derivatives. */
        private TLE elements(Omm omm) {
            KeplerianElements orbit = omm.getData().getKeplerianElementsBlock();
            OmmTle tle = omm.getData().getTLEBlock();
            Matcher launch = DESIGNATOR.matcher(raw("OBJECT_ID"));
            boolean known = launch.matches();
            return new TLE(
                    tle.getNoradID(),
                    tle.getClassificationType(),
                    known ? Integer.parseInt(launch.group(1)) : 0,
                    known ? Integer.parseInt(launch.group(2)) : 0,
                    known ? launch.group(3) : "",
                    tle.getEphemerisType(),
                    tle.getElementSetNumber(),
                    orbit.getEpoch(),
                    orbit.getMeanMotion(),
                    zeroIfMissing(tle.getMeanMotionDot()),
                    zeroIfMissing(tle.getMeanMotionDotDot()),
                    orbit.getE(),
                    orbit.getI(),
                    orbit.getPa(),
                    orbit.getRaan(),
                    orbit.getAnomaly(),
                    tle.getRevAtEpoch(),
                    tle.getBStar(),
                    earth.utc());
        }

        /** SGP4 does not use the derivatives, and with ephemeris type 2 they may be left out. */
        private double zeroIfMissing(double derivative) {
            return Double.isNaN(derivative) ? 0 : derivative;
        }

        private void requireAngle(String key, double angle) {
            requireIn(key, angle, -2 * Math.PI, 2 * Math.PI, "[-360, 360]");
        }

        private void requireIn(String key, double value, double low, double high, String range) {
            require(key, value >= low && value <= high, "must be in " + range);
        }

        private void require(String key, boolean holds, String requirement) {
            if (!holds) {
                throw new Refused(error(key, requirement));
            }
        }

        private CatalogError error(RuntimeException e) {
            if (e.getCause() instanceof SAXParseException xml) {
                // its text follows the locale
                long line = firstLine + xml.getLineNumber() - 1;
                return new CatalogError(Kind.FIELD, line, "", lineOf(xml.getLineNumber()), "must be well-formed XML");
            }
            if (!(e instanceof OrekitException orekit)) {
                return failed("must be readable: there is no place for it");
            }
            if (orekit.getSpecifier() == OrekitMessages.UNINITIALIZED_VALUE_FOR_KEY) {
                return error(String.valueOf(orekit.getParts()[0]), "must be a number");
            }
            if (orekit.getSpecifier() == OrekitMessages.UNKNOWN_UNIT && !isXml()) {
                return unknownUnit();
            }
            return failed("must be readable: " + orekit.getMessage(Locale.ROOT));
        }

        private CatalogError failed(String requirement) {
            ParseToken at = last;
            return at == null
                    ? new CatalogError(Kind.FIELD, firstLine, "", lineOf(1), requirement)
                    : error(at, requirement);
        }

        /** Units are looked at before the token is known here: the line is the next one. */
        private CatalogError unknownUnit() {
            int number = last == null ? 1 : last.getLineNumber() + 1;
            while (lineOf(number).isBlank() && number < lines) {
                number++;
            }
            String[] keyAndValue = lineOf(number).split("=", 2);
            return new CatalogError(
                    Kind.FIELD,
                    firstLine + number - 1,
                    keyAndValue[0].strip(),
                    keyAndValue[keyAndValue.length - 1].strip(),
                    "must not end in brackets that hold no unit");
        }

        private boolean isXml() {
            return text.startsWith("<?xml");
        }

        private String lineOf(int number) {
            return text.lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
        }

        /** A field that is wrong, or missing. */
        private CatalogError error(String key, String requirement) {
            ParseToken token = seen.get(key);
            if (token != null) {
                return error(token, requirement);
            }
            boolean cut = lastOfText && KEYS.indexOf(key) > lastKey();
            return new CatalogError(
                    cut ? Kind.CUT_SHORT : Kind.FIELD, firstLine, key, "", "must be given" + (cut ? CUT : ""));
        }

        private CatalogError error(ParseToken token, String requirement) {
            boolean cut = lastOfText && token.getLineNumber() == lines && lastKey() < KEYS.size() - 1;
            return new CatalogError(
                    cut ? Kind.CUT_SHORT : Kind.FIELD,
                    firstLine + token.getLineNumber() - 1,
                    token.getName() == null ? "" : token.getName(),
                    content(token),
                    requirement + (cut ? CUT : ""));
        }

        /** As it stands in the message: Orekit would turn underscores into blanks. */
        private String raw(String key) {
            return content(seen.get(key)).strip();
        }

        private int lastKey() {
            return seen.keySet().stream().mapToInt(KEYS::indexOf).max().orElse(-1);
        }
    }

    private static String content(@Nullable ParseToken token) {
        String content = token == null ? null : token.getRawContent();
        return content == null ? "" : content;
    }

    /** Carries an error out of the middle of Orekit's parser. */
    private static final class Refused extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient CatalogError error;

        Refused(CatalogError error) {
            super(error.message());
            this.error = error;
        }
    }
}
