// The tables of docs/backtest.md. Written there by `pnpm pictures`, and checked by a test.
import type { Backtest, ForecastScore } from "@glidepath/core";

const METHODS: Readonly<Record<ForecastScore["method"], string>> = {
  regimes: "two regimes (the default)",
  studentT: "Student's t, cut off",
  resampled: "resampled shocks",
  request: "the state's request",
  requestCalm: "request, calm years foreseen (added later)",
  randomWalk: "random walk",
  lastYear: "same as last year",
};

/** The tables by the name of their place in the page, as Markdown. */
export function backtestTables(result: Backtest): Readonly<Record<string, string>> {
  return {
    scores: scoreTable(result),
    plans: planTable(result),
    ranges: rangeTable(result),
    fill: fillTable(result),
    retention: retentionTable(result),
    grants: grantTable(result),
    coverage: coverageTable(result),
    drammen: drammenTable(result),
    defaults: defaultTable(result),
  };
}

/** The page with its tables replaced: each stands between `<!-- name -->` and `<!-- end -->`. */
export function withTables(page: string, tables: Readonly<Record<string, string>>): string {
  return page.replace(/<!-- (\w+) -->\n[^]*?<!-- end -->/g, (found, name: string) => {
    const table = tables[name];
    return table === undefined ? found : `<!-- ${name} -->\n\n${table}\n\n<!-- end -->`;
  });
}

function markdown(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

const persons = (value: number) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
const decimals = (value: number, digits: number) => value.toFixed(digits).replace(/^-/, "−");
const percent = (share: number) => `${decimals(100 * share, 0)} %`.replace("−0 %", "0 %");
const span = (low: number, high: number) =>
  percent(low) === percent(high) ? percent(low) : `${Math.round(100 * low)}–${percent(high)}`;

function scoreTable({ scores }: Backtest): string {
  return markdown(
    [
      "method",
      "years ahead",
      "CRPS (log)",
      "skill",
      "CRPS (persons)",
      "skill",
      "in 50 %",
      "in 80 %",
      "in 95 %",
    ],
    scores.map((score) => [
      METHODS[score.method],
      score.horizon,
      decimals(score.crpsLog, 3),
      percent(score.skillLog),
      persons(score.crpsPersons),
      percent(score.skillPersons),
      ...[0, 1, 2].map((band) => {
        const coverage = score.coverage[band];
        return coverage === undefined
          ? ""
          : `${coverage.inside} of ${score.forecasts} (${span(coverage.low, coverage.high)})`;
      }),
    ]),
  );
}

function planTable({ plans }: Backtest): string {
  return markdown(
    ["for", "planned", "revised", "settled", "log(settled/planned)", "log(settled/revised)"],
    plans.map(({ targetYear, plan, revised, outcome, logError, logErrorRevised }) => [
      targetYear,
      persons(plan),
      revised === undefined ? "" : persons(revised),
      persons(outcome),
      decimals(logError, 2),
      logErrorRevised === undefined ? "" : decimals(logErrorRevised, 2).replace("−0.00", "0.00"),
    ]),
  );
}

function rangeTable({ ranges }: Backtest): string {
  const rows = [
    ["all", ranges.all],
    ["without Ukraine", ranges.withoutUkraine],
    ["Ukraine", ranges.ukraine],
    ["all, published twelve months ahead or more", ranges.yearAhead],
  ] as const;
  return markdown(
    ["ranges", "held the outcome", "share", "95 % interval"],
    rows.map(([name, worth]) => [
      name,
      `${worth.inside} of ${worth.ranges}`,
      percent(worth.estimate),
      span(worth.low, worth.high),
    ]),
  );
}

function fillTable({ fillScores }: Backtest): string {
  return markdown(
    [
      "persons decided",
      "municipal years",
      "median log(settled/predicted)",
      "CRPS (log)",
      "as decided",
      "in 50 %",
      "in 80 %",
      "in 95 %",
    ],
    fillScores.map((score, i) => [
      i === fillScores.length - 1
        ? "all"
        : score.to === undefined
          ? `${score.from} or more`
          : `${score.from}–${score.to}`,
      score.municipalYears,
      decimals(score.medianLogError, 2),
      decimals(score.crpsLog, 3),
      decimals(score.crpsAsDecided, 3),
      ...score.coverage.map(({ inside }) => inside),
    ]),
  );
}

function retentionTable({ retention }: Backtest): string {
  return markdown(
    ["households", "years after", "model", "nine worlds in ten", "published", "settled in"],
    retention.flatMap(({ household, yearsAfter, median, low, high, published }) =>
      published === undefined
        ? []
        : [
            [
              household,
              yearsAfter,
              percent(median),
              span(low, high),
              span(published.low, published.high),
              published.settled,
            ],
          ],
    ),
  );
}

function grantTable({ grants, surveyCost }: Backtest): string {
  return markdown(
    ["figure", "year", "published", "model", "model over published"],
    [
      ...grants.checks.map(({ what, unit, year, published, model, isFitted }) => [
        `${what}, ${unit}${isFitted ? " (fitted to it)" : ""}`,
        year,
        persons(published),
        persons(model),
        percent(model / published),
      ]),
      [
        `five-year cost of a person: survey of 2016 in ${surveyCost.priceYear} prices, NOK`,
        surveyCost.priceYear,
        persons(1000 * Math.round(surveyCost.surveyAtPrices / 1000)),
        persons(1000 * Math.round(surveyCost.mean / 1000)),
        percent(surveyCost.mean / surveyCost.surveyAtPrices),
      ],
    ],
  );
}

function coverageTable({ coverage }: Backtest): string {
  return markdown(
    ["year", "grant over five years, NOK", "cost, NOK", "coverage", "published"],
    coverage.map(({ year, grant, cost, costBasis, percent: worked, published: { low, high } }) => [
      year,
      persons(100 * Math.round(grant / 100)),
      `${persons(100 * Math.round(cost / 100))}${costBasis === "published" ? "" : " (partly carried on)"}`,
      `${decimals(worked, 1)} %`,
      low === undefined
        ? ""
        : high === undefined
          ? `over ${low} %`
          : low === high
            ? `${low} %`
            : `${low}–${high} %`,
    ]),
  );
}

function drammenTable({ drammen }: Backtest): string {
  return markdown(
    ["", ...drammen.map(({ year }) => String(year))],
    [
      ["asked for in the autumn", ...drammen.map((year) => persons(year.requestedFirst))],
      ["asked for after revision", ...drammen.map((year) => persons(year.requested))],
      ["… by the model's rule", ...drammen.map((year) => persons(year.modelRequested))],
      ["decided", ...drammen.map((year) => persons(year.decided))],
      ["settled", ...drammen.map((year) => persons(year.settled))],
      ["… by the model's rules, deciding as asked", ...drammen.map((year) => persons(year.modelSettled))],
      [
        "… nine worlds in ten",
        ...drammen.map((year) => `${persons(year.modelSettledLow)}–${persons(year.modelSettledHigh)}`),
      ],
    ],
  );
}

function defaultTable({ defaults }: Backtest): string {
  return markdown(
    ["default", "value", "unit", "how it was obtained"],
    defaults.map(({ key, value, unit, method }) => [
      `\`${key}\``,
      String(Number(value.toPrecision(3))),
      unit,
      method,
    ]),
  );
}
