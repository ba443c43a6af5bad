import { type Command, Option } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption } from "../../command-line/common-options.js";
import type { SpeakingIo } from "../../io.js";
import { type DataCommandOptions, dataCommand } from "./data.js";

/** Adds `glidepath data`, which lists the figures that come with the program. */
export function registerData(program: Command, io: SpeakingIo): void {
  const { help, data } = io.texts;
  const command = program
    .command("data")
    .description(help.data.about)
    .addOption(new Option("--country <name>", help.data.country).choices(Object.keys(data.countries)))
    .option("--find <text>", help.data.find)
    .addOption(new Option("--figure <path>", help.data.figure).conflicts(["country", "find"]))
    .option("--json", help.json)
    .addOption(langOption(io.texts))
    .action((options: DataCommandOptions) => dataCommand(options, io));
  aroundHelp(command, io.texts, 'glidepath data --find "unaccompanied minors"', [
    help.data.more,
    help.keysIn("docs/guides/results.md"),
    help.exitCodesOfInput,
  ]);
}
