/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Jobs and sites from tables of comma-separated values, placements out as such tables.
 *
 * <p>The first line names the columns, in any order, with their units; columns that are not there have the defaults of the
 * builders. Start at {@link org.dawndusk.compute.tables.JobsCsv}:
 *
 * <pre>{@code
 * List<Job> jobs = JobsCsv.read(Files.readAllBytes(Path.of("jobs.csv")));     // job,accelerators [1],power [W]
 * List<Site> sites = SitesCsv.read(Files.readAllBytes(Path.of("sites.csv"))); // chat,8,6000
 * Placement placement = Placer.standard().place(sites, jobs);
 * Files.writeString(Path.of("placed.csv"), PlacementCsv.placed(placement));
 * Files.writeString(Path.of("unplaced.csv"), PlacementCsv.unplaced(placement));
 * }</pre>
 *
 * <p>Tables are UTF-8 with commas; fields may be quoted, and quoted ones may hold commas, quotes twice and line breaks. Source:
 * RFC 4180, section 2. Lines may end without a carriage return, and empty lines are passed over.
 */
@NullMarked
package org.dawndusk.compute.tables;

import org.jspecify.annotations.NullMarked;
