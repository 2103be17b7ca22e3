/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The sites while jobs are placed: those that are alike and still empty stand together, so that thousands of them are judged
 * by one; those in use stand alone.
 */
final class SiteTable {
    /** Empty sites by likeness, each by identifier. */
    private final Map<Object, TreeMap<String, Site>> empty = new LinkedHashMap<>();

    private final Map<String, Object> likenesses = new HashMap<>();
    private final TreeMap<String, Headroom> used = new TreeMap<>();
    /** What was replaced since the last placement was settled. */
    private final List<Headroom> replaced = new ArrayList<>();

    SiteTable(Collection<Site> sitesById, Rules rules) {
        for (Site site : sitesById) {
            Object likeness = rules.likeness(site);
            empty.computeIfAbsent(likeness, unused -> new TreeMap<>()).put(site.id(), site);
            likenesses.put(site.id(), likeness);
        }
    }

    Headroom headroom(String id) {
        Headroom headroom = used.get(id);
        if (headroom != null) {
            return headroom;
        }
        SortedMap<String, Site> group = group(id);
        Site site = group.get(id);
        if (site == null) {
            throw new IllegalStateException("site " + id + " is in no group");
        }
        return Headroom.of(site);
    }

    boolean knows(String id) {
        return likenesses.containsKey(id);
    }

    /** Replaces what is left of a site; an untouched site that is put back joins its kind again. */
    void put(Headroom headroom) {
        replaced.add(headroom(headroom.site().id()));
        set(headroom);
    }

    /** A point to which all that is put from now on can be rolled back. */
    int mark() {
        return replaced.size();
    }

    void rollBack(int mark) {
        while (replaced.size() > mark) {
            set(replaced.remove(replaced.size() - 1));
        }
    }

    /** Forgets what was replaced: no mark before is valid any more. */
    void settle() {
        replaced.clear();
    }

    private void set(Headroom headroom) {
        String id = headroom.site().id();
        if (headroom.jobs().isEmpty()) {
            used.remove(id);
            group(id).put(id, headroom.site());
        } else {
            group(id).remove(id);
            used.put(id, headroom);
        }
    }

    private SortedMap<String, Site> group(String id) {
        Object likeness = likenesses.get(id);
        TreeMap<String, Site> group = likeness == null ? null : empty.get(likeness);
        if (group == null) {
            throw new IllegalStateException("site " + id + " is unknown");
        }
        return group;
    }

    /**
     * Visits what a job is judged by: each site in use, and of each kind of empty sites the first two whose names are let
     * pass.
     */
    void candidates(Predicate<Headroom> fits, Predicate<Headroom> named, Consumer<Headroom> visitor) {
        for (Headroom headroom : used.values()) {
            if (fits.test(headroom) && named.test(headroom)) {
                visitor.accept(headroom);
            }
        }
        for (TreeMap<String, Site> group : empty.values()) {
            if (group.isEmpty()) {
                continue;
            }
            Headroom kind = Headroom.of(group.firstEntry().getValue());
            if (fits.test(kind)) {
                int passed = 0;
                for (Site site : group.values()) {
                    Headroom headroom = kind.at(site);
                    if (named.test(headroom)) {
                        visitor.accept(headroom);
                        if (++passed == 2) {
                            break;
                        }
                    }
                }
            }
        }
    }

    /** Visits every site, or of each kind of empty sites the first alone. */
    void each(boolean everyName, Consumer<Headroom> visitor) {
        used.values().forEach(visitor);
        for (TreeMap<String, Site> group : empty.values()) {
            for (Site site : group.values()) {
                visitor.accept(Headroom.of(site));
                if (!everyName) {
                    break;
                }
            }
        }
    }

    SortedMap<String, Headroom> all() {
        TreeMap<String, Headroom> all = new TreeMap<>(used);
        each(true, headroom -> all.put(headroom.site().id(), headroom));
        return all;
    }
}
