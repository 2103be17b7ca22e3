/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.Arrays;

/** A 4-ary heap of nodes, the least key first; keys are the caller's and change only together with {@link #moved}. */
final class NodeHeap {
    private final double[] keys;
    private final int[] heap;
    private final int[] places;
    private int size;

    NodeHeap(double[] keys) {
        this.keys = keys;
        heap = new int[keys.length];
        places = new int[keys.length];
        clear();
    }

    void clear() {
        size = 0;
        Arrays.fill(places, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean contains(int node) {
        return places[node] >= 0;
    }

    void add(int node) {
        places[node] = size++;
        rise(node);
    }

    /** The key of a node that is in the heap has changed. */
    void moved(int node) {
        rise(node);
        sink(node);
    }

    /** The key of a node has fallen; adds it where it is not in the heap. */
    void fallen(int node) {
        if (places[node] < 0) {
            places[node] = size++;
        }
        rise(node);
    }

    int removeFirst() {
        int first = heap[0];
        int last = heap[--size];
        if (size > 0) {
            places[last] = 0;
            sink(last);
        }
        places[first] = -1;
        return first;
    }

    private void rise(int node) {
        int place = places[node];
        while (place > 0) {
            int parent = heap[(place - 1) >> 2];
            if (keys[parent] <= keys[node]) {
                break;
            }
            put(parent, place);
            place = (place - 1) >> 2;
        }
        put(node, place);
    }

    private void sink(int node) {
        int place = places[node];
        while (true) {
            int least = -1;
            for (int child = 4 * place + 1; child <= 4 * place + 4 && child < size; child++) {
                if (least < 0 || keys[heap[child]] < keys[heap[least]]) {
                    least = child;
                }
            }
            if (least < 0 || keys[heap[least]] >= keys[node]) {
                break;
            }
            put(heap[least], place);
            place = least;
        }
        put(node, place);
    }

    private void put(int node, int place) {
        heap[place] = node;
        places[node] = place;
    }
}
