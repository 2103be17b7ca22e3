/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/** The link budget of a gateway, in clear sky, in rain and over a year. */
@NullMarked
package org.dawndusk.examples.gateway;

import org.jspecify.annotations.NullMarked;
