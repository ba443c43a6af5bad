import * as Plot from "@observablehq/plot";
import { axisNumber } from "./axis-number.js";
import type { Chart, ChartOptions } from "./chart.js";
import { facetNames, facetScales } from "./facet-frame.js";
import { facetPlaces } from "./facet-places.js";
import { palette } from "./palette.js";
import { unitLabel } from "./unit-label.js";
import { withTextAlternative } from "./with-text-alternative.js";

/** The adjustment cost of a service under a policy: means, in the unit of the results. */
export interface AdjustmentRow {
  readonly policy: string;
  /** What the service is called. */
  readonly service: string;
  readonly idle: number;
  readonly overflow: number;
  readonly transition: number;
}

export interface AdjustmentChartOptions extends ChartOptions {
  /** What one unit of the axis is in the unit of the data; default 1e6, for NOK in millions. */
  readonly scale?: number;
  /** The unit, and what the shades stand for: ■ idle, ▨ bought in, □ transition. */
  readonly label?: string;
  /** The text beside a bar, of its sum in the unit of the data. */
  readonly amountText?: (amount: number) => string;
}

// Dark, middle and white, so that they stay apart without colour.
const FILL = { idle: palette.blue, overflow: palette.orange, transition: "#FFFFFF" } as const;
const PARTS = ["idle", "overflow", "transition"] as const;

/**
 * Adjustment cost by service, a bar of three parts each with its sum beside it; one small chart a policy, the
 * services in the order of the rows.
 *
 * @example adjustmentChart([{ policy: "sharp", service: "School", idle: 2e6, overflow: 0, transition: 1e6 }])
 */
export function adjustmentChart(rows: readonly AdjustmentRow[], options: AdjustmentChartOptions = {}): Chart {
  const { document, width = 720, title, ariaLabel, decimal, scale = 1e6 } = options;
  const { label = "mill. NOK:  ■ idle   ▨ bought in   □ hiring and severance" } = options;
  const onAxis = axisNumber(decimal);
  const { amountText = (amount: number) => onAxis(Math.round((10 * amount) / scale) / 10) } = options;
  const grid = facetPlaces(rows.map(({ policy }) => policy));
  const services = [...new Set(rows.map(({ service }) => service))];
  const sum = ({ idle, overflow, transition }: AdjustmentRow) => (idle + overflow + transition) / scale;
  const pieces = rows.flatMap((row) => {
    let from = 0;
    return PARTS.map((part) => {
      const piece = { ...row, part, from, to: from + row[part] / scale };
      from = piece.to;
      return piece;
    });
  });
  const place = {
    fx: ({ policy }: AdjustmentRow) => grid.of(policy).column,
    fy: ({ policy }: AdjustmentRow) => grid.of(policy).row,
  };
  const most = Math.max(...rows.map(sum));
  const chart = Plot.plot({
    document,
    width,
    height: grid.rows * (services.length * 24 + 44) + 44,
    marginLeft: 215,
    marginRight: 8,
    marginTop: 46,
    title,
    style: { fontSize: "11px" },
    // Room beside the longest bar for its number.
    x: { label: null, domain: [0, (most > 0 ? most : 1) * (1 + 0.12 * grid.columns)] },
    y: { domain: services, label: null, padding: 0.25 },
    ...facetScales(grid, { x: 0.06, y: 0.14 }),
    marks: [
      Plot.gridX({ stroke: "#000", strokeOpacity: 0.12, ticks: 4 }),
      Plot.axisX({ ticks: 4, tickSize: 0, label: null, tickFormat: onAxis }),
      Plot.axisY({ tickSize: 0, label: null, lineWidth: 15 }),
      Plot.barX(
        pieces.filter(({ from, to }) => to > from),
        {
          ...place,
          y: "service",
          x1: "from",
          x2: "to",
          fill: ({ part }: (typeof pieces)[number]) => FILL[part],
          stroke: "black",
          strokeWidth: 0.7,
        },
      ),
      Plot.text(rows, {
        ...place,
        y: "service",
        x: sum,
        text: (row: AdjustmentRow) => amountText(sum(row) * scale),
        textAnchor: "start",
        dx: 4,
      }),
      Plot.ruleX([0]),
      facetNames(grid, -15),
      unitLabel(label, { fx: () => 0, fy: () => 0, dx: -208, dy: -35 }),
    ],
  }) as Chart;
  return withTextAlternative(chart, ariaLabel ?? title ?? label);
}
