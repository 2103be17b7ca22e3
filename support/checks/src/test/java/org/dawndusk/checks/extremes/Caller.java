/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks.extremes;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls what a module offers with arguments by chance, and notes where NaN or an undocumented exception comes out. */
final class Caller {
    private static final int DEEPEST = 4;
    private static final long PATIENCE = 60;
    private static final int PREPARATIONS = 20;

    private final Draw draw;
    private final Map<String, String> excluded;
    private final SortedMap<String, String> findings = new TreeMap<>();
    private final SortedMap<String, Integer> answered = new TreeMap<>();
    private final Set<Class<?>> answers = new HashSet<>();
    private ExecutorService thread = Executors.newSingleThreadExecutor(Caller::daemon);

    Caller(Draw draw, Map<String, String> excluded) {
        this.draw = draw;
        this.excluded = excluded;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    /** What came out that must not, by the name of the constructor or method. */
    Map<String, String> findings() {
        return findings;
    }

    /** How often each executable gave an answer and no exception. */
    Map<String, Integer> answered() {
        return answered;
    }

    static String name(Executable executable) {
        String type = executable.getDeclaringClass().getName().replaceFirst("org\\.dawndusk\\.", "");
        return executable instanceof Constructor ? type : type + "." + executable.getName();
    }

    /**
     * Makes what has public constructors, and finds the records that carry what a solver found and are made by nobody
     * else: they take NaN, and hold what they are given.
     */
    void prepare(List<Executable> executables) {
        List<Executable> constructors =
                executables.stream().filter(Constructor.class::isInstance).toList();
        for (int round = 0; round < PREPARATIONS; round++) {
            for (Executable each : constructors) {
                Class<?> type = each.getDeclaringClass();
                boolean numbers = Arrays.stream(each.getGenericParameterTypes())
                        .anyMatch(parameter -> nan(parameter).isPresent());
                Object[] arguments = type.isRecord() && numbers ? arguments(each, true) : null;
                if (arguments != null && taken(each, arguments)) {
                    answers.add(type);
                    draw.forget(type);
                }
                call(each);
            }
        }
        answers.forEach(draw::forget);
        findings.clear();
    }

    private static boolean taken(Executable constructor, Object[] arguments) {
        try {
            invoke(constructor, null, arguments);
            return true;
        } catch (Exception refused) {
            return false;
        }
    }

    /** What is no number, where a parameter takes one or several. */
    private static Optional<Object> nan(Type type) {
        if (type == double.class) {
            return Optional.of(Double.NaN);
        } else if (type == double[].class) {
            return Optional.of(new double[] {Double.NaN});
        }
        return type.getTypeName().equals("java.util.List<java.lang.Double>")
                ? Optional.of(List.of(Double.NaN))
                : Optional.empty();
    }

    private Object[] arguments(Executable executable, boolean nan) {
        Type[] types = executable.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            Optional<Object> given = nan ? nan(types[i]) : Optional.empty();
            Optional<Object> argument = given.isPresent() ? given : draw.value(types[i]);
            if (argument.isEmpty()) {
                return null;
            }
            arguments[i] = argument.get();
        }
        return arguments;
    }

    void call(Executable executable) {
        String name = name(executable);
        if (excluded.containsKey(name)
                || (executable instanceof Constructor && answers.contains(executable.getDeclaringClass()))) {
            return;
        }
        Object[] arguments = arguments(executable, false);
        if (arguments == null) {
            return;
        }
        Object target = null;
        if (executable instanceof Method method && !Modifier.isStatic(method.getModifiers())) {
            Optional<Object> instance = draw.value(executable.getDeclaringClass());
            if (instance.isEmpty()
                    || java.lang.reflect.Proxy.isProxyClass(instance.get().getClass())) {
                return;
            }
            target = instance.get();
        }
        String call = name + shown(arguments) + (target == null ? "" : " of " + shown(target));
        Object result = run(name, call, executable, target, arguments);
        boolean answer = executable.getDeclaringClass().isRecord()
                && executable instanceof Constructor
                && Arrays.stream(arguments).anyMatch(each -> each instanceof Double number && number.isNaN());
        if (result != null && answer) {
            answers.add(executable.getDeclaringClass());
            draw.forget(executable.getDeclaringClass());
        } else if (result != null) {
            answered.merge(name, 1, Integer::sum);
            check(name, call, result, 0);
            if (result.getClass().getName().startsWith("org.dawndusk.")) {
                draw.keep(result);
            }
        }
    }

    private Object run(String name, String call, Executable executable, Object target, Object[] arguments) {
        try {
            return thread.submit(() -> invoke(executable, target, arguments)).get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            thread.shutdownNow();
            thread = Executors.newSingleThreadExecutor(Caller::daemon);
            findings.putIfAbsent(name, call + " takes more than " + PATIENCE + " s");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            Throwable thrown = e.getCause() instanceof InvocationTargetException
                    ? e.getCause().getCause()
                    : e.getCause();
            if (!isDocumented(thrown)) {
                findings.putIfAbsent(
                        name,
                        call + " throws " + thrown + " at "
                                + Arrays.stream(thrown.getStackTrace()).limit(3).toList());
            }
        }
        return null;
    }

    private static Object invoke(Executable executable, Object target, Object[] arguments) throws Exception {
        return executable instanceof Constructor<?> constructor
                ? constructor.newInstance(arguments)
                : ((Method) executable).invoke(target, arguments);
    }

    /** Exceptions of the library's own, and of Java's those that say what was wrong. */
    private static boolean isDocumented(Throwable thrown) {
        return (thrown.getClass() == IllegalArgumentException.class && thrown.getMessage() != null)
                || (thrown.getClass() == IllegalStateException.class && thrown.getMessage() != null)
                || thrown instanceof IndexOutOfBoundsException
                || thrown instanceof UnsupportedOperationException
                || thrown.getClass().getName().startsWith("org.dawndusk.");
    }

    private void check(String name, String call, Object value, int depth) {
        if (value instanceof Double number && number.isNaN()) {
            findings.putIfAbsent(name, call + " gives NaN");
        } else if (value instanceof double[] numbers && Arrays.stream(numbers).anyMatch(Double::isNaN)) {
            findings.putIfAbsent(name, call + " gives NaN among " + Arrays.toString(numbers));
        } else if (depth < DEEPEST && value instanceof Collection<?> many) {
            many.forEach(each -> check(name, call, each, depth + 1));
        } else if (depth < DEEPEST && value instanceof Map<?, ?> map) {
            map.values().forEach(each -> check(name, call, each, depth + 1));
        } else if (depth < DEEPEST && value instanceof Optional<?> optional) {
            optional.ifPresent(each -> check(name, call, each, depth + 1));
        } else if (depth < DEEPEST && value.getClass().getName().startsWith("org.dawndusk.")) {
            parts(name, call, value, depth);
        }
    }

    /** The components of a record, and what methods without arguments say. */
    private void parts(String name, String call, Object value, int depth) {
        List<RecordComponent> components =
                value instanceof Record ? List.of(value.getClass().getRecordComponents()) : List.of();
        // the order of a class's methods is the machine's own, and what was kept decides what is drawn next
        List<Method> methods = Arrays.stream(value.getClass().getMethods())
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
        for (Method method : methods) {
            boolean component = components.stream().anyMatch(each -> method.equals(each.getAccessor()));
            boolean number = method.getReturnType() == double.class
                    && method.getDeclaringClass().getName().startsWith("org.dawndusk.");
            if (method.getParameterCount() > 0
                    || !(component || number)
                    || Modifier.isStatic(method.getModifiers())
                    || !Modifier.isPublic(method.getDeclaringClass().getModifiers())
                    || excluded.containsKey(name(method))) {
                continue;
            }
            Object part = run(name(method), name(method) + " of " + shown(value), method, value, new Object[0]);
            if (part != null) {
                check(component ? name : name(method), call + " -> " + method.getName(), part, depth + 1);
            }
        }
    }

    private static String shown(Object[] arguments) {
        StringBuilder text = new StringBuilder("(");
        for (Object argument : arguments) {
            text.append(text.length() > 1 ? ", " : "").append(shown(argument));
        }
        return text.append(')').toString();
    }

    private static String shown(Object value) {
        String text = value instanceof double[] numbers
                ? Arrays.toString(numbers)
                : value instanceof Object[] many ? Arrays.deepToString(many) : String.valueOf(value);
        return text.length() < 300 ? text : text.substring(0, 300) + "...";
    }
}
