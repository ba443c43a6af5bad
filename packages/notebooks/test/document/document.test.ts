import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changeCell,
  deleteCell,
  DocumentError,
  insertCell,
  moveCell,
  type NotebookDocument,
  readDocument,
  writeCells,
} from "../../src/document/index.js";
import { cellValue, notebookText } from "./notebook-text.js";

const text = `<!doctype html>
<notebook theme="air">
  <title>Two and a half</title>
  <!-- who wrote it -->
  <script id="1" type="text/markdown">
    # Two and a half
  </script>

  <script id="2" type="module" data-by="us"  pinned>
    const half = 1 / 2;
  </script>
  <!-- the answer -->
  <script id="9" type="text/x-typescript">
    2 + half
  </script>
</notebook>
`;
const document = readDocument(text);

const valuesOf = ({ cells }: NotebookDocument) => cells.map(({ cell }) => cell.value);

/** What a change does, or that it is refused. */
function orRefused<Result>(change: () => Result): Result | undefined {
  try {
    return change();
  } catch (error) {
    if (error instanceof DocumentError && error.code === "not-kept") return undefined;
    throw error;
  }
}

describe("one cell", () => {
  test("is changed, and nothing else", () => {
    expect(changeCell(document, 1, { value: "const half = 0.5;\n\nhalf" }).text).toBe(
      text.replace("    const half = 1 / 2;\n", "    const half = 0.5;\n\n    half\n"),
    );
  });

  test("is folded and unfolded in its tag, where unknown attributes stay", () => {
    expect(changeCell(document, 1, { pinned: false, hidden: true }).text).toBe(
      text.replace('data-by="us"  pinned>', 'data-by="us" hidden>'),
    );
    const folded = changeCell(document, 0, { pinned: true });
    expect(folded.text).toBe(text.replace('"text/markdown">', '"text/markdown" pinned>'));
    expect(changeCell(folded, 0, { pinned: false }).text).toBe(text);
  });

  test("changes its mode", () => {
    expect(changeCell(document, 1, { mode: "ts" }).text).toBe(
      text.replace('type="module"', 'type="text/x-typescript"'),
    );
  });

  test("is added after the one before it, as its neighbours are written", () => {
    const cell = { mode: "md", value: "So:", pinned: false, hidden: false } as const;
    expect(insertCell(document, 1, cell).text).toBe(
      text.replace(
        '\n\n  <script id="2"',
        '\n\n  <script id="10" type="text/markdown">\n    So:\n  </script>\n\n  <script id="2"',
      ),
    );
  });

  test("is added to a notebook without any", () => {
    const empty = readDocument("<notebook>\r\n  <title>T</title>\r\n</notebook>\r\n");
    const cell = { mode: "js", value: "1", pinned: true, hidden: false } as const;
    expect(insertCell(empty, 0, cell).text).toBe(
      '<notebook>\r\n  <title>T</title>\r\n  <script id="1" type="module" pinned>\r\n    1\r\n  </script>\r\n</notebook>\r\n',
    );
  });

  test("is deleted with the white space before it", () => {
    expect(deleteCell(document, 1).text).toBe(text.replace(/\n\n {2}<script id="2"[^]*?<\/script>/, ""));
  });

  test("is moved", () => {
    const moved = moveCell(document, 2, 0);
    expect(moved.text).toBe(
      text
        .replace(/\n {2}<script id="9"[^]*?<\/script>/, "")
        .replace("written -->", "")
        .replace(
          "wrote it -->\n",
          'wrote it -->\n  <script id="9" type="text/x-typescript">\n    2 + half\n  </script>\n',
        ),
    );
    expect(moveCell(moved, 0, 2).text.length).toBe(text.length);
  });

  test("keeps </script> in its text", () => {
    const value = 'html`<script>alert(1)</script>` + "<\\/script >" + `</SCRIPT';
    const changed = changeCell(document, 1, { value });
    expect(changed.text).toContain("<script>alert(1)<\\/script>");
    expect(valuesOf(changed)[1]).toBe(value);
  });

  test.each([
    ["<!-- with <script", "<!-- <script>"],
    ["</script/", "</script/ >"],
    ["half of a pair", "\ud800"],
    ["a null", "\0"],
    ["a carriage return", "a\rb"],
  ])("with %s is refused, and the error says which and how to repair it", (_, value) => {
    const refusal = expect(() => changeCell(document, 1, { value }));
    refusal.toThrow(DocumentError);
    refusal.toThrow(
      expect.objectContaining({
        code: "not-kept",
        cell: 1,
        message: expect.stringContaining("break them up"),
      }),
    );
  });

  test("that is not there is an error", () => {
    for (const change of [
      () => changeCell(document, 3, {}),
      () => deleteCell(document, -1),
      () => moveCell(document, 0, 3),
      () => insertCell(document, 4, { mode: "js", value: "", pinned: true, hidden: false }),
    ]) {
      expect(change).toThrow(expect.objectContaining({ code: "no-such-cell" }));
    }
  });
});

describe("a text that is no notebook is refused", () => {
  test.each([
    ["no-notebook", "<p>A page</p>"],
    ["no-notebook", "<notebook><script>1</script>"],
    ["open-cell", "<notebook><script>1</notebook>"],
    ["open-cell", "<notebook><script><!-- <script>1</script></notebook>"],
  ])("%s: %s", (code, text) => {
    expect(() => readDocument(text)).toThrow(expect.objectContaining({ code }));
  });
});

describe("whatever a notebook is like", () => {
  // A notebook, and the place of one of its cells.
  const notebookAndPlace = notebookText.chain((text) => {
    const document = readDocument(text);
    return fc.record({
      document: fc.constant(document),
      index: fc.nat({ max: Math.max(document.cells.length - 1, 0) }),
      other: fc.nat({ max: Math.max(document.cells.length - 1, 0) }),
    });
  });

  test("a cell's text reads back the same or is refused, and only the cell's characters change", () => {
    let changes = 0;
    let refusals = 0;
    fc.assert(
      fc.property(notebookAndPlace, cellValue, ({ document, index }, value) => {
        const placed = document.cells[index];
        fc.pre(placed !== undefined);
        const changed = orRefused(() => changeCell(document, index, { value }));
        if (changed === undefined) {
          refusals++;
          return;
        }
        changes++;
        expect(valuesOf(changed)).toEqual(valuesOf(document).with(index, value));
        const { start, end } = placed.startTag;
        expect(changed.text.startsWith(document.text.slice(0, end))).toBe(true);
        expect(changed.text.endsWith(document.text.slice(placed.element.end))).toBe(true);
        expect(changed.cells[index]?.startTag).toEqual({ start, end });
      }),
      { numRuns: 500 },
    );
    // Both were tried.
    expect(changes).toBeGreaterThan(200);
    expect(refusals).toBeGreaterThan(10);
  });

  test("text without anything dangerous is never refused", () => {
    fc.assert(
      fc.property(notebookAndPlace, fc.string(), ({ document, index }, value) => {
        fc.pre(document.cells[index] !== undefined && !/[<\r\0]/.test(value));
        expect(valuesOf(changeCell(document, index, { value }))[index]).toBe(value);
      }),
      { numRuns: 200 },
    );
  });

  test("a new cell adds characters in one place, and deleting it gives the text back", () => {
    fc.assert(
      fc.property(notebookAndPlace, cellValue, ({ document, index }, value) => {
        const cell = { mode: "ts", value, pinned: true, hidden: false } as const;
        const more = orRefused(() => insertCell(document, index, cell));
        if (more === undefined) return;
        expect(valuesOf(more)).toEqual(valuesOf(document).toSpliced(index, 0, value));
        expect(deleteCell(more, index).text).toBe(document.text);
      }),
      { numRuns: 200 },
    );
  });

  test("moving keeps every character, and moves the cell alone", () => {
    fc.assert(
      fc.property(notebookAndPlace, ({ document, index, other }) => {
        fc.pre(document.cells.length > 1);
        const moved = moveCell(document, index, other);
        const values = valuesOf(document);
        const [value = ""] = values.splice(index, 1);
        expect(valuesOf(moved)).toEqual(values.toSpliced(other, 0, value));
        expect([...moved.text].toSorted()).toEqual([...document.text].toSorted());
        const { gap, element } = document.cells[index] ?? { gap: { start: 0 }, element: { end: 0 } };
        expect(moved.text).toContain(document.text.slice(gap.start, element.end));
      }),
      { numRuns: 200 },
    );
  });

  test("the cells that are wanted are there afterwards; without a change not a character moves", () => {
    fc.assert(
      fc.property(
        notebookText.map(readDocument).chain((document) => {
          const kept = document.cells.map(({ cell }, from) => ({ ...cell, from }));
          return fc.record({
            document: fc.constant(document),
            kept: fc.constant(kept),
            wanted: fc
              .tuple(fc.shuffledSubarray(kept), fc.array(fc.string(), { maxLength: 2 }))
              .map(([cells, values]) => [
                ...cells.slice(0, 1),
                ...values.map((value) => ({ mode: "md", value, pinned: false, hidden: true }) as const),
                ...cells.slice(1).map((cell) => ({ ...cell, hidden: !cell.hidden })),
              ]),
          });
        }),
        ({ document, kept, wanted }) => {
          expect(writeCells(document, kept).text).toBe(document.text);
          const written = orRefused(() => writeCells(document, wanted));
          if (written === undefined) return;
          expect(written.cells.map(({ cell: { mode, value, hidden } }) => ({ mode, value, hidden }))).toEqual(
            wanted.map(({ mode, value, hidden }) => ({ mode, value, hidden })),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});

test("a cell that is wanted further down is moved alone; the comments of the others stay with them", () => {
  const [first, second, third] = document.cells.map(({ cell }, from) => ({ ...cell, from }));
  if (!first || !second || !third) throw new Error("The notebook has three cells.");
  expect(writeCells(document, [second, third, first]).text).toBe(moveCell(document, 0, 2).text);
});

test("a cell cannot be wanted twice", () => {
  const [cell] = document.cells.map((placed) => ({ ...placed.cell, from: 0 }));
  expect(() => writeCells(document, cell ? [cell, cell] : [])).toThrow("can be wanted once");
});
