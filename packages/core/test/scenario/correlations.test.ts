import { describe, expect, it } from "vitest";
import { exactCases } from "../../src/examples/exact-cases.js";
import { assumptions, checkScenario, type ScenarioInput } from "../../src/index.js";
import { type Damage, problemAfter, problemsAfter } from "./faults.js";

const UNIT = { distribution: "uniform", min: 0, max: 1 } as const;

/** Four uncertain numbers in the exact cases. */
const uncertain: Damage = {
  "staffing.resolve": UNIT,
  "staffing.redeployable": UNIT,
  "housing.moveOnRate": UNIT,
  "fund.interest": { distribution: "uniform", min: 0, max: 0.1 },
};
const [A, B, C, D] = ["staffing.resolve", "staffing.redeployable", "housing.moveOnRate", "fund.interest"];

const problem = (...correlations: unknown[]) => problemAfter({ ...uncertain, correlations });
const problems = (...correlations: unknown[]) =>
  problemsAfter({ ...uncertain, correlations }).map(({ path, message }) => [path.join("."), message]);

function scenarioWith(correlations: ScenarioInput["correlations"]): ScenarioInput {
  const { staffing, housing, fund, ...rest } = structuredClone(exactCases);
  return {
    ...rest,
    staffing: { ...staffing, resolve: UNIT, redeployable: UNIT },
    housing: { ...housing, moveOnRate: UNIT },
    fund: { ...fund, interest: { ...UNIT, max: 0.1 } },
    correlations,
  };
}

describe("correlations", () => {
  it("may be left out: none", () => {
    expect(checkScenario(exactCases).correlations).toEqual([]);
  });

  it("are read as they are written, and can be read again", () => {
    const correlations: ScenarioInput["correlations"] = [
      { between: [A, B], rank: -0.5, status: "assumed", source: "the head of the service", note: "a guess" },
      { between: [C, B], rank: 0.25 },
    ];
    const read = checkScenario(scenarioWith(correlations));
    expect(read.correlations).toEqual(correlations);
    expect(checkScenario(read)).toEqual(read);
  });

  it("stand in the register with value, status, source and note; without a status as the author's own", () => {
    const register = assumptions(
      checkScenario(
        scenarioWith([
          { between: [A, B], rank: -0.5, status: "assumed", source: "who says so", note: "a guess" },
          { between: [C, B], rank: 0.25 },
        ]),
      ),
    );
    expect(register.filter(({ key }) => key.startsWith("correlations"))).toEqual([
      {
        key: "correlations[0]",
        value: `rank -0.5 between ${A} and ${B}`,
        uncertain: false,
        status: "assumed",
        source: "who says so",
        note: "a guess",
      },
      {
        key: "correlations[1]",
        value: `rank 0.25 between ${C} and ${B}`,
        uncertain: false,
        status: "own",
      },
    ]);
  });
});

describe("a correlation is refused", () => {
  it("with a key that is none, and the nearest is named", () => {
    expect(problem({ between: [A, "staffing.redeployabel"], rank: 0.5 })).toEqual({
      key: "correlations[0].between[1]",
      code: "inconsistent",
      message: `The scenario states no number with this key. Did you mean "${B}"?`,
      received: '"staffing.redeployabel"',
      expected: expect.stringMatching(
        /^the whole key of a number with a distribution, such as [\w.]+, [\w.]+, [\w.]+$/,
      ),
    });
  });

  it("with a key that is none and near none; where nothing is uncertain no example is given", () => {
    const correlations = [{ between: ["prosperity", "gloom"], rank: 0.5 }];
    const found = problemsAfter({ correlations });
    expect(found.map(({ message }) => message)).toEqual(
      Array(2).fill("The scenario states no number with this key."),
    );
    expect(found[0].expected).toBe("the whole key of a number with a distribution");
  });

  it("with a number that is fixed, plainly or with its provenance", () => {
    const message = "This number is fixed. Give it a distribution, or remove the correlation.";
    expect(problem({ between: ["fund.opening", A], rank: 0.5 })).toMatchObject({
      key: "correlations[0].between[0]",
      message,
      received: '"fund.opening"',
    });
    const damage = { ...uncertain, "fund.opening": { value: 3, status: "own" } };
    const correlations = [{ between: [A, "fund.opening"], rank: 0.5 }];
    expect(problemAfter({ ...damage, correlations })).toMatchObject({ message });
  });

  it("with a number that is drawn anew each year: growth of prices", () => {
    expect(problem({ between: ["prices.laterGrowth", A], rank: 0.5 })).toMatchObject({
      key: "correlations[0].between[0]",
      message:
        "This number is drawn anew for each year or person, so no world has one value of it. Remove the correlation.",
    });
  });

  it("of a number with itself", () => {
    expect(problem({ between: [A, A], rank: 0.5 })).toMatchObject({
      key: "correlations[0].between",
      message: "Both keys are the same. Name two different numbers.",
    });
  });

  it("when it stands there already, also the other way round", () => {
    const first = { between: [A, B], rank: 0.5 };
    for (const between of [
      [A, B],
      [B, A],
    ]) {
      expect(problem(first, { between: [C, D], rank: 0.5 }, { between, rank: 0.2 })).toMatchObject({
        key: "correlations[2].between",
        message: "correlations[0] has this pair already. Remove one of the two.",
      });
    }
  });

  it.each([1, -1])("of %d: the two would be one number", (rank) => {
    expect(problem({ between: [A, B], rank })).toEqual({
      key: "correlations[0].rank",
      code: "outOfRange",
      message:
        "With a rank correlation of 1 or -1 the two would be one number. Take one a little weaker, such as 0.99.",
      received: String(rank),
      expected: "a number between -1 and 1, such as 0.5",
    });
  });

  it.each([1.2, -40, Infinity])("of %d, which is none", (rank) => {
    expect(problem({ between: [A, B], rank })).toMatchObject({
      key: "correlations[0].rank",
      code: "outOfRange",
      message: "A rank correlation lies between -1 and 1.",
    });
  });

  it.each([
    ["0,4", "This is not a number. Did you mean 0.4?"],
    ["40 %", "This is not a number. Did you mean 0.4?"],
    ["strong", "This is not a number."],
    [{ value: 0.4 }, "This is not a number."],
    [Number.NaN, "This is not a number."],
  ])("of %o, which is no number", (rank, message) => {
    expect(problem({ between: [A, B], rank })).toMatchObject({ code: "wrongType", message });
  });

  it("without its parts, with one key or three, or with others", () => {
    expect(problems({ between: [A, B] })).toEqual([["correlations.0.rank", "This key is missing."]]);
    expect(problems({ rank: 0.5 })).toEqual([["correlations.0.between", "This key is missing."]]);
    expect(problems({ between: [A], rank: 0.5 })).toEqual([
      ["correlations.0.between", "The value is too small or short."],
    ]);
    expect(problems({ between: [A, B, C], rank: 0.5 })).toEqual([
      ["correlations.0.between", "The value is too large or long."],
    ]);
    expect(problems({ between: [A, B], rank: 0.5, sorce: "me" })).toEqual([
      ["correlations.0.sorce", 'There is no such key here. Did you mean "source"?'],
    ]);
  });

  it("with all that is wrong at once, also where other sections are wrong", () => {
    const correlations = [
      { between: [A, A], rank: 2 },
      { between: ["fund.opening", "prices.laterGrowth"], rank: 0.1 },
    ];
    const found = problemsAfter({ ...uncertain, correlations, "plan.years": 0 });
    expect(found.map(({ path }) => path.join(".")).toSorted()).toEqual([
      "correlations.0.between",
      "correlations.0.rank",
      "correlations.1.between.0",
      "correlations.1.between.1",
      "plan.years",
    ]);
  });
});

describe("correlations that cannot hold together are refused", () => {
  it("with those concerned, and how far to weaken them: 1 − 3r² − 2r³ > 0 for r = 2·sin(π·rank/6) below ½", () => {
    // A with B and C alike, B with C opposed, all 0.8: possible up to r = ½, that is rank 0.48258 = 0.6032 · 0.8.
    const found = problem(
      { between: [A, B], rank: 0.8 },
      { between: [D, A], rank: 0.1 },
      { between: [A, C], rank: 0.8 },
      { between: [B, C], rank: -0.8 },
    );
    expect(found).toEqual({
      key: "correlations",
      code: "inconsistent",
      message:
        `No 3 numbers can go together like this: ${A} and ${B} 0.8; ${A} and ${C} 0.8; ${B} and ${C} -0.8. ` +
        "Weaken them: multiplied by 0.6 they can.",
    });
  });

  it("with the pair that is not stated, and so counts as 0: 0.8 and 0.8 need one", () => {
    // r² + r² < 1 for r below √½: rank 0.69024 = 0.8628 · 0.8.
    const chain = [
      { between: [A, B], rank: 0.8 },
      { between: [B, C], rank: 0.8 },
    ];
    expect(problem(...chain).message).toBe(
      `No 3 numbers can go together like this: ${A} and ${B} 0.8; ${B} and ${C} 0.8. ` +
        `State also ${A} and ${C}, which count as 0 now. Or weaken them: multiplied by 0.86 they can.`,
    );
    expect(problems(...chain, { between: [A, C], rank: 0.6 })).toEqual([]);
  });

  it("only when all keys and ranks can be used: a misspelt one may be what is missing", () => {
    expect(
      problems(
        { between: [A, B], rank: 0.8 },
        { between: [B, C], rank: 0.8 },
        { between: [A, "housing.moveOnRat"], rank: 0.6 },
      ),
    ).toEqual([["correlations.2.between.1", expect.stringContaining(`Did you mean "${C}"?`)]]);
  });
});
