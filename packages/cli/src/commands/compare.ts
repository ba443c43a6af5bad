import { compareWith, type Comparison, type Executor, inThisThread, type Scenario } from "@glidepath/core";
import { withWorkerThreads } from "../executors/in-worker-threads.js";
import { checkStopping } from "../input/check-stopping.js";
import { choosePolicies } from "../input/choose-policies.js";
import { loadScenario } from "../input/load-scenario.js";
import type { SpeakingIo } from "../io.js";
import { prepareFolder } from "../output/prepare-folder.js";
import { writeResults } from "../output/write-results.js";
import { checkMemory } from "../results/check-memory.js";
import { bold } from "../terminal/bold.js";
import { comparisonText } from "../terminal/comparison-text.js";
import { progressBar } from "../terminal/progress-bar.js";
import { compareCommandLine } from "./compare-command-line.js";
import { type CompareCommandOptions, DEFAULT_RUNS } from "./compare-command-options.js";

/**
 * `glidepath compare`: tries policies in the same worlds, prints what came of it, and writes the
 * report and the results where a folder is named.
 *
 * @throws InputError, ScenarioError or PolicyError for wrong input; TaskError when the
 *   results would not fit into memory or cannot be written
 */
export async function compareCommand(
  argument: string,
  options: CompareCommandOptions,
  io: SpeakingIo,
): Promise<void> {
  const scenario = await loadScenario(argument);
  const policies = choosePolicies(scenario, options.policies);
  checkStopping(options, policies.length);
  checkMemory(scenario, policies.length, options.runs ?? options.maxRuns ?? DEFAULT_RUNS);
  if (options.out !== undefined) await prepareFolder(options.out);

  const comparison = await compareWithProgress(scenario, policies, options, io);
  const result = comparison.toJSON();
  io.stdout.write(
    options.json
      ? `${JSON.stringify(result, null, 2)}\n`
      : comparisonText(comparison, io.texts, bold(io.stdout, io.env)),
  );

  if (options.out === undefined) return;
  // Charts cost a third of a second to load: only those who want a report pay.
  const { reportHtml } = await import("../report/report-html.js");
  const report = reportHtml(comparison, io.texts, compareCommandLine(argument, options));
  const written = await writeResults(options.out, result, report);
  if (!options.quiet) io.stderr.write(`${io.texts.tables.written(written.join(", "))}\n`);
}

async function compareWithProgress(
  scenario: Scenario,
  policies: readonly string[],
  { runs, precision, maxRuns, seed, points = "random", workers, quiet }: CompareCommandOptions,
  { stderr, texts }: SpeakingIo,
): Promise<Comparison> {
  const progress = quiet ? undefined : progressBar(stderr, texts.tables.progress);
  const compare = (executor: Executor) =>
    compareWith(executor, scenario, {
      policies,
      ...(precision === undefined ? { runs: runs ?? DEFAULT_RUNS } : { precision, maxRuns }),
      seed,
      parameterPoints: points,
      views: true,
      onProgress: progress?.update,
    });
  try {
    return workers === 1 ? await compare(inThisThread) : await withWorkerThreads(workers, compare);
  } finally {
    progress?.stop();
  }
}
