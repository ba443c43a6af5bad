import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import { parseCount } from "../input/parse-count.js";
import { parseRuns } from "../input/parse-runs.js";
import { parseWorkers } from "../input/parse-workers.js";
import type { SpeakingIo } from "../io.js";
import { DEFAULT_RUNS } from "./compare-command-options.js";
import { shardCommand, type ShardCommandOptions } from "./shard.js";

const MOST_PARTS = 100_000;

const HELP = `
Parts are numbered from 0, as in the indexed jobs of Kubernetes and the arrays
of Slurm and AWS Batch: --of 64 goes with --index 0 to 63. A part is made of
whole batches of 250 worlds; where there are more parts than batches, some hold
none. glidepath merge makes of all parts what glidepath compare gives.

A part that is there already, whole, is left as it is; one that is cut off is
made again; a file of another comparison is not replaced without --force.

Exit codes: 0 done, 1 could not compute or write, 2 wrong input.

Examples:
  glidepath shard my-town.yaml --runs 1000000 --index 3 --of 64 -o part-3.json
  glidepath merge part-*.json --out out

docs/many-machines.md has it for Kubernetes, Slurm and AWS Batch.`;

/** Adds `glidepath shard` to the program. */
export function registerShard(program: Command, scenario: string, io: SpeakingIo): void {
  program
    .command("shard")
    .description("simulate one part of a comparison's worlds, for many machines")
    .argument("<scenario>", scenario)
    .requiredOption("--index <number>", "which part, from 0", parseCount(0, MOST_PARTS - 1))
    .requiredOption("--of <number>", "how many parts there are", parseCount(1, MOST_PARTS))
    .requiredOption("-o, --out <file>", "where to write the part")
    .option("--runs <number>", "number of worlds of all parts together", parseRuns, DEFAULT_RUNS)
    .option("--seed <text>", "names the worlds, the same for all parts", "glidepath")
    .addOption(
      new Option("--points <kind>", "draw uncertain numbers from random streams or Sobol points")
        .choices(["random", "sobol"])
        .default("random"),
    )
    .option("--policies <names>", "policies of the scenario to try, separated by commas; default: all")
    .addOption(
      new Option("--workers <number>", "number of threads; the results are the same for any")
        .argParser(parseWorkers)
        .default(availableParallelism(), "one a processor core"),
    )
    .option("--force", "replace the file, whatever it is")
    .option("--quiet", "no progress and no messages on stderr but errors")
    .addOption(new Option("--precision <amount>").hideHelp())
    .addOption(new Option("--max-runs <number>").hideHelp())
    .addHelpText("after", HELP)
    .action((argument: string, options: ShardCommandOptions) => shardCommand(argument, options, io));
}
