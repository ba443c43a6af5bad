import { commandLine } from "../../command-line/command-line.js";
import { type CompareCommandOptions, DEFAULT_RUNS } from "./compare-command-options.js";

/**
 * The command that gives the same comparison again.
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
  return commandLine("compare", argument, {
    ...(precision === undefined ? { "--runs": runs } : { "--precision": precision }),
    "--max-runs": maxRuns,
    "--seed": seed,
    "--points": points === "sobol" ? points : undefined,
    "--policies": policies,
  });
}
