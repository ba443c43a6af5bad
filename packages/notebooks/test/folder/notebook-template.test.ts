import { expect, test } from "vitest";
import { transpile } from "@observablehq/notebook-kit";
import { readDocument } from "../../src/document/index.js";
import { headingAndQuestion } from "../../src/document/heading-and-question.js";
import { notebookTemplate } from "../../src/folder/notebook-template.js";

const template = readDocument(notebookTemplate("our <new> budget"));

test("a new notebook has its name as its title and asks a question in both languages", () => {
  expect(template.title).toBe("Our <new> budget");
  expect(headingAndQuestion(readDocument(notebookTemplate("our budget")), "nb")).toEqual({
    heading: "Our budget",
    question: "Hva koster det å gå ned brått i stedet for gradvis?",
  });
  expect(headingAndQuestion(readDocument(notebookTemplate("our budget")), "en").question).toBe(
    "What does it cost to go down sharply rather than gradually?",
  );
});

test("what its cells use is defined once, in one of them or by the runtime", () => {
  const cells = template.cells.map(({ cell }) => transpile(cell));
  const defined = cells.flatMap(({ outputs }) => outputs ?? []);
  expect(new Set(defined).size).toBe(defined.length);
  const ofTheRuntime = ["display", "md", "view", "width"];
  const used = cells.flatMap(({ inputs }) => inputs ?? []);
  expect(used.filter((name) => !defined.includes(name) && !ofTheRuntime.includes(name))).toEqual([]);
});
