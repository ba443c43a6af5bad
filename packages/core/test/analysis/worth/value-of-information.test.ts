import { describe, expect, test } from "vitest";
import { unitNormalLoss, valueOfInformation, type Worth } from "@glidepath/core";
import { normals } from "./normal-worlds.js";

// The unit normal loss integral is checked against its table in unit-normal-loss.test.ts.
const loss = (mean: number, sd: number) => sd * unitNormalLoss(Math.abs(mean) / sd);

/** The mean of f over a standard normal number, by Simpson's rule from −8 to 8. */
function meanOver(f: (x: number) => number): number {
  const steps = 2000;
  const width = 16 / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const x = -8 + i * width;
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += (weight * f(x) * Math.exp(-(x * x) / 2)) / Math.sqrt(2 * Math.PI);
  }
  return (sum * width) / 3;
}

/** One policy that gives nothing, and others as they are. */
function against(others: Readonly<Record<string, Float64Array>>): Map<string, Float64Array> {
  const worlds = Object.values(others)[0]?.length ?? 0;
  return new Map([["nothing", new Float64Array(worlds)], ...Object.entries(others)]);
}

function expectAbout(worth: Worth | undefined, truth: number, largestError: number): void {
  if (worth === undefined) throw new Error("There is no such worth.");
  expect(Math.abs(worth.estimate - truth)).toBeLessThan(3 * worth.standardError);
  // An error so large that anything passes would be no test.
  expect(worth.standardError).toBeLessThan(largestError);
}

describe("a difference that is linear in normal parameters", () => {
  // The example of the documentation of the R package voi (Jackson): net benefit p1 − p2, p1 ~ N(1, 1), p2 ~ N(0, 2).
  test("published: p1 − p2 of N(1, 1) and N(0, 2) has EVPI 0.4797, EVPPI 0.0833 of p1 and 0.3956 of p2", () => {
    const worlds = 10_000;
    const p1 = normals("voi", "p1", worlds).map((z) => 1 + z);
    const p2 = normals("voi", "p2", worlds).map((z) => 2 * z);
    const found = valueOfInformation({
      outcomes: against({ treatment: p1.map((value, i) => value - (p2[i] ?? 0)) }),
      parameters: new Map([
        ["p1", p1],
        ["p2", p2],
      ]),
    });
    expect(found.best).toBe("treatment");
    expectAbout(found.all, 0.4797, 0.012);
    expectAbout(found.parameters.get("p1"), 0.0833, 0.012);
    expectAbout(found.parameters.get("p2"), 0.3956, 0.015);
    // Without chance there is nothing beyond the parameters.
    expect(found.all.estimate / found.foresight.estimate).toBeCloseTo(1, 2);
    expect(found.explained).toBeGreaterThan(0.9999);
    // Φ(−1/√5) = 0.3274.
    expect(found.all.changes.low).toBeLessThan(0.3274);
    expect(found.all.changes.high).toBeGreaterThan(0.3274);
  });

  test("chance is not worth knowing: EVPI is of parameters, and foresight of chance a bound apart", () => {
    const worlds = 6000;
    const [a, b, chance] = ["a", "b", "chance"].map((name) => normals("apart", name, worlds));
    const policy = a.map((value, i) => -0.4 + value + b[i] / 2 + 2 * chance[i]);
    const found = valueOfInformation({
      outcomes: against({ policy }),
      parameters: new Map([
        ["a", a],
        ["b", b],
      ]),
    });
    expectAbout(found.all, loss(0.4, Math.hypot(1, 0.5)), 0.02);
    expectAbout({ ...found.all, ...found.foresight }, loss(0.4, Math.hypot(1, 0.5, 2)), 0.02);
    expect(found.foresight.estimate).toBeGreaterThan(found.all.high);
    // Parameters cause (1 + 0.25)/(1 + 0.25 + 4) of the variance.
    expect(found.explained).toBeCloseTo(1.25 / 5.25, 1.5);
  });

  test("correlated parameters: to know one is to know a part of the other", () => {
    const worlds = 6000;
    const [a, own, c, chance] = ["a", "own", "c", "chance"].map((name) => normals("tied", name, worlds));
    // Cor(a, b) = 0.6; the policy gives −0.3 + a + b + c, so that E[· | b] = −0.3 + 1.6·b.
    const b = a.map((value, i) => 0.6 * value + 0.8 * own[i]);
    const policy = a.map((value, i) => -0.3 + value + b[i] + c[i] + chance[i]);
    const found = valueOfInformation({
      outcomes: against({ policy }),
      parameters: new Map([
        ["a", a],
        ["b", b],
        ["c", c],
      ]),
      groups: new Map([
        ["a and b", ["a", "b"]],
        ["b and c", ["b", "c"]],
      ]),
    });
    expectAbout(found.parameters.get("a"), loss(0.3, 1.6), 0.03);
    expectAbout(found.parameters.get("b"), loss(0.3, 1.6), 0.03);
    expectAbout(found.parameters.get("c"), loss(0.3, 1), 0.03);
    // Var(a + b) = 1 + 1 + 2·0.6; Var(1.6·b + c) = 2.56 + 1.
    expectAbout(found.groups.get("a and b"), loss(0.3, Math.sqrt(3.2)), 0.03);
    expectAbout(found.groups.get("b and c"), loss(0.3, Math.sqrt(3.56)), 0.03);
    expectAbout(found.all, loss(0.3, Math.sqrt(4.2)), 0.03);
  });
});

describe("a difference that is not linear", () => {
  test("a square: neither end of the parameter alone says what to choose", () => {
    const [a, chance] = ["a", "chance"].map((name) => normals("square", name, 6000));
    const found = valueOfInformation({
      outcomes: against({ policy: a.map((value, i) => value ** 2 - 1.5 + chance[i]) }),
      parameters: new Map([["a", a]]),
    });
    // The mean is 1 − 1.5 < 0.
    expect(found.best).toBe("nothing");
    expectAbout(
      found.parameters.get("a"),
      meanOver((x) => Math.max(0, x ** 2 - 1.5)),
      0.03,
    );
  });

  test("a product: two parameters together are worth more than either", () => {
    const [a, b, chance] = ["a", "b", "chance"].map((name) => normals("product", name, 6000));
    const policy = a.map((value, i) => -0.5 + 0.5 * value + 0.5 * b[i] + value * b[i] + chance[i]);
    const found = valueOfInformation({
      outcomes: against({ policy }),
      parameters: new Map([
        ["a", a],
        ["b", b],
      ]),
    });
    const both = meanOver((x) => meanOver((y) => Math.max(0, -0.5 + 0.5 * x + 0.5 * y + x * y)));
    expectAbout(found.all, both, 0.03);
    // E[· | a] = −0.5 + 0.5·a.
    expectAbout(found.parameters.get("a"), loss(0.5, 0.5), 0.03);
    expect(found.all.low).toBeGreaterThan(found.parameters.get("a")?.high ?? Infinity);
  });

  test("three policies: the best of three, not of a pair", () => {
    const [a, b, chance, other] = ["a", "b", "chance", "other"].map((name) => normals("three", name, 6000));
    const outcomes = against({
      left: a.map((value, i) => value - 0.1 + chance[i]),
      right: b.map((value, i) => value - 0.2 + other[i]),
    });
    const found = valueOfInformation({
      outcomes,
      parameters: new Map([
        ["a", a],
        ["b", b],
      ]),
    });
    expect(found.best).toBe("nothing");
    expectAbout(
      found.all,
      meanOver((x) => meanOver((y) => Math.max(0, x - 0.1, y - 0.2))),
      0.03,
    );
    expectAbout(found.parameters.get("a"), loss(0.1, 1), 0.03);
    expectAbout(found.parameters.get("b"), loss(0.2, 1), 0.03);
  });
});

describe("the stated error", () => {
  // −0.4 + a + b/2 + 1.5·chance: EVPI 0.2743, EVPPI 0.2304 of a, 0.0601 of b, 0 of the idle number.
  const repeated = Array.from({ length: 80 }, (_, repetition) => {
    const worlds = 1000;
    const [a, b, idle, chance] = ["a", "b", "idle", "chance"].map((name) =>
      normals(`coverage ${repetition}`, name, worlds),
    );
    return valueOfInformation({
      outcomes: against({ policy: a.map((value, i) => -0.4 + value + b[i] / 2 + 1.5 * chance[i]) }),
      parameters: new Map([
        ["a", a],
        ["b", b],
        ["idle", idle],
      ]),
    });
  });
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

  test.each<[string, number, (index: number) => Worth | undefined]>([
    ["EVPI", loss(0.4, Math.hypot(1, 0.5)), (i) => repeated[i]?.all],
    ["EVPPI of a", loss(0.4, 1), (i) => repeated[i]?.parameters.get("a")],
    ["EVPPI of b", loss(0.4, 0.5), (i) => repeated[i]?.parameters.get("b")],
  ])("%s: the interval holds its true value, %d, in 95 %% of 80 seeds, give or take", (_, truth, of) => {
    const worths = repeated.map((_found, i) => of(i) as Worth);
    const held = mean(worths.map(({ low, high }) => (low <= truth && truth <= high ? 1 : 0)));
    // √(0.95·0.05/80) = 0.024.
    expect(held).toBeGreaterThan(0.95 - 3 * 0.024);
    // And it is not wide for nothing: the estimates spread nearly as much as they say.
    const estimates = worths.map(({ uncut }) => uncut);
    const centre = mean(estimates);
    const spread = Math.sqrt(mean(estimates.map((x) => (x - centre) ** 2)));
    expect(mean(worths.map(({ standardError }) => standardError)) / spread).toBeLessThan(1.4);
    // Cross-fitting leaves no bias upwards: 80 seeds know the mean to a ninth of the spread.
    expect(centre).toBeLessThan(truth + (3 * spread) / Math.sqrt(80));
  });

  test("counts what a regression misses of many weak numbers: most intervals still reach the truth", () => {
    // 12 numbers of 0.15 each, −0.2 on average: a standard deviation of 0.15·√12.
    const sd = 0.15 * Math.sqrt(12);
    const truth = sd * unitNormalLoss(0.2 / sd);
    const samples = 60;
    let hits = 0;
    for (let sample = 0; sample < samples; sample++) {
      const parameters = new Map(
        Array.from({ length: 12 }, (_, k) => [`p${k}`, normals(`weak ${sample}`, `p${k}`, 400)] as const),
      );
      const gains = normals(`weak ${sample}`, "chance", 400).map(
        (chance, world) =>
          3 * chance - 0.2 + [...parameters.values()].reduce((sum, p) => sum + 0.15 * p[world], 0),
      );
      const outcomes = new Map([
        ["a", new Float64Array(400)],
        ["b", gains],
      ]);
      const { low, high } = valueOfInformation({ outcomes, parameters }).all;
      if (low <= truth && truth <= high) hits++;
    }
    // About eight in ten; with the error of the sample alone hardly more than half.
    expect(hits / samples).toBeGreaterThan(0.7);
  });

  test("a number that does nothing is worth nothing, give or take less than 1 % of EVPI", () => {
    const idle = repeated.map(({ parameters }) => parameters.get("idle") as Worth);
    expect(Math.max(...idle.map(({ uncut }) => uncut))).toBeLessThan(0.02);
    expect(Math.abs(mean(idle.map(({ uncut }) => uncut)))).toBeLessThan(0.0027);
    expect(idle.every(({ low }) => low === 0)).toBe(true);
  });
});

describe("bounds", () => {
  const worlds = 400;
  const drawn = new Map(["a", "b", "c", "d"].map((name) => [name, normals("bounds", name, worlds)]));
  const noise = normals("bounds", "noise", worlds);

  test("an estimate beyond a bound is brought to it and says so, over many weak cases", () => {
    const reasons = new Set<string | null>();
    for (let seed = 0; seed < 40; seed++) {
      const chance = normals(`chance ${seed}`, "chance", worlds);
      const policy = chance.map((value, i) => 2 * value + 0.7 * (drawn.get("a")?.[i] ?? 0) - 0.3);
      const found = valueOfInformation({
        outcomes: against({ policy }),
        parameters: drawn,
        groups: new Map([
          ["pair", ["a", "b"]],
          ["three", ["a", "b", "c"]],
        ]),
      });
      const parts = (names: readonly string[]) =>
        names.map((name) => found.parameters.get(name)?.estimate ?? 0);
      expect(found.groups.get("pair")?.estimate).toBeGreaterThanOrEqual(Math.max(...parts(["a", "b"])));
      expect(found.groups.get("three")?.estimate).toBeGreaterThanOrEqual(Math.max(...parts(["a", "b", "c"])));
      for (const worth of [found.all, ...found.parameters.values(), ...found.groups.values()]) {
        reasons.add(worth.cutOff);
        expect(worth.estimate).toBeGreaterThanOrEqual(0);
        expect(worth.low).toBeGreaterThanOrEqual(0);
        expect(worth.estimate).toBeLessThanOrEqual(found.all.estimate);
        expect(found.all.estimate).toBeLessThanOrEqual(found.foresight.estimate);
        expect(worth.cutOff === null).toBe(worth.uncut === worth.estimate);
        // What is cut off is within what the run cannot tell.
        expect(Math.abs(worth.uncut - worth.estimate)).toBeLessThan(4 * worth.standardError + 1e-12);
      }
    }
    expect([...reasons].sort()).toEqual(["at EVPI", "at its largest part", "at zero", null].sort());
  });

  test("where one policy is better in every world nothing is worth finding out, and that is certain", () => {
    const policy = noise.map((value) => 20 + value);
    const found = valueOfInformation({ outcomes: against({ policy }), parameters: drawn });
    for (const worth of [found.all, ...found.parameters.values()]) {
      expect(worth).toMatchObject({ estimate: 0, cutOff: null, changes: { estimate: 0 } });
      expect(worth.standardError).toBeLessThan(1e-9);
    }
    expect(found.foresight).toMatchObject({ estimate: 0, changes: { estimate: 0 } });
  });

  test("policies that give the same in every world leave nothing to choose", () => {
    const found = valueOfInformation({
      outcomes: against({ same: new Float64Array(worlds) }),
      parameters: drawn,
    });
    expect(found).toMatchObject({ all: { estimate: 0, standardError: 0 }, explained: 0 });
  });

  test("the order and the unit of the outcomes do not matter; a number that never varies is left out", () => {
    const a = drawn.get("a") as Float64Array;
    const policy = a.map((value, i) => value + noise[i]);
    const parameters = new Map([...drawn, ["fixed", new Float64Array(worlds).fill(3)]]);
    const one = valueOfInformation({
      outcomes: new Map([
        ["x", policy],
        ["y", noise],
      ]),
      parameters,
    });
    const other = valueOfInformation({
      outcomes: new Map([
        ["y", noise.map((value) => 1e6 * value)],
        ["x", policy.map((value) => 1e6 * value)],
      ]),
      parameters,
    });
    expect(other.best).toBe(one.best);
    expect(other.all.estimate / 1e6).toBeCloseTo(one.all.estimate, 9);
    expect([...one.parameters.keys()]).toEqual(["a", "b", "c", "d"]);
  });

  test("what cannot be computed is refused, by name", () => {
    const outcomes = against({ policy: noise });
    const refused = (input: Partial<Parameters<typeof valueOfInformation>[0]>) => () =>
      valueOfInformation({ outcomes, parameters: drawn, ...input });
    expect(refused({ outcomes: new Map([["only", noise]]) })).toThrow(/at least two policies; received 1/);
    expect(refused({ outcomes: against({ policy: noise.slice(0, 99) }) })).toThrow(/100 worlds; received 99/);
    expect(refused({ parameters: new Map([["short", noise.slice(1)]]) })).toThrow(/short: 399 worlds.* 400/);
    expect(refused({ groups: new Map([["odd", ["e"]]]) })).toThrow(/odd names "e"/);
  });

  test("tells how far it has come", () => {
    const told: [number, number][] = [];
    valueOfInformation({
      outcomes: against({ policy: noise }),
      parameters: drawn,
      onProgress: (done, all) => told.push([done, all]),
    });
    expect(told).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]));
  });
});
