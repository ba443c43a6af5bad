import { expectedGrants } from "@glidepath/core";
import { drammenSettled } from "@glidepath/core/examples";
import { norway, valueIn } from "@glidepath/core/reference";
import type { Figures } from "./with-figures.js";

/** Published counts of people that docs/guides/grants.md holds the defaults against, and what the defaults give. */
export function grantsFigures(page: string): Figures {
  const [, percent] = /\| leaving the country \| ([\d.]+) % a year/.exec(page) ?? [];
  const leaving = Number(percent) / 100;
  const { comingAndLeaving } = norway;
  const against = (from: number, to: number, on1JanuaryOf: number, { value }: { value: number }) =>
    percentAbove(staying(from, to, on1JanuaryOf, leaving) / value);
  return {
    "before-peak": against(2010, 2019, 2020, comingAndLeaving.settled2010To2019WithFamily),
    "after-peak": against(2016, 2020, 2021, comingAndLeaving.underFiveYears2021),
  };
}

// The newborn are not in Statistics Norway's counts. Who comes in a year leaves for half of it, and then each year.
function staying(from: number, to: number, on1JanuaryOf: number, leaving: number): number {
  const { settledCohorts, settled } = norway.nationalSeries;
  const nation = [
    { year: 2008, persons: valueIn(settledCohorts, 2008)?.value ?? Number.NaN },
    ...settled.values.map(({ year, value }) => ({ year, persons: value ?? Number.NaN })),
  ].filter(({ year }) => year <= 2023);
  const movements = { bornPerSettled: 0 };
  const { personsByResidenceYear } = expectedGrants({ settled: nation, movements, from: 2010, to: 2021 });
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const first = personsByResidenceYear[from + i]?.[0] ?? Number.NaN;
    return first * (1 - leaving / 2) * (1 - leaving) ** (on1JanuaryOf - from - i - 1);
  }).reduce((sum, persons) => sum + persons, 0);
}

function percentAbove(ratio: number): string {
  return `${Math.abs(100 * (ratio - 1)).toFixed(1)} % ${ratio < 1 ? "below" : "above"}`;
}

/**
 * The rank correlation that two numbers of two equally likely values each reach, in docs/guides/correlations.md: of a
 * Gaussian copula with r = 2·sin(π·ρ/6) it is (2/π)·arcsin r (Sheppard's formula for the quadrants of two normals).
 */
export function correlationFigures(): Figures {
  const r = 2 * Math.sin((Math.PI * 0.6) / 6);
  return { "of-two-values": ((2 / Math.PI) * Math.asin(r)).toFixed(2) };
}

/** What parts and batches take, in docs/guides/many-machines.md, from the size of a world that a test measures. */
export function manyMachinesFigures(page: string): Figures {
  const [, size] = /about ([\d.]+) kB for each policy over eight years/.exec(page) ?? [];
  const world = 6 * 1000 * Number(size);
  const batch = 250 * world;
  // 64 pieces of 4 batches wait to be read, beside the first 256 MB that are kept.
  const redis = 64 * 4 * batch + 256e6;
  return {
    "million-worlds": (world / 1000).toFixed(0),
    batch: (batch / 1e6).toFixed(0),
    redis: (Math.ceil(redis / 1e8) / 10).toFixed(1),
  };
}

/** Drammen's years and their even course, in docs/analyses/robustness.md. */
export function robustnessFigures(): Figures {
  const years = Object.values(drammenSettled);
  const even = years.reduce((sum, persons) => sum + persons, 0) / years.length;
  return {
    years: `${years.slice(0, -1).join(", ")} and ${years.at(-1)}`,
    even: `${Math.floor(even)} or ${Math.ceil(even)}`,
  };
}
