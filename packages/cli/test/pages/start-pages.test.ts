// The Start pages: what they show is what a newcomer sees who types what they say.
import { readFile } from "node:fs/promises";
import { readScenario } from "@glidepath/core";
import { beforeAll, describe, expect, test } from "vitest";
import { checkBlock } from "../../scripts/pages/check-block.js";
import { blocksIn, type Blocks } from "../../scripts/pages/with-blocks.js";
import { linesAt, withOwnFigures } from "../../scripts/pages/start/own-figures.js";
import { firstComparison, SEALED_BLOCKS, startBlocks } from "../../scripts/pages/start/start-blocks.js";

const root = new URL("../../../../", import.meta.url);
const PAGES = [
  { language: "en", file: "docs/start.md", questions: "thirteen questions" },
  { language: "nb", file: "docs/nb/start.md", questions: "tretten spørsmål" },
] as const;

const pageOf = (file: string) => readFile(new URL(file, root), "utf8");

// Few worlds tell what is printed of any: the numbers themselves are sealed.
const FEW = 100;
/** Text with # for each number, in one line. */
const masked = (text: string) =>
  text
    .replace(/[<>−]?\d[\d\u00a0.,]*(?<![.,])(?:\u00a0%)?/g, "#")
    .replace(/\s+/g, " ")
    .replaceAll("> ", "");
/** What stands at the beginning of the lines of a table. */
const labels = (table: string) => [
  ...new Set(table.split("\n").map((line) => masked(line.trim().split(/ {2,}/)[0] ?? ""))),
];

describe("the Start pages", () => {
  let blocks: Readonly<Record<"en" | "nb", Blocks>>;
  beforeAll(async () => {
    const first = firstComparison(FEW);
    const [en, nb] = await Promise.all([startBlocks("en", first, FEW), startBlocks("nb", first, FEW)]);
    blocks = { en, nb };
  }, 600_000);

  describe.each(PAGES)("$file", ({ language, file, questions }) => {
    const REFRESH = "refresh with `pnpm pages start`";
    const withoutSealed = (all: Blocks) =>
      Object.fromEntries(
        Object.entries(all).filter(([name]) => !SEALED_BLOCKS.includes(name) && name !== "first-worlds"),
      );

    test("shows what init asks and writes, the commands, and what check says", async () => {
      const shown = blocksIn(await pageOf(file));
      expect(Object.keys(shown).sort()).toEqual(Object.keys(blocks[language]).sort());
      expect(withoutSealed(shown), REFRESH).toEqual(withoutSealed(blocks[language]));
    });

    test.each(["policies", "read-each", "read-difference", "read-fund", "changed", "paper"])(
      "says in %s what is said of such results, whatever their numbers",
      async (name) => {
        expect(masked(blocksIn(await pageOf(file))[name] ?? ""), REFRESH).toBe(
          masked(blocks[language][name] ?? ""),
        );
      },
    );

    test.each(["each", "difference", "fund"])("has in %s the rows that are printed", async (name) => {
      const rows = labels(blocksIn(await pageOf(file))[name] ?? "");
      expect(rows.length).toBeGreaterThan(5);
      expect(rows, REFRESH).toEqual(labels(blocks[language][name] ?? ""));
    });

    test("has numbers as they were written, of a model that gives the same in its first worlds", async () => {
      const shown = blocksIn(await pageOf(file));
      const [results = ""] = blocks[language]["first-worlds"]?.replace("<!-- ", "").split(" -->") ?? [];
      const sealed = Object.fromEntries(SEALED_BLOCKS.map((name) => [name, shown[name] ?? ""]));
      expect(shown["first-worlds"], REFRESH).toBe(checkBlock(results, sealed));
    });

    test("counts the questions of init right", async () => {
      expect(blocks[language].asked?.match(/>$/gm)).toHaveLength(13);
      expect(await pageOf(file)).toContain(questions);
    });
  });

  test("the first command is that of the README", async () => {
    const [command = ""] =
      /^npx --yes pnpm@\S+ start$/m.exec(await readFile(new URL("README.md", root), "utf8")) ?? [];
    expect(command).not.toBe("");
    for (const { language, file } of PAGES) {
      const typed = language === "en" ? command : `${command} --lang nb`;
      expect(await pageOf(file)).toContain(`\`\`\`sh\n${typed}\n\`\`\`\n`);
    }
  });
});

describe("the three figures of one's own", () => {
  test("take the place of whole entries, and are read as the municipality's own", async () => {
    const name = new URL("packages/core/examples/hamar-2024.yaml", root);
    const { housing, fund, services } = readScenario(withOwnFigures(await readFile(name, "utf8"), "en"));
    expect(housing.obtainablePerYear).toMatchObject({ value: 45, status: "own" });
    expect(fund.opening).toMatchObject({ value: 40_000_000, status: "own" });
    expect(services.refugeeService).toMatchObject({ turnover: { value: 0.15, status: "own" } });
  });

  test("a place that is not there is refused", () => {
    expect(() => linesAt("fund:\n  interest: 0.03\n", ["fund", "opening"])).toThrow("fund.opening");
    expect(() => linesAt("fund:\n  opening: 1\nhousing:\n  owned: 3\n", ["fund", "owned"])).toThrow(
      "fund.owned",
    );
  });
});
