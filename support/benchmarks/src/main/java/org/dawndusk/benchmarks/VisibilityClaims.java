/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.List;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.access.CoverageGrid;
import org.dawndusk.orbit.access.GroundStation;
import org.dawndusk.orbit.access.SparseRows;
import org.dawndusk.orbit.access.StationVisibility;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.constellation.Constellation;
import org.dawndusk.orbit.constellation.Shell;

/** Which of a million satellites a thousand stations see. */
final class VisibilityClaims {
    private VisibilityClaims() {}

    static List<Claim> all() {
        return List.of(visibility(), visibilityAgainstAllPairs());
    }

    /** Which of 1,000,000 satellites at 650 km each of 1,000 stations sees above 25 deg: some 7 million pairs, one thread. */
    private static Claim visibility() {
        return new Claim("orbit.visibility", "s", 1, 0, () -> {
            Sky sky = new Sky(1000, 1000);
            List<GroundStation> stations =
                    CoverageGrid.of(1000, Math.toRadians(25)).places();
            StationVisibility search = StationVisibility.of(stations);
            SparseRows inView = new SparseRows();
            return new Claim.Pair(
                    Claim.seconds(() -> search.find(sky.x, sky.y, sky.z, sky.n, inView), 1),
                    () -> 1.0,
                    () -> wrongPairs(sky, stations, inView, search));
        });
    }

    /** Ten stations compared with all satellites: the number of pairs on which they disagree. */
    private static double wrongPairs(
            Sky sky, List<GroundStation> stations, SparseRows inView, StationVisibility search) {
        search.find(sky.x, sky.y, sky.z, sky.n, inView);
        int wrong = 0;
        for (int row = 0; row < stations.size(); row += stations.size() / 10) {
            for (int i = 0; i < sky.n; i++) {
                boolean seen = stations.get(row).sees(sky.x[i], sky.y[i], sky.z[i]);
                wrong += seen == inView.contains(row, i) ? 0 : 1;
            }
        }
        return wrong;
    }

    /** All satellites of a sun-synchronous Walker shell at 650 km at one instant, in the Earth-fixed frame. */
    private static final class Sky {
        final int n;
        final double[] x;
        final double[] y;
        final double[] z;

        Sky(int planes, int perPlane) {
            Earth earth = Earth.embedded();
            n = planes * perPlane;
            x = new double[n];
            y = new double[n];
            z = new double[n];
            Shell shell = Shell.builder(FrozenOrbit.sunSynchronous(earth, 650e3))
                    .planes(planes)
                    .satellitesPerPlane(perPlane)
                    .phasing(1)
                    .build();
            Scenario scenario = Scenario.utc(earth, "2027-01-01T00:00:00");
            BatchEphemeris.of(scenario, Constellation.of(shell)).earthFixed(1000, x, y, z);
        }
    }

    /** Peer instead of a limit: every station asks every satellite (1 % of the stations, scaled). */
    private static Claim visibilityAgainstAllPairs() {
        return new Claim("orbit.visibility.pairs", "s a station", 20, 0, () -> {
            Sky sky = new Sky(1000, 1000);
            List<GroundStation> stations =
                    CoverageGrid.of(1000, Math.toRadians(25)).places();
            List<GroundStation> few = List.of(stations.get(5), stations.get(500), stations.get(995));
            StationVisibility search = StationVisibility.of(stations);
            SparseRows inView = new SparseRows();
            int[] seen = new int[1];
            Runnable all = () -> {
                for (GroundStation station : few) {
                    for (int i = 0; i < sky.n; i++) {
                        seen[0] += station.sees(sky.x[i], sky.y[i], sky.z[i]) ? 1 : 0;
                    }
                }
            };
            return new Claim.Pair(
                    Claim.seconds(() -> search.find(sky.x, sky.y, sky.z, sky.n, inView), stations.size()),
                    Claim.seconds(all, few.size()),
                    () -> wrongPairs(sky, stations, inView, search));
        });
    }
}
