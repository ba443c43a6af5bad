import { discover, FEWEST_DISCOVERY_RUNS, type Scenario } from "@glidepath/core";
import { discoverReport } from "../../analysis/discover-report.js";
import { runAnalysis } from "../../analysis/run-analysis.js";
import { choosePair } from "../../input/policies/choose-pair.js";
import { InputError } from "../../errors/input-error.js";
import { loadScenario } from "../../input/load-scenario.js";
import type { SpeakingIo } from "../../io.js";
import type { AnalysisOptions } from "../../command-line/analysis-options.js";

/** The options of `glidepath discover`, after reading. */
export interface DiscoverCommandOptions extends AnalysisOptions {
  /** Names of policies; both or neither. */
  readonly policy?: string;
  readonly against?: string;
  /** An amount in the scenario's currency. */
  readonly worseThan?: number;
  /** Share of worlds in which conditions are to hold what is asked. */
  readonly density?: number;
  readonly matched?: boolean;
}

/**
 * `glidepath discover`: the conditions under which a policy does worse than another, and the mildest under which the
 * expected answer turns.
 *
 * @throws InputError, ScenarioError or PolicyError for wrong input; TaskError when a journal or a folder cannot be used
 */
export async function discoverCommand(
  argument: string,
  options: DiscoverCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  const scenario = await loadScenario(argument);
  const { runs, seed, worseThan, density, matched = false } = options;
  if (runs < FEWEST_DISCOVERY_RUNS) {
    throw new InputError((say) => say.discover.tooFewRuns(FEWEST_DISCOVERY_RUNS, runs));
  }
  await runAnalysis(
    {
      name: "discover",
      argument,
      scenario,
      study: discover(scenario, {
        ...pairOf(scenario, options),
        ...(worseThan !== undefined && { worseThan }),
        view: matched ? "matchedTotal" : "asDecided",
        choice: density === undefined ? { by: "association" } : { by: "density", least: density },
        runs,
        seed,
      }),
      words: ({ first, against }) => ({
        "--policy": first,
        "--against": against,
        "--worse-than": worseThan,
        "--density": density,
        "--matched": matched,
      }),
      result: (found) => found,
      report: (discovery) => discoverReport(discovery, scenario, io.texts),
    },
    options,
    io,
  );
}

// With none named they are those that compare shows first, the better one first: only the worlds tell which.
function pairOf(scenario: Scenario, options: DiscoverCommandOptions) {
  if (Object.keys(scenario.policies).length < 2) throw new InputError(({ discover: say }) => say.single);
  if (options.policy === undefined && options.against === undefined) return {};
  const [first, against] = choosePair(scenario, options);
  if (against === undefined) throw new InputError(({ discover: say }) => say.needBoth(first));
  return { first, against };
}
