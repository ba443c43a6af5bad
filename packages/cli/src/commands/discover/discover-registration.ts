import type { Command } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { withAnalysisOptions } from "../../command-line/analysis-options.js";
import { parseAmountFromZero } from "../../input/values/parse-amount.js";
import { parseDensity } from "../../input/values/parse-density.js";
import type { SpeakingIo } from "../../io.js";
import { type DiscoverCommandOptions, discoverCommand } from "./discover.js";

/** Adds `glidepath discover` to the program. */
export function registerDiscover(program: Command, io: SpeakingIo): void {
  const { help, discover } = io.texts;
  const command = program
    .command("discover")
    .description(discover.about)
    .argument("<scenario>", help.scenario)
    .option("--policy <name>", help.pair.policy)
    .option("--against <name>", help.pair.against)
    .option("--worse-than <amount>", discover.worseThan, parseAmountFromZero)
    .option("--density <share>", discover.density, parseDensity)
    .option("--matched", discover.matched);
  withAnalysisOptions(command, io.texts, { about: discover.runs, usual: 10_000 }).action(
    (scenario: string, options: DiscoverCommandOptions) => discoverCommand(scenario, options, io),
  );
  aroundHelp(command, io.texts, "glidepath discover drammen-2024", [discover.more, help.exitCodes]);
}
