import type { Command } from "commander";
import { aroundHelp } from "../command-line/around-help.js";
import { langOption, seedOption, workersOption } from "../command-line/common-options.js";
import { parseRuns } from "../input/parse-runs.js";
import type { SpeakingIo } from "../io.js";
import { worthCommand } from "./worth.js";
import type { WorthCommandOptions } from "./worth-command-options.js";

/** Adds `glidepath worth` to the program. */
export function registerWorth(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("worth")
    .description(help.worth.about)
    .argument("<scenario>", help.scenario)
    .option("--policies <names>", help.worth.policies)
    .option("--runs <number>", help.worth.runs, parseRuns)
    .addOption(seedOption(io.texts))
    .option("--plan-years", help.worth.planYears)
    .option("--present-value", help.worth.presentValue)
    .addOption(workersOption(io.texts))
    .option("--out <folder>", help.pair.out)
    .option("--json", help.json)
    .addOption(langOption(io.texts))
    .option("--quiet", help.quiet)
    .action((scenario: string, options: WorthCommandOptions) => worthCommand(scenario, options, io));
  aroundHelp(command, io.texts, "glidepath worth drammen-2024 --policies gradual,sharp", [
    help.worth.more,
    help.exitCodes,
  ]);
}
