import type { Comparison, Difference, Interval, Mean, Sample, Series, Share, Summary } from "@glidepath/core";
import { differenceMeasures, differenceParts, policyMeasures, policyShares } from "./told-measures.js";

/** A calendar year, or the sum over the plan years or the whole run. */
export type Period = number | "plan" | "total";

/** The key of something that is told of a policy or of the difference of two; see `docs/guides/results.md`. */
export type FigureKey =
  | (typeof policyMeasures)[number]
  | (typeof policyShares)[number]
  | (typeof differenceMeasures)[number]
  | (typeof differenceParts)[number]
  | (typeof FURTHER)[number];

/** One thing that is known, with how well. */
export interface Figure {
  readonly key: FigureKey;
  readonly period: Period;
  /** Amounts in the scenario's currency, shares between 0 and 1. */
  readonly estimate: number;
  readonly standardError?: number;
  /** Ends of the 95 % interval of the estimate. */
  readonly low?: number;
  readonly high?: number;
  /** How it is spread over worlds. */
  readonly summary?: Summary;
}

// What is told of a difference beside its series.
const FURTHER = [
  "shareBetter",
  "shareTied",
  "netOfWorst",
  "netPerPersonYear",
  "shareOfRise",
  "netGivenRise",
  "shareOfFall",
  "netGivenFall",
  "matchedFactor",
  "matchedResidual",
  "matchedNet",
  "matchedAdjustmentCost",
  "varianceByParameters",
  "correlation",
  "independentRuns",
] as const;

/** All figures of one policy: each measure by year and, where amounts can be added, over both spans. */
export function policyFigureRows(comparison: Comparison, name: string): Figure[] {
  const policy = comparison.policy(name);
  const { years } = comparison;
  const shares = {
    dwellingsLimit: policy.withoutDwelling.byYear.map((year) => year.shareBeyond(0)),
    fundDryBy: years.map((year) => policy.fund.probabilityBelow(0).by(year)),
  };
  return [
    ...policyMeasures.flatMap((key) => seriesFigures(key, policy[key], years, key !== "fund")),
    ...policyShares.flatMap((key) =>
      shares[key].map((share, place) => intervalFigure(key, years[place] as number, share)),
    ),
  ];
}

/** All figures of the difference of two policies; those that there is nothing to tell of are left out. */
export function differenceFigureRows(comparison: Comparison, first: string, second: string): Figure[] {
  const difference = comparison.difference(first, second);
  const { parts } = difference;
  return [
    ...differenceMeasures.flatMap((key) => seriesFigures(key, difference[key], comparison.years, true)),
    ...differenceParts.flatMap((key) => seriesFigures(key, parts[key], comparison.years, true)),
    ...furtherFigures(difference),
  ];
}

function furtherFigures(difference: Difference): Figure[] {
  const { net, matched, variance, pairing, netPerPersonYear, shareBetter, shareTied } = difference;
  const reached = matched?.reached ? matched : undefined;
  const told: readonly (readonly [FigureKey, Period, Mean | Share | number | undefined])[] = [
    ["shareBetter", "total", shareBetter],
    ["shareTied", "total", shareTied],
    ["netOfWorst", "total", net.total.meanOfWorst(WORST)],
    ["netPerPersonYear", "total", netPerPersonYear],
    ...(["Rise", "Fall"] as const).flatMap((change) => {
      const given = difference.netGiven(change === "Rise" ? "rise" : "fall").total;
      return [
        [`shareOf${change}`, "plan", given.count / net.total.count],
        [`netGiven${change}`, "total", given.count < 2 ? undefined : given.mean],
      ] as const;
    }),
    ["matchedFactor", "plan", reached?.factor],
    ["matchedResidual", "plan", reached?.residual],
    ["matchedNet", "plan", reached?.net.planTotal.mean],
    ["matchedNet", "total", reached?.net.total.mean],
    ["matchedAdjustmentCost", "total", reached?.adjustmentCost.total.mean],
    ["varianceByParameters", "total", variance?.parameters],
    ["correlation", "total", pairing?.correlation],
    ["independentRuns", "total", pairing?.independentRuns],
  ];
  return told.flatMap(([key, period, value]): Figure[] => {
    if (value === undefined || value === Number.POSITIVE_INFINITY) return [];
    if (typeof value === "number") return [{ key, period, estimate: value }];
    return [intervalFigure(key, period, value)];
  });
}

// The worst worlds whose mean is told, as in results.json.
const WORST = 0.05;

function seriesFigures(key: FigureKey, series: Series, years: readonly number[], adds: boolean): Figure[] {
  const figure = (period: Period, sample: Sample): Figure => ({
    ...intervalFigure(key, period, sample.mean),
    summary: sample.summary,
  });
  return [
    ...series.byYear.map((sample, place) => figure(years[place] as number, sample)),
    ...(adds ? [figure("plan", series.planTotal), figure("total", series.total)] : []),
  ];
}

function intervalFigure(key: FigureKey, period: Period, value: Interval | Mean): Figure {
  return { key, period, ...value };
}
