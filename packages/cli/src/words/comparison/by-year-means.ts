import type { Mean } from "@glidepath/core";
import { supportedDecimals, type Unit } from "@glidepath/notebooks/words";
import type { Texts } from "../../language/texts.js";

/** The means of something by year, as text. */
export interface ByYearMeans {
  /** Of a policy or a pair. */
  readonly name: string;
  readonly means: readonly string[];
}

/** Means by year as text, all with as many decimals as the least known of them supports. */
export function byYearMeans(
  rows: readonly { readonly name: string; readonly means: readonly Mean[] }[],
  unit: Unit,
  { number }: Texts,
): ByYearMeans[] {
  const error = Math.max(...rows.flatMap(({ means }) => means.map(({ standardError }) => standardError)));
  const decimals = supportedDecimals(error, unit);
  return rows.map(({ name, means }) => ({
    name,
    means: means.map(({ estimate }) => number(estimate / unit.size, decimals)),
  }));
}
