/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.contact;

/**
 * A bundle's way over one contact.
 *
 * @param contact index of the contact in the plan
 * @param from index of the node that sends
 * @param to index of the node that receives
 * @param start when the first bit is sent [s]
 * @param end when the last bit is sent [s]
 * @param arrival when the last bit has come in [s]
 */
public record Hop(int contact, int from, int to, double start, double end, double arrival) {}
