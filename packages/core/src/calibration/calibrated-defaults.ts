import { nordic, norway, sweden, type YearValue } from "../reference/index.js";
import { finnishAsylumApplications } from "./finnish-asylum-applications.js";
import { fillBySize } from "./fill-by-size.js";
import { fitArrivals } from "./fit-arrivals.js";
import { fitCalmCrisis } from "./fit-calm-crisis.js";
import { fitFill } from "./fit-fill.js";
import { fitFirstOrder } from "./fit-first-order.js";
import { fitLeaving } from "./fit-leaving.js";
import { fitMixConcentration } from "./fit-mix-concentration.js";
import { fitPlanError } from "./fit-plan-error.js";
import { knownAt } from "./known-at.js";
import { planRevisions } from "./plan-revisions.js";
import { quantileOf } from "./quantile-of.js";
import { rangeWorth } from "./range-worth.js";
import { shocksAround } from "./shocks-around.js";

/** A default that was estimated: its value and how it was obtained. */
export interface CalibratedDefault {
  /** Where it stands in a scenario. */
  readonly key: string;
  /** The estimate, in `unit`. */
  readonly value: number;
  readonly unit: string;
  readonly method: string;
  readonly source: string;
}

const APPLICATIONS = finnishAsylumApplications.source;
const { settled, decided } = norway.nationalSeries;
const SETTLED = `settled and decided by year: ${settled.source}; ${decided.source}; further years as in norway.nationalSeries`;

/**
 * Every default that is estimated from the reference figures, with the method in a sentence. The code
 * runs on the figures as they are, so a longer series gives new defaults.
 *
 * @param lastYear what was known at the end of this year; default 2025
 * @example calibratedDefaults(2023).find(({ key }) => key === "need.calmSd")!.value
 */
export function calibratedDefaults(lastYear = 2025): readonly CalibratedDefault[] {
  return [...arrivalDefaults(lastYear), ...planDefaults(lastYear), ...peopleDefaults(), ...minorsDefaults()];
}

function arrivalDefaults(lastYear: number): CalibratedDefault[] {
  const known = knownAt(lastYear);
  const fit = fitArrivals(known.settled, known.applications);
  const { low, median, high } = fit.longRunLevel;
  const years = `${fit.years} years up to ${lastYear}`;
  const level = { unit: "persons a year", source: SETTLED };
  const share = { unit: "share a year", source: SETTLED };
  const shocks = { unit: "log", source: APPLICATIONS };
  const fitted = `${fit.shocks.length} shocks of the four Nordic series around autoregressions with the same persistence`;
  return [
    { key: "need.longRunLevel.mode", value: median, ...level, method: `median of the ${years}` },
    { key: "need.longRunLevel.min", value: low, ...level, method: "lower quartile of the same" },
    { key: "need.longRunLevel.max", value: high, ...level, method: "upper quartile of the same" },
    {
      key: "need.medianPersistence",
      value: fit.medianPersistence.estimate,
      ...share,
      method: `AR(1) of the logarithm by least squares, ${years}, with Kendall's correction for short series`,
    },
    {
      key: "need.medianPersistence.sd",
      value: fit.medianPersistence.standardError,
      ...share,
      method: "its standard error",
    },
    {
      key: "need.shockPersistence",
      value: fit.shockPersistence,
      ...share,
      method: "the same AR(1) without the correction",
    },
    {
      key: "need.calmSd",
      value: fit.calmCrisis.calmSd,
      ...shocks,
      method: `two normals with mean 0 by maximum likelihood (EM) on ${fitted}`,
    },
    { key: "need.crisisSd", value: fit.calmCrisis.crisisSd, ...shocks, method: "the same" },
    {
      key: "need.crisisShare",
      value: fit.calmCrisis.crisisShare,
      unit: "share of years",
      source: APPLICATIONS,
      method: "the same",
    },
    {
      key: "need.degreesOfFreedom",
      value: fit.studentT.degreesOfFreedom,
      unit: "degrees of freedom",
      source: APPLICATIONS,
      method: `Student's t by maximum likelihood on the same ${fit.shocks.length} shocks`,
    },
    { key: "need.scale", value: fit.studentT.scale, ...shocks, method: "the same" },
    {
      key: "need.bound",
      value: fit.studentT.bound,
      ...shocks,
      method: "the largest of the shocks, up or down",
    },
  ];
}

function planDefaults(lastYear: number): CalibratedDefault[] {
  const known = knownAt(lastYear);
  const { calmCrisis } = fitArrivals(known.settled, known.applications);
  const record = nordic.forecasts.norwegianSettlement;
  const { bias, foresight, calmForesight, plans } = fitPlanError(known.planErrors, calmCrisis);
  const revisions = planRevisions(record, nordic.autumnPlanErrors(record)).filter(
    ({ targetYear }) => targetYear <= lastYear,
  );
  const left = revisions.flatMap(({ logErrorRevised }) =>
    logErrorRevised === undefined ? [] : [logErrorRevised],
  );
  const all = Object.values(nordic.forecasts);
  const { source } = record;
  return [
    {
      key: "request.planBias",
      value: bias,
      unit: "log(request / need)",
      source,
      method: `minus the median of log(settled/request) over ${plans} autumn plans, one a target year`,
    },
    {
      key: "request.foresight",
      value: foresight,
      unit: "share of the shock",
      source,
      method: "makes the quartiles of (1 − foresight)·ε as far apart as those of the record",
    },
    {
      key: "request.foresight (of calm years alone)",
      value: calmForesight,
      unit: "share of the shock",
      source,
      method: "the same where crises come unforeseen",
    },
    {
      key: "request: bias left after a revision",
      value: 0 - quantileOf(left, 0.5),
      unit: "log(request / need)",
      source,
      method: `minus the median of log(settled/revised) over ${left.length} revised plans`,
    },
    {
      key: "need.probability (low–high ranges)",
      value: rangeWorth(all, { leastMonths: 12 }).estimate,
      unit: "probability",
      source: `the forecasts in nordic.forecasts, such as ${nordic.forecasts.norwegianSettlement.source}`,
      method: "share of the ranges published at least twelve months ahead that held the outcome",
    },
  ];
}

function peopleDefaults(): CalibratedDefault[] {
  const households = norway.settledByHousehold;
  const mix = fitMixConcentration(
    households.rows.map(({ familiesWithChildren, familiesWithoutChildren, singleAdults }) => [
      familiesWithChildren,
      familiesWithoutChildren,
      singleAdults,
    ]),
  );
  const { early, late, leaving } = publishedLeaving();
  const retention = norway.stillInFirstMunicipality.source;
  const published = `${early.stayed} after five years (mean of the cohorts 2013–2015) and ${late.stayed} after seven (2010–2016)`;
  const fills = fitFill(
    norway.fillOfDecisions.rows.map(({ q50, pooled }) => ({ median: q50, national: pooled })),
  );
  const filled = { unit: "settled / decided", source: norway.fillOfDecisions.source };
  return [
    {
      key: "people.mixConcentration",
      value: mix.concentration,
      unit: "Dirichlet concentration",
      source: households.source,
      method: `moments of the shares of families with and without children and single adults, ${mix.years} years`,
    },
    {
      key: "people.leaving.yearlyRate",
      value: leaving.yearlyRate,
      unit: "per year",
      source: retention,
      method: `−ln(share)/5, share ${early.stayed}`,
    },
    ...leaving.byResidenceYear.map((value, i) => ({
      key: `people.leaving.byResidenceYear[${i}]`,
      value,
      unit: "times the common rate",
      source: retention,
      method: `a power of time through ${published}`,
    })),
    {
      key: "people.leaving.laterYears",
      value: leaving.laterYears,
      unit: "times the common rate",
      source: retention,
      method: "between the two, over the common rate",
    },
    {
      key: "settlement.fill.typical",
      value: fills.typical,
      ...filled,
      method: `median over ${fills.years} years of the median municipality`,
    },
    {
      key: "settlement.fill.typical (over the nation's fill)",
      value: fills.typicalOverNational,
      ...filled,
      method: "the same over settled/decided of all municipalities together",
    },
    ...fillBySize.rows.map(({ fromDecided, toDecided, sd }) => ({
      key: `settlement.fill.spread (${fromDecided}${toDecided === undefined ? " and more" : `–${toDecided}`} decided)`,
      value: sd,
      unit: "log",
      source: fillBySize.source,
      method: "standard deviation of log(settled/decided) over the nation's, municipal years 2012–2022",
    })),
  ];
}

/** The two published shares that leaving is fitted to, and the fit. */
function publishedLeaving() {
  const { rows } = norway.stillInFirstMunicipality;
  const meanOf = (wanted: typeof rows) =>
    wanted.reduce((sum, { stayed }) => sum + stayed / 100, 0) / wanted.length;
  const early = {
    yearsAfter: 5,
    stayed: Number(meanOf(rows.filter((row) => row.yearsAfter === 5 && row.firstYear >= 2013)).toFixed(4)),
  };
  const late = {
    yearsAfter: 7,
    stayed: Number(meanOf(rows.filter((row) => row.yearsAfter === 7)).toFixed(4)),
  };
  return { early, late, leaving: fitLeaving(early, late) };
}

// Norway's own series of minors has gaps; Sweden's has none from 2002 to 2022.
function minorsDefaults(): CalibratedDefault[] {
  const series = sweden.nationalSeries.unaccompaniedMinorApplications;
  const logs = series.values.flatMap(({ value }: YearValue) => (value === null ? [] : [Math.log(value)]));
  const { phi } = fitFirstOrder(logs);
  const shocks = shocksAround([logs], phi);
  const fit = fitCalmCrisis(shocks, { mean: 0 });
  const from = { source: series.source, unit: "log" };
  const method = `two normals with mean 0 by maximum likelihood (EM) on ${shocks.length} shocks of Swedish applications`;
  return [
    {
      key: "minors.need.shockPersistence",
      value: phi,
      unit: "share a year",
      source: series.source,
      method: "AR(1) of the logarithm of applications to Sweden by least squares",
    },
    { key: "minors.need.calmSd", value: fit.calmSd, ...from, method },
    { key: "minors.need.crisisSd", value: fit.crisisSd, ...from, method: "the same" },
    {
      key: "minors.need.crisisShare",
      value: fit.crisisShare,
      unit: "share of years",
      source: series.source,
      method: "the same",
    },
  ];
}
