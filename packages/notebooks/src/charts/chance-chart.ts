import type { Share } from "@glidepath/core";
import * as Plot from "@observablehq/plot";
import { axisNumber } from "./drawing/axis-number.js";
import type { Chart, ChartOptions } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { DEFAULT_WIDTH, emptyChart, framed } from "./drawing/frame.js";
import { numberAxes, tickCount } from "./drawing/number-axes.js";
import { palette } from "./drawing/palette.js";
import { cutText } from "./drawing/text-width.js";
import { OUTER_OPACITY } from "./drawing/spread-key.js";

/** The chance of a deficit under a plan, with its interval, each between 0 and 1. */
export interface ChanceRow extends Share {
  /** What is varied: years of the ramp, persons a year, size of the fund. */
  readonly at: number;
}

/** What stands beside the chances. */
export interface ChanceChartOptions extends ChartOptions {
  /** What is shown; default: per cent of worlds with a deficit. */
  readonly label?: string;
  /** What is varied, with its unit; stands below. */
  readonly below?: string;
  /** The chance that is not to be exceeded. */
  readonly limit?: number;
  /** The plan that was found, where one was, with the ends between which it may lie. */
  readonly answer?: {
    /** In the unit of what is varied. */
    readonly at: number;
    /** Lower end of where it may lie, in the same unit. */
    readonly low: number;
    /** Upper end, in the same unit. */
    readonly high: number;
  };
}

/**
 * The chance of a deficit as one thing about a plan is varied, with its interval, against the limit that it is to
 * stay below, and the answer with its uncertainty.
 *
 * @example
 * const tried = [{ at: 4, estimate: 0.08, low: 0.05, high: 0.12 }];
 * chanceChart(tried, { below: "years of the ramp", limit: 0.1, answer: { at: 4, low: 3, high: 5 } });
 */
export function chanceChart(rows: readonly ChanceRow[], options: ChanceChartOptions = {}): Chart {
  const words = chartWords(options.language);
  const { label = words.chances.label, below, limit, answer, width = DEFAULT_WIDTH } = options;
  if (rows.length === 0) return emptyChart(options, label);
  const onAxis = axisNumber(options.language);
  const sorted = [...rows].sort((a, b) => a.at - b.at);
  const tried = [...new Set(sorted.map(({ at }) => at))];
  const percent = (key: "estimate" | "low" | "high") => (row: ChanceRow) => 100 * row[key];
  const answers = answer === undefined ? [] : [answer];
  const limits = limit === undefined ? [] : [100 * limit];
  return framed(options, {
    label,
    key: [
      { text: words.interval, shape: "box", color: palette.blue, opacity: OUTER_OPACITY },
      ...(limit === undefined
        ? []
        : [{ text: words.chances.limit, shape: "line", color: palette.vermilion, dash: "5 3" } as const]),
      ...(answer === undefined
        ? []
        : [{ text: words.chances.answer, shape: "box", color: palette.green, opacity: 0.3 } as const]),
    ],
    alt: below === undefined ? words.chances.alt : `${words.chances.alt}: ${below}`,
    plot: {
      height: 260,
      marginLeft: 40,
      marginRight: 20,
      marginBottom: 42,
      x: { insetLeft: 8, insetRight: 8 },
      y: { label: null, nice: true, zero: true },
      marks: [
        ...numberAxes({ y: onAxis }),
        Plot.axisX({
          ticks: tried.every(Number.isInteger) && tried.length <= tickCount(width) ? tried : tickCount(width),
          tickFormat: onAxis,
          tickSize: 3,
          label: below === undefined ? null : cutText(below, width - 60),
          labelAnchor: "center",
          labelArrow: false,
        }),
        Plot.rect(answers, { x1: "low", x2: "high", fill: palette.green, fillOpacity: 0.2 }),
        Plot.ruleX(answers, { x: "at", stroke: palette.green, strokeWidth: 2 }),
        Plot.areaY(sorted, {
          x: "at",
          y1: percent("low"),
          y2: percent("high"),
          fill: palette.blue,
          fillOpacity: OUTER_OPACITY,
        }),
        Plot.ruleY([0]),
        Plot.ruleY(limits, { stroke: palette.vermilion, strokeDasharray: "5 3", strokeWidth: 1.5 }),
        Plot.lineY(sorted, { x: "at", y: percent("estimate"), stroke: palette.blue, strokeWidth: 1.8 }),
        Plot.ruleX(sorted, { x: "at", y1: percent("low"), y2: percent("high"), stroke: palette.blue }),
        Plot.dot(sorted, { x: "at", y: percent("estimate"), fill: palette.blue, r: 3 }),
      ],
    },
  });
}
