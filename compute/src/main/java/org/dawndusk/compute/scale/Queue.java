/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.scale;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Stages one after the other, each with its own rate and delay: how much power is in service when.
 *
 * <p>A fluid: no stage passes more than its rate, nor what the one before has not yet passed. All rates begin to grow with
 * the first unit that arrives. Source: Newell, Applications of Queueing Theory (2nd ed. 1982), chapter 2, cumulative
 * curves. Immutable and thread-safe.
 */
public final class Queue {
    private final List<QueueStage> stages;

    private Queue(List<QueueStage> stages) {
        this.stages = stages;
    }

    /**
     * Stages in their order.
     *
     * @param stages at least one
     * @return the queue
     */
    public static Queue of(List<QueueStage> stages) {
        if (stages.isEmpty()) {
            throw Checks.refused("stages.size", 0, "[1, ∞)");
        }
        return new Queue(List.copyOf(stages));
    }

    /**
     * The power in service, retirements not counted: the least of what any stage can have passed after all delays.
     *
     * @param time time since the start [s]
     * @return power [W]
     */
    public double inService(double time) {
        double moving = Checks.notNegative("time", time) - delay();
        return stages.stream().mapToDouble(stage -> stage.passed(moving)).min().orElseThrow();
    }

    /**
     * The power in service where units retire after a life; what replaces them passes the queue as well: D(t) - D(t - life).
     *
     * @param time time since the start [s]
     * @param life life of a unit in service, positive [s]
     * @return power [W]
     */
    public double inService(double time, double life) {
        return Checks.notNegative("power in service", inService(time) - retired(Double.POSITIVE_INFINITY, time, life));
    }

    private double retired(double most, double time, double life) {
        double before = time - Checks.positive("life", life);
        return before <= 0 ? 0 : Math.min(most, inService(before));
    }

    private double delay() {
        return stages.stream().mapToDouble(QueueStage::delay).sum();
    }

    /**
     * The stage that holds back the others.
     *
     * @param time time since the start, after all delays [s]
     * @return the stage that passes least
     */
    public QueueStage binding(double time) {
        double moving = Checks.notNegative("time", time) - delay();
        QueueStage least = stages.get(0);
        for (QueueStage stage : stages) {
            if (stage.passed(moving) < least.passed(moving)) {
                least = stage;
            }
        }
        return least;
    }

    /**
     * When a power is in service.
     *
     * @param power power, not negative [W]
     * @return time since the start, to a second [s]
     */
    public double timeOf(double power) {
        Checks.notNegative("power", power);
        double high = delay() + 1;
        while (inService(high) < power) {
            high *= 2;
            if (high == Double.POSITIVE_INFINITY) {
                throw Checks.refused("power", power, "[0, what ever passes the queue]");
            }
        }
        double low = 0;
        while (high - low > Math.max(1, Math.ulp(high))) {
            double middle = (low + high) / 2;
            if (inService(middle) < power) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /**
     * What a budget has put into service by a time: what it buys or what the queue lets through.
     *
     * @param budget money, not negative [USD]
     * @param price price of a unit of power in service, positive [USD/W]
     * @param time time since the start [s]
     * @return power [W]
     */
    public double deployed(double budget, double price, double time) {
        return Math.min(Checks.notNegative("budget", budget) / Checks.positive("price", price), inService(time));
    }

    /**
     * What a budget has in service at a time, units retiring after a life: the budget is spent once.
     *
     * @param budget money, not negative [USD]
     * @param price price of a unit of power in service, positive [USD/W]
     * @param time time since the start [s]
     * @param life life of a unit in service, positive [s]
     * @return power [W]
     */
    public double deployed(double budget, double price, double time, double life) {
        return Checks.notNegative(
                "power in service", deployed(budget, price, time) - retired(budget / price, time, life));
    }

    /**
     * When a power is first in service where units retire after a life.
     *
     * @param power power, not negative [W]
     * @param life life of a unit in service, positive [s]
     * @param horizon time to which is looked, positive [s]
     * @return time since the start, to a second; empty where it is not reached on a grid of 4,096 steps [s]
     */
    public OptionalDouble timeOf(double power, double life, double horizon) {
        Checks.notNegative("power", power);
        double step = Checks.positive("horizon", horizon) / 4096;
        for (int i = 1; i <= 4096; i++) {
            if (inService(i * step, life) >= power) {
                double low = (i - 1) * step;
                double high = i * step;
                while (high - low > Math.max(1, Math.ulp(high))) {
                    double middle = (low + high) / 2;
                    if (inService(middle, life) < power) {
                        low = middle;
                    } else {
                        high = middle;
                    }
                }
                return OptionalDouble.of(high);
            }
        }
        return OptionalDouble.empty();
    }
}
