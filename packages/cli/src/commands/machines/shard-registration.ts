import type { Command } from "commander";
import { Option } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption, pointsOption, seedOption, workersOption } from "../../command-line/common-options.js";
import { parseCount } from "../../input/values/parse-count.js";
import { parseRuns } from "../../input/values/parse-runs.js";
import type { SpeakingIo } from "../../io.js";
import { DEFAULT_RUNS } from "../../comparison/comparison-options.js";
import { shardCommand, type ShardCommandOptions } from "./shard.js";

const MOST_PARTS = 100_000;

/** Adds `glidepath shard` to the program. */
export function registerShard(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("shard")
    .description(help.shard.about)
    .argument("<scenario>", help.scenario)
    .requiredOption("--index <number>", help.shard.index, parseCount(0, MOST_PARTS - 1))
    .requiredOption("--of <number>", help.shard.of, parseCount(1, MOST_PARTS))
    .requiredOption("-o, --out <file>", help.shard.out)
    .option("--runs <number>", help.shard.runs, parseRuns, DEFAULT_RUNS)
    .addOption(seedOption(io.texts))
    .addOption(pointsOption(io.texts))
    .option("--policies <names>", help.compare.policies)
    .addOption(workersOption(io.texts))
    .option("--force", help.shard.force)
    .addOption(langOption(io.texts))
    .option("--quiet", help.quiet)
    // Refused with a reason.
    .addOption(new Option("--precision <amount>").hideHelp())
    .addOption(new Option("--max-runs <number>").hideHelp())
    .action((argument: string, options: ShardCommandOptions) => shardCommand(argument, options, io));
  aroundHelp(command, io.texts, "glidepath shard my-town.yaml --index 3 --of 64 -o part-3.json", [
    help.shard.more,
    help.exitCodes,
  ]);
}
