import { compare, type Comparison } from "@glidepath/core";
import { formatNumber } from "../../src/format/format-number.js";
import { formatShare } from "../../src/format/format-share.js";
import { horizons } from "../../src/results/horizons.js";
import { markdownTable } from "./markdown.js";
import { meanAndError } from "./mean-and-error.js";
import type { ScenarioPage } from "./scenario-page.js";
import type { Variant } from "./variant.js";

/** The main difference of a page when something in its scenario is otherwise, in the same worlds. */
export function variantsBlock(
  { scenario, pair, variants = [] }: ScenarioPage,
  runs: number,
  seed: string,
): string {
  if (pair === undefined) throw new RangeError(`The page of ${scenario.name} names no pair of policies.`);
  const policies = Object.fromEntries(
    Object.entries(scenario.policies).filter(([name]) => pair.includes(name)),
  );
  const tried = (changes: Variant["changes"]) => {
    const changed = changes.reduce((before, change) => change(before), scenario);
    return compare({ ...changed, policies }, { runs, seed });
  };
  const asItStands = tried([]);
  const rows = variants.map(({ label, changes }) => row(label, tried(changes), pair));
  const { plan, whole } = horizons(asItStands);
  const [first, second] = pair;
  const table = markdownTable(
    [
      `net, *${first}* minus *${second}*, mill. ${asItStands.scenario.currency}`,
      plan.years,
      whole.years,
      `better in (${whole.years})`,
      `net of *${second}*, ${whole.years}`,
    ],
    [row("as the scenario stands", asItStands, pair), ...rows],
  );
  return `${formatNumber(runs, 0)} worlds each, seed \`${seed}\`; a row changes nothing but what it says.\n\n${table}`;
}

function row(label: string, comparison: Comparison, [first, second]: readonly [string, string]): string[] {
  const { plan, whole } = horizons(comparison);
  const { net } = comparison.difference(first, second);
  return [
    label,
    meanAndError(plan.of(net)),
    meanAndError(whole.of(net)),
    formatShare(whole.of(net).shareAbove(0)),
    meanAndError(whole.of(comparison.policy(second).net)),
  ];
}
