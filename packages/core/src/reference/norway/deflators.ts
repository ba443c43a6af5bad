import { consecutive } from "../consecutive.js";
import type { Series } from "../figure.js";

const SOURCE =
  "Ministry of Finance, by way of https://github.com/marhip97/realvekst (data/raw/deflatorer.csv at 822a1596)";

/**
 * Growth in the prices of municipal inputs (kommunal deflator), percent from the year before,
 * 2014–2026.
 *
 * @example valueIn(norway.municipalDeflator, 2022)?.value // 6.7
 */
export const municipalDeflator: Series = {
  name: "municipal deflator",
  unit: "percent growth from the year before",
  source: SOURCE,
  status: "cited",
  values: consecutive(2014, [3.1, 2.4, 2.6, 2.4, 3.1, 3.2, 1.0, 4.4, 6.7, 4.3, 5.0, 4.7, 4.1]),
};

/** Growth in the prices of state expenditure (utgiftsdeflator for statsbudsjettet), 2014–2026. */
export const stateBudgetDeflator: Series = {
  name: "deflator of state budget expenditure",
  unit: "percent growth from the year before",
  source: SOURCE,
  status: "cited",
  values: consecutive(2014, [3.0, 2.3, 2.5, 2.1, 2.8, 3.0, 1.6, 3.9, 5.3, 5.0, 4.4, 4.0, 4.0]),
};

/**
 * What municipal inputs that cost 1 in `baseYear` cost in `year`: the product of the deflators
 * of the years between. Known from 2013 (the year before the first deflator) to 2026.
 *
 * @throws RangeError for a year outside the published ones
 * @example norway.municipalPriceIndex(2024, 2017) // 1.311: prices rose by 31 %
 */
export function municipalPriceIndex(year: number, baseYear: number): number {
  return priceLevel(year) / priceLevel(baseYear);
}

function priceLevel(year: number): number {
  const first = 2013;
  const last = first + municipalDeflator.values.length;
  if (!Number.isInteger(year) || year < first || year > last) {
    throw new RangeError(
      `municipalPriceIndex: the municipal deflator is known for the years ${first} to ${last}, not for ${year}. ` +
        "Give a year within them, or assume a growth of your own beyond.",
    );
  }
  return municipalDeflator.values
    .filter((growth) => growth.year <= year)
    .reduce((level, growth) => level * (1 + (growth.value ?? 0) / 100), 1);
}
