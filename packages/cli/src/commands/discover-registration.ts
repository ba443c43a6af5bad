import type { Command } from "commander";
import { aroundHelp } from "../command-line/around-help.js";
import { langOption, seedOption, workersOption } from "../command-line/common-options.js";
import { parseAmountFromZero } from "../input/parse-amount.js";
import { parseDensity } from "../input/parse-density.js";
import { parseRuns } from "../input/parse-runs.js";
import type { SpeakingIo } from "../io.js";
import { discoverCommand } from "./discover.js";
import type { DiscoverCommandOptions } from "./discover-command-options.js";

/** Adds `glidepath discover` to the program. */
export function registerDiscover(program: Command, io: SpeakingIo): void {
  const { help, discover } = io.texts;
  const command = program
    .command("discover")
    .description(discover.about)
    .argument("<scenario>", help.scenario)
    .option("--first <name>", discover.first)
    .option("--against <name>", discover.againstWhich)
    .option("--worse-than <amount>", discover.worseThan, parseAmountFromZero)
    .option("--density <share>", discover.density, parseDensity)
    .option("--matched", discover.matched)
    .option("--runs <number>", discover.runs, parseRuns)
    .addOption(seedOption(io.texts))
    .addOption(workersOption(io.texts))
    .option("--json", help.json)
    .addOption(langOption(io.texts))
    .option("--quiet", help.quiet)
    .action((scenario: string, options: DiscoverCommandOptions) => discoverCommand(scenario, options, io));
  aroundHelp(command, io.texts, "glidepath discover drammen-2024", [discover.more, help.exitCodes]);
}
