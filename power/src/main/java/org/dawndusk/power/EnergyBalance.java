/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * Array, battery and load along a timeline of sunlight: how full the battery is, how low it falls, what is lost or unmet.
 *
 * <p>What the array gives beyond the load charges the battery until it is full, and is curtailed then; what it lacks comes
 * from the battery until that is empty, and is unmet then. The depth-of-discharge limit is not enforced: the lowest charge
 * is reported beside it. Cells stay at their reference temperature, charge power is not limited.
 *
 * <p>The span is cut exactly at the switching instants of irradiance and load, and where surplus turns to lack; on each
 * piece the irradiance is integrated to 1e-10 of the battery's capacity, so that penumbras count as they are, provided
 * that both their ends are switching instants. Advancing in two parts that meet at a switching instant gives bit for bit
 * what one call gives. Immutable and thread-safe.
 */
public final class EnergyBalance {
    private static final double TOLERANCE = 1e-10;
    /** Within a piece surplus may turn to lack and back only between different ones of this many equal parts. */
    private static final int PARTS = 8;

    private final double gain;
    private final double regulator;
    private final Battery battery;

    private EnergyBalance(double gain, double regulator, Battery battery) {
        this.gain = gain;
        this.regulator = regulator;
        this.battery = battery;
    }

    /**
     * A power system at an age.
     *
     * @param array at its area
     * @param incidenceCosine cosine of the angle between the array's normal and the Sun, in [0, 1] [1]
     * @param years since the beginning of life, for the array [yr]
     * @param battery as it is at that age, for instance {@link Battery#aged}
     * @param regulator efficiency between array and bus, in (0, 1] [1]
     * @return the system
     */
    public static EnergyBalance of(
            SolarArray array, double incidenceCosine, double years, Battery battery, double regulator) {
        Checks.fraction("regulator", regulator);
        return new EnergyBalance(array.power(1, incidenceCosine, years), regulator, battery);
    }

    /**
     * What comes from outside.
     *
     * @param irradiance normal to the Sun, shadow in it [W/m²]
     * @param load at the bus [W]
     */
    public record Inputs(Profile irradiance, Profile load) {}

    /**
     * Where energy went since the state was made; all but the array's and the regulator's share at the bus or in the battery.
     *
     * @param available from the array at its terminals, curtailed or not [J]
     * @param regulatorLoss between array and bus [J]
     * @param delivered to the loads [J]
     * @param unmet of the loads' demand [J]
     * @param curtailed since the battery was full [J]
     * @param chargeLoss [J]
     * @param dischargeLoss [J]
     */
    public record Ledger(
            double available,
            double regulatorLoss,
            double delivered,
            double unmet,
            double curtailed,
            double chargeLoss,
            double dischargeLoss) {
        static final Ledger EMPTY = new Ledger(0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * The battery at an instant and what happened on the way there.
     *
     * @param stored energy in the battery [J]
     * @param initial energy in the battery when the state was made [J]
     * @param lowest energy since then [J]
     * @param lowestInstant when it was lowest first [s]
     * @param firstUnmet when a load first went without power, if ever [s]
     * @param ledger of all energy since then
     */
    public record State(
            double stored,
            double initial,
            double lowest,
            double lowestInstant,
            OptionalDouble firstUnmet,
            Ledger ledger) {
        /**
         * What the ledger leaves unexplained: rounding only.
         *
         * @return share of the available energy [1]
         */
        public double closure() {
            double explained = ledger.regulatorLoss()
                    + ledger.delivered()
                    + ledger.curtailed()
                    + ledger.chargeLoss()
                    + ledger.dischargeLoss()
                    + stored
                    - initial;
            double scale = Math.max(ledger.available() + initial, Double.MIN_NORMAL);
            return (ledger.available() - explained) / scale;
        }
    }

    /**
     * A full battery.
     *
     * @param time at which it is full [s]
     * @return the state to start from
     */
    public State full(double time) {
        return state(time, battery.nameplate());
    }

    /**
     * A battery of some charge.
     *
     * @param time at which it has it [s]
     * @param stored energy in it, from 0 to its nameplate [J]
     * @return the state to start from
     */
    public State state(double time, double stored) {
        Checks.finite("time", time);
        Checks.within("stored", stored, 0, battery.nameplate());
        return new State(stored, stored, stored, time, OptionalDouble.empty(), Ledger.EMPTY);
    }

    /**
     * The state after a span.
     *
     * @param state at its begin
     * @param from begin [s]
     * @param to end, not before the begin [s]
     * @param inputs irradiance and load on the span
     * @return state at the end, with the lowest charge and the ledger carried on
     * @throws IllegalArgumentException if irradiance or load are negative or not finite at some time, which is named
     */
    public State advance(State state, double from, double to, Inputs inputs) {
        Checks.finite("from", from);
        Checks.within("to", to, from, Double.MAX_VALUE);
        Tally tally = new Tally(state);
        double begin = from;
        while (begin < to) {
            double end = inputs.load().nextInstant(begin, inputs.irradiance().nextInstant(begin, to));
            smoothPiece(tally, begin, end, inputs);
            begin = end;
        }
        return tally.state();
    }

    /** Cuts a piece without switching instants where surplus turns to lack or back. */
    private void smoothPiece(Tally tally, double begin, double end, Inputs inputs) {
        // the value at the end belongs to the next piece
        double last = Math.nextDown(end);
        DoubleUnaryOperator surplus =
                t -> regulator * gain * value("irradiance", inputs.irradiance(), t) - value("load", inputs.load(), t);
        double cut = begin;
        double left = begin;
        double leftSurplus = surplus.applyAsDouble(begin);
        for (int i = 1; i <= PARTS; i++) {
            double right = i == PARTS ? last : begin + (last - begin) * i / PARTS;
            double rightSurplus = surplus.applyAsDouble(right);
            if (leftSurplus < 0 != rightSurplus < 0 && right > left) {
                double root = leftSurplus == 0
                        ? left
                        : new BracketingNthOrderBrentSolver(1e-14, 1e-9, 1e-12, 5)
                                .solve(100, surplus::applyAsDouble, left, right);
                oneSided(tally, cut, root, leftSurplus >= 0, inputs);
                cut = root;
            }
            left = right;
            leftSurplus = rightSurplus;
        }
        oneSided(tally, cut, end, leftSurplus >= 0, inputs);
    }

    private void oneSided(Tally tally, double begin, double end, boolean surplus, Inputs inputs) {
        if (!(end > begin)) {
            return;
        }
        double available = available(begin, end, inputs);
        double demanded = demanded(begin, end, inputs);
        double net = regulator * available - demanded;
        tally.available += available;
        tally.regulatorLoss += (1 - regulator) * available;
        if (surplus) {
            double room = (battery.nameplate() - tally.stored) / battery.chargeEfficiency();
            double accepted = Math.min(Math.max(net, 0), room);
            tally.stored = accepted == room
                    ? battery.nameplate()
                    : Math.min(battery.nameplate(), tally.stored + accepted * battery.chargeEfficiency());
            tally.chargeLoss += accepted * (1 - battery.chargeEfficiency());
            tally.curtailed += net - accepted;
            tally.delivered += demanded;
            return;
        }
        double lack = Math.max(-net, 0);
        double taken = Math.min(lack / battery.dischargeEfficiency(), tally.stored);
        double unmet = Math.max(0, lack - taken * battery.dischargeEfficiency());
        if (taken == tally.stored && unmet > TOLERANCE * battery.nameplate() && tally.firstUnmet.isEmpty()) {
            tally.firstUnmet = OptionalDouble.of(emptyAt(tally.stored, begin, end, inputs));
        }
        tally.stored -= taken;
        tally.dischargeLoss += taken * (1 - battery.dischargeEfficiency());
        tally.unmet += unmet;
        tally.delivered += demanded - unmet;
        // a lack that rounding turned into a trace of surplus
        tally.curtailed += Math.max(net, 0);
        if (tally.stored < tally.lowest) {
            tally.lowest = tally.stored;
            tally.lowestInstant = taken < lack / battery.dischargeEfficiency() ? tally.firstUnmet.orElse(end) : end;
        }
    }

    private double emptyAt(double stored, double begin, double end, Inputs inputs) {
        double low = begin;
        double high = end;
        while ((low + high) / 2 > low && (low + high) / 2 < high && high - low > 1e-6) {
            double middle = (low + high) / 2;
            double lack = demanded(begin, middle, inputs) - regulator * available(begin, middle, inputs);
            if (lack < stored * battery.dischargeEfficiency()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double available(double begin, double end, Inputs inputs) {
        return gain
                * Quadrature.integrate(
                        t -> value("irradiance", inputs.irradiance(), t),
                        begin,
                        Math.nextDown(end),
                        TOLERANCE * battery.nameplate() / Math.max(gain, Double.MIN_NORMAL));
    }

    private double demanded(double begin, double end, Inputs inputs) {
        return Quadrature.integrate(
                t -> value("load", inputs.load(), t), begin, Math.nextDown(end), TOLERANCE * battery.nameplate());
    }

    private static double value(String name, Profile profile, double time) {
        double value = profile.at(time);
        if (!(value >= 0 && value <= Double.MAX_VALUE)) {
            throw Checks.refusal(name + " at " + time + " s", value, "[0, ∞)");
        }
        return value;
    }

    /** The state while it changes. */
    private static final class Tally {
        private final double initial;
        private double stored;
        private double lowest;
        private double lowestInstant;
        private OptionalDouble firstUnmet;
        private double available;
        private double regulatorLoss;
        private double delivered;
        private double unmet;
        private double curtailed;
        private double chargeLoss;
        private double dischargeLoss;

        Tally(State state) {
            initial = state.initial();
            stored = state.stored();
            lowest = state.lowest();
            lowestInstant = state.lowestInstant();
            firstUnmet = state.firstUnmet();
            Ledger ledger = state.ledger();
            available = ledger.available();
            regulatorLoss = ledger.regulatorLoss();
            delivered = ledger.delivered();
            unmet = ledger.unmet();
            curtailed = ledger.curtailed();
            chargeLoss = ledger.chargeLoss();
            dischargeLoss = ledger.dischargeLoss();
        }

        State state() {
            return new State(
                    stored,
                    initial,
                    lowest,
                    lowestInstant,
                    firstUnmet,
                    new Ledger(available, regulatorLoss, delivered, unmet, curtailed, chargeLoss, dischargeLoss));
        }
    }
}
