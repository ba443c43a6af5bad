import { expect, test } from "vitest";
import { stringify } from "yaml";
import { exactCases } from "../../src/examples/exact-cases.js";
import { readScenario, ScenarioError } from "../../src/index.js";

const YAML = stringify(exactCases);
const { services, policies, grants } = exactCases;
const many = (count: number, thing: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${i}`, thing]));
const withPart = (part: object) => stringify({ ...exactCases, ...part }, { aliasDuplicateObjects: false });
const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("\n");

/** What is said of a file, and that it is not much; each is refused within the time of a test. */
function refusalOf(text: string): string {
  try {
    readScenario(text, "absurd.yaml");
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    expect(error.message.length).toBeLessThan(100_000);
    return error.message;
  }
  throw new Error("It was read.");
}

test.each<[what: string, text: () => string, said: RegExp]>([
  [
    "a hundred thousand keys",
    () => `${YAML}${lines(100_000, (i) => `k${i}: 1`)}`,
    /at most 30000.* lines, commas, brackets and dashes/,
  ],
  ["as many in braces", () => `${YAML}k: {${lines(100_000, (i) => `k${i}: 1,`)}}`, /too many entries/],
  ["thousands of unknown keys", () => `${YAML}${lines(3000, (i) => `k${i}: 1`)}`, /And 2800 more problems\./],
  [
    "a key of a megabyte",
    () => `${YAML}? ${"x".repeat(1_000_000)}\n: 1\n`,
    /x{57}\.\.\.: There is no such key/,
  ],
  [
    "a name of a megabyte",
    () => withPart({ name: "x".repeat(1_000_000) }),
    /^.*\n {2}name: .*at most 200 characters/,
  ],
  [
    "two long names that are nearly the same",
    () =>
      withPart({
        people: { ...exactCases.people, groups: [`${"x".repeat(500_000)}y`, "x".repeat(500_000)] },
      }),
    /people\.groups/,
  ],
  ["a thousand plan years", () => withPart({ plan: { ...exactCases.plan, years: 1000 } }), /at most 20/],
  [
    "a thousand services",
    () => withPart({ services: many(1000, Object.values(services)[0]) }),
    /services: There are too many: 1000\. Expected at most 200 entries/,
  ],
  [
    "a thousand policies",
    () => withPart({ policies: many(1000, Object.values(policies)[0]) }),
    /policies: There are too many: 1000\./,
  ],
  [
    "a thousand grants",
    () => withPart({ grants: many(1000, Object.values(grants)[0]) }),
    /grants: There are too many/,
  ],
  [
    "a thousand groups",
    () => withPart({ people: { ...exactCases.people, groups: Object.keys(many(1000, 0)) } }),
    /people\.groups: .*at most 20 entries/,
  ],
  ["deep nesting in brackets", () => `a: ${"[".repeat(100_000)}`, /too many entries/],
  ["some nesting in brackets", () => `a: ${"[".repeat(20_000)}`, /nested too deeply|has \d+ problems/],
  ["dashes in dashes", () => "- ".repeat(500_000), /too many entries/],
  ["deep nesting by lines", () => lines(2000, (i) => `${" ".repeat(i)}a:`), /too long|nested too deeply/],
  [
    "aliases that multiply",
    () =>
      `a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [${"*a,".repeat(10)}]\nc: &c [${"*b,".repeat(10)}]\nd: [${"*c,".repeat(10)}]`,
    /repeats parts of itself/,
  ],
  ["an alias inside itself", () => `${YAML}a: &a { b: [*a] }\n`, /stands inside itself/],
  ["a tag for programs", () => `${YAML}a: !!js/function "1"\n`, /Unresolved tag/],
  ["a tag for bytes", () => YAML.replace(/^name: .*$/m, "name: !!binary YQ=="), /Unresolved tag/],
])("%s: refused with a clear answer", (_, text, said) => {
  expect(refusalOf(text())).toMatch(said);
});

test.each([".nan", ".inf", "-.inf", "1e999", "1e308", '"=cmd()"'])(
  "%s is not a number that can stand in a scenario",
  (value) => {
    expect(refusalOf(YAML.replace(/^( +yearlyRate:)\n +value: 0$/m, `$1\n      value: ${value}`))).toMatch(
      /people\.leaving\.yearlyRate/,
    );
  },
);
