import * as Plot from "@observablehq/plot";
import type { CapacityRow } from "../data/capacity-rows.js";
import type { Chart, ChartOptions } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { facetPlaces, inFacet } from "./drawing/facet-places.js";
import { palette } from "./drawing/palette.js";
import { smallMultiples } from "./drawing/small-multiples.js";

/** How capacity is drawn. */
export interface CapacityChartOptions extends ChartOptions {
  /** What a unit of capacity is; default: units by month. */
  readonly label?: string;
}

const PALE = 0.3;

/**
 * Capacity of a service against what is needed, month by month: what stands idle lies between the lines where
 * capacity is higher, what has to be bought in where it is lower. One small chart a name.
 *
 * @example capacityChart(capacityRows(replay(drammen2024, { run: 0 }), "school"))
 */
export function capacityChart(rows: readonly CapacityRow[], options: CapacityChartOptions = {}): Chart {
  const words = chartWords(options.language);
  const { label = words.capacity.label } = options;
  const grid = facetPlaces(
    rows.map(({ name }) => name),
    options.width,
  );
  // A year's label stands at its middle; each month holds from its first day to the next.
  const start = ({ year, month }: CapacityRow) => year - 0.5 + (month - 1) / 12;
  const ends = rows.flatMap((row) => {
    const isLast = !rows.some((other) => other.name === row.name && start(other) > start(row));
    const [year, month] = row.month === 12 ? [row.year + 1, 1] : [row.year, row.month + 1];
    return isLast ? [row, { ...row, year, month }] : [row];
  });
  const lower = ({ capacity, needed }: CapacityRow) => Math.min(capacity, needed);
  const at = { ...inFacet(grid, ({ name }: CapacityRow) => name), x: start, curve: "step-after" } as const;
  const between = (y2: "capacity" | "needed", fill: string) =>
    Plot.areaY(ends, { ...at, y1: lower, y2, fill, fillOpacity: PALE });
  return smallMultiples(options, {
    grid,
    years: rows.map(({ year }) => year),
    values: rows.flatMap(({ capacity, needed }) => [capacity, needed]),
    label,
    key: [
      { text: words.capacity.had, shape: "line", color: palette.blue },
      { text: words.capacity.needed, shape: "line", dash: "4 2" },
      { text: words.capacity.idle, shape: "box", color: palette.blue, opacity: PALE },
      { text: words.capacity.short, shape: "box", color: palette.vermilion, opacity: PALE },
    ],
    alt: words.of(words.capacity.alt, grid.names),
    y: { zero: true },
    marks: [
      between("capacity", palette.blue),
      between("needed", palette.vermilion),
      Plot.ruleY([0], { strokeWidth: 1 }),
      Plot.lineY(ends, { ...at, y: "capacity", stroke: palette.blue, strokeWidth: 1.8 }),
      Plot.lineY(ends, { ...at, y: "needed", stroke: palette.ink, strokeWidth: 1.2, strokeDasharray: "4 2" }),
    ],
  });
}
