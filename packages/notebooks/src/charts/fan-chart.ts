import type { FanRow } from "../data/fan-rows.js";
import { amountsOf } from "./drawing/amounts.js";
import type { AmountOptions, Chart } from "./drawing/chart.js";
import { chartWords } from "./words/chart-words.js";
import { facetPlaces } from "./drawing/facet-places.js";
import { fan } from "./drawing/fan.js";
import { palette } from "./drawing/palette.js";
import { smallMultiples } from "./drawing/small-multiples.js";
import { spreadKey } from "./drawing/spread-key.js";

/**
 * How a measure may turn out, year by year: 90 % of worlds lie in the light band, half of them in
 * the dark one, the line is the median and the dots are the means. One small chart a name, side
 * by side on one scale.
 *
 * @example fanChart(fanRows(result.toJSON(), "net"), { title: "Net by year" })
 */
export function fanChart(rows: readonly FanRow[], options: AmountOptions = {}): Chart {
  const words = chartWords(options.language);
  const { scale, label } = amountsOf(options);
  const grid = facetPlaces(
    rows.map(({ name }) => name),
    options.width,
  );
  return smallMultiples(options, {
    ...fan(rows, grid, scale, palette.blue),
    label,
    key: spreadKey(words, palette.blue),
    alt: words.of(words.fan.alt(label), grid.names),
  });
}
