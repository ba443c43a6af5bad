import { basename } from "node:path";
import { type CompareCommandOptions, DEFAULT_RUNS } from "./compare-command-options.js";
import { shellWord } from "./shell-word.js";

/**
 * The command that gives the same results again, to be pasted into a shell. Of a file it keeps the
 * name: the folder is the reader's own.
 *
 * @example compareCommandLine("drammen-2024", { runs: 300, seed: "x" })
 * // "glidepath compare drammen-2024 --runs 300 --seed x"
 */
export function compareCommandLine(
  argument: string,
  {
    runs = DEFAULT_RUNS,
    precision,
    maxRuns,
    seed,
    points,
    policies,
  }: Pick<CompareCommandOptions, "runs" | "precision" | "maxRuns" | "seed" | "points" | "policies">,
): string {
  const words = ["glidepath", "compare", basename(argument)];
  if (precision === undefined) words.push("--runs", String(runs));
  else words.push("--precision", String(precision));
  if (maxRuns !== undefined) words.push("--max-runs", String(maxRuns));
  words.push("--seed", seed);
  if (points === "sobol") words.push("--points", points);
  if (policies !== undefined) words.push("--policies", policies);
  return words.map(shellWord).join(" ");
}
