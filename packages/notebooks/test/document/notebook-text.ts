import * as fc from "fast-check";

const types = ["module", "text/x-typescript", "text/markdown", "text/html"];

/** Text as people write it, with what is dangerous in a notebook. */
export const cellValue = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom("\n", "\n\n", "  ", "    ", "\t", "\r", "\0", "\ud800", "`${x}`"),
      fc.constantFrom(
        "<script",
        "<script>",
        "</script",
        "</script>",
        "</SCRIPT >",
        "</script/",
        "<\\/script>",
      ),
      fc.constantFrom("<!--", "-->", "<!-- <script>", "<", "\\", "&lt;", "</notebook>", "<title>t</title>"),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

/** The text between cells: comments, blank lines, other elements. */
const between = fc.constantFrom(
  "",
  "\n",
  "\n  ",
  "\n\n  ",
  "\n  <!-- a word -->\n\n  ",
  " <p>text</p>\t",
  "\f",
);

/** What a cell of a file holds, where nobody has escaped anything. */
const source = fc.constantFrom(
  "",
  "1 + 1",
  "\n    const a = 1;\n    a\n  ",
  "\n\n  # Title\n\n",
  "\n    // <\\/script>\n",
  "\n      indented\n\tand not\n  ",
);

const attributes = fc
  .uniqueArray(
    fc.constantFrom(
      'id="3"',
      "id=7",
      " PINNED",
      'pinned=""',
      "hidden",
      "data-note='a > b'",
      "\n   output=x",
      "title=é",
    ),
    { maxLength: 5, selector: (attribute) => /[a-z-]+/i.exec(attribute)?.[0].toLowerCase() },
  )
  .map((written) => written.map((attribute) => ` ${attribute}`).join(""));

const cell = fc
  .tuple(fc.option(fc.constantFrom(...types)), attributes, source)
  .map(([type, rest, text]) => `<script${type === null ? "" : ` type="${type}"`}${rest}>${text}</script>`);

/** Texts of notebooks, written in every way. */
export const notebookText = fc
  .tuple(fc.array(fc.tuple(between, cell), { maxLength: 5 }), between, fc.boolean())
  .map(([cells, last, windows]) => {
    const text = `<!doctype html>\n<!-- of\n  ours -->\n<notebook theme="air">\n  <title>T</title>${cells
      .map((pair) => pair.join(""))
      .join("")}${last}</notebook>\n`;
    return windows ? text.replaceAll("\n", "\r\n") : text;
  });
