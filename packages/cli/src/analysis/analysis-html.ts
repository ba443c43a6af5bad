import * as charts from "@glidepath/notebooks";
import type { Texts } from "../language/texts.js";
import { figure } from "../report/figure.js";
import { type Html, html } from "../report/html.js";
import { page } from "../report/page.js";
import { table } from "../report/table.js";
import { version } from "../version.js";
import type { AnalysisItem, AnalysisMade, AnalysisReport, AnalysisSection } from "./analysis-report.js";

/**
 * The page of an analysis: one HTML file that asks for nothing from elsewhere and prints on A4. The same
 * analysis gives the same bytes.
 */
export function analysisHtml(
  { question, answer, sections, reservations }: AnalysisReport,
  made: AnalysisMade,
  texts: Texts,
): string {
  const { report, analysis, language, number } = texts;
  return page(
    { language: texts.language, title: `${question} – ${made.scenario}`, kind: "analysis" },
    html`<h1>${question}</h1>
<p class="question">${made.scenario}</p>`,
    html`<section class="answer">
<h2>${report.theAnswer}</h2>
${answer.map((paragraph) => html`<p>${paragraph}</p>`)}
</section>
${sections.map((section) => sectionHtml(section, texts))}
${reservations.length === 0 ? undefined : html`<h2>${analysis.howSure}</h2>`}
${reservations.map((paragraph) => html`<p>${paragraph}</p>`)}
<h2>${report.howMade}</h2>
<dl>
<dt>${report.made.scenario}</dt><dd>${made.scenario}</dd>
<dt>${report.made.worlds}</dt><dd>${number(made.simulated, 0)}</dd>
<dt>${report.made.seed}</dt><dd>${made.seed}</dd>
<dt>${report.made.command}</dt><dd><code>${made.command} --lang ${language}</code></dd>
<dt>${report.made.version}</dt><dd>Glidepath ${version()}</dd>
</dl>`,
  );
}

function sectionHtml(
  { heading, paragraphs = [], items = [], table: cells, notes = [], figures }: AnalysisSection,
  texts: Texts,
): Html {
  return html`<h2>${heading}</h2>
${paragraphs.map((text) => html`<p>${text}</p>`)}
${figures?.(charts).map((picture) => figure(picture, texts))}
${items.length === 0 ? undefined : html`<ul>${items.map(itemHtml)}</ul>`}
${
  cells === undefined
    ? undefined
    : table({
        corner: cells.corner,
        heads: cells.heads,
        rows: cells.rows.map(([head, ...figures]) => ({ head, cells: figures })),
      })
}
${notes.map((text) => html`<p class="note">${text}</p>`)}`;
}

function itemHtml({ text, about }: AnalysisItem): Html {
  return html`<li>${text}${about.map((line) => html`<small>${line}</small>`)}</li>
`;
}
