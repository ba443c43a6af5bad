import type { Chart, ChartOptions } from "@glidepath/notebooks";
import { renderChart, serverDocument } from "@glidepath/notebooks/server";
import { expect, vi } from "vitest";

const document = serverDocument();

/** Draws a chart as on a server; fails where Plot finds something doubtful or a coordinate is none. */
export function drawn(draw: (options: ChartOptions) => Chart, options: ChartOptions = {}): Chart {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  try {
    const chart = draw({ document, ...options });
    const markup = renderChart(chart);
    expect(warn.mock.calls).toEqual([]);
    expect(markup).not.toContain("⚠");
    const faults = markup.match(
      / (?:d|x1|x2|y1|y2|x|y|cx|cy|r|width|height|transform)="[^"]*(?:NaN|Infinity|undefined)[^"]*"/g,
    );
    expect(faults).toBeNull();
    return chart;
  } finally {
    warn.mockRestore();
  }
}

/** A chart's markup with numbers to a tenth of a pixel and an element a line. */
export function normalised(chart: Chart): string {
  return `${renderChart(chart)
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(10 * Number(number)) / 10 + 0))
    .replace(/></g, ">\n<")}\n`;
}

/** The texts that a chart shows. */
export function textsOf(chart: Element): string[] {
  return [...chart.querySelectorAll("text")].map((text) => text.textContent ?? "");
}
