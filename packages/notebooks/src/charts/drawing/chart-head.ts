import { type KeyEntry, keySign, SIGN_WIDTH } from "./key-sign.js";
import { textWidth, wrapText } from "./text-width.js";

const SVG = "http://www.w3.org/2000/svg";
const LINE = 16;
const GAP = 14;
const LEFT = 4;

/** What stands above a chart: the unit of its axis, and what its marks stand for. */
export interface ChartHead {
  /** Pixels. */
  readonly height: number;
  readonly draw: (document: Document) => Element;
}

/** Lays the unit and the key out in lines of a chart's width. */
export function chartHead(label: string, entries: readonly KeyEntry[], width: number): ChartHead {
  const room = width - 2 * LEFT;
  const labelLines = label === "" ? [] : wrapText(label, room);
  // The key goes on where a label of one line ends.
  let x = labelLines.length === 1 ? textWidth(label) + GAP : room;
  let line = labelLines.length - 1;
  const placed = entries.map((entry) => {
    const lines = wrapText(entry.text, room - SIGN_WIDTH);
    const wide = SIGN_WIDTH + Math.max(...lines.map((text) => textWidth(text)));
    if (x > 0 && x + wide > room) {
      x = 0;
      line += 1;
    }
    const place = { entry, lines, x, line };
    x += wide + GAP;
    line += lines.length - 1;
    return place;
  });
  return {
    height: (line + 1) * LINE + 6,
    draw: (document) => {
      const head = document.createElementNS(SVG, "g");
      head.setAttribute("aria-label", "key");
      head.setAttribute("text-anchor", "start");
      head.setAttribute("transform", `translate(${LEFT},${LINE - 4})`);
      labelLines.forEach((text, i) => head.append(textAt(document, text, 0, i * LINE, 0.8)));
      for (const { entry, lines, x, line } of placed) {
        head.append(keySign(document, entry, x, line * LINE - 4));
        lines.forEach((text, i) => head.append(textAt(document, text, x + SIGN_WIDTH, (line + i) * LINE, 1)));
      }
      return head;
    },
  };
}

function textAt(document: Document, text: string, x: number, y: number, opacity: number): Element {
  const element = document.createElementNS(SVG, "text");
  element.setAttribute("x", String(x));
  element.setAttribute("y", String(y));
  if (opacity < 1) element.setAttribute("fill-opacity", String(opacity));
  element.textContent = text;
  return element;
}
