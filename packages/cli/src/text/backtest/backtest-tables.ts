import type { Backtest } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { layoutTable } from "../../terminal/layout-table.js";

/** Shares as per cent. */
function percents({ number }: Texts) {
  const percent = (share: number, decimals = 0) => number(100 * share, decimals);
  const span = (low: number, high: number) =>
    percent(low) === percent(high) ? percent(low) : `${percent(low)}–${percent(high)}`;
  return { percent, span };
}

/** How well each method forecast, so many years ahead. */
export function forecastTable(scores: Backtest["scores"], horizon: number, texts: Texts): string[] {
  const { backtest, number } = texts;
  const { percent } = percents(texts);
  return layoutTable({
    corner: backtest.yearAheadCorner(horizon),
    heads: backtest.forecastHeads,
    rows: scores
      .filter((score) => score.horizon === horizon)
      .map(({ method, forecasts, crpsLog, skillLog, crpsPersons, skillPersons, coverage }) => [
        backtest.methods[method],
        String(forecasts),
        number(crpsLog, 3),
        percent(skillLog),
        ...[0, 1, 2].map((band) => (coverage[band] === undefined ? "" : String(coverage[band].inside))),
        number(crpsPersons, 0),
        percent(skillPersons),
      ]),
  });
}

/** Plans, their revisions and what came; errors are log(settled/planned). */
export function planTable(plans: Backtest["plans"], texts: Texts): string[] {
  const { backtest, number } = texts;
  return layoutTable({
    corner: backtest.for,
    heads: backtest.planHeads,
    rows: plans.map(({ targetYear, plan, revised, outcome, logError, logErrorRevised }) => [
      String(targetYear),
      number(plan, 0),
      revised === undefined ? "" : number(revised, 0),
      number(outcome, 0),
      number(logError, 2),
      logErrorRevised === undefined ? "" : number(logErrorRevised, 2),
    ]),
  });
}

/** How often published ranges held what came. */
export function rangeTable(ranges: Backtest["ranges"], texts: Texts): string[] {
  const { backtest } = texts;
  const { percent, span } = percents(texts);
  const rows = [
    [backtest.all, ranges.all],
    [backtest.withoutUkraine, ranges.withoutUkraine],
    [backtest.ukraine, ranges.ukraine],
    [backtest.yearAhead, ranges.yearAhead],
  ] as const;
  return layoutTable({
    corner: backtest.rangesCorner,
    heads: backtest.rangeHeads,
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
export function fillTable(scores: Backtest["fillScores"], texts: Texts): string[] {
  const { backtest, number } = texts;
  return layoutTable({
    corner: backtest.decided,
    heads: backtest.fillHeads,
    rows: scores.map(({ from, to, municipalYears, medianLogError, crpsLog, crpsAsDecided, coverage }, i) => [
      i === scores.length - 1 ? backtest.all : to === undefined ? backtest.andMore(from) : `${from}–${to}`,
      String(municipalYears),
      number(medianLogError, 2),
      number(crpsLog, 3),
      number(crpsAsDecided, 3),
      ...coverage.map(({ inside }) => String(inside)),
    ]),
  });
}

/** Who is still there, in the worlds of the scenario and as published. */
export function retentionTable(retention: Backtest["retention"], texts: Texts): string[] {
  const { backtest } = texts;
  const { percent, span } = percents(texts);
  return layoutTable({
    corner: backtest.households,
    heads: backtest.retentionHeads,
    rows: retention
      .filter(({ published, yearsAfter }) => published !== undefined || yearsAfter === 5)
      .map(({ household, yearsAfter, median, low, high, published }) => [
        backtest.household[household] ?? household,
        String(yearsAfter),
        percent(median),
        span(low, high),
        published === undefined ? "" : span(published.low, published.high),
        published?.settled ?? "",
      ]),
  });
}

/** National settlement put through the rules of the grants, by year. */
export function nationalGrantsTable({ years }: Backtest["grants"], texts: Texts): string[] {
  const { backtest, number } = texts;
  const { percent } = percents(texts);
  return layoutTable({
    corner: backtest.year,
    heads: backtest.nationalHeads,
    rows: years.map(({ year, persons, settledAlone, shareInLastYears, integrationGrant, allGrants }) => [
      String(year),
      number(persons, -2),
      number(settledAlone, -2),
      percent(shareInLastYears),
      number(integrationGrant / 1e9, 1),
      number(allGrants / 1e9, 1),
    ]),
  });
}

/** Published counts and costs beside the model's. */
export function grantsCheckTable({ grants, surveyCost }: Backtest, texts: Texts): string[] {
  const { backtest, number } = texts;
  const { percent } = percents(texts);
  return layoutTable({
    corner: "",
    heads: backtest.checkHeads,
    rows: [
      ...grants.checks.map(
        ({ what, unit, year, published, model, isFitted }) =>
          [
            `${backtest.checks[what] ?? what}${isFitted ? " *" : ""}`,
            String(year),
            backtest.checks[unit] ?? unit,
            number(published, 0),
            number(model, 0),
            percent(model / published),
          ] as const,
      ),
      [
        backtest.fiveYearCost,
        String(surveyCost.priceYear),
        backtest.checks.NOK ?? "NOK",
        number(surveyCost.surveyAtPrices, -3),
        number(surveyCost.mean, -3),
        percent(surveyCost.mean / surveyCost.surveyAtPrices),
      ],
    ],
  });
}

/** The grant over the cost, worked out and as published. */
export function coverageTable(coverage: Backtest["coverage"], texts: Texts): string[] {
  const { backtest, number } = texts;
  return layoutTable({
    corner: backtest.year,
    heads: backtest.coverageHeads,
    rows: coverage.map(({ year, grant, cost, costBasis, percent: worked, published: { low, high } }) => [
      String(year),
      number(grant, -2),
      `${costBasis === "published" ? "" : "~"}${number(cost, -2)}`,
      number(worked, 1),
      low === undefined
        ? ""
        : high === undefined
          ? backtest.over(number(low, 0))
          : low === high
            ? number(low, 1)
            : `${number(low, 1)}–${number(high, 1)}`,
    ]),
  });
}

/** Drammen by year: what happened, and what the rules give. */
export function drammenTable(years: Backtest["drammen"], texts: Texts): string[] {
  const { number } = texts;
  const rows = texts.backtest.drammenRows;
  return layoutTable({
    corner: "",
    heads: years.map(({ year }) => String(year)),
    rows: [
      [rows.asked, ...years.map(({ requestedFirst }) => number(requestedFirst, 0))],
      [rows.revised, ...years.map(({ requested }) => number(requested, 0))],
      [rows.modelAsked, ...years.map(({ modelRequested }) => number(modelRequested, 0))],
      [rows.decided, ...years.map(({ decided }) => number(decided, 0))],
      [rows.modelDecided, ...years.map(({ modelDecided }) => number(modelDecided, 0))],
      [rows.settled, ...years.map(({ settled }) => number(settled, 0))],
      [rows.modelSettled, ...years.map(({ modelSettled }) => number(modelSettled, 0))],
      [
        rows.nineInTen,
        ...years.map(
          ({ modelSettledLow, modelSettledHigh }) =>
            `${number(modelSettledLow, 0)}–${number(modelSettledHigh, 0)}`,
        ),
      ],
    ],
  });
}
