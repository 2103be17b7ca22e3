/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks.extremes;

import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/** Arguments by chance: usual numbers, and those at the ends of what a double holds. */
final class Draw {
    private static final double[] ENDS = {
        0,
        -0.0,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        1e-310,
        Double.MIN_NORMAL,
        1e-300,
        1e-160,
        1e160,
        1e300,
        Double.MAX_VALUE,
        -1e300,
        -Double.MAX_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };
    private static final double[] USUAL = {
        0, 0.05, 0.3, 0.5, 0.9, 1, 1.5, 2, 5, 12, 90, 300, 1361, 5_800, 86_400, 6.4e5, 7e6, 1e9, 1e-3, 1e-6, 1e-9, 3e10
    };
    private static final List<String> TEXTS = List.of("", "a", "b", "c", "US", "plane");
    private static final int MOST_OF_A_KIND = 12;

    private final Random random;
    /** Of a hundred numbers, how many are at the ends. */
    private final int endsOfHundred;

    private final Map<Class<?>, List<Object>> pool = new HashMap<>();

    Draw(long seed, int endsOfHundred) {
        random = new Random(seed);
        this.endsOfHundred = endsOfHundred;
    }

    /** Keeps an object for arguments to come. */
    void keep(Object value) {
        List<Object> kind = pool.computeIfAbsent(value.getClass(), unused -> new ArrayList<>());
        if (kind.size() < MOST_OF_A_KIND) {
            kind.add(value);
        } else {
            kind.set(random.nextInt(MOST_OF_A_KIND), value);
        }
    }

    void forget(Class<?> kind) {
        pool.remove(kind);
    }

    double number() {
        if (random.nextInt(100) < endsOfHundred) {
            return ENDS[random.nextInt(ENDS.length)];
        }
        double usual = USUAL[random.nextInt(USUAL.length)];
        return random.nextInt(4) > 0 ? usual : usual * random.nextDouble();
    }

    private double usual() {
        return USUAL[random.nextInt(USUAL.length)];
    }

    /** A value for a parameter, empty where none can be made. */
    Optional<Object> value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        return type instanceof Class<?> plain ? of(plain) : Optional.empty();
    }

    private Optional<Object> of(Class<?> type) {
        if (type == double.class || type == Double.class) {
            return Optional.of(number());
        } else if (type == int.class) {
            return Optional.of(random.nextInt(20) == 0 ? -random.nextInt(3) : random.nextInt(8));
        } else if (type == long.class) {
            return Optional.of((long) random.nextInt(20));
        } else if (type == boolean.class) {
            return Optional.of(random.nextBoolean());
        } else if (type == String.class) {
            return Optional.of(TEXTS.get(random.nextInt(TEXTS.size())));
        } else if (type == Vector3D.class) {
            return Optional.of(new Vector3D(usual(), number(), usual() - 1));
        } else if (type == Rotation.class) {
            return Optional.of(Rotation.IDENTITY);
        } else if (type == LocalTime.class) {
            return Optional.of(LocalTime.of(18, 0));
        } else if (type == Random.class) {
            return Optional.of(new Random(1));
        } else if (type.isArray()) {
            return array(type.getComponentType());
        }
        List<Object> fitting = new ArrayList<>();
        pool.forEach((kind, values) -> {
            if (type.isAssignableFrom(kind) && type != Object.class) {
                fitting.addAll(values);
            }
        });
        if (!fitting.isEmpty() && !(type.isInterface() && random.nextBoolean())) {
            return Optional.of(fitting.get(random.nextInt(fitting.size())));
        }
        return type.isInterface() ? function(type, Object.class) : Optional.empty();
    }

    private Optional<Object> array(Class<?> component) {
        int length = random.nextInt(5);
        Object array = Array.newInstance(component, length);
        boolean rising = random.nextInt(3) > 0;
        double last = usual();
        for (int i = 0; i < length; i++) {
            Optional<Object> value = of(component);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            if (component == double.class && rising && random.nextInt(100) >= endsOfHundred) {
                last += usual();
                Array.setDouble(array, i, last);
            } else {
                Array.set(array, i, value.get());
            }
        }
        return Optional.of(array);
    }

    private Optional<Object> ofGeneric(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
            List<Object> list = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                value(arguments[0]).ifPresent(list::add);
            }
            return Optional.of(list);
        } else if (raw == Map.class) {
            Map<Object, Object> map = new HashMap<>();
            value(arguments[0]).ifPresent(key -> value(arguments[1]).ifPresent(value -> map.put(key, value)));
            return Optional.of(map);
        }
        Type last = arguments[arguments.length - 1];
        return raw.isInterface() && last instanceof Class<?> result ? function(raw, result) : Optional.empty();
    }

    /** A function that gives the same at any time, a usual value where it is a number. */
    private Optional<Object> function(Class<?> type, Class<?> generic) {
        var methods = java.util.Arrays.stream(type.getMethods())
                .filter(method -> java.lang.reflect.Modifier.isAbstract(method.getModifiers()))
                .toList();
        if (methods.size() != 1) {
            return Optional.empty();
        }
        Class<?> declared = methods.get(0).getReturnType();
        Class<?> result = declared == Object.class ? generic : declared;
        Optional<Object> value = result == double.class ? Optional.of(usual()) : Optional.empty();
        if (value.isEmpty() && result != void.class && result != Object.class) {
            value = of(result);
        }
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Object constant = value.get();
        return Optional.of(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> 1;
                    case "toString" -> "t -> " + constant;
                    default ->
                        method.isDefault()
                                ? java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, arguments)
                                : constant;
                }));
    }
}
