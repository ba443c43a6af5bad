/** Lines of a square of 16 by 16. */
const LINES = {
  run: "M5 3.5v9l7-4.5z",
  edit: "M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3z",
  close: "M4 4l8 8M12 4l-8 8",
  addAbove: "M3 12.5h10M8 2.5v7M4.5 6h7",
  addBelow: "M3 3.5h10M8 6.5v7M4.5 10h7",
  moveUp: "M8 13V3M4 7l4-4 4 4",
  moveDown: "M8 3v10M4 9l4 4 4-4",
  remove: "M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9",
  pin: "M5.5 4.5L2 8l3.5 3.5M10.5 4.5L14 8l-3.5 3.5",
  hide: "M1.5 8c3.5-5 9.5-5 13 0-3.5 5-9.5 5-13 0M3 13.5l10-11",
} as const;

export type IconName = keyof typeof LINES;

/** A small drawing for a button, in the colour of its text; the button says in words what it does. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", LINES[name]);
  svg.append(path);
  return svg;
}
