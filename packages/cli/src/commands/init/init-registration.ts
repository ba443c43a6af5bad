import { type Command, Option } from "commander";
import { initMunicipality } from "./init-municipality.js";
import { initNumber, type WholeLimits, wholeLimits } from "./init-number.js";
import { initYearCounts } from "./init-year-counts.js";
import { aroundHelp } from "../../command-line/around-help.js";
import { langOption } from "../../command-line/common-options.js";
import type { SpeakingIo } from "../../io.js";
import { initCommand } from "./init.js";
import type { InitCommandOptions } from "./init-command-options.js";
import { initCountry } from "./init-country.js";

/** Adds `glidepath init` to the program. */
export function registerInit(program: Command, io: SpeakingIo): void {
  const { help } = io.texts;
  const whole = (option: string, limits: WholeLimits) => (text: string) =>
    initNumber(text, `${option}: `, limits);
  const counts = (option: string) => (text: string) => initYearCounts(text, `${option}: `);
  const { persons, dwellings, rampYears, firstYear, fund } = wholeLimits;
  const command = program
    .command("init")
    .description(help.init.about)
    .argument("[file]", help.init.file)
    .option("--municipality <name>", help.init.municipality, (text) =>
      initMunicipality(text, "--municipality: "),
    )
    .option("--country <name>", help.init.country, (text) => initCountry(text, "--country: "))
    .option("--first-year <year>", help.init.firstYear, whole("--first-year", firstYear))
    .option("--settled <pairs>", help.init.settled, counts("--settled"))
    .option("--requested <pairs>", help.init.requested, counts("--requested"))
    .option("--decided <pairs>", help.init.decided, counts("--decided"))
    .option("--asked <persons>", help.init.asked, whole("--asked", persons))
    .option("--from <persons>", help.init.from, whole("--from", persons))
    .option("--to <persons>", help.init.to, whole("--to", persons))
    .option("--years <number>", help.init.years, whole("--years", rampYears))
    .option("--after-plan <persons>", help.init.afterPlan, whole("--after-plan", persons))
    .option("--dwellings-owned <number>", help.init.dwellingsOwned, whole("--dwellings-owned", dwellings))
    .option(
      "--dwellings-per-year <number>",
      help.init.dwellingsPerYear,
      whole("--dwellings-per-year", dwellings),
    )
    .option("--fund <amount>", help.init.fund, whole("--fund", fund))
    .option("--minors-settled <pairs>", help.init.minorsSettled, counts("--minors-settled"))
    .option("--data <file>", help.init.data, (path, before: string[] = []) => [...before, path])
    .option("--force", help.init.force)
    // The same as - for the file, which the help names.
    .addOption(new Option("--stdout", help.init.stdout).hideHelp())
    .option("--quiet", help.init.quiet)
    .addOption(langOption(io.texts))
    .action((file: string | undefined, options: InitCommandOptions) => initCommand(file, options, io));
  aroundHelp(command, io.texts, "glidepath init --municipality Hamar", [help.init.more, help.exitCodes]);
}
