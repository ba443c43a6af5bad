import type { ComparisonJson, Mean, SeriesJson, Share, Summary } from "@glidepath/core";
import { csvFormatRows } from "d3-dsv";
import {
  differenceMeasures,
  differenceParts,
  policyMeasures,
  policyShares,
} from "../results/told-measures.js";
import { notAFormula } from "./not-a-formula.js";

type Row = readonly [policy: string, measure: string, year: string, statistic: string, value: string];

const HEAD = ["policy", "measure", "year", "statistic", "value"];
/**
 * The results as a tidy table: one number a line, with the policy or pair of policies, the measure,
 * the year (or `plan` and `total` for the sums over the plan years and the whole run) and the
 * statistic. Amounts are in the scenario's currency, shares between 0 and 1, numbers unrounded.
 *
 * @example csvParse(resultsCsv(comparison.toJSON()))
 */
export function resultsCsv(result: ComparisonJson): string {
  const rows: Row[] = [];
  const addSeries = (policy: string, measure: string, { byYear, planTotal, total }: SeriesJson) => {
    const summaries = [
      ...byYear.map((summary, i) => [String(result.years[i]), summary] as const),
      ...(planTotal === undefined ? [] : [["plan", planTotal] as const]),
      ...(total === undefined ? [] : [["total", total] as const]),
    ];
    for (const [year, summary] of summaries) {
      for (const [statistic, value] of statisticsOf(summary)) {
        rows.push([policy, measure, year, statistic, String(value)]);
      }
    }
  };
  const addMean = (pair: string, measure: string, year: string, mean: Mean | null) => {
    if (mean === null) return;
    for (const [statistic, value] of Object.entries(mean)) {
      rows.push([pair, measure, year, statistic === "estimate" ? "mean" : statistic, String(value)]);
    }
  };
  const addShare = (policy: string, measure: string, year: string, share: Share) => {
    for (const [statistic, number] of statisticsOf({ share })) {
      rows.push([policy, measure, year, statistic, String(number)]);
    }
  };
  for (const [name, policy] of Object.entries(result.policies)) {
    for (const measure of policyMeasures) addSeries(name, measure, policy[measure]);
    for (const share of policyShares) {
      for (const [i, value] of policy[share].entries()) {
        addShare(name, share, String(result.years[i]), value);
      }
    }
  }
  for (const [pair, difference] of Object.entries(result.differences)) {
    for (const measure of differenceMeasures) addSeries(pair, measure, difference[measure]);
    for (const part of differenceParts) addSeries(pair, part, difference.parts[part]);
    addMean(pair, "netOfWorst", "total", difference.netOfWorst);
    addMean(pair, "netPerPersonYear", "total", difference.netPerPersonYear);
    addMean(pair, "netGivenRise", "total", difference.netGivenNeed.rise.net);
    addMean(pair, "netGivenFall", "total", difference.netGivenNeed.fall.net);
    addShare(pair, "shareBetter", "total", difference.net.total.shareBetter);
    addMean(pair, "matchedResidual", "plan", difference.matched?.residual ?? null);
    addMean(pair, "matchedAdjustmentCost", "total", difference.matched?.adjustmentCost ?? null);
    addMean(pair, "matchedNet", "plan", difference.matched?.netPlan ?? null);
    addMean(pair, "matchedNet", "total", difference.matched?.net ?? null);
    addMean(pair, "varianceByParameters", "total", difference.variance?.parameters ?? null);
  }
  const safe = rows.map(([policy, measure, ...rest]) => [notAFormula(policy), measure, ...rest]);
  return `${csvFormatRows([HEAD, ...safe])}\n`;
}

/** The numbers of a summary by name; a share has three, and an end that is not known has none. */
function statisticsOf(summary: Summary | Readonly<Record<string, Share>>): [string, number][] {
  return Object.entries(summary).flatMap(([name, value]): [string, number][] => {
    if (value === null) return [];
    if (typeof value === "number") return [[name, value]];
    return [
      [name, value.estimate],
      [`${name}Low`, value.low],
      [`${name}High`, value.high],
    ];
  });
}
