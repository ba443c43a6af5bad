import type { Backtest } from "@glidepath/core";
import { formatNumber } from "../format/format-number.js";
import { forecastMethodNames } from "../words/forecast-method.js";
import { layoutTable } from "./layout-table.js";

const percent = (share: number, decimals = 0) => formatNumber(100 * share, decimals);
const span = (low: number, high: number) =>
  percent(low) === percent(high) ? percent(low) : `${percent(low)}–${percent(high)}`;

/** How well each method forecast, so many years ahead. */
export function forecastTable(scores: Backtest["scores"], horizon: number): string[] {
  return layoutTable({
    corner: `${horizon} ${horizon === 1 ? "year" : "years"} ahead`,
    heads: ["years", "score", "skill", "50 %", "80 %", "95 %", "persons", "skill"],
    rows: scores
      .filter((score) => score.horizon === horizon)
      .map(({ method, forecasts, crpsLog, skillLog, crpsPersons, skillPersons, coverage }) => [
        forecastMethodNames[method],
        String(forecasts),
        formatNumber(crpsLog, 3),
        percent(skillLog),
        ...[0, 1, 2].map((band) => (coverage[band] === undefined ? "" : String(coverage[band].inside))),
        formatNumber(crpsPersons, 0),
        percent(skillPersons),
      ]),
  });
}

/** Plans, their revisions and what came; errors are log(settled/planned). */
export function planTable(plans: Backtest["plans"]): string[] {
  return layoutTable({
    corner: "for",
    heads: ["planned", "revised", "settled", "log error", "after revision"],
    rows: plans.map(({ targetYear, plan, revised, outcome, logError, logErrorRevised }) => [
      String(targetYear),
      formatNumber(plan, 0),
      revised === undefined ? "" : formatNumber(revised, 0),
      formatNumber(outcome, 0),
      formatNumber(logError, 2),
      logErrorRevised === undefined ? "" : formatNumber(logErrorRevised, 2),
    ]),
  });
}

/** How often published ranges held what came. */
export function rangeTable(ranges: Backtest["ranges"]): string[] {
  const rows = [
    ["all", ranges.all],
    ["without Ukraine", ranges.withoutUkraine],
    ["Ukraine", ranges.ukraine],
    ["a year ahead or more", ranges.yearAhead],
  ] as const;
  return layoutTable({
    corner: "ranges",
    heads: ["inside", "of", "percent", "95 % interval"],
    rows: rows.map(([label, { inside, ranges: of, estimate, low, high }]) => [
      label,
      String(inside),
      String(of),
      percent(estimate),
      span(low, high),
    ]),
  });
}

/** How well the fill of decisions is predicted, by size of the decision. */
export function fillTable(scores: Backtest["fillScores"]): string[] {
  return layoutTable({
    corner: "persons decided",
    heads: ["years", "median", "score", "as decided", "50 %", "80 %", "95 %"],
    rows: scores.map(({ from, to, municipalYears, medianLogError, crpsLog, crpsAsDecided, coverage }, i) => [
      i === scores.length - 1 ? "all" : to === undefined ? `${from} and more` : `${from}–${to}`,
      String(municipalYears),
      formatNumber(medianLogError, 2),
      formatNumber(crpsLog, 3),
      formatNumber(crpsAsDecided, 3),
      ...coverage.map(({ inside }) => String(inside)),
    ]),
  });
}

/** Who is still there, in the worlds of the scenario and as published. */
export function retentionTable(retention: Backtest["retention"]): string[] {
  return layoutTable({
    corner: "households",
    heads: ["years after", "model", "nine in ten", "published", "settled"],
    rows: retention
      .filter(({ published, yearsAfter }) => published !== undefined || yearsAfter === 5)
      .map(({ household, yearsAfter, median, low, high, published }) => [
        household,
        String(yearsAfter),
        percent(median),
        span(low, high),
        published === undefined ? "" : span(published.low, published.high),
        published?.settled ?? "",
      ]),
  });
}

/** National settlement put through the rules of the grants, by year. */
export function nationalGrantsTable({ years }: Backtest["grants"]): string[] {
  return layoutTable({
    corner: "year",
    heads: ["persons", "settled alone", "year 4–5 %", "NOK bn", "all grants"],
    rows: years.map(({ year, persons, settledAlone, shareInLastYears, integrationGrant, allGrants }) => [
      String(year),
      formatNumber(persons, -2),
      formatNumber(settledAlone, -2),
      percent(shareInLastYears),
      formatNumber(integrationGrant / 1e9, 1),
      formatNumber(allGrants / 1e9, 1),
    ]),
  });
}

/** Published counts and costs beside the model's. */
export function grantsCheckTable({ grants, surveyCost }: Backtest): string[] {
  return layoutTable({
    corner: "",
    heads: ["year", "unit", "published", "model", "model over\npublished %"],
    rows: [
      ...grants.checks.map(
        ({ what, unit, year, published, model, isFitted }) =>
          [
            `${what}${isFitted ? " *" : ""}`,
            String(year),
            unit,
            formatNumber(published, 0),
            formatNumber(model, 0),
            percent(model / published),
          ] as const,
      ),
      [
        "five-year cost of a person",
        String(surveyCost.priceYear),
        "NOK",
        formatNumber(surveyCost.surveyAtPrices, -3),
        formatNumber(surveyCost.mean, -3),
        percent(surveyCost.mean / surveyCost.surveyAtPrices),
      ],
    ],
  });
}

/** The grant over the cost, worked out and as published. */
export function coverageTable(coverage: Backtest["coverage"]): string[] {
  return layoutTable({
    corner: "year",
    heads: ["grant NOK", "cost NOK", "coverage %", "published %"],
    rows: coverage.map(({ year, grant, cost, costBasis, percent: worked, published: { low, high } }) => [
      String(year),
      formatNumber(grant, -2),
      `${costBasis === "published" ? "" : "~"}${formatNumber(cost, -2)}`,
      formatNumber(worked, 1),
      low === undefined
        ? ""
        : high === undefined
          ? `over ${formatNumber(low, 0)}`
          : low === high
            ? formatNumber(low, 1)
            : `${formatNumber(low, 1)}–${formatNumber(high, 1)}`,
    ]),
  });
}

/** Drammen by year: what happened, and what the rules give. */
export function drammenTable(years: Backtest["drammen"]): string[] {
  return layoutTable({
    corner: "",
    heads: years.map(({ year }) => String(year)),
    rows: [
      ["asked for", ...years.map(({ requestedFirst }) => formatNumber(requestedFirst, 0))],
      ["asked for, revised", ...years.map(({ requested }) => formatNumber(requested, 0))],
      ["  the model's", ...years.map(({ modelRequested }) => formatNumber(modelRequested, 0))],
      ["decided", ...years.map(({ decided }) => formatNumber(decided, 0))],
      ["  the model's, as asked", ...years.map(({ modelDecided }) => formatNumber(modelDecided, 0))],
      ["settled", ...years.map(({ settled }) => formatNumber(settled, 0))],
      ["  the model's", ...years.map(({ modelSettled }) => formatNumber(modelSettled, 0))],
      [
        "  nine worlds in ten",
        ...years.map(
          ({ modelSettledLow, modelSettledHigh }) =>
            `${formatNumber(modelSettledLow, 0)}–${formatNumber(modelSettledHigh, 0)}`,
        ),
      ],
    ],
  });
}
