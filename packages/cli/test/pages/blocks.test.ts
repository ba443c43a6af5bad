// Every block of code in README, CONTRIBUTING and docs is held true in exactly one way, most by running it.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { readScenario } from "@glidepath/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { hasBrowser, launchBrowser, NO_BROWSER } from "../../../notebooks/test/browser.js";
import { elsewhere, generatedPages, isNamed } from "./elsewhere.js";
import { type Block, fencedBlocks, inlineCodes } from "./fenced-blocks.js";
import { faultsOfCommand, faultsOfOptions } from "./named-commands.js";
import { allPages, root } from "./pages.js";
import { Reader, type ShellRun } from "./reader.js";
import { readersFiles } from "./readers-files.js";
import { disagreement, tellingValues } from "./shown-values.js";
import { typeErrors } from "./type-errors.js";
import { foldersOf, type Way, waysOf } from "./way-of.js";

const pages = allPages().map((page) => ({ ...page, blocks: fencedBlocks(page) }));
const claimed = pages.flatMap(({ blocks }) =>
  blocks.map((block, i) => ({
    block,
    before: blocks[i - 1],
    after: blocks[i + 1],
    ways: waysOf(block, blocks[i - 1]),
  })),
);
const withWay = (way: Way) => claimed.filter(({ ways }) => ways.includes(way));
const at = ({ page, line }: Block) => `${page}:${line}`;

describe("every block of code", () => {
  test("is held true in exactly one way", () => {
    const others = claimed
      .filter(({ ways }) => ways.length !== 1)
      .map(
        ({ block, ways }) =>
          `${at(block)} (${block.language || "no language"}): ${ways.join(", ") || "no way"}`,
      );
    expect(others, "see packages/cli/test/pages/way-of.ts and elsewhere.ts").toEqual([]);
    expect(claimed.length).toBeGreaterThan(50);
  });

  test.each(elsewhere.map((line) => [line.page, line.begins.split("\n")[0], line] as const))(
    "%s: %s … is there, and covered elsewhere",
    (_, __, line) => {
      const [file, words] = line.by;
      const there = claimed.filter(({ block }) => isNamed(line, block));
      if (!existsSync(root + file)) return expect(there).toEqual([]);
      if (line.begins === "") expect(there.length).toBeGreaterThan(0);
      else expect(there).toHaveLength(1);
      expect(readFileSync(root + file, "utf8")).toContain(words);
    },
  );

  test.each(generatedPages)("that a script writes on pages %s is compared in %s", (names, by) => {
    expect(pages.some(({ name }) => names.test(name))).toBe(existsSync(root + by));
  });

  test("that shows the method is on a page whose equations are tested", () => {
    const by = existsSync(`${root}packages/cli/test/pages/method/method-pages.test.ts`);
    expect(withWay("method").length > 0).toBe(by);
  });

  test("that is marked as written by a script is on a page that a script writes", () => {
    const marked = pages.filter(({ text }) => /(?<!`)<!-- generated: /.test(text)).map(({ name }) => name);
    expect(marked.filter((name) => !generatedPages.some(([names]) => names.test(name)))).toEqual([]);
  });

  test("of TypeScript fits the types", { timeout: 120_000 }, () => {
    const code = claimed.flatMap(({ block }) => (/^[tj]s$/.test(block.language) ? [block] : []));
    expect(code.length).toBeGreaterThan(5);
    const wrong = {
      ...(code[0] as Block),
      line: 7,
      text: 'import { compare } from "@glidepath/core";\ncompare(1);',
    };
    expect(typeErrors([...code, wrong])).toEqual([expect.stringMatching(/^README\.md:9: /)]);
  });
});

describe("done as a reader would", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start();
  });
  afterAll(() => reader.close());

  const toDo = pages.filter(({ blocks }) =>
    claimed.some(({ block, ways }) => blocks.includes(block) && /shell|code/.test(ways.join())),
  );

  test.for(toDo)("$name", { timeout: 120_000 }, async ({ name, blocks }, { skip }) => {
    skip(!hasBrowser && blocks.some(({ text }) => text.includes("notebook run")), NO_BROWSER);
    const folder = await reader.folder();
    await readersFiles[name]?.(folder);
    let last: ShellRun | undefined;
    for (const { block, after, ways } of claimed.filter(({ block }) => blocks.includes(block))) {
      const [way] = ways;
      const isPrinted =
        after?.page === name && waysOf(after, block).some((next) => next === "output" || next === "keys");
      if (way === "shell") {
        last = await reader.sh(block.language, block.text, folder, isPrinted);
        expect(last.code, `${at(block)}: ${last.stderr}`).toBe(0);
      }
      if (way === "output") expect(beginningOf(last?.stdout, block.text), at(block)).toBe(block.text);
      if (way === "keys") {
        const [shown, printed] = [block.text, last?.stdout ?? ""].map((text) =>
          Object.keys(JSON.parse(text)),
        );
        expect(shown, at(block)).toEqual(printed);
      }
      if (way === "code") {
        expect(await reader.code(block.text, folder, `line-${block.line}`), at(block)).toEqual([]);
      }
    }
  });

  test("a command that fails, a value that is another, and a script of pnpm that is not run here are found", async () => {
    const folder = await reader.folder();
    const sh = (commands: string) => reader.sh("sh", commands, folder, false);
    expect(
      await sh("glidepath compare no-such-case | cat\nglidepath compare no-such-case\necho on"),
    ).toMatchObject({
      code: 2,
      stdout: "",
    });
    expect(await sh("npx --yes pnpm@10.34.9 bench")).toMatchObject({ code: 97 });
    expect(await sh("npx --yes pnpm@10.34.9 --silent glidepath data --json > data.json")).toMatchObject({
      code: 0,
    });
    expect(Object.keys(JSON.parse(await reader.read(folder, "data.json")))).toEqual(["entries", "missing"]);
    expect(await reader.code("const a: number = 3;\na + 1; // 5", folder, "sum")).toEqual(["is 4, not 5"]);
    expect(await reader.code('throw new Error("no");', folder, "fails")).toEqual(["Error: no"]);
  });
});

function beginningOf(printed: string | undefined, shown: string): string {
  const lines = (printed ?? "").split("\n").map((line) => line.trimEnd());
  return lines.slice(0, shown.split("\n").length).join("\n");
}

test("remarks beside values: literals are compared, of objects the keys, words not", () => {
  expect(tellingValues("sum; // [1]\nconst a = 1; // one")).toBe(
    'globalThis.shown(sum, "[1]");\nconst a = 1; // one',
  );
  expect(disagreement([1000], "[1_000]")).toBeUndefined();
  expect(disagreement("turns", '"stands"')).toBe('is "turns", not "stands"');
  expect(disagreement({ low: 1 }, "{ low }, NOK")).toBeUndefined();
  expect(disagreement({ low: 1, high: 2 }, "{ low }")).toBe("has the keys low, high, not { low }");
  expect(disagreement(undefined, "persons")).toBe("is undefined, not persons");
  expect(disagreement(undefined, "undefined where keeping never pays")).toBeUndefined();
  expect(disagreement(3, "persons")).toBeUndefined();
});

test.each(withWay("scenario").map(({ block }) => [at(block), block.text] as const))(
  "%s is a part of a scenario",
  (_, text) => {
    const example = parse(readFileSync(`${root}packages/core/examples/drammen-2024.yaml`, "utf8"));
    const whole =
      "policies" in parse(text) && "glidepath" in parse(text)
        ? text
        : stringify(merged(example, parse(text)));
    expect(() => readScenario(whole)).not.toThrow();
    const misspelt = { ...example, [`${Object.keys(parse(text))[0]}x`]: 1 };
    expect(() => readScenario(stringify(misspelt))).toThrow();
  },
);

type Node = Record<string, unknown>;

/** What a part says in place of what the whole says: a number or a list as a whole, sections key by key. */
function merged(whole: Node, part: Node): Node {
  const isSection = (value: unknown): value is Node =>
    typeof value === "object" && value !== null && !Array.isArray(value) && !("status" in value);
  return Object.entries(part).reduce<Node>((node, [key, value]) => {
    const old = node[key];
    return { ...node, [key]: isSection(old) && isSection(value) ? merged(old, value) : value };
  }, whole);
}

test.each(withWay("folders").map(({ block }) => [at(block), block.text] as const))(
  "%s draws folders that are there, and none is missing beside them",
  (_, text) => {
    const { base = "", folders = [] } = foldersOf(text) ?? {};
    for (const folder of folders) expect(existsSync(root + base + folder), folder).toBe(true);
    if (base === "") return;
    const rooms = readdirSync(root + base, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !folders.includes(name))).toEqual([]);
  },
);

const shownPages = withWay("page");
if (shownPages.length > 0 && !hasBrowser) console.warn(`blocks.test.ts: ${NO_BROWSER}`);
describe.skipIf(!hasBrowser || shownPages.length === 0)("in a browser", () => {
  test.each(shownPages.map(({ block }) => [at(block), block.text] as const))(
    "%s says no error",
    async (_, text) => {
      const browser = await launchBrowser();
      try {
        const page = await browser.newPage();
        const told: string[] = [];
        page.on("pageerror", (error) => told.push(String(error)));
        page.on("console", (message) => message.type() === "error" && told.push(message.text()));
        await page.setContent(text, { waitUntil: "load" });
        expect(told).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );
});

describe("what sentences and tables name", () => {
  const codes = pages.flatMap(inlineCodes);

  test("are commands, options and scenarios that are there", () => {
    const commands = codes.filter(({ text }) => /^glidepath(?= [a-z])/.test(text));
    expect(commands.length).toBeGreaterThan(40);
    expect(commands.flatMap(faultsOfCommand)).toEqual([]);
    expect(codes.flatMap(faultsOfOptions)).toEqual([]);
  });

  test("would be found where they are not", () => {
    const code = (text: string) => ({ page: "x.md", line: 3, text });
    expect(faultsOfCommand(code("glidepath compares drammen-2024"))).toEqual([
      "x.md:3: `glidepath compares drammen-2024`: there is no such command",
    ]);
    expect(faultsOfCommand(code("glidepath notebook builds"))).toHaveLength(0);
    expect(faultsOfCommand(code("glidepath compare … --jason"))).toHaveLength(1);
    expect(faultsOfCommand(code("glidepath compare drammen-2042"))).toHaveLength(1);
    expect(faultsOfCommand(code("glidepath compare … --out out"))).toEqual([]);
    expect(faultsOfOptions(code("--no-such-option 3"))).toHaveLength(1);
  });
});
