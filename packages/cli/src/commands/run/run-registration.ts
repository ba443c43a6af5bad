import type { Command } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption, pointsOption, seedOption, workersOption } from "../../command-line/common-options.js";
import { parseRuns } from "../../input/values/parse-runs.js";
import type { SpeakingIo } from "../../io.js";
import { type RunCommandOptions, runCommand } from "./run.js";

/** Adds `glidepath run` to the program. */
export function registerRun(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("run")
    .description(help.run.about)
    .argument("<scenario>", help.scenario)
    .option("--policy <name>", help.run.policy)
    .option("--runs <number>", help.runs, parseRuns)
    .addOption(seedOption(io.texts))
    .addOption(pointsOption(io.texts))
    .option("--out <folder>", help.out)
    .addOption(workersOption(io.texts))
    .option("--json", help.json)
    .addOption(langOption(io.texts))
    .option("--quiet", help.quiet)
    .action((scenario: string, options: RunCommandOptions) => runCommand(scenario, options, io));
  aroundHelp(command, io.texts, "glidepath run drammen-2024 --policy gradual --out out", [
    help.keysIn("docs/guides/results.md"),
    help.exitCodes,
  ]);
}
