import { norway, valueIn } from "../reference/index.js";
import { normalQuantile } from "../random/index.js";
import { crps } from "./crps.js";
import { quantileOf } from "./quantile-of.js";

/** How decisions are filled: the numbers of a scenario's `settlement.fill`. */
export interface FillRule {
  readonly typical: number;
  /** Standard deviation of the logarithm for decisions up to a size; the last has no limit. */
  readonly spread: readonly { readonly upTo?: number; readonly sd: number }[];
  readonly largest: number;
}

/** One year of one municipality, with what the rule says of it. */
export interface MunicipalFill {
  readonly municipality: string;
  readonly year: number;
  /** Persons. */
  readonly decided: number;
  /** Persons. */
  readonly settled: number;
  /** Ratio settled/decided. */
  readonly fill: number;
  /** settled/decided in the whole country that year, at most 1: national scarcity. */
  readonly national: number;
  /** Quantiles of the predicted ratio settled/decided at 2.5, 10, 25, 50, 75, 90 and 97.5 %, ascending. */
  readonly quantiles: readonly number[];
  /** Of the logarithm; smaller is better. */
  readonly crpsLog: number;
}

const PROBABILITIES = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];
const CELLS = 400;

/**
 * The fill of decisions that a rule predicts for the municipalities whose history is kept, given
 * what the nation filled that year, against what came.
 *
 * The rule is the simulator's: typical fill times national scarcity times lognormal noise that grows
 * as decisions shrink, cut off at the largest share.
 *
 * @example municipalFill({ typical: 0.94, spread: [{ sd: 0.2 }], largest: 1.1 })
 */
export function municipalFill(rule: FillRule): readonly MunicipalFill[] {
  return Object.values(norway.municipalities).flatMap((history: norway.MunicipalHistory) =>
    history.rows.flatMap(({ year, decided, settled }) => {
      const national = nationalFill(year);
      if (!decided || !settled || national === undefined) return [];
      const sd = (rule.spread.find(({ upTo }) => upTo === undefined || decided <= upTo) ?? rule.spread[0]).sd;
      const logs = Array.from({ length: CELLS }, (_, i) =>
        Math.log(
          Math.min(rule.largest, rule.typical * national * Math.exp(sd * normalQuantile((i + 0.5) / CELLS))),
        ),
      );
      const fill = settled / decided;
      return [
        {
          municipality: history.municipality,
          year,
          decided,
          settled,
          fill,
          national,
          quantiles: PROBABILITIES.map((p) => Math.exp(quantileOf(logs, p))),
          crpsLog: crps(logs, Math.log(fill)),
        },
      ];
    }),
  );
}

// Over those that decided on some; for 2023 the decisions as last counted in that year.
function nationalFill(year: number): number | undefined {
  const pooled = norway.fillOfDecisions.rows.find((row) => row.year === year)?.pooled;
  if (pooled !== undefined) return Math.min(1, pooled);
  if (year !== 2023) return undefined;
  const decided = norway.partialCounts.rows.find(({ period }) => period.startsWith("for 2023"))?.count;
  const settled = valueIn(norway.nationalSeries.settled, 2023)?.value;
  return decided === undefined || settled === undefined ? undefined : Math.min(1, settled / decided);
}
