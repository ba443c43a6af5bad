import type { Backtest } from "@glidepath/core";
import { roundedNumber } from "../charts/axis-number.js";
import { chartWords } from "../charts/chart-words.js";
import type { Language } from "../words/language.js";

/** A published figure, or range, and what the model makes of it, in the same unit. */
export interface PublishedRow {
  readonly label: string;
  readonly published: number;
  /** The ends of a published range; the figure itself where one number was published. */
  readonly publishedLow: number;
  readonly publishedHigh: number;
  readonly model: number;
  readonly isFitted: boolean;
}

/**
 * What was published of grants, coverage and cost beside the model's.
 *
 * @param language of the labels
 * @example publishedChart(publishedRows(fits))
 */
export function publishedRows(
  { grants, coverage, surveyCost }: Pick<Backtest, "grants" | "coverage" | "surveyCost">,
  language: Language = "en",
): PublishedRow[] {
  const words = chartWords(language).published;
  const number = roundedNumber(1, language);
  return [
    ...grants.checks.map(({ what, year, published, model, isFitted }) => ({
      label: `${words.checks[what] ?? what}, ${year}`,
      published,
      publishedLow: published,
      publishedHigh: published,
      model,
      isFitted,
    })),
    ...coverage.flatMap(({ year, percent, published: { low, high } }) => {
      if (low === undefined) return [];
      const label = words.coverage(year, high === undefined ? number(low) : undefined);
      const top = high ?? low;
      return [
        {
          label,
          published: (low + top) / 2,
          publishedLow: low,
          publishedHigh: top,
          model: percent,
          isFitted: false,
        },
      ];
    }),
    {
      label: words.survey(surveyCost.priceYear),
      published: surveyCost.surveyAtPrices,
      publishedLow: surveyCost.surveyAtPrices,
      publishedHigh: surveyCost.surveyAtPrices,
      model: surveyCost.mean,
      isFitted: false,
    },
  ];
}
