import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, MEASURES } from "../../src/index.js";
import { evolveAll, linesOf } from "./paths.js";
import { randomCase } from "./random-scenario.js";

const near = (value: number, expected: number, scale: number) =>
  Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(scale));

describe("in any scenario, under any policy, in any world", () => {
  it("every total is the sum of its lines, and net is grants + rents − costs", () => {
    fc.assert(
      fc.property(randomCase(), (random) => {
        for (const evolved of evolveAll(random, 2)) {
          const { ledger } = evolved.path;
          const lines = Object.entries(linesOf(evolved));
          const sum = (year: number, ...names: string[]) =>
            lines
              .filter(([name]) => names.some((start) => name.startsWith(`${start} of `)))
              .reduce((total, [, line]) => total + line[year], 0);
          for (let year = 0; year < evolved.model.years; year++) {
            const grants = sum(year, "grants");
            const adjustment = sum(year, "idle", "overflow", "transition");
            const costs = sum(year, "needed") + adjustment;
            expect(near(ledger.totalGrants[year], grants, grants)).toBe(true);
            expect(near(ledger.totalAdjustment[year], adjustment, adjustment)).toBe(true);
            expect(near(ledger.totalCosts[year], costs, costs)).toBe(true);
            const net = grants + ledger.rents[year] - costs;
            expect(near(ledger.net[year], net, grants + ledger.rents[year] + costs)).toBe(true);
          }
        }
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it("fund = fund before + interest on it + net, from the opening balance on", () => {
    fc.assert(
      fc.property(randomCase(), (random) => {
        for (const { path, model } of evolveAll(random, 2)) {
          const { fund, interest, net } = path.ledger;
          for (let year = 1; year < model.years; year++) {
            const scale = Math.abs(fund[year - 1]) + Math.abs(net[year]);
            expect(near(fund[year], fund[year - 1] + interest[year] + net[year], scale)).toBe(true);
          }
          // One rate for all years: interest over balance is the same wherever there is a balance.
          const rates = Array.from(interest.slice(1), (amount, i) => amount / fund[i]).filter(
            (_, i) => Math.abs(fund[i]) > 1,
          );
          for (const rate of rates) expect(rate).toBeCloseTo(rates[0], 9);
        }
      }),
      { numRuns: 30, seed: 2 },
    );
  });

  it("level, adjustment and surprise add up to the difference of net in every world and year", () => {
    fc.assert(
      fc.property(randomCase(), ({ scenario, policies, seed }) => {
        const result = compare(scenario, { policies, runs: 3, seed });
        const { net, parts } = result.difference("one", "two");
        const scale = result.policy("one").costs.byYear.map(({ values }) => Array.from(values));
        net.byYear.forEach(({ values }, year) => {
          values.forEach((value, world) => {
            const [level, adjustment, surprise] = [parts.level, parts.adjustment, parts.surprise].map(
              (part) => part.byYear[year].values[world],
            );
            expect(near(level + adjustment + surprise, value, scale[year][world] + Math.abs(level))).toBe(
              true,
            );
          });
        });
      }),
      { numRuns: 30, seed: 3 },
    );
  });

  it("every measure is a finite number", () => {
    fc.assert(
      fc.property(randomCase(), ({ scenario, policies, seed }) => {
        const result = compare(scenario, { policies, runs: 2, seed });
        for (const what of MEASURES) {
          for (const { values } of result.policy("one").measure(what).byYear) {
            expect(values.every(Number.isFinite)).toBe(true);
          }
        }
      }),
      { numRuns: 30, seed: 4 },
    );
  });

  it("the same policy under two names differs by nothing, bit for bit", () => {
    fc.assert(
      fc.property(randomCase(), ({ scenario, policies, seed }) => {
        const same = { first: policies.one, between: policies.two, again: policies.one };
        const result = compare(scenario, { policies: same, runs: 3, seed });
        for (const what of MEASURES) {
          const [first, again] = [result.policy("first").measure(what), result.policy("again").measure(what)];
          first.byYear.forEach(({ values }, year) => {
            expect(Array.from(again.byYear[year].values)).toEqual(Array.from(values));
          });
        }
      }),
      { numRuns: 30, seed: 5 },
    );
  });
});

describe("no number of people, dwellings or places, no capacity and no cost is ever negative", () => {
  it("in any scenario, under any policy, in any world", () => {
    fc.assert(
      fc.property(randomCase(), (random) => {
        for (const evolved of evolveAll(random, 2)) {
          const { path } = evolved;
          const counts: Record<string, ArrayLike<number>> = {
            ...linesOf(evolved),
            places: path.places,
            capacity: path.capacity,
            planPersonYears: path.planPersonYears,
            first: path.decisions.first,
            wanted: path.decisions.decided,
          };
          for (const [name, values] of Object.entries(counts)) {
            const lowest = Math.min(...Array.from(values));
            // Sums and differences of fractions of persons may end a hair below nothing.
            if (lowest < -1e-6) expect.fail(`${name} goes down to ${lowest}`);
          }
        }
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  it("with chance, people are counted in whole numbers: settled ones are never a fraction", () => {
    fc.assert(
      fc.property(randomCase({ chance: true }), (random) => {
        for (const { path } of evolveAll(random, 2)) {
          for (const persons of path.decisions.settled) expect(Number.isInteger(persons)).toBe(true);
          for (const numbers of [path.decisions.decided, path.decisions.first, path.decisions.final]) {
            for (const persons of numbers) expect(Number.isInteger(persons)).toBe(true);
          }
        }
      }),
      { numRuns: 30, seed: 7 },
    );
  });
});
