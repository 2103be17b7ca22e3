/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

/** The Orbit Mean-Elements Message that CCSDS 502.0-B gives as its example, without its covariance. */
final class Omms {

    private Omms() {}

    static String kvn() {
        return """
                CCSDS_OMM_VERS = 2.0
                CREATION_DATE = 2007-065T16:00:00
                ORIGINATOR = NOAA/USA
                OBJECT_NAME = GOES_9
                OBJECT_ID = 1995-025A
                CENTER_NAME = EARTH
                REF_FRAME = TEME
                TIME_SYSTEM = UTC
                MEAN_ELEMENT_THEORY = SGP/SGP4
                EPOCH = 2007-064T10:34:41.4264
                MEAN_MOTION = 1.00273272
                ECCENTRICITY = 0.0005013
                INCLINATION = 3.0539
                RA_OF_ASC_NODE = 81.7939
                ARG_OF_PERICENTER = 249.2363
                MEAN_ANOMALY = 150.1602
                EPHEMERIS_TYPE = 0
                CLASSIFICATION_TYPE = U
                NORAD_CAT_ID = 23581
                ELEMENT_SET_NO = 0925
                REV_AT_EPOCH = 4316
                BSTAR = 0.0001
                MEAN_MOTION_DOT = -0.00000113
                MEAN_MOTION_DDOT = 0.0
                """;
    }

    /** The same as XML element on one line. */
    static String element() {
        StringBuilder text = new StringBuilder("<omm id=\"CCSDS_OMM_VERS\" version=\"2.0\">");
        kvn().lines().skip(1).forEach(line -> {
            String key = line.substring(0, line.indexOf(' '));
            text.append(
                    switch (key) {
                        case "CREATION_DATE" -> "<header>";
                        case "OBJECT_NAME" -> "</header><body><segment><metadata>";
                        case "EPOCH" -> "</metadata><data><meanElements>";
                        case "EPHEMERIS_TYPE" -> "</meanElements><tleParameters>";
                        default -> "";
                    });
            text.append('<').append(key).append('>');
            text.append(line.substring(line.indexOf('=') + 2));
            text.append("</").append(key).append('>');
        });
        return text + "</tleParameters></data></segment></body></omm>";
    }

    /** A list of elements as Space-Track and CelesTrak send it: three lines around them. */
    static String xml(String elements) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<ndm xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n" + elements + "\n</ndm>\n";
    }
}
