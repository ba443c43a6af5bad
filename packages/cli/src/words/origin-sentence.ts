import type { Mean } from "@glidepath/core";
import { supportedDecimals } from "../format/supported-decimals.js";
import { millions, persons } from "../format/unit.js";
import type { Texts } from "../language/texts.js";
import type { PairFacts } from "../results/pair-facts.js";

/** Where the difference of net over the whole run comes from: level, adjustment and surprise. */
export function originSentence({ first, second, currency, whole }: PairFacts, texts: Texts): string {
  const { settled, income, neededCosts, level, adjustment, surprise } = whole;
  const { words } = texts;
  // Whole persons at the finest.
  const decimals = Math.min(0, supportedDecimals(settled.standardError, persons));
  const people = texts.number(Math.abs(settled.estimate), decimals);
  const moved = ({ estimate, standardError }: Mean) =>
    words.lessOrMore(texts.estimate(Math.abs(estimate), standardError, millions), estimate < 0);
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
    millions: texts.millions(currency),
    level: signed(level, texts),
    who,
    adjustment: signed(adjustment, texts),
    surprise: signed(surprise, texts),
  });
}

function signed({ estimate, standardError }: Mean, { number }: Texts): string {
  const decimals = supportedDecimals(standardError, millions);
  const text = number(estimate / millions.size, decimals);
  const sign = estimate > 0 && !isZero(text) ? "+" : "";
  return `${sign}${text}${standardError > 0 ? ` ± ${number(standardError / millions.size, decimals)}` : ""}`;
}

function isZero(text: string): boolean {
  return !/[1-9]/.test(text);
}
