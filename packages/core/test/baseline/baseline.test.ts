import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { baselineResults } from "../../scripts/baseline-results.js";

test("whole runs give the results of the baseline, which only `pnpm baseline` refreshes", async () => {
  const stored = await readFile(new URL("./results.json", import.meta.url), "utf8");
  expect(baselineResults()).toEqual(JSON.parse(stored));
});
