import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { headingAndQuestion, readDocument } from "../../src/document/index.js";

const folder = fileURLToPath(new URL("../../notebooks/", import.meta.url));
const notebooks = readdirSync(folder).filter((name) => name.endsWith(".html"));

/** The text cells of a notebook, without the code in them, and the language blocks of each. */
function textCells(html: string) {
  return [...html.matchAll(/<script id="(\d+)" type="text\/markdown"[^>]*>([^]*?)<\/script>/g)].map(
    ([, id, text = ""]) => ({
      id: Number(id),
      text: text.replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, "…").replace(/<[^>]*>/g, ""),
      languages: [...text.matchAll(/<div lang="(\w+)">/g)].map(([, language]) => language),
    }),
  );
}

// Names of things rather than figures: years, another notebook, the first year of residence, a kind of interval.
const NAMES = /(?<![\p{L}\d])(?:(?:19|20)\d\d|(?:notatbok|notebook|år|year) \d|95\s%)(?![\p{L}\d])/gu;

function typedFigures(text: string): string[] {
  return text.replace(NAMES, "").match(/\d[\d\s.,]*\d|\d/g) ?? [];
}

describe.each(notebooks)("the text of %s", (name) => {
  const html = readFileSync(`${folder}${name}`, "utf8");

  test("says everything in both languages", () => {
    for (const { id, languages } of textCells(html)) expect(languages, `cell ${id}`).toEqual(["nb", "en"]);
  });

  test("has no figure that its cells did not compute", () => {
    const typed = textCells(html).flatMap(({ id, text }) =>
      typedFigures(text).map((figure) => `cell ${id}: ${figure}`),
    );
    expect(typed).toEqual([]);
  });

  test("ends with what was found and what would change it", () => {
    const headings = [...html.matchAll(/^\s*#+ (.*)$/gm)].map(([, heading]) => heading);
    expect(headings.slice(-2)).toEqual([
      "Hva vi fant, og hva som ville endret det",
      "What was found, and what would change it",
    ]);
  });

  test("has a cell for each number once, and imports in cells of their own", () => {
    const ids = [...html.matchAll(/<script id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const cells = [...html.matchAll(/<script [^>]*type="module"[^>]*>([^]*?)<\/script>/g)].map(
      ([, code = ""]) => code,
    );
    for (const code of cells.filter((cell) => /^\s*import /m.test(cell))) {
      expect(code.replace(/^\s*import [^;]*;/gm, "").trim()).toBe("");
    }
  });
});

test("the guide lists all notebooks with what they ask, in their order", () => {
  const guide = readFileSync(new URL("../../../../docs/guides/notebooks.md", import.meta.url), "utf8");
  const lines = notebooks
    .toSorted((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
    .map((name) => {
      const { heading, question } = headingAndQuestion(
        readDocument(readFileSync(`${folder}${name}`, "utf8")),
        "en",
      );
      return `| ${Number.parseInt(name, 10)} ${heading} | ${question} |`;
    });
  expect(guide.match(/^\| \d+ .*$/gm)).toEqual(lines);
});

test("a figure that is typed is seen; a year, a notebook's number and a computed figure are not", () => {
  const html =
    '<script id="3" type="text/markdown">I 2024: ${count(340)}, eller 1 234,5 kr (95 % av 7), se notatbok 4.</script>';
  expect(textCells(html).flatMap(({ text }) => typedFigures(text))).toEqual(["1 234,5", "7"]);
});
