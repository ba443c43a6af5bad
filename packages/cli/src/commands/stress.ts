import { basename } from "node:path";
import {
  type Comparison,
  compareWith,
  type DoesNotApply,
  putUnderStress,
  type Scenario,
  type StressCase,
  stressCases,
  type StressedScenario,
} from "@glidepath/core";
import { withThreads } from "../executors/with-threads.js";
import { choosePolicies } from "../input/choose-policies.js";
import { loadScenario } from "../input/load-scenario.js";
import { interruptible, nothingWritten } from "../interruption.js";
import type { SpeakingIo } from "../io.js";
import { prepareFolder } from "../output/prepare-folder.js";
import { stressCsv } from "../output/stress-csv.js";
import { writeFiles } from "../output/write-files.js";
import { checkMemory } from "../results/check-memory.js";
import { stressResult, type TriedCase } from "../results/stress-result.js";
import { bold } from "../terminal/bold.js";
import { stressText } from "../terminal/stress-text.js";
import { withProgress } from "../terminal/with-progress.js";
import { shellWord } from "./shell-word.js";
import type { StressCommandOptions } from "./stress-command-options.js";

const POLICIES = 2;

/**
 * `glidepath stress`: compares policies in the scenario as it stands and in stress cases, in worlds that are else the
 * same, and says which cases turn the answer.
 *
 * @throws InputError, ScenarioError or PolicyError for wrong input; TaskError when the results would not fit into
 *   memory or cannot be written
 */
export async function stressCommand(
  argument: string,
  options: StressCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  const { runs, minNet = 0, minFund = 0, out, quiet } = options;
  const scenario = await loadScenario(argument);
  const policies =
    options.policies === undefined
      ? choosePolicies(scenario, undefined).slice(0, POLICIES)
      : choosePolicies(scenario, options.policies);
  const cases = stressCases.filter(({ name }) => options.case?.includes(name) ?? true);
  checkMemory(scenario, policies.length * (1 + cases.length), runs);
  if (out !== undefined) await prepareFolder(out);
  // Only the policies that are tried: a case must not be put on others.
  const chosen = {
    ...scenario,
    policies: Object.fromEntries(policies.map((name) => [name, scenario.policies[name]])),
  };
  const { base, tried } = await tryAll(chosen as Scenario, cases, options, io);
  const result = stressResult(base, tried, {
    netAtLeast: minNet,
    fundAtLeast: minFund,
    command: commandLine(argument, options),
  });
  io.stdout.write(
    options.json
      ? `${JSON.stringify(result, null, 2)}\n`
      : stressText(result, scenario, io.texts, bold(io.stdout, io.env)),
  );
  if (out === undefined) return;
  const written = await writeFiles(out, {
    "stress.json": `${JSON.stringify(result, null, 2)}\n`,
    "stress.csv": stressCsv(result),
  });
  if (!quiet) io.stderr.write(`${io.texts.tables.written(written.join(", "))}\n`);
}

async function tryAll(
  scenario: Scenario,
  cases: readonly StressCase[],
  { runs, seed, workers, quiet }: StressCommandOptions,
  { stderr, texts }: SpeakingIo,
): Promise<{ readonly base: Comparison; readonly tried: readonly TriedCase[] }> {
  const answers = cases.map((stress) => [stress, putUnderStress(scenario, stress)] as const);
  const applying = answers.filter(([, answer]) => "scenario" in answer);
  const all = runs * (1 + applying.length);
  return withProgress(quiet, stderr, texts.tables.progress, (onProgress) =>
    interruptible(nothingWritten, () =>
      withThreads(workers, async (executor) => {
        let before = 0;
        const compared = async (which: Scenario) => {
          const progress = (done: number) => onProgress?.(before + done, all);
          const comparison = await compareWith(executor, which, { runs, seed, onProgress: progress });
          before += runs;
          return comparison;
        };
        const base = await compared(scenario);
        const tried: TriedCase[] = [];
        for (const [stress, answer] of answers) {
          tried.push(
            isStressed(answer)
              ? { stress, changes: answer.changes, comparison: await compared(answer.scenario) }
              : { stress, doesNotApply: answer.doesNotApply },
          );
        }
        return { base, tried };
      }),
    ),
  );
}

function isStressed(answer: StressedScenario | DoesNotApply): answer is StressedScenario {
  return "scenario" in answer;
}

// Gives the same results again; of a file it keeps the name: the folder is the reader's own.
function commandLine(
  argument: string,
  { case: cases = [], policies, runs, seed, minNet, minFund }: StressCommandOptions,
): string {
  const words = ["glidepath", "stress", basename(argument)];
  for (const name of cases) words.push("--case", name);
  if (policies !== undefined) words.push("--policies", policies);
  words.push("--runs", String(runs), "--seed", seed);
  if (minNet !== undefined) words.push("--min-net", String(minNet));
  if (minFund !== undefined) words.push("--min-fund", String(minFund));
  return words.map(shellWord).join(" ");
}
