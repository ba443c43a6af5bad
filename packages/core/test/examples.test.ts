import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { exampleFiles } from "../src/examples/index.js";
import { assumptions, readScenario } from "../src/index.js";

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

  test("Drammen 2024 says of every number whether it is cited, derived or assumed", () => {
    const register = assumptions(readScenario(exampleFiles()["drammen-2024.yaml"] ?? ""));
    expect(register.filter((line) => line.status === "own").map((line) => line.key)).toEqual([]);
    expect(register.filter((line) => line.status === "cited" && !line.source)).toEqual([]);
  });
});
