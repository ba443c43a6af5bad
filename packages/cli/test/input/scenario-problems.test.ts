import { checkScenario, type Said, ScenarioError, type ScenarioInput } from "@glidepath/core";
import { examplesByName } from "@glidepath/core/examples";
import { describe, expect, test } from "vitest";
import { textsIn } from "../../src/language/texts.js";
import { scenarioErrorText } from "@glidepath/notebooks/words";

const norwegian = textsIn("nb");

type Change = (key: string, value: unknown) => unknown;

/** A copy in which every value that is no section or list has been changed. */
function changed(node: unknown, change: Change, key = ""): unknown {
  if (Array.isArray(node)) return node.map((value) => changed(value, change, key));
  if (typeof node !== "object" || node === null) return change(key, node);
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, changed(value, change, name)]),
  );
}

function errorOf(scenario: unknown): ScenarioError {
  try {
    checkScenario(scenario as ScenarioInput, "min.yaml");
  } catch (error) {
    if (error instanceof ScenarioError) return error;
    throw error;
  }
  throw new Error("The scenario was not damaged.");
}

/** What decides how a section is read: with a wrong one, nothing in it is looked at. */
const CHOICES = ["kind", "form", "adjusts", "model", "distribution"];

const isNumber = (value: unknown) => typeof value === "number";
const numbersAs =
  (wrong: unknown): Change =>
  (_, value) =>
    isNumber(value) ? wrong : value;
const textsAs =
  (wrong: (key: string) => unknown): Change =>
  (key, value) =>
    typeof value === "string" ? wrong(key) : value;

const damages: readonly (readonly [what: string, change: Change])[] = [
  ["numbers written as words", numbersAs("mange")],
  ["numbers with a decimal comma", numbersAs("0,5")],
  ["numbers far too low", numbersAs(-1e12)],
  ["numbers far too high", numbersAs(1e15)],
  ["numbers that are not whole", numbersAs(0.123)],
  ["numbers left out", numbersAs(undefined)],
  ["numbers that are lists", numbersAs([])],
  ["numbers that are sections", numbersAs({ verdi: 1 })],
  ["all numbers the same", numbersAs(3)],
  ["names that mean nothing", textsAs((key) => (CHOICES.includes(key) ? "slik" : "æ"))],
  [
    "other names throughout",
    (key, value) => (typeof value === "string" && !CHOICES.includes(key) ? "annet" : value),
  ],
  ["names left out", textsAs(() => undefined)],
  ["names that are numbers", textsAs(() => 7)],
];

const scenarios = Object.entries(examplesByName);

/** The Norwegian text of an error without the keys, names and values that stand in the file. */
function ownWords(error: ScenarioError): string {
  const problems = error.problems.map((problem) => ({
    ...problem,
    path: [],
    says: { ...problem.says, received: undefined, message: problem.says.message.map(withoutNames) },
  }));
  return scenarioErrorText(new ScenarioError(error.origin, problems), "nb")
    .replace(/en av [^.]*\./g, "")
    .replace(/«[^»]*»/g, "")
    .replace(/[\w[\]]+\.[\w.[\]]+/g, "");
}

function withoutNames(said: Said): Said {
  return "pairs" in said.values || "name" in said.values
    ? { ...said, values: { ...said.values, name: "…" } }
    : said;
}

describe("what is wrong with a scenario", () => {
  test.each(damages)("%s: said in Norwegian in every example", (_, change) => {
    for (const [name, scenario] of scenarios) {
      const error = errorOf(changed(scenario, change));
      const text = ownWords(error);
      expect(text, name).toContain("feil:");
      expect(
        text.match(/\b(the|of|must|is|are|expected|received|invalid|number|write|with)\b/gi),
        name,
      ).toBeNull();
      // Every name in braces has been filled in; YAML that is shown has spaces.
      expect(scenarioErrorText(error, "nb"), name).not.toMatch(/\{[A-Za-z]+\}/);
      expect(scenarioErrorText(error, "en"), name).toBe(error.message);
    }
  });

  test("keys that are not known", () => {
    const { minors: _, ...scenario } = structuredClone(examplesByName["tolga-2024"]) as ScenarioInput;
    const error = errorOf({ ...scenario, minorer: 1, plann: {} });
    expect(scenarioErrorText(error, "nb")).toMatch(
      /^min\.yaml har 2 feil:\n {2}minorer: Her finnes det ingen slik nøkkel\. .*\n {2}plann: .* Mente du «plan»\? Skal være en av /,
    );
  });

  test("units are Norwegian", () => {
    const units = new Set<string>();
    const collect = ({ values }: Said) => {
      for (const [name, told] of Object.entries(values)) {
        if (name === "unit") units.add(String(told));
        else if (typeof told === "object" && "key" in told) collect(told);
      }
    };
    for (const [, scenario] of scenarios) {
      for (const wrong of ["mange", -1e12, undefined]) {
        for (const { says } of errorOf(changed(scenario, numbersAs(wrong))).problems) {
          if (typeof says.expected === "object") collect(says.expected);
        }
      }
    }
    expect(units.size).toBeGreaterThan(30);
    expect([...units].filter((unit) => norwegian.units.unit(unit) === unit)).toEqual([]);
  });
});
