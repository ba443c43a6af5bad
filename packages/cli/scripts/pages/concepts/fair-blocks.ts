import { formatNumber, formatShare } from "@glidepath/notebooks/words";
import { markdownTable } from "../markdown.js";
import type { Blocks } from "../with-blocks.js";
import { meanInMillions } from "../amounts.js";
import type { ConceptComparisons } from "./concept-comparisons.js";

const THOUSAND = 1000;

/** The worked example of docs/concepts/fair-comparison.md. */
export function fairBlocks({ pair }: ConceptComparisons): Blocks {
  const difference = pair.difference("sharp", "gradual");
  const { net, settled, netPerPersonYear, matched, planPersonYears } = difference;
  if (netPerPersonYear === undefined || matched === undefined || !matched.reached)
    throw new Error("No views.");
  const given = (["rise", "fall"] as const).map((change) => difference.netGiven(change).total);
  const share = (count: number) => formatShare({ estimate: count / pair.runs, low: 0, high: 1 });
  const [rise, fall] = given;
  if (rise === undefined || fall === undefined) throw new Error("No need.");
  const perYear = [netPerPersonYear.estimate, netPerPersonYear.standardError]
    .map((amount) => formatNumber(amount / THOUSAND, 1))
    .join(" ± ");
  return {
    views: markdownTable(
      ["view of *sharp* − *gradual*", "2024–2027", "2024–2031"],
      [
        ["as decided, mill. NOK", meanInMillions(net.planTotal.mean), meanInMillions(net.total.mean)],
        [
          `with as many settled (*gradual* times ${formatNumber(matched.factor, 2)}), mill. NOK`,
          meanInMillions(matched.net.planTotal.mean),
          meanInMillions(matched.net.total.mean),
        ],
        ["per person-year more, thousand NOK", "", perYear],
        [`where need rises (${share(rise.count)} of worlds), mill. NOK`, "", meanInMillions(rise.mean)],
        [`where need falls (${share(fall.count)} of worlds), mill. NOK`, "", meanInMillions(fall.mean)],
      ],
    ),
    fewer:
      `Under *sharp* ${formatNumber(-settled.planTotal.mean.estimate, 0)} fewer people settle in the plan years, and those who settle live ` +
      `${formatNumber(-planPersonYears.total.mean.estimate, 0)} person-years fewer in the municipality.`,
  };
}
