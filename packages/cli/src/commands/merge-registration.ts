import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import { parseWorkers } from "../input/parse-workers.js";
import type { SpeakingIo } from "../io.js";
import { mergeCommand, type MergeCommandOptions } from "./merge.js";

const HELP = `
The parts may be named in any order, and one that is there twice is read once.
All must be of the same scenario, seed, policies and number of worlds, and made
by this version of Glidepath with this major version of Node.js. They are read
one after the other, so that memory does not grow with them. What is printed and
written is what glidepath compare gives, to the bit, with the same hash.

Exit codes: 0 done, 1 could not compute or write, 2 wrong input.

Examples:
  glidepath merge part-*.json
  glidepath merge parts/*.json --out out --json`;

/** Adds `glidepath merge` to the program. */
export function registerMerge(program: Command, io: SpeakingIo): void {
  program
    .command("merge")
    .description("put the parts of a comparison together: print and write its results")
    .argument("<files...>", "all parts that glidepath shard has written")
    .option("--out <folder>", "write report.html, results.json and results.csv there")
    .addOption(
      new Option("--workers <number>", "threads for what is simulated besides; the results are the same")
        .argParser(parseWorkers)
        .default(availableParallelism(), "one a processor core"),
    )
    .option("--json", "print the results as one JSON object and nothing else")
    .option("--quiet", "no progress and no messages on stderr but errors")
    .addHelpText("after", HELP)
    .action((files: string[], options: MergeCommandOptions) => mergeCommand(files, options, io));
}
