/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Collects the numbers of the public API whose javadoc names no unit in brackets. */
final class UnitScanner extends TreePathScanner<Void, Void> {
    private static final Pattern UNIT = Pattern.compile("\\[[^\\]]+\\]");
    private static final Set<String> NUMBERS =
            Set.of("double", "double[]", "double[][]", "OptionalDouble", "DoubleUnaryOperator", "DoubleSupplier");

    private final DocTrees docs;
    private final List<String> missing = new ArrayList<>();

    UnitScanner(DocTrees docs) {
        this.docs = docs;
    }

    List<String> missing() {
        return missing;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        boolean member = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree outer
                && outer.getKind() == Tree.Kind.INTERFACE;
        if (!member && !isOpen(type.getModifiers())) {
            return null;
        }
        if (type.getKind() == Tree.Kind.RECORD) {
            List<VariableTree> components = new ArrayList<>();
            for (Tree part : type.getMembers()) {
                if (part instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
                    components.add(field);
                }
            }
            check(type.getSimpleName().toString(), components, docs.getDocCommentTree(getCurrentPath()));
        }
        return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        var owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
        DocCommentTree doc = docs.getDocCommentTree(getCurrentPath());
        // what overrides inherits its javadoc; doclint sees to it that everything else has one
        if (doc != null && (owner.getKind() == Tree.Kind.INTERFACE || isOpen(method.getModifiers()))) {
            String name = method.getName().contentEquals("<init>")
                    ? owner.getSimpleName().toString()
                    : method.getName().toString();
            check(name, method.getParameters(), doc);
            if (isNumber(method.getReturnType()) && !UNIT.matcher(returned(doc)).find()) {
                report(name + " returns");
            }
        }
        return null;
    }

    private void check(String name, List<? extends VariableTree> parameters, DocCommentTree doc) {
        Map<String, String> texts = new HashMap<>();
        if (doc != null) {
            doc.getBlockTags().stream()
                    .filter(ParamTree.class::isInstance)
                    .map(ParamTree.class::cast)
                    .forEach(tag -> texts.put(
                            tag.getName().toString(), tag.getDescription().toString()));
        }
        for (VariableTree parameter : parameters) {
            String text = texts.getOrDefault(parameter.getName().toString(), "");
            if (isNumber(parameter.getType()) && !UNIT.matcher(text).find()) {
                report(name + "(" + parameter.getName() + ")");
            }
        }
    }

    private void report(String where) {
        missing.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + where);
    }

    private static boolean isOpen(ModifiersTree modifiers) {
        return modifiers.getFlags().contains(Modifier.PUBLIC)
                || modifiers.getFlags().contains(Modifier.PROTECTED);
    }

    private static boolean isNumber(Tree type) {
        return type != null && NUMBERS.contains(type.toString().replace("...", "[]"));
    }

    private static String returned(DocCommentTree doc) {
        var text = new StringBuilder();
        new DocTreeScanner<Void, Void>() {
            @Override
            public Void visitReturn(ReturnTree tag, Void unused) {
                text.append(tag.getDescription());
                return null;
            }
        }.scan(doc, null);
        return text.toString();
    }
}
