// The Start pages: what they show is what a newcomer sees who types what they say.
import { readFile } from "node:fs/promises";
import { readScenario } from "@glidepath/core";
import { beforeAll, describe, expect, test } from "vitest";
import { blocksIn, type Blocks } from "../../scripts/pages/with-blocks.js";
import { linesAt, ownFigures, ownLines } from "../../scripts/pages/start/own-figures.js";
import { firstComparison, startBlocks } from "../../scripts/pages/start/start-blocks.js";

const root = new URL("../../../../", import.meta.url);
const PAGES = [
  { language: "en", file: "docs/start.md", questions: "thirteen questions" },
  { language: "nb", file: "docs/nb/start.md", questions: "tretten spørsmål" },
] as const;

describe("the Start pages", () => {
  let blocks: Readonly<Record<"en" | "nb", Blocks>>;
  beforeAll(async () => {
    const first = firstComparison();
    const [en, nb] = await Promise.all([startBlocks("en", first), startBlocks("nb", first)]);
    blocks = { en, nb };
  }, 600_000);

  test.each(PAGES)("$file shows what is printed", async ({ language, file }) => {
    const page = await readFile(new URL(file, root), "utf8");
    expect(blocksIn(page), "refresh with `pnpm pages start`").toEqual(blocks[language]);
  });

  test.each(PAGES)("$file counts the questions of init right", async ({ language, file, questions }) => {
    expect(blocks[language].asked?.match(/>$/gm)).toHaveLength(13);
    expect(await readFile(new URL(file, root), "utf8")).toContain(questions);
  });

  test("the first command is that of the README", async () => {
    const [command = ""] =
      /^npx --yes pnpm@\S+ start$/m.exec(await readFile(new URL("README.md", root), "utf8")) ?? [];
    expect(command).not.toBe("");
    for (const { language, file } of PAGES) {
      const typed = language === "en" ? command : `${command} --lang nb`;
      expect(await readFile(new URL(file, root), "utf8")).toContain(`\`\`\`sh\n${typed}\n\`\`\`\n`);
    }
  });
});

describe("the three figures of one's own", () => {
  test("take the place of whole entries, and are read as the municipality's own", async () => {
    const name = new URL("packages/core/examples/hamar-2024.yaml", root);
    let yaml = await readFile(name, "utf8");
    for (const figure of Object.values(ownFigures)) {
      yaml = yaml.replace(linesAt(yaml, figure.path), ownLines(figure, "en"));
    }
    const { housing, fund, services } = readScenario(yaml);
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
