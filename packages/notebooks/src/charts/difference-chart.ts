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
 * The paired difference of net by year, one small chart a pair: above zero the first policy of the
 * pair is better off. Bands, line and dots as in `fanChart`.
 *
 * @example differenceChart(differenceRows(result.toJSON()))
 */
export function differenceChart(rows: readonly FanRow[], options: AmountOptions = {}): Chart {
  const words = chartWords(options.language);
  const { scale, label } = amountsOf(options);
  const grid = facetPlaces(
    rows.map(({ name }) => name),
    options.width,
  );
  return smallMultiples(options, {
    ...fan(rows, grid, scale, palette.vermilion),
    label: words.difference.label(label),
    key: spreadKey(words, palette.vermilion),
    alt: words.of(words.difference.alt(label), grid.names),
  });
}
