import {
  adjustmentChart,
  boxChart,
  capacityChart,
  casesChart,
  chanceChart,
  type Chart,
  type ChartOptions,
  cohortChart,
  convergenceChart,
  countChart,
  differenceChart,
  differenceRows,
  dominanceChart,
  dwellingsChart,
  fanChart,
  fanRows,
  fillChart,
  forecastChart,
  frontierChart,
  fundChart,
  fundRows,
  grantsChart,
  heatChart,
  indexChart,
  morrisChart,
  partRows,
  partsChart,
  policyChart,
  policyRows,
  publishedChart,
  rankChart,
  retentionChart,
  settledChart,
  settledRows,
  sharesChart,
  tornadoChart,
  tradeOffChart,
  unpredictabilityChart,
  waterfallChart,
  waterfallRows,
  worthChart,
} from "@glidepath/notebooks";
import { smallResult } from "../result.js";

type Draw = (options: ChartOptions) => Chart;

/** The same data under other names, of another size, or fewer of them. */
interface Variant {
  readonly rename: (name: string) => string;
  readonly times: number;
  readonly least: boolean;
}

const LONG = "a name that somebody has made very long indeed, so that it does not fit on a line";

const VARIANTS: Readonly<Record<string, Variant>> = {
  small: { rename: (name) => name, times: 1, least: false },
  "one of each": { rename: (name) => name, times: 1, least: true },
  "long names": { rename: (name) => `${name}, ${LONG}`, times: 1, least: false },
  "names with markup": { rename: (name) => `<b>${name}</b> & "co"`, times: 1, least: false },
  "huge amounts": { rename: (name) => name, times: 1e6, least: false },
  "amounts below zero": { rename: (name) => name, times: -1, least: false },
  "nothing but zero": { rename: (name) => name, times: 0, least: false },
};

/** Every chart with hand-made data: how to draw it of a variant, and of no data. */
const CHARTS: Readonly<Record<string, { readonly of: (variant: Variant) => Draw; readonly empty: Draw }>> = {
  fanChart: {
    of: (variant) => (options) => fanChart(timesRows(fanRows(resultOf(variant), "net"), variant), options),
    empty: (options) => fanChart([], options),
  },
  differenceChart: {
    of: (variant) => (options) =>
      differenceChart(timesRows(differenceRows(resultOf(variant, 3)), variant), options),
    empty: (options) => differenceChart([], options),
  },
  fundChart: {
    of: (variant) => (options) => fundChart(timesRows(fundRows(resultOf(variant, 4)), variant), options),
    empty: (options) => fundChart([], options),
  },
  policyChart: {
    of: (variant) => (options) =>
      policyChart(timesRows(policyRows(resultOf(variant, 4), "net"), variant), options),
    empty: (options) => policyChart([], options),
  },
  partsChart: {
    of: (variant) => (options) => partsChart(timesRows(partRows(resultOf(variant, 3)), variant), options),
    empty: (options) => partsChart([], options),
  },
  settledChart: {
    of: (variant) => (options) => settledChart(settledRows(resultOf(variant, 4)), options),
    empty: (options) => settledChart([], options),
  },
  waterfallChart: {
    of:
      ({ rename, times, least }) =>
      (options) =>
        waterfallChart(
          waterfallRows(
            { label: rename("net, gradual"), amount: -30e6 * times },
            [
              { label: rename("grants"), amount: -20e6 * times },
              { label: rename("services"), amount: 25e6 * times },
              { label: rename("surprise"), amount: -1e6 * times },
            ].slice(0, least ? 0 : 3),
            rename("net, sharp"),
          ),
          options,
        ),
    empty: (options) => waterfallChart([], options),
  },
  sharesChart: {
    of:
      ({ rename, times, least }) =>
      (options) =>
        sharesChart(
          names(["gradual", "sharp"], least).flatMap((name) =>
            names(["deficit", "dry"], least).flatMap((what, i) =>
              years(least).map((year, y) => {
                const share = times === 0 ? 0 : 0.15 * (y + 1) + 0.1 * i;
                return { name: rename(name), year, what, share, low: 0.8 * share, high: share + 0.1 };
              }),
            ),
          ),
          options,
        ),
    empty: (options) => sharesChart([], options),
  },
  adjustmentChart: {
    of: (variant) => (options) => adjustmentChart(adjustments(variant), options),
    empty: (options) => adjustmentChart([], options),
  },
  unpredictabilityChart: {
    of: (variant) => (options) =>
      unpredictabilityChart(
        adjustments(variant).map((row) => ({ ...row, overflow: -row.overflow })),
        options,
      ),
    empty: (options) => unpredictabilityChart([], options),
  },
  rankChart: {
    of:
      ({ rename, times, least }) =>
      (options) =>
        rankChart(
          [
            {
              label: rename("how fast idle staff is given notice"),
              estimate: -0.6,
              low: -0.7,
              high: -0.5,
              isAssumed: true,
            },
            { label: rename("rent"), estimate: 0.3, low: 0.2, high: 0.4, isAssumed: false },
            { label: rename("turnover"), estimate: 0.02, low: -0.1, high: 0.14, isAssumed: true },
          ]
            .map((row) => (times === 0 ? { ...row, estimate: 0, low: 0, high: 0 } : row))
            .slice(0, least ? 1 : 3),
          options,
        ),
    empty: (options) => rankChart([], options),
  },
  countChart: {
    of:
      ({ rename, least }) =>
      (options) =>
        countChart(
          years(least).flatMap((year, i) =>
            (["asked", "revised", "decided", "settled", "model"] as const).map((what, k) => ({
              name: rename("Drammen"),
              year,
              what,
              persons: 60 + 80 * i + 12 * k,
            })),
          ),
          options,
        ),
    empty: (options) => countChart([], options),
  },
  "countChart, logarithmic": {
    of:
      ({ rename, times, least }) =>
      (options) =>
        countChart(
          years(least).flatMap((year, i) =>
            (["asked", "settled"] as const).map((what, k) => ({
              name: rename("Norway"),
              year,
              what,
              persons: 4000 * (i + 1) ** 2 * (k + 1) * Math.max(1, Math.min(Math.abs(times), 100)),
            })),
          ),
          { scale: "log", ...options },
        ),
    empty: (options) => countChart([], { scale: "log", ...options }),
  },
  fillChart: {
    of:
      ({ rename, least }) =>
      (options) =>
        fillChart(
          [12, 30, 95, 340, 1250].slice(0, least ? 1 : 5).map((decided, i) => ({
            municipality: rename("Tolga"),
            year: 2018 + i,
            decided,
            settled: decided,
            fill: 0.6 + 0.2 * i,
            quantiles: [0.5, 0.7, 0.85, 0.95, 1.05, 1.15, 1.4],
          })) as unknown as Parameters<typeof fillChart>[0],
          options,
        ),
    empty: (options) => fillChart([], options),
  },
  forecastChart: {
    of:
      ({ least }) =>
      (options) =>
        forecastChart(
          (["regimes", "request", "requestCalm", "lastYear"] as const)
            .slice(0, least ? 1 : 4)
            .flatMap((method) =>
              years(least).map((target, i) => ({
                method,
                horizon: 1,
                target,
                origin: target - 1,
                outcome: i === 2 ? 40_000 : 5000 + 900 * i,
                quantiles: [2000, 3000, 4500, 5500, 7000, 10_000, 18_000],
              })),
            ) as unknown as Parameters<typeof forecastChart>[0],
          options,
        ),
    empty: (options) => forecastChart([], options),
  },
  grantsChart: {
    of:
      ({ least }) =>
      (options) =>
        grantsChart(
          {
            years: years(least).map((year, i) => ({
              year,
              persons: 40_000 + 9000 * i,
              settledAlone: 36_000 + 7000 * i,
              shareInLastYears: 0.3,
              integrationGrant: 6e9,
              allGrants: 7e9,
            })),
            checks: years(least).map((year, i) => ({
              what: "trigger the grant",
              unit: "persons",
              year,
              published: 42_000 + 8000 * i,
              model: 40_000,
              isFitted: i === 0,
              source: "published",
            })),
          },
          options,
        ),
    empty: (options) => grantsChart({ years: [], checks: [] }, options),
  },
  publishedChart: {
    of:
      ({ rename, least }) =>
      (options) =>
        publishedChart(
          [
            {
              label: rename("trigger the grant, 2016"),
              published: 50,
              publishedLow: 50,
              publishedHigh: 50,
              model: 52,
              isFitted: true,
            },
            {
              label: rename("grant over cost, 2016"),
              published: 90,
              publishedLow: 85,
              publishedHigh: 95,
              model: 81,
              isFitted: false,
            },
            {
              label: rename("five-year cost"),
              published: 800,
              publishedLow: 800,
              publishedHigh: 800,
              model: 900,
              isFitted: false,
            },
          ].slice(0, least ? 1 : 3),
          options,
        ),
    empty: (options) => publishedChart([], options),
  },
  retentionChart: {
    of:
      ({ rename, least }) =>
      (options) =>
        retentionChart(
          ["all", "single", "couple", "family"].slice(0, least ? 1 : 4).flatMap((household) =>
            [1, 2, 3, 4, 5].slice(0, least ? 2 : 5).map((yearsAfter) => ({
              household: rename(household),
              yearsAfter,
              low: 1 - 0.06 * yearsAfter,
              median: 1 - 0.04 * yearsAfter,
              high: 1 - 0.02 * yearsAfter,
              ...(yearsAfter === 5 ? { published: { low: 0.8, high: 0.84, settled: "2010–2016" } } : {}),
            })),
          ) as unknown as Parameters<typeof retentionChart>[0],
          options,
        ),
    empty: (options) => retentionChart([], options),
  },
  capacityChart: {
    of:
      ({ rename, times, least }) =>
      (options) =>
        capacityChart(
          names(["gradual", "sharp"], least).flatMap((name, k) =>
            years(least).flatMap((year, i) =>
              Array.from({ length: 12 }, (_, month) => ({
                name: rename(name),
                year,
                month: month + 1,
                capacity: Math.abs(times) * Math.max(30, 100 - 10 * i - Math.max(0, 3 * (month - 3) * k)),
                needed: Math.abs(times) * (k === 1 ? 40 : 100 - 12 * i + 4 * Math.sin(month)),
              })),
            ),
          ),
          options,
        ),
    empty: (options) => capacityChart([], options),
  },
  dwellingsChart: {
    of:
      ({ rename, times, least }) =>
      (options) =>
        dwellingsChart(
          names(["gradual", "sharp"], least).flatMap((name, k) =>
            years(least).map((year, i) => ({
              name: rename(name),
              year,
              dwellings: Math.abs(times) * (260 - 20 * i),
              empty: Math.abs(times) * (5 + 30 * k * i),
            })),
          ),
          options,
        ),
    empty: (options) => dwellingsChart([], options),
  },
  cohortChart: {
    of:
      ({ times, least }) =>
      (options) =>
        cohortChart(
          years(least).flatMap((year, i) =>
            [23.5, 23, 16.7, 8.4, 7.05].slice(0, i + 1).map((amount, k) => ({
              year,
              residenceYear: k + 1,
              amount: amount * 1e6 * Math.abs(times),
            })),
          ),
          options,
        ),
    empty: (options) => cohortChart([], options),
  },
  tornadoChart: {
    of:
      ({ rename, times, least }) =>
      (options) =>
        tornadoChart(
          [
            { label: rename("national need"), atLow: -22e6 * times, atHigh: 14e6 * times, isAssumed: false },
            {
              label: rename("turnover of teachers"),
              atLow: -9e6 * times,
              atHigh: 1e6 * times,
              isAssumed: true,
            },
            { label: rename("rent"), atLow: -1e6 * times, atHigh: -6e6 * times, isAssumed: true },
            { label: rename("notice"), atLow: -3e6 * times, atHigh: -2e6 * times, isAssumed: false },
          ].slice(0, least ? 1 : 4),
          { base: -4e6 * times, ...options },
        ),
    empty: (options) => tornadoChart([], options),
  },
  convergenceChart: {
    of:
      ({ times, least }) =>
      (options) =>
        convergenceChart(
          [10, 20, 50, 120, 300, 800, 2000].slice(0, least ? 1 : 7).map((worlds) => {
            const estimate = times * (5e6 + 4e6 * Math.cos(worlds) * worlds ** -0.5);
            const half = Math.abs(times) * 30e6 * worlds ** -0.5;
            return { worlds, estimate, low: estimate - half, high: estimate + half };
          }),
          options,
        ),
    empty: (options) => convergenceChart([], options),
  },
  indexChart: {
    of:
      ({ rename, times, least }) =>
      (options) =>
        indexChart(
          [
            { label: rename("national need"), first: around(0.42, 0.04), total: around(0.55, 0.05) },
            { label: rename("adjustment speed"), first: around(0.12, 0.03), total: around(0.31, 0.05) },
            { label: rename("prices"), first: around(-0.01, 0.03), total: around(0.02, 0.02) },
          ]
            .map((row) => (times === 0 ? { ...row, first: around(0, 0), total: around(0, 0) } : row))
            .slice(0, least ? 1 : 3),
          options,
        ),
    empty: (options) => indexChart([], options),
  },
  morrisChart: {
    of:
      ({ rename, times, least }) =>
      (options) =>
        morrisChart(
          (
            [
              ["need", 9, 3, false],
              ["turnover", 5, 6, true],
              ["notice", 4.8, 5.8, true],
              ["rent", 0.4, 0.2, true],
              ["severance", 0.35, 0.3, false],
              ["premium", 0.3, 0.25, true],
              ["hiring", 0.1, 0.1, true],
            ] as const
          )
            .slice(0, least ? 1 : 7)
            .map(([label, meanAbsolute, spread, isAssumed]) => ({
              label: rename(label),
              meanAbsolute: Math.abs(times) * meanAbsolute * 1e6,
              spread: Math.abs(times) * spread * 1e6,
              isAssumed,
            })),
          options,
        ),
    empty: (options) => morrisChart([], options),
  },
  heatChart: {
    of:
      ({ rename, times, least }) =>
      (options) =>
        heatChart(
          [1, 2, 3, 4, 5, 6].slice(0, least ? 1 : 6).flatMap((x) =>
            names(["yearly", "six months", "a year ahead"], least).map((y, k) => ({
              x,
              y: rename(y),
              value: times * 1e6 * (6 * x - 25 + 7 * k - x * x),
              ...(x === 1
                ? { mark: "limit" as const }
                : x === 6 && k < 2
                  ? { mark: "dominated" as const }
                  : x === 3 && k === 2
                    ? { mark: "chosen" as const }
                    : {}),
            })),
          ),
          { xLabel: "years of the ramp", yLabel: "announced", ...options },
        ),
    empty: (options) => heatChart([], options),
  },
  frontierChart: {
    of:
      ({ rename, times, least }) =>
      (options) =>
        frontierChart(
          (
            [
              ["1 year", -120, -34, false],
              ["2 years", -104, -35, false],
              ["3 years", -96, -37, false],
              ["4 years", -95, -37.4, false],
              ["3, late", -110, -39, true],
              ["4, late", -109, -39.5, true],
              ["5, late", -108, -40, true],
              ["6, late", -108.5, -39.8, true],
            ] as const
          )
            .slice(0, least ? 1 : 8)
            .map(([label, worst, expected, isDominated]) => ({
              label: rename(label),
              worst: worst * 1e6 * times,
              expected: expected * 1e6 * times,
              isDominated,
            })),
          options,
        ),
    empty: (options) => frontierChart([], options),
  },
  chanceChart: {
    of:
      ({ rename, times, least }) =>
      (options) =>
        chanceChart(
          [1, 2, 3, 4, 5, 6]
            .slice(0, least ? 1 : 6)
            .map((at) => ({ at, ...shareAround(times === 0 ? 0 : 0.5 / at, 0.02) })),
          {
            limit: 0.15,
            below: rename("years of the ramp"),
            ...(least ? {} : { answer: { at: 3.4, low: 3, high: 4 } }),
            ...options,
          },
        ),
    empty: (options) => chanceChart([], options),
  },
  casesChart: {
    of:
      ({ rename, times, least }) =>
      (options) =>
        casesChart(
          [
            { label: rename("as it stands"), estimate: 13e6, low: 9e6, high: 17e6 },
            { label: rename("a rate frozen two years"), estimate: 2e6, low: -3e6, high: 7e6 },
            { label: rename("the plan abandoned"), estimate: -5e6, low: -8e6, high: -2e6 },
          ]
            .map(({ label, estimate, low, high }) => ({
              label,
              estimate: estimate * times,
              low: Math.min(low * times, high * times),
              high: Math.max(low * times, high * times),
            }))
            .slice(0, least ? 1 : 3),
          options,
        ),
    empty: (options) => casesChart([], options),
  },
  worthChart: {
    of:
      ({ rename, times, least }) =>
      (options) =>
        worthChart(
          [
            { label: rename("national need"), estimate: 2.1e6 * times, standardError: 2e5 * Math.abs(times) },
            {
              label: rename("adjustment speed"),
              estimate: 0.8e6 * times,
              standardError: 1.5e5 * Math.abs(times),
            },
            { label: rename("prices"), estimate: 0, standardError: 1e5 * Math.abs(times) },
          ].slice(0, least ? 1 : 3),
          { evpi: { estimate: 3e6 * times, standardError: 1e5 * Math.abs(times) }, ...options },
        ),
    empty: (options) => worthChart([], options),
  },
  dominanceChart: {
    of:
      ({ rename, times, least }) =>
      (options) =>
        dominanceChart(
          names(["gradual", "sharp", "hold", "follow"], least).flatMap((policy, k) =>
            Array.from({ length: least ? 1 : 30 }, (_, i) => ({
              policy: rename(policy),
              amount: times * (i - 20) * 1e6,
              ...shareAround(1 / (1 + Math.exp(-(i - 14 + 2 * k) / (2 + k))), 0.03),
            })),
          ),
          options,
        ),
    empty: (options) => dominanceChart([], options),
  },
  "dominanceChart, second order": {
    of:
      ({ rename, times, least }) =>
      (options) =>
        dominanceChart(
          names(["gradual", "sharp"], least).flatMap((policy, k) =>
            Array.from({ length: least ? 1 : 30 }, (_, i) => ({
              policy: rename(policy),
              amount: times * (i - 20) * 1e6,
              ...around(
                Math.abs(times) * 1e6 * Math.log(1 + Math.exp((i - 14 + 2 * k) / 2)),
                Math.abs(times) * 2e5,
              ),
            })),
          ),
          { order: 2, ...options },
        ),
    empty: (options) => dominanceChart([], { order: 2, ...options }),
  },
  boxChart: {
    of:
      ({ rename, times, least }) =>
      (options) =>
        boxChart(
          [
            { label: rename("turnover of teachers, a year"), from: 0.05, to: 0.08, low: 0.05, high: 0.2 },
            {
              label: rename("national need in 2027, persons"),
              from: 9000,
              to: 24_000,
              low: 2000,
              high: 24_000,
            },
            { label: rename("premium"), from: 1.42, to: 1.44, low: 1, high: 2 },
          ]
            .map((row) =>
              times === 0
                ? { ...row, from: 0, to: 0, low: 0, high: 0 }
                : {
                    ...row,
                    from: Math.min(row.from * times, row.to * times),
                    to: Math.max(row.from * times, row.to * times),
                    low: Math.min(row.low * times, row.high * times),
                    high: Math.max(row.low * times, row.high * times),
                  },
            )
            .slice(0, least ? 1 : 3),
          options,
        ),
    empty: (options) => boxChart([], options),
  },
  tradeOffChart: {
    of:
      ({ least }) =>
      (options) =>
        tradeOffChart(
          Array.from({ length: least ? 1 : 24 }, (_, i) => ({
            coverage: 1 - 0.035 * i,
            density: 0.3 + 0.6 * (1 - Math.exp(-i / 8)),
            restricted: Math.floor(i / 6),
            isChosen: i === (least ? 0 : 13),
          })),
          options,
        ),
    empty: (options) => tradeOffChart([], options),
  },
};

/** Every chart of every variant and of no data: `[chart, case, draw]`. */
export const cases: readonly (readonly [chart: string, variant: string, draw: Draw])[] = Object.entries(
  CHARTS,
).flatMap(([chart, { of, empty }]) => [
  ...Object.entries(VARIANTS).map(([name, variant]) => [chart, name, of(variant)] as const),
  [chart, "no data", empty] as const,
]);

function resultOf({ rename, least }: Variant, policies = 2) {
  const all = ["gradual", "sharp", "hold at 340", "follow the request"].slice(0, least ? 2 : policies);
  const result = smallResult(all.map(rename));
  return least ? { ...result, years: result.years.slice(0, 1) } : result;
}

// Numbers of a row times a factor, but years and shares; with only the first name and year where least is asked for.
function timesRows<Row extends { readonly year?: number; readonly name?: string; readonly pair?: string }>(
  rows: readonly Row[],
  { times, least }: Variant,
): Row[] {
  const nameOf = ({ name, pair }: Row) => name ?? pair;
  const [first] = rows;
  return rows
    .filter((row) => !least || (nameOf(row) === nameOf(first as Row) && row.year === first?.year))
    .map((row) => {
      const turned = Object.entries(row).map(([key, value]) => [
        key,
        typeof value === "number" && key !== "year" ? value * times : value,
      ]);
      return Object.fromEntries(turned) as Row;
    });
}

function adjustments({ rename, times, least }: Variant) {
  return names(["gradual", "sharp", "hold"], least).flatMap((policy) =>
    names(["School", "Introduction programme", "Homes for minors"], least).map((service, i) => ({
      policy: rename(policy),
      service: rename(service),
      idle: times * (4e6 - 1.5e6 * i),
      overflow: times * 2e6,
      transition: times * 0.6e6 * i,
    })),
  );
}

function names(all: readonly string[], least: boolean): readonly string[] {
  return least ? all.slice(0, 1) : all;
}

function years(least: boolean): readonly number[] {
  return least ? [2024] : [2024, 2025, 2026, 2027, 2028];
}

function around(estimate: number, half: number) {
  return { estimate, low: estimate - half, high: estimate + half };
}

function shareAround(estimate: number, half: number) {
  return { estimate, low: Math.max(0, estimate - half), high: Math.min(1, estimate + half) };
}
