import { type Command, Option } from "commander";
import { aroundHelp } from "../command-line/around-help.js";
import { langOption, seedOption, workersOption } from "../command-line/common-options.js";
import { parseAmount } from "../input/parse-amount.js";
import { caseNames, parseCase } from "../input/parse-case.js";
import { parseRuns } from "../input/parse-runs.js";
import type { SpeakingIo } from "../io.js";
import { stressCommand } from "./stress.js";
import type { StressCommandOptions } from "./stress-command-options.js";

const DEFAULT_RUNS = 1000;

/** Adds `glidepath stress` to the program. */
export function registerStress(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  // Choices that a shell can complete; several may be named, one after the other.
  const cases = new Option("--case <name>", help.stress.case).choices(caseNames).argParser(parseCase);
  const command = program
    .command("stress")
    .description(help.stress.about)
    .argument("<scenario>", help.scenario)
    .addOption(cases)
    .option("--policies <names>", help.stress.policies)
    .option("--runs <number>", help.stress.runs, parseRuns, DEFAULT_RUNS)
    .addOption(seedOption(io.texts))
    .option("--min-net <amount>", help.stress.minNet, parseAmount)
    .option("--min-fund <amount>", help.stress.minFund, parseAmount)
    .option("--out <folder>", help.stress.out)
    .addOption(workersOption(io.texts))
    .option("--json", help.json)
    .addOption(langOption(io.texts))
    .option("--quiet", help.quiet)
    .action((scenario: string, options: StressCommandOptions) => stressCommand(scenario, options, io));
  aroundHelp(command, io.texts, "glidepath stress drammen-2024 --case rate-frozen --runs 500", [
    help.stress.more,
    help.exitCodes,
  ]);
}
