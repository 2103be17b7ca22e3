/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Small random networks against brute force: paths by closure, the flow by every cut. */
class AutonomyProperties {
    private static final Set<Subject> OWN = Set.of(Subject.REGISTRY);

    private static final class Drawn {
        final List<String> nodes = new ArrayList<>();
        final List<Boolean> german = new ArrayList<>();
        final List<Long> capacity = new ArrayList<>();
        final List<Long> landing = new ArrayList<>();
        /** From, to, limit. */
        final List<long[]> links = new ArrayList<>();

        Drawn(Random random, boolean limits) {
            int n = 2 + random.nextInt(7);
            for (int node = 0; node < n; node++) {
                nodes.add("n" + node);
                german.add(random.nextInt(3) > 0);
                capacity.add(node == 0 ? 1 : (long) random.nextInt(9));
                long most = limits ? 1 + random.nextInt(9) : Autonomy.UNLIMITED;
                landing.add(random.nextInt(3) == 0 ? most : 0L);
            }
            for (int link = random.nextInt(3 * n); link > 0; link--) {
                int start = random.nextInt(n);
                int end = (start + 1 + random.nextInt(n - 1)) % n;
                links.add(new long[] {start, end, limits ? random.nextInt(9) : Autonomy.UNLIMITED});
            }
        }

        AutonomyShare share() {
            return Autonomy.of(
                            nodes,
                            capacity.stream().mapToLong(Long::longValue).toArray(),
                            landing.stream().mapToLong(Long::longValue).toArray(),
                            links.stream().mapToInt(link -> (int) link[0]).toArray(),
                            links.stream().mapToInt(link -> (int) link[1]).toArray())
                    .withLinkLimits(links.stream().mapToLong(link -> link[2]).toArray())
                    .of(
                            Set.of("DE"),
                            OWN,
                            node -> LegalFacts.satelliteOf(german.get(nodes.indexOf(node)) ? "DE" : "US"));
        }

        void remove(int node) {
            nodes.remove(node);
            german.remove(node);
            capacity.remove(node);
            landing.remove(node);
            links.removeIf(link -> link[0] == node || link[1] == node);
            for (long[] link : links) {
                link[0] -= link[0] > node ? 1 : 0;
                link[1] -= link[1] > node ? 1 : 0;
            }
        }
    }

    /** Transitive closure over own nodes. */
    private static long reaching(Drawn drawn) {
        int n = drawn.nodes.size();
        boolean[][] path = new boolean[n][n];
        for (int node = 0; node < n; node++) {
            path[node][node] = drawn.german.get(node);
        }
        for (long[] link : drawn.links) {
            path[(int) link[0]][(int) link[1]] |=
                    drawn.german.get((int) link[0]) && drawn.german.get((int) link[1]) && link[2] > 0;
        }
        for (int via = 0; via < n; via++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    path[i][j] |= path[i][via] && path[via][j];
                }
            }
        }
        long sum = 0;
        for (int i = 0; i < n; i++) {
            boolean lands = false;
            for (int j = 0; j < n; j++) {
                lands |= path[i][j] && drawn.landing.get(j) > 0;
            }
            sum += lands ? drawn.capacity.get(i) : 0;
        }
        return sum;
    }

    /** The least cut between the sites and the ground, over every set of own nodes on the side of the sites. */
    private static long leastCut(Drawn drawn) {
        int n = drawn.nodes.size();
        long least = Long.MAX_VALUE;
        for (int side = 0; side < 1 << n; side++) {
            long cut = 0;
            for (int node = 0; node < n; node++) {
                boolean up = (side >> node & 1) == 1;
                if (drawn.german.get(node)) {
                    cut += up ? Math.min(1000, drawn.landing.get(node)) : drawn.capacity.get(node);
                }
            }
            for (long[] link : drawn.links) {
                boolean own = drawn.german.get((int) link[0]) && drawn.german.get((int) link[1]);
                if (own && (side >> link[0] & 1) == 1 && (side >> link[1] & 1) == 0) {
                    cut += Math.min(1000, link[2]);
                }
            }
            least = Math.min(least, cut);
        }
        return least;
    }

    @Property(tries = 500)
    void itIsWhatBruteForceFinds(@ForAll long seed, @ForAll boolean limits) {
        Drawn drawn = new Drawn(new Random(seed), limits);
        AutonomyShare share = drawn.share();
        assertThat(share.reaching()).isEqualTo(reaching(drawn));
        assertThat(share.carried()).isEqualTo(leastCut(drawn));
        assertThat(share.carried()).isLessThanOrEqualTo(share.reaching());
        assertThat(share.reaching()).isLessThanOrEqualTo(share.own());
        assertThat(share.own()).isLessThanOrEqualTo(share.total());
        assertThat(limits || share.carried() == share.reaching()).isTrue();
    }

    @Property(tries = 300)
    void foreignNodesThatGoChangeNothing(@ForAll long seed, @ForAll boolean limits) {
        Drawn drawn = new Drawn(new Random(seed), limits);
        AutonomyShare before = drawn.share();
        for (int node = drawn.nodes.size() - 1; node > 0; node--) {
            if (!drawn.german.get(node)) {
                drawn.remove(node);
            }
        }
        AutonomyShare after = drawn.share();
        assertThat(after.own()).isEqualTo(before.own());
        assertThat(after.reaching()).isEqualTo(before.reaching());
        assertThat(after.carried()).isEqualTo(before.carried());
    }

    @Property(tries = 300)
    void anOwnNodeMoreTakesNothingAway(@ForAll long seed, @ForAll boolean limits) {
        Drawn drawn = new Drawn(new Random(seed), limits);
        AutonomyShare more = drawn.share();
        int last = drawn.nodes.size() - 1;
        boolean own = drawn.german.get(last);
        drawn.remove(last);
        AutonomyShare less = drawn.share();
        assertThat(more.reaching()).isGreaterThanOrEqualTo(less.reaching());
        assertThat(more.carried()).isGreaterThanOrEqualTo(less.carried());
        assertThat(own || more.carried() == less.carried()).isTrue();
    }
}
