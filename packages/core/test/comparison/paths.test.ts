import { describe, expect, it } from "vitest";
import { exactCases } from "../../src/examples/exact-cases.js";
import { FoldedWorlds } from "../../src/comparison/worlds/folded-worlds.js";
import { compare, MEASURES, PolicyError } from "../../src/index.js";

describe("the paths of a policy", () => {
  const comparison = compare(exactCases, { runs: 3 });

  it("are every number of every measure, run by run and year by year", () => {
    const paths = comparison.paths("once");
    for (const measure of MEASURES) {
      const expected = [0, 1, 2].flatMap((run) =>
        comparison
          .policy("once")
          .measure(measure)
          .byYear.map(({ values }) => values[run]),
      );
      expect(Array.from(paths?.[measure] ?? []), measure).toEqual(expected);
    }
  });

  it("are asked for by a name that there is", () => {
    expect(() => comparison.paths("twice")).toThrow(PolicyError);
  });

  it("are not there where worlds are added up and not kept", () => {
    const folded = new FoldedWorlds(["once"], { years: comparison.years, planYears: 1 });
    expect(folded.paths()).toBeUndefined();
  });
});
