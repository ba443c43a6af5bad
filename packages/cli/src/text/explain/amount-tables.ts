import type { ByYear } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import type { Explained } from "../../results/explained.js";
import { labelLines } from "../../terminal/label-lines.js";
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
export function amountTables(
  { years, planYears }: Explained,
  rows: readonly AmountRow[],
  { language, number }: Texts,
): string[] {
  const inThousands = (amount: number) => number(amount / THOUSAND, 0);
  return yearTables({
    corner: "",
    years,
    planYears,
    rows: rows.map(({ label, amounts, isBalance }) => {
      const sumOf = (span: readonly number[]) =>
        inThousands(span.reduce((sum, year) => sum + (amounts[year] ?? 0), 0));
      return {
        label: labelLines(label, LABEL, language),
        cell: (year) => inThousands(amounts[year] ?? 0),
        ...(isBalance ? {} : { sums: { plan: sumOf(planYears), whole: sumOf(years) } }),
      };
    }),
  });
}

/** Whether an amount shows in no year. */
export function showsNothing(amounts: ByYear): boolean {
  return Object.values(amounts).every((amount) => Math.round(Math.abs(amount) / THOUSAND) === 0);
}
