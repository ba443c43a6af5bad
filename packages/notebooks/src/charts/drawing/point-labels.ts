import type { Chart } from "./chart.js";
import { cutText, textWidth } from "./text-width.js";
import { svgOf } from "./with-text-alternative.js";

const SVG = "http://www.w3.org/2000/svg";
const HEIGHT = 13;

/** A point of a chart and what it is called, in the units of its scales. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

// Where a label may stand around its point, the nearest first: right, left, above, below, and aslant.
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.8],
  [-0.8, -0.8],
  [0.8, 0.8],
  [-0.8, 0.8],
] as const;
const DISTANCES = [8, 18, 30, 44, 60, 80];
// Of the chart's width; a longer name is cut.
const WIDEST = 0.36;
// So near no line is needed.
const NEAR = 12;

/**
 * Writes names beside points so that they touch neither each other, nor a point, nor the edge; one that stands
 * away from its point gets a line to it. The first points choose first; where there is no room a name is left out.
 *
 * @param points all that labels must not cover; those without text get none
 */
export function addPointLabels(chart: Chart, points: readonly LabelledPoint[], frame: Box): void {
  const svg = svgOf(chart);
  const document = svg.ownerDocument;
  const [x, y] = [chart.scale("x"), chart.scale("y")];
  if (x === undefined || y === undefined) return;
  const at = points.map((point) => ({ text: point.text, x: x.apply(point.x), y: y.apply(point.y) }));
  const marks = at.map((point) =>
    around(point.x, point.y, point.text === "" ? 4 : 10, point.text === "" ? 4 : 10),
  );
  const written: Box[] = [];
  const group = document.createElementNS(SVG, "g");
  group.setAttribute("aria-label", "point label");
  group.setAttribute("text-anchor", "start");
  for (const [i, point] of at.entries()) {
    if (point.text === "") continue;
    const name = cutText(point.text, WIDEST * (frame.right - frame.left));
    const width = textWidth(name);
    const found = candidates(point.x, point.y, width).find(
      ({ box, distance }) =>
        isWithin(box, frame) &&
        marks.every((other, j) => j === i || !doTouch(box, other)) &&
        written.every((other) => !doTouch(box, other) && (distance <= NEAR || !doesCross(point, box, other))),
    );
    if (found === undefined) continue;
    written.push(found.box);
    if (found.distance > NEAR) group.append(leader(document, point, found.box));
    const text = document.createElementNS(SVG, "text");
    text.setAttribute("x", String(Math.round(found.box.left * 10) / 10));
    text.setAttribute("y", String(Math.round((found.box.bottom - 3) * 10) / 10));
    text.textContent = name;
    group.append(text);
  }
  svg.append(group);
}

function candidates(x: number, y: number, width: number) {
  return DISTANCES.flatMap((distance) =>
    DIRECTIONS.map(([dx, dy]) => ({
      distance,
      box: around(x + dx * distance + (Math.sign(dx) * width) / 2, y + dy * (distance + 3), width, HEIGHT),
    })),
  );
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function doTouch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin(a: Box, b: Box): boolean {
  return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

// The place of a label's edge that is nearest to its point.
function edgeOf({ x, y }: Point, box: Box): Point {
  return {
    x: Math.min(Math.max(x, box.left), box.right),
    y: Math.min(Math.max(y, box.top + 2), box.bottom),
  };
}

// Whether the line from a point to its label passes through another.
function doesCross(point: Point, box: Box, other: Box): boolean {
  const end = edgeOf(point, box);
  return Array.from({ length: 21 }, (_, i) => i / 20).some((part) => {
    const [x, y] = [point.x + part * (end.x - point.x), point.y + part * (end.y - point.y)];
    return x > other.left && x < other.right && y > other.top && y < other.bottom;
  });
}

function leader(document: Document, point: Point, box: Box): Element {
  const end = edgeOf(point, box);
  const line = document.createElementNS(SVG, "line");
  const ends = { x1: point.x, y1: point.y, x2: end.x, y2: end.y };
  for (const [name, value] of Object.entries(ends))
    line.setAttribute(name, String(Math.round(value * 10) / 10));
  line.setAttribute("stroke", "currentColor");
  line.setAttribute("stroke-opacity", "0.4");
  return line;
}
