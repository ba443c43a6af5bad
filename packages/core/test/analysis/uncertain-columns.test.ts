import { describe, expect, test } from "vitest";
import { checkScenario, uncertainColumns } from "@glidepath/core";
import { buildModel } from "../../src/world/index.js";
import { drammen2024 } from "@glidepath/core/examples";

describe("uncertainColumns", () => {
  const scenario = checkScenario(drammen2024);

  test("are what the worlds have, with the register's line; further worlds change no earlier one", () => {
    const few = uncertainColumns(scenario, { runs: 3, seed: "drawn" });
    const many = uncertainColumns(scenario, { runs: 5, seed: "drawn" });
    const { parameters } = buildModel(scenario);
    const values = new Float64Array(parameters.keys.length);
    parameters.draw("drawn", 2, values);
    few.forEach(({ assumption, values: column }, i) => {
      expect(column[2]).toBe(values[parameters.keys.indexOf(assumption.key)]);
      expect(many[i]?.values.slice(0, 3)).toEqual(column);
      expect(assumption.uncertain).toBe(true);
    });
    expect(few.length).toBe(parameters.uncertain.length);
  });

  test("with a change are what the changed worlds have", () => {
    const parameterChange = { how: "moved", keys: ["staffing.resolve"] } as const;
    const own = uncertainColumns(scenario, { runs: 4, seed: "drawn" });
    const moved = uncertainColumns(scenario, { runs: 4, seed: "drawn", parameterChange });
    const differing = own.filter(({ values }, i) =>
      values.some((value, run) => value !== moved[i]?.values[run]),
    );
    expect(differing.map(({ assumption }) => assumption.key)).toEqual(["staffing.resolve"]);
  });
});
