/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.List;
import java.util.Locale;
import org.dawndusk.compute.horizon.TimedJob;
import org.dawndusk.examples.twin.SatelliteClass;
import org.dawndusk.examples.twin.TelemetryFit;
import org.dawndusk.examples.twin.TelemetryFit.Telemetry;
import org.dawndusk.examples.twin.Twin;
import org.dawndusk.examples.twin.TwinInputs;
import org.dawndusk.examples.twin.TwinState;
import org.dawndusk.examples.twin.TwinWindow.Reading;

/** Fits what a satellite has left of its array, battery or loop to what was measured. */
final class TwinFit {
    /** What may be fitted, as a share of the design's. */
    enum Part {
        ARRAY,
        BATTERY,
        LOOP
    }

    /** What was measured. */
    enum Column {
        CHARGE,
        CHIP,
        RADIATOR;

        double of(Reading reading) {
            return switch (this) {
                case CHARGE -> reading.charge();
                case CHIP -> reading.chip();
                case RADIATOR -> reading.outside();
            };
        }
    }

    /** Which part's share makes which column agree. */
    record Question(Column column, Part part, double low, double high) {
        static Question parse(String text) {
            String[] sides = text.split("[:=]", -1);
            if (sides.length != 4) {
                throw new IllegalArgumentException("--fit is " + text + ", but must be COLUMN:PARAMETER=LOW:HIGH");
            }
            double low = number(text, sides[2]);
            double high = number(text, sides[3]);
            if (!(low > 0 && high > low && high <= 1.5)) {
                throw new IllegalArgumentException(
                        "--fit is " + text + ", but LOW and HIGH must be in (0, 1.5], HIGH above LOW");
            }
            return new Question(
                    named(Column.values(), sides[0], "charge, chip or radiator"),
                    named(Part.values(), sides[1], "array, battery or loop"),
                    low,
                    high);
        }

        private static <E extends Enum<E>> E named(E[] all, String name, String allowed) {
            for (E one : all) {
                if (one.name().equalsIgnoreCase(name)) {
                    return one;
                }
            }
            throw new IllegalArgumentException("--fit names " + name + ", but must name " + allowed);
        }

        private static double number(String text, String end) {
            try {
                return Double.parseDouble(end);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("--fit is " + text + ", but its ends must be numbers", e);
            }
        }
    }

    private TwinFit() {}

    static TelemetryFit of(TwinDesign design, Question question, String source, String date, String csv) {
        String column = question.column().name().toLowerCase(Locale.ROOT);
        Telemetry telemetry = Telemetry.read(source, csv, column);
        double[] times = telemetry.times().stream().mapToDouble(d -> d).toArray();
        if (!(times[0] > 0 && times[times.length - 1] <= design.span())) {
            throw new IllegalArgumentException(source + ": times are in [" + times[0] + ", " + times[times.length - 1]
                    + "] s, but must be in (0, " + design.span() + "] s");
        }
        SatelliteClass whole = design.classes(1).get(0);
        return TelemetryFit.of(
                telemetry,
                "share of the " + question.part().name().toLowerCase(Locale.ROOT),
                "1",
                question.low(),
                question.high(),
                date,
                share -> said(design, design.worn(whole, question.part(), share), times, question.column()));
    }

    /** What the twin says at each time, the first class alone in its windows' ends there. */
    static double[] said(TwinDesign design, SatelliteClass satellite, double[] times, Column column) {
        List<SatelliteClass> classes = List.of(satellite);
        List<TimedJob> jobs = design.jobs(classes);
        TwinInputs inputs = TwinInputs.of(jobs, design.links());
        Twin twin = design.twin(classes);
        TwinState state = twin.begin(0);
        double[] said = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            int at = i;
            state = twin.advance(
                    state,
                    times[i],
                    inputs,
                    window -> said[at] = column.of(window.readings().get(0)));
        }
        return said;
    }
}
