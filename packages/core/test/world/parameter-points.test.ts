import { describe, expect, it } from "vitest";
import {
  checkScenario,
  type ParameterPoints,
  quantileFunction,
  type ScenarioInput,
  scrambledSobol,
  uniformStream,
} from "../../src/index.js";
import { allocateWorld, buildModel, drawWorld } from "../../src/world/index.js";
import { parameterPoints } from "../../src/world/parameter-points.js";
import { drawsOf } from "../properties/paths.js";
import { withChance } from "./worlds.js";

const UNIFORM = { distribution: "uniform", min: 0.05, max: 1 } as const;
const TRIANGULAR = { distribution: "triangular", min: 2.4, mode: 2.5, max: 2.94 } as const;

const scenario = withChance((own) => {
  own.staffing = { ...own.staffing, resolve: { ...UNIFORM } };
  own.housing = { ...own.housing, personsPerDwelling: { ...TRIANGULAR } };
});

function draws(own: ScenarioInput, runs: number, points?: ParameterPoints) {
  const { parameters } = buildModel(checkScenario(own), { parameterPoints: points });
  const values = new Float64Array(parameters.keys.length);
  return Array.from({ length: runs }, (_, run) => {
    parameters.draw("seed", run, values);
    return Object.fromEntries(parameters.uncertain.map((index) => [parameters.keys[index], values[index]]));
  });
}

describe("the points of parameters", () => {
  it("are random when nothing is said", () => {
    const model = buildModel(checkScenario(scenario));
    expect(model.parameterPoints).toBe("random");
    expect(draws(scenario, 20)).toEqual(draws(scenario, 20, "random"));
    const quantile = quantileFunction(UNIFORM);
    draws(scenario, 20).forEach((values, run) => {
      const uniform = uniformStream("seed", "parameter/staffing.resolve", run)();
      expect(values["staffing.resolve"]).toBe(quantile(uniform));
    });
  });

  it("of Sobol: each uncertain number has the dimension of its place, scrambled by its key", () => {
    expect(buildModel(checkScenario(scenario), { parameterPoints: "sobol" }).parameterPoints).toBe("sobol");
    const drawn = draws(scenario, 20, "sobol");
    expect(Object.keys(drawn[0])).toEqual(["staffing.resolve", "housing.personsPerDwelling"]);
    drawn.forEach((values, run) => {
      const first = scrambledSobol("seed", "parameter/staffing.resolve", 0)(run);
      const second = scrambledSobol("seed", "parameter/housing.personsPerDwelling", 1)(run);
      expect(values).toEqual({
        "staffing.resolve": quantileFunction(UNIFORM)(first),
        "housing.personsPerDwelling": quantileFunction(TRIANGULAR)(second),
      });
    });
  });

  it("of Sobol leave chance as it is: need, requests, prices and fill of the same seed, bit for bit", () => {
    const chance = (points: ParameterPoints) => {
      const model = buildModel(checkScenario(scenario), { parameterPoints: points });
      const world = allocateWorld(model);
      return Array.from({ length: 20 }, (_, run) => {
        drawWorld(model, "seed", run, world);
        return drawsOf(world);
      });
    };
    expect(chance("sobol")).toEqual(chance("random"));
  });

  it("of Sobol: a number made uncertain after the others changes none of them, one before them may", () => {
    const later = structuredClone(scenario);
    later.fund.interest = { distribution: "uniform", min: 0, max: 0.1 };
    const before = draws(scenario, 50, "sobol");
    draws(later, 50, "sobol").forEach((values, run) => expect(values).toMatchObject(before[run]));
    const earlier = structuredClone(scenario);
    earlier.prices.discountRate = { distribution: "uniform", min: 0, max: 0.1 };
    const moved = draws(earlier, 50, "sobol");
    expect(moved.map((values) => values["staffing.resolve"])).not.toEqual(
      before.map((values) => values["staffing.resolve"]),
    );
  });

  it("beyond 256 parameters are from streams", () => {
    const keys = Array.from({ length: 258 }, (_, i) => `key ${i}`);
    const uniforms = new Float64Array(258);
    const draw = parameterPoints("sobol", keys);
    for (const seed of ["one", "other", "one"]) {
      draw(seed, 9, uniforms);
      expect(uniforms[0]).toBe(scrambledSobol(seed, "parameter/key 0", 0)(9));
      expect(uniforms[255]).toBe(scrambledSobol(seed, "parameter/key 255", 255)(9));
      expect(uniforms[256]).toBe(uniformStream(seed, "parameter/key 256", 9)());
      expect(uniforms[257]).toBe(uniformStream(seed, "parameter/key 257", 9)());
    }
  });

  it("can be no others", () => {
    expect(() => buildModel(checkScenario(scenario), { parameterPoints: "halton" as "sobol" })).toThrow(
      new RangeError('parameterPoints must be "random" or "sobol", received halton'),
    );
  });
});
