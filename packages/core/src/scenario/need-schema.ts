import * as z from "zod";
import { provenanceKeys } from "./provenance-keys.js";
import { fixed, numberList, quantity } from "./quantity.js";
import { section } from "./section.js";
import { calendarYear, yearKey } from "./year-key.js";

const persons = z.number().min(1).max(1e8);

const lastObserved = section({
  year: calendarYear,
  persons: quantity({ min: 1, max: 1e8, unit: "persons" }),
});

/** A median path that returns to a long-run level, and deviations from it that fade. */
const aroundMedian = {
  lastObserved,
  longRunLevel: quantity({ min: 1, max: 1e8, unit: "persons a year" }),
  /** Share of the (logarithmic) distance to the long-run level that is left after a year. */
  medianPersistence: quantity({ min: 0, max: 1, unit: "share a year" }),
  /** φ: share of a deviation from the median path that is left after a year. */
  shockPersistence: quantity({ min: -0.99, max: 1, unit: "share a year" }),
};

/** Shocks are calm in most years and large in some. */
const regimes = section({
  model: z.literal("regimes"),
  ...aroundMedian,
  calmSd: quantity({ min: 0, max: 3, unit: "log" }),
  crisisSd: quantity({ min: 0, max: 3, unit: "log" }),
  crisisShare: quantity({ min: 0, max: 1, unit: "share of years" }),
  /** No shock is larger than this, up or down. Default: no limit. */
  bound: fixed({ min: 0.01, max: 10, unit: "log" }).optional(),
});

/** Shocks have Student's t distribution, cut off: without a bound its exponential has no mean. */
const studentT = section({
  model: z.literal("studentT"),
  ...aroundMedian,
  degreesOfFreedom: fixed({ min: 0.5, max: 1000, unit: "degrees of freedom" }),
  scale: fixed({ min: 0.001, max: 3, unit: "log" }),
  /** No shock is larger than this, up or down. */
  bound: fixed({ min: 0.01, max: 10, unit: "log" }),
});

/** Shocks are drawn from yearly changes that have happened, each as likely as the other. */
const resampled = section({
  model: z.literal("resampled"),
  ...aroundMedian,
  changes: numberList({ min: -10, max: 10, unit: "log change" }),
});

/** A published forecast: three paths, and how likely the outcome is to lie between low and high. */
const lowMiddleHigh = section({
  model: z.literal("lowMiddleHigh"),
  lastObserved,
  years: z.record(yearKey, section({ low: persons, middle: persons, high: persons })),
  /** Published ranges have held far less often than their authors meant: say what they turned out to be worth. */
  probability: quantity({ min: 0.01, max: 0.99, unit: "probability of the range" }),
  /** Correlation of one year's place in the range with the year before. */
  persistence: quantity({ min: 0, max: 1, unit: "correlation" }),
  /** No outcome is further from the middle path than this, up or down. */
  bound: fixed({ min: 0.01, max: 10, unit: "log" }),
  ...provenanceKeys,
});

/** A path that is taken as given; years that are not named keep the number of the year before. */
const fixedPath = section({
  model: z.literal("fixed"),
  lastObserved,
  years: z.record(yearKey, persons),
  ...provenanceKeys,
});

/** How many persons a year need a municipality, in the whole country. */
export const needSchema = z.discriminatedUnion(
  "model",
  [regimes, studentT, resampled, lowMiddleHigh, fixedPath],
  { error: () => "expected model to be one of regimes, studentT, resampled, lowMiddleHigh, fixed" },
);

/** How national need moves: the arrival model by its name, with its parameters; persons a year. */
export type Need = z.output<typeof needSchema>;
