import type { ComparisonJson, DifferenceJson, PolicyJson, SeriesJson } from "@glidepath/core";

const YEARS = [2024, 2025, 2026, 2027];
const NEVER = { estimate: 0, low: 0, high: 0.04 };

/** A small result with round numbers: a measure's mean in year i is `base · (i + 1)`. */
export function smallResult(policies: readonly string[]): ComparisonJson {
  const [base, ...others] = policies;
  return {
    scenario: "Small",
    seed: "s",
    runs: 100,
    stopping: { rule: { kind: "runs", runs: 100 }, reason: "runs", looks: 0, intervals: {} },
    parameterPoints: "random",
    quantileAccuracy: 0,
    years: YEARS,
    planYears: YEARS.slice(0, 2),
    currency: "NOK",
    priceBase: 2024,
    policies: Object.fromEntries(policies.map((name, i) => [name, policy(i + 1)])),
    differences: Object.fromEntries(others.map((name, i) => [`${name} - ${base}`, difference(i + 1)])),
    assumptions: [],
    hash: "0",
  };
}

function series(base: number): SeriesJson {
  const summary = (mean: number) => ({
    mean,
    standardError: 1,
    p5: mean - 2e6,
    p25: mean - 1e6,
    p50: mean,
    p75: mean + 1e6,
    p95: mean + 2e6,
    p5Low: null,
    p5High: mean - 1.5e6,
    p50Low: mean - 0.5e6,
    p50High: mean + 0.5e6,
    p95Low: mean + 1.5e6,
    p95High: null,
  });
  const means = YEARS.map((_, i) => base * (i + 1));
  const sum = (values: readonly number[]) => summary(values.reduce((a, b) => a + b, 0));
  return { byYear: means.map(summary), total: sum(means), planTotal: sum(means.slice(0, 2)) };
}

function policy(i: number): PolicyJson {
  return {
    description: `policy ${i}`,
    requested: series(300),
    decided: series(200),
    settled: series(100 * i),
    minorsRequested: series(0),
    minorsDecided: series(0),
    minorsSettled: series(0),
    unmadeLaw: series(0),
    grants: series(30e6),
    rents: series(5e6),
    costs: series(40e6),
    adjustmentCost: series(1e6),
    net: series(-5e6 * i),
    netReal: series(-4e6 * i),
    netPresentValue: series(-4e6 * i),
    fund: series(10e6),
    withoutDwelling: series(0),
    dwellingsLimit: YEARS.map(() => NEVER),
    fundDryBy: YEARS.map(() => NEVER),
  };
}

function difference(i: number): DifferenceJson {
  const net = series(3e6 * i);
  return {
    net: {
      ...net,
      total: {
        ...(net.total as NonNullable<typeof net.total>),
        shareBetter: { estimate: 0.8, low: 0.7, high: 0.9 },
        shareTied: 0,
      },
    },
    netReal: net,
    netPresentValue: net,
    netOfWorst: { estimate: -4e6, standardError: 1, low: -4e6, high: -4e6 },
    netPerPersonYear: null,
    matched: null,
    variance: null,
    pairing: { correlation: 0.99, independentRuns: 20_000 },
    netGivenNeed: { rise: { shareOfWorlds: 0, net: null }, fall: { shareOfWorlds: 1, net: null } },
    settled: series(-10),
    grants: series(-1e6),
    rents: series(-0.1e6),
    costs: series(-4e6),
    adjustmentCost: series(0),
    parts: { level: series(4e6), adjustment: series(1e6), surprise: series(-2e6) },
  };
}
