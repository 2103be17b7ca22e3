/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Solar arrays by their current-voltage curves: cells from data-sheet points, strings with diodes and partial shadow,
 * pointing, operation at the maximum-power point or at a fixed voltage, and a temperature of their own. Start at
 * {@link org.dawndusk.power.array.PhotovoltaicArray}.
 *
 * <pre>{@code
 * StringCircuit circuit = StringCircuit.of(CellDatasheet.AZUR_3G30C, 50, 480);
 * PhotovoltaicArray array = PhotovoltaicArray.builder(circuit).packing(0.9).loss("wiring", 0.02)
 *         .fluence(1e14).incidence(IncidenceLaw.KELLY).build();
 * ArrayYield face = array.output(1361, 1, 5, Operation.maximumPower());
 * double watts = face.power();
 * Pointing pointing = Pointing.oneAxis(axis, sunDirection);
 * Profile onCells = pointing.onCells(irradiance, IncidenceLaw.KELLY);
 * DoubleUnaryOperator response = array.response(5, Operation.maximumPower());
 * }</pre>
 */
@NullMarked
package org.dawndusk.power.array;

import org.jspecify.annotations.NullMarked;
