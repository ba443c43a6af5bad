import type { Command } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { withAnalysisOptions } from "../../command-line/analysis-options.js";
import { parseAmong } from "../../input/values/parse-among.js";
import { parseAmountFromZero } from "../../input/values/parse-amount.js";
import { parseCount } from "../../input/values/parse-count.js";
import { parseLengths } from "../../input/values/parse-lengths.js";
import { parseSomeOf } from "../../input/values/parse-some-of.js";
import type { SpeakingIo } from "../../io.js";
import { type FrontierCommandOptions, frontierCommand } from "./frontier.js";

/** Adds `glidepath frontier` to the program. */
export function registerFrontier(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("frontier")
    .description(help.frontier.about)
    .argument("<scenario>", help.scenario)
    .option("--policy <name>", help.frontier.policy)
    .option("--lengths <years>", help.frontier.lengths, parseLengths)
    .option("--to <persons>", help.frontier.ends, parseAmong)
    .option("--announced <when>", help.frontier.announced, parseSomeOf(["yearly", "ahead"]))
    .option("--speeds <names>", help.frontier.speeds, parseSomeOf(["slow", "asGiven", "fast"]))
    .option("--deficit <amount>", help.solve.deficit, parseAmountFromZero, 0)
    .option("--by <year>", help.solve.by, parseCount(1900, 2200));
  withAnalysisOptions(command, io.texts, { about: help.frontier.runs, usual: 2000 }).action(
    (scenario: string, options: FrontierCommandOptions) => frontierCommand(scenario, options, io),
  );
  aroundHelp(command, io.texts, "glidepath frontier drammen-2024 --policy gradual", [
    help.frontier.more,
    help.exitCodes,
  ]);
}
