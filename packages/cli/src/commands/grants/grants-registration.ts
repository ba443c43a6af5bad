import type { Command } from "commander";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption } from "../../command-line/common-options.js";
import type { SpeakingIo } from "../../io.js";
import { grantsCommand } from "./grants.js";
import type { GrantsCommandOptions } from "./grants-command-options.js";
import { grantsNumber } from "./grants-number.js";
import { grantsYear } from "./grants-year.js";

/** Adds `glidepath grants` to the program. */
export function registerGrants(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const command = program
    .command("grants")
    .description(help.grants.about)
    .option("--settled <pairs>", help.grants.settled)
    .option("--csv <file>", help.grants.csv)
    .option("--country <name>", help.grants.country, "norway")
    .option("--from <year>", help.grants.from, grantsYear)
    .option("--to <year>", help.grants.to, grantsYear)
    .option("--no-inflow", help.grants.noInflow)
    .option("--reunified <number>", help.grants.reunified, grantsNumber(20))
    .option("--born <number>", help.grants.born, grantsNumber(20))
    .option("--leaving <share>", help.grants.leaving, grantsNumber(1))
    .option("--moving-out <share>", help.grants.movingOut, grantsNumber(0.99))
    .option("--moving-in <number>", help.grants.movingIn, grantsNumber(20))
    .option("--temporary <share>", help.grants.temporary, grantsNumber(1))
    .option("--unaccompanied <share>", help.grants.unaccompanied, grantsNumber(1))
    .option("--rates-of <year>", help.grants.ratesOf, grantsYear)
    .option("--paid-later <share>", help.grants.paidLater, grantsNumber(1))
    .option("--json", help.json)
    .addOption(langOption(io.texts))
    .action((options: GrantsCommandOptions) => grantsCommand(options, io));
  aroundHelp(command, io.texts, "glidepath grants --settled 2022:324,2023:400", [
    help.grants.more,
    help.exitCodesOfInput,
  ]);
}
