import type { ScenarioInput } from "../scenario/index.js";
import type { ArrivalFit } from "./fit-arrivals.js";

/** The section `need` of a scenario as its author writes it. */
export type NeedSection = ScenarioInput["need"];

/** The arrival models that are fitted to history. */
export type FittedModel = "regimes" | "studentT" | "resampled";

/** Sources that the numbers of the section are given. */
export interface NeedSectionOptions {
  /** Where the series comes from. */
  readonly source: string;
  /** Where the applications come from that the shocks are fitted to. */
  readonly shockSource: string;
}

const log = (value: number) => Number(value.toFixed(4));
const whole = (value: number) => Math.round(value);

/**
 * The fit of an arrival model as the section `need` of a scenario, each number with its unit, source
 * and how it was obtained.
 *
 * @example
 * const { settled, applications } = knownAt(2023);
 * const said = { source: "the municipality's own count", shockSource: "UNHCR Refugee Data Finder" };
 * const need = needSection(fitArrivals(settled, applications), "regimes", said);
 */
export function needSection(
  fit: ArrivalFit,
  model: FittedModel,
  { source, shockSource }: NeedSectionOptions,
): NeedSection {
  const derived = { source, status: "derived" as const };
  const shocks = {
    source: shockSource,
    status: "derived" as const,
    note: `fitted to ${fit.shocks.length} shocks around autoregressions with the same persistence`,
  };
  const { low, median, high } = fit.longRunLevel;
  const persistence = fit.medianPersistence;
  const span = `of the ${fit.years} years up to ${fit.lastObserved.year}`;
  const aroundMedian = {
    lastObserved: {
      year: fit.lastObserved.year,
      persons: {
        value: whole(fit.lastObserved.persons),
        unit: "persons a year",
        source,
        status: "cited" as const,
      },
    },
    longRunLevel: {
      distribution: "triangular" as const,
      min: whole(low),
      mode: whole(median),
      max: whole(high),
      unit: "persons a year",
      ...derived,
      note: `median ${span}, between their quartiles`,
    },
    medianPersistence: {
      distribution: "normal" as const,
      mean: log(persistence.estimate),
      sd: log(persistence.standardError),
      min: 0,
      max: 1,
      unit: "share a year",
      ...derived,
      note: `autoregression of order one of the logarithm ${span}, corrected for its bias in short series (Kendall 1954), with its standard error`,
    },
    shockPersistence: {
      value: log(fit.shockPersistence),
      unit: "share a year",
      ...derived,
      note: `the same autoregression ${span}, not corrected`,
    },
  };
  switch (model) {
    case "regimes":
      return {
        model,
        ...aroundMedian,
        calmSd: { value: log(fit.calmCrisis.calmSd), unit: "log", ...shocks },
        crisisSd: { value: log(fit.calmCrisis.crisisSd), unit: "log", ...shocks },
        crisisShare: { value: log(fit.calmCrisis.crisisShare), unit: "share of years", ...shocks },
      };
    case "studentT":
      return {
        model,
        ...aroundMedian,
        degreesOfFreedom: {
          value: log(fit.studentT.degreesOfFreedom),
          unit: "degrees of freedom",
          ...shocks,
        },
        scale: { value: log(fit.studentT.scale), unit: "log", ...shocks },
        bound: { value: log(fit.studentT.bound), unit: "log", ...shocks, note: "the largest shock seen" },
      };
    case "resampled":
      return {
        model,
        ...aroundMedian,
        changes: { values: fit.shocks.map(log), unit: "log change", ...shocks },
      };
  }
}
