import type { ByYear } from "@glidepath/core";
import { formatNumber } from "../format/format-number.js";
import type { Explained } from "../results/explained.js";
import { labelLines } from "./label-lines.js";
import { yearTables } from "./year-tables.js";

/** A line of the accounts, in the currency of the scenario. */
export interface AmountRow {
  readonly label: string;
  readonly amounts: ByYear;
  /** A balance is what there is at a time: balances are not added up. */
  readonly isBalance?: boolean;
}

const THOUSAND = 1000;
const LABEL = 26;

/** Lines of the accounts over years, in thousands, with the sums of the plan years and the whole run. */
export function amountTables({ years, planYears }: Explained, rows: readonly AmountRow[]): string[] {
  return yearTables({
    corner: "",
    years,
    planYears,
    rows: rows.map(({ label, amounts, isBalance }) => {
      const sumOf = (span: readonly number[]) =>
        inThousands(span.reduce((sum, year) => sum + (amounts[year] ?? 0), 0));
      return {
        label: labelLines(label, LABEL),
        cell: (year) => inThousands(amounts[year] ?? 0),
        ...(isBalance ? {} : { sums: { plan: sumOf(planYears), whole: sumOf(years) } }),
      };
    }),
  });
}

/** Whether an amount shows in no year. */
export function showsNothing(amounts: ByYear): boolean {
  return Object.values(amounts).every((amount) => inThousands(amount) === "0");
}

function inThousands(amount: number): string {
  return formatNumber(amount / THOUSAND, 0);
}
