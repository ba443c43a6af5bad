import { norway, sweden } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";
import type { Calibrated } from "./calibrated.js";
import { derived, latestOf, rounded, triangular } from "./quantities.js";

/** National need as seen at the end of the year before the plan. */
export function norwegianNeed(firstYear: number, calibrated: Calibrated): ScenarioInput["need"] {
  const { number, quantity, provenance } = calibrated;
  const { year, ...settled } = latestOf(norway.nationalSeries.settled, firstYear - 1);
  const persistence = number("need.medianPersistence");
  const error = number("need.medianPersistence.sd");
  return {
    model: "regimes",
    lastObserved: {
      year: firstYear - 1,
      persons: {
        ...settled,
        unit: "persons settled in Norway",
        ...(year === firstYear - 1
          ? {}
          : { status: "assumed" as const, note: `as in ${year}, the last year that is published` }),
      },
    },
    longRunLevel: triangular(
      [
        rounded(number("need.longRunLevel.min")),
        rounded(number("need.longRunLevel.mode")),
        rounded(number("need.longRunLevel.max")),
      ],
      {
        ...provenance("need.longRunLevel.mode"),
        note: `${provenance("need.longRunLevel.mode").note}; the range are the quartiles`,
      },
    ),
    medianPersistence: triangular(
      [rounded(Math.max(0, persistence - 2 * error)), rounded(Math.min(persistence, 0.99)), 1],
      {
        ...provenance("need.medianPersistence"),
        note: `${provenance("need.medianPersistence").note}; from two standard errors (${error}) below to no return at all`,
      },
    ),
    shockPersistence: quantity("need.shockPersistence"),
    calmSd: quantity("need.calmSd"),
    crisisSd: quantity("need.crisisSd"),
    crisisShare: quantity("need.crisisShare"),
    bound: quantity("need.bound"),
  };
}

/** National need of unaccompanied minors: few, and far more volatile. */
export function norwegianMinorsNeed(
  firstYear: number,
  { quantity }: Calibrated,
): NonNullable<ScenarioInput["minors"]>["need"] {
  const { settledUnaccompaniedMinors: settled } = norway.nationalSeries;
  const { year, ...last } = latestOf(settled, firstYear - 1);
  return {
    model: "regimes",
    lastObserved: {
      year: firstYear - 1,
      persons: {
        ...last,
        unit: "unaccompanied minors settled in Norway",
        ...(year === firstYear - 1
          ? {}
          : { status: "assumed" as const, note: `as in ${year}, the last year that is published` }),
      },
    },
    longRunLevel: triangular(
      [180, 270, 690],
      derived(
        "minors settled a year",
        settled.source,
        "the published years from the least (181) to 691; median 266",
      ),
    ),
    medianPersistence: triangular([0.5, 0.7, 0.9], { status: "assumed", unit: "share of the log distance" }),
    shockPersistence: quantity("minors.need.shockPersistence"),
    calmSd: quantity("minors.need.calmSd"),
    crisisSd: quantity("minors.need.crisisSd"),
    crisisShare: quantity("minors.need.crisisShare"),
    bound: {
      value: 2.78,
      ...derived(
        "log",
        sweden.nationalSeries.unaccompaniedMinorApplications.source,
        "the largest yearly change of applications to Sweden: from 35 369 (2015) to 2 199 (2016)",
      ),
    },
  };
}
