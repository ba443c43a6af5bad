import type { Command } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption, workersOption } from "../../command-line/common-options.js";
import type { SpeakingIo } from "../../io.js";
import { mergeCommand, type MergeCommandOptions } from "./merge.js";

/** Adds `glidepath merge` to the program. */
export function registerMerge(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("merge")
    .description(help.merge.about)
    .argument("<files...>", help.merge.files)
    .option("--out <folder>", help.out)
    .addOption(workersOption(io.texts))
    .option("--json", help.json)
    .addOption(langOption(io.texts))
    .option("--quiet", help.quiet)
    .action((files: string[], options: MergeCommandOptions) => mergeCommand(files, options, io));
  aroundHelp(command, io.texts, "glidepath merge part-*.json --out out", [help.merge.more, help.exitCodes]);
}
