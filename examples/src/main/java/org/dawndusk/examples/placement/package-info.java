/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/** Jobs placed on sites from files: JSON or CSV in, JSON or CSV out. */
@NullMarked
package org.dawndusk.examples.placement;

import org.jspecify.annotations.NullMarked;
