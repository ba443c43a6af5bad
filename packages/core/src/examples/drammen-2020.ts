import { norway, valueIn } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";
import { norwegianScenario } from "../templates/index.js";
import { drammen2024, drammenFigures } from "./drammen-2024.js";
import { pastYears } from "./past-years.js";

const { rows, source } = norway.municipalities.drammen;
const YEARS = [2020, 2021, 2022, 2023, 2024] as const;

/** Nobody is kept away: neither the request, nor dwellings, nor national scarcity limits who comes. */
const unlimited = (value: number, unit: string, note: string) =>
  ({ value, unit, status: "assumed", note }) as const;

/**
 * Persons whom Drammen settled in 2020–2023, without the seven unaccompanied minors of 2023, and decided for
 * 2024 (121 had come by 13 November).
 */
export const drammenSettled: Readonly<Record<string, number>> = Object.fromEntries(
  YEARS.map((year) => {
    const row = rows.find((candidate) => candidate.year === year);
    const persons = row?.settled ?? row?.decided;
    if (persons == null) throw new RangeError(`Drammen has no number for ${year}.`);
    return [String(year), persons - (row?.unaccompaniedSettled ?? 0)];
  }),
);

/**
 * When those numbers became known to the services: 2020 when the request of 85 was cut in October; 2022 when the
 * state asked anew in March; 2024 when the council decided in February; the others in December before. The rise
 * within 2023, from 360 to 400, is taken as known in December too.
 */
export const drammenKnownFrom = {
  2020: { year: 2020, month: 10 },
  2022: { year: 2022, month: 3 },
  2024: { year: 2024, month: 2 },
} as const;

const base = norwegianScenario({
  name: "Drammen 2020–2024, looking back",
  question:
    "Drammen settled 56, 59, 324, 393 and 125. What did it cost that this swung, and that it was not known?",
  description:
    "Settlement as it was, with need as it came; people, services and their costs as in the example of 2024, estimated " +
    "at the end of 2019. So that it is the numbers alone that differ, neither request, dwellings nor national scarcity " +
    "limits who comes, and every decided number is filled. Unaccompanied minors are left out.",
  firstYear: YEARS[0],
  planYears: YEARS.length,
  history: pastYears(norway.municipalities.drammen, 2012, 2019),
  afterPlan: drammenFigures.afterPlan,
  dwellings: {
    owned: drammenFigures.dwellings.owned,
    obtainablePerYear: unlimited(10_000, "dwellings a year", "no limit: those who came were housed"),
  },
  ...(drammenFigures.fund === undefined ? {} : { fund: drammenFigures.fund }),
  policies: {
    asItWas: {
      kind: "path",
      description: "as it was, known when it became known",
      numbers: drammenSettled,
      knownFrom: { "2020": "2020-10", "2022": "2022-03", "2024": "2024-02" },
      onRevision: "ignore",
    },
  },
});

/**
 * Drammen 2020–2024 as it was, for what its swings cost: with `priceOfVolatility` and the numbers of
 * `drammenSettled`.
 *
 * @example
 * const knownFrom = drammenKnownFrom;
 * priceOfVolatility(checkScenario(drammen2020), { numbers: drammenSettled, knownFrom, runs: 1000, seed: "past" });
 */
export const drammen2020: ScenarioInput = {
  ...base,
  // Looking back, prices are known, and those of 2024 are today's.
  prices: drammen2024.prices,
  need: {
    model: "fixed",
    lastObserved: base.need.lastObserved,
    years: Object.fromEntries(YEARS.map((year) => [String(year), settledIn(year)])),
    source: norway.nationalSeries.settled.source,
    status: "cited",
    note: "settled in Norway; each year's own source stands among the national series",
  },
  request: {
    ...base.request,
    known: {
      national: {},
      municipal: Object.fromEntries(YEARS.map((year) => [String(year), 10_000])),
      source,
      status: "assumed",
      note: "no limit: what was settled is given, and the even course must be free of the requests too",
    },
    revisionThreshold: unlimited(10, "log", "never revised: the numbers are those of the end"),
    nationalAcceptance: unlimited(0.01, "decided / requested", "so little that decisions are always filled"),
  },
  settlement: {
    ...base.settlement,
    fill: {
      typical: unlimited(1, "settled / decided", "what was settled is given"),
      spread: [{ sd: unlimited(0, "log", "what was settled is given") }],
      largest: unlimited(1, "settled / decided", "what was settled is given"),
    },
  },
};

function settledIn(year: number): number {
  const settled = valueIn(norway.nationalSeries.settled, year)?.value;
  if (settled === undefined) throw new RangeError(`The settlement of ${year} is not known.`);
  return settled;
}
