/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Elasticities of the area A = (Q + P) / q, where q = η (Σε σ T⁴ - a) is the panel's net flux at the temperature T that
 * the chain leaves to it, a what it absorbs, and η depends on T, Σε and the effective sink.
 */
final class AreaElasticities {
    private final ThermalChain chain;
    private final AbsorbedFlux absorbed;
    private final double heat;
    /** Relative slopes of the net flux: by ln T / T, by ln a / a, by ln Σε. */
    private final double byTemperature;

    private final double byAbsorbed;
    private final double byEmittance;

    private AreaElasticities(RadiatorPanel panel, ThermalChain chain, AbsorbedFlux absorbed, double heat) {
        this.chain = chain;
        this.absorbed = absorbed;
        this.heat = heat;
        double t = chain.radiatorLimit(heat);
        double sink = panel.sinkTemperature(absorbed);
        double e = panel.emittanceSum();
        FinSlopes fin = FinSlopes.of(panel, t, sink);
        double efficiency = panel.efficiency(e, t, sink);
        double black = Coating.BLACK.emittedFlux(t);
        double drive = e * (black - Coating.BLACK.emittedFlux(sink));
        double flux = efficiency * drive;
        byTemperature = panel.netFluxSlope(t, absorbed) / flux;
        double sinkByAbsorbed = absorbed.total() > 0 ? sink / (4 * absorbed.total()) : 0;
        byAbsorbed = (fin.bySink() * sinkByAbsorbed * drive - efficiency) / flux;
        byEmittance = e * ((fin.byEmittance() - fin.bySink() * sink / (4 * e)) * drive + efficiency * black) / flux;
    }

    static List<HeatRejection.Elasticity> of(
            RadiatorPanel panel, ThermalChain chain, AbsorbedFlux absorbed, double heat) {
        return new AreaElasticities(panel, chain, absorbed, heat).all();
    }

    private List<HeatRejection.Elasticity> all() {
        List<HeatRejection.Elasticity> all = new ArrayList<>();
        ThermalChain.Place tightest = HeatRejection.tightest(chain.places(heat, 0));
        double rejected = heat + chain.addedHeat();
        List<ThermalChain.Drop> drops = chain.drops(heat);
        // only the links below the place that is at its limit count
        int first = drops.size();
        double left = tightest.temperature();
        while (first > 0 && left > 1e-12 * tightest.limit()) {
            left -= drops.get(--first).drop();
        }
        double added = 0;
        double dropByHeat = 0;
        double dropByAdded = 0;
        for (int i = 0; i < drops.size(); i++) {
            added += chain.links().get(i).addedHeat();
            if (i >= first) {
                double resistance =
                        chain.links().get(i).resistance() / chain.links().get(i).paths();
                dropByHeat += resistance;
                dropByAdded += added * resistance;
                all.add(of(
                        "resistance of " + drops.get(i).link(),
                        byTemperature * drops.get(i).drop()));
            }
        }
        all.add(of("heat", heat / rejected + byTemperature * heat * dropByHeat));
        all.add(of("added heat", chain.addedHeat() / rejected + byTemperature * dropByAdded));
        all.add(of(tightest.name() + " limit", -byTemperature * tightest.limit()));
        double infrared = absorbed.earthInfrared() + absorbed.sink() + absorbed.neighbours();
        all.add(of("emittance", -byEmittance - byAbsorbed * infrared));
        all.add(of("fin efficiency", -1));
        all.add(of("solar absorptance", -byAbsorbed * (absorbed.solar() + absorbed.albedo())));
        all.add(of("Earth infrared", -byAbsorbed * absorbed.earthInfrared()));
        all.add(of("sink temperature", -byAbsorbed * 4 * absorbed.sink()));
        all.add(of("neighbour temperature", -byAbsorbed * 4 * absorbed.neighbours()));
        all.sort(Comparator.comparingDouble((HeatRejection.Elasticity elasticity) -> -Math.abs(elasticity.value())));
        return List.copyOf(all);
    }

    private static HeatRejection.Elasticity of(String input, double value) {
        return new HeatRejection.Elasticity(input, value + 0.0);
    }
}
