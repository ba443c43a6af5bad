import { type Command, Option } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption, pointsOption, seedOption, workersOption } from "../../command-line/common-options.js";
import { parsePrecision } from "../../input/values/parse-precision.js";
import { parseRuns } from "../../input/values/parse-runs.js";
import type { SpeakingIo } from "../../io.js";
import { type CompareCommandOptions, compareCommand } from "./compare.js";
import { redisOption } from "../../command-line/redis-option.js";

/** Adds `glidepath compare` to the program. */
export function registerCompare(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("compare")
    .description(help.compare.about)
    .argument("<scenario>", help.scenario)
    .option("--runs <number>", help.runs, parseRuns)
    .option("--precision <amount>", help.precision, parsePrecision)
    .option("--max-runs <number>", help.maxRuns, parseRuns)
    .addOption(seedOption(io.texts))
    .addOption(pointsOption(io.texts))
    .option("--policies <names>", help.compare.policies)
    .option("--out <folder>", help.out)
    .addOption(workersOption(io.texts))
    .addOption(
      new Option("--executor <name>", help.executor).choices(["threads", "bullmq"]).default("threads"),
    )
    .addOption(redisOption(io.texts))
    .option("--json", help.json)
    .addOption(langOption(io.texts))
    .option("--quiet", help.quiet)
    .action((scenario: string, options: CompareCommandOptions) => compareCommand(scenario, options, io));
  aroundHelp(command, io.texts, "glidepath compare drammen-2024 --out out", [
    help.keysIn("docs/guides/results.md"),
    help.exitCodes,
  ]);
}
