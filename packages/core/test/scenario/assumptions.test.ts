import { describe, expect, it } from "vitest";
import { drammen2024 } from "../../src/examples/drammen-2024.js";
import { exactCases } from "../../src/examples/exact-cases.js";
import { assumptions, checkScenario } from "../../src/index.js";
import { describeQuantity, isQuantity, visitScenario } from "../../src/scenario/index.js";

const scenario = checkScenario(drammen2024);
const register = assumptions(scenario);
const line = (key: string) => register.find((assumption) => assumption.key === key);

describe("the register of assumptions", () => {
  // What stands at a key of the example as it is written: services.school.turnover, fill.spread[0].sd.
  const written = (key: string) =>
    key.split(/[.[\]]+/).reduce<unknown>((node, part) => {
      if (part === "") return node;
      return typeof node === "object" && node !== null ? (node as Record<string, unknown>)[part] : undefined;
    }, drammen2024);
  const quantities: string[] = [];
  visitScenario(scenario, (key, node) => {
    if (isQuantity(node)) quantities.push(key);
    return !isQuantity(node);
  });

  it("has every number that the scenario gives, once, with its status", () => {
    const given = quantities.filter((key) => written(key) !== undefined);
    expect(given.length).toBeGreaterThan(50);
    for (const key of given) {
      const lines = register.filter((assumption) => assumption.key === key);
      expect(lines, key).toHaveLength(1);
      expect(["cited", "derived", "assumed", "own"]).toContain(lines[0].status);
    }
  });

  it("has a default that matters as assumed, and leaves out one that changes nothing", () => {
    const bare = structuredClone(exactCases);
    delete bare.staffing;
    const lines = assumptions(checkScenario(bare));
    const keys = lines.map(({ key }) => key);
    // Units that work at 100 % and leave by nobody's wish are assumed; a share of 100 % of a grant is not.
    expect(lines.find(({ key }) => key === "staffing.utilisation")).toMatchObject({
      value: "1",
      status: "assumed",
    });
    expect(lines.find(({ key }) => key === "staffing.turnover")).toMatchObject({
      value: "0",
      status: "assumed",
    });
    expect(keys).not.toContain("grants.integrationGrant.appliesTo");
  });

  it("says where a number is from: its unit, source, status and note", () => {
    expect(line("housing.obtainablePerYear")).toEqual({
      key: "housing.obtainablePerYear",
      value: "100",
      uncertain: false,
      unit: "dwellings a year",
      source: expect.any(String),
      status: "cited",
      note: expect.any(String),
    });
  });

  it("says of a distribution what it is, and that it is uncertain", () => {
    expect(line("housing.owned")).toMatchObject({
      value: "triangular(min 20, mode 40, max 80)",
      uncertain: true,
      status: "assumed",
    });
  });

  it("holds lists of numbers: the arrival profile", () => {
    expect(line("settlement.arrivalProfile")).toMatchObject({
      value: expect.stringMatching(/^0\.0833, 0\.0833, 0\.0834/),
      uncertain: false,
      status: "derived",
    });
  });

  it("holds what is stated once for a section: the rates of 2024, the years of history", () => {
    expect(line("grants.integrationGrant.amounts.2024")).toMatchObject({ status: "derived" });
    expect(line("history")).toMatchObject({ status: "cited" });
    expect(line("prices.known")).toMatchObject({ status: "cited" });
  });

  it("counts a number without a status as the author's own", () => {
    const lines = assumptions(checkScenario(exactCases));
    expect(lines.find(({ key }) => key === "fund.opening")).toMatchObject({ value: "0", status: "own" });
  });

  it("of Drammen names the sources of all that is cited or derived", () => {
    const unsourced = register.filter(
      ({ status, source, note }) => status !== "own" && status !== "assumed" && !source && !note,
    );
    expect(unsourced).toEqual([]);
  });
});

describe("a quantity in words", () => {
  it("is its value, or its distribution with what it takes", () => {
    expect(describeQuantity({ value: 0.04 })).toBe("0.04");
    expect(describeQuantity({ distribution: { distribution: "uniform", min: 0, max: 1 } })).toBe(
      "uniform(min 0, max 1)",
    );
    expect(describeQuantity({ distribution: { distribution: "discrete", values: [1, 2] } })).toBe(
      "discrete(values [1,2])",
    );
  });
});
