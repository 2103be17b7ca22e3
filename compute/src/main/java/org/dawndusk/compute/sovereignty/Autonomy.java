/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dawndusk.compute.assignment.Flow;
import org.dawndusk.compute.assignment.FlowNetwork;
import org.dawndusk.compute.assignment.MinCostFlow;

/**
 * What of a network's capacity some States could still use if every foreign site, relay and gateway refused.
 *
 * <p>Nodes are sites (with capacity), relays (without) and gateways (that land data); a node may be all of these, and every own
 * node relays. What counts is the capacity of own sites from which directed links over own nodes lead to an own gateway. A node
 * is own if each fact that is asked for is given and names no other State; an absent fact makes it foreign.
 *
 * <p>Capacities are whole numbers in one unit of the user's, such as accelerators or Mbit/s: of a site what it offers, of a
 * gateway or link the capacity whose data it carries. A data centre on the ground lands its own data. Immutable and thread-safe.
 * The flow is exact: Dinic's algorithm with what cannot arrive on a costly by-pass.
 */
public final class Autonomy {
    /** What a gateway lands that is no bottleneck. */
    public static final long UNLIMITED = Long.MAX_VALUE;

    private static final long LARGEST = 1L << 30;
    private static final Set<Subject> OF_NODES = Set.of(
            Subject.REGISTRY,
            Subject.LAUNCHING_STATES,
            Subject.OPERATOR,
            Subject.COMMAND,
            Subject.KEYS,
            Subject.PROCESSOR,
            Subject.PARENT);

    private final List<String> nodes;
    private final long[] capacity;
    private final long[] landing;
    private final int[] from;
    private final int[] to;
    private final long[] most;
    private final long total;

    private Autonomy(
            List<String> nodes, long[] capacity, long[] landing, int[] from, int[] to, long[] most, long total) {
        this.nodes = nodes;
        this.capacity = capacity;
        this.landing = landing;
        this.from = from;
        this.to = to;
        this.most = most;
        this.total = total;
    }

    /**
     * A network whose links are no bottleneck.
     *
     * @param nodes identifiers of the nodes, unique, by which their facts are asked for
     * @param capacity what each node offers as a site, 0 for a relay or gateway; together 1 to 2^30
     * @param landing the capacity whose data each node lands as a gateway, 0 if it is none, {@link #UNLIMITED} without a limit
     * @param from index of the node where each link starts
     * @param to index of the node where it ends, another one; a link both ways is two
     * @return the network
     */
    public static Autonomy of(List<String> nodes, long[] capacity, long[] landing, int[] from, int[] to) {
        int n = nodes.size();
        Checks.within("number of different nodes", new HashSet<>(nodes).size(), n, n);
        Checks.within("number of capacities", capacity.length, n, n);
        Checks.within("number of landings", landing.length, n, n);
        Checks.within("number of ends of links", to.length, from.length, from.length);
        long total = 0;
        for (int node = 0; node < n; node++) {
            total += Checks.within("capacity of " + nodes.get(node), capacity[node], 0, LARGEST);
            Checks.within("landing of " + nodes.get(node), landing[node], 0, UNLIMITED);
        }
        Checks.within("sum of capacities", total, 1, LARGEST);
        for (int link = 0; link < from.length; link++) {
            Checks.within("start of link " + link, from[link], 0, n - 1L);
            Checks.within("end of link " + link, to[link], 0, n - 1L);
            if (from[link] == to[link]) {
                throw Checks.refused("end of link " + link, to[link], "the nodes other than its start");
            }
        }
        long[] most = new long[from.length];
        Arrays.fill(most, UNLIMITED);
        return new Autonomy(
                List.copyOf(nodes), capacity.clone(), landing.clone(), from.clone(), to.clone(), most, total);
    }

    /**
     * This network with limited links.
     *
     * @param limits the capacity whose data each link carries, {@link #UNLIMITED} without a limit
     * @return the network
     */
    public Autonomy withLinkLimits(long[] limits) {
        Checks.within("number of limits", limits.length, from.length, from.length);
        for (int link = 0; link < limits.length; link++) {
            Checks.within("limit of link " + link, limits[link], 0, UNLIMITED);
        }
        return new Autonomy(nodes, capacity, landing, from, to, limits.clone(), total);
    }

    /**
     * What some States could use alone.
     *
     * @param states codes of the States that act together, often one
     * @param own which facts make a node their own: among registry, launching States, operator, command, keys, processor, parent
     * @param facts by identifier of the node
     * @return what is left to them
     */
    public AutonomyShare of(Set<String> states, Collection<Subject> own, Function<String, LegalFacts> facts) {
        states.forEach(state -> Checks.state("states", state));
        Checks.within("number of facts that make a node own", own.size(), 1, OF_NODES.size());
        for (Subject subject : own) {
            if (!OF_NODES.contains(subject)) {
                throw Checks.refused("fact that makes a node own", subject, "the facts of a node that are States");
            }
        }
        boolean[] theirs = new boolean[nodes.size()];
        long owned = 0;
        for (int node = 0; node < theirs.length; node++) {
            LegalFacts known = facts.apply(nodes.get(node));
            theirs[node] = own.stream()
                    .allMatch(subject ->
                            known.values(subject).map(states::containsAll).orElse(false));
            owned += theirs[node] ? capacity[node] : 0;
        }
        boolean[] lands = reaching(theirs);
        long reaching = 0;
        for (int node = 0; node < lands.length; node++) {
            reaching += lands[node] ? capacity[node] : 0;
        }
        return new AutonomyShare(total, owned, reaching, limited(lands) ? carried(lands, reaching) : reaching);
    }

    /** The own nodes from which an own gateway is reached: a search backwards from the gateways. */
    private boolean[] reaching(boolean[] theirs) {
        int n = theirs.length;
        int[] first = new int[n + 1];
        for (int node : to) {
            first[node + 1]++;
        }
        for (int node = 0; node < n; node++) {
            first[node + 1] += first[node];
        }
        int[] next = Arrays.copyOf(first, n);
        int[] before = new int[to.length];
        for (int link = 0; link < to.length; link++) {
            // a link that carries nothing leads nowhere
            before[next[to[link]]++] = most[link] > 0 ? from[link] : to[link];
        }
        boolean[] lands = new boolean[n];
        int[] queue = new int[n];
        int tail = 0;
        for (int node = 0; node < n; node++) {
            if (theirs[node] && landing[node] > 0) {
                lands[node] = true;
                queue[tail++] = node;
            }
        }
        for (int at = 0; at < tail; at++) {
            for (int link = first[queue[at]]; link < first[queue[at] + 1]; link++) {
                int node = before[link];
                if (theirs[node] && !lands[node]) {
                    lands[node] = true;
                    queue[tail++] = node;
                }
            }
        }
        return lands;
    }

    private boolean limited(boolean[] lands) {
        for (int link = 0; link < from.length; link++) {
            if (lands[from[link]] && lands[to[link]] && most[link] < total) {
                return true;
            }
        }
        for (int node = 0; node < lands.length; node++) {
            if (lands[node] && landing[node] > 0 && landing[node] < total) {
                return true;
            }
        }
        return false;
    }

    /** The largest flow from the sites to the ground. */
    private long carried(boolean[] lands, long supply) {
        int[] index = new int[lands.length];
        int nodesThere = 0;
        for (int node = 0; node < lands.length; node++) {
            index[node] = lands[node] ? nodesThere++ : -1;
        }
        int source = nodesThere;
        int ground = nodesThere + 1;
        FlowNetwork.Builder network = FlowNetwork.builder(nodesThere + 2).supply(source, supply);
        network.supply(ground, -supply).arc(source, ground, supply, 1);
        for (int node = 0; node < lands.length; node++) {
            if (lands[node]) {
                network.arc(source, index[node], capacity[node], 0);
                network.arc(index[node], ground, Math.min(landing[node], supply), 0);
            }
        }
        for (int link = 0; link < from.length; link++) {
            if (lands[from[link]] && lands[to[link]]) {
                network.arc(index[from[link]], index[to[link]], Math.min(most[link], supply), 0);
            }
        }
        Flow flow = MinCostFlow.solve(network.build());
        return supply - flow.amount(0);
    }
}
