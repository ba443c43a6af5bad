import { basename } from "node:path";
import type { CompareCommandOptions } from "./compare-command-options.js";

/**
 * The command that gives the same results again, to be pasted into a shell. Of a file it keeps the
 * name: the folder is the reader's own.
 *
 * @example compareCommandLine("drammen-2024", { runs: 300, seed: "x" })
 * // "glidepath compare drammen-2024 --runs 300 --seed x"
 */
export function compareCommandLine(
  argument: string,
  { runs, seed, policies }: Pick<CompareCommandOptions, "runs" | "seed" | "policies">,
): string {
  const words = ["glidepath", "compare", basename(argument), "--runs", String(runs), "--seed", seed];
  if (policies !== undefined) words.push("--policies", policies);
  return words.map(quoted).join(" ");
}

function quoted(word: string): string {
  return /^[\w.,@%+=:/-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
