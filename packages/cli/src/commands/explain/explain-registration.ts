import type { Command } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption, seedOption } from "../../command-line/common-options.js";
import { parseRun } from "../../input/values/parse-run.js";
import { parseRuns } from "../../input/values/parse-runs.js";
import { parseWorst } from "../../input/values/parse-worst.js";
import type { SpeakingIo } from "../../io.js";
import { type ExplainCommandOptions, explainCommand } from "./explain.js";

/** Adds `glidepath explain` to the program. */
export function registerExplain(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("explain")
    .description(help.explain.about)
    .argument("<scenario>", help.scenario)
    .option("--policy <name>", help.run.policy)
    .option("--against <name>", help.explain.against)
    .option("--run <number>", help.explain.run, parseRun)
    .option("--worst <share>", help.explain.worst, parseWorst)
    .option("--median", help.explain.median)
    .option("--runs <number>", help.explain.runs, parseRuns)
    .addOption(seedOption(io.texts))
    .option("--json", help.json)
    .addOption(langOption(io.texts))
    .option("--quiet", help.quiet)
    .action((scenario: string, options: ExplainCommandOptions) => explainCommand(scenario, options, io));
  aroundHelp(command, io.texts, "glidepath explain drammen-2024 --policy sharp --worst 5%", [
    help.explain.more,
    help.exitCodes,
  ]);
}
