import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { exampleFiles, examplesByName } from "../src/examples/index.js";
import { assumptions, checkScenario, compare, readScenario } from "../src/index.js";

const folder = new URL("../examples/", import.meta.url);

describe("the example files", () => {
  test("are those of the typed examples (refresh with `pnpm examples`)", async () => {
    expect((await readdir(folder)).sort()).toEqual(Object.keys(exampleFiles()).sort());
    for (const [name, text] of Object.entries(exampleFiles())) {
      expect(await readFile(new URL(name, folder), "utf8"), name).toBe(text);
    }
  });

  test.each(Object.entries(exampleFiles()))("%s reads without a problem", (name, text) => {
    expect(readScenario(text, name).glidepath).toBe(1);
  });

  const cases = Object.entries(examplesByName).filter(([name]) => name !== "exact-cases");

  test.each(cases)("%s says of every number whether it is cited, derived or assumed", (_, scenario) => {
    const register = assumptions(checkScenario(scenario));
    expect(register.length).toBeGreaterThan(80);
    expect(register.filter((line) => line.status === "own").map((line) => line.key)).toEqual([]);
  });

  test.each(cases)("%s names the source of every number that is cited or derived", (_, scenario) => {
    const unsourced = assumptions(checkScenario(scenario)).filter(
      (line) => (line.status === "cited" || line.status === "derived") && !line.source,
    );
    expect(unsourced.map((line) => line.key)).toEqual([]);
  });

  test.each(cases)("%s runs: every policy gives finite numbers in twenty worlds", (_, scenario) => {
    const result = compare(scenario, { runs: 20 });
    for (const name of result.policies) {
      const { net, settled } = result.policy(name);
      for (const { mean } of [...net.byYear, ...settled.byYear])
        expect(mean.estimate).toSatisfy(Number.isFinite);
    }
  });
});
