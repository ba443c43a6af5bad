import { commandLine } from "../command-line/command-line.js";
import { type ComparisonOptions, DEFAULT_RUNS } from "./comparison-options.js";

type ComparedWorlds = Pick<ComparisonOptions, "runs" | "precision" | "maxRuns" | "seed" | "points"> & {
  /** Names separated by commas. */
  readonly policies?: string;
};

/**
 * The command that gives the same comparison again.
 *
 * @example compareCommandLine("drammen-2024", { runs: 300, seed: "x" })
 * // "glidepath compare drammen-2024 --runs 300 --seed x"
 */
export function compareCommandLine(
  argument: string,
  { runs = DEFAULT_RUNS, precision, maxRuns, seed, points, policies }: ComparedWorlds,
): string {
  return commandLine("compare", argument, {
    ...(precision === undefined ? { "--runs": runs } : { "--precision": precision }),
    "--max-runs": maxRuns,
    "--seed": seed,
    "--points": points === "sobol" ? points : undefined,
    "--policies": policies,
  });
}
