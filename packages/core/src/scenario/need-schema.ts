import * as z from "zod";
import { plainNumber } from "./plain-number.js";
import { provenanceKeys } from "./provenance-keys.js";
import { fixed, numberList, quantity } from "./quantity.js";
import { section } from "./section.js";
import { calendarYear, yearKey } from "./year-key.js";

const persons = plainNumber({ min: 1, max: 1e8, unit: "persons" });

/** The last year whose number is known, from which the paths go on. */
const lastObserved = section({
  /** That year. */
  year: calendarYear,
  /** How many needed a municipality then. */
  persons: quantity({ min: 1, max: 1e8, unit: "persons" }),
});

/** A median path that returns to a long-run level, and deviations from it that fade. */
const aroundMedian = {
  lastObserved,
  /** The level to which the median path returns. */
  longRunLevel: quantity({ min: 1, max: 1e8, unit: "persons a year" }),
  /** Share of the (logarithmic) distance to the long-run level that is left after a year. */
  medianPersistence: quantity({ min: 0, max: 1, unit: "share a year" }),
  /** φ: share of a deviation from the median path that is left after a year. */
  shockPersistence: quantity({ min: -0.99, max: 1, unit: "share a year" }),
};

const regimes = section({
  /** Shocks are calm in most years and large in some. */
  model: z.literal("regimes"),
  ...aroundMedian,
  /** Standard deviation of the shock in a calm year. */
  calmSd: quantity({ min: 0, max: 3, unit: "log" }),
  /** Standard deviation of the shock in a year of crisis. */
  crisisSd: quantity({ min: 0, max: 3, unit: "log" }),
  /** Share of years that are years of crisis. */
  crisisShare: quantity({ min: 0, max: 1, unit: "share of years" }),
  /** No shock is larger than this, up or down. Default: no limit. */
  bound: fixed({ min: 0.01, max: 10, unit: "log" }).optional(),
});

const studentT = section({
  /** Shocks have Student's t distribution, cut off: without a bound its exponential has no mean. */
  model: z.literal("studentT"),
  ...aroundMedian,
  /** Degrees of freedom: the fewer, the more often shocks are very large. */
  degreesOfFreedom: fixed({ min: 0.5, max: 1000, unit: "degrees of freedom" }),
  /** What the distribution is stretched by, before it is cut off. */
  scale: fixed({ min: 0.001, max: 3, unit: "log" }),
  /** No shock is larger than this, up or down. */
  bound: fixed({ min: 0.01, max: 10, unit: "log" }),
});

const resampled = section({
  /** Shocks are drawn from yearly changes that have happened, each as likely as the other. */
  model: z.literal("resampled"),
  ...aroundMedian,
  /** The changes of the logarithm from year to year that shocks are drawn from. */
  changes: numberList({ min: -10, max: 10, unit: "log change" }),
});

const lowMiddleHigh = section({
  /** A published forecast: three paths, and how likely the outcome is to lie between low and high. */
  model: z.literal("lowMiddleHigh"),
  lastObserved,
  /** The three paths, by year. */
  years: z.record(
    yearKey,
    section({
      /** The low path. */
      low: persons,
      /** The middle path, taken as the median. */
      middle: persons,
      /** The high path. */
      high: persons,
    }),
  ),
  /**
   * Probability that the outcome lies between low and high. Published ranges have held far less often than
   * their authors meant: say what they turned out to be worth.
   */
  probability: quantity({ min: 0.01, max: 0.99, unit: "probability of the range" }),
  /** Correlation of one year's place in the range with the year before. */
  persistence: quantity({ min: 0, max: 1, unit: "correlation" }),
  /** No outcome is further from the middle path than this, up or down. */
  bound: fixed({ min: 0.01, max: 10, unit: "log" }),
  ...provenanceKeys,
});

const fixedPath = section({
  /** A path that is taken as given; years that are not named keep the number of the year before. */
  model: z.literal("fixed"),
  lastObserved,
  /** The numbers, by year. */
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
