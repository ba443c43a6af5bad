import { describe, expect, it } from "vitest";
import { tolga2024 } from "../../src/examples/tolga-2024.js";
import {
  checkScenario,
  type ParameterChange,
  type ParameterPoints,
  quantileFunction,
} from "../../src/index.js";
import { allocateWorld, buildModel, drawWorld } from "../../src/world/index.js";

const scenario = checkScenario(tolga2024);
const { parameters } = buildModel(scenario);
const uncertain = parameters.uncertain.map((place) => parameters.keys[place]);

function drawn(parameterChange?: ParameterChange, run = 3, parameterPoints: ParameterPoints = "random") {
  const model = buildModel(scenario, { parameterPoints, ...(parameterChange && { parameterChange }) });
  const world = allocateWorld(model);
  drawWorld(model, "change", run, world);
  return world;
}
const differing = (a: Float64Array, b: Float64Array) =>
  parameters.keys.filter((_, place) => a[place] !== b[place]);

describe("a change of parameters", () => {
  it.each(["redrawn", "moved"] as const)("that are %s leaves all others, and chance, to the bit", (how) => {
    const keys = uncertain.slice(2, 4);
    const [own, changed] = [drawn(), drawn({ how, keys })];
    expect(differing(own.values, changed.values)).toEqual(keys);
    expect(changed.abandonment).toEqual(own.abandonment);
    expect(changed.quotas[0].fillNoise).toEqual(own.quotas[0].fillNoise);
  });

  it("gives what is redrawn the same value whatever else is, and another one in every run", () => {
    const [key] = uncertain;
    const place = parameters.keys.indexOf(key);
    const alone = drawn({ how: "redrawn", keys: [key] });
    const all = drawn({ how: "redrawn", keys: uncertain });
    expect(all.values[place]).toBe(alone.values[place]);
    const values = Array.from(
      { length: 50 },
      (_, run) => drawn({ how: "redrawn", keys: [key] }, run).values[place],
    );
    expect(new Set(values).size).toBeGreaterThan(45);
  });

  it("moves by the golden section of the distribution, up or down", () => {
    const model = buildModel(scenario, { parameterChange: { how: "moved", keys: uncertain } });
    const uniforms = (place: number, value: number) => {
      const spec = uncertain[place];
      // Found by bisection: the quantile function rises.
      const quantile = quantileFunction(distributionOf(spec));
      let [low, high] = [0, 1];
      for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (quantile(middle) < value) low = middle;
        else high = middle;
      }
      return (low + high) / 2;
    };
    const continuous = uncertain.flatMap((key, i) =>
      ["uniform", "triangular", "normal", "lognormal"].includes(distributionOf(key).distribution) ? [i] : [],
    );
    expect(continuous.length).toBeGreaterThan(3);
    const own = drawn();
    const world = allocateWorld(model);
    drawWorld(model, "change", 3, world);
    const directions = new Set<number>();
    for (const i of continuous) {
      const place = parameters.uncertain[i];
      const apart = uniforms(i, world.values[place]) - uniforms(i, own.values[place]);
      expect(apart).toBeCloseTo(apart > 0 ? 0.381966 : -0.618034, 6);
      directions.add(Math.sign(apart));
    }
    expect(directions).toEqual(new Set([1, -1]));
  });

  it("is independent of the first draw with Sobol points too", () => {
    const [key] = uncertain;
    const place = parameters.keys.indexOf(key);
    const of = (change: ParameterChange | undefined) =>
      Float64Array.from({ length: 512 }, (_, run) => drawn(change, run, "sobol").values[place]);
    const [a, b] = [of(undefined), of({ how: "redrawn", keys: [key] })];
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [meanA, meanB] = [mean(a), mean(b)];
    let [shared, ofA, ofB] = [0, 0, 0];
    a.forEach((value, i) => {
      shared += (value - meanA) * (b[i] - meanB);
      ofA += (value - meanA) ** 2;
      ofB += (b[i] - meanB) ** 2;
    });
    // Of independent numbers it is 0 with a spread of 1/√512 = 0.044.
    expect(Math.abs(shared / Math.sqrt(ofA * ofB))).toBeLessThan(0.15);
  });

  it("refuses keys that are not uncertain, and keys twice", () => {
    const change = (keys: readonly string[]) => () =>
      buildModel(scenario, { parameterChange: { how: "moved", keys } });
    expect(change(["plan.firstYear"])).toThrow(
      'parameterChange: "plan.firstYear" is no uncertain quantity of the scenario.',
    );
    expect(change([uncertain[0], uncertain[0]])).toThrow("a key stands there twice");
  });
});

function distributionOf(key: string) {
  const words = key.split(/[.[\]]+/).filter((word) => word !== "");
  let node: unknown = scenario;
  for (const word of words) node = (node as Record<string, unknown>)[word];
  const { distribution } = node as { distribution?: Parameters<typeof quantileFunction>[0] };
  if (distribution === undefined) throw new Error(`${key} is not uncertain`);
  return distribution;
}
