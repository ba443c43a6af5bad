import { describe, expect, it } from "vitest";
import { tolga2024 } from "../../src/examples/tolga-2024.js";
import {
  checkScenario,
  compare,
  drop,
  hold,
  MEASURES,
  type ScenarioInput,
  simulateBatch,
  varianceSplit,
} from "../../src/index.js";
import { toPolicy } from "../../src/policy/index.js";
import { CHANCE_SHIFT } from "../../src/simulation/index.js";
import { allocateWorld, buildModel, drawWorld } from "../../src/world/index.js";
import { exactCase } from "../exact/exact-case.js";
import { fourBinomialErrors, normals } from "./numbers.js";

/** Y = aθ + bC in worlds that share θ: the share of the variance that θ explains is a²/(a² + b²). */
function linear(a: number, b: number, n: number, run = 0) {
  const theta = normals("theta", n, run);
  const numbers = (chance: string) => {
    const c = normals(chance, n, run);
    return theta.map((z, i) => 5e6 + a * z + b * c[i]);
  };
  return [numbers("chance"), numbers("other chance")] as const;
}

describe("the share of a variance that parameters explain", () => {
  it.each([
    [1, 1, 0.5],
    [3, 1, 0.9],
    [1, 3, 0.1],
    [0, 1, 0],
  ])("of %d θ + %d C is %d, within four of its errors", (a, b, expected) => {
    const { parameters, worlds } = varianceSplit(...linear(a, b, 10_000)) ?? expect.fail();
    expect(worlds).toBe(10_000);
    expect(Math.abs(parameters.estimate - expected)).toBeLessThan(4 * parameters.standardError);
    // A correlation of normal numbers is known to (1 − ρ²)/√n.
    expect(parameters.standardError).toBeCloseTo((1 - expected ** 2) / 100, 3);
  });

  it("has an interval that holds the truth in 95 % of 1 000 samples of 500 worlds, at 0, 1/2 and 0.9", () => {
    for (const [a, b] of [
      [0, 1],
      [1, 1],
      [3, 1],
    ]) {
      let held = 0;
      for (let run = 0; run < 1000; run++) {
        const { low, high } = varianceSplit(...linear(a, b, 500, run))?.parameters ?? expect.fail();
        const truth = a ** 2 / (a ** 2 + b ** 2);
        if (low <= truth && truth <= high) held++;
      }
      // Half a point for the skewness that a correlation has among 500.
      expect(Math.abs(held / 1000 - 0.95)).toBeLessThan(0.005 + fourBinomialErrors(0.95, 1000));
    }
  });

  it("is 1 without error where chance does nothing", () => {
    const numbers = normals("theta alone", 1000);
    expect(varianceSplit(numbers, numbers.slice())?.parameters).toEqual({
      estimate: 1,
      standardError: 0,
      low: 1,
      high: 1,
    });
  });

  it("does not exist where nothing varies, though a tenth cannot be written, nor with one world", () => {
    const same = new Float64Array(999).fill(-180_000.1);
    expect(varianceSplit(same, same)).toBeUndefined();
    expect(varianceSplit(Float64Array.of(1), Float64Array.of(2))).toBeUndefined();
    expect(varianceSplit(new Float64Array(), new Float64Array())).toBeUndefined();
  });

  it("wants as many worlds in both", () => {
    expect(() => varianceSplit(Float64Array.of(1, 2), Float64Array.of(1))).toThrow(
      "There are 2 worlds, and 1 to go with them.",
    );
  });
});

const policies = { steady: hold(), fall: drop({ to: 5 }) };

describe("worlds that share the parameters of others", () => {
  const SHIFT = CHANCE_SHIFT;
  const batchOf = (input: ScenarioInput, firstRun: number, chanceShift: number) =>
    simulateBatch(
      {
        model: buildModel(checkScenario(input)),
        policies: new Map(Object.entries(policies).map(([name, policy]) => [name, toPolicy(policy)])),
        seed: "shared",
        chanceShift,
      },
      { firstRun, runs: 5 },
    );
  const measured = (batch: ReturnType<typeof batchOf>) =>
    [...batch.policies].flatMap(([, matrices]) => MEASURES.map((name) => matrices[name]));

  it("have their parameters to the bit, and need, noise of fill and abandonment of their own", () => {
    const model = buildModel(checkScenario(tolga2024));
    const [own, shared, other] = [
      [7, 7],
      [7, 7 + SHIFT],
      [7 + SHIFT, 7 + SHIFT],
    ].map(([run, chanceRun]) => {
      const world = allocateWorld(model);
      drawWorld(model, "shared", run, world, chanceRun);
      return world;
    });
    expect(shared.values).toEqual(own.values);
    expect(shared.values).not.toEqual(other.values);
    expect(shared.abandonment).toEqual(other.abandonment);
    expect(shared.abandonment).not.toEqual(own.abandonment);
    expect(shared.quotas[0].fillNoise).toEqual(other.quotas[0].fillNoise);
    expect(shared.quotas[0].fillNoise).not.toEqual(own.quotas[0].fillNoise);
    expect(shared.need.actual).not.toEqual(own.need.actual);
  });

  it("without chance are those others, bit for bit, in every measure", () => {
    const certain = { ...structuredClone(tolga2024), chance: false };
    // The growth of prices is drawn for each year in any case: it is chance, not a parameter.
    certain.prices.laterGrowth = { value: 0.03, unit: "per year", status: "own" };
    expect(measured(batchOf(certain, 0, SHIFT))).toEqual(measured(batchOf(certain, 0, 0)));
  });

  it("without uncertain parameters are worlds of other runs, bit for bit, in every measure", () => {
    expect(measured(batchOf(noisyFill(), 0, 500))).toEqual(measured(batchOf(noisyFill(), 500, 0)));
    expect(measured(batchOf(noisyFill(), 0, 500))).not.toEqual(measured(batchOf(noisyFill(), 0, 0)));
  });
});

/** The exact cases, whose parameters are all fixed, with chance in how much of the decision is filled. */
function noisyFill(change: (scenario: ScenarioInput) => void = () => {}): ScenarioInput {
  return exactCase((scenario) => {
    scenario.chance = true;
    scenario.settlement.fill = { typical: 0.9, spread: [{ sd: 0.3 }], largest: 3 };
    change(scenario);
  });
}

/** A service that costs anything up to 600 000 a unit: about as much as chance makes of the grants. */
function uncertainPrice(scenario: ScenarioInput): void {
  scenario.services.welcome.unitCost = {
    distribution: "uniform",
    min: 0,
    max: 600_000,
    unit: "NOK per unit and year",
    status: "own",
  };
}

describe("the variance of a difference in a scenario", () => {
  const splitOf = (scenario: ScenarioInput, runs: number) =>
    compare(scenario, { policies, runs, seed: "split", views: true }).difference("fall", "steady").variance;

  it("without chance is all of it that of parameters", () => {
    const certain = exactCase(uncertainPrice);
    const { parameters } = splitOf(certain, 20) ?? expect.fail();
    expect(parameters).toEqual({ estimate: 1, standardError: 0, low: 1, high: 1 });
  });

  it("with all parameters fixed is chance: 0 within four of its errors", () => {
    const { parameters, worlds } = splitOf(noisyFill(), 400) ?? expect.fail();
    expect(worlds).toBe(400);
    expect(Math.abs(parameters.estimate)).toBeLessThan(4 * parameters.standardError);
    expect(parameters.standardError).toBeLessThan(0.1);
  });

  it("with one uncertain price and chance is between 0 and 1, by its interval", () => {
    const both = noisyFill(uncertainPrice);
    const { parameters } = splitOf(both, 400) ?? expect.fail();
    expect(parameters.low).toBeGreaterThan(0);
    expect(parameters.high).toBeLessThan(1);
  });

  it("does not exist where nothing varies", () => {
    expect(splitOf(exactCase(), 3)).toBeUndefined();
  });
});
