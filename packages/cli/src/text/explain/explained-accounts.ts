import type { Texts } from "../../language/texts.js";
import type { Explained } from "../../results/explained.js";
import type { Side } from "../../results/sides.js";
import { amountTables } from "./amount-tables.js";

/** Grants, rents, costs, net and the fund of one side. */
export function accountsTable(explained: Explained, side: Side, texts: Texts): string[] {
  const told = texts.explain;
  const rows = [
    { label: told.grants, amounts: side.of(({ measures }) => measures.grants) },
    { label: told.plusRents, amounts: side.of(({ measures }) => measures.rents) },
    { label: told.minusCosts, amounts: side.of(({ measures }) => measures.costs) },
    { label: told.isNet, amounts: side.of(({ measures }) => measures.net) },
    { label: told.ofCostsAdjustment, amounts: side.of(({ measures }) => measures.adjustmentCost) },
    { label: told.fundAtEnd, amounts: side.of(({ measures }) => measures.fund), isBalance: true },
  ];
  return amountTables(explained, rows, texts);
}

/** The reserve fund of one side: before + interest + net = after. */
export function fundTables(explained: Explained, side: Side, texts: Texts): string[] {
  const told = texts.explain;
  const rows = [
    { label: told.fundAtStart, amounts: side.of(({ fund }) => fund.before), isBalance: true },
    { label: told.plusInterest, amounts: side.of(({ fund }) => fund.interest) },
    { label: told.plusNet, amounts: side.of(({ measures }) => measures.net) },
    { label: told.isFundAtEnd, amounts: side.of(({ fund }) => fund.after), isBalance: true },
  ];
  return amountTables(explained, rows, texts);
}
