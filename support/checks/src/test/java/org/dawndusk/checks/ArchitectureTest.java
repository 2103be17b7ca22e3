/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
    private static final int MOST_TYPES_A_PACKAGE = 12;

    private final JavaClasses library = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(Project.MODULES.stream()
                    .map(module -> "org.dawndusk." + module)
                    .toArray(String[]::new));

    @Test
    void everyModuleIsSeen() {
        for (String module : Project.MODULES) {
            assertThat(library.stream().anyMatch(type -> type.getPackageName().startsWith("org.dawndusk." + module)))
                    .as(module)
                    .isTrue();
        }
    }

    @Test
    void modulesDoNotKnowEachOther() {
        slices().matching("org.dawndusk.(*)..").should().notDependOnEachOther().check(library);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orbit", "power", "thermal", "network", "compute"})
    void packagesOfAModuleHaveNoCycles(String module) {
        slices().matching("org.dawndusk." + module + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(library);
        noClasses()
                .that()
                .resideInAPackage("org.dawndusk." + module)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dawndusk." + module + ".*..")
                .allowEmptyShould(true)
                .check(library);
    }

    @Test
    void theLibraryMeetsOnlyTheJdkHipparchusOrekitAndJspecify() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.xml.sax..",
                        "org.hipparchus..",
                        "org.orekit..",
                        "org.jspecify..",
                        "org.dawndusk..")
                .check(library);
    }

    @Test
    void onlyOrbitKnowsOrekit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dawndusk.orbit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.orekit..")
                .check(library);
    }

    @Test
    void noStateIsStatic() {
        fields().that().areStatic().should().beFinal().check(library);
    }

    @Test
    void nothingPrintsLogsOrReadsTheClock() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(library);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(library);
        noClasses().should().callMethod(System.class, "nanoTime").check(library);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(library);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .check(library);
    }

    /** JDK 25 computes these otherwise than JDK 17 does: docs/decisions/012-same-bits.md. */
    @ParameterizedTest
    @ValueSource(strings = {"cbrt", "tanh", "sinh", "cosh"})
    void functionsThatDifferFromJdkToJdkAreThoseOfStrictMath(String function) {
        noClasses().should().callMethod(Math.class, function, double.class).check(library);
    }

    @Test
    void orekitsDefaultDataContextIsNeverUsed() {
        noClasses()
                .should()
                .callMethod(org.orekit.data.DataContext.class, "getDefault")
                .check(library);
    }

    @Test
    void publicTypesCannotBeExtended() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .beAssignableTo(Throwable.class)
                .check(library);
    }

    @Test
    void nothingCheckedIsThrown() {
        noMethods()
                .that()
                .arePublic()
                .should()
                .declareThrowableOfType(java.io.IOException.class)
                .check(library);
    }

    @Test
    void packagesStaySmall() {
        var types = library.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getEnclosingClass().isEmpty()
                        && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(type -> type.getPackageName(), Collectors.counting()));
        assertThat(types)
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MOST_TYPES_A_PACKAGE));
    }
}
