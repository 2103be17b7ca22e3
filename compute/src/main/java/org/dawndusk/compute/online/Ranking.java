/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.online;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;

/**
 * For each kind of request that was asked for lately, a tournament over the nodes in their random order. Nodes that changed
 * are judged again when the kind is asked for next: as many as there are kinds in use, on average, not all.
 */
final class Ranking {
    private static final int MOST_KINDS = 512;

    private final Fleet fleet;
    private final Scoring scoring;
    /** Node at each place of the random order, and place of each node. */
    private final int[] nodeAt;

    private final int[] placeOf;
    private final int leaves;
    private final LinkedHashMap<Request.Kind, Tournament> tournaments = new LinkedHashMap<>(16, 0.75f, true);
    private final int[] changed;
    private long changes;
    private final long[] judged;
    private long pass;

    Ranking(Fleet fleet, Scoring scoring, int[] nodeAt) {
        this.fleet = fleet;
        this.scoring = scoring;
        this.nodeAt = nodeAt;
        placeOf = new int[nodeAt.length];
        for (int place = 0; place < nodeAt.length; place++) {
            placeOf[nodeAt[place]] = place;
        }
        leaves = Math.max(1, Integer.highestOneBit(Math.max(1, nodeAt.length - 1)) << 1);
        changed = new int[leaves];
        judged = new long[nodeAt.length];
    }

    /** Scores in a complete binary tree: entry 1 is the best, the leaves start at {@code leaves}; -1 does not fit. */
    private static final class Tournament {
        final int[] score;
        long seen;

        Tournament(int size) {
            score = new int[size];
        }
    }

    void change(int node) {
        changed[(int) (changes++ & (leaves - 1))] = node;
    }

    /** The node with the best score, the first in the random order among equals; -1 if none fits. */
    int best(Request.Kind kind) {
        int[] score = current(kind).score;
        if (score[1] < 0) {
            return -1;
        }
        int at = 1;
        while (at < leaves) {
            at = 2 * at + (score[2 * at] == score[at] ? 0 : 1);
        }
        return nodeAt[at - leaves];
    }

    int score(Request.Kind kind, int node) {
        return current(kind).score[leaves + placeOf[node]];
    }

    private Tournament current(Request.Kind kind) {
        Tournament tournament = tournaments.get(kind);
        if (tournament == null) {
            tournament = new Tournament(2 * leaves);
            fill(tournament, kind);
            tournaments.put(kind, tournament);
            if (tournaments.size() > MOST_KINDS) {
                Iterator<Tournament> oldest = tournaments.values().iterator();
                oldest.next();
                oldest.remove();
            }
        } else if (changes - tournament.seen > nodeAt.length) {
            fill(tournament, kind);
        } else {
            pass++;
            for (long c = tournament.seen; c < changes; c++) {
                int node = changed[(int) (c & (leaves - 1))];
                if (judged[node] != pass) {
                    judged[node] = pass;
                    update(tournament.score, leaves + placeOf[node], judge(node, kind));
                }
            }
        }
        tournament.seen = changes;
        return tournament;
    }

    private int judge(int node, Request.Kind kind) {
        return fleet.fits(node, kind) ? scoring.score(node, kind) : -1;
    }

    private static void update(int[] score, int leaf, int value) {
        score[leaf] = value;
        for (int at = leaf >> 1; at >= 1; at >>= 1) {
            int better = Math.max(score[2 * at], score[2 * at + 1]);
            if (better == score[at]) {
                return;
            }
            score[at] = better;
        }
    }

    private void fill(Tournament tournament, Request.Kind kind) {
        int[] score = tournament.score;
        Arrays.fill(score, -1);
        for (int place = 0; place < nodeAt.length; place++) {
            score[leaves + place] = judge(nodeAt[place], kind);
        }
        for (int at = leaves - 1; at >= 1; at--) {
            score[at] = Math.max(score[2 * at], score[2 * at + 1]);
        }
    }
}
