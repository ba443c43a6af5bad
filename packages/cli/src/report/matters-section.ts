import type { Comparison, RankCorrelation } from "@glidepath/core";
import { rankChart } from "@glidepath/notebooks";
import { assumptionName, horizons } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import type { WhatMatters } from "../results/what-matters.js";
import { figure } from "./figure.js";
import { html, type Html } from "./html.js";
import { linkedText } from "./linked-text.js";

/** Which uncertain numbers the result follows, with what is known of each. */
export function mattersSection(comparison: Comparison, matters: WhatMatters, texts: Texts): Html {
  const { report } = texts;
  const heading = html`<h2>${report.matters}</h2>`;
  const [first] = matters.strongest;
  const worlds = texts.number(matters.worlds, 0);
  const uncertain = texts.number(matters.uncertain, 0);
  if (matters.uncertain === 0) return html`${heading}<p>${report.mattersNotTried}</p>`;
  if (first === undefined) return html`${heading}<p>${report.mattersNone(uncertain, worlds)}</p>`;
  const nameOf = ({ assumption }: RankCorrelation) =>
    assumptionName(assumption.key, comparison.scenario, texts);
  const shown = (correlation: number) => texts.number(correlation, 2);
  const chart = figure(
    {
      finding: report.mattersMost(nameOf(first), shown(first.correlation.estimate)),
      draw: (options) =>
        rankChart(
          matters.strongest.map((line) => ({
            label: nameOf(line),
            ...line.correlation,
            isAssumed: line.assumption.status === "assumed",
          })),
          { ...options, correlationText: shown },
        ),
      inWords: report.mattersAlt(
        matters.strongest.map((line) => `${nameOf(line)}: ${shown(line.correlation.estimate)}.`).join(" "),
      ),
      caption: report.mattersCaption({
        outcome: outcomeOf(comparison, texts),
        worlds,
        uncertain,
        shown: texts.number(matters.strongest.length, 0),
        one: matters.strongest.length === 1,
      }),
    },
    texts,
  );
  const { number, correlation, status, source } = report.mattersHeads;
  return html`${heading}
${chart}
<div class="scroll" tabindex="0"><table class="register">
<caption>${report.mattersTable}</caption>
<colgroup><col style="width:34%"><col style="width:15%"><col style="width:10%"><col style="width:41%"></colgroup>
<thead><tr><th scope="col">${number}</th><th scope="col">${correlation}</th><th scope="col">${status}</th><th scope="col">${source}</th></tr></thead>
<tbody>
${matters.strongest.map(
  (
    line,
  ) => html`<tr><th scope="row">${nameOf(line)}<small>${line.assumption.key}: ${line.assumption.value}</small></th><td>${shown(line.correlation.estimate)}<small>${texts.words.to(shown(line.correlation.low), shown(line.correlation.high))}</small></td><td>${texts.statuses[line.assumption.status]}</td><td>${known(line)}</td></tr>
`,
)}</tbody>
</table></div>`;
}

function known({ assumption: { source, note } }: RankCorrelation): Html {
  return html`${source === undefined ? undefined : linkedText(source)}${note === undefined ? undefined : html`<small>${linkedText(note)}</small>`}`;
}

function outcomeOf(comparison: Comparison, { report, words }: Texts): string {
  const [pair] = comparison.pairs;
  const { years } = horizons(comparison).whole;
  if (pair === undefined) return report.mattersNet(words.quoted(comparison.policies[0] ?? ""), years);
  return report.mattersOutcome({ first: words.quoted(pair[0]), second: words.quoted(pair[1]), years });
}
