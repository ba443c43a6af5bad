import type { Comparison, Difference, Mean } from "@glidepath/core";
import { formatEstimate } from "../format/format-estimate.js";
import { formatNumber } from "../format/format-number.js";
import { formatShare } from "../format/format-share.js";
import { millions, persons, thousands } from "../format/unit.js";
import { horizons } from "../results/horizons.js";
import { quoted } from "./quoted.js";

/**
 * The difference of two policies seen in two more ways: per person-year of those settled in the plan
 * years, and apart where national need rises and where it falls over them; and what the same worlds are worth.
 */
export function fairSentence(comparison: Comparison, first: string, second: string): string {
  const difference = comparison.difference(first, second);
  const { whole } = horizons(comparison);
  const { currency } = comparison.scenario;
  const perYear = difference.netPerPersonYear;
  const personYears = difference.planPersonYears.total.mean;
  const shown = ({ estimate, standardError }: Mean, unit = millions) =>
    `${formatEstimate(estimate, standardError, unit)} ± ${formatEstimate(standardError, standardError, unit)}`;
  const fair =
    perYear === undefined
      ? "Both give about as many person-years to those settled in the plan years."
      : `Per person-year: ${quoted(first)} gives ` +
        `${formatEstimate(Math.abs(personYears.estimate), personYears.standardError, persons)} person-years ` +
        `${personYears.estimate < 0 ? "fewer" : "more"} to those settled in the plan years; each person-year more goes ` +
        `with ${shown(perYear, thousands)} thousand ${currency} of net over ${whole.years}.`;
  const given = (["rise", "fall"] as const).flatMap((change) => {
    const net = difference.netGiven(change).total;
    if (net.count < 2) return [];
    const all = difference.net.total.count;
    const share = formatShare({ estimate: net.count / all, low: 0, high: 1 });
    return [`where it ${change}s (${share} of worlds) ${shown(net.mean)}`];
  });
  const need =
    given.length < 2
      ? ""
      : ` By national need over the plan years, ${quoted(first)} minus ${quoted(second)}, mill. ${currency}: ${given.join(", ")}.`;
  return `${fair}${need}${pairingWords(difference, comparison.runs)}`;
}

// Why the difference is known better than either policy's result.
function pairingWords({ pairing }: Difference, runs: number): string {
  const { correlation, independentRuns = Infinity } = pairing ?? {};
  if (correlation === undefined || !Number.isFinite(independentRuns)) return "";
  const worth = Number(independentRuns.toPrecision(2));
  return (
    ` Tried in the same ${formatNumber(runs, 0)} worlds, both go together (correlation ${formatNumber(correlation, 3)}): apart, ` +
    `each would have needed about ${formatNumber(worth, 0)} worlds for a difference known as well.`
  );
}
