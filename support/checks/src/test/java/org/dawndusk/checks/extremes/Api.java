/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks.extremes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What the public types of a module let a caller make and call. */
final class Api {
    private final List<Class<?>> types;

    private Api(List<Class<?>> types) {
        this.types = types;
    }

    static Api of(String module) {
        return new Api(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.dawndusk." + module)
                        .stream()
                        .filter(Api::isPublic)
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList());
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getSimpleName().equals("package-info")
                && type.getEnclosingClass().map(Api::isPublic).orElse(true);
    }

    /** The values of public constants, those of enumerations among them. */
    List<Object> constants() {
        List<Object> constants = new ArrayList<>();
        for (Class<?> type : types) {
            for (Field field : sorted(type.getFields())) {
                if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    try {
                        constants.add(field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
        return constants;
    }

    /** Constructors and methods that are the module's own, by name. */
    List<Executable> executables() {
        List<Executable> executables = new ArrayList<>();
        for (Class<?> type : types) {
            if (!Modifier.isAbstract(type.getModifiers())) {
                for (Constructor<?> constructor : type.getConstructors()) {
                    executables.add(constructor);
                }
            }
            for (Method method : type.getMethods()) {
                boolean own = method.getDeclaringClass().getName().startsWith("org.dawndusk.")
                        && !method.isBridge()
                        && !type.isEnum();
                if (own || (type.isEnum() && method.getDeclaringClass() == type && !isOfEnum(method))) {
                    executables.add(method);
                }
            }
        }
        executables.removeIf(each -> List.of("equals", "hashCode", "toString").contains(each.getName()));
        executables.sort(Comparator.comparing(Executable::toGenericString));
        return executables.stream().distinct().toList();
    }

    private static boolean isOfEnum(Method method) {
        return List.of("values", "valueOf").contains(method.getName());
    }

    private static List<Field> sorted(Field[] fields) {
        return Arrays.stream(fields)
                .sorted(Comparator.comparing(Field::getName))
                .toList();
    }
}
