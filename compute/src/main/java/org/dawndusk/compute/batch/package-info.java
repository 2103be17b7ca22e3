/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Batches of very many jobs on very many sites that are mostly alike, with a proven gap.
 *
 * <p>Start at {@link org.dawndusk.compute.batch.BatchPlacer}:
 *
 * <pre>{@code
 * List<SiteClass> sites = List.of(new SiteClass(plane1, 2000), new SiteClass(plane2, 2000));
 * BatchPlacement placement = BatchPlacer.standard()
 *         .value(job -> job.priority() * job.accelerators() * job.replicas())
 *         .place(sites, jobs);
 * double proven = placement.gap();
 * for (String left : placement.unplaced()) {
 *     report(placement.explain(left).reasons());
 * }
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.batch;

import org.jspecify.annotations.NullMarked;
