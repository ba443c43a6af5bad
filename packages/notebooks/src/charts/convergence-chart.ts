import * as Plot from "@observablehq/plot";
import type { ConvergenceRow } from "../data/convergence-rows.js";
import { amountsOf } from "./drawing/amounts.js";
import { axisNumber } from "./drawing/axis-number.js";
import type { AmountOptions, Chart } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { DEFAULT_WIDTH, emptyChart, framed } from "./drawing/frame.js";
import { axisRoom, numberAxes } from "./drawing/number-axes.js";
import { logAxis } from "./drawing/log-axis.js";
import { palette } from "./drawing/palette.js";
import { OUTER_OPACITY } from "./drawing/spread-key.js";

/**
 * How a mean settles as worlds are added: the mean so far with its 95 % interval by the number of worlds
 * (logarithmic), against what it is in the end.
 *
 * @example convergenceChart(convergenceRows(result.difference("sharp", "gradual").net.total.values))
 */
export function convergenceChart(rows: readonly ConvergenceRow[], options: AmountOptions = {}): Chart {
  const words = chartWords(options.language);
  const { scale, label } = amountsOf(options);
  const last = rows.at(-1);
  if (last === undefined) return emptyChart(options, label);
  const { width = DEFAULT_WIDTH, language } = options;
  const onAxis = axisNumber(language);
  const of = (key: "estimate" | "low" | "high") => (row: ConvergenceRow) => row[key] / scale;
  const marginLeft = axisRoom(
    rows.flatMap((row) => [of("low")(row), of("high")(row)]),
    language,
  );
  const first = rows[0]?.worlds ?? 1;
  // From the first number of worlds to the last, without the room of an axis of its own.
  const domain = [first, Math.max(last.worlds, first * 1.1)] as const;
  const ticks = logAxis([first, last.worlds], Math.floor((width - marginLeft) / 64)).ticks.filter(
    (worlds) => domain[0] <= worlds && worlds <= domain[1],
  );
  return framed(options, {
    label,
    key: [
      { text: words.convergence.mean, shape: "line", color: palette.blue },
      { text: words.interval, shape: "box", color: palette.blue, opacity: OUTER_OPACITY },
      { text: words.convergence.final, shape: "line", dash: "4 3" },
    ],
    alt: words.convergence.alt(label),
    plot: {
      height: 240,
      marginLeft,
      marginRight: 20,
      marginBottom: 40,
      x: { type: "log", domain: [...domain] },
      y: { nice: true, label: null },
      marks: [
        ...numberAxes({ y: onAxis }),
        Plot.axisX(ticks, {
          text: onAxis,
          label: words.convergence.below,
          labelAnchor: "center",
          labelArrow: false,
          tickSize: 3,
        }),
        Plot.areaY(rows, {
          x: "worlds",
          y1: of("low"),
          y2: of("high"),
          fill: palette.blue,
          fillOpacity: OUTER_OPACITY,
        }),
        Plot.ruleY([of("estimate")(last)], { strokeDasharray: "4 3" }),
        // A single number of worlds has neither line nor area.
        Plot.ruleX(rows.length > 1 ? [] : rows, {
          x: "worlds",
          y1: of("low"),
          y2: of("high"),
          stroke: palette.blue,
        }),
        Plot.dot(rows.length > 1 ? [] : rows, { x: "worlds", y: of("estimate"), fill: palette.blue }),
        Plot.lineY(rows, { x: "worlds", y: of("estimate"), stroke: palette.blue, strokeWidth: 1.8 }),
      ],
    },
  });
}
