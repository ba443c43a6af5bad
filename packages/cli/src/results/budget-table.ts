import type { Comparison, Mean, Series, SeriesName } from "@glidepath/core";
import { millions, persons, type Unit } from "@glidepath/notebooks/words";

/** The rows of the table for the budget paper, in their order; which of them a scenario has, `budgetTable` says. */
const BUDGET_ROWS = [
  { measure: "settled", unit: persons },
  { measure: "minorsSettled", unit: persons },
  { measure: "grants", unit: millions },
  { measure: "rents", unit: millions },
  { measure: "costs", unit: millions },
  { measure: "adjustmentCost", unit: millions },
  { measure: "net", unit: millions },
  { measure: "netReal", unit: millions },
] as const satisfies readonly { readonly measure: SeriesName; readonly unit: Unit }[];

/** A measure shown in the table for the budget paper. */
export type BudgetMeasure = (typeof BUDGET_ROWS)[number]["measure"];

/** A row: the means over worlds of one measure, in persons or in the scenario's currency, unrounded. */
export interface BudgetRow {
  readonly measure: BudgetMeasure;
  /** How the measure is shown. */
  readonly unit: Unit;
  /** A plan year each. */
  readonly byYear: readonly Mean[];
  /** Their sum; its error is that of the sum, not a sum of errors. */
  readonly total: Mean;
  /** The sum over the whole run. */
  readonly wholeRun: Mean;
}

/**
 * The table for the budget paper: means, which add up, for the plan years, their sum and the whole run. The
 * report and the workbook both show it.
 */
export interface BudgetTable {
  /** The plan years, the first one first. */
  readonly years: readonly number[];
  /** Code of the currency, for instance NOK. */
  readonly currency: string;
  /** The year in whose prices `netReal` is; all other amounts are nominal. */
  readonly priceBase: number;
  /** Every policy, in the order of the comparison. */
  readonly policies: readonly { readonly name: string; readonly rows: readonly BudgetRow[] }[];
  /** The first policy of each pair minus the second, world by world. */
  readonly differences: readonly {
    readonly first: string;
    readonly second: string;
    readonly rows: readonly BudgetRow[];
  }[];
}

/**
 * The numbers of the table for the budget paper. Grants + rents − costs = net in every column, and the years
 * add up to their sum, but for rounding in the last bits; a text that rounds them says so.
 *
 * @example budgetTable(comparison).policies[0]?.rows.find(({ measure }) => measure === "net")?.total.estimate
 */
export function budgetTable(comparison: Comparison): BudgetTable {
  const { scenario, planYears } = comparison;
  const shown = BUDGET_ROWS.filter(
    ({ measure }) => measure !== "minorsSettled" || scenario.minors !== undefined,
  );
  const rowsOf = (seriesOf: (measure: BudgetMeasure) => Series): BudgetRow[] =>
    shown.map(({ measure, unit }) => {
      const series = seriesOf(measure);
      return {
        measure,
        unit,
        byYear: planYears.map((year) => series.in(year).mean),
        total: series.planTotal.mean,
        wholeRun: series.total.mean,
      };
    });
  return {
    years: planYears,
    currency: scenario.currency,
    priceBase: scenario.prices.baseYear,
    policies: comparison.policies.map((name) => ({
      name,
      rows: rowsOf((measure) => comparison.policy(name).measure(measure)),
    })),
    differences: comparison.pairs.map(([first, second]) => ({
      first,
      second,
      rows: rowsOf((measure) => comparison.difference(first, second).measure(measure)),
    })),
  };
}
