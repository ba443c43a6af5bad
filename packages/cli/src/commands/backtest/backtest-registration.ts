import type { Command } from "commander";
import { parseRuns } from "../../input/values/parse-runs.js";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption } from "../../command-line/common-options.js";
import type { SpeakingIo } from "../../io.js";
import { type BacktestCommandOptions, backtestCommand } from "./backtest.js";

/** Adds `glidepath backtest` to the program. */
export function registerBacktest(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("backtest")
    .description(help.backtest.about)
    .option("--runs <number>", help.backtest.runs, parseRuns, 4000)
    .option("--seed <text>", help.seed, "backtest")
    .option("--out <folder>", help.backtest.out)
    .option("--series <file>", help.backtest.series)
    .option("--model <name>", help.backtest.model, "regimes")
    .option("--json", help.json)
    .addOption(langOption(io.texts))
    .option("--quiet", help.quiet)
    .action((options: BacktestCommandOptions) => backtestCommand(options, io));
  aroundHelp(command, io.texts, "glidepath backtest --out out", [
    help.backtest.more,
    help.keysIn("docs/guides/results.md"),
    help.exitCodes,
  ]);
}
