const SVG = "http://www.w3.org/2000/svg";

/** What a colour, shape or dash of a chart stands for. */
export interface KeyEntry {
  readonly text: string;
  readonly shape: KeyShape;
  /** Default: that of the text. */
  readonly color?: string;
  /** Of a line, as in `stroke-dasharray`. */
  readonly dash?: string;
  /** Of a box, between 0 and 1; an outline is drawn where it is given as 0. */
  readonly opacity?: number;
  /** What a symbol is filled with; default: its colour. */
  readonly fill?: string;
}

/** Symbols as Plot names them, and other marks. */
export type KeyShape = keyof typeof PATHS | "box" | "line" | "interval" | "percent";

const PATHS = {
  circle: "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0Z",
  square: "M-3.6,-3.6h7.2v7.2h-7.2Z",
  diamond: "M0,-5L4.2,0L0,5L-4.2,0Z",
  triangle: "M0,-4.6L4.4,3.4H-4.4Z",
  times: "M-3.6,-3.6L3.6,3.6M-3.6,3.6L3.6,-3.6",
  plus: "M-4.6,0H4.6M0,-4.6V4.6",
} as const;

/** Pixels that a sign takes up before its text. */
export const SIGN_WIDTH = 18;

/** Draws the sign of an entry around the middle of its place. */
export function keySign(document: Document, entry: KeyEntry, x: number, y: number): Element {
  const { shape, color = "currentColor", dash, opacity = 1, fill = color } = entry;
  const sign = document.createElementNS(SVG, shape === "percent" ? "text" : "path");
  const set = (attributes: Readonly<Record<string, string | number>>) => {
    for (const [name, value] of Object.entries(attributes)) sign.setAttribute(name, String(value));
  };
  if (shape === "percent") {
    set({ x, y: y + 4, fill: color, "font-weight": 600 });
    sign.textContent = "%";
    return sign;
  }
  set({
    transform: `translate(${x + SIGN_WIDTH / 2 - 3},${y})`,
    stroke: color,
    "stroke-width": 1.6,
    fill: "none",
  });
  if (shape === "box") {
    set({
      d: "M-6,-4.5h12v9h-12Z",
      fill: color,
      "fill-opacity": opacity,
      "stroke-width": opacity < 1 ? 0.7 : 0,
    });
  } else if (shape === "line") {
    set({ d: "M-7,0H7", "stroke-width": 2, ...(dash === undefined ? {} : { "stroke-dasharray": dash }) });
  } else if (shape === "interval") {
    set({ d: "M-7,0H7M-7,-3V3M7,-3V3", "stroke-width": 1.2 });
  } else {
    set({ d: PATHS[shape], ...(shape === "times" || shape === "plus" ? {} : { fill }) });
  }
  return sign;
}
