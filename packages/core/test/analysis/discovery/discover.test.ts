import { beforeAll, describe, expect, test } from "vitest";
import {
  checkScenario,
  compare,
  conduct,
  type Discovery,
  discover,
  findBoxes,
  PolicyError,
  withFixed,
} from "@glidepath/core";
import { drammen2024, tolga2024 } from "@glidepath/core/examples";
import { buildModel } from "../../../src/world/index.js";

const scenario = checkScenario(drammen2024);
const options = { first: "sharp", against: "gradual", runs: 1000, trialRuns: 500 } as const;

/** Worlds that are quickly simulated and searched: a small place, and chance but for two uncertain numbers. */
const small = (() => {
  const scenario = checkScenario(tolga2024);
  const { parameters } = buildModel(scenario);
  const drawn = new Float64Array(parameters.keys.length);
  parameters.draw("fixed", 0, drawn);
  const keys = parameters.uncertain.map((place) => parameters.keys[place] ?? "");
  const fixed = keys.filter((key) => !["staffing.costLevel", "staffing.resolve"].includes(key));
  return withFixed(
    scenario,
    Object.fromEntries(fixed.map((key) => [key, drawn[parameters.keys.indexOf(key)] ?? Number.NaN])),
  );
})();
const fewer = { runs: 500, trialRuns: 500, seed: "one" } as const;

let one: Discovery;
let other: Discovery;
beforeAll(() => {
  one = conduct(discover(scenario, { ...options, seed: "one" }));
  other = conduct(discover(scenario, { ...options, seed: "other" }));
}, 400_000);

/** What was drawn of an uncertain number in the worlds of a seed. */
function drawn(key: string, seed: string, worlds: number): Float64Array {
  const { parameters } = buildModel(scenario);
  const place = parameters.keys.indexOf(key);
  const values = new Float64Array(parameters.keys.length);
  return Float64Array.from({ length: worlds }, (_, run) => {
    parameters.draw(seed, run, values);
    return values[place] ?? Number.NaN;
  });
}

function differences(seed: string, runs: number): Float64Array {
  const compared = compare(drammen2024, { policies: ["sharp", "gradual"], runs, seed });
  return compared.difference("sharp", "gradual").net.total.values;
}

describe("discover, Drammen 2024: when does the sharp drop do worse?", () => {
  test("asks of the worlds that compare gives", () => {
    const net = differences("one", 1000);
    expect(one.difference.estimate).toBeCloseTo(net.reduce((sum, value) => sum + value, 0) / 1000, 3);
    expect(one.cases.estimate).toBe(net.filter((value) => value < 0).length / 1000);
    expect(one).toMatchObject({
      first: "sharp",
      against: "gradual",
      worseThan: 0,
      scaling: null,
      runs: 1000,
    });
    expect(one.years).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031]);
  });

  test("offers every uncertain number and, called chance, national need", () => {
    const kinds = one.inputs.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "chance")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "parameter")).toHaveLength(
      buildModel(scenario).parameters.uncertain.length,
    );
    expect(one.inputs.at(-1)).toMatchObject({ key: "nationalNeed", kind: "chance" });
  });

  test("a box that one seed finds is as dense in worlds of another, within both intervals", () => {
    const [box] = one.boxes.boxes;
    const worlds = 2000;
    const net = differences("elsewhere", worlds);
    const inside = [...net.keys()].filter((world) =>
      (box?.box ?? []).every(({ input, low = -Infinity, high = Infinity }) => {
        const key = one.inputs[input]?.key ?? "";
        if (key === "nationalNeed") throw new Error("This box asks for chance; take another seed.");
        const value = columns.get(key)?.[world] ?? columnOf(key)[world] ?? Number.NaN;
        return value >= low && value <= high;
      }),
    );
    const density = inside.filter((world) => (net[world] ?? 0) < 0).length / inside.length;
    const { low = 1, high = 0 } = box?.holdout.density ?? {};
    // Their own error: 1.96·√(0.3·0.7/n).
    const error = 1.96 * Math.sqrt((0.3 * 0.7) / inside.length);
    expect(density).toBeGreaterThan(low - error);
    expect(density).toBeLessThan(high + error);
    // And denser than all worlds are.
    expect(density).toBeGreaterThan(1.2 * one.cases.estimate);
  });
  const columns = new Map<string, Float64Array>();
  const columnOf = (key: string) => {
    const column = drawn(key, "elsewhere", 2000);
    columns.set(key, column);
    return column;
  };

  test("both seeds name the level of service costs, in the box and among the mildest conditions", () => {
    for (const { boxes, inputs, reverse } of [one, other]) {
      const inBox = boxes.boxes[0]?.box.map(({ input }) => inputs[input]?.key);
      expect(inBox).toContain("staffing.costLevel");
      const turning = reverse.turnings.findLast(({ turns }) => turns);
      expect(turning?.conditions.map(({ input }) => inputs[input]?.key)).toContain("staffing.costLevel");
    }
    const distances = [one, other].map(
      ({ reverse }) => reverse.turnings.findLast(({ turns }) => turns)?.distance ?? Number.NaN,
    );
    expect(Math.abs((distances[0] ?? 0) - (distances[1] ?? 9))).toBeLessThan(0.5);
  });

  test("what turns the answer in one seed turns it in another, too", () => {
    const turning = one.reverse.turnings.findLast(({ turns }) => turns);
    const values = Object.fromEntries(
      (turning?.conditions ?? []).map(({ input, value }) => [one.inputs[input]?.key ?? "", value]),
    );
    const fixed = withFixed(scenario, values);
    const { mean } = compare(fixed, {
      policies: ["sharp", "gradual"],
      runs: 1000,
      seed: "a third",
    }).difference("sharp", "gradual").net.total;
    expect(mean.estimate).toBeLessThan(0);
    // The same as the search says, within both errors.
    const expected = turning?.expected ?? { estimate: Number.NaN, standardError: 0 };
    const error = Math.hypot(mean.standardError, expected.standardError);
    expect(Math.abs(mean.estimate - expected.estimate)).toBeLessThan(3 * error);
  });

  test("each share of a condition is that of its score, and they multiply: none is correlated", () => {
    const turning = one.reverse.turnings.at(-1);
    const product = turning?.conditions.reduce((share, condition) => share * condition.share, 1);
    expect(turning?.share).toBeCloseTo(product ?? Number.NaN, 12);
    for (const { input, value, share, score } of turning?.conditions ?? []) {
      const column = drawn(one.inputs[input]?.key ?? "", "share", 4000);
      const out =
        column.filter((drawnValue) => (score < 0 ? drawnValue <= value : drawnValue >= value)).length / 4000;
      expect(Math.abs(out - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / 4000));
    }
  });
});

describe("discover", () => {
  test("without names asks where the better of the first two does worse", () => {
    const found = conduct(discover(small, fewer));
    expect(found).toMatchObject({ first: "sharp", against: "gradual" });
    expect(found.difference.estimate).toBeGreaterThan(0);
  }, 240_000);

  test("worse by an amount that never comes: too few cases for a box, and no combination that turns it", () => {
    const found = conduct(discover(small, { ...options, ...fewer, worseThan: 1e9 }));
    expect(found.cases.estimate).toBe(0);
    expect(found.boxes).toMatchObject({ boxes: [], ended: "tooFew" });
    expect(found.reverse.answer).toBe("better");
    expect(found.reverse.turnings.map(({ turns }) => turns)).not.toContain(true);
    expect(found.reverse.turnings.length).toBeGreaterThan(0);
  }, 240_000);

  test("of outcomes dealt out anew finds nothing in Drammen's own numbers", () => {
    const net = differences("one", 1000);
    const columns = ["staffing.costLevel", "staffing.resolve", "housing.owned", "fund.opening"].map((key) =>
      drawn(key, "another", 1000),
    );
    const outcome = net.map((value) => (value < 0 ? 1 : 0));
    expect(findBoxes(columns, outcome, { seed: "s" })).toMatchObject({ boxes: [] });
  });

  test("of whichever is named first in the scenario, the factor is that of the one it goes against", () => {
    const { gradual, sharp } = small.policies;
    const matched = { ...fewer, view: "matchedTotal" } as const;
    const [forwards, backwards] = [
      { gradual, sharp },
      { sharp, gradual },
    ].map((policies) => conduct(discover({ ...small, policies } as typeof small, matched)));
    expect(backwards?.scaling).toEqual(forwards?.scaling);
    expect(backwards?.difference).toEqual(forwards?.difference);
  }, 240_000);

  test("refuses what cannot be asked, with the repair", () => {
    const ask = (more: object) => () => conduct(discover(scenario, { ...options, ...more }));
    expect(ask({ first: "shrp" })).toThrow(PolicyError);
    expect(ask({ first: "shrp" })).toThrow(/no such policy. Did you mean "sharp"/);
    expect(ask({ against: "sharp" })).toThrow(/cannot do worse than itself/);
    expect(ask({ against: undefined })).toThrow(/name both policies, or neither/);
    expect(ask({ runs: 499 })).toThrow("runs must be a whole number of at least 500; received 499.");
    expect(ask({ worseThan: -1 })).toThrow("worseThan must be an amount of at least 0; received -1.");
  });

  test("as many settled: the second's numbers are scaled, and the difference is another", () => {
    const found = conduct(
      discover(scenario, {
        ...options,
        runs: 500,
        trialRuns: 500,
        seed: "one",
        view: "matchedTotal",
      }),
    );
    // Sharp settles 4 × 125 of what gradual does with 250 + 208 + 167 + 125.
    expect(found.scaling?.by).toBeGreaterThan(0.5);
    expect(found.scaling?.by).toBeLessThan(0.9);
    expect(Math.abs(found.difference.estimate)).toBeLessThan(one.difference.estimate);
  }, 240_000);
});
