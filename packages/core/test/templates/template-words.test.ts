import { describe, expect, test } from "vitest";
import { sectionComments } from "../../src/templates/section-comments.js";
import { templateWords } from "../../src/templates/template-words.js";

// That none is missing is the compiler's to say; that none is left in English is not.
describe("what a started scenario says", () => {
  test("is translated, every message and every comment", () => {
    const [en, nb] = [templateWords("en"), templateWords("nb")];
    const said = (message: unknown) => String(message);
    const same = Object.keys(en).filter(
      (key) => said(en[key as keyof typeof en]) === said(nb[key as keyof typeof nb]),
    );
    expect(same).toEqual([]);
    const comments = Object.entries(sectionComments.en);
    expect(comments.filter(([key, text]) => sectionComments.nb[key] === text)).toEqual([]);
    expect(Object.keys(sectionComments.nb)).toEqual(comments.map(([key]) => key));
  });
});
