import { norway, valueIn } from "../reference/index.js";
import { type GivenFigures, own, type Proposed } from "./given-figures.js";
import { knownMunicipality } from "./known-municipality.js";
import { type TemplateWords, templateWords } from "./template-words.js";

/** A past year of a municipality; `settled` is undefined where nothing is known that could stand in. */
export interface ProposedYear {
  readonly year: number;
  readonly settled?: Proposed;
  readonly requested?: Proposed;
  readonly decided?: Proposed;
  /** What the publication says of the year. */
  readonly note?: string;
}

/** The years before a plan in which those who settled are still followed. */
const YEARS_BEFORE = 5;

/** Stands in for a number that is not published because it is under five: 1 to 4, or now and then 0. */
const UNDER_FIVE = 3;

type Row = norway.MunicipalHistory["rows"][number];

/**
 * The five years before the plan: what was given, else what is published, else a number that stands in
 * and says so. A number is never taken to be 0 because it is not known.
 *
 * - under five, and so not published: 3;
 * - counted to 13 November 2024: carried on as the nation's count was, not beyond what was decided;
 * - the year before the first published one: the municipality's share of all settled in the years that are.
 *
 * What the year's count is otherwise not known for is left undefined: the municipality knows it.
 *
 * @returns the years, oldest first; before the five also earlier ones for which `settled` is given
 * @throws RangeError when more minors than people are given for a year
 * @example proposedHistory({ municipality: "Tolga", firstYear: 2024 })[1].settled // { value: 3, status: "assumed", … }
 */
export function proposedHistory(given: GivenFigures): readonly ProposedYear[] {
  const known = knownMunicipality(given.municipality);
  const words = templateWords(given.language);
  return yearsOf(given).map((year) => {
    const row = known?.rows.find((published) => published.year === year);
    const cited = (value: number | null | undefined) =>
      value === null || value === undefined || known === undefined
        ? undefined
        : { value, status: "cited" as const, source: row?.source ?? known.source };
    const ours = (key: "settled" | "requested" | "decided") => {
      const count = given[key]?.[String(year)];
      return count === undefined ? undefined : own(count, given.sources?.[key]);
    };
    const settled = ours("settled") ?? cited(row?.settled) ?? standIn(year, row, known, words);
    const requested = ours("requested") ?? cited(row?.requested);
    const decided = ours("decided") ?? cited(row?.decided);
    return {
      year,
      ...(settled === undefined ? {} : { settled: withoutMinors(settled, year, given) }),
      ...(requested === undefined ? {} : { requested }),
      ...(decided === undefined ? {} : { decided }),
      ...(row?.note === undefined ? {} : { note: row.note }),
    };
  });
}

// Earlier years are taken in where they are given; nothing needs them.
function yearsOf({ firstYear, settled = {} }: GivenFigures): number[] {
  const needed = Array.from({ length: YEARS_BEFORE }, (_, i) => firstYear - YEARS_BEFORE + i);
  const earlier = Object.keys(settled).map(Number);
  return [...earlier.filter((year) => year < firstYear - YEARS_BEFORE).sort((a, b) => a - b), ...needed];
}

function standIn(
  year: number,
  row: Row | undefined,
  known: norway.MunicipalHistory | undefined,
  words: TemplateWords,
): Proposed | undefined {
  if (known === undefined) return undefined;
  if (row?.settledByNovember !== undefined) {
    return wholeOf2024(row.settledByNovember, row.decided, words);
  }
  if (row !== undefined) {
    return row.note?.includes("under 5")
      ? {
          value: UNDER_FIVE,
          status: "assumed",
          note: words.underFive(UNDER_FIVE),
        }
      : undefined;
  }
  return beforePublished(year, known, words);
}

function wholeOf2024(byNovember: number, decided: number | null, words: TemplateWords): Proposed {
  const counted = norway.withinYear2024.rows.find((row) => row.municipality === "all municipalities");
  const nation = valueIn(norway.nationalSeries.settled, 2024);
  if (counted === undefined || !nation) throw new RangeError("The nation's settlement in 2024 is not known.");
  const carriedOn = Math.round((byNovember * nation.value) / counted.settledNovember);
  const value = Math.min(carriedOn, Math.max(byNovember, decided ?? carriedOn));
  return {
    value,
    status: "assumed",
    source: counted.source ?? norway.withinYear2024.source,
    note: words.carriedOn(byNovember, counted.settledNovember, nation.value),
  };
}

function beforePublished(
  year: number,
  known: norway.MunicipalHistory,
  words: TemplateWords,
): Proposed | undefined {
  const national = (of: number) => valueIn(norway.nationalSeries.settled, of)?.value ?? 0;
  const published = known.rows.flatMap((row) =>
    row.settled === null ? [] : [{ year: row.year, settled: row.settled }],
  );
  const first = published[0]?.year;
  if (first === undefined || year !== first - 1 || national(year) === 0) return undefined;
  const here = published.reduce((sum, { settled }) => sum + settled, 0);
  const inAll = published.reduce((sum, row) => sum + national(row.year), 0);
  return {
    value: Math.round((national(year) * here) / inAll),
    status: "assumed",
    source: norway.nationalSeries.settled.source,
    note: words.beforePublished({
      years: `${first}–${published.at(-1)?.year}`,
      here,
      inAll,
      nation: national(year),
    }),
  };
}

// The published count holds everybody; where minors stand in a section of their own, they are taken out.
function withoutMinors(settled: Proposed, year: number, { minorsSettled, language }: GivenFigures): Proposed {
  const words = templateWords(language);
  const minors = minorsSettled?.[String(year)] ?? 0;
  if (settled.status === "own" || minors === 0) return settled;
  if (minors > settled.value) {
    throw new RangeError(`minorsSettled: ${words.moreMinorsThanPeople(minors, year, settled.value)}`);
  }
  const less = words.withoutMinors(settled.value, minors);
  return {
    ...settled,
    value: settled.value - minors,
    note: settled.note === undefined ? less : `${settled.note}; ${less}`,
  };
}
