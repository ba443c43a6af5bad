import type { Comparison, PolicyResult, Series } from "@glidepath/core";
import { formatNumber } from "@glidepath/notebooks/words";
import { inPercent } from "../in-percent.js";
import { markdownTable } from "../markdown.js";

const THOUSAND = 1000;

/**
 * What a person brings and costs in a year, so that it can be held against a municipality's own
 * books: sums over worlds divided by persons in their grant years.
 */
export function levelsBlock(comparison: Comparison): string {
  const [name = ""] = comparison.policies;
  const policy = comparison.policy(name);
  const { planYears, scenario } = comparison;
  const row = (label: string, series: (policy: PolicyResult) => Series) => [
    label,
    ...planYears.map((year) => perPerson(policy, series(policy), year)),
  ];
  const table = markdownTable(
    [`*${name}*, ${scenario.currency} 1 000 a person and year`, ...planYears.map(String)],
    [
      ["persons in their grant years", ...planYears.map((year) => persons(policy, year))],
      row("grants", ({ grants }) => grants),
      row("costs less rents", ({ costs, rents }) => costs.minus(rents)),
      ["grants meet", ...planYears.map((year) => coverage(policy, year))],
      row("of which adjustment", ({ adjustmentCost }) => adjustmentCost),
      row("net", ({ net }) => net),
    ],
  );
  return table;
}

// Many times the cost, where a scenario holds hardly any, says nothing.
const MOST = 3;

function coverage({ grants, costs, rents }: PolicyResult, year: number): string {
  const ratio = grants.in(year).mean.estimate / costs.minus(rents).in(year).mean.estimate;
  return ratio > 0 && ratio < MOST ? inPercent(ratio) : "–";
}

function persons(policy: PolicyResult, year: number): string {
  return formatNumber(policy.measure("residents").in(year).mean.estimate, 0);
}

function perPerson(policy: PolicyResult, series: Series, year: number): string {
  const people = policy.measure("residents").in(year).mean.estimate;
  return people > 0 ? formatNumber(series.in(year).mean.estimate / people / THOUSAND, 0) : "–";
}
