import { readScenario, ScenarioError, type ScenarioInput } from "@glidepath/core";
import {
  knownMunicipality,
  nearestMunicipality,
  proposedFirstYear,
  proposedHistory,
  startingScenario,
  type StartingScenario,
  startingYears,
} from "@glidepath/core/templates";
import { scenarioErrorText } from "../words/index.js";
import type { BothLanguages } from "./both-languages.js";
import type { GivenFile } from "./file-input.js";
import { type SettlementTable, settlementTable } from "./settlement-table.js";

/** A scenario that a reader gave, or why there is none. */
export interface GivenScenario {
  /** Undefined where no file was given, and where it cannot be used. */
  readonly scenario: ScenarioInput | undefined;
  /** The scenario as `init` starts it from a table, with what was assumed of the municipality itself. */
  readonly start: BothLanguages<StartingScenario> | undefined;
  /** Columns of a table that are not used. */
  readonly passedOver: readonly string[];
  /** What is wrong, with key or place, value and repair. */
  readonly problems: readonly BothLanguages[];
}

/**
 * The scenario in a file: as it stands in YAML or JSON, or started from a CSV file of the persons that a Norwegian
 * municipality has settled by year. Nothing is thrown: what is wrong is told.
 *
 * @param municipality the name of that of a table; default: the name of the file
 * @example givenScenario(file, "Hamar").scenario ?? hamar2024
 */
export function givenScenario(file: GivenFile | null, municipality = ""): GivenScenario {
  if (file === null) return given();
  const { name, text } = file;
  if (text === undefined) return given({ problems: [noText(name)] });
  if (!/\.csv$/i.test(name)) return inScenario(name, text);
  const table = settlementTable(text);
  if (table.problems.length > 0) return given({ problems: table.problems });
  return startedFrom(table, municipality === "" ? name.replace(/\.csv$/i, "") : municipality);
}

function given(known: Partial<GivenScenario> = {}): GivenScenario {
  return { scenario: undefined, start: undefined, passedOver: [], problems: [], ...known };
}

function inScenario(name: string, text: string): GivenScenario {
  try {
    return given({ scenario: readScenario(text, name) });
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const { problems } = error;
    return given({
      problems: problems.map((problem) => {
        const alone = new ScenarioError(name, [problem]);
        return { nb: withoutHeading(alone, "nb"), en: withoutHeading(alone, "en") };
      }),
    });
  }
}

function withoutHeading(error: ScenarioError, language: "nb" | "en"): string {
  return scenarioErrorText(error, language).split("\n").slice(1).join("\n").trim();
}

function startedFrom(table: SettlementTable, municipality: string): GivenScenario {
  const { settled, requested, decided, passedOver } = table;
  const firstYear = proposedFirstYear(municipality, settled);
  if (firstYear === undefined) return given({ problems: [nobodySettled] });
  if (firstYear < startingYears.earliest || firstYear > startingYears.latest) {
    return given({ problems: [outOfRange(firstYear)] });
  }
  const asked = requested[String(firstYear)];
  const figures = {
    municipality,
    firstYear,
    settled,
    requested,
    decided,
    ...(asked === undefined ? {} : { asked }),
  };
  const missing = proposedHistory(figures).flatMap((past) => (past.settled === undefined ? [past.year] : []));
  if (missing.length > 0) return given({ problems: [yearsMissing(municipality, missing.join(", "))] });
  const start = {
    nb: startingScenario({ ...figures, language: "nb" }),
    en: startingScenario({ ...figures, language: "en" }),
  };
  return given({ scenario: start.en.scenario, start, passedOver });
}

function noText(name: string): BothLanguages {
  return {
    nb: `${name} er ikke en tekstfil. Lagre et regneark som CSV, eller velg en scenariofil (YAML eller JSON).`,
    en: `${name} is no text file. Save a spreadsheet as CSV, or choose a scenario file (YAML or JSON).`,
  };
}

const nobodySettled: BothLanguages = {
  nb: "Tabellen har ingen tall for bosatte. Skriv minst de fem siste årene.",
  en: "The table has no numbers of persons settled. Write at least the last five years.",
};

function outOfRange(firstYear: number): BothLanguages {
  const { earliest, latest } = startingYears;
  return {
    nb: `Planen ville begynne i ${firstYear}, året etter det siste i tabellen, og må begynne fra ${earliest} til ${latest}. Legg til eller fjern år.`,
    en: `The plan would begin in ${firstYear}, the year after the last one of the table, and must begin from ${earliest} to ${latest}. Add or remove years.`,
  };
}

function yearsMissing(municipality: string, years: string): BothLanguages {
  const nearest =
    knownMunicipality(municipality) === undefined ? nearestMunicipality(municipality) : undefined;
  const meant = (hint: (name: string) => string) => (nearest === undefined ? "" : hint(nearest));
  return {
    nb: `Tabellen mangler bosatte i ${years}, og for «${municipality}» er det ikke publisert noe som kan stå der. Legg til årene, med 0 der ingen ble bosatt.${meant((name) => ` Eller mente du kommunen ${name}? Skriv navnet.`)}`,
    en: `The table lacks the persons settled in ${years}, and nothing is published of "${municipality}" that could stand there. Add the years, with 0 where nobody settled.${meant((name) => ` Or did you mean the municipality ${name}? Write its name.`)}`,
  };
}
