import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evolveAll } from "./paths.js";
import { type RandomCase, randomCase, type Wishes } from "./random-scenario.js";

/** Persons settled up to each year with some and with more obtainable dwellings, in the same worlds. */
function settledWith(random: RandomCase, few: number, more: number) {
  const settledUpTo = (obtainablePerYear: number) => {
    const scenario = structuredClone(random.scenario);
    scenario.housing.obtainablePerYear = obtainablePerYear;
    return evolveAll({ ...random, scenario }, random.scenario.chance ? 4 : 1).map(({ path }) => {
      let sum = 0;
      return Array.from(path.decisions.settled, (persons, year) => (sum += year === 0 ? 0 : persons));
    });
  };
  return { few: settledUpTo(few), more: settledUpTo(more) };
}

describe("without reunification, more obtainable dwellings never mean fewer people housed, up to any year", () => {
  const dwellings = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 10 }));
  const expectNoFewer = (wishes: Wishes, tolerance: (random: RandomCase) => number, seed: number) =>
    fc.assert(
      fc.property(
        randomCase({ reunification: false, planned: true, ...wishes }),
        dwellings,
        (random, [few, extra]) => {
          // An answer to a revision that looks at places is a decision, and may well differ.
          const settled = settledWith(random, few, few + extra);
          settled.few.forEach((upTo, world) => {
            upTo.forEach((persons, year) => {
              expect(settled.more[world][year]).toBeGreaterThanOrEqual(persons - tolerance(random));
            });
          });
        },
      ),
      { numRuns: 60, seed },
    );

  it("persons who come one by one", () => {
    expectNoFewer({ chance: true, singles: true }, () => 0, 31);
  });

  it("expected persons, without chance", () => {
    expectNoFewer({ chance: false }, () => 1e-6, 32);
  });

  it("households of up to five, up to one household", () => {
    expectNoFewer({ chance: true }, () => 5, 33);
  });
});
