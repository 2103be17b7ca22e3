/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import org.dawndusk.compute.reliability.ConstantFailureRate;
import org.dawndusk.compute.reliability.MissionCapacity;
import org.dawndusk.compute.throughput.DeliveredCompute;
import org.dawndusk.compute.throughput.Factor;
import org.dawndusk.compute.throughput.Waterfall;
import org.dawndusk.compute.throughput.WaterfallStep;
import org.dawndusk.compute.workload.UseClass;
import org.dawndusk.examples.report.Page;
import org.dawndusk.examples.report.Plot;
import org.dawndusk.orbit.formation.LatticeCluster;
import org.dawndusk.orbit.lifetime.AirDrag;
import org.jspecify.annotations.Nullable;

/** The way through all modules: orbit, power, thermal, network, compute, mass, and the work that comes out. */
final class Study {
    /** How many steps tell that they are over. */
    static final int STEPS = 9;

    private final Design design;
    private final Fleet fleet;
    private final OrbitStep orbit;
    private final PowerStep power;
    private final ThermalStep thermal;
    private final NetworkStep network;
    private final TokensStep tokens;
    private final MeshStep mesh;
    private final GatewayStep gateway;
    private final ComputeStep compute;
    private final WorstOrbitsStep worst;
    private final AccessStep access;
    private final @Nullable CatalogueStep catalogue;
    private final @Nullable FormationStep formation;
    private final LifetimeStep lifetime;
    private final DebrisStep debris;
    private final StudyReport report;
    private final EconomyStep economy;

    private Study(Design design, @Nullable Path others, LongConsumer done) throws IOException {
        this.design = design;
        orbit = OrbitStep.of(design);
        done.accept(1);
        fleet = Fleet.of(design, orbit);
        access = AccessStep.of(design, orbit);
        done.accept(1);
        catalogue = others == null ? null : CatalogueStep.of(others, design, orbit, fleet);
        power = PowerStep.of(design, orbit);
        done.accept(1);
        thermal = ThermalStep.of(design, orbit, power);
        done.accept(1);
        network = NetworkStep.of(design, fleet);
        done.accept(1);
        tokens = TokensStep.of(design, power, thermal.largestHeat());
        mesh = MeshStep.of(fleet, network.neighbourRate());
        gateway = GatewayStep.of(design, orbit);
        done.accept(1);
        compute = ComputeStep.of(design, network, power.computePowerInWorstOrbit(), thermal.largestHeat());
        worst = WorstOrbitsStep.of(design, power, network.neighbourRate(), compute);
        done.accept(1);
        AirDrag drag = LifetimeStep.drag(design, orbit);
        Design.Cluster given = design.orbit().cluster();
        LatticeCluster cluster = fleet.cluster();
        formation = given == null || cluster == null ? null : FormationStep.of(design, given, orbit, cluster, drag);
        lifetime = LifetimeStep.of(design, orbit, drag, formation == null ? 0 : formation.keepingPerYear());
        debris = DebrisStep.of(design, orbit, fleet, drag);
        done.accept(1);
        StudyReport.Mass sum = mass();
        Waterfall work = waterfall();
        economy = EconomyStep.of(design, sum.totalKg(), delivered(work));
        done.accept(1);
        report = report(sum, work);
    }

    static Study of(Design design) throws IOException {
        return new Study(design, null, step -> {});
    }

    /**
     * The study, with the satellites of a catalogue about the design's where there is one.
     *
     * @param others file of TLE or OMM
     * @param done is told each of the {@link #STEPS} when it is over
     */
    static Study of(Design design, @Nullable Path others, LongConsumer done) throws IOException {
        return new Study(design, others, done);
    }

    /** Writes the slots' orbits as CZML. */
    void writeSky(Path file) throws IOException {
        SkyFile.write(orbit.scenario(), fleet.constellation(), file);
    }

    /** The report as a page with its plots. */
    Page page() {
        Map<String, List<Plot>> plots = new LinkedHashMap<>();
        plots.put("orbit", List.of(CoursePlots.eclipses(design, orbit)));
        List<Plot> electrical = new ArrayList<>();
        electrical.add(StudyPlots.flow(power.flow()));
        electrical.addAll(CoursePlots.charge(design, power));
        electrical.add(CoursePlots.throttling(design, power));
        plots.put("power", electrical);
        ThermalCourse temperatures = thermal.course(design.power().computeShareInEclipse());
        plots.put("thermal", List.of(CoursePlots.temperatures(design, temperatures)));
        plots.put("network", CoursePlots.latencies(network));
        plots.put("mass", List.of(StudyPlots.mass(report.mass())));
        plots.put("delivered", List.of(StudyPlots.waterfall(report.waterfall())));
        plots.put("cost", List.of(StudyPlots.cost(report.economy()), StudyPlots.tornado(report.economy())));
        plots.put("fleet", List.of(StudyPlots.capacity(economy)));
        plots.put("emissions", List.of(StudyPlots.emissions(economy.footprints())));
        return StudyPage.of(design, report, plots);
    }

    StudyReport report() {
        return report;
    }

    private StudyReport report(StudyReport.Mass sum, Waterfall work) {
        StudyReport.Power electrical = power.report();
        return new StudyReport(
                design.name(),
                design.title(),
                design.source(),
                design.epoch(),
                orbit.report(design, formation == null ? null : formation.report()),
                access.report(),
                catalogue == null ? null : catalogue.report(),
                electrical,
                thermal.report(),
                network.report(),
                mesh.report(),
                gateway.report(),
                compute.report(worst.report()),
                lifetime.report(),
                debris.report(),
                sum,
                report(work),
                tokens.report(offer(work), capacity()),
                economy.report(tokens.tokensPerAccelerator()),
                shortfalls(electrical, sum),
                design.given().stream().filter(Given::assumed).toList());
    }

    private StudyReport.Mass mass() {
        return MassClosure.of(
                design, power.arrayMass(), power.batteryMass(), thermal.radiatorMass(), lifetime.deltaV());
    }

    /** Each margin that is negative, in words. */
    private List<String> shortfalls(StudyReport.Power electrical, StudyReport.Mass sum) {
        List<String> shortfalls = new ArrayList<>();
        if (electrical.marginFraction() < 0) {
            shortfalls.add("power: the array gives " + Text.number(electrical.arrayPowerEolKw())
                    + " kW at the end of life, but the worst orbit needs "
                    + Text.number(electrical.requiredArrayPowerKw()) + " kW");
        }
        if (thermal.balance().margin() < 0) {
            shortfalls.add(
                    "thermal: the chips take " + Text.number(thermal.balance().chipTemperature()) + " K, but may take "
                            + Text.number(thermal.balance().chipLimit()) + " K");
        }
        if (network.marginDb() < 0) {
            shortfalls.add("network: a link lacks " + Text.number(-network.marginDb()) + " dB for its full rate");
        }
        if (sum.differenceKg() > 0) {
            shortfalls.add("mass: the parts add up to " + Text.number(sum.totalKg()) + " kg, but the source states "
                    + Text.number(sum.statedKg()) + " kg");
        }
        return shortfalls;
    }

    /** What the design offers; who has no dependable round trip waits for the next pass over one of the cities. */
    private UseClass.Offer offer(Waterfall delivered) {
        double latency = network.dependableLatencies().values().stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElseThrow();
        double ground = design.network().downlinkRate() * design.network().downlinkAvailability();
        double nextPass = 3600 * access.report().longestGapHours();
        return new UseClass.Offer(
                Math.min(2 * latency, nextPass),
                design.orbit().satellites() * ground,
                mesh.bisection(),
                Math.max(1, delivered.delivered()),
                true);
    }

    private double capacity() {
        return MissionCapacity.withSpares(
                new ConstantFailureRate(design.mission().failureRate()),
                design.orbit().satellites(),
                design.mission().spares(),
                design.mission().life());
    }

    /** From the dense peak of all accelerators to the compute delivered, on the mean over the mission. */
    private Waterfall waterfall() {
        Design.Compute chips = design.compute();
        int satellites = design.orbit().satellites();
        return DeliveredCompute.ofPeak(satellites * chips.accelerators() * chips.densePeak())
                .sustained(chips.sustainedFraction())
                .limitShares(tokens.trainingUnderPower(), tokens.trainingUnderHeat())
                .network(chips.communicationIntensity(), satellites * network.linkRate())
                .availability(capacity())
                .utilisation(chips.utilisation())
                .waterfall();
    }

    /** What power, heat, network and use leave of the accelerators' time. */
    private static double delivered(Waterfall waterfall) {
        return waterfall.steps().stream()
                .filter(step -> step.factor() != Factor.SUSTAINED && step.factor() != Factor.AVAILABILITY)
                .mapToDouble(WaterfallStep::share)
                .reduce(1, (one, other) -> one * other);
    }

    private static StudyReport.Waterfall report(Waterfall waterfall) {
        List<StudyReport.Step> steps = new ArrayList<>();
        steps.add(new StudyReport.Step("peak (dense)", 1, waterfall.peak() / 1e15));
        waterfall
                .steps()
                .forEach(step ->
                        steps.add(new StudyReport.Step(name(step.factor()), step.share(), step.remaining() / 1e15)));
        return new StudyReport.Waterfall(
                steps,
                waterfall.delivered() / 1e15,
                waterfall.bindingLimit().map(Study::name).orElse("none"));
    }

    private static String name(Factor factor) {
        return factor.name().toLowerCase(Locale.ROOT);
    }
}
