/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dawndusk.compute.batch.OccupancyTest.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;
import org.junit.jupiter.api.Test;

/** Which site a search finds, and how many it looks at that do not fit. */
class OccupancyFindTest {
    /** Sites of 5,120 W and 8 accelerators: ten watts a level, 64 levels an accelerator. */
    private static final class Row {
        private final int[] left;
        private final Occupancy occupancy;
        private int looked;

        /** A site for each number of watts that are left of it, and the job that is looked for; another of each comes before. */
        Row(int[] left, Job asked) {
            this.left = left;
            List<Job> jobs = new ArrayList<>(List.of(asking(1), asked));
            for (int s = 0; s < left.length; s++) {
                jobs.add(Job.builder(String.format("z%03d", s))
                        .accelerators(0.001)
                        .power(5120 - left[s])
                        .heat(0)
                        .build());
            }
            Instance instance = instance(
                    jobs,
                    new SiteClass(Site.builder("0", 2).power(9).build(), 1),
                    new SiteClass(Site.builder("a", 8).power(5120).build(), left.length));
            occupancy = new Occupancy(instance);
            for (int s = 0; s < left.length; s++) {
                if (left[s] < 5120) {
                    occupancy.take(2 + s, 1 + s, occupancy.place(2 + s, 1 + s));
                }
            }
        }

        /** Finds the job that is looked for; the watts left where it fits, -1 where it does not. */
        int find(boolean spread, boolean exactly) {
            long before = occupancy.looks;
            int site = occupancy.find(1, 1, spread, exactly);
            looked = (int) (occupancy.looks - before);
            return site < 0 ? -1 : left[site - 1];
        }

        void take(int site) {
            occupancy.take(1, 1 + site, -1);
        }
    }

    private static int[] watts(int[]... runs) {
        return Arrays.stream(runs)
                .flatMapToInt(run -> IntStream.generate(() -> run[1]).limit(run[0]))
                .toArray();
    }

    private static Job asking(double watts) {
        return Job.builder("j").accelerators(1).power(watts).heat(0).build();
    }

    /** 1,005 W are certain to fit from level 101 on; of the sites on levels 99 and 100 eight each are looked at. */
    @Test
    void belowTheCertainLevelEightSitesALevelAreLookedAt() {
        int[] left = watts(
                new int[] {20, 1004}, new int[] {20, 994}, new int[] {20, 984}, new int[] {1, 1300}, new int[] {1, 5120
                });
        Row row = new Row(left, asking(1005));
        assertThat(row.find(false, false)).isEqualTo(1300);
        assertThat(row.looked).isEqualTo(16);
        assertThat(row.find(false, true)).isEqualTo(1300);
        assertThat(row.looked).isEqualTo(60);
    }

    /** What fits on the level just below the certain one is found there, and by an exact search however late it hangs. */
    @Test
    void aSiteThatFitsBelowTheCertainLevelIsFound() {
        // the site that comes last to a level hangs in front
        Row front = new Row(
                watts(new int[] {9, 1001}, new int[] {1, 1006}, new int[] {3, 1001}, new int[] {1, 2000}),
                asking(1005));
        assertThat(front.find(false, false)).isEqualTo(1006);
        assertThat(front.looked).isEqualTo(3);
        Row back = new Row(watts(new int[] {1, 1006}, new int[] {8, 1001}, new int[] {1, 2000}), asking(1005));
        assertThat(back.find(false, false)).isEqualTo(2000);
        assertThat(back.looked).isEqualTo(8);
        assertThat(back.find(false, true)).isEqualTo(1006);
        assertThat(back.looked).isEqualTo(8);
    }

    /** An eighth of the accelerators is the least share: levels below 63 are not looked at even exactly. */
    @Test
    void anExactSearchBeginsAtTheLevelOfTheLeastShare() {
        int[] left = watts(new int[] {5, 645}, new int[] {4, 635}, new int[] {3, 625}, new int[] {2, 300});
        Row row = new Row(left, asking(1005));
        assertThat(row.find(false, true)).isEqualTo(-1);
        assertThat(row.looked).isEqualTo(9);
        assertThat(row.find(false, false)).isEqualTo(-1);
        assertThat(row.looked).isZero();
    }

    /** From the certain level on all sites are looked at: the memory of shared accelerators keeps a job out there too. */
    @Test
    void fromTheCertainLevelOnNoSiteIsPassedOver() {
        Job large = Job.builder("j").accelerators(0.7).memory(50).build();
        Instance instance = instance(
                List.of(
                        large,
                        Job.builder("k").accelerators(0.2).memory(20).build(),
                        Job.builder("l").accelerators(0.2).memory(10).build()),
                new SiteClass(Site.builder("a", 1).memoryPerAccelerator(60).build(), 20));
        Occupancy occupancy = new Occupancy(instance);
        for (int s = 0; s < 20; s++) {
            occupancy.take(1, s, occupancy.place(1, s));
        }
        assertThat(occupancy.find(0, 0, false, false)).isEqualTo(-1);
        assertThat(occupancy.looks).isEqualTo(20);
        occupancy.giveBack(1, 7, 0, new double[instance.resources], 0);
        assertThat(occupancy.find(0, 0, false, false)).isEqualTo(7);
        assertThat(occupancy.looks).isEqualTo(39);
        // the last of its level
        Occupancy other = new Occupancy(instance);
        for (int s = 0; s < 20; s++) {
            other.take(s == 0 ? 2 : 1, s, other.place(1, s));
        }
        assertThat(other.find(0, 0, false, false)).isZero();
        assertThat(other.looks).isEqualTo(19);
        assertThat(other.device(0, 0)).isZero();
        assertThat(other.device(0, 1)).isEqualTo(-1);
    }

    /** A job that is spread does not come back to a site that it came to last, and that is no look. */
    @Test
    void spreadReplicasPassOverTheirOwnSites() {
        Row row = new Row(watts(new int[] {1, 1100}, new int[] {1, 3000}, new int[] {1, 5120}), asking(1005));
        row.take(2);
        assertThat(row.find(true, true)).isEqualTo(1100);
        assertThat(row.find(true, false)).isEqualTo(1100);
        row.take(0);
        assertThat(row.find(true, true)).isEqualTo(3000);
        assertThat(row.looked).isZero();
        assertThat(row.find(false, true)).isEqualTo(3000);
        assertThat(row.looked).isZero();
        row.take(1);
        assertThat(row.find(true, true)).isEqualTo(-1);
        assertThat(row.find(false, true)).isEqualTo(3000);
    }
}
