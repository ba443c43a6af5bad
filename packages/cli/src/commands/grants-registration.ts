import { type Command, Option } from "commander";
import type { SpeakingIo } from "../io.js";
import { LANGUAGES } from "../language/language.js";
import { grantsCommand } from "./grants.js";
import type { GrantsCommandOptions } from "./grants-command-options.js";
import { grantsNumber } from "./grants-number.js";
import { grantsYear } from "./grants-year.js";

const HELP = `
Family reunification, births, moving in and moving out are included by default;
docs/grants.md says where each default comes from. Persons are expectations.

--json prints one object: country, currency, years, settled, grants (by name:
label, byYear, rates), integrationByResidenceYear (by calendar year: residence
years 1 to 5; in Sweden the three calendar years since reception), total,
ratesByResidenceYear, personsByResidenceYear, missingYears, assumptions. Amounts
are in NOK (SEK). Rates are published, interpolated or carriedOn.

Groups: singleAdult, familyAdult, child, youngChild (0-5), schoolChild, elder
(60 or over), unaccompaniedMinor. Without a group the national mix of the year.

Exit codes: 0 done, 2 wrong input.

Examples:
  glidepath grants --settled 2019:65,2020:56,2021:59,2022:324,2023:400
  glidepath grants --csv settled.csv --from 2022 --to 2026 --json
  glidepath grants --settled 2017:100:singleAdult --no-inflow --rates-of 2017`;

/** Adds `glidepath grants` to the program. */
export function registerGrants(program: Command, io: SpeakingIo): void {
  program
    .command("grants")
    .description("the grants that can be expected from those who are settled")
    .option("--settled <pairs>", "persons settled by year, such as 2019:65,2020:56")
    .option("--csv <file>", "the same from a file with the columns year,settled[,group]")
    .option("--country <name>", "norway or sweden", "norway")
    .option("--from <year>", "first calendar year; default: the first settled year", grantsYear)
    .option("--to <year>", "last one; default: the last in which those named bring grants", grantsYear)
    .option("--no-inflow", "the settled alone: nobody joins them, and nobody leaves")
    .option("--reunified <number>", "persons who follow by reunification per settled", grantsNumber(20))
    .option("--born <number>", "children born within six months per settled", grantsNumber(20))
    .option("--leaving <share>", "share who leave the country in a year", grantsNumber(1))
    .option("--moving-out <share>", "share in other municipalities after five years", grantsNumber(0.99))
    .option("--moving-in <number>", "persons who move in per person who moves out", grantsNumber(20))
    .option("--temporary <share>", "temporary protection among those settled from 2022", grantsNumber(1))
    .option("--unaccompanied <share>", "unaccompanied minors among those settled", grantsNumber(1))
    .option("--rates-of <year>", "pay the rates of one year in all years", grantsYear)
    .option("--paid-later <share>", "of first-year grants, paid the year after", grantsNumber(1))
    .option("--json", "print the result as one JSON object and nothing else")
    .addOption(new Option("--lang <language>", "en or nb; default: the environment's").choices(LANGUAGES))
    .addHelpText("after", HELP)
    .action((options: GrantsCommandOptions) => grantsCommand(options, io));
}
