import type { Mean } from "@glidepath/core";
import { supportedDecimals } from "./supported-decimals.js";
import { millions, persons } from "./unit.js";
import type { Wording } from "./wording.js";
import type { PairFacts } from "./pair-facts.js";

/**
 * Where the difference of net over the whole run comes from: level, adjustment and surprise.
 *
 * @example originSentence(facts, wording)
 */
export function originSentence({ first, second, currency, whole }: PairFacts, wording: Wording): string {
  const { settled, income, neededCosts, level, adjustment, surprise } = whole;
  const { words } = wording;
  // Whole persons at the finest.
  const decimals = Math.min(0, supportedDecimals(settled.standardError, persons));
  const people = wording.number(Math.abs(settled.estimate), decimals);
  const moved = ({ estimate, standardError }: Mean) =>
    words.lessOrMore(wording.estimate(Math.abs(estimate), standardError, millions), estimate < 0);
  const who = isZero(people)
    ? words.asManySettle
    : words.otherSettle({
        people,
        fewer: settled.estimate < 0,
        income: moved(income),
        costs: moved(neededCosts),
      });
  return words.origin({
    first: words.quoted(first),
    second: words.quoted(second),
    years: whole.years,
    millions: wording.millions(currency),
    level: signed(level, wording),
    who,
    adjustment: signed(adjustment, wording),
    surprise: signed(surprise, wording),
  });
}

function signed({ estimate, standardError }: Mean, { number }: Wording): string {
  const decimals = supportedDecimals(standardError, millions);
  const text = number(estimate / millions.size, decimals);
  const sign = estimate > 0 && !isZero(text) ? "+" : "";
  return `${sign}${text}${standardError > 0 ? ` ± ${number(standardError / millions.size, decimals)}` : ""}`;
}

function isZero(text: string): boolean {
  return !/[1-9]/.test(text);
}
