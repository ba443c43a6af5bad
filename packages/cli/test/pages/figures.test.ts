// Figures in the running text of README and docs: each is computed anew.
import { describe, expect, test } from "vitest";
import { pageFigures } from "../../scripts/pages/running-text/page-figures.js";
import { figuresIn, withFigures } from "../../scripts/pages/running-text/with-figures.js";
import { allPages } from "./pages.js";

const pages = allPages();
const withText = pages.map(({ name, text }) => [name, text] as const);

test.each(withText)("%s: figures are whole, and something computes them", (name, text) => {
  const known = pageFigures[name] === undefined ? [] : [name];
  const found = Object.keys(figuresIn(name, text)).length === 0 ? [] : [name];
  expect(found, "give its figures in packages/cli/scripts/pages/running-text/page-figures.ts").toEqual(known);
});

test.each(Object.entries(pageFigures))("%s says what is computed", async (name, figuresOf) => {
  const text = pages.find((page) => page.name === name)?.text ?? "";
  const figures = await figuresOf(text);
  withFigures(name, text, figures);
  expect(figuresIn(name, text), "refresh with `pnpm pages figures`, and see whether the words hold").toEqual(
    figures,
  );
});

describe("a page's figures", () => {
  const one = (text: string) => `Some <!-- figure: a -->${text}<!-- /figure --> people.`;

  test("are replaced, and the words around them are left", () => {
    expect(withFigures("x.md", one("1"), { a: "2" })).toBe(one("2"));
    expect(figuresIn("x.md", one("2"))).toEqual({ a: "2" });
    const spokenOf = "Write `<!-- figure: b -->3<!-- /figure -->`. ";
    expect(withFigures("x.md", spokenOf + one("1"), { a: "2" })).toBe(spokenOf + one("2"));
  });

  test("must have a place each, be whole, and say one thing", () => {
    expect(() => withFigures("x.md", one("1"), { a: "2", b: "2" })).toThrow(
      "x.md has no place for the figure: b.",
    );
    expect(() => withFigures("x.md", one("1"), {})).toThrow("x.md has a place for an unknown figure: a.");
    expect(() => figuresIn("x.md", `${one("1")} ${one("2")}`)).toThrow('both "1" and "2"');
    for (const broken of [
      "<!-- figure: a -->1",
      "1<!-- /figure -->",
      one("1\n2"),
      "<!-- figure a -->1<!-- /figure -->",
    ]) {
      expect(() => figuresIn("x.md", broken), broken).toThrow("not written as");
    }
  });
});
