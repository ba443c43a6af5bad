// docs/stability.md promises: results for a seed change only with a minor version, and an entry that says by how much.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { baselineName, changesOfResults, resultsLine } from "../../scripts/results-change.js";

const root = new URL("../../../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

/** The changes that are not in a release yet, as they stand in .changeset. */
const changesets = readdirSync(new URL(".changeset/", root))
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .map((name) => ({ name, text: read(`.changeset/${name}`) }));

const RESULTS = /^Results: baseline ([0-9a-f]{12})$/m;

test("the results of the baseline are announced: in a changeset, else in the last entry of CHANGELOG.md", () => {
  const name = baselineName(read("packages/core/test/baseline/results.json"));
  const pending = changesets.flatMap(({ text }) => RESULTS.exec(text)?.[1] ?? []);
  const released = RESULTS.exec(read("CHANGELOG.md"))?.[1];
  const announced = pending.length > 0 ? pending : [released];
  expect(announced, `No entry has the line "${resultsLine(name)}": run pnpm baseline.`).toContain(name);
});

test("a change of results takes a minor version and says by how much", () => {
  for (const { name, text } of changesets.filter((changeset) => RESULTS.test(changeset.text))) {
    expect(text, name).toMatch(/^---\n(?:[^]*\n)?"@glidepath\/core": (?:minor|major)\n/);
    expect(text.replace(RESULTS, ""), `${name} names no size.`).toMatch(/\d [%]|: new\./);
  }
});

test("a released section that changes results is not that of a patch", () => {
  const sections = read("CHANGELOG.md").split(/^## /m).slice(1);
  const changing = sections.filter((section) => RESULTS.test(section));
  expect(changing.length).toBeGreaterThan(0);
  for (const section of changing) expect(section).toMatch(/^\d+\.\d+\.0\b/);
});

describe("by how much results change", () => {
  const before = { Town: { runs: 40, policies: { sharp: { net: -200, settled: [100, 90] } } } };

  test("names the number that moved most: 90 to 99 is 10 %, −200 to −202 is 1 %", () => {
    const after = { Town: { runs: 40, policies: { sharp: { net: -202, settled: [100, 99] } } } };
    expect(changesOfResults(before, after)).toEqual([
      "Town: 2 of 4 numbers, the most policies.sharp.settled.1 (90 to 99, 10 %).",
    ]);
  });

  test("says what is new, and what is as before", () => {
    expect(changesOfResults(before, { ...before, Village: { runs: 1 } })).toEqual([
      "Town: as before.",
      "Village: new.",
    ]);
  });
});
