import { basename } from "node:path";
import { DEFAULT_RUNS } from "./compare-command-options.js";
import type { RunCommandOptions } from "./run-command-options.js";
import { shellWord } from "./shell-word.js";

/**
 * The command that gives the same results of one policy again; of a file it keeps the name.
 *
 * @example runCommandLine("drammen-2024", "sharp", { runs: 300, seed: "x" })
 * // "glidepath run drammen-2024 --policy sharp --runs 300 --seed x"
 */
export function runCommandLine(
  argument: string,
  policy: string,
  { runs = DEFAULT_RUNS, seed, points }: Pick<RunCommandOptions, "runs" | "seed" | "points">,
): string {
  const words = ["glidepath", "run", basename(argument), "--policy", policy];
  words.push("--runs", String(runs), "--seed", seed);
  if (points === "sobol") words.push("--points", points);
  return words.map(shellWord).join(" ");
}
