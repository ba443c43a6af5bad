import type { Command } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption } from "../../command-line/common-options.js";
import type { SpeakingIo } from "../../io.js";
import { type GrantsCommandOptions, grantsCommand } from "./grants.js";
import { parseNumber } from "../../input/values/parse-number.js";
import { parseYear } from "../../input/values/parse-year.js";

/** Adds `glidepath grants` to the program. */
export function registerGrants(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("grants")
    .description(help.grants.about)
    .option("--settled <pairs>", help.grants.settled)
    .option("--csv <file>", help.grants.csv)
    .option("--country <name>", help.grants.country, "norway")
    .option("--from <year>", help.grants.from, parseYear)
    .option("--to <year>", help.grants.to, parseYear)
    .option("--no-inflow", help.grants.noInflow)
    .option("--reunified <number>", help.grants.reunified, parseNumber(20))
    .option("--born <number>", help.grants.born, parseNumber(20))
    .option("--leaving <share>", help.grants.leaving, parseNumber(1))
    .option("--moving-out <share>", help.grants.movingOut, parseNumber(0.99))
    .option("--moving-in <number>", help.grants.movingIn, parseNumber(20))
    .option("--temporary <share>", help.grants.temporary, parseNumber(1))
    .option("--unaccompanied <share>", help.grants.unaccompanied, parseNumber(1))
    .option("--rates-of <year>", help.grants.ratesOf, parseYear)
    .option("--paid-later <share>", help.grants.paidLater, parseNumber(1))
    .option("--json", help.json)
    .addOption(langOption(io.texts))
    .action((options: GrantsCommandOptions) => grantsCommand(options, io));
  aroundHelp(command, io.texts, "glidepath grants --settled 2022:324,2023:400", [
    help.grants.more,
    help.exitCodesOfInput,
  ]);
}
