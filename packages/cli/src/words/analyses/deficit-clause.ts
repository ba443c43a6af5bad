import type { Deficit } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { exactMillions } from "../exact-millions.js";

/** What counts as a deficit, as the end of "the chance that …". */
export function deficitClause({ of, beyond, by }: Deficit, currency: string, texts: Texts): string {
  const { solve } = texts;
  if (beyond === 0) return of === "fund" ? solve.fundDry(by) : solve.netNegative(by);
  const amount = `${exactMillions(beyond, texts)} ${texts.millions(currency)}`;
  return of === "fund" ? solve.fundBelow(amount, by) : solve.netBelow(amount, by);
}
