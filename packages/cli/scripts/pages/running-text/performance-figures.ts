import { tablesIn } from "../tables-in.js";
import type { Figures } from "./with-figures.js";

/** Ratios of what was measured by hand against C, NumPy and Squiggle, from the tables of docs/performance.md. */
export function performanceFigures(page: string): Figures {
  const kernels = tablesIn(page).find(({ corner }) => corner === "reduced kernel");
  if (kernels === undefined) throw new Error("docs/performance.md has no table of reduced kernels.");
  const time = (start: string) => {
    const row = kernels.rows.find((label) => label.startsWith(start)) ?? start;
    return kernels.number(row, "µs a world");
  };
  const numPy = kernels.rows.filter((label) => label.startsWith("NumPy")).map(time);
  const here = time("here");
  return {
    "against-c": (here / time("C, line by line")).toFixed(2),
    "against-quickest-c": (here / time("C, those on the way")).toFixed(2),
    "against-squiggle": String(hundreds(squiggleTime(page) / here)).replace(/\B(?=\d{3}$)/, " "),
    "against-numpy": (here / Math.min(...numPy)).toFixed(2),
  };
}

/** Microseconds that a world takes in Squiggle, as the page says. */
function squiggleTime(page: string): number {
  const [, milliseconds] = /([\d.]+) milliseconds a world/.exec(page) ?? [];
  return 1000 * Number(milliseconds);
}

function hundreds(times: number): number {
  return 100 * Math.round(times / 100);
}
