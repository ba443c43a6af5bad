import { compare, quantileError, type ScenarioInput } from "@glidepath/core";
import { formatNumber, horizons, millions, supportedDecimals } from "@glidepath/notebooks/words";
import { inPercent } from "../in-percent.js";
import { markdownTable } from "../markdown.js";
import { meanInMillions } from "../amounts.js";
import { changed, set, type Variant } from "./variant.js";

/**
 * What a reception centre adds: net when it comes for certain less net when it does not come, world
 * by world, under each policy; and under the first one when something of the centre is otherwise.
 */
export function centreBlock(
  scenario: ScenarioInput,
  variants: readonly Variant[],
  runs: number,
  seed: string,
): string {
  const names = Object.keys(scenario.policies);
  const rows = [
    ...names.map((name) => addedRow(`*${name}*, as the scenario stands`, scenario, name, runs, seed)),
    ...variants.map(({ label, changes }) => {
      const [name = ""] = names;
      return addedRow(`*${name}*: ${label}`, changed(scenario, changes, [name]), name, runs, seed);
    }),
  ];
  const heads = [
    "with a centre minus without",
    "grants",
    "costs",
    "grants meet",
    "net",
    "in nine worlds of ten",
  ];
  return (
    `${formatNumber(runs, 0)} worlds each, seed \`${seed}\`; mill. ${scenario.currency} over the whole run.\n\n` +
    markdownTable(heads, rows)
  );
}

function addedRow(
  label: string,
  scenario: ScenarioInput,
  name: string,
  runs: number,
  seed: string,
): string[] {
  const [without, certain] = [0, 1].map((probability) =>
    compare(changed(scenario, [set("receptionCentre.probability", probability)], [name]), { runs, seed }),
  );
  if (without === undefined || certain === undefined) throw new RangeError("Both were to be tried.");
  const { whole } = horizons(certain);
  const [here, gone] = [certain.policy(name), without.policy(name)];
  const grants = whole.of(here.grants.minus(gone.grants));
  const costs = whole.of(here.costs.minus(gone.costs));
  const net = whole.of(here.net.minus(gone.net));
  const [low, high] = [0.05, 0.95].map((p) =>
    formatNumber(net.quantile(p) / millions.size, supportedDecimals(quantileError(net, p), millions)),
  );
  return [
    label,
    meanInMillions(grants.mean),
    meanInMillions(costs.mean),
    inPercent(grants.mean.estimate / costs.mean.estimate),
    meanInMillions(net.mean),
    `${low} to ${high}`,
  ];
}
