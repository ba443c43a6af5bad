import { norway, valueIn } from "../reference/index.js";
import type { QuantityInput } from "../scenario/index.js";
import { type GivenFigures, own, type Proposed } from "./given-figures.js";
import { knownMunicipality } from "./known-municipality.js";
import { type ProposedYear, proposedHistory } from "./proposed-history.js";
import { assumed } from "./quantities.js";
import { templateWords } from "./template-words.js";

/** What a scenario of a municipality starts from, each number with how it came to be. */
export interface ProposedFigures {
  readonly history: readonly ProposedYear[];
  /** Undefined: not known, so drawn from the municipality's share of the nation's requests. */
  readonly asked?: Proposed;
  readonly from: Proposed;
  readonly to: Proposed;
  readonly years: Proposed;
  readonly afterPlan: Proposed;
  readonly dwellingsOwned: QuantityInput;
  readonly dwellingsPerYear: QuantityInput;
  readonly fund: Proposed;
}

/** A year of which somebody has to say how many settled. */
type YearWithSettled = ProposedYear & Required<Pick<ProposedYear, "settled">>;

/** As many as an økonomiplan has. */
const PLAN_YEARS = 4;

/**
 * The figures that a scenario of a municipality starts from: those given, else those published, else a
 * proposal that says how it was obtained.
 *
 * @throws RangeError when nothing can stand in for a year before the plan
 * @example proposedFigures({ municipality: "Hamar", firstYear: 2024 }).asked // 220, cited
 */
export function proposedFigures(given: GivenFigures): ProposedFigures {
  const words = templateWords(given.language);
  const history = proposedHistory(given);
  const missing = history.filter(({ settled }) => settled === undefined).map(({ year }) => year);
  if (missing.length > 0) {
    throw new RangeError(`settled: ${words.settledNotKnown(missing.join(", "))}`);
  }
  const known = history.slice(-5) as readonly YearWithSettled[];
  const { from, asked } = startOf(given, known);
  const to = endOf(given, from);
  return {
    history,
    ...(asked === undefined ? {} : { asked }),
    from,
    to,
    years:
      given.years === undefined
        ? { value: PLAN_YEARS, status: "assumed", note: words.asManyAsThePlan }
        : own(given.years),
    afterPlan:
      given.afterPlan === undefined
        ? { value: to.value, status: "assumed", note: words.wherePoliciesEnd }
        : own(given.afterPlan),
    dwellingsOwned:
      given.dwellingsOwned === undefined
        ? dwellingsOwned(given, known)
        : { ...own(given.dwellingsOwned, given.sources?.dwellingsOwned), unit: "dwellings" },
    dwellingsPerYear:
      given.dwellingsPerYear === undefined
        ? dwellingsPerYear(given, known)
        : { ...own(given.dwellingsPerYear, given.sources?.dwellingsPerYear), unit: "dwellings a year" },
    fund:
      given.fund === undefined ? { value: 0, status: "assumed", note: words.ownBalance } : own(given.fund),
  };
}

function publishedOf({ municipality, firstYear }: GivenFigures) {
  const known = knownMunicipality(municipality);
  const row = known?.rows.find(({ year }) => year === firstYear);
  return row === undefined ? undefined : { ...row, source: row.source ?? known?.source };
}

function startOf(
  given: GivenFigures,
  history: readonly YearWithSettled[],
): { from: Proposed; asked?: Proposed } {
  const words = templateWords(given.language);
  const row = publishedOf(given);
  const published = row?.requestedFirst ?? row?.requested;
  const asked: Proposed | undefined =
    given.asked !== undefined
      ? own(given.asked, given.sources?.asked)
      : typeof published === "number"
        ? { value: published, status: "cited", ...(row?.source === undefined ? {} : { source: row.source }) }
        : undefined;
  const last = history[history.length - 1] as YearWithSettled;
  const start: Proposed =
    asked !== undefined
      ? { value: asked.value, status: "assumed", note: words.whatTheStateAsksFor }
      : last.decided !== undefined
        ? { value: last.decided.value, status: "assumed", note: words.decidedFor(last.year) }
        : { value: last.settled.value, status: "assumed", note: words.settledIn(last.year) };
  return {
    from: given.from === undefined ? start : own(given.from),
    ...(asked === undefined ? {} : { asked }),
  };
}

// Where the number goes is the council's to say; until then it falls as the nation's did, or as far as was
// decided for the year itself.
function endOf(given: GivenFigures, from: Proposed): Proposed {
  if (given.to !== undefined) return own(given.to);
  const half = Math.round(from.value / 2);
  const row = publishedOf(given);
  if (typeof row?.decided === "number" && row.decided < half) {
    return {
      value: row.decided,
      status: "cited",
      ...(row.source === undefined ? {} : { source: row.source }),
      note: templateWords(given.language).decidedFor(given.firstYear),
    };
  }
  const { requestedFirst } = norway.nationalSeries;
  const [before, after] = [2024, 2025].map((year) => valueIn(requestedFirst, year)?.value);
  return {
    value: half,
    status: "assumed",
    note: templateWords(given.language).half(before, after),
  };
}

/** Persons a dwelling as planned in 2024, the middle of the three published numbers. */
const PERSONS_PER_DWELLING = valueIn(norway.personsPerDwelling, 2024)?.value ?? 2.5;

// Of the dwellings for those of the last two years, up to the share that the one municipality had of
// which it is published.
function dwellingsOwned({ language }: GivenFigures, history: readonly YearWithSettled[]): QuantityInput {
  const persons = history.slice(-2).reduce((sum, { settled }) => sum + settled.value, 0);
  const share = norway.municipalShareOfDwellings.value;
  const most = Math.round(((persons / PERSONS_PER_DWELLING) * share) / 100);
  return between(
    0,
    most,
    "dwellings",
    templateWords(language).dwellingsOwned(share, persons, PERSONS_PER_DWELLING),
  );
}

// Between what the one municipality could find that published it, relative to its best year, and the
// best year again.
function dwellingsPerYear(
  { municipality, firstYear, language }: GivenFigures,
  history: readonly YearWithSettled[],
): QuantityInput {
  const words = templateWords(language);
  const { drammen } = norway.municipalities;
  const found = norway.dwellingsFound.rows.find(({ year, months }) => year === 2024 && months === 12);
  const before = drammen.rows.find(({ year }) => year === 2023)?.settled;
  if (found === undefined || typeof before !== "number") {
    throw new RangeError("What Drammen could find in 2024 is not known.");
  }
  if (knownMunicipality(municipality)?.municipality === drammen.municipality && firstYear === found.year) {
    return {
      value: found.dwellings,
      unit: "dwellings a year",
      source: found.source ?? norway.dwellingsFound.source,
      status: "cited",
      note: words.laterYearsToo(found.note),
    };
  }
  const best = history.reduce((most, year) => (year.settled.value > most.settled.value ? year : most));
  const persons = best.settled.value;
  const homed = found.dwellings * PERSONS_PER_DWELLING;
  return between(
    Math.round((persons / PERSONS_PER_DWELLING) * (homed / before)),
    // Where next to nobody settled, still one.
    Math.max(1, Math.ceil(persons / PERSONS_PER_DWELLING)),
    "dwellings a year",
    words.dwellingsPerYear({
      persons,
      year: best.year,
      perDwelling: PERSONS_PER_DWELLING,
      part: `${homed}/${before}`,
    }),
  );
}

function between(min: number, max: number, unit: string, note: string): QuantityInput {
  return min < max
    ? { distribution: "uniform", min, max, ...assumed(unit, note) }
    : { value: max, ...assumed(unit, note) };
}
