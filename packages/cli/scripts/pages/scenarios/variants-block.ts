import { compare, type PolicyResult, type ScenarioInput } from "@glidepath/core";
import { formatNumber, formatShare, horizons, type Span } from "@glidepath/notebooks/words";
import { inPercent } from "../in-percent.js";
import { markdownTable } from "../markdown.js";
import { meanInMillions } from "../amounts.js";
import type { TriedPair } from "./scenario-page.js";
import { changed, type Variant } from "./variant.js";

const AS_IT_STANDS: Variant = { label: "as the scenario stands", changes: [] };

/** The difference of two policies when something in the scenario is otherwise, in the same worlds. */
export function variantsBlock(
  scenario: ScenarioInput,
  tried: readonly TriedPair[],
  runs: number,
  seed: string,
): string {
  return [
    `The first ${formatNumber(runs, 0)} of the worlds above, seed \`${seed}\`; a row changes nothing but what it says.`,
    ...tried.map((pair) => triedTable(scenario, pair, runs, seed)),
  ].join("\n\n");
}

function triedTable(
  scenario: ScenarioInput,
  { pair, variants }: TriedPair,
  runs: number,
  seed: string,
): string {
  const [first, second] = pair;
  const rows = [AS_IT_STANDS, ...variants].map(({ label, changes }) => {
    const comparison = compare(changed(scenario, changes, pair), { runs, seed });
    const { plan, whole } = horizons(comparison);
    const { net, settled } = comparison.difference(first, second);
    const overWhole = whole.of(net);
    return {
      years: { plan: plan.years, whole: whole.years },
      difference: [
        label,
        meanInMillions(plan.of(net).mean),
        meanInMillions(overWhole.mean),
        formatShare(overWhole.shareAbove(0)),
      ],
      settled: formatNumber(whole.of(settled).mean.estimate, 0),
      level: levelCells(comparison.policy(second), whole),
    };
  });
  const years = rows[0]?.years;
  const columns = [
    { head: "settled, persons", cells: rows.map(({ settled }) => settled) },
    { head: `net of *${second}*, ${years?.whole}`, cells: rows.map(({ level }) => level[0]) },
    { head: "there grants meet", cells: rows.map(({ level }) => level[1]) },
  ].filter(({ cells }) => new Set(cells).size > 1); // What is alike in every row stands above already.
  return markdownTable(
    [
      `net, *${first}* minus *${second}*, mill. ${scenario.currency}`,
      `${years?.plan}`,
      `${years?.whole}`,
      `better in (${years?.whole})`,
      ...columns.map(({ head }) => head),
    ],
    rows.map(({ difference }, i) => [...difference, ...columns.map(({ cells }) => cells[i] ?? "")]),
  );
}

// Net, and what share of all costs less rents the grants meet.
function levelCells({ net, grants, costs, rents }: PolicyResult, span: Span): [net: string, met: string] {
  const cost = span.of(costs.minus(rents)).mean.estimate;
  return [meanInMillions(span.of(net).mean), inPercent(span.of(grants).mean.estimate / cost)];
}
