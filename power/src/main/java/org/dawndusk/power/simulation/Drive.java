/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import java.util.function.DoubleUnaryOperator;
import org.dawndusk.power.Profile;
import org.dawndusk.power.bus.Bus;

/**
 * What drives the battery on a piece of the timeline: the powers at the bus, and which of its limits the battery is at.
 */
final class Drive {
    enum Mode {
        /** Charges with all that is left over, or gives all that is asked. */
        POWER,
        /** At its largest current. */
        CURRENT,
        /** At its highest or lowest voltage. */
        VOLTAGE,
        /** Without current: full, empty, or nothing to do. */
        REST
    }

    /** Beyond any use; the energies of a span, and sums of them, stay numbers. */
    static final double MOST = 1e100;

    private final Bus bus;
    private final DoubleUnaryOperator response;
    private PowerInputs inputs;
    private int irradiancePiece;
    private int loadPiece;
    private int computePiece;
    private double last;

    /** Whether light or load change within the piece. */
    boolean varying;

    boolean surplus;
    Mode mode = Mode.REST;

    /** At the time that was asked last. */
    double available;

    double atBus;
    double compute;
    double demand;

    /** Power of the battery, positive while it discharges, where it does not vary. */
    double power;

    Drive(DoubleUnaryOperator response, Bus bus, PowerInputs inputs, double from) {
        this.response = response;
        this.bus = bus;
        this.inputs = inputs;
        irradiancePiece = inputs.irradiance().piece(from);
        loadPiece = inputs.load().piece(from);
        computePiece = inputs.compute().piece(from);
    }

    /** Enters the piece that begins at a time, and tells its end. */
    double enter(double begin, double to) {
        irradiancePiece = advance(inputs.irradiance(), irradiancePiece, begin);
        loadPiece = advance(inputs.load(), loadPiece, begin);
        computePiece = advance(inputs.compute(), computePiece, begin);
        double end = Math.min(
                Math.min(to, inputs.irradiance().pieceEnd(irradiancePiece)),
                Math.min(inputs.load().pieceEnd(loadPiece), inputs.compute().pieceEnd(computePiece)));
        varying = !(inputs.irradiance().stepwise()
                && inputs.load().stepwise()
                && inputs.compute().stepwise());
        // the value at the end belongs to the next piece
        last = Math.nextDown(end);
        return end;
    }

    private static int advance(Profile profile, int piece, double time) {
        int at = piece;
        while (profile.pieceEnd(at) <= time) {
            at++;
        }
        return at;
    }

    /** Evaluates the powers at a time of the piece; tells what is left over at the bus. */
    double evaluate(double asked) {
        double time = Math.min(asked, last);
        double irradiance = irradiance(time);
        available = checked("array power", response.applyAsDouble(irradiance), time);
        atBus = bus.array().outputFor(available);
        ask(time);
        return atBus - demand;
    }

    double irradiance(double asked) {
        double time = Math.min(asked, last);
        return checked("irradiance", inputs.irradiance().at(irradiancePiece, time), time);
    }

    /** Evaluates what the loads ask for at a time of the piece. */
    void ask(double asked) {
        double time = Math.min(asked, last);
        compute = inputs.share() * checked("compute", inputs.compute().at(computePiece, time), time);
        demand = checked("load", inputs.load().at(loadPiece, time), time) + compute;
    }

    static double checked(String name, double value, double time) {
        if (!(value >= 0 && value <= MOST)) {
            boolean finite = value >= 0 && value <= Double.MAX_VALUE;
            throw Checks.refusal(name + " at " + time + " s", value, finite ? "[0, " + MOST + "]" : "[0, ∞)");
        }
        return value;
    }

    /** What the battery is asked for where so much is left over: negative while it charges. */
    double batteryPower(double left) {
        return surplus
                ? -bus.charger().outputFor(Math.max(0, left))
                : bus.discharger().inputFor(Math.max(0, -left));
    }

    double batteryPowerAt(double time) {
        return varying ? batteryPower(evaluate(time)) : power;
    }

    /** Current at a time, with the voltage u behind the series resistance. */
    double current(Circuit circuit, double time, double u) {
        return switch (mode) {
            case POWER -> circuit.currentAt(batteryPowerAt(time), u);
            case CURRENT, REST -> coastingCurrent(circuit);
            case VOLTAGE ->
                surplus ? Math.min(0, (u - circuit.most) / circuit.r0) : Math.max(0, (u - circuit.least) / circuit.r0);
        };
    }

    /** The constant current of the modes that have one. */
    double coastingCurrent(Circuit circuit) {
        if (mode == Mode.REST) {
            return 0;
        }
        return surplus ? -circuit.chargeCurrent : circuit.dischargeCurrent;
    }

    /** Magnitude of the current that a mode would have. */
    double magnitude(Mode asked, Circuit circuit, double time, double u) {
        Mode kept = mode;
        mode = asked;
        double current = Math.abs(current(circuit, time, u));
        mode = kept;
        return current;
    }
}
