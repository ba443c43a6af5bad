import type { Command } from "commander";
import { aroundHelp } from "../command-line/around-help.js";
import { langOption } from "../command-line/common-options.js";
import type { SpeakingIo } from "../io.js";
import { checkCommand } from "./check.js";

/** Adds `glidepath check` to the program. */
export function registerCheck(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("check")
    .description(help.check.about)
    .argument("<scenario>", help.scenario)
    .addOption(langOption(io.texts))
    .action((scenario: string) => checkCommand(scenario, io));
  aroundHelp(command, io.texts, "glidepath check my-town.yaml", [help.exitCodesOfInput]);
}
