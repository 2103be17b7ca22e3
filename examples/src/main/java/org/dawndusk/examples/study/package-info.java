/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * The reference study: orbit, power, thermal, network and compute composed for one design.
 *
 * <pre>{@code
 * java -jar dawndusk-examples.jar suncatcher --out report.json
 * }</pre>
 *
 * {@code ReferenceStudy} is the command line and gives the page, to which programs may add sections; {@code Study} shows how
 * the modules meet.
 */
@NullMarked
package org.dawndusk.examples.study;

import org.jspecify.annotations.NullMarked;
