import { describe, expect, it } from "vitest";
import { drammen2024 } from "../../src/examples/drammen-2024.js";
import { exactCases } from "../../src/examples/exact-cases.js";
import {
  checkScenario,
  compare,
  hold,
  MEASURES,
  readScenario,
  ScenarioError,
  type ScenarioInput,
} from "../../src/index.js";
import { keyPath } from "../../src/scenario/index.js";
import { GONE, problemAfter, problemsAfter, problemsOf } from "./faults.js";

describe("every fault is told at once", () => {
  const problems = problemsAfter({
    chance: "yes",
    "plan.years": 0,
    "plan.frstYear": 2017,
    "housing.owned": GONE,
    "fund.interest": { distribution: "normal", mean: 0, sd: 1 },
    "fund.opening": { distribution: "trianglar" },
    "services.welcome.metBy": "nothing",
    "people.leaving.byResidenceYear": [1, 1],
    "settlement.arrivalProfile": [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    "history.years.2014": GONE,
  });

  it("ten faults are ten problems, each with its key", () => {
    expect(problems.map(({ code, path }) => `${code} ${keyPath(path)}`).sort()).toEqual([
      "inconsistent history.years.2014",
      "inconsistent people.leaving.byResidenceYear",
      "inconsistent services.welcome.metBy",
      "inconsistent settlement.arrivalProfile",
      "missing housing.owned",
      "outOfRange fund.interest",
      "outOfRange plan.years",
      "unknownKey plan.frstYear",
      "wrongType chance",
      "wrongType fund.opening.distribution",
    ]);
  });

  it("each says what was received, where something was, and what is expected", () => {
    for (const { code, message, received, expected } of problems) {
      expect(message).not.toBe("");
      expect(expected).toBeDefined();
      if (code === "missing") expect(received).toBeUndefined();
      else if (!message.includes("years before the plan")) expect(received).toBeDefined();
    }
  });

  it("the error's text holds a line for each, under the name of the file", () => {
    expect.assertions(3);
    try {
      checkScenario({ ...exactCases, name: 3, country: true } as unknown as ScenarioInput, "hamar.yaml");
    } catch (error) {
      expect(error).toBeInstanceOf(ScenarioError);
      expect((error as ScenarioError).origin).toBe("hamar.yaml");
      expect((error as ScenarioError).message).toBe(
        "hamar.yaml has 2 problems:\n" +
          "  name: The value is of the wrong kind. Expected a string. Received 3.\n" +
          "  country: The value is of the wrong kind. Expected a string. Received true.",
      );
    }
  });

  it("a single one is a problem in the singular", () => {
    expect(() => checkScenario({ ...exactCases, name: 3 } as unknown as ScenarioInput)).toThrow(
      "The scenario has a problem:\n  name: The value is of the wrong kind. Expected a string. Received 3.",
    );
  });
});

describe("values of the wrong kind", () => {
  it.each<[string, unknown, string]>([
    ["chance", "no", "a boolean"],
    ["plan", 4, "a section with keys of its own"],
    ["services", [], "a section with keys of its own"],
    ["fund", "rich", "a section with keys of its own"],
    ["question", 7, "a string"],
  ])("%s: %j is not %s", (key, value, expected) => {
    expect(problemAfter({ [key]: value })).toEqual({
      code: "wrongType",
      key,
      message: "The value is of the wrong kind.",
      received: JSON.stringify(value),
      expected,
    });
  });

  it.each([
    ["18,5", " Did you mean 18.5?"],
    ["1.234.567,50", " Did you mean 1234567.5?"],
    ["60 000 000", " Did you mean 60000000?"],
    ["12 %", " Did you mean 0.12?"],
    ["many", ""],
    ["", ""],
  ])("%j, as in a budget paper, says what may be meant", (text, hint) => {
    const { message } = problemAfter({ "fund.opening": text });
    expect(message).toBe(`This is not a number or a distribution.${hint}`);
  });

  it.each([
    [{ kind: "drop", to: 100, year: 2040 }, "policies.late.year"],
    [{ kind: "ramp", from: 200, to: 100, years: 2, start: 2040 }, "policies.late.start"],
  ] as const)("a change that would begin after the plan is refused: %j", (policy, key) => {
    expect(problemAfter({ policies: { late: policy } })).toMatchObject({
      key,
      message: "This is after the plan years, so the change never comes.",
      received: "2040",
    });
  });

  it("a number written as text is no number", () => {
    expect(problemAfter({ "fund.opening": "60 000 000" })).toMatchObject({
      code: "wrongType",
      key: "fund.opening",
      message: "This is not a number or a distribution. Did you mean 60000000?",
      received: '"60 000 000"',
      expected: "a number from -100000000000 to 100000000000 (NOK)",
    });
  });

  it("a list with something else among its numbers tells which: the third of the profile", () => {
    expect(
      problemAfter({ "settlement.arrivalProfile": [1, 0, "0", 0, 0, 0, 0, 0, 0, 0, 0, 0] }),
    ).toMatchObject({
      key: "settlement.arrivalProfile[2]",
      message: "This is not a number.",
      received: '"0"',
    });
  });

  it("what is not a number at all, or not finite, is refused wherever it stands", () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      for (const wrongly of [value, { value }, { distribution: "uniform", min: 0, max: value }]) {
        expect(problemsAfter({ "fund.opening": wrongly })).toHaveLength(1);
      }
      expect(problemsAfter({ "plan.afterPlan": value })).toHaveLength(1);
    }
  });

  it("no scenario at all: null, a number, text, a list", () => {
    for (const input of [null, undefined, 3, "text", []]) {
      const [problem] = problemsOf(() => checkScenario(input as unknown as ScenarioInput));
      expect(problem).toMatchObject({ path: [], expected: "a section with keys of its own" });
    }
  });

  it("nothing but an empty object: each section that is missing is named", () => {
    const missing = problemsOf(() => checkScenario({} as ScenarioInput)).map(
      ({ code, path }) => `${code} ${path}`,
    );
    for (const key of [
      "plan",
      "prices",
      "history",
      "need",
      "request",
      "people",
      "settlement",
      "grants",
      "services",
    ]) {
      expect(missing).toContain(`missing ${key}`);
    }
  });
});

describe("missing keys say what should stand there", () => {
  it.each<[string, string, string]>([
    ["housing", "owned", "a number from 0 to 1000000 (dwellings)"],
    ["plan", "firstYear", "a number"],
    ["request", "share", "a number from 0 to 1 (share)"],
    ["settlement", "arrivalProfile", "12 numbers, each a number from 0 to 1 (share of the year)"],
  ])("%s.%s: %s", (section, key, expected) => {
    const problems = problemsAfter({ [`${section}.${key}`]: GONE });
    expect(problems[0]).toMatchObject({
      code: "missing",
      path: [section, key],
      message: "This key is missing.",
      expected,
      received: undefined,
    });
  });
});

describe("numbers out of range", () => {
  it("a billion grant years, or a first year that far off, without counting through them", () => {
    for (const [key, years] of [
      ["plan.grantYears", 1e9],
      ["plan.grantYears", Infinity],
      ["plan.firstYear", 1e12],
    ] as const) {
      const problems = problemsAfter({ [key]: years });
      expect(problems.length).toBeLessThan(10);
      expect(keyPath(problems[0]?.path ?? [])).toBe(key);
    }
  });

  it("a utilisation of 120 %, with the range", () => {
    expect(problemAfter({ "staffing.utilisation": 1.2 })).toEqual({
      code: "outOfRange",
      key: "staffing.utilisation",
      message: "The number is out of range.",
      received: "1.2",
      expected: "a number from 0.05 to 1 (share)",
    });
  });

  it("a premium below 1 would make a bought-in unit cheaper than an own one", () => {
    expect(problemAfter({ "staffing.premium": { value: 0.9, status: "assumed" } })).toMatchObject({
      key: "staffing.premium.value",
      received: "0.9",
      expected: "a number from 1 to 20 (times the unit cost)",
    });
  });

  it("a distribution that reaches out of the range, however rarely", () => {
    expect(problemAfter({ "fund.interest": { distribution: "normal", mean: 0, sd: 1 } })).toMatchObject({
      code: "outOfRange",
      key: "fund.interest",
      message: expect.stringMatching(
        /^The distribution reaches from -6\.\d+ to 6\.\d+, which is outside what this number can be\. Narrow it, or cut it off with min and max\.$/,
      ),
      expected: "a number from -0.1 to 0.5 (per year)",
    });
    expect(
      problemsAfter({ "fund.interest": { distribution: "normal", mean: 0, sd: 1, min: -0.1, max: 0.5 } }),
    ).toEqual([]);
  });

  it("a distribution whose parameters contradict each other", () => {
    expect(
      problemAfter({ "fund.opening": { distribution: "triangular", min: 3, mode: 2, max: 1 } }),
    ).toMatchObject({
      code: "outOfRange",
      key: "fund.opening.max",
      message: "max must be greater than min, received min 3 and max 1; exchange them",
    });
  });

  it("parts of a year, of a month and of a person where there are none", () => {
    expect(problemAfter({ "plan.years": 2.5 })).toMatchObject({
      key: "plan.years",
      received: "2.5",
      expected: "a whole number",
    });
    expect(problemAfter({ "request.revisionMonth": 2.5 })).toMatchObject({
      key: "request.revisionMonth",
      message: "This must be a whole number.",
      received: "2.5",
    });
    expect(problemAfter({ "policies.once.numbers": { "2017": 10.5 } })).toMatchObject({
      key: "policies.once.numbers.2017",
      received: "10.5",
    });
  });

  it("a month that is none, in words that show one", () => {
    const { message, received } = problemAfter({ "policies.ramp.knownFrom": { "2017": "2017-13" } });
    expect(message).toContain('must be a month like "2024-02"');
    expect(received).toBe('"2017-13"');
  });
});

describe("what only shows when the whole is looked at", () => {
  it("years before the plan whose grants are still paid", () => {
    expect(problemAfter({ "history.years.2014": GONE })).toEqual({
      code: "inconsistent",
      key: "history.years.2014",
      message: "The 5 years before the plan are needed, because their grants are still paid.",
      received: undefined,
      expected: "the persons settled that year, for instance { settled: 60 }",
    });
  });

  it("the last observed year, which is the one before the plan", () => {
    expect(problemAfter({ "need.lastObserved.year": 2015 })).toMatchObject({
      key: "need.lastObserved.year",
      received: "2015",
      expected: "2016",
    });
  });

  it("shares that do not add up to 1", () => {
    expect(problemAfter({ "people.reunification.lagShares": [0.5, 0.3] })).toMatchObject({
      key: "people.reunification.lagShares",
      message: "The shares must add up to 1.",
      received: "0.8",
    });
  });

  it("lists that need a number for each grant year", () => {
    expect(problemAfter({ "services.welcome.demandByResidenceYear": [1, 0, 0, 0] })).toMatchObject({
      key: "services.welcome.demandByResidenceYear",
      received: "[1,0,0,0]",
      expected: "5 numbers (plan.grantYears)",
    });
  });

  it("no policy, no household, a grant without amounts", () => {
    expect(problemsAfter({ policies: {} })).toHaveLength(1);
    expect(problemsAfter({ "people.households": {} })).not.toHaveLength(0);
    expect(problemAfter({ "grants.integrationGrant.amounts": {} })).toMatchObject({
      key: "grants.integrationGrant.amounts",
    });
  });

  it("a household with nobody in it, which would never add up to those who settle", () => {
    const problems = problemsAfter({ "people.households.single.members": {} });
    expect(problems.map(({ path }) => keyPath(path))).toEqual(["people.households.single.members"]);
  });

  it("households whose shares are all 0, of which nobody could come", () => {
    const problems = problemsAfter({ "people.households.single.share": 0 });
    expect(problems).not.toHaveLength(0);
  });
});

describe("names that JavaScript objects answer to already", () => {
  it("are refused, the one that would be passed over among them", () => {
    const paths = (text: string) => problemsOf(() => readScenario(text)).map(({ path }) => keyPath(path));
    expect(paths('{"services": {"constructor": {}, "__proto__": {}}}')).toEqual(
      expect.arrayContaining(["services.constructor", "services.__proto__"]),
    );
  });
});

describe("what passes the check can be computed", () => {
  it("so a national request of nobody, of which there is no share, does not pass", () => {
    expect(problemAfter({ "request.known.national": { "2017": 0 } })).toMatchObject({
      key: "request.known.national.2017",
      received: "0",
    });
  });

  it("even if the state plans for nobody: every measure is a finite number", () => {
    const scenario = structuredClone(exactCases);
    Object.assign(scenario.need, { lastObserved: { year: 2016, persons: 1 }, longRunLevel: 1 });
    scenario.request.planBias = -3;
    const result = compare(scenario, { policies: { hold: hold({ at: 50 }) }, runs: 1 }).policy("hold");
    for (const what of MEASURES) {
      for (const { mean } of result.measure(what).byYear)
        expect(Number.isFinite(mean.estimate), what).toBe(true);
    }
  });

  it("the examples", () => {
    expect(problemsOf(() => checkScenario(exactCases))).toEqual([]);
    expect(problemsOf(() => checkScenario(drammen2024))).toEqual([]);
  });

  it("a checked scenario, checked again, stays as it is", () => {
    for (const example of [exactCases, drammen2024]) {
      const once = checkScenario(example);
      const plain = JSON.parse(JSON.stringify(once)) as Record<string, unknown>;
      expect(plain.plan).toEqual(once.plan);
      expect(once.plan.grantYears).toBe(5);
    }
  });

  it("the input is left as it was", () => {
    const before = structuredClone(drammen2024);
    checkScenario(drammen2024);
    expect(drammen2024).toEqual(before);
  });
});
