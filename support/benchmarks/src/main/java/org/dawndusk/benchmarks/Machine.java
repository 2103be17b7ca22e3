/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where a measurement was taken, and with which versions of the peers. */
final class Machine {
    /** Artefact by the name that the page gives it. */
    private static final Map<String, String> PEERS = new LinkedHashMap<>();

    static {
        PEERS.put("Orekit", "org.orekit/orekit");
        PEERS.put("Hipparchus", "org.hipparchus/hipparchus-ode");
        PEERS.put("JGraphT", "org.jgrapht/jgrapht-core");
        PEERS.put("OR-Tools", "com.google.ortools/ortools-java");
    }

    private Machine() {}

    /** Processes that ran or waited over the last minute; negative where the system does not say. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** What this machine says of itself, in the order of the page. */
    static Map<String, String> here(Instant start, double loadBefore) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("date", start.atZone(ZoneOffset.UTC).toLocalDate().toString());
        facts.put("processor", processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores for the JVM");
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        facts.put(
                "memory",
                gigabytes(system.getTotalMemorySize()) + ", heap of "
                        + gigabytes(Runtime.getRuntime().maxMemory()));
        facts.put("system", property("os.name") + " " + property("os.version") + ", " + property("os.arch"));
        facts.put("JVM", property("java.vm.name") + " " + property("java.runtime.version"));
        facts.put(
                "load average", level(loadBefore) + " before, " + level(load()) + " after; this program makes its own");
        PEERS.forEach((name, path) -> facts.put(name, version(path)));
        return facts;
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GiB", bytes / 0x1p30);
    }

    private static String level(double load) {
        return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load);
    }

    private static String processor() {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return property("os.arch");
        }
        try {
            return Files.readString(file)
                    .lines()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(property("os.arch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the properties that Maven puts into a jar. */
    static String version(String artefact) {
        String path = "/META-INF/maven/" + artefact + "/pom.properties";
        try (InputStream stream = Machine.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
