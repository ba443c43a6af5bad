import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  CONTEXT_FILE,
  contextNames,
  type DocExample,
  docExamples,
  exampleErrors,
} from "../scripts/doc-examples.js";
import { EXCUSED, nameFaults } from "../scripts/name-faults.js";
import { entryPoints, type PublicName, publicNames, readProgram, ROOT } from "../scripts/public-names.js";
import { contradiction, runExample } from "../scripts/run-example.js";
import { writeApi } from "../scripts/write-api.js";

const entries = entryPoints();
const program = readProgram(entries.map(({ file }) => file));
const names = publicNames(program, entries);
const examples = docExamples(program, names, contextNames(CONTEXT_FILE));

const keyOf = ({ name, missing }: { name: string; missing: string }) => `${name}: ${missing}`;
const line = ({ name, place, missing }: { name: string; place: string; missing: string }) =>
  `${place} ${name}: ${missing}`;

describe("every public name", () => {
  it("is documented: what it is, shape, units, errors, source, an example", () => {
    const faults = nameFaults(program, names);
    expect(faults.filter((fault) => !EXCUSED.has(keyOf(fault))).map(line)).toEqual([]);
    const found = new Set(faults.map(keyOf));
    expect(
      [...EXCUSED.keys()].filter((key) => !found.has(key)),
      "excuses that nothing needs",
    ).toEqual([]);
  });

  it("of which there are many: the entry points are read", () => {
    const all = names.map(({ name }) => name);
    expect(all).toEqual(
      expect.arrayContaining(["compare", "drop", "ramp", "norway.integrationGrantRate", "fanChart"]),
    );
  });
});

describe("every example in a docstring", () => {
  it("compiles against the packages", () => {
    expect(exampleErrors(examples, entries)).toEqual([]);
  });
});

// Each takes seconds or minutes; the commands that they stand for are run by tests of their own.
const TAKES_LONG = new Set([
  "adjustmentByLine",
  "answersUnderStress",
  "backtest",
  "bestOf",
  "comparedUnderStress",
  "comparisonsOf",
  "conduct",
  "discover",
  "drammen2020",
  "drammenReplay",
  "fillScores",
  "forecastScores",
  "frontier",
  "highestSettlement",
  "priceOfVolatility",
  "retentionChecks",
  "sensitivity",
  "settlementForecasts",
  "shortestRamp",
  "smallestFund",
  "surpriseByLine",
  "surveyCost",
  "valueOfKeeping",
  "worthKnowing",
]);
// Of a page, another thread or the file system.
const NOT_HERE = /\/(?:live|tools|workers?)$/u;

describe("an example that needs nothing but the libraries", () => {
  const exported = new Map<string, Record<string, unknown>>();
  let context: Record<string, unknown> = {};

  beforeAll(async () => {
    for (const { specifier, file } of entries) {
      if (!NOT_HERE.test(specifier)) exported.set(specifier, await import(file));
    }
    context = await import("./example-context.js");
    const { serverDocument } = exported.get("@glidepath/notebooks/server") as {
      serverDocument: () => unknown;
    };
    Object.assign(globalThis, { document: serverDocument() });
  });

  const cheap = examples.filter(
    ({ name, entry, code }) =>
      !/\byield\b/u.test(code) && !NOT_HERE.test(entry.specifier) && !TAKES_LONG.has(name),
  );
  it.each(cheap.map((example) => [example.name, example] as const))(
    "of %s runs and gives what it says",
    async (_, example) => {
      const values = valuesFor(example);
      if (values === undefined) return;
      expect(contradiction(await runExample(example, values))).toBeUndefined();
    },
  );

  /** What an example takes from elsewhere; undefined where some of it is only declared. */
  function valuesFor({ imports }: DocExample): Record<string, unknown> | undefined {
    const values: Record<string, unknown> = {};
    for (const [from, wanted] of imports) {
      const module = exported.get(from) ?? (from.includes("example-context") ? context : undefined);
      if (module === undefined) return undefined;
      for (const name of wanted) {
        if (name in module) values[name] = module[name];
        else if (module === context) return undefined;
      }
    }
    return values;
  }
});

describe("the check", () => {
  const fixture = join(ROOT, "docs/test/fixtures/badly-documented.ts");
  const entry = { specifier: "fixture", file: fixture };
  const bad = readProgram([fixture]);
  const badNames: readonly PublicName[] = publicNames(bad, [entry]);

  it("finds each thing that is missing", () => {
    const found = nameFaults(bad, badNames).map(({ name, missing }) => `${name}: ${missing}`);
    expect(found.sort()).toEqual(
      [
        "nothingSaid: a summary",
        "withoutExample: @example",
        "withoutExample: the unit of what it returns",
        "withoutThrows: @throws",
        "withoutThrows: the unit of what it returns",
        "WithoutUnits.size: units",
        "WithoutSummaryOfMember.name: a summary",
        "NamesHidden: an export of Hidden, which it names",
      ].sort(),
    );
  });

  it("finds an example that does not compile, and one that says what is not so", async () => {
    const [broken, untrue] = docExamples(bad, badNames, new Set()) as [DocExample, DocExample];
    expect(exampleErrors([broken, untrue], [entry])).toEqual([
      expect.stringContaining("Property 'length' does not exist on type 'number'"),
    ]);
    const outcome = await runExample(untrue, { half: (persons: number) => persons / 2 });
    expect(contradiction(outcome)).toBe("says 3, gives 1.5");
  });
});

describe("the pages of the API", () => {
  let folder = "";
  const pages = new Map<string, string>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "glidepath-api-"));
    await writeApi(folder);
    for (const page of await readdir(folder)) pages.set(page, await readFile(join(folder, page), "utf8"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("are made without complaint, and have every public name", () => {
    const index = pages.get("index.md") ?? "";
    const short = names.map(({ name }) => name.split(".").at(-1) as string);
    expect(short.filter((name) => !index.includes(`[\`${name}\`]`))).toEqual([]);
  });

  it("have no link to a place that is not there", () => {
    const broken = [...pages].flatMap(([page, text]) =>
      [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/gu)]
        .filter(([, to = "", anchor]) => {
          // Anchors of the other pages are seen to where the site is built.
          if (to.startsWith("../")) return !existsSync(join(ROOT, "docs/api", to));
          const target = pages.get(to === "" ? page : to.replace("./", ""));
          if (target === undefined) return true;
          return (
            anchor !== undefined && !target.includes(`{#${anchor}}`) && !target.includes(`id="${anchor}"`)
          );
        })
        .map(([link]) => `${page}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it("have no anchor twice, nor a title that would be one of a name", () => {
    const twice = [...pages]
      .filter(([page]) => page.endsWith(".md") && page !== "index.md")
      .flatMap(([page, text]) => {
        const anchors = [...text.matchAll(/^#+ .*\{#([^}]+)\}$/gmu)].map(([, anchor]) => anchor);
        const own = anchors
          .filter((anchor, i) => anchors.indexOf(anchor) !== i)
          .map((anchor) => `${page}#${anchor}`);
        return /^# .* \{#top-of-page\}$/mu.test(text) ? own : [...own, `${page}: its title`];
      });
    expect(twice).toEqual([]);
    // VitePress makes up an anchor for a heading without one, and that may be a name.
    expect([...pages].filter(([, text]) => /^#{4,6} [^{\n]*$/mu.test(text)).map(([page]) => page)).toEqual(
      [],
    );
  });

  it("hold nothing that Vue would take for its own", () => {
    const outside = [...pages]
      .filter(([page]) => page.endsWith(".md"))
      .flatMap(([page, text]) => {
        const words = text.replace(/```[\s\S]*?```|`[^`\n]*`/gu, "");
        return [...words.matchAll(/\{\{|(?<!\\)<(?!a id="|\/a>|br ?\/>)[a-z][^>\n]*>?/giu)].map(
          ([found]) => `${page}: ${found}`,
        );
      });
    expect(outside).toEqual([]);
  });
});
