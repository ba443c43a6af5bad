import { formatNumber } from "@glidepath/notebooks/words";
import { markdownTable } from "../markdown.js";
import type { Blocks } from "../with-blocks.js";
import { inMillions, meanInMillions } from "../amounts.js";
import type { ConceptComparisons } from "./concept-comparisons.js";

const WORLDS_SHOWN = 5;
const TENTH = 1e5;

/** The worked example of docs/concepts/one-world-many-policies.md. */
export function oneWorldBlocks({ pair }: ConceptComparisons): Blocks {
  const [gradual, sharp] = ["gradual", "sharp"].map((name) => pair.policy(name).net.total);
  const { net, pairing } = pair.difference("sharp", "gradual");
  const { correlation, independentRuns } = pairing ?? {};
  if (
    gradual === undefined ||
    sharp === undefined ||
    correlation === undefined ||
    independentRuns === undefined
  ) {
    throw new Error("No pair.");
  }
  const difference = net.total;
  const rows = Array.from({ length: WORLDS_SHOWN }, (_, run) => [
    String(run),
    ...[gradual, sharp, difference].map(({ values }) => inMillions(values[run] ?? Number.NaN, TENTH)),
  ]);
  const apart = Math.hypot(gradual.mean.standardError, sharp.mean.standardError);
  const error = difference.mean.standardError;
  const worlds = formatNumber(pair.runs, 0);
  return {
    worlds: markdownTable(["world", "*gradual*", "*sharp*", "*sharp* − *gradual*"], rows),
    apart:
      `Over ${worlds} worlds the mean net is ${meanInMillions(gradual.mean)} under *gradual* and ${meanInMillions(sharp.mean)} under ` +
      `*sharp*. Tried in worlds of their own, as two separate simulations would, the difference would be known to ± ` +
      `${inMillions(apart, apart)} (the root of the sum of both squared errors). In the same worlds it is ${meanInMillions(difference.mean)}: ` +
      `${formatNumber(apart / error, 0)} times better. Both policies' results go together with a correlation of ` +
      `${formatNumber(correlation, 3)}; apart, each would have needed about ` +
      `${formatNumber(Number(independentRuns.toPrecision(2)), 0)} worlds for a difference known as well.`,
  };
}
