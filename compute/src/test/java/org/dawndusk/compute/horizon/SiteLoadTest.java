/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import org.dawndusk.compute.horizon.Segment.Phase;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;
import org.junit.jupiter.api.Test;

/** What is left at a site beside those who are there, and how its power is dealt, counted by hand. */
class SiteLoadTest {
    private final SiteLoad site = new SiteLoad(
            TimedSite.builder(Site.builder("s", 4)
                            .memoryPerAccelerator(80)
                            .downlinkRate(100)
                            .hostCores(10)
                            .hostMemory(70)
                            .build())
                    .power(Profile.steps(new double[] {100, 200}, new double[] {1000, 600, 800}))
                    .heat(Profile.steps(new double[] {150, 200}, new double[] {900, 500, 900}))
                    .store(2, 3)
                    .build(),
            0);

    private static Job.Builder job(double accelerators) {
        return Job.builder("j").accelerators(accelerators).power(100).heat(50);
    }

    private static Task task(Job job, int rank, double base) {
        return task(TimedJob.builder(job).work(1000), rank, base);
    }

    private static Task task(TimedJob.Builder timed, int rank, double base) {
        Task task = new Task(timed.throttle(Throttle.proportional(0.5)).build(), rank, 0.5);
        task.rank = rank;
        task.base = base;
        task.phase = Phase.RUNNING;
        return task;
    }

    private Berth board(Task task, int replicas) {
        return board(site, task, replicas);
    }

    private static Berth board(SiteLoad at, Task task, int replicas) {
        Berth berth = new Berth(task, at, replicas);
        berth.devices = at.devicesFor(task.job, replicas);
        task.berths.add(berth);
        at.add(berth);
        berth.holdToRun();
        return berth;
    }

    @Test
    void theScarcestOfAllResourcesSaysHowManyReplicasFit() {
        assertThat(site.room(job(1).build(), 9)).isEqualTo(4);
        assertThat(site.room(job(1).build(), 3)).isEqualTo(3);
        assertThat(site.room(job(2).build(), 9)).isEqualTo(2);
        assertThat(site.room(job(1).bandwidth(30).build(), 9)).isEqualTo(3);
        assertThat(site.room(job(1).bandwidth(30).hostCores(5).build(), 9)).isEqualTo(2);
        assertThat(site.room(job(1).hostMemory(70).build(), 9)).isEqualTo(1);
        assertThat(site.room(job(1).hostMemory(71).build(), 9)).isZero();
        Job two = job(1).bandwidth(30).hostCores(4).hostMemory(20).build();
        board(task(two, 0, 0.5), 2);
        assertThat(site.bandwidthLeft()).isEqualTo(40);
        assertThat(site.coresLeft()).isEqualTo(2);
        assertThat(site.hostMemoryLeft()).isEqualTo(30);
        assertThat(site.idle()).isEqualTo(2);
        assertThat(site.room(job(1).build(), 9)).isEqualTo(2);
        assertThat(site.room(job(1).bandwidth(30).build(), 9)).isEqualTo(1);
        assertThat(site.room(job(1).hostCores(3).build(), 9)).isZero();
    }

    @Test
    void sharesFillTheFullestAcceleratorThatHasTheMemory() {
        assertThat(site.devicesFor(job(0.4).memory(30).build(), 3)).containsExactly(0, 0, 1);
        assertThat(site.devicesFor(job(0.4).memory(50).build(), 3)).containsExactly(0, 1, 2);
        assertThat(site.devicesFor(job(0.4).memory(81).build(), 3)).isEmpty();
        assertThat(site.devicesFor(job(1).build(), 3)).isEmpty();
        assertThat(site.room(job(0.4).memory(30).build(), 99)).isEqualTo(8);
        Berth shared = board(task(job(0.4).memory(30).build(), 0, 0.5), 1);
        assertThat(shared.devices).containsExactly(0);
        assertThat(site.idle()).isEqualTo(3);
        assertThat(site.largestShare()).isEqualTo(1);
        board(task(job(3).build(), 1, 0.5), 1);
        assertThat(site.idle()).isZero();
        assertThat(site.largestShare()).isEqualTo(0.6);
        assertThat(site.devicesFor(job(0.3).memory(20).build(), 9)).containsExactly(0, 0);
        assertThat(site.devicesFor(job(0.3).memory(26).build(), 9)).containsExactly(0);
        assertThat(site.devicesFor(job(0.7).build(), 9)).isEmpty();
        assertThat(site.mayTake(job(0.6).build(), 1, 1, 0)).isTrue();
        assertThat(site.mayTake(job(0.7).build(), 1, 1, 0)).isFalse();
        assertThat(site.mayTake(job(1).build(), 1, 1, 0)).isFalse();
        site.remove(shared);
        // one is idle: a second replica of more than half finds none
        assertThat(site.devicesFor(job(0.7).build(), 9)).hasSize(1);
        assertThat(site.idle()).isEqualTo(1);
        assertThat(site.largestShare()).isEqualTo(1);
        assertThat(site.mayTake(job(1).build(), 1, 1, 0)).isTrue();
    }

    @Test
    void holdsAreAddedUpAndHeldAgainstTheLeastBudgetOfTheSpan() {
        // two replicas hold half of 100 W and 50 W each, but no less than the 6 W of the store
        board(task(job(1).build(), 0, 0.5), 2);
        assertThat(site.holdPower()).isEqualTo(100);
        assertThat(site.holdHeat()).isEqualTo(50);
        assertThat(site.carries(900, 850, 0, 100)).isTrue();
        assertThat(site.carries(901, 0, 0, 100)).isFalse();
        assertThat(site.carries(501, 0, 0, 101)).isFalse();
        assertThat(site.carries(500, 450, 0, 300)).isTrue();
        assertThat(site.carries(0, 451, 0, 300)).isFalse();
        assertThat(site.carriesFixed(600, 500, 0, 300)).isTrue();
        assertThat(site.carriesFixed(601, 0, 0, 300)).isFalse();
        assertThat(site.mayTake(job(1).build(), 900, 850, 0)).isTrue();
        assertThat(site.mayTake(job(1).build(), 901, 0, 0)).isFalse();
        assertThat(site.mayTake(job(1).build(), 0, 851, 0)).isFalse();
        // all of theirs is 200 W and 100 W: 400 W and 400 W are left to 500 W and 250 W
        assertThat(site.shareBesideAll(job(1).build(), 5, 0, 300)).isEqualTo(0.8);
        assertThat(site.shareBesideAll(job(1).heat(160).build(), 8, 150, 160)).isEqualTo(0.3125);
        assertThat(site.shareBesideAll(job(1).heat(0).build(), 4, 0, 300)).isEqualTo(1);
    }

    @Test
    void whatCannotBeGivenUpIsWhatDoesNotRunOrMayNotBeInterrupted() {
        board(task(TimedJob.builder(job(1).build()).work(10).notPreemptible(), 0, 1), 1);
        Task writes = task(TimedJob.builder(job(1).build()).work(10).checkpoint(20), 1, 0.5);
        Berth berth = board(writes, 1);
        assertThat(site.longestWrite()).isEqualTo(10);
        assertThat(site.carriesFixed(500, 450, 100, 300)).isTrue();
        assertThat(site.carriesFixed(500.1, 0, 100, 300)).isFalse();
        writes.phase = Phase.WRITING;
        berth.hold(6);
        assertThat(site.carriesFixed(494, 444, 100, 300)).isTrue();
        assertThat(site.carriesFixed(494.1, 0, 100, 300)).isFalse();
        assertThat(site.carriesFixed(0, 444.1, 100, 300)).isFalse();
        berth.holding = false;
        berth.hold(0);
        assertThat(site.longestWrite()).isZero();
        assertThat(site.idle()).isEqualTo(3);
        writes.phase = Phase.RETURNING;
        berth.holding = true;
        berth.hold(2);
        // 100 W and 2 W: who returns its result takes no more than it holds
        assertThat(site.shareBesideAll(job(1).heat(0).build(), 10, 100, 300)).isEqualTo(0.498);
    }

    @Test
    void powerBeyondWhatIsHeldGoesToTheFirstInRank() {
        board(task(job(1).build(), 1, 0.5), 2);
        board(task(job(1).build(), 0, 0.5), 2);
        assertThat(site.berths).extracting(berth -> berth.task.rank).containsExactly(0, 1);
        SiteLoad dim = new SiteLoad(dimmed(275, 900), 0);
        Task first = task(TimedJob.builder(job(1).build()).work(10).value(3), 0, 0.5);
        Task second = task(TimedJob.builder(job(1).build()).work(10).value(2), 1, 0.5);
        for (Task task : new Task[] {first, second}) {
            board(dim, task, 2);
        }
        // 75 W beyond the 200 W that are held: three quarters of what the first lacks, at half speed where none is left
        Dealing dealing = Dealing.now(dim, 0);
        assertThat(dealing.shares).containsExactly(0.875, 0.5);
        assertThat(dealing.heldPower).isEqualTo(200);
        assertThat(dealing.heldHeat).isEqualTo(100);
        assertThat(dealing.powerLeft).isZero();
        assertThat(dealing.heatLeft).isEqualTo(900 - 100 - 37.5);
        assertThat(dealing.loss).isEqualTo(3 * 0.125 + 2 * 0.5);
        Dealing alone = Dealing.after(dim, 0, first);
        assertThat(alone.shares).containsExactly(0, 1);
        assertThat(alone.powerLeft).isEqualTo(75);
        assertThat(alone.loss).isZero();
    }

    @Test
    void whatIsFixedStaysThenWhatWasPromisedThenTheRest() {
        SiteLoad dark = new SiteLoad(
                TimedSite.builder(Site.builder("d", 8).build())
                        .power(Profile.steps(new double[] {50}, new double[] {1000, 150}))
                        .heat(Profile.constant(1000))
                        .build(),
                0);
        Task rest = task(job(1).build(), 0, 0.5);
        Task promised = task(job(1).build(), 1, 0.5);
        Task fixed = task(TimedJob.builder(job(1).build()).work(1000).notPreemptible(), 2, 1);
        fixed.share = 1;
        promised.reviewed = 50;
        for (Task task : new Task[] {rest, promised, fixed}) {
            board(dark, task, 1);
        }
        Dealing dealing = Dealing.after(dark, 50, null);
        assertThat(dealing.shares).containsExactly(0, 0.5, 1);
        assertThat(dealing.heldPower).isEqualTo(150);
        assertThat(dealing.loss).isEqualTo(1.5);
        // what ends before takes no part
        promised.firmUntil = 50;
        assertThat(Dealing.after(dark, 50, null).shares).containsExactly(0.5, 0, 1);
    }

    /** Who writes to pause, or has sent all, is gone by the end of it; who writes to move is not, nor who has not ended. */
    @Test
    void whoIsGoneByTheFallTakesNoPart() {
        SiteLoad dark = new SiteLoad(dimmed(1000, 1000), 0);
        Task task = task(job(1).build(), 0, 0.5);
        Berth berth = board(dark, task, 1);
        task.until = 50;
        task.phase = Phase.WRITING;
        berth.hold(6);
        assertThat(Dealing.after(dark, 49, null).heldPower).isEqualTo(6);
        assertThat(Dealing.after(dark, 50, null).heldPower).isZero();
        task.target = new Berth(task, dark, 1);
        assertThat(Dealing.after(dark, 50, null).heldPower).isEqualTo(6);
        task.phase = Phase.SENDING;
        task.source = berth;
        assertThat(Dealing.after(dark, 49, null).heldHeat).isEqualTo(6);
        assertThat(Dealing.after(dark, 50, null).heldHeat).isZero();
        task.source = task.target;
        assertThat(Dealing.after(dark, 50, null).heldHeat).isEqualTo(6);
        assertThat(Dealing.after(dark, 50, null).shares).containsExactly(0);
    }

    /** 250 W of power, or of heat, for three that hold 100 W each. */
    @Test
    void whoDoesNotFitBesideThoseBeforeGoes() {
        for (SiteLoad scarce : new SiteLoad[] {new SiteLoad(dimmed(250, 900), 0), new SiteLoad(dimmed(900, 250), 0)}) {
            for (int rank = 0; rank < 3; rank++) {
                Task task = task(job(1).heat(100).build(), rank, 1);
                board(scarce, task, 1);
            }
            Dealing dealing = Dealing.after(scarce, 0, null);
            assertThat(dealing.shares).containsExactly(1, 1, 0);
            assertThat(dealing.heldPower).isEqualTo(200);
            assertThat(dealing.heldHeat).isEqualTo(200);
        }
    }

    private static TimedSite dimmed(double power, double heat) {
        return TimedSite.builder(Site.builder("d", 8).build())
                .power(Profile.constant(power))
                .heat(Profile.constant(heat))
                .build();
    }

    @Test
    void heatMayBeWhatIsScarce() {
        SiteLoad hot = new SiteLoad(dimmed(1000, 140), 0);
        for (int rank = 0; rank < 2; rank++) {
            Task task = task(job(1).heat(100).build(), rank, 0.5);
            board(hot, task, 1);
        }
        Dealing dealing = Dealing.now(hot, 0);
        assertThat(dealing.shares[0]).isEqualTo(0.9);
        assertThat(dealing.shares[1]).isEqualTo(0.5);
        assertThat(dealing.powerLeft).isEqualTo(1000 - 100 - 40);
        assertThat(dealing.heatLeft).isZero();
    }
}
