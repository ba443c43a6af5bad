import { type Command, Option } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { withAnalysisOptions } from "../../command-line/analysis-options.js";
import { parseAmong } from "../../input/values/parse-among.js";
import { parseAmountFromZero } from "../../input/values/parse-amount.js";
import { parseCount } from "../../input/values/parse-count.js";
import { parseLimit } from "../../input/values/parse-limit.js";
import type { SpeakingIo } from "../../io.js";
import { SOLVED_FOR, type SolveCommandOptions, solveCommand } from "./solve.js";

/** Adds `glidepath solve` to the program. */
export function registerSolve(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("solve")
    .description(help.solve.about)
    .argument("<scenario>", help.scenario)
    .addOption(new Option("--find <what>", help.solve.find).choices(SOLVED_FOR).makeOptionMandatory())
    .option("--policy <name>", help.solve.policy)
    .addOption(new Option("--limit <chance>", help.solve.limit).argParser(parseLimit).default(0.1, "10%"))
    .addOption(new Option("--of <what>", help.solve.of).choices(["fund", "net"]).default("fund"))
    .option("--deficit <amount>", help.solve.deficit, parseAmountFromZero, 0)
    .option("--by <year>", help.solve.by, parseCount(1900, 2200))
    .option("--among <numbers>", help.solve.among, parseAmong);
  withAnalysisOptions(command, io.texts, { about: help.solve.runs, usual: 10_000 }).action(
    (scenario: string, options: SolveCommandOptions) => solveCommand(scenario, options, io),
  );
  aroundHelp(command, io.texts, "glidepath solve drammen-2024 --find smallest-fund --policy sharp", [
    help.solve.more,
    help.exitCodes,
  ]);
}
