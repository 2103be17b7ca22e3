/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.online;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the tables of the Alibaba GPU cluster trace of 2023.
 *
 * <p>Nodes: {@code sn, cpu_milli, memory_mib, gpu, model}. Requests: {@code name, cpu_milli, memory_mib, num_gpu, gpu_milli,
 * gpu_spec}, where {@code gpu_spec} lists the models that will do, separated by a bar; further columns are passed over. The
 * first line names the columns, in any order, each once. Thread-safe: no state. Source: Weng et al., USENIX ATC 2023, section 6.1.
 */
public final class GpuTrace {
    private static final int MOST_ACCELERATORS = 64;
    private static final int LONGEST_SHOWN = 60;

    private GpuTrace() {}

    /**
     * Reads nodes.
     *
     * @param csv the whole table
     * @return the nodes in the order of the lines
     * @throws IllegalArgumentException that names line, field and value
     */
    public static List<Node> nodes(String csv) {
        List<Node> nodes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Line line : lines(csv)) {
            int gpus = line.number("gpu", MOST_ACCELERATORS);
            nodes.add(new Node(
                    line.unique("sn", seen),
                    line.number("cpu_milli", Integer.MAX_VALUE),
                    line.number("memory_mib", Integer.MAX_VALUE),
                    gpus,
                    gpus == 0 ? "" : line.text("model")));
        }
        return nodes;
    }

    /**
     * Reads requests.
     *
     * @param csv the whole table
     * @return the requests in the order of the lines
     * @throws IllegalArgumentException that names line, field and value
     */
    public static List<Request> requests(String csv) {
        List<Request> requests = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Line line : lines(csv)) {
            int accelerators = line.number("num_gpu", MOST_ACCELERATORS);
            int milli = line.number("gpu_milli", Integer.MAX_VALUE);
            String spec = line.text("gpu_spec");
            TreeSet<String> models =
                    spec.isEmpty() ? new TreeSet<>() : new TreeSet<>(Arrays.asList(spec.split("\\|", -1)));
            String id = line.unique("name", seen);
            int host = line.number("cpu_milli", Integer.MAX_VALUE);
            int memory = line.number("memory_mib", Integer.MAX_VALUE);
            int least = accelerators == 0 ? 0 : accelerators == 1 ? 1 : 1000;
            int most = accelerators == 0 ? 0 : 1000;
            if (milli < least || milli > most) {
                throw line.refused("gpu_milli", "[" + least + ", " + most + "] for " + accelerators + " GPUs");
            }
            requests.add(new Request(id, host, memory, accelerators, milli, models));
        }
        return requests;
    }

    private static List<Line> lines(String csv) {
        String[] all = csv.split("\r?\n", -1);
        List<String> columns = Arrays.asList(all[0].split(",", -1));
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < all.length; i++) {
            if (!all[i].isEmpty()) {
                lines.add(new Line(i + 1, columns, Arrays.asList(all[i].split(",", -1))));
            }
        }
        return lines;
    }

    private record Line(int number, List<String> columns, List<String> fields) {
        String text(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new IllegalArgumentException(
                        "line 1: column " + column + " is missing among " + shown(columns.toString()));
            }
            if (at != columns.lastIndexOf(column)) {
                throw new IllegalArgumentException("line 1: column " + column + " is there twice");
            }
            if (at >= fields.size()) {
                throw new IllegalArgumentException("line " + number + ": " + column + " is missing, the line has "
                        + fields.size() + " of " + columns.size() + " fields");
            }
            return fields.get(at);
        }

        int number(String column, int most) {
            String range = "[0, " + most + "]";
            try {
                int value = Integer.parseInt(text(column));
                if (value >= 0 && value <= most) {
                    return value;
                }
            } catch (NumberFormatException notWhole) {
                throw new IllegalArgumentException(refused(column, range).getMessage(), notWhole);
            }
            throw refused(column, range);
        }

        String unique(String column, Set<String> seen) {
            if (!seen.add(text(column))) {
                throw refused(column, "the names that no line before has");
            }
            return text(column);
        }

        IllegalArgumentException refused(String column, String range) {
            return new IllegalArgumentException(
                    "line " + number + ": " + column + " is " + shown(text(column)) + ", but must be in " + range);
        }

        private static String shown(String value) {
            return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "...";
        }
    }
}
