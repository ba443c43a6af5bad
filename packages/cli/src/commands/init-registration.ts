import { type Command, Option } from "commander";
import { initMunicipality } from "../input/init-municipality.js";
import { initNumber, type WholeLimits, wholeLimits } from "../input/init-number.js";
import { initYearCounts } from "../input/init-year-counts.js";
import type { SpeakingIo } from "../io.js";
import { LANGUAGES } from "../language/language.js";
import { initCommand } from "./init.js";
import type { InitCommandOptions } from "./init-command-options.js";
import { initCountry } from "./init-country.js";

const HELP = `
In a terminal it asks for what is not given; Enter takes what stands in brackets.
Elsewhere it takes what is published or assumed, and says on stderr what it
assumed. Figures are published of Drammen, Hamar, Tolga, Oslo, Bergen, Trondheim,
Stavanger, Ringerike, Andøy, Arendal, Kragerø and Gjøvik, to November 2024; of
other municipalities the five years before the plan have to be given.

For Sweden it writes the case of Skåne 2017 with the municipality's own name and
history; the rest of it is made up, and said to be.

--data takes what stands in a workbook, a CSV file or a table of Statistics Norway
(JSON-stat): requested, decided and settled by year, cost per person by service,
dwellings. docs/own-data.md lists the headers by which it knows them.

Exit codes: 0 done, 1 could not write, 2 wrong input or a file that is there.

Examples:
  glidepath init --municipality Hamar
  glidepath init --municipality Lillehammer --data budget.xlsx --data homes.csv
  glidepath init my-town.yaml --municipality Lillehammer --first-year 2026 \\
    --settled 2021:30,2022:150,2023:180,2024:140,2025:70 --asked 60 --to 30`;

/** Adds `glidepath init` to the program. */
export function registerInit(program: Command, io: SpeakingIo): void {
  const whole = (option: string, limits: WholeLimits) => (text: string) =>
    initNumber(text, `${option}: `, limits);
  const counts = (option: string) => (text: string) => initYearCounts(text, `${option}: `);
  const { persons, dwellings, rampYears, firstYear, fund } = wholeLimits;
  program
    .command("init")
    .description("write a commented scenario file of a municipality, to be made one's own")
    .argument("[file]", "the YAML file to write, - for stdout; default: name and first year")
    .option("--municipality <name>", "its name", (text) => initMunicipality(text, "--municipality: "))
    .option("--country <name>", "norway or sweden; default: norway", (text) =>
      initCountry(text, "--country: "),
    )
    .option("--first-year <year>", "first plan year", whole("--first-year", firstYear))
    .option("--settled <pairs>", "persons settled by year, such as 2019:31,2020:19", counts("--settled"))
    .option("--requested <pairs>", "persons that the state asked for, by year", counts("--requested"))
    .option("--decided <pairs>", "persons decided, by year", counts("--decided"))
    .option("--asked <persons>", "asked for in the first plan year", whole("--asked", persons))
    .option("--from <persons>", "where the gradual policy starts", whole("--from", persons))
    .option("--to <persons>", "where gradual and sharp end", whole("--to", persons))
    .option("--years <number>", "years of the gradual policy", whole("--years", rampYears))
    .option("--after-plan <persons>", "decided in each year after the plan", whole("--after-plan", persons))
    .option("--dwellings-owned <number>", "owned for settlement", whole("--dwellings-owned", dwellings))
    .option("--dwellings-per-year <number>", "found in a year", whole("--dwellings-per-year", dwellings))
    .option("--fund <amount>", "reserve fund when the plan starts, NOK or SEK", whole("--fund", fund))
    .option(
      "--minors-settled <pairs>",
      "unaccompanied minors settled by year, beside the others",
      counts("--minors-settled"),
    )
    .option(
      "--data <file>",
      "own tables: XLSX, CSV or JSON-stat; may be repeated",
      (path, before: string[] = []) => [...before, path],
    )
    .addOption(new Option("--lang <language>", "en or nb; default: the environment's").choices(LANGUAGES))
    .option("--force", "replace the file if it is there")
    .option("--stdout", "print the file instead of writing it")
    .addHelpText("after", HELP)
    .action((file: string | undefined, options: InitCommandOptions) => initCommand(file, options, io));
}
