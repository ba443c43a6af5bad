import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import * as examples from "../../src/examples/index.js";
import { checkScenario, readScenario, type ScenarioInput } from "../../src/index.js";
import { sectionComments } from "../../src/templates/section-comments.js";
import { commentedScenario } from "../../src/templates/index.js";

const scenarios = Object.entries(examples).filter(
  (entry): entry is [string, ScenarioInput] => "glidepath" in entry[1],
);

const comments = (text: string) => text.split("\n").filter((line) => /^ *#/.test(line));

describe("a scenario as a commented file", () => {
  test.each(scenarios)("%s reads as the scenario that it was written from", (_name, scenario) => {
    expect(readScenario(commentedScenario(scenario))).toEqual(checkScenario(scenario));
  });

  test("what is about the municipality stands before what is the same for all", () => {
    const text = commentedScenario(examples.drammen2024);
    const places = ["plan", "history", "policies", "housing", "fund", "request", "prices", "services"].map(
      (section) => text.indexOf(`\n${section}:`),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test.each(scenarios)("%s has a comment right above each of its sections", (_name, scenario) => {
    const lines = commentedScenario(scenario).split("\n");
    const spoken = ["name", "question", "description", "country", "currency"];
    const bare = lines.flatMap((line, i) => {
      const section = /^([a-zA-Z]+):/.exec(line)?.[1];
      return section === undefined || spoken.includes(section) || lines[i - 1]?.startsWith("# ")
        ? []
        : [section];
    });
    expect(bare).toEqual([]);
  });

  test("every comment is about a key that some scenario has", () => {
    const all = scenarios.map(([, scenario]) => parseDocument(commentedScenario(scenario)));
    const lost = Object.keys(sectionComments.nb).filter(
      (key) => !all.some((file) => file.hasIn(key.split("."))),
    );
    expect(lost).toEqual([]);
  });

  test("no comment is wider than 100 columns, also where it is indented", () => {
    const toFillIn = [{ key: "housing.owned", what: "dwellings", standsIn: "word ".repeat(80).trim() }];
    const text = commentedScenario(examples.drammen2024, toFillIn, ["sentence ".repeat(60)]);
    expect(comments(text).filter((line) => line.length > 100)).toEqual([]);
    expect(comments(text).filter((line) => line.length > 90).length).toBeGreaterThan(10);
  });

  test("the correlation that the top shows can be put in", () => {
    const [top = ""] = commentedScenario(examples.drammen2024).split("\nglidepath:");
    const shown = /correlations: \[\{.*?\}\]/.exec(top.replaceAll(/\n# ?/g, " "))?.[0] ?? "";
    const { correlations } = parseDocument(shown).toJS();
    expect(checkScenario({ ...examples.drammen2024, correlations }).correlations).toEqual([
      { between: ["staffing.resolve", "staffing.premium"], rank: 0.3, status: "own" },
    ]);
  });

  test("what is to fill in stands on top with its key, and again at its place", () => {
    const toFillIn = [
      { key: "housing.owned", what: "dwellings owned", standsIn: "anything from 0 to 65" },
      { key: "history.years.2020", what: "persons settled in 2020", standsIn: "3" },
    ];
    const text = commentedScenario(examples.tolga2024, toFillIn);
    expect(text).toContain("#   housing.owned: dwellings owned. Until then anything from 0 to 65.\n");
    expect(text).toMatch(/ {2}# TO FILL IN\. Until then anything from 0 to 65\.\n {2}owned:/);
    expect(text).toMatch(/ {4}# TO FILL IN: persons settled in 2020\. Until then 3\.\n {4}"2020":/);
    expect(readScenario(text)).toEqual(checkScenario(examples.tolga2024));
  });

  test("line breaks and signs in a name or an opening stay text", () => {
    const name = 'Os: "[1]"\nfund: 3\r# & *x';
    const text = commentedScenario({ ...examples.hamar2024, name }, [], ["a\npolicies: {}\u2028b\rc"]);
    expect(readScenario(text)).toEqual(checkScenario({ ...examples.hamar2024, name }));
  });
});
