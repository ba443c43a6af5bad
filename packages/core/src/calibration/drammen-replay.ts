import { compare } from "../comparison/index.js";
import { nordic, norway, valueIn } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";

/** One year of Drammen, 2021–2024: what the model's rules make of it, and what happened. Persons. */
export interface ReplayYear {
  readonly year: number;
  /** The state's request, first and after any revision in the year. */
  readonly requestedFirst: number;
  readonly requested: number;
  readonly decided: number;
  /** 2024: up to 13 November. */
  readonly settled: number;
  /** Means over worlds, and the range of nine worlds in ten of the settled. */
  readonly modelRequested: number;
  readonly modelDecided: number;
  readonly modelSettled: number;
  readonly modelSettledLow: number;
  readonly modelSettledHigh: number;
}

/** From which worlds Drammen is lived through again. */
export interface ReplayOptions {
  readonly runs?: number;
  readonly seed?: string;
}

const FIRST_YEAR = 2021;
const YEARS = 4;

/**
 * Puts 2021–2024 through the rules of request, revision, decision and settlement of a scenario for
 * Drammen: national need as it came, the first requests as they were made, and a council that decides
 * as asked. Whatever the scenario says of money, services and dwellings is left out.
 *
 * The council did not decide as asked in 2024 (125 of 340): the difference is its decision, which no
 * rule foretells.
 *
 * @throws ScenarioError when the scenario cannot be used
 * @example drammenReplay(drammen2024).map(({ year, settled, modelSettled }) => [year, settled, modelSettled])
 */
export function drammenReplay(input: ScenarioInput, options: ReplayOptions = {}): readonly ReplayYear[] {
  const { runs = 1000, seed = "backtest" } = options;
  const rows = norway.municipalities.drammen.rows;
  const result = compare(replayScenario(input), { runs, seed }).policy("asAsked");
  return Array.from({ length: YEARS }, (_, i) => {
    const year = FIRST_YEAR + i;
    const row = rows.find((candidate) => candidate.year === year);
    if (row === undefined) throw new Error(`Drammen has no row for ${year}.`);
    const requested = row.requested ?? 0;
    const settled = result.settled.in(year);
    return {
      year,
      requestedFirst: firstRequest(year),
      requested,
      decided: row.decided ?? 0,
      settled: row.settled ?? row.settledByNovember ?? 0,
      modelRequested: result.requested.in(year).mean.estimate,
      modelDecided: result.decided.in(year).mean.estimate,
      modelSettled: settled.mean.estimate,
      modelSettledLow: settled.quantile(0.05),
      modelSettledHigh: settled.quantile(0.95),
    };
  });
}

function firstRequest(year: number): number {
  const row = norway.municipalities.drammen.rows.find((candidate) => candidate.year === year);
  const first = row?.requestedFirst ?? row?.requested;
  if (first == null) throw new Error(`Drammen's request for ${year} is not known.`);
  return first;
}

function replayScenario(input: ScenarioInput): ScenarioInput {
  const {
    minors: _minors,
    receptionCentre: _centre,
    districts: _districts,
    levers: _levers,
    ...rest
  } = input;
  const { costlyNeeds: _costly, ...people } = rest.people;
  const years = Array.from({ length: YEARS }, (_, i) => FIRST_YEAR + i);
  const settled = (year: number) => valueIn(norway.nationalSeries.settled, year)?.value ?? Number.NaN;
  const plans = nordic.autumnPlanErrors(nordic.forecasts.norwegianSettlement);
  const plan = (year: number) => plans.find(({ targetYear }) => targetYear === year)?.plan ?? Number.NaN;
  const byYear = (of: (year: number) => number) =>
    Object.fromEntries(years.map((year) => [String(year), of(year)]));
  return {
    ...rest,
    people,
    plan: { ...rest.plan, firstYear: FIRST_YEAR, years: YEARS },
    history: {
      years: Object.fromEntries(
        norway.municipalities.drammen.rows
          .filter(({ year }) => year < FIRST_YEAR)
          .map(({ year, requested, decided, settled: came }) => [
            String(year),
            { requested: requested ?? undefined, decided: decided ?? undefined, settled: came ?? 0 },
          ]),
      ),
    },
    need: {
      model: "fixed",
      lastObserved: { year: FIRST_YEAR - 1, persons: settled(FIRST_YEAR - 1) },
      years: byYear(settled),
    },
    request: { ...rest.request, known: { national: byYear(plan), municipal: byYear(firstRequest) } },
    grants: {},
    services: {},
    housing: { ...rest.housing, obtainablePerYear: 1e6 },
    policies: { asAsked: { kind: "follow", share: 1 } },
  };
}
