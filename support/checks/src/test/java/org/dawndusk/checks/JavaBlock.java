/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A block of Java in a page or in the comment of a package.
 *
 * @param id the page's path or the package's name, and the block's number in it from 1
 * @param owner the package whose types its simple names mean first, with the module in it; empty for pages of all modules
 * @param code what the reader sees
 */
record JavaBlock(String id, String owner, String code) {
    private static final Pattern FENCE = Pattern.compile("^```java\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern PRE =
            Pattern.compile("^ \\* <pre>\\{@code\\n(.*?)^ \\* \\}</pre>$", Pattern.MULTILINE | Pattern.DOTALL);

    /** Of the READMEs and of the pages below {@code docs}. */
    static List<JavaBlock> ofPages() throws IOException {
        List<JavaBlock> blocks = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Project.ROOT.resolve("docs"))) {
            List<Path> pages =
                    new ArrayList<>(files.filter(file -> file.toString().endsWith(".md"))
                            .sorted()
                            .toList());
            pages.add(Project.ROOT.resolve("README.md"));
            for (String module : Project.MODULES) {
                pages.add(Project.ROOT.resolve(module).resolve("README.md"));
            }
            for (Path page : pages) {
                String name = Project.ROOT.relativize(page).toString();
                String module = name.contains("/") && !name.startsWith("docs/")
                        ? "org.dawndusk." + name.substring(0, name.indexOf('/'))
                        : "";
                blocks.addAll(find(FENCE, Files.readString(page), name, module));
            }
        }
        return blocks;
    }

    /** Of the comments of the library's packages. */
    static List<JavaBlock> ofPackages() throws IOException {
        List<JavaBlock> blocks = new ArrayList<>();
        for (String module : Project.MODULES) {
            for (Path file : Project.mainSources(module)) {
                if (file.endsWith("package-info.java")) {
                    String text = Files.readString(file);
                    String name = text.replaceAll("(?s).*\\npackage ([a-z0-9.]+);.*", "$1");
                    for (JavaBlock block : find(PRE, text, name, name)) {
                        blocks.add(new JavaBlock(
                                block.id,
                                name,
                                block.code.replaceAll("(?m)^ \\* ?", "").replace("&#064;", "@")));
                    }
                }
            }
        }
        return blocks;
    }

    private static List<JavaBlock> find(Pattern pattern, String text, String name, String owner) {
        List<JavaBlock> blocks = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            blocks.add(new JavaBlock(name + "#" + (blocks.size() + 1), owner, matcher.group(1)));
        }
        return blocks;
    }
}
