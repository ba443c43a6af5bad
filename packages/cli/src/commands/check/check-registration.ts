import type { Command } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption } from "../../command-line/common-options.js";
import type { SpeakingIo } from "../../io.js";
import { checkCommand, type CheckCommandOptions } from "./check.js";

/** Adds `glidepath check` to the program. */
export function registerCheck(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("check")
    .description(help.check.about)
    .argument("<scenario>", help.scenario)
    .option("--json", help.json)
    .addOption(langOption(io.texts))
    .option("--quiet", help.check.quiet)
    .action((scenario: string, options: CheckCommandOptions) => checkCommand(scenario, options, io));
  aroundHelp(command, io.texts, "glidepath check my-town.yaml", [
    help.keysIn("docs/guides/results.md"),
    help.exitCodesOfInput,
  ]);
}
