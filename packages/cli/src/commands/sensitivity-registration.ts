import type { Command } from "commander";
import { aroundHelp } from "../command-line/around-help.js";
import { langOption, resumeOption, seedOption, workersOption } from "../command-line/common-options.js";
import { parseRuns } from "../input/parse-runs.js";
import type { SpeakingIo } from "../io.js";
import { sensitivityCommand } from "./sensitivity.js";
import type { SensitivityCommandOptions } from "./sensitivity-command-options.js";

/** Adds `glidepath sensitivity` to the program. */
export function registerSensitivity(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("sensitivity")
    .description(help.sensitivity.about)
    .argument("<scenario>", help.scenario)
    .option("--policy <name>", help.pair.policy)
    .option("--against <name>", help.pair.against)
    .option("--runs <number>", help.sensitivity.runs, parseRuns, 1000)
    .addOption(seedOption(io.texts))
    .addOption(workersOption(io.texts))
    .addOption(resumeOption(io.texts))
    .option("--out <folder>", help.pair.out)
    .option("--json", help.json)
    .addOption(langOption(io.texts))
    .option("--quiet", help.quiet)
    .action((scenario: string, options: SensitivityCommandOptions) =>
      sensitivityCommand(scenario, options, io),
    );
  aroundHelp(command, io.texts, "glidepath sensitivity drammen-2024 --out matters", [
    help.keysIn("docs/sensitivity.md"),
    help.exitCodes,
  ]);
}
