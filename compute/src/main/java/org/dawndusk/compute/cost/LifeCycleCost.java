/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.cost;

import static org.dawndusk.compute.cost.CostInput.*;

/**
 * The cost of a fleet in orbit, and of a site on the ground with as many accelerators over the same years.
 *
 * <p>Year by year, spent and delivered in the middle of each, purchases at their start; a last year counts by its part.
 * The ground buys new accelerators every refresh and is charged for the part of their life that falls into these years;
 * orbit keeps what it launched, which is older by the lag, until it fails and is replaced by what is then sold. The price of
 * satellites falls with their number, replacements with them (Wright 1936). Work is counted in hours of the generation of
 * the start: a later one does (1 + gain)^years as much. Source: levelised cost as in Short, Packey and Holt, A Manual for
 * the Economic Evaluation of Energy Efficiency and Renewable Energy Technologies, NREL/TP-462-5173 (1995), 3.3.
 * Thread-safe: no state.
 */
public final class LifeCycleCost {
    private static final double HOURS = 8760;

    private LifeCycleCost() {}

    /**
     * A fleet in orbit.
     *
     * @param in the assumptions
     * @param boundary what is counted
     * @return cost and delivered work
     */
    public static CostBreakdown orbit(Assumptions in, Boundary boundary) {
        double life = in.value(ORBIT_LIFE);
        int satellites = satellites(in);
        double power = satellites * in.value(SATELLITE_POWER);
        double mass = power / in.value(SPECIFIC_POWER);
        double count = power / in.value(ACCELERATOR_POWER);
        double platforms = boundary.build() ? power * in.value(SATELLITE_PRICE) : 0;
        double build = platforms * learned(in, 0, satellites);
        double servers = boundary.accelerators() ? count * in.value(ACCELERATOR_PRICE) : 0;
        double launch = mass * in.value(LAUNCH_PRICE);
        double hardware = build + servers;
        double failures = in.value(ORBIT_FAILURES);
        double renewed = failures * in.value(ORBIT_REPLACED);
        double gain = Math.log1p(in.value(GENERATION_GAIN));

        double operations = 0;
        double replacements = 0;
        double hours = 0;
        double built = satellites;
        for (int year = 0; year < life; year++) {
            double part = Math.min(1, life - year);
            double worth = part * discounted(in, year + part / 2);
            operations += worth * in.value(ORBIT_OPERATIONS) * hardware;
            double share = renewed * Math.exp((renewed - failures) * (year + part / 2));
            replacements += worth
                    * share
                    * (platforms * learned(in, built, satellites * share * part)
                            + servers
                            + in.value(REPLACEMENTS_LAUNCHED) * launch);
            built += satellites * share * part;
            hours += worth
                    * count
                    * in.value(SUNLIGHT)
                    * Math.pow(1 - in.value(DEGRADATION), year)
                    * working(failures, renewed, gain, year + part / 2);
        }
        hours *= HOURS * in.value(ORBIT_DELIVERED) * Math.pow(1 + in.value(GENERATION_GAIN), -in.value(ORBIT_LAG));
        checkFinite(operations, replacements, hours);
        double lost = in.value(LAUNCH_LOSS) / (1 - in.value(LAUNCH_LOSS));
        double waited = Math.pow(1 + in.value(DISCOUNT), in.value(ORBIT_DELAY));
        boolean running = boundary.running();
        return new CostBreakdown(
                satellites,
                power,
                mass,
                build,
                servers,
                launch,
                running ? waited * (in.value(ENGINEERING) + in.value(GROUND_SEGMENT) * power) : 0,
                running ? operations : 0,
                running ? replacements : 0,
                running ? (in.value(INSURANCE) + lost) * (hardware + launch) : 0,
                hours,
                hours / 24 * in.value(ACCELERATOR_PEAK));
    }

    /** Assumptions at the ends of their ranges multiply to more than a double holds. */
    private static void checkFinite(double running, double replacements, double hours) {
        Checks.notNegative("cost of operations", running);
        Checks.notNegative("cost of replacements", replacements);
        Checks.notNegative("delivered accelerator-hours", hours);
    }

    /** Price of satellites that follow on those built, over that of the last one before the fleet. */
    private static double learned(Assumptions in, double built, double units) {
        double before = in.value(BUILD_EXPERIENCE);
        double progress = in.value(BUILD_PROGRESS);
        return units == 0
                ? 1
                : Finance.wright(1 + built / before, progress) * Finance.wrightMean(before + built, units, progress);
    }

    /**
     * Work at a time over that of the first fleet when new: satellites fail at a rate λ and are replaced at ρ of those that
     * work, by the generation of that time, which does e^(γt) as much: e^(-λt) (1 + ρ (e^((ρ + γ) t) - 1)/(ρ + γ)).
     */
    private static double working(double failures, double renewed, double gain, double time) {
        double growth = renewed + gain;
        double ofNew = growth == 0 ? time : Math.expm1(growth * time) / growth;
        return Math.exp(-failures * time) * (1 + renewed * ofNew);
    }

    private static int satellites(Assumptions in) {
        double life = in.value(ORBIT_LIFE);
        double sum = 0;
        for (int year = 0; year < life; year++) {
            sum += Math.min(1, life - year) * Math.pow(1 - in.value(DEGRADATION), year);
        }
        double each = in.value(SATELLITE_POWER) * in.value(SUNLIGHT) * sum / life;
        double number = Math.ceil(in.value(FLEET_POWER) / each);
        if (!(number <= 1e9)) {
            throw Checks.refused("FLEET_POWER / SATELLITE_POWER", number, "(0, 1e9]");
        }
        return (int) number;
    }

    /**
     * A site on the ground with the accelerators of the fleet, over the life of the fleet.
     *
     * @param in the assumptions
     * @param boundary what is counted
     * @return cost and delivered work; {@link CostBreakdown#launch} is the energy
     */
    public static CostBreakdown ground(Assumptions in, Boundary boundary) {
        double life = in.value(ORBIT_LIFE);
        double power = satellites(in) * in.value(SATELLITE_POWER);
        double count = power / in.value(ACCELERATOR_POWER);
        double site = power * in.value(GROUND_CAPEX) * Math.pow(1 + in.value(DISCOUNT), in.value(GROUND_DELAY));
        double written = Finance.capitalRecovery(in.value(DISCOUNT), in.value(GROUND_LIFE));
        double rent = 12 * power / 1e3 * in.value(GROUND_LEASE);
        double servers = boundary.accelerators() ? count * in.value(ACCELERATOR_PRICE) : 0;
        double energy = power / 1e3 * HOURS * in.value(GROUND_PUE) * in.value(GROUND_POWER_PRICE);

        double build = 0;
        double energies = 0;
        double operations = 0;
        double replacements = 0;
        double hours = 0;
        double refresh = in.value(GROUND_REFRESH);
        for (int year = 0; year < life; year++) {
            double part = Math.min(1, life - year);
            double worth = part * discounted(in, year + part / 2);
            build += boundary.build() ? worth * (site * written + rent) : 0;
            energies += worth * energy;
            operations += worth * in.value(GROUND_OPERATIONS) * (servers + (boundary.build() ? site : 0));
            replacements += worth * in.value(GROUND_FAILURES) * servers;
            double generation = Math.floor((year + part / 2) / refresh) * refresh;
            hours += worth * count * Math.pow(1 + in.value(GENERATION_GAIN), generation);
        }
        hours *= HOURS * in.value(GROUND_DELIVERED);
        checkFinite(operations + build, replacements + energies, hours);
        boolean running = boundary.running();
        return new CostBreakdown(
                0,
                power,
                0,
                build,
                refreshed(in, servers),
                energies,
                0,
                running ? operations : 0,
                running ? replacements : 0,
                0,
                hours,
                hours / 24 * in.value(ACCELERATOR_PEAK));
    }

    /** Purchases at 0, one refresh, two ..., the last by the part of its life that is used. */
    private static double refreshed(Assumptions in, double servers) {
        double life = in.value(ORBIT_LIFE);
        double refresh = in.value(GROUND_REFRESH);
        double sum = 0;
        for (int purchase = 0; purchase * refresh < life; purchase++) {
            double start = purchase * refresh;
            sum += servers * Math.min(1, (life - start) / refresh) * discounted(in, start);
        }
        return sum;
    }

    private static double discounted(Assumptions in, double years) {
        return Math.pow(1 + in.value(DISCOUNT), -years);
    }
}
