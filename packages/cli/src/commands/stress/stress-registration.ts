import { type Command, Option } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { withAnalysisOptions } from "../../command-line/analysis-options.js";
import { parseAmount } from "../../input/values/parse-amount.js";
import { caseNames, parseCase } from "../../input/values/parse-case.js";
import type { SpeakingIo } from "../../io.js";
import { type StressCommandOptions, stressCommand } from "./stress.js";

/** Adds `glidepath stress` to the program. */
export function registerStress(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  // Choices that a shell can complete; several may be named, one after the other.
  const cases = new Option("--case <name>", help.stress.case).choices(caseNames).argParser(parseCase);
  const command = program
    .command("stress")
    .description(help.stress.about)
    .argument("<scenario>", help.scenario)
    .option("--policies <names>", help.stress.policies)
    .addOption(cases)
    .option("--min-net <amount>", help.stress.minNet, parseAmount)
    .option("--min-fund <amount>", help.stress.minFund, parseAmount);
  withAnalysisOptions(command, io.texts, { about: help.stress.runs, usual: 1000 }).action(
    (scenario: string, options: StressCommandOptions) => stressCommand(scenario, options, io),
  );
  aroundHelp(command, io.texts, "glidepath stress drammen-2024 --case rate-frozen --runs 500", [
    help.stress.more,
    help.exitCodes,
  ]);
}
