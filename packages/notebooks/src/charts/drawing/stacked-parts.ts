import * as Plot from "@observablehq/plot";
import { amountsOf } from "./amounts.js";
import type { AmountOptions, Chart } from "./chart.js";
import { chartWords } from "../words/chart-words.js";
import { facetNames, facetPixels, facetScales } from "./facet-frame.js";
import { facetPlaces, inFacet } from "./facet-places.js";
import { DEFAULT_WIDTH, emptyChart, framed } from "./frame.js";
import { axisRoom } from "./number-axes.js";
import { lyingRows } from "./lying-rows.js";
import { outline } from "./outline.js";
import { palette } from "./palette.js";
import { textWidth } from "./text-width.js";

/** What makes up adjustment cost of a service under a policy, in the unit of the results. */
export interface AdjustmentRow {
  readonly policy: string;
  /** What the service is called. */
  readonly service: string;
  readonly idle: number;
  readonly overflow: number;
  readonly transition: number;
}

/** How parts of a sum are drawn. */
export interface StackedPartsOptions extends AmountOptions {
  /** The text beside a bar, of its sum in the unit of the data. */
  readonly amountText?: (amount: number) => string;
}

// Dark, middle and the ground's, so that they stay apart without colour.
const FILL = { idle: palette.blue, overflow: palette.orange, transition: palette.ground } as const;
const LEAST_GAP = 0.06;
const PARTS = ["idle", "overflow", "transition"] as const;

/** Bars of three parts with their sum beside them; parts below zero lie to its left. One small chart a policy. */
export function stackedParts(
  rows: readonly AdjustmentRow[],
  options: StackedPartsOptions,
  altOf: (label: string) => string,
): Chart {
  const words = chartWords(options.language);
  const { scale, label, text } = amountsOf(options);
  if (rows.length === 0) return emptyChart(options, label);
  const { width = DEFAULT_WIDTH, amountText = text } = options;
  const services = [...new Set(rows.map(({ service }) => service))];
  const sum = ({ idle, overflow, transition }: AdjustmentRow) => idle + overflow + transition;
  const beside = 12 + Math.max(...rows.map((row) => textWidth(amountText(sum(row)))));
  const names = rows.map(({ policy }) => policy);
  const left = Math.round(Math.min(230, 0.38 * width));
  // Bars bear a narrower chart than lines do.
  const grid = facetPlaces(names, 1.25 * (width - left) + 52);
  const { plot, axes } = lyingRows(services, options, {
    charts: grid.columns,
    values: rows.map((row) => sum(row) / scale),
  });
  const at = {
    ...inFacet(grid, ({ policy }: AdjustmentRow) => policy),
    y: ({ service }: AdjustmentRow) => services.indexOf(service),
  };
  const pieces = rows.flatMap((row) => piecesOf(row, scale));
  const end = (row: AdjustmentRow) =>
    Math.max(0, ...pieces.filter((piece) => piece.row === row).map(({ to }) => to));
  const ends = pieces.flatMap(({ from, to }) => [from, to]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  // Room beside the longest bar for its number.
  // The last number of a chart's axis and the first of the next one's are not to touch.
  const numbers = axisRoom(
    rows.map((row) => sum(row) / scale),
    options.language,
  );
  const gap = Math.max(LEAST_GAP, Math.min(0.3, (numbers * grid.columns) / (width - left)));
  const pixels = facetPixels(width - left - 16, grid, gap);
  const room = (Math.max(most - least, Number.MIN_VALUE) * beside) / Math.max(40, pixels - beside);
  return framed(options, {
    label,
    key: PARTS.map((part) => ({
      text: words.adjustment[part],
      shape: "square",
      color: palette.ink,
      fill: FILL[part],
    })),
    alt: words.of(altOf(label), grid.names),
    plot: {
      ...plot,
      height: grid.rows * (plot.height - 8) + 26,
      marginTop: 20,
      x: { label: null, domain: most > least ? [least, most + room] : [0, 1] },
      ...facetScales(grid, { x: gap, y: 24 / plot.height }),
      marks: [
        ...axes,
        Plot.barX(pieces, {
          fx: ({ row }: Piece) => at.fx(row),
          fy: ({ row }: Piece) => at.fy(row),
          y: ({ row }: Piece) => at.y(row),
          x1: "from",
          x2: "to",
          fill: ({ part }: Piece) => FILL[part],
          ...outline,
        }),
        Plot.text(rows, {
          ...at,
          x: end,
          text: (row: AdjustmentRow) => amountText(sum(row)),
          textAnchor: "start",
          dx: 4,
        }),
        Plot.ruleX([0]),
        facetNames(grid, -12, pixels),
      ],
    },
  });
}

type Piece = ReturnType<typeof piecesOf>[number];

// Each part begins where the one before on its side of zero ended; what is nothing has no piece.
function piecesOf(row: AdjustmentRow, scale: number) {
  const reached = { below: 0, above: 0 };
  return PARTS.filter((part) => row[part] !== 0).map((part) => {
    const side = row[part] < 0 ? "below" : "above";
    const from = reached[side];
    const to = from + row[part] / scale;
    reached[side] = to;
    return { row, part, from, to };
  });
}
