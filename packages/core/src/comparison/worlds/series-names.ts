import { MEASURES, type Measure } from "../../simulation/index.js";

type Weights = Readonly<Partial<Record<Measure, 1 | -1>>>;

/** Series that are sums and differences of measures. NOK nominal but for people. */
const COMBINED = {
  /** Persons settled, unaccompanied minors among them. */
  people: { settled: 1, minorsSettled: 1 },
  /** Grants and rents. */
  income: { grants: 1, rents: 1 },
  /** Costs without adjustment cost. */
  neededCosts: { costs: 1, adjustmentCost: -1 },
  /** Net without what growth and changes of law after the last published amounts have added to grants. */
  netAsPublished: { net: 1, unmadeLaw: -1 },
  /** Net without adjustment cost: the part that follows from how many people live here. */
  level: { net: 1, adjustmentCost: 1 },
  /** Minus the adjustment cost that remains when every number is known twelve months ahead. */
  foreseenAdjustment: { adjustmentForeseen: -1 },
  /** Minus what adjustment costs more because numbers became known late; of either sign. */
  surprise: { adjustmentForeseen: 1, adjustmentCost: -1 },
} as const satisfies Record<string, Weights>;

/** The name of a series of a policy, or of the difference of two: a measure, or a sum of some. */
export type SeriesName = Measure | keyof typeof COMBINED;

/** All of them, in a fixed order. */
export const SERIES_NAMES = [...MEASURES, ...Object.keys(COMBINED)] as readonly SeriesName[];

/** What each measure counts for in a series. */
export function weightsOf(name: SeriesName): readonly (readonly [Measure, 1 | -1])[] {
  return isCombined(name) ? (Object.entries(COMBINED[name]) as [Measure, 1 | -1][]) : [[name, 1]];
}

function isCombined(name: SeriesName): name is keyof typeof COMBINED {
  return Object.hasOwn(COMBINED, name);
}
