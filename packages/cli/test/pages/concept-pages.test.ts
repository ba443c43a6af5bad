// docs/concepts: their worked examples are what the library computes, and the words around them still hold.
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { conceptBlocks } from "../../scripts/pages/concepts/concept-blocks.js";
import {
  type ConceptComparisons,
  conceptComparisons,
} from "../../scripts/pages/concepts/concept-comparisons.js";
import { blocksIn } from "../../scripts/pages/with-blocks.js";

const folder = new URL("../../../../docs/concepts/", import.meta.url);
const pageOf = (name: string) => readFileSync(new URL(`${name}.md`, folder), "utf8");

describe("the concept pages", () => {
  let comparisons: ConceptComparisons;
  beforeAll(() => {
    comparisons = conceptComparisons();
  }, 400_000);

  test.each(Object.keys(conceptBlocks))("%s.md shows what is computed", { timeout: 120_000 }, (name) => {
    expect(blocksIn(pageOf(name)), "refresh with `pnpm pages concepts`").toEqual(
      conceptBlocks[name]?.(comparisons),
    );
  });

  test.each(Object.keys(conceptBlocks))(
    "%s.md has a picture that is there, and says what it leaves open",
    (name) => {
      const pictures = [...pageOf(name).matchAll(/!\[.+\]\((.+)\)/g)].map(([, file = ""]) => file);
      expect(pictures).toHaveLength(1);
      for (const file of pictures) expect(existsSync(new URL(file, folder)), file).toBe(true);
      expect(pageOf(name)).toMatch(/^## (What it does not (give|say)|What a range leaves out)$/m);
    },
  );

  test("surprise: who hears earlier pays less for it; the numbers alone change nothing else", () => {
    const { twins } = comparisons;
    for (const [late, ahead] of [
      ["sharp", "sharp-ahead"],
      ["gradual", "gradual-ahead"],
      ["gradual-yearly", "gradual-ahead"],
    ] as const) {
      const { parts, net } = twins.difference(late, ahead);
      expect(net.total.mean.high).toBeLessThan(0);
      expect(Math.abs(parts.level.total.mean.estimate)).toBeLessThan(
        0.02 * Math.abs(net.total.mean.estimate),
      );
    }
  });

  test("fair comparison: over the whole run the sign hangs on whether as many settle", () => {
    const { net, matched } = comparisons.pair.difference("sharp", "gradual");
    expect(net.total.mean.low).toBeGreaterThan(0);
    expect(matched?.reached === true && matched.net.total.mean.high).toBeLessThan(0);
  });

  test("ranges: a hundred worlds tell which policy is better on average", () => {
    const first = comparisons.pair.difference("sharp", "gradual").net.total.values.slice(0, 100);
    const mean = first.reduce((sum, value) => sum + value, 0) / first.length;
    const squares = first.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    expect(mean - 1.96 * Math.sqrt(squares / (first.length - 1) / first.length)).toBeGreaterThan(0);
  });
});
