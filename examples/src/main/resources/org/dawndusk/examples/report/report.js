/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
"use strict";

// Draws each <figure data-plot> from the JSON beside it. Colours are the style sheet's, so that dark and print follow it.
(() => {
  const FONT = "12px system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif";
  const BAR = 34;
  const CELL = 17;

  const colour = name => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  const seriesColour = i => colour("s" + i % 7);

  const fade = (hex, alpha) => hex + Math.round(255 * alpha).toString(16).padStart(2, "0");

  function number(value) {
    if (value == null || Number.isNaN(value)) {
      return "–";
    }
    const size = Math.abs(value);
    return size !== 0 && (size >= 1e6 || size < 1e-3) ? value.toExponential(2) : String(Number(value.toPrecision(4)));
  }

  function mix(share) {
    const [cold, warm] = [colour("cold"), colour("warm")].map(hex => [1, 3, 5].map(i => parseInt(hex.slice(i, i + 2), 16)));
    return "rgb(" + cold.map((c, i) => Math.round(c + share * (warm[i] - c))).join(",") + ")";
  }

  function axis(label, more) {
    return {
      label, labelSize: 20, labelFont: FONT, font: FONT, size: 30, gap: 4,
      stroke: () => colour("muted"),
      grid: {stroke: () => colour("grid"), width: 1},
      ticks: {stroke: () => colour("rule"), width: 1, size: 4},
      ...more
    };
  }

  function valueAxis(label) {
    return axis(label, {
      values: (u, splits) => splits.map(number),
      // as wide as the longest number
      size: (u, values) => values == null ? 40 : 14 + 7 * Math.max(2, ...values.map(v => v.length))
    });
  }

  /** In CSS pixels, of text in the plots' font. */
  const textWidth = (() => {
    const context = document.createElement("canvas").getContext("2d");
    context.font = FONT;
    return text => context.measureText(text).width;
  })();

  /** A context in CSS pixels of the canvas, and the plot's area in it. */
  function area(u) {
    const ratio = uPlot.pxRatio;
    const box = {left: u.bbox.left / ratio, top: u.bbox.top / ratio, width: u.bbox.width / ratio, height: u.bbox.height / ratio};
    u.ctx.save();
    u.ctx.scale(ratio, ratio);
    u.ctx.font = FONT;
    u.ctx.textBaseline = "middle";
    return box;
  }

  // every plot is {options, data, height, key}; the options lack width and height

  function chart(plot) {
    const dates = plot.x.start !== undefined;
    const at = x => dates ? plot.x.start + x : x;
    const tables = [];
    const series = [{label: plot.x.label}];
    const bands = [];
    plot.series.forEach((one, i) => {
      const xs = one.x.map(at);
      const stroke = () => seriesColour(i);
      if (one.kind === "band") {
        tables.push([xs, one.y], [xs, one.low]);
        const edge = {stroke: () => fade(seriesColour(i), 0.5), width: 1, points: {show: false}};
        series.push({label: one.label + ", upper", ...edge}, {label: one.label + ", lower", ...edge});
        bands.push({series: [series.length - 2, series.length - 1], fill: () => fade(seriesColour(i), 0.22)});
      } else {
        tables.push([xs, one.y]);
        series.push({label: one.label, stroke, width: 1.5, pxAlign: 0, points: {show: one.x.length !== 2 && one.x.length < 25, size: 5},
          ...(one.kind === "step" ? {paths: uPlot.paths.stepped({align: 1})} : {})});
      }
    });
    series.slice(1).forEach(one => { one.value = (u, value) => number(value); });
    series[0].value = (u, x) => x == null ? "–" : dates ? new Date(1e3 * x).toISOString().slice(0, 16).replace("T", " ") : number(x);
    return {
      data: uPlot.join(tables),
      height: 250,
      options: {
        scales: {x: {time: dates}},
        ...(dates ? {tzDate: seconds => uPlot.tzDate(new Date(1e3 * seconds), "Etc/UTC")} : {}),
        axes: [dates ? axis(plot.x.label, {space: 70}) : axis(plot.x.label, {values: (u, splits) => splits.map(number)}),
          valueAxis(plot.y.label)],
        series, bands
      }
    };
  }

  function bars(plot) {
    const ends = plot.bars.flatMap(bar => bar.spans.flatMap(span => span.slice(1))).concat(plot.base);
    const [least, greatest] = [Math.min(...ends), Math.max(...ends)];
    const room = 0.04 * (greatest - least || 1);
    const range = [least === plot.base ? least : least - room, greatest === plot.base ? greatest : greatest + room];
    const n = plot.bars.length;
    const draw = u => {
      const box = area(u);
      const c = u.ctx;
      const x = value => u.valToPos(value, "x") + box.left;
      plot.bars.forEach((bar, k) => {
        const top = box.top + box.height * k / n;
        const lengths = bar.spans.map(([, from, to]) => from === plot.base ? number(to) : number(to - from));
        c.fillStyle = colour("ink");
        c.textAlign = "left";
        c.fillText(bar.label, box.left + 5, top + 10);
        c.fillStyle = colour("muted");
        const values = lengths.length > 3 ? number(bar.spans.at(-1)[2]) : lengths.join(" | ");
        const after = box.left + 5 + textWidth(bar.label) + 10;
        if (after + textWidth(values) < box.left + box.width) {
          c.fillText(values, after, top + 10);
        }
        bar.spans.forEach(([series, from, to]) => {
          c.fillStyle = seriesColour(series);
          c.fillRect(Math.min(x(from), x(to)), top + 18, Math.max(1, Math.abs(x(to) - x(from))), BAR - 22);
        });
      });
      c.fillStyle = colour("muted");
      c.fillRect(x(plot.base) - 0.5, box.top, 1, box.height);
      c.restore();
    };
    return {
      data: [range, [null, null]],
      height: n * BAR + 58,
      key: plot.series.length > 1 ? plot.series.map((label, i) => ({label, colour: "var(--s" + i % 7 + ")"})) : [],
      options: {
        scales: {x: {time: false, range: () => range}, y: {range: () => [0, 1]}},
        axes: [axis(plot.value.label, {values: (u, splits) => splits.map(number)}), {show: false}],
        series: [{}, {show: false}], legend: {show: false}, cursor: {show: false}, padding: [4, 14, 0, 8],
        hooks: {draw: [draw]}
      }
    };
  }

  function map(plot) {
    const known = plot.cells.flat().filter(cell => cell !== null);
    const [least, greatest] = [Math.min(...known), Math.max(...known)];
    const share = cell => greatest > least ? (cell - least) / (greatest - least) : 0.5;
    const [rows, columns] = [plot.rows.length, plot.columns.length];
    const names = 10 + Math.ceil(Math.max(...plot.rows.map(textWidth)));
    const draw = u => {
      const box = area(u);
      const c = u.ctx;
      const [w, h] = [box.width / columns, box.height / rows];
      plot.cells.forEach((row, i) => row.forEach((cell, j) => {
        if (cell !== null) {
          c.fillStyle = mix(share(cell));
          c.fillRect(box.left + j * w, box.top + i * h, w - (w > 6 ? 1 : 0), h - 1);
        }
      }));
      c.restore();
    };
    const middles = n => Array.from({length: n}, (_, i) => i + 0.5);
    // as many column names as have room
    const every = u => Math.ceil(columns * (8 + Math.max(...plot.columns.map(textWidth))) / (u.bbox.width / uPlot.pxRatio || 600));
    return {
      data: [[0, columns], [null, null]],
      height: rows * CELL + 58,
      ramp: [number(least), number(greatest), plot.value.label],
      options: {
        scales: {x: {time: false, range: () => [0, columns]}, y: {range: () => [0, rows], dir: -1}},
        axes: [
          axis(plot.across.label, {splits: () => middles(columns), grid: {show: false},
            values: u => plot.columns.map((name, j) => j % every(u) ? null : name)}),
          axis(plot.down.label, {splits: () => middles(rows), grid: {show: false}, size: names, values: () => plot.rows})
        ],
        series: [{}, {show: false}], legend: {show: false}, cursor: {show: false}, padding: [4, 10, 0, 0],
        hooks: {draw: [draw]}
      }
    };
  }

  /** Nodes in columns, each right of all that flow into it; a node is as high as the more of what comes and goes. */
  function layout(streams) {
    const nodes = new Map();
    const node = name => nodes.get(name) || nodes.set(name, {name, column: 0, in: 0, out: 0}).get(name);
    streams.forEach(([from, to, value]) => { node(from).out += value; node(to).in += value; });
    for (let pass = 0; pass < nodes.size; pass++) {
      streams.forEach(([from, to]) => { node(to).column = Math.max(node(to).column, node(from).column + 1); });
    }
    const columns = [];
    nodes.forEach(one => (columns[one.column] ||= []).push(one));
    nodes.forEach(one => { one.value = Math.max(one.in, one.out); });
    return {nodes, columns};
  }

  function flow(plot) {
    const {nodes, columns} = layout(plot.streams);
    const gap = 26;
    const most = Math.max(...columns.map(column => column.length));
    const draw = u => {
      const box = area(u);
      const c = u.ctx;
      const scale = Math.min(...columns.map(column =>
        (box.height - gap * column.length) / column.reduce((sum, one) => sum + one.value, 0)));
      const last = columns.length - 1;
      columns.forEach((column, k) => {
        const high = column.reduce((sum, one) => sum + scale * one.value, 0) + gap * column.length;
        let top = box.top + (box.height - high) / 2;
        column.forEach(one => {
          Object.assign(one, {x: box.left + (box.width - 130) * k / last, top: top + gap - 8, entered: 0, left: 0});
          top += scale * one.value + gap;
        });
      });
      plot.streams.forEach(([from, to, value]) => {
        const [a, b] = [nodes.get(from), nodes.get(to)];
        const w = Math.max(0.7, scale * value);
        const [x0, x1, y0, y1] = [a.x + 8, b.x, a.top + a.left, b.top + b.entered];
        const middle = (x0 + x1) / 2;
        a.left += scale * value;
        b.entered += scale * value;
        c.fillStyle = fade(seriesColour(a.column), 0.38);
        c.beginPath();
        c.moveTo(x0, y0);
        c.bezierCurveTo(middle, y0, middle, y1, x1, y1);
        c.lineTo(x1, y1 + w);
        c.bezierCurveTo(middle, y1 + w, middle, y0 + w, x0, y0 + w);
        c.fill();
      });
      nodes.forEach(one => {
        c.fillStyle = seriesColour(one.column);
        c.fillRect(one.x, one.top, 8, Math.max(1, scale * one.value));
        c.fillStyle = colour("ink");
        c.textAlign = "left";
        c.fillText(one.name + "  " + number(one.value), one.x, one.top - 8);
      });
      c.restore();
    };
    return {
      data: [[0, 1], [null, null]],
      height: Math.max(260, 46 * most),
      narrowest: 190 * (columns.length - 1) + 140,
      key: [{label: plot.value.label}],
      options: {
        scales: {x: {time: false, range: () => [0, 1]}, y: {range: () => [0, 1]}},
        axes: [{show: false}, {show: false}],
        series: [{}, {show: false}], legend: {show: false}, cursor: {show: false}, padding: [0, 0, 0, 0],
        hooks: {draw: [draw]}
      }
    };
  }

  function keyOf(drawn) {
    const key = document.createElement("div");
    key.className = "key";
    const add = (className, background, text) => {
      const entry = document.createElement("span");
      if (className !== null) {
        const mark = document.createElement("i");
        mark.className = className;
        mark.style.background = background;
        entry.append(mark);
      }
      entry.append(text);
      key.append(entry);
    };
    (drawn.key || []).forEach(({label, colour}) => add(colour ? "" : null, colour, label));
    if (drawn.ramp) {
      const [least, greatest, label] = drawn.ramp;
      add(null, "", label + ": " + least);
      add("ramp", "", greatest);
      add("none", "", "none");
    }
    return key;
  }

  const kinds = {chart, bars, map, flow};
  const plots = [];
  document.querySelectorAll("figure[data-plot]").forEach(figure => {
    const place = figure.querySelector(".plot");
    const plot = JSON.parse(figure.querySelector("script").textContent);
    const drawn = kinds[plot.kind](plot);
    const width = () => Math.max(place.clientWidth, drawn.narrowest || 0);
    const u = new uPlot({width: width(), height: drawn.height, ...drawn.options}, drawn.data, place);
    place.after(keyOf(drawn));
    figure.uplot = u;
    plots.push({u, fit: () => u.setSize({width: width(), height: drawn.height})});
    new ResizeObserver(() => { if (u.width !== width()) { u.setSize({width: width(), height: drawn.height}); } }).observe(place);
  });
  const repaint = () => plots.forEach(({u}) => u.redraw(true, true));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);
  ["beforeprint", "afterprint"].forEach(event => addEventListener(event, () => { plots.forEach(plot => plot.fit()); repaint(); }));
})();
