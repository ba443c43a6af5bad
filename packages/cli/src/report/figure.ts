import type { Chart, ChartOptions } from "@glidepath/notebooks";
import { renderChart, serverDocument } from "@glidepath/notebooks/server";
import type { Texts } from "../language/texts.js";
import { Html, html } from "./html.js";

/** A chart with what it shows and how to read it. */
export interface Figure {
  /** What the chart shows, as a finding. */
  readonly finding: string;
  readonly draw: (options: ChartOptions) => Chart;
  /** The chart's numbers in words, for those who cannot see it; default: the chart's own. */
  readonly inWords?: string;
  readonly caption?: string;
}

/** The markup of a chart, under a heading that says what it shows. */
export function figure({ finding, draw, inWords, caption }: Figure, { language }: Texts): Html {
  const alternative = inWords === undefined ? {} : { ariaLabel: inWords };
  const chart = draw({ document: serverDocument(), language, ...alternative });
  return html`<figure>
<h3>${finding}</h3>
${new Html(renderChart(chart))}
${caption === undefined ? undefined : html`<figcaption>${caption}</figcaption>`}
</figure>`;
}
