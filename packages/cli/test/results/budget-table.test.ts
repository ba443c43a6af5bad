import { describe, expect, test } from "vitest";
import { compare, type Mean } from "@glidepath/core";
import { drammen2024, tolga2024 } from "@glidepath/core/examples";
import { type BudgetMeasure, type BudgetRow, budgetTable } from "../../src/results/budget-table.js";

const policies = { high: { kind: "hold", at: 200 }, low: { kind: "hold", at: 100 } } as const;
const comparison = compare({ ...drammen2024, policies }, { runs: 30, seed: "budget" });
const table = budgetTable(comparison);

function rowOf(rows: readonly BudgetRow[], measure: BudgetMeasure): readonly Mean[] {
  const row = rows.find((one) => one.measure === measure);
  if (row === undefined) throw new Error(`There is no row of ${measure}.`);
  return [...row.byYear, row.total];
}

describe("the table for the budget paper", () => {
  test("has the four plan years of Drammen and their sum, for each policy and the difference", () => {
    expect(table.years).toEqual([2024, 2025, 2026, 2027]);
    expect(table.priceBase).toBe(2024);
    expect(table.policies.map(({ name }) => name)).toEqual(["high", "low"]);
    expect(table.differences.map(({ first, second }) => [first, second])).toEqual([["low", "high"]]);
  });

  test("adds up: grants + rents − costs = net, and the years are their sum", () => {
    for (const { rows } of [...table.policies, ...table.differences]) {
      const net = rowOf(rows, "net");
      const costs = rowOf(rows, "costs");
      const rents = rowOf(rows, "rents");
      rowOf(rows, "grants").forEach((grants, column) => {
        const sum = grants.estimate + (rents[column]?.estimate ?? NaN) - (costs[column]?.estimate ?? NaN);
        // To the øre.
        expect(net[column]?.estimate).toBeCloseTo(sum, 2);
      });
      for (const { byYear, total } of rows) {
        expect(byYear.reduce((sum, { estimate }) => sum + estimate, 0)).toBeCloseTo(total.estimate, 2);
      }
    }
  });

  test("has differences that are those of the policies", () => {
    const [high, low] = table.policies.map(({ rows }) => rowOf(rows, "netReal"));
    rowOf(table.differences[0]?.rows ?? [], "netReal").forEach(({ estimate }, column) => {
      expect(estimate).toBeCloseTo((low?.[column]?.estimate ?? NaN) - (high?.[column]?.estimate ?? NaN), 2);
    });
  });

  test("has unaccompanied minors where the scenario has them", () => {
    const measures = (of: typeof table) => of.policies[0]?.rows.map(({ measure }) => measure);
    expect(measures(table)).toContain("minorsSettled");
    const tolga = budgetTable(compare(tolga2024, { runs: 2 }));
    expect(measures(tolga)).not.toContain("minorsSettled");
  });
});
