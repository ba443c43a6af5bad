import { type Cell, deserialize } from "@observablehq/notebook-kit";
import { JSDOM } from "jsdom";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { DocumentError } from "./document-error.js";

/** Characters of a text, from `start` up to but not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A cell, and where it stands in the text of its notebook. */
export interface PlacedCell {
  /** As the Notebook Kit reads it. */
  readonly cell: Readonly<Cell>;
  /** From `<script` to `</script>`. */
  readonly element: Span;
  /** `<script …>`. */
  readonly startTag: Span;
  /** Its attributes, by their name in small letters. */
  readonly attributes: Readonly<Record<string, Span>>;
  /** The white space before it, which it takes with it when it moves. */
  readonly gap: Span;
}

/** The text of a notebook, read. */
export interface NotebookDocument {
  readonly text: string;
  readonly title: string;
  readonly cells: readonly PlacedCell[];
  /**
   * Number of characters before the place where the first cell of a notebook without cells goes: before the
   * white space at the notebook's end.
   */
  readonly end: number;
}

/**
 * Reads the text of a notebook (Observable Notebook Kit's HTML) as cells with their places.
 *
 * @throws DocumentError `no-notebook` or `open-cell`
 * @example readDocument("<notebook><script type=\"module\">1 + 1</script></notebook>").cells[0].cell.value; // "1 + 1"
 */
export function readDocument(text: string): NotebookDocument {
  const tree = parse(text, { sourceCodeLocationInfo: true });
  const notebooks = elementsIn(tree).filter(({ tagName }) => tagName === "notebook");
  // As the kit chooses them: "notebook script".
  const scripts = [...new Set(notebooks.flatMap(elementsIn))].filter(({ tagName }) => tagName === "script");
  const { title, cells } = deserialize(text, { parser: kitParser() });
  const placed = cells.map((cell, index) => ({ cell, ...placeOf(text, scripts[index], index) }));
  const closing = notebooks[0]?.sourceCodeLocation?.endTag;
  if (closing === undefined) {
    throw new DocumentError(
      "no-notebook",
      "There is no <notebook> … </notebook> in this file: put its cells between these two.",
    );
  }
  return { text, title, cells: placed, end: gapBefore(text, closing.startOffset).start };
}

function placeOf(
  text: string,
  script: DefaultTreeAdapterTypes.Element | undefined,
  index: number,
): Omit<PlacedCell, "cell"> {
  const place = script?.sourceCodeLocation;
  if (place?.startTag == null || place.endTag === undefined) {
    throw new DocumentError(
      "open-cell",
      `Cell ${index + 1} is not closed: end it with </script> (and end every <!-- in it with -->).`,
      index,
    );
  }
  const { startTag, attrs = {} } = place;
  return {
    element: spanOf(place),
    startTag: spanOf(startTag),
    attributes: Object.fromEntries(Object.entries(attrs).map(([name, at]) => [name, spanOf(at)])),
    gap: gapBefore(text, place.startOffset),
  };
}

function spanOf({ startOffset, endOffset }: { startOffset: number; endOffset: number }): Span {
  return { start: startOffset, end: endOffset };
}

function gapBefore(text: string, end: number): Span {
  let start = end;
  while (start > 0 && " \t\r\n\f".includes(text.charAt(start - 1))) start--;
  return { start, end };
}

/** All elements within one, in the order of the text. */
function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...elementsIn(child)] : []));
}

// What the kit itself reads notebooks with. A window takes a while to make.
let parser: DOMParser | undefined;
function kitParser(): DOMParser {
  parser ??= new new JSDOM().window.DOMParser();
  return parser;
}
