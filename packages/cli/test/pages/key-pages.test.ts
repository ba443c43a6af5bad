// docs/guides/scenario-file.md: every key of a scenario file, from its JSON Schema.
import { readFileSync } from "node:fs";
import { checkScenario, type ScenarioError } from "@glidepath/core";
import { drammen2024 } from "@glidepath/core/examples";
import { expect, test } from "vitest";
import { keyBlocks } from "../../scripts/pages/keys/key-blocks.js";
import { blocksIn } from "../../scripts/pages/with-blocks.js";

const page = readFileSync(new URL("../../../../docs/guides/scenario-file.md", import.meta.url), "utf8");
const blocks = blocksIn(page);

test("the tables are those of the schema", () => {
  expect(blocks, "refresh with `pnpm pages keys`").toEqual(keyBlocks());
});

test("every section of a file has its heading, and every key of an example its line", () => {
  for (const [section, node] of Object.entries(drammen2024)) {
    if (typeof node !== "object") {
      expect(blocks.top).toContain(`\`${section}\``);
      continue;
    }
    expect(page).toContain(`\n## ${section}\n`);
  }
  for (const key of ["years.<year>.requested", "years.<year>.settled"]) {
    expect(blocks.history).toContain(`\`${key}\``);
  }
});

test("the keys that the program knows are those of the page", () => {
  // The program answers an unknown key with those that it knows.
  const known = (section: object, path: string): string[] => {
    try {
      checkScenario({ ...drammen2024, ...section } as never);
    } catch (error) {
      const problem = (error as ScenarioError).problems.find(({ path: at }) => at.join(".") === path);
      const [, names = ""] = /one of (.*)$/.exec(problem?.expected ?? "") ?? [];
      return names.split(", ");
    }
    return [];
  };
  const keysIn = (block = "") =>
    [...block.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, keys = ""]) =>
      keys.replaceAll("`", "").split(", "),
    );
  const plain = (keys: readonly string[]) => keys.filter((key) => !/[.[]/.test(key)).toSorted();
  for (const section of ["plan", "prices", "people", "housing", "staffing", "fund"] as const) {
    const names = known({ [section]: { ...drammen2024[section], nonsense: 1 } }, `${section}.nonsense`);
    expect(names.length, section).toBeGreaterThan(1);
    expect(plain(keysIn(blocks[section])), section).toEqual(names.toSorted());
  }
});

test("limits, units and defaults stand in the line of their key", () => {
  expect(blocks.plan).toContain("| years | whole number, 1 to 10 | `5` |");
  expect(blocks.staffing).toMatch(/\| `notice` \|.*\| months \| whole number, 0 to 12 \| `3` \|/);
  expect(blocks.settlement).toMatch(
    /\| `arrivalProfile` \|.*\| list of 12 numbers, each 0 to 1 \| \*needed\* \|/,
  );
  expect(blocks.policies).toMatch(/\| `announced` \|.*\| `yearly`, `ahead` \| `yearly` \|/);
});
