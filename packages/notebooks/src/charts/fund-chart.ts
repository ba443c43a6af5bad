import * as Plot from "@observablehq/plot";
import type { FundRow } from "../data/fund-rows.js";
import { amountsOf } from "./drawing/amounts.js";
import type { AmountOptions, Chart } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { facetPlaces, inFacet } from "./drawing/facet-places.js";
import { fan } from "./drawing/fan.js";
import { DEFAULT_WIDTH } from "./drawing/frame.js";
import { palette } from "./drawing/palette.js";
import { smallMultiples } from "./drawing/small-multiples.js";
import { spreadKey } from "./drawing/spread-key.js";

/**
 * The reserve fund at year-end as in `fanChart`, and below it the share of worlds in which it has run dry by
 * then, in per cent. One small chart a policy.
 *
 * @example fundChart(fundRows(result.toJSON()))
 */
export function fundChart(rows: readonly FundRow[], options: AmountOptions = {}): Chart {
  const words = chartWords(options.language);
  const { scale, label } = amountsOf(options);
  const { width = DEFAULT_WIDTH } = options;
  const grid = facetPlaces(
    rows.map(({ name }) => name),
    width,
  );
  const parts = fan(rows, grid, scale, palette.blue);
  const years = new Set(parts.years).size;
  // Numbers of up to three digits, every second one where they would touch.
  const step = Math.ceil((years * 22) / (width / grid.columns - 60));
  const first = Math.min(...parts.years);
  return smallMultiples(options, {
    ...parts,
    label,
    key: [
      ...spreadKey(words, palette.blue),
      { text: words.fund.dry, shape: "percent", color: palette.vermilion },
    ],
    alt: words.of(words.fund.alt(label), grid.names),
    rowHeight: 190,
    insetBottom: 20,
    marks: [
      ...parts.marks,
      Plot.text(
        rows.filter(({ year }) => (year - first) % step === 0),
        {
          ...inFacet(grid, ({ name }: FundRow) => name),
          x: "year",
          frameAnchor: "bottom",
          dy: -5,
          text: ({ dry }: FundRow) => percentOf(dry.estimate),
          fill: palette.vermilion,
          fontWeight: 600,
        },
      ),
    ],
  });
}

// What is not quite never or always is not shown as if it were.
function percentOf(share: number): string {
  if (share > 0 && share < 0.01) return "<1";
  if (share < 1 && share > 0.99) return ">99";
  return String(Math.round(100 * share));
}
