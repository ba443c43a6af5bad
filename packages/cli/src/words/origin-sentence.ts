import type { Mean } from "@glidepath/core";
import { formatEstimate } from "../format/format-estimate.js";
import { formatNumber } from "../format/format-number.js";
import { supportedDecimals } from "../format/supported-decimals.js";
import { millions, persons } from "../format/unit.js";
import type { PairFacts } from "../results/pair-facts.js";
import { quoted } from "./quoted.js";

/** Where the difference of net over the whole run comes from: level, adjustment and surprise. */
export function originSentence({ first, second, currency, whole }: PairFacts): string {
  const { settled, income, neededCosts, level, adjustment, surprise } = whole;
  // Whole persons at the finest.
  const decimals = Math.min(0, supportedDecimals(settled.standardError, persons));
  const people = formatNumber(Math.abs(settled.estimate), decimals);
  const who = isZero(people)
    ? "as many people settle under both"
    : `${people} ${settled.estimate < 0 ? "fewer" : "more"} people settle: ${moved(income)} in grants and ` +
      `rents, ${moved(neededCosts)} for the services and dwellings that they need`;
  return (
    `Where it comes from, ${quoted(first)} minus ${quoted(second)} over ${whole.years}, mill. ${currency} ± one ` +
    `standard error: level ${signed(level)} (${who}); ` +
    `adjustment ${signed(adjustment)} (fitting services and dwellings to numbers known in good time); ` +
    `surprise ${signed(surprise)} (numbers that became known late).`
  );
}

function signed({ estimate, standardError }: Mean): string {
  const decimals = supportedDecimals(standardError, millions);
  const text = formatNumber(estimate / millions.size, decimals);
  const sign = estimate > 0 && !isZero(text) ? "+" : "";
  const error = formatNumber(standardError / millions.size, decimals);
  return `${sign}${text}${standardError > 0 ? ` ± ${error}` : ""}`;
}

function moved({ estimate, standardError }: Mean): string {
  const size = formatEstimate(Math.abs(estimate), standardError, millions);
  return `${size} ${estimate < 0 ? "less" : "more"}`;
}

function isZero(text: string): boolean {
  return !/[1-9]/.test(text);
}
