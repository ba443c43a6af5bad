import type { Command } from "commander";
import { parseRuns } from "../input/values/parse-runs.js";
import type { Texts } from "../language/texts.js";
import { langOption, resumeOption, seedOption, workersOption } from "./common-options.js";

/** What every analysis takes, after reading. */
export interface AnalysisOptions {
  /** Number of worlds; what they are for is each command's own. */
  readonly runs: number;
  readonly seed: string;
  /** Number of threads. */
  readonly workers: number;
  /** A journal. */
  readonly resume?: string;
  /** A folder. */
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/**
 * Adds what every analysis takes, in the same order, after the options of its own.
 *
 * @param runs what the worlds are for, and how many there are unless said otherwise
 */
export function withAnalysisOptions(
  command: Command,
  texts: Texts,
  runs: { readonly about: string; readonly usual: number },
): Command {
  const { help } = texts;
  return command
    .option("--runs <number>", runs.about, parseRuns, runs.usual)
    .addOption(seedOption(texts))
    .addOption(workersOption(texts))
    .addOption(resumeOption(texts))
    .option("--out <folder>", help.analysisOut)
    .option("--json", help.json)
    .addOption(langOption(texts))
    .option("--quiet", help.quiet);
}
