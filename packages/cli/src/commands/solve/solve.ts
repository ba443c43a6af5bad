import {
  type FundSolution,
  highestSettlement,
  LONGEST_RAMP,
  type PolicySpec,
  type Scenario,
  shortestRamp,
  smallestFund,
  type Solution,
  type SolveOptions,
  type Study,
} from "@glidepath/core";
import { runAnalysis } from "../../analysis/run-analysis.js";
import { solveReport } from "../../analysis/solve-report.js";
import { checkLastYear } from "../../input/check-last-year.js";
import { checkOnce } from "../../input/check-once.js";
import { choosePolicyOfKind } from "../../input/policies/choose-policy-of-kind.js";
import { choosePolicy } from "../../input/policies/choose-policy.js";
import { InputError } from "../../errors/input-error.js";
import { loadScenario } from "../../input/load-scenario.js";
import type { SpeakingIo } from "../../io.js";
import type { AnalysisOptions } from "../../command-line/analysis-options.js";

/** What `glidepath solve` can look for. */
export const SOLVED_FOR = ["shortest-ramp", "highest-settlement", "smallest-fund"] as const;

/** The options of `glidepath solve`, after reading. `runs`: the most worlds for each that is tried. */
export interface SolveCommandOptions extends AnalysisOptions {
  readonly find: (typeof SOLVED_FOR)[number];
  readonly policy?: string;
  /** A chance, from 0 to 1. */
  readonly limit: number;
  /** What a deficit is of; default: the fund. */
  readonly of: "fund" | "net";
  /** How far below zero counts, in the scenario's currency. */
  readonly deficit: number;
  /** Calendar year; default: the last of the plan. */
  readonly by?: number;
  /** Years or persons; default: as core proposes. */
  readonly among?: readonly number[];
}

/**
 * `glidepath solve`: finds the shortest ramp, the highest settlement or the smallest fund that keeps the chance
 * of a deficit at or below a limit, and says how sure that is.
 *
 * @throws InputError, ScenarioError or PolicyError for wrong input; TaskError when a journal or a folder
 *   cannot be used
 */
export async function solveCommand(
  argument: string,
  options: SolveCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  const scenario = await loadScenario(argument);
  checkOptions(scenario, options);
  const { find, policy, limit, of, deficit, by, among } = options;
  await runAnalysis(
    {
      name: "solve",
      argument,
      scenario,
      study: studyOf(scenario, options),
      words: (found) => ({
        "--find": find,
        "--policy": policy ?? found.policy,
        "--limit": limit,
        "--of": of === "fund" ? undefined : of,
        "--deficit": deficit === 0 ? undefined : deficit,
        "--by": by,
        "--among": among?.join(","),
      }),
      result: (found) => found,
      report: (solution) => solveReport(solution, scenario, io.texts),
    },
    options,
    io,
  );
}

function studyOf(scenario: Scenario, options: SolveCommandOptions): Study<Solution | FundSolution> {
  const { find, limit, of, deficit: beyond, by, among, runs: maxRuns, seed } = options;
  const asked = (policy: string): SolveOptions => ({
    policy,
    limit,
    deficit: by === undefined ? { of, beyond } : { of, beyond, by },
    maxRuns,
    seed,
  });
  const ofKind = (...kinds: PolicySpec["kind"][]) =>
    asked(choosePolicyOfKind(scenario, kinds, options.policy));
  switch (find) {
    case "shortest-ramp":
      return shortestRamp(
        scenario,
        among === undefined ? ofKind("ramp") : { ...ofKind("ramp"), lengths: among },
      );
    case "highest-settlement": {
      const known = ofKind("ramp", "drop", "hold");
      return highestSettlement(scenario, among === undefined ? known : { ...known, levels: among });
    }
    case "smallest-fund":
      return smallestFund(scenario, asked(choosePolicy(scenario, "--policy", options.policy)));
  }
}

function checkOptions(scenario: Scenario, { find, of, by, among = [] }: SolveCommandOptions): void {
  checkLastYear(scenario, by);
  if (find === "smallest-fund") {
    if (of === "net") throw new InputError(({ solve }) => solve.fundOfNet);
    if (among.length > 0) throw new InputError(({ solve }) => solve.amongFund);
  }
  const tooLong = among.find((years) => years < 1 || years > LONGEST_RAMP);
  if (find === "shortest-ramp" && tooLong !== undefined) {
    throw new InputError(({ solve }) => solve.noSuchLength(tooLong, LONGEST_RAMP));
  }
  checkOnce("--among", among);
}
