/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

/** What a section is made of. All are immutable and thread-safe. */
public sealed interface Block permits Note, Table, Plot {}
