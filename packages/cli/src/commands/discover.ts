import { discover, FEWEST_DISCOVERY_RUNS, type Scenario } from "@glidepath/core";
import { withThreads } from "../executors/with-threads.js";
import { choosePolicy } from "../input/choose-policy.js";
import { InputError } from "../input/input-error.js";
import { loadScenario } from "../input/load-scenario.js";
import { interruptible, nothingWritten } from "../interruption.js";
import type { SpeakingIo } from "../io.js";
import { checkMemory } from "../results/check-memory.js";
import { bold } from "../terminal/bold.js";
import { discoveryText } from "../terminal/discovery-text.js";
import { withProgress } from "../terminal/with-progress.js";
import { DEFAULT_RUNS } from "./compare-command-options.js";
import type { DiscoverCommandOptions } from "./discover-command-options.js";

/**
 * `glidepath discover`: the conditions under which a policy does worse than another, and the mildest under which the
 * expected answer turns.
 *
 * @throws InputError, ScenarioError or PolicyError for wrong input; TaskError when the worlds would not fit into memory
 */
export async function discoverCommand(
  argument: string,
  options: DiscoverCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  const scenario = await loadScenario(argument);
  const { stdout, stderr, env, texts } = io;
  const { runs = DEFAULT_RUNS, seed, workers, worseThan, density, matched, json, quiet } = options;
  if (runs < FEWEST_DISCOVERY_RUNS) {
    throw new InputError((say) => say.discover.tooFewRuns(FEWEST_DISCOVERY_RUNS, runs));
  }
  const pair = pairOf(scenario, options);
  checkMemory(scenario, 2, runs);
  const discovery = await withProgress(quiet, stderr, texts.tables.progress, (onProgress) =>
    interruptible(nothingWritten, () =>
      withThreads(workers, (executor) =>
        discover(scenario, {
          ...pair,
          worseThan,
          view: matched ? "matchedTotal" : "asDecided",
          choice: density === undefined ? { by: "association" } : { by: "density", least: density },
          runs,
          seed,
          executor,
          onProgress,
        }),
      ),
    ),
  );
  stdout.write(
    json
      ? `${JSON.stringify(discovery, null, 2)}\n`
      : discoveryText(discovery, scenario, texts, bold(stdout, env)),
  );
}

function pairOf(scenario: Scenario, { first, against }: DiscoverCommandOptions) {
  if (Object.keys(scenario.policies).length < 2) throw new InputError(({ discover: say }) => say.single);
  if (first === undefined && against === undefined) return {};
  if (first === undefined || against === undefined) {
    throw new InputError(({ discover: say }) => say.needBoth);
  }
  if (first === against) throw new InputError(({ discover: say }) => say.oneAgainstItself(first));
  return {
    first: choosePolicy(scenario, "--first", first),
    against: choosePolicy(scenario, "--against", against),
  };
}
