import type { Path } from "../municipality/index.js";
import type { Model, World } from "../world/index.js";

/** What is kept of a path for each year: how to take it, by year index. */
type Taker = (path: Path, year: number, world: World, model: Model) => number;

const TAKERS = {
  /** Persons who need a municipality in the whole country. */
  nationalNeed: (_path, year, { need }) => need.actual[year],
  /** Persons the state asks for, after any revision. */
  requested: (_path, year, world) => world.requests.revised[year],
  /** Persons: the number in force, after any revision. */
  decided: ({ decisions }, year) => decisions.final[year],
  /** Persons settled. */
  settled: ({ decisions }, year) => decisions.settled[year],
  /** Unaccompanied minors: asked for, decided (in force) and settled. */
  minorsRequested: (_path, year, { quotas }) => quotas[1]?.requests.revised[year] ?? 0,
  minorsDecided: ({ minors }, year) => minors.final[year],
  minorsSettled: ({ minors }, year) => minors.settled[year],
  /** Persons in their grant years, average over the year. */
  residents: ({ residents }, year) => residents[year],
  /** Person-years lived by the cohorts of the plan years: who started residence year 1 then, and who moved in to them. */
  planPersonYears: ({ planPersonYears }, year) => planPersonYears[year],
  /** Persons whom free and obtainable dwellings could house. */
  places: ({ places }, year) => places[year],
  /** Persons who would have been settled but for the dwellings. */
  withoutDwelling: ({ withoutDwelling }, year) => withoutDwelling[year],
  /** Dwellings, average over the year. */
  dwellings: ({ dwellings }, year) => dwellings[year],
  emptyDwellings: ({ emptyDwellings }, year) => emptyDwellings[year],
  /** NOK nominal, as are all amounts below unless they say otherwise. */
  grants: ({ ledger }, year) => ledger.totalGrants[year],
  /** Of grants, what growth and changes of law after the last published amounts have added. */
  unmadeLaw: ({ ledger }, year) => ledger.unmadeLaw[year],
  rents: ({ ledger }, year) => ledger.rents[year],
  costs: ({ ledger }, year) => ledger.totalCosts[year],
  /** Idle + bought in + transition: what is paid because capacity is not what is needed. */
  adjustmentCost: ({ ledger }, year) => ledger.totalAdjustment[year],
  /** The same, had every realised number been known twelve months ahead. */
  adjustmentForeseen: ({ ledger }, year) => ledger.adjustmentForeseen[year],
  /** What the capacity of staffed services that was given notice costs in a year: how much staff is let go. */
  letGo: ({ letGo }, year) => letGo[year],
  /** Grants + rents − costs. */
  net: ({ ledger }, year) => ledger.net[year],
  /** Net in prices of the base year. */
  netReal: ({ ledger }, year, { prices }) => ledger.net[year] / prices[year],
  /** Net discounted from year-end to the start of the first plan year. */
  netPresentValue: ({ ledger }, year, { values }, { scenario, parameters }) =>
    ledger.net[year] / (1 + values[parameters.indexOf(scenario.prices.discountRate)]) ** year,
  /** Balance of the reserve fund at year-end. */
  fund: ({ ledger }, year) => ledger.fund[year],
} as const satisfies Record<string, Taker>;

/** The name of something that is measured for each policy, world and year. */
export type Measure = keyof typeof TAKERS;

/** All measures, in a fixed order. */
export const MEASURES = Object.keys(TAKERS) as readonly Measure[];

/** Takes a measure of a path in one year. */
export function measure(name: Measure, path: Path, year: number, world: World, model: Model): number {
  return TAKERS[name](path, year, world, model);
}
