import type { Comparison } from "@glidepath/core";
import type { Texts } from "../language/texts.js";
import { horizons } from "@glidepath/notebooks/words";
import { robustnessOf } from "../results/robustness-of.js";
import { robustnessHeads, robustnessRows } from "../words/robustness-rows.js";
import { robustnessNotes, robustnessSentences } from "../words/robustness-sentences.js";
import { html, type Html } from "./html.js";
import { table } from "./table.js";

/** Regret, shares of worlds that are good enough, dominance, and who may be best. Nothing of a single policy. */
export function robustnessSection(comparison: Comparison, texts: Texts): Html | undefined {
  if (comparison.policies.length < 2) return undefined;
  const { robust } = texts.stress;
  const { currency } = comparison.scenario;
  const found = robustnessOf(comparison);
  const rows = robustnessRows(found, texts).map(([head, ...cells]) => ({ head, cells }));
  const caption = robust.caption({
    years: horizons(comparison).whole.years,
    millions: texts.millions(currency),
    worlds: texts.number(found.runs, 0),
  });
  return html`<h2>${robust.heading}</h2>
<p>${robustnessSentences(found, texts).join(" ")}</p>
${table({ caption, corner: robust.policy, heads: robustnessHeads(texts), rows })}
<p class="note">${robustnessNotes(found, currency, texts).join(" ")}</p>`;
}
