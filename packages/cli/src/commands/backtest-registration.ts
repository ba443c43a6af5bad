import type { Command } from "commander";
import { parseRuns } from "../input/parse-runs.js";
import type { SpeakingIo } from "../io.js";
import { backtestCommand } from "./backtest.js";
import type { BacktestCommandOptions } from "./backtest-command-options.js";

const HELP = `
Tries the example drammen-2024 and the estimators behind its defaults on
published figures: forecasts of settlement made at the end of each year 2010 to
2023 from what was known then, the state's plans, published ranges, how far
decisions were filled, who stays, grants and costs, and Drammen 2021-2024.
docs/backtest.md says what each part is and what came of it.

--json prints one object: scenario, defaults, forecasts, scores, plans, ranges,
fillRule, fill, fillScores, retention, grants, coverage, surveyCost, drammen.

--series fits the arrival model to another series of the nation's need instead: a
CSV file or workbook (XLSX) with columns for year and persons, one line a year
without gaps, at least six. It prints the section need of a scenario, to be pasted there; need is of
the whole country, so a municipality's own numbers do not belong in it. With
--json: need and fit.

Exit codes: 0 done, 1 could not compute or write, 2 wrong input.

Examples:
  glidepath backtest --out out
  glidepath backtest --series nation.csv --model studentT`;

/** Adds `glidepath backtest` to the program. */
export function registerBacktest(program: Command, io: SpeakingIo): void {
  program
    .command("backtest")
    .description("how well the model fits what happened, on published figures")
    .option("--runs <number>", "worlds drawn for each forecast", parseRuns, 4000)
    .option("--seed <text>", "names the worlds: the same seed gives the same ones", "backtest")
    .option("--out <folder>", "write backtest.html and backtest.json there")
    .option("--series <file>", "fit the arrival model to the columns year,persons of a file")
    .option("--model <name>", "with --series: regimes, studentT or resampled", "regimes")
    .option("--json", "print the result as one JSON object and nothing else")
    .option("--quiet", "no messages on stderr but errors")
    .addHelpText("after", HELP)
    .action((options: BacktestCommandOptions) => backtestCommand(options, io));
}
