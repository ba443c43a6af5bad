import type { Command } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { withAnalysisOptions } from "../../command-line/analysis-options.js";
import type { SpeakingIo } from "../../io.js";
import { type SensitivityCommandOptions, sensitivityCommand } from "./sensitivity.js";

/** Adds `glidepath sensitivity` to the program. */
export function registerSensitivity(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("sensitivity")
    .description(help.sensitivity.about)
    .argument("<scenario>", help.scenario)
    .option("--policy <name>", help.pair.policy)
    .option("--against <name>", help.pair.against);
  withAnalysisOptions(command, io.texts, { about: help.sensitivity.runs, usual: 1000 }).action(
    (scenario: string, options: SensitivityCommandOptions) => sensitivityCommand(scenario, options, io),
  );
  aroundHelp(command, io.texts, "glidepath sensitivity drammen-2024 --out matters", [
    help.keysIn("docs/analyses/sensitivity.md"),
    help.exitCodes,
  ]);
}
