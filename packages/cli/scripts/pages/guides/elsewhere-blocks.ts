import { type Comparison, compare } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import { fenced } from "../fenced.js";
import type { Blocks } from "../with-blocks.js";

const RUNS = 400;

/** The comparison whose files docs/guides/r-python-excel.md reads: the words after `glidepath`. */
export const elsewhereCommand = [
  "compare",
  "drammen-2024",
  "--policies",
  "gradual,sharp",
  "--runs",
  String(RUNS),
  "--out",
  "out",
];

/** What that command compares. */
export function elsewhereComparison(): Comparison {
  return compare(drammen2024, { policies: ["gradual", "sharp"], runs: RUNS, seed: "glidepath" });
}

/** The command, and what each block of code of the page prints. */
export function elsewhereBlocks(comparison: Comparison): Blocks {
  const { estimate, standardError } = comparison.difference("sharp", "gradual").net.total.mean;
  const dry = comparison.policy("gradual").fund.probabilityBelow(0).by(2027);
  const millions = (amount: number) => (amount / 1e6).toFixed(2);
  const lines = [
    `net, sharp minus gradual: ${millions(estimate)} mill. NOK, standard error ${millions(standardError)}`,
    `fund dry by 2027, gradual: ${(100 * dry.estimate).toFixed(1)} %`,
  ];
  return {
    command: fenced("sh", `npx --yes pnpm@10.34.9 glidepath ${elsewhereCommand.join(" ")}`),
    printed: fenced("text", lines.join("\n")),
  };
}
