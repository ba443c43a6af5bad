import { describe, expect, test } from "vitest";
import { adjustmentByLine, checkScenario, compare, PolicyError, surpriseByLine } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import { exactCase } from "../../exact/exact-case.js";

describe("surpriseByLine", () => {
  test("adds up, line by line and world by world, to what compare gives as surprise", () => {
    const policies = ["gradual-yearly", "sharp"];
    const worlds = { runs: 20, seed: "surprise" };
    const lines = surpriseByLine(checkScenario(drammen2024), { policies, ...worlds });
    const result = compare(drammen2024, { policies, ...worlds });
    for (const policy of policies) {
      const own = lines.filter((line) => line.policy === policy);
      const { mean } = result.policy(policy).surprise.total;
      const sum = own
        .filter(({ line }) => line !== "total")
        .reduce((all, { surprise }) => all + surprise.estimate, 0);
      const total = own.find(({ line }) => line === "total")?.surprise;
      // To the øre; minus, because a cost lowers net.
      expect(sum).toBeCloseTo(-mean.estimate, 2);
      expect(total?.estimate).toBeCloseTo(-mean.estimate, 2);
      expect(total?.standardError).toBeCloseTo(mean.standardError, 2);
      expect(Math.abs(sum)).toBeGreaterThan(1e5);
    }
  });

  test("refuses a policy that the scenario does not have, by its name", () => {
    const one = { policies: ["shrp"], runs: 1, seed: "x" };
    expect(() => surpriseByLine(checkScenario(drammen2024), one)).toThrow(PolicyError);
    expect(() => adjustmentByLine(checkScenario(drammen2024), one)).toThrow('Did you mean "sharp"?');
  });

  // 60 units for three months; and after the plan, when nobody comes any more, 40 for two: known in December.
  test("of falls from 100 to 40 units that nobody knew of, and to none, known late: 180 000 + 80 000, all surprise", () => {
    const scenario = exactCase((changed) => {
      changed.policies = { fall: { kind: "drop", to: 40, year: 2017, knownFrom: { "2017": "2017-01" } } };
    });
    const lines = surpriseByLine(checkScenario(scenario), { policies: ["fall"], runs: 1, seed: "x" });
    const of = (name: string) => lines.find(({ line }) => line === name);
    expect(of("welcome")?.late.estimate).toBeCloseTo(260_000, 2);
    expect(of("welcome")?.foreseen.estimate).toBe(0);
    expect(of("welcome")?.surprise.estimate).toBeCloseTo(260_000, 2);
    expect(of("dwellings")?.surprise.estimate).toBe(0);
  });
});
