import type { Explained } from "../results/explained.js";
import type { Side } from "../results/sides.js";
import { amountTables } from "./amount-tables.js";

/** Grants, rents, costs, net and the fund of one side. */
export function accountsTable(explained: Explained, side: Side): string[] {
  return amountTables(explained, [
    { label: "Grants", amounts: side.of(({ measures }) => measures.grants) },
    { label: "+ rents", amounts: side.of(({ measures }) => measures.rents) },
    { label: "− costs", amounts: side.of(({ measures }) => measures.costs) },
    { label: "= net", amounts: side.of(({ measures }) => measures.net) },
    { label: "Of costs, adjustment", amounts: side.of(({ measures }) => measures.adjustmentCost) },
    { label: "Fund at year-end", amounts: side.of(({ measures }) => measures.fund), isBalance: true },
  ]);
}

/** The reserve fund of one side: before + interest + net = after. */
export function fundTables(explained: Explained, side: Side): string[] {
  return amountTables(explained, [
    { label: "Fund at the start", amounts: side.of(({ fund }) => fund.before), isBalance: true },
    { label: "+ interest on it", amounts: side.of(({ fund }) => fund.interest) },
    { label: "+ net", amounts: side.of(({ measures }) => measures.net) },
    { label: "= fund at year-end", amounts: side.of(({ fund }) => fund.after), isBalance: true },
  ]);
}
