import { runningMeans, worthKnowing } from "@glidepath/core";
import { formatNumber, formatShare } from "@glidepath/notebooks/words";
import { markdownTable } from "../markdown.js";
import type { Blocks } from "../with-blocks.js";
import { inMillions, meanInMillions } from "../amounts.js";
import type { ConceptComparisons } from "./concept-comparisons.js";

const TENTH = 1e5;
const SHOWN = [50, 200, 1000];

/** R's type 7, of numbers in ascending order. */
function quantile(sorted: Float64Array, p: number): number {
  const place = p * (sorted.length - 1);
  const [below = Number.NaN, above = below] = sorted.slice(Math.floor(place));
  return below + (place - Math.floor(place)) * (above - below);
}

/** The worked example of docs/concepts/what-a-range-is-worth.md. */
export function rangeBlocks({ pair }: ConceptComparisons): Blocks {
  const difference = pair.difference("sharp", "gradual");
  const { values } = difference.net.total;
  const rows = SHOWN.map((worlds) => {
    const first = values.slice(0, worlds);
    const mean = runningMeans(first).at(-1)?.mean;
    if (mean === undefined) throw new Error("No worlds.");
    const at = (p: number) => inMillions(quantile(first.toSorted(), p), TENTH);
    return [formatNumber(worlds, 0), meanInMillions(mean), `${at(0.05)} to ${at(0.95)}`];
  });
  const { variance } = difference;
  if (variance === undefined) throw new Error("No views.");
  const worth = worthKnowing(pair, { planYearsOnly: true });
  const { all, foresight } = worth;
  return {
    worlds: markdownTable(["worlds", "mean ± standard error", "nine worlds of ten"], rows),
    variance:
      `Of the variance of this difference ${formatShare(variance.parameters)} comes from uncertain numbers of the scenario, which more ` +
      "data could settle; the rest is chance, which no data settle.",
    worth:
      `Judged by the plan years, to know all uncertain numbers exactly before the vote would be worth ${meanInMillions(all)} mill. NOK; the vote ` +
      `would change in ${formatShare(all.changes)} of worlds. Whoever foresaw chance as well would gain ` +
      `${meanInMillions(foresight)}, and nobody can.`,
  };
}
