import type { Scenario, Study } from "@glidepath/core";
import type { AnalysisOptions } from "../command-line/analysis-options.js";
import { commandLine, type CommandWords } from "../command-line/command-line.js";
import type { SpeakingIo } from "../io.js";
import { prepareFolder } from "../output/prepare-folder.js";
import { conductWithProgress } from "../study/conduct-with-progress.js";
import type { AnalysisReport } from "./analysis-report.js";
import { deliverAnalysis } from "./deliver-analysis.js";

/** An analysis of a scenario: what is simulated for it, and how what it finds is told. */
export interface Analysis<Found, Result extends object> {
  /** The command, after which its files are named. */
  readonly name: string;
  /** The scenario as it was named on the command line. */
  readonly argument: string;
  readonly scenario: Scenario;
  readonly study: Study<Found>;
  /** Its own options, which give the same again. */
  readonly words: (found: Found) => CommandWords;
  /**
   * What the JSON holds.
   *
   * @param command the command line that gives the same again
   */
  readonly result: (found: Found, command: string) => Result | Promise<Result>;
  readonly report: (result: Result, found: Found) => AnalysisReport;
  /** Files besides the page and the JSON, by name. */
  readonly files?: (result: Result) => Readonly<Record<string, string>>;
}

/**
 * Conducts an analysis in threads, with progress, and delivers what it found. It can be interrupted, and with a
 * journal resumed.
 *
 * @throws what its study throws; InputError or TaskError when a journal or a folder cannot be used
 */
export async function runAnalysis<Found, Result extends object>(
  { name, argument, scenario, study, ...analysis }: Analysis<Found, Result>,
  options: AnalysisOptions,
  io: SpeakingIo,
): Promise<void> {
  const { runs, seed, workers, resume, out, quiet } = options;
  if (out !== undefined) await prepareFolder(out);
  const { found, simulated } = await conductWithProgress(
    { study, subject: { command: name, scenario, seed }, resume, workers, quiet },
    io,
  );
  const words = { ...analysis.words(found), "--runs": runs, "--seed": seed };
  const command = commandLine(name, argument, words);
  const result = await analysis.result(found, command);
  await deliverAnalysis(
    analysis.report(result, found),
    result,
    { name, scenario: scenario.name, seed, simulated, command },
    { ...options, files: analysis.files?.(result) ?? {} },
    io,
  );
}
