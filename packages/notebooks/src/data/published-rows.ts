import type { Backtest } from "@glidepath/core";

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
 * @example publishedChart(publishedRows(backtest))
 */
export function publishedRows({ grants, coverage, surveyCost }: Backtest): PublishedRow[] {
  return [
    ...grants.checks.map(({ what, year, published, model, isFitted }) => ({
      label: `${what}, ${year}`,
      published,
      publishedLow: published,
      publishedHigh: published,
      model,
      isFitted,
    })),
    ...coverage.flatMap(({ year, percent, published: { low, high } }) => {
      if (low === undefined) return [];
      const label = `grant over cost, ${year}${high === undefined ? ` (published: over ${low} %)` : ""}`;
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
      label: `five-year cost, survey of 2016 in ${surveyCost.priceYear} prices`,
      published: surveyCost.surveyAtPrices,
      publishedLow: surveyCost.surveyAtPrices,
      publishedHigh: surveyCost.surveyAtPrices,
      model: surveyCost.mean,
      isFitted: false,
    },
  ];
}
