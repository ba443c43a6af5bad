import { describe, expect, test } from "vitest";
import { assumptions, checkScenario, compare, ScenarioError, withFixed } from "@glidepath/core";
import { buildModel } from "../../src/world/index.js";
import { drammen2024 } from "@glidepath/core/examples";

const scenario = checkScenario(drammen2024);

function drawn(of: typeof scenario, run: number): Map<string, number> {
  const { parameters } = buildModel(of);
  const values = new Float64Array(parameters.keys.length);
  parameters.draw("fixed", run, values);
  return new Map(parameters.keys.map((key, i) => [key, values[i] ?? Number.NaN]));
}

describe("withFixed", () => {
  test("sets numbers and leaves every other draw as it was, bit for bit", () => {
    const fixed = withFixed(scenario, { "staffing.resolve": 0.3, "housing.owned": 55 });
    for (const run of [0, 1, 17]) {
      const expected = drawn(scenario, run).set("staffing.resolve", 0.3).set("housing.owned", 55);
      const found = drawn(fixed, run);
      for (const [key, value] of expected) expect(found.get(key), key).toBe(value);
    }
  });

  test("with all numbers set to what a world drew, that world is lived through the same, to the bit", () => {
    const { parameters } = buildModel(scenario);
    const values = drawn(scenario, 0);
    const all = Object.fromEntries(
      parameters.uncertain.map((place) => {
        const key = parameters.keys[place] ?? "";
        return [key, values.get(key) ?? Number.NaN];
      }),
    );
    const netOf = (of: typeof scenario) =>
      compare(of, { policies: ["sharp"], runs: 1, seed: "fixed" }).policy("sharp").net.total.values;
    expect(netOf(withFixed(scenario, all))).toEqual(netOf(scenario));
  });

  test("says in the register that the number is assumed, without the source of another", () => {
    const fixed = withFixed(scenario, { "need.longRunLevel": 9000 });
    const line = assumptions(fixed).find(({ key }) => key === "need.longRunLevel");
    expect(line).toMatchObject({
      value: "9000",
      uncertain: false,
      status: "assumed",
      unit: "persons a year",
    });
    expect(line?.source).toBeUndefined();
    expect(line?.note).toContain("set to answer a question");
  });

  test("takes correlations with a number that is set away, and keeps the others", () => {
    const correlated = checkScenario({
      ...drammen2024,
      correlations: [
        { between: ["staffing.resolve", "staffing.redeployable"], rank: 0.4 },
        { between: ["housing.costPerDwelling", "housing.rentPerDwelling"], rank: 0.8 },
      ],
    });
    const { correlations } = withFixed(correlated, { "staffing.resolve": 0.3 });
    expect(correlations.map(({ between }) => between)).toEqual([
      ["housing.costPerDwelling", "housing.rentPerDwelling"],
    ]);
  });

  test("refuses a key that is no number, with the nearest that is, and a value that cannot be", () => {
    expect(() => withFixed(scenario, { "staffing.resolv": 1 })).toThrow(
      "staffing.resolv is no number of the scenario. Did you mean staffing.resolve?",
    );
    expect(() => withFixed(scenario, { "staffing.resolve": 7 })).toThrow(ScenarioError);
    expect(() => withFixed(scenario, { "staffing.resolve": 7 })).toThrow(/staffing\.resolve/);
  });
});
