/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles blocks, each in a method of a class of its own.
 *
 * <p>A simple name means the type of the block's own package, else of its module, else of the library if one type alone has
 * it, else one of a list of JDK, Hipparchus and Orekit. {@code preambles.txt} declares what a block uses without declaring it:
 * a section {@code == id} holds imports, declarations (a value that the reader has is {@code given()}), static methods, and
 * {@code @after id} for a block that goes on from another. A declaration of the section {@code == *} goes into each block that uses its
 * name and does not declare it.
 */
final class BlockCompiler {
    private static final Pattern TYPE = Pattern.compile("(?<![.\\w])([A-Z][A-Za-z0-9]*)\\b");
    private static final Pattern IMPORT = Pattern.compile("^import .*\\.([A-Za-z0-9]+);$", Pattern.MULTILINE);

    private static final Pattern DECLARATION = Pattern.compile("^.* (\\w+) = given\\(\\);$", Pattern.MULTILINE);

    private static final List<String> OTHERS = List.of(
            "java.nio.file.Files",
            "java.nio.file.Path",
            "java.time.LocalTime",
            "java.util.List",
            "java.util.Map",
            "java.util.Optional",
            "java.util.Set",
            "java.util.concurrent.Executor",
            "java.util.concurrent.ForkJoinPool",
            "java.util.function.DoubleFunction",
            "java.util.function.DoubleUnaryOperator",
            "java.util.stream.IntStream",
            "org.hipparchus.geometry.euclidean.threed.Rotation",
            "org.hipparchus.geometry.euclidean.threed.Vector3D",
            "org.orekit.attitudes.AttitudeProvider",
            "org.orekit.models.earth.atmosphere.Atmosphere",
            "org.orekit.orbits.Orbit",
            "org.orekit.propagation.Propagator",
            "org.orekit.propagation.StateCovariance",
            "org.orekit.propagation.analytical.tle.TLE",
            "org.orekit.utils.Constants");

    private final Map<String, List<String>> packagesOfTypes = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();
    private final Map<String, String> preambles = new TreeMap<>();
    private final Map<String, String> common = new TreeMap<>();

    BlockCompiler() throws IOException {
        for (String other : OTHERS) {
            others.put(other.substring(other.lastIndexOf('.') + 1), other);
        }
        for (String module : Project.MODULES) {
            for (Path file : Project.mainSources(module)) {
                String text = Files.readString(file);
                String name = file.getFileName().toString().replace(".java", "");
                if (Pattern.compile("^public .*\\b" + name + "\\b", Pattern.MULTILINE)
                        .matcher(text)
                        .find()) {
                    String owner = text.replaceAll("(?s).*?\\npackage ([a-z0-9.]+);.*", "$1");
                    packagesOfTypes
                            .computeIfAbsent(name, unused -> new ArrayList<>())
                            .add(owner);
                }
            }
        }
        try (InputStream stream = BlockCompiler.class.getResourceAsStream("preambles.txt")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (String section : text.split("(?m)^== ", -1)) {
                if (!section.startsWith("#")) {
                    int end = section.indexOf('\n');
                    String id = section.substring(0, end).strip();
                    String lines = section.substring(end + 1);
                    if (id.equals("*")) {
                        Matcher each = DECLARATION.matcher(lines);
                        while (each.find()) {
                            common.put(each.group(1), each.group());
                        }
                    } else if (preambles.put(id, lines) != null) {
                        throw new IllegalStateException(id + " has two preambles");
                    }
                }
            }
        }
    }

    Set<String> preambles() {
        return preambles.keySet();
    }

    /** The errors by the blocks' identifiers; empty where all compile. */
    Map<String, String> errors(List<JavaBlock> blocks) {
        Map<String, JavaBlock> byId = new HashMap<>();
        blocks.forEach(block -> byId.put(block.id(), block));
        Map<String, String> idOfClass = new HashMap<>();
        List<JavaFileObject> sources = new ArrayList<>();
        for (JavaBlock block : blocks) {
            String name = "Block" + sources.size();
            idOfClass.put("/" + name + ".java", block.id());
            sources.add(new Source(name, source(name, block, byId)));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        compiler.getTask(
                        null,
                        null,
                        found,
                        List.of(
                                "-proc:none",
                                "-implicit:none",
                                "-Xmaxerrs",
                                "10000",
                                "-XDshould-stop.ifError=FLOW",
                                "-d",
                                folder().toString(),
                                "-cp",
                                System.getProperty("java.class.path")),
                        null,
                        sources)
                .call();
        Map<String, String> errors = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
            if (each.getKind() == Diagnostic.Kind.ERROR) {
                String text = each.getMessage(Locale.ROOT).replaceAll("\\s+", " ");
                String at = each.getSource() == null ? "" : line(each);
                errors.merge(
                        each.getSource() == null
                                ? ""
                                : idOfClass.get(each.getSource().getName()),
                        text + "\n    " + at,
                        (a, b) -> a + "\n  " + b);
            }
        }
        return errors;
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Path.of("target", "blocks"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String line(Diagnostic<? extends JavaFileObject> each) {
        return ((Source) each.getSource())
                .text
                .lines()
                .skip(Math.max(0, each.getLineNumber() - 1))
                .findFirst()
                .orElse("")
                .strip();
    }

    private String source(String name, JavaBlock block, Map<String, JavaBlock> byId) {
        StringBuilder imports = new StringBuilder();
        StringBuilder members = new StringBuilder();
        StringBuilder body = new StringBuilder();
        add(block, byId, imports, members, body);
        String own = code(body.toString());
        common.forEach((variable, declaration) -> {
            if (uses(own, variable)) {
                body.insert(0, declaration + "\n");
            }
        });
        Set<String> known = new HashSet<>();
        IMPORT.matcher(imports).results().forEach(match -> known.add(match.group(1)));
        Matcher type = TYPE.matcher(code(members + body.toString()));
        while (type.find()) {
            if (known.add(type.group(1))) {
                String found = resolve(type.group(1), block.owner());
                imports.append(found.isEmpty() ? "" : "import " + found + ";\n");
            }
        }
        return imports + "@SuppressWarnings(\"unused\")\nfinal class " + name
                + " {\n    static <T> T given() { return null; }\n    static void take(Object... values) {}\n    "
                + "static void show(Object... values) {}\n    static void report(Object... values) {}\n"
                + members + "    void run() throws Exception {\n" + body + "\n    }\n}\n";
    }

    /** Without comments and texts. */
    private static String code(String text) {
        return text.replaceAll("\"[^\"\n]*\"|//.*", "");
    }

    /** Whether a name stands there as a variable that is not declared there. */
    private static boolean uses(String code, String variable) {
        return Pattern.compile("(?<![.\\w])" + variable + "\\b(?! *\\()")
                        .matcher(code)
                        .find()
                && !Pattern.compile("([\\w>\\]] +" + variable + " *[=:;,])|(, *" + variable + " = )|(\\b" + variable
                                + " *->)")
                        .matcher(code)
                        .find();
    }

    private void add(
            JavaBlock block,
            Map<String, JavaBlock> byId,
            StringBuilder imports,
            StringBuilder members,
            StringBuilder body) {
        for (String line : preambles.getOrDefault(block.id(), "").lines().toList()) {
            if (line.startsWith("@after ")) {
                add(byId.get(line.substring(7).strip()), byId, imports, members, body);
            } else if (line.startsWith("import ")) {
                imports.append(line).append('\n');
            } else if (line.startsWith("static ")) {
                members.append(line).append('\n');
            } else {
                body.append(line).append('\n');
            }
        }
        body.append(block.code());
    }

    private String resolve(String simple, String owner) {
        List<String> packages = packagesOfTypes.getOrDefault(simple, List.of());
        String module = owner.isEmpty() ? "" : owner.replaceAll("^(org\\.dawndusk\\.[a-z]+).*", "$1");
        List<String> inModule = packages.stream()
                .filter(each -> !module.isEmpty() && (each + ".").startsWith(module + "."))
                .sorted(Comparator.comparing((String each) -> !each.equals(owner)))
                .toList();
        if (inModule.contains(owner) || inModule.size() == 1) {
            return inModule.get(0) + "." + simple;
        }
        return packages.size() == 1 ? packages.get(0) + "." + simple : others.getOrDefault(simple, "");
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
