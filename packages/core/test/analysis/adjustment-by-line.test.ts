import { describe, expect, test } from "vitest";
import { adjustmentByLine, checkScenario, compare } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";

describe("adjustmentByLine", () => {
  const policies = ["gradual", "sharp"];
  const seed = "lines";
  const runs = 20;
  const scenario = checkScenario(drammen2024);
  const lines = adjustmentByLine(scenario, { policies, runs, seed });

  test("has lines that add up to the adjustment cost of the same worlds", () => {
    const result = compare(drammen2024, { runs, seed });
    for (const policy of policies) {
      const own = lines.filter((line) => line.policy === policy);
      const sum = own.reduce((total, line) => total + line.total.estimate, 0);
      const { estimate } = result.policy(policy).adjustmentCost.total.mean;
      expect(estimate).toBeGreaterThan(1e6);
      // To the øre.
      expect(sum).toBeCloseTo(estimate, 2);
    }
  });

  test("splits each line into idle, bought in and transition", () => {
    for (const { total, idle, overflow, transition } of lines) {
      expect(idle + overflow + transition).toBeCloseTo(total.estimate, 2);
      expect(Math.min(idle, overflow, transition)).toBeGreaterThanOrEqual(0);
    }
  });

  test("has every service, the dwellings and what stands beside them, for each policy", () => {
    const names = [...new Set(lines.map(({ line }) => line))];
    expect(names).toEqual([
      ...Object.keys(scenario.services),
      "dwellings",
      "costlyNeeds",
      "districts",
      "levers",
    ]);
    expect(lines).toHaveLength(names.length * policies.length);
  });

  test("gives services that follow demand at once no adjustment cost", () => {
    for (const { line, total } of lines) {
      if (scenario.services[line]?.adjusts === "immediate") expect(total.estimate).toBe(0);
    }
  });
});
