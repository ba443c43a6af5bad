import { type Figure, norway, type Series, valueIn } from "../reference/index.js";

/** The amount of a year, and how it is known. */
export interface RateInYear {
  /** NOK or SEK, in the unit of the series. */
  readonly value: number;
  readonly basis: norway.RateBasis;
}

/**
 * The amount of a grant in a year, where the years between and beyond the published ones are filled:
 * interpolated geometrically between two, carried on after the last and back before the first by a
 * yearly growth. A grant that is abolished, or has not begun, is nought.
 *
 * @param growth nominal growth a year, as a factor
 * @param begins the year in which the grant began, when that is the first published one
 * @example rateIn(norway.otherGrants.kindergarten, 2024, 1.005) // { value: 27800, basis: "published" }
 * @example rateIn(norway.otherGrants.extra, 2018, 1.005).value // 0: abolished
 */
export function rateIn(series: Series, year: number, growth: number, begins?: number): RateInYear {
  if (begins !== undefined && year < begins) return { value: 0, basis: "published" };
  const exact = valueIn(series, year);
  if (exact === null) return { value: 0, basis: "published" };
  if (exact !== undefined) return { value: exact.value, basis: "published" };
  const amounts = series.values
    .flatMap(({ year: of, value }) => (value === null ? [] : [{ year: of, value }]))
    .toSorted((a, b) => a.year - b.year);
  const before = amounts.findLast((amount) => amount.year < year);
  const after = amounts.find((amount) => amount.year > year);
  if (before !== undefined && after !== undefined) {
    const share = (year - before.year) / (after.year - before.year);
    return { value: before.value * (after.value / before.value) ** share, basis: "interpolated" };
  }
  const nearest = before ?? after;
  if (nearest === undefined) throw new Error(`${series.name}: no amount is known`);
  return { value: nearest.value * growth ** (year - nearest.year), basis: "carriedOn" };
}

/** The growth that Norwegian rates beyond the known years are carried on with: that of `integrationGrantRate`. */
export function norwegianGrowth(): Figure {
  const rate = (year: number) => norway.integrationGrantRate(2, "child", year);
  const { source, status, note } = rate(2018);
  return { value: rate(2018).value / rate(2017).value, unit: "factor per year", source, status, note };
}
