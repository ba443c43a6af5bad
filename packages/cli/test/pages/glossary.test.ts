// docs/glossary.md: what it says is in the model is there, and its Norwegian words are those the program uses.
import { readdirSync, readFileSync } from "node:fs";
import { compare, MEASURES, readScenario } from "@glidepath/core";
import { examplesByName, tolga2024 } from "@glidepath/core/examples";
import { describe, expect, test } from "vitest";

const root = new URL("../../../../", import.meta.url);
const page = readFileSync(new URL("docs/glossary.md", root), "utf8");
const rows = [...page.matchAll(/^\| (?!English|---)(.*) \|$/gm)].map(([, row = ""]) => {
  const [english = "", norwegian = "", swedish = "", what = "", inModel = ""] = row.split(" | ");
  return { english, norwegian, swedish, what, inModel };
});

const SPOKEN = [
  "packages/cli/src/language/",
  "packages/notebooks/src/words/",
  "packages/notebooks/src/charts/",
  "packages/core/src/templates/",
];
const spoken = SPOKEN.flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(new URL(folder + name, root), "utf8")),
)
  .join("\n")
  .toLowerCase();

const scenarios = Object.values(examplesByName).map((scenario) => readScenario(JSON.stringify(scenario)));

/** Whether a path of keys leads to something in any of the scenarios, `<…>` standing for any name. */
function isKey(path: string): boolean {
  const leads = (node: unknown, [key, ...further]: readonly string[]): boolean => {
    if (key === undefined) return node !== undefined;
    if (typeof node !== "object" || node === null) return false;
    const fields = node as Record<string, unknown>;
    const next = key.startsWith("<") ? Object.values(fields) : [fields[key]];
    return next.some((child) => leads(child, further));
  };
  return scenarios.some((scenario) => leads(scenario, path.split(".")));
}

/** All that may stand as a name in results, as a kind of policy or as a form of grant. */
function names(): Set<string> {
  const results = compare(tolga2024, { runs: 2, policies: ["gradual", "sharp"] }).toJSON();
  const keys: string[] = [...MEASURES];
  JSON.stringify(results, (key, value: unknown) => {
    keys.push(key);
    return value;
  });
  for (const { policies, grants } of scenarios) {
    keys.push(...Object.values(policies).map(({ kind }) => kind));
    keys.push(...Object.values(grants).map(({ form }) => form));
  }
  return new Set(keys);
}

describe("the glossary", () => {
  test("has rows of five filled cells, each word once", () => {
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) expect(Object.values(row).filter((cell) => cell.trim() === "")).toEqual([]);
    expect(new Set(rows.map(({ english }) => english)).size).toBe(rows.length);
  });

  test("names keys, measures and kinds that are there", () => {
    const known = names();
    const unknown = rows.flatMap(({ english, inModel }) => {
      if (inModel === "not in the model") return [];
      const named = [...inModel.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
      if (named.length === 0) return [english];
      return named.filter((name) => (name.includes(".") ? !isKey(name) : !known.has(name)));
    });
    expect(unknown).toEqual([]);
  });

  test("says in Norwegian what the program says", () => {
    const words = rows.flatMap(({ norwegian }) =>
      norwegian
        .replaceAll(/\*[^*]+\*/g, "")
        .split(",")
        .map((word) => word.trim())
        .filter((word) => word !== "" && word !== "—"),
    );
    expect(words.length).toBeGreaterThan(40);
    expect(words.filter((word) => !spoken.includes(word.toLowerCase()))).toEqual([]);
  });
});
