import { expect, test } from "vitest";
import { csvText } from "../../src/live/csv-text.js";

test("quotes, commas and lines of a text are kept as RFC 4180 has it: in quotes, which are doubled", () => {
  const rows = [
    { name: 'brått, "nå"', persons: 121.5 },
    { name: "to\nlinjer", persons: 3 },
  ];
  expect(csvText(rows)).toBe('name,persons\r\n"brått, ""nå""",121.5\r\n"to\nlinjer",3\r\n');
});

test("a text that a spreadsheet would compute is made text, a number below zero stays a number", () => {
  expect(csvText([{ name: "=1+1", net: -2 }])).toBe("name,net\r\n'=1+1,-2\r\n");
});

test("no rows are no text", () => {
  expect(csvText([])).toBe("");
});
