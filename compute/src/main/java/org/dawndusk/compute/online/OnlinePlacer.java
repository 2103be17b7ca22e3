/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.online;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.dawndusk.compute.placement.Reason;
import org.dawndusk.compute.placement.Shortfall;

/**
 * Decides on requests one by one as they arrive and depart, by one {@link Policy}. Not thread-safe.
 *
 * <p>Nodes are indexed by score for each kind of request: a decision judges only the nodes that changed since a request
 * alike was last decided. The decisions depend on the nodes, by identifier, on the requests in their order and on the seed.
 */
public final class OnlinePlacer {
    private static final int LIMITS = 5;

    private final List<Node> nodes;
    private final Map<String, Integer> indexOf = new HashMap<>();
    private final Fleet fleet;
    private final Policy policy;
    private final Scoring scoring;
    private final Ranking ranking;
    private final SplittableRandom random;
    private final Map<String, Running> running = new HashMap<>();
    private long allocated;
    private final long capacity;

    private static final class Running {
        final Request request;
        final int node;
        final int[] accelerators;

        Running(Request request, int node, int[] accelerators) {
            this.request = request;
            this.node = node;
            this.accelerators = accelerators;
        }
    }

    private OnlinePlacer(List<Node> nodes, Policy policy, Workload workload, long seed) {
        this.nodes = nodes;
        this.policy = policy;
        fleet = new Fleet(nodes);
        random = new SplittableRandom(seed);
        int[] order = new int[nodes.size()];
        for (int i = 0; i < order.length; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        scoring = new Scoring(fleet, policy, workload, random);
        ranking = new Ranking(fleet, scoring, order);
        capacity = 1000L * fleet.left.length;
        for (int i = 0; i < order.length; i++) {
            indexOf.put(nodes.get(i).id(), i);
        }
    }

    /**
     * A placer over empty nodes.
     *
     * @param nodes the nodes, with unique identifiers, at least one
     * @param policy how nodes are chosen
     * @param workload the usual requests, by which fragmentation is judged
     * @param seed of the random order that breaks ties
     * @return the placer
     */
    public static OnlinePlacer of(List<Node> nodes, Policy policy, Workload workload, long seed) {
        Checks.within("number of nodes", nodes.size(), 1, 1 << 28);
        List<Node> byId = nodes.stream().sorted(Comparator.comparing(Node::id)).toList();
        for (int i = 1; i < byId.size(); i++) {
            if (byId.get(i).id().equals(byId.get(i - 1).id())) {
                throw new IllegalArgumentException("node " + byId.get(i).id() + " is there twice, but must be unique");
            }
        }
        return new OnlinePlacer(byId, policy, workload, seed);
    }

    /**
     * Decides on a request and, if it fits somewhere, lets it run there.
     *
     * @param request the request, whose identifier no running one has
     * @return where it runs, or why it does not
     */
    public Decision place(Request request) {
        if (running.containsKey(request.id())) {
            throw new IllegalArgumentException("request " + request.id() + " runs already, but must be unique");
        }
        Request.Kind kind = request.kind();
        int node = choose(kind);
        if (node < 0) {
            return new Decision(request.id(), Optional.empty(), List.of(), 0, reasons(kind));
        }
        int score = policy == Policy.RANDOM ? 0 : ranking.score(kind, node);
        List<Integer> accelerators = new ArrayList<>(kind.accelerators());
        for (int g : run(request, node)) {
            accelerators.add(g - fleet.first[node]);
        }
        return new Decision(request.id(), Optional.of(nodes.get(node).id()), accelerators, score, List.of());
    }

    /** Lets a request run where it fits; drops it, without a reason, where it does not. */
    void admit(Request request) {
        int node = choose(request.kind());
        if (node >= 0) {
            run(request, node);
        }
    }

    private int choose(Request.Kind kind) {
        return policy == Policy.RANDOM ? anyNode(kind) : ranking.best(kind);
    }

    private int[] run(Request request, int node) {
        int[] chosen = scoring.choose(node, request.kind());
        running.put(request.id(), new Running(request, node, chosen));
        take(request, node, chosen, 1);
        return chosen;
    }

    private void take(Request request, int node, int[] accelerators, int sign) {
        fleet.take(node, request, accelerators, sign);
        scoring.count(node, request, sign);
        ranking.change(node);
        allocated += (long) sign * request.total();
    }

    private int anyNode(Request.Kind kind) {
        for (int tries = 0; tries < 32; tries++) {
            int node = random.nextInt(fleet.nodes);
            if (fleet.fits(node, kind)) {
                return node;
            }
        }
        int chosen = -1;
        int seen = 0;
        for (int node = 0; node < fleet.nodes; node++) {
            if (fleet.fits(node, kind) && random.nextInt(++seen) == 0) {
                chosen = node;
            }
        }
        return chosen;
    }

    /**
     * Ends a request and gives back what it took.
     *
     * @param request identifier of a running request
     */
    public void release(String request) {
        Running ended = running.remove(request);
        if (ended == null) {
            throw Checks.refused("request", request, "the " + running.size() + " that run");
        }
        take(ended.request, ended.node, ended.accelerators, -1);
    }

    /**
     * Lets a node fail: what ran there ends, and nothing is placed there until it is repaired.
     *
     * @param node identifier of the node
     * @return the requests that ran there, by identifier
     */
    public List<Request> fail(String node) {
        int index = index(node);
        List<Request> lost = running.values().stream()
                .filter(each -> each.node == index)
                .map(each -> each.request)
                .sorted(Comparator.comparing(Request::id))
                .toList();
        lost.forEach(each -> release(each.id()));
        fleet.failed[index] = true;
        ranking.change(index);
        return lost;
    }

    /**
     * Takes a node that failed back into use.
     *
     * @param node identifier of the node
     */
    public void repair(String node) {
        int index = index(node);
        fleet.failed[index] = false;
        ranking.change(index);
    }

    private int index(String node) {
        Integer index = indexOf.get(node);
        if (index == null) {
            throw Checks.refused("node", node, "the " + nodes.size() + " nodes");
        }
        return index;
    }

    /**
     * The share of all accelerators that running requests hold.
     *
     * @return in [0, 1], 0 where there are no accelerators [1]
     */
    public double allocatedShare() {
        return capacity == 0 ? 0 : (double) allocated / capacity;
    }

    /** Looks at every node by numbers alone, and says in words only what is told in the end. */
    private List<Reason> reasons(Request.Kind kind) {
        int[] alone = new int[LIMITS];
        double[] least = new double[LIMITS];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        int fewestAt = 0;
        int fewest = LIMITS + 1;
        for (int node = 0; node < fleet.nodes; node++) {
            int count = 0;
            int last = 0;
            double deficit = 0;
            for (int limit = 0; limit < LIMITS; limit++) {
                double lacks = deficit(limit, node, kind);
                if (lacks > 0) {
                    count++;
                    last = limit;
                    deficit = lacks;
                }
            }
            if (count == 1 && deficit < least[last]) {
                least[last] = deficit;
                alone[last] = node;
            }
            if (count < fewest) {
                fewest = count;
                fewestAt = node;
            }
        }
        List<Reason> reasons = new ArrayList<>();
        for (int limit = 0; limit < LIMITS; limit++) {
            if (least[limit] < Double.POSITIVE_INFINITY) {
                String id = nodes.get(alone[limit]).id();
                lacking(alone[limit], kind).forEach(each -> reasons.add(new Reason(each, id, true)));
            }
        }
        if (reasons.isEmpty()) {
            String id = nodes.get(fewestAt).id();
            lacking(fewestAt, kind).forEach(each -> reasons.add(new Reason(each, id, false)));
        }
        reasons.sort(Comparator.comparingDouble(OnlinePlacer::severity));
        return reasons;
    }

    private double deficit(int limit, int node, Request.Kind kind) {
        return switch (limit) {
            case 0 -> fleet.failed[node] ? 1 : 0;
            case 1 -> fleet.accepts(node, kind) ? 0 : 1;
            case 2 -> kind.hostMilli() - fleet.hostLeft[node];
            case 3 -> (double) kind.memory() - fleet.memoryLeft[node];
            default -> kind.accelerators() == 0 ? 0 : kind.accelerators() - fleet.able(node, kind.milli());
        };
    }

    private static double severity(Reason reason) {
        return reason.shortfall().severity();
    }

    private List<Shortfall> lacking(int node, Request.Kind kind) {
        List<Shortfall> lacking = new ArrayList<>();
        if (fleet.failed[node]) {
            lacking.add(new Shortfall("failed", "node in use", 1, 0, "1"));
        }
        if (!fleet.accepts(node, kind)) {
            lacking.add(new Shortfall("model", "model among " + kind.models(), 1, 0, "1"));
        }
        if (fleet.hostLeft[node] < kind.hostMilli()) {
            lacking.add(
                    new Shortfall("host", "cores left", kind.hostMilli() / 1000.0, fleet.hostLeft[node] / 1000.0, "1"));
        }
        if (fleet.memoryLeft[node] < kind.memory()) {
            lacking.add(new Shortfall("memory", "memory left", kind.memory(), fleet.memoryLeft[node], "MiB"));
        }
        int able = kind.accelerators() == 0 ? 0 : fleet.able(node, kind.milli());
        if (able < kind.accelerators()) {
            lacking.add(new Shortfall(
                    "accelerators",
                    "accelerators with " + kind.milli() + " thousandths free",
                    kind.accelerators(),
                    able,
                    "1"));
        }
        return lacking;
    }
}
