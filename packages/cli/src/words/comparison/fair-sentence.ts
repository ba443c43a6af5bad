import type { Comparison, Difference, Mean } from "@glidepath/core";
import { horizons, millions, persons, thousands } from "@glidepath/notebooks/words";
import type { Texts } from "../../language/texts.js";

/**
 * The difference of two policies seen in two more ways: per person-year of those settled in the plan
 * years, and apart where national need rises and where it falls over them; and what the same worlds are worth.
 */
export function fairSentence(comparison: Comparison, first: string, second: string, texts: Texts): string {
  const difference = comparison.difference(first, second);
  const { whole } = horizons(comparison);
  const { currency } = comparison.scenario;
  const { words } = texts;
  const perYear = difference.netPerPersonYear;
  const personYears = difference.planPersonYears.total.mean;
  const shown = ({ estimate, standardError }: Mean, unit = millions) =>
    `${texts.estimate(estimate, standardError, unit)} ± ${texts.estimate(standardError, standardError, unit)}`;
  const fair =
    perYear === undefined
      ? words.asManyPersonYears
      : words.perPersonYear({
          first: words.quoted(first),
          personYears: texts.estimate(Math.abs(personYears.estimate), personYears.standardError, persons),
          fewer: personYears.estimate < 0,
          amount: shown(perYear, thousands),
          thousands: texts.thousands(currency),
          years: whole.years,
        });
  const all = difference.net.total.count;
  const cases = [
    [words.needRises, difference.netGiven("rise").total] as const,
    [words.needFalls, difference.netGiven("fall").total] as const,
  ].flatMap(([told, net]) => {
    if (net.count < 2) return [];
    return [told(texts.share({ estimate: net.count / all, low: 0, high: 1 }), shown(net.mean))];
  });
  const need =
    cases.length < 2
      ? ""
      : words.byNeed(words.quoted(first), words.quoted(second), texts.millions(currency), cases.join(", "));
  return `${fair}${need}${pairingWords(difference, comparison.runs, texts)}`;
}

// Why the difference is known better than either policy's result.
function pairingWords({ pairing }: Difference, runs: number, { number, words }: Texts): string {
  const { correlation, independentRuns = Infinity } = pairing ?? {};
  if (correlation === undefined || !Number.isFinite(independentRuns)) return "";
  const apart = number(Number(independentRuns.toPrecision(2)), 0);
  return words.pairing({ worlds: number(runs, 0), correlation: number(correlation, 3), apart });
}
