import type { Command } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { withAnalysisOptions } from "../../command-line/analysis-options.js";
import type { SpeakingIo } from "../../io.js";
import { type WorthCommandOptions, worthCommand } from "./worth.js";

/** Adds `glidepath worth` to the program. */
export function registerWorth(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("worth")
    .description(help.worth.about)
    .argument("<scenario>", help.scenario)
    .option("--policies <names>", help.worth.policies)
    .option("--plan-years", help.worth.planYears)
    .option("--present-value", help.worth.presentValue);
  withAnalysisOptions(command, io.texts, { about: help.worth.runs, usual: 4000 }).action(
    (scenario: string, options: WorthCommandOptions) => worthCommand(scenario, options, io),
  );
  aroundHelp(command, io.texts, "glidepath worth drammen-2024 --policies gradual,sharp", [
    help.worth.more,
    help.exitCodes,
  ]);
}
