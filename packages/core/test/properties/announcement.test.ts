import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { path } from "../../src/index.js";
import { evolveAll, linesOf } from "./paths.js";
import { type RandomCase, randomCase } from "./random-scenario.js";

const numbers = fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 6, maxLength: 6 });

/** The case with more asked for than is decided, and no revisions: what was decided is what holds. */
function withoutSurprises(random: RandomCase): RandomCase {
  const scenario = structuredClone(random.scenario);
  scenario.request = { ...scenario.request, share: 0.5, known: {}, revisionThreshold: 10 };
  return { ...random, scenario };
}

const byYear = (random: RandomCase, persons: readonly number[]) => {
  const { firstYear, years } = random.scenario.plan;
  return Object.fromEntries(persons.slice(0, years).map((number, i) => [firstYear + i, number]));
};

describe("when a number becomes known", () => {
  it("changes nobody who comes and no grant, where dwellings are had for all", () => {
    fc.assert(
      fc.property(randomCase({ roomy: true }), numbers, (random, persons) => {
        const own = byYear(random, persons);
        const { firstYear } = random.scenario.plan;
        const policies = {
          yearly: path({ numbers: own }),
          ahead: path({ numbers: own, announced: "ahead" }),
          late: path({ numbers: own, knownFrom: { [firstYear]: { year: firstYear, month: 7 } } }),
        };
        const all = evolveAll({ ...random, policies }, 2);
        for (let i = 0; i < all.length; i += 3) {
          const lines = all.slice(i, i + 3).map(linesOf);
          for (const name of Object.keys(lines[0])) {
            if (!/^(grants|rents|needed|settled|decided|residents)/.test(name)) continue;
            expect(lines[1][name], name).toEqual(lines[0][name]);
            expect(lines[2][name], name).toEqual(lines[0][name]);
          }
        }
      }),
      { numRuns: 30, seed: 61 },
    );
  });

  it("twelve months before each year, nothing of its cost is surprise: the years before the last plan year", () => {
    fc.assert(
      fc.property(randomCase({ minors: false }), numbers, (random, persons) => {
        const settled = withoutSurprises(random);
        const { firstYear, years } = settled.scenario.plan;
        const knownFrom = Object.fromEntries(
          Array.from({ length: years }, (_, i) => [firstYear + i, { year: firstYear + i - 1, month: 1 }]),
        );
        const policies = { foreseen: path({ numbers: byYear(settled, persons), knownFrom }) };
        for (const { path: evolved } of evolveAll({ ...settled, policies }, 2)) {
          const { totalAdjustment, adjustmentForeseen } = evolved.ledger;
          // In the last plan year planners look at the number after the plan, known in its December only.
          for (let year = 0; year < years; year++) {
            const scale = Math.max(1, totalAdjustment[year]);
            expect(Math.abs(totalAdjustment[year] - adjustmentForeseen[year]) / scale).toBeLessThan(1e-9);
          }
        }
      }),
      { numRuns: 50, seed: 62 },
    );
  });
});
