/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dawndusk.compute.horizon.JobEvent.Action;
import org.dawndusk.compute.horizon.Segment.Phase;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;

class HorizonProperties {
    @Property(tries = 400)
    void noLimitIsBrokenAndAllLedgersClose(@ForAll long seed) {
        Random random = new Random(seed);
        HorizonInputs inputs = Scenes.drawn(random);
        for (Horizon horizon : Scenes.RULES) {
            HorizonResult result = horizon.run(0, Scenes.SPAN, inputs);
            TimelineCheck.check(inputs, 0, Scenes.SPAN, result);
            // what is known ahead costs no work
            assertThat(result.count(Action.LOST)).isZero();
            assertThat(result.outcomes()).allSatisfy(outcome -> {
                assertThat(outcome.workLost()).isZero();
                assertThat(outcome.reasons().isEmpty()).isEqualTo(outcome.phase() != Phase.REFUSED);
            });
        }
    }

    @Property(tries = 200)
    void noLimitIsBrokenAndAllLedgersCloseWithFaults(@ForAll long seed) {
        Random random = new Random(seed);
        HorizonInputs inputs = Scenes.drawn(random);
        inputs = inputs.withFaults(Scenes.faults(inputs, random));
        for (Horizon horizon : Scenes.RULES) {
            HorizonResult result = horizon.run(0, Scenes.SPAN, inputs);
            TimelineCheck.check(inputs, 0, Scenes.SPAN, result);
            for (HorizonInputs.Fault fault : inputs.faults()) {
                double back = inputs.faults().stream()
                        .filter(f -> f.returned() && f.site().equals(fault.site()))
                        .mapToDouble(HorizonInputs.Fault::instant)
                        .findFirst()
                        .orElse(Scenes.SPAN);
                List<Segment> all = new ArrayList<>(result.segments());
                all.addAll(result.open());
                assertThat(all)
                        .noneMatch(s -> !fault.returned()
                                && s.site().equals(fault.site())
                                && s.start() < back
                                && s.end() > fault.instant());
            }
        }
    }

    @Property(tries = 200)
    void twoCallsThatMeetAnywhereGiveWhatOneGives(@ForAll long seed) {
        Random random = new Random(seed);
        HorizonInputs inputs = Scenes.drawn(random);
        if (random.nextBoolean()) {
            inputs = inputs.withFaults(Scenes.faults(inputs, random));
        }
        for (Horizon horizon : Scenes.RULES) {
            double[] switches = inputs.sites().get(0).switches();
            double middle = switches.length > 0 && random.nextBoolean()
                    ? switches[random.nextInt(switches.length)]
                    : Scenes.SPAN * (0.01 + 0.98 * random.nextDouble());
            TimelineCheck.twoCalls(horizon, inputs, middle, horizon.run(0, Scenes.SPAN, inputs));
        }
    }

    @Property(tries = 100)
    void theOrderOfTheInputDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        HorizonInputs inputs = Scenes.drawn(random);
        List<TimedSite> sites = new ArrayList<>(inputs.sites());
        List<TimedJob> jobs = new ArrayList<>(inputs.jobs());
        Collections.shuffle(sites, random);
        Collections.shuffle(jobs, random);
        HorizonInputs shuffled = HorizonInputs.of(sites, jobs, inputs.links());
        for (Horizon horizon : Scenes.RULES) {
            assertThat(horizon.run(0, Scenes.SPAN, shuffled)).isEqualTo(horizon.run(0, Scenes.SPAN, inputs));
        }
    }

    /** Each job has a site that is dark once; as many sites that never are become free before. */
    @Property(tries = 200)
    void whereMovesAreFreeAndThereIsRoomLookingAheadDeliversNoLessThanStaying(@ForAll long seed) {
        Random random = new Random(seed);
        List<TimedSite> sites = new ArrayList<>();
        List<TimedJob> jobs = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            double begin = 300 + random.nextInt(1_700);
            double[] edges = {begin, begin + 1 + random.nextInt(900)};
            Site site = Site.builder("s" + i, 1).power(100).heat(100).build();
            sites.add(TimedSite.builder(site)
                    .power(Profile.steps(edges, new double[] {100, random.nextInt(60), 100}))
                    .build());
            jobs.add(TimedJob.builder(Job.builder("j" + i).power(100).build())
                    .work(5_000)
                    .throttle(Throttle.proportional(0.3))
                    .build());
            if (random.nextBoolean()) {
                sites.add(TimedSite.builder(site.named("t" + i)).build());
                Job brief = Job.builder("b" + i).power(100).priority(1).build();
                jobs.add(TimedJob.builder(brief).work(1 + random.nextInt(299)).build());
            }
        }
        HorizonInputs inputs = HorizonInputs.of(sites, jobs, (from, to) -> Profile.constant(1));
        double staying = Horizon.staying().run(0, Scenes.SPAN, inputs).value();
        double ahead = Horizon.lookingAhead(1_500).run(0, Scenes.SPAN, inputs).value();
        assertThat(ahead).isGreaterThanOrEqualTo(staying * (1 - 1e-12));
    }
}
