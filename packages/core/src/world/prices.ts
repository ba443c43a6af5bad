import { uniformStream } from "../random/index.js";
import type { Model } from "./model.js";

/**
 * Draws the municipal price index by year index (1 in the base year): published growth where it
 * is known, elsewhere a draw for each year.
 */
export function drawPrices(model: Model, seed: string, run: number, index: Float64Array): void {
  const { prices } = model.scenario;
  const uniform = uniformStream(seed, "prices", run);
  const growthIn = (calendarYear: number) => {
    // Drawn for known years too, so that a newly published year moves no later draw.
    const drawn = model.laterGrowth(uniform());
    return prices.known.growth[String(calendarYear)] ?? drawn;
  };
  let level = 1;
  for (let year = 0; year < model.years; year++) {
    if (year > 0) level *= 1 + growthIn(model.warmUpYear + year);
    index[year] = level;
  }
  const base = priceLevel(model, index, prices.baseYear);
  for (let year = 0; year < model.years; year++) index[year] /= base;
}

// The level of a year outside the simulated ones follows published growth, as far as it goes.
function priceLevel(model: Model, index: Float64Array, calendarYear: number): number {
  const year = calendarYear - model.warmUpYear;
  if (year >= 0 && year < model.years) return index[year];
  return year < 0
    ? index[0] / publishedGrowth(model, calendarYear, model.warmUpYear)
    : index[model.years - 1] * publishedGrowth(model, model.warmUpYear + model.years - 1, calendarYear);
}

/**
 * Published growth of the price level from one calendar year to another, earlier or later.
 *
 * @returns a ratio: 1.05 for 5 % more
 * @example publishedGrowth(buildModel(scenario), 2023, 2023) // 1
 */
export function publishedGrowth(model: Model, from: number, to: number): number {
  if (to < from) return 1 / publishedGrowth(model, to, from);
  let growth = 1;
  for (let year = from + 1; year <= to; year++) {
    growth *= 1 + (model.scenario.prices.known.growth[String(year)] ?? 0);
  }
  return growth;
}
