/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReplanTest {
    private static Site site(String id, int accelerators, double power) {
        return Site.builder(id, accelerators).power(power).heat(power).build();
    }

    private static Job job(String id, int accelerators, int priority) {
        return Job.builder(id)
                .accelerators(accelerators)
                .power(100.0 * accelerators)
                .priority(priority)
                .build();
    }

    private final Placer placer = Placer.standard();

    @Test
    void anotherSiteTakesWhatWasLeftOutAndMovesNothing() {
        List<Job> jobs = List.of(job("a", 4, 1), job("b", 4, 1));
        Placement before = placer.place(List.of(site("s", 4, 1000)), jobs);
        assertThat(before.unplaced()).extracting(Unplaced::job).containsExactly("b");
        Placement after =
                placer.replan(before, List.of(site("s", 4, 1000), site("t", 4, 1000)), jobs, Double.POSITIVE_INFINITY);
        assertThat(after.changesFrom(before)).containsExactly(new Change("b", List.of(), List.of("t")));
    }

    @Test
    void aJobIsMovedOnlyWhereThePriceIsPaid() {
        List<Site> sites = List.of(site("large", 4, 1000), site("small", 2, 1000));
        Placement before = placer.place(List.of(site("large", 4, 1000)), List.of(job("a", 2, 1)));
        List<Job> jobs = List.of(job("a", 2, 1), job("b", 4, 3));
        Placement dear = placer.replan(before, sites, jobs, 5);
        assertThat(dear.unplaced()).extracting(Unplaced::job).containsExactly("b");
        Placement fair = placer.replan(before, sites, jobs, 1);
        assertThat(fair.unplaced()).isEmpty();
        assertThat(fair.changesFrom(before))
                .filteredOn(Change::moved)
                .extracting(Change::job)
                .containsExactly("a");
        assertThat(fair.sitesOf("b")).containsExactly("large");
    }

    @Test
    void lessPowerDisplacesOnlyWhatNoLongerFits() {
        List<Job> jobs = List.of(job("a", 1, 2), job("b", 1, 1));
        Placement before = placer.place(List.of(site("s", 4, 200)), jobs);
        assertThat(before.unplaced()).isEmpty();
        Placement after = placer.replan(before, List.of(site("s", 4, 100)), jobs, 0);
        assertThat(after.sitesOf("a")).containsExactly("s");
        assertThat(after.unplaced()).extracting(Unplaced::job).containsExactly("b");
        assertThat(after.unplaced().get(0).reasons()).isNotEmpty();
    }

    @Test
    void alternativesSayWhatIsLackingOrHowTheFitChanges() {
        List<Job> jobs = List.of(job("a", 2, 1));
        Placement placement = placer.place(List.of(site("s", 2, 200), site("t", 4, 400), site("u", 1, 400)), jobs);
        List<Placer.Alternative> alternatives = placer.alternatives(placement, jobs, "a");
        assertThat(alternatives).extracting(Placer.Alternative::site).containsExactly("s", "t", "u");
        assertThat(alternatives.get(0).change()).isZero();
        assertThat(alternatives.get(1).change()).isEqualTo(0.5);
        assertThat(alternatives.get(2).fits()).isFalse();
        assertThat(alternatives.get(2).shortfalls().get(0).deficit()).isEqualTo(1);
        assertThat(placer.slack(placement, jobs.get(0))).containsEntry("power", 0.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placer.alternatives(placement, jobs, "z"))
                .withMessage("job is z, but must be in the 1 jobs");
    }

    @Property(tries = 500)
    void whatIsReplannedHoldsEveryBudget(@ForAll long seed) {
        Random random = new Random(seed);
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sites.add(site("s" + i, random.nextInt(6), 100.0 * random.nextInt(6)));
        }
        List<Job> jobs = new ArrayList<>();
        for (int j = 0; j < 10; j++) {
            jobs.add(Job.builder("j" + j)
                    .accelerators(random.nextBoolean() ? 1 + random.nextInt(3) : 0.25 * (1 + random.nextInt(3)))
                    .power(50.0 * random.nextInt(4))
                    .replicas(1 + random.nextInt(2))
                    .priority(random.nextInt(4))
                    .build());
        }
        Placement before = placer.place(sites.subList(0, 3), jobs.subList(0, 8));
        Placement after = placer.replan(before, sites.subList(1, 4), jobs, random.nextInt(3));
        for (Site site : sites.subList(1, 4)) {
            double power = 0;
            double accelerators = 0;
            for (Job job : jobs) {
                long here = after.sitesOf(job.id()).stream()
                        .filter(site.id()::equals)
                        .count();
                power += here * job.power();
                accelerators += here * job.accelerators();
            }
            assertThat(power).isLessThanOrEqualTo(site.power());
            assertThat(accelerators).isLessThanOrEqualTo(site.accelerators());
        }
        assertThat(after.placed().size() + after.unplaced().size()).isEqualTo(10);
        after.unplaced().forEach(left -> assertThat(left.reasons()).isNotEmpty());
        jobs.forEach(job -> assertThat(after.sitesOf(job.id()).size()).isIn(0, job.replicas()));
    }
}
