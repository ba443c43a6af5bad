import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { drammen2024 } from "../../src/examples/drammen-2024.js";
import { exampleFiles } from "../../src/examples/example-files.js";
import { drammen2024Deterministic } from "../../src/examples/drammen-2024-deterministic.js";
import { exactCases } from "../../src/examples/exact-cases.js";
import { checkScenario, readScenario, ScenarioError } from "../../src/index.js";
import { problemsOf } from "./faults.js";

const YAML = stringify(exactCases);
const read = (text: string) => () => readScenario(text, "my.yaml");

describe("a scenario file", () => {
  it("in YAML is read to what the same scenario as an object gives", () => {
    expect(readScenario(YAML)).toEqual(checkScenario(exactCases));
  });

  it("in JSON as well", () => {
    expect(readScenario(JSON.stringify(exactCases, null, 2))).toEqual(checkScenario(exactCases));
  });

  it("has its defaults filled in: chance, kroner, five grant years, how services adjust", () => {
    const bare = structuredClone(exactCases) as Record<string, unknown>;
    delete bare.chance;
    delete bare.staffing;
    const { chance, currency, staffing, plan } = readScenario(stringify(bare));
    expect({ chance, currency, grantYears: plan.grantYears }).toEqual({
      chance: true,
      currency: "NOK",
      grantYears: 5,
    });
    expect(staffing).toMatchObject({
      hireLag: { value: 3 },
      notice: { value: 3 },
      lump: { value: 1 },
      utilisation: { value: 1 },
      premium: { value: 1 },
    });
  });

  it("may name a number once and use it again", () => {
    const shared = YAML.replace("discountRate: 0", "discountRate: &rate 0.04").replace(
      "interest: 0",
      "interest: *rate",
    );
    expect(shared).toContain("*rate");
    expect(readScenario(shared).fund.interest).toEqual({ value: 0.04 });
  });

  it("may write a plain number, a value with its provenance, or a distribution", () => {
    const { fund } = readScenario(
      YAML.replace(
        /fund:\n {2}opening: 0\n {2}interest: 0/,
        "fund:\n  opening: { value: 5e6, unit: NOK, status: own }\n  interest: { distribution: uniform, min: 0.01, max: 0.04, status: assumed }",
      ),
    );
    expect(fund.opening).toEqual({ value: 5_000_000, unit: "NOK", status: "own" });
    expect(fund.interest).toMatchObject({
      distribution: { distribution: "uniform", min: 0.01, max: 0.04 },
      status: "assumed",
    });
    expect(fund.interest).not.toHaveProperty("value");
  });
});

describe("a file that cannot be read", () => {
  const syntaxOf = (text: string) => {
    const problems = problemsOf(read(text));
    for (const { code, path } of problems) expect([code, path]).toEqual(["syntax", []]);
    return problems.map(({ message }) => message);
  };

  it("for its syntax says where: line and column, all of them", () => {
    const messages = syntaxOf("plan: {firstYear: 2024\nname: [");
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain("line 2, column 1");
    expect(messages[1]).toContain("line 2, column 8");
  });

  it("for tabs says where", () => {
    expect(syntaxOf("plan:\n\tyears: 4\n")[0]).toContain(
      "Tabs are not allowed as indentation at line 2, column 1",
    );
  });

  it("for a key that stands twice says where the second one is", () => {
    const line = YAML.split("\n").length;
    expect(syntaxOf(`${YAML}name: again\n`)).toEqual([
      expect.stringContaining(`Map keys must be unique at line ${line}, column 1`),
    ]);
  });

  it("in JSON too, a key that stands twice", () => {
    expect(syntaxOf('{ "name": "a", "name": "b" }')[0]).toContain("Map keys must be unique");
  });

  it("for tags, which could mean more than data", () => {
    for (const tag of ["!!js/function 'x'", "!secret x", "!!python/object:os.system y"]) {
      expect(syntaxOf(YAML.replace("chance: false", `chance: ${tag}`))[0]).toContain("Unresolved tag");
    }
  });

  it("for an alias of nothing, and for one of aliases of aliases", () => {
    expect(syntaxOf("a: *b\n")[0]).toContain("Unresolved alias");
    const ten = (name: string) => `[${Array.from({ length: 10 }, () => `*${name}`).join(",")}]`;
    const bomb = `a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b ${ten("a")}\nc: &c ${ten("b")}\nd: &d ${ten("c")}\ne: ${ten("d")}\n`;
    expect(syntaxOf(bomb)[0]).toBe(
      "The file repeats parts of itself (with & and *) too often. Write them out, or leave them out.",
    );
  });

  it("for several documents in one", () => {
    expect(syntaxOf(`${YAML}\n---\nname: another\n`)[0]).toContain(
      "The file holds several documents, separated by ---. A scenario is one; remove the others.",
    );
  });

  it("for its length", () => {
    const [problem] = problemsOf(read("#".repeat(2_000_001)));
    expect(problem).toEqual({
      code: "syntax",
      path: [],
      message: "The file is too long for a scenario.",
      received: "2000001 characters",
      expected: "at most 2000000 characters",
      says: {
        message: [{ key: "fileTooLong", values: {} }],
        received: { key: "characters", values: { count: 2_000_001 } },
        expected: { key: "atMostCharacters", values: { limit: 2_000_000 } },
      },
    });
  });

  it("is named in the error", () => {
    expect(read("a: *b\n")).toThrow(ScenarioError);
    expect(read("a: *b\n")).toThrow(/^my\.yaml has a problem:\n {2}Unresolved alias/);
  });

  it("when it is empty, holds only a comment, or only text", () => {
    for (const text of ["", "# nothing\n", "nothing"]) {
      expect(problemsOf(read(text))[0]).toMatchObject({
        code: "wrongType",
        path: [],
        expected: "a section with keys of its own",
      });
    }
  });

  it("keeps keys of every object's prototype for what they are: unknown", () => {
    const [problem] = problemsOf(read(`${YAML}\n__proto__: { chance: true }\n`));
    expect(problem).toMatchObject({ code: "unknownKey", path: ["__proto__"] });
  });

  it("reads yes and no as the text that they are in YAML 1.2", () => {
    expect(problemsOf(read(YAML.replace("chance: false", "chance: no")))[0]).toMatchObject({
      path: ["chance"],
      received: '"no"',
    });
  });
});

describe("the example files", () => {
  const EXAMPLES = {
    "drammen-2024.yaml": drammen2024,
    "drammen-2024-deterministic.yaml": drammen2024Deterministic,
    "exact-cases.yaml": exactCases,
  };

  for (const [file, example] of Object.entries(EXAMPLES)) {
    it(`${file} reads back to the example that it is written from`, () => {
      const text = exampleFiles()[file];
      expect(text).toBeTypeOf("string");
      expect(readScenario(text, file)).toEqual(checkScenario(example));
    });
  }

  it("each stand for a scenario, and start with its name", () => {
    for (const [file, text] of Object.entries(exampleFiles())) {
      const { name } = readScenario(text, file);
      expect(text.startsWith(`# ${name}\n`)).toBe(true);
    }
  });
});
