import { assumptions, type Comparison } from "@glidepath/core";
import { describedPolicy, horizons } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { type WhatMatters, whatMatters } from "../results/what-matters.js";
import { version } from "../version.js";
import { answer } from "../words/comparison/answer.js";
import { shortAnswer } from "../words/comparison/short-answer.js";
import { adjustmentSection } from "./adjustment-section.js";
import { budgetSection } from "./budget-section.js";
import { deficitSection } from "./deficit-section.js";
import { differenceSection } from "./difference-section.js";
import { fundSection } from "./fund-section.js";
import { type Html, html } from "./html.js";
import { linkedText } from "./linked-text.js";
import { mattersSection } from "./matters-section.js";
import { netSection } from "./net-section.js";
import { page } from "./page.js";
import { policySection } from "./policy-section.js";
import { robustnessSection } from "./robustness-section.js";
import { registerSection } from "./register-section.js";
import { servicesSection } from "./services-section.js";
import { settledSection } from "./settled-section.js";

/**
 * The report of a comparison of policies of its scenario: one HTML file that asks for nothing from elsewhere
 * and prints on A4. The same comparison gives the same bytes.
 *
 * @param command the command that makes it again, but for its language
 */
export function reportHtml(comparison: Comparison, texts: Texts, command: string): string {
  const { report } = texts;
  const { scenario } = comparison;
  const matters = whatMatters(comparison);
  const result = comparison.toJSON();
  return page(
    { language: texts.language, title: report.title(scenario.name) },
    html`<h1>${scenario.name}</h1>
${scenario.question === undefined ? undefined : html`<p class="question">${scenario.question}</p>`}`,
    html`${answerSection(comparison, matters, texts)}
${policiesSection(comparison, texts)}
${budgetSection(comparison, texts)}
${preciselySection(comparison, texts)}
${netSection(comparison, result, texts)}
${fundSection(comparison, result, texts)}
${deficitSection(comparison, texts)}
${settledSection(comparison, result, texts)}
${adjustmentSection(comparison, texts)}
${differenceSection(comparison, result, texts)}
${robustnessSection(comparison, texts)}
${mattersSection(comparison, matters, texts)}
<h2>${report.restsOn}</h2>
${scenario.description === undefined ? undefined : html`<p>${linkedText(scenario.description)}</p>`}
${servicesSection(scenario, texts)}
<h3>${report.register}</h3>
${registerSection(assumptions(scenario), texts)}
${madeSection(comparison, texts, command)}`,
  );
}

function answerSection(comparison: Comparison, matters: WhatMatters, texts: Texts): Html {
  return html`<section class="answer">
<h2>${texts.report.theAnswer}</h2>
${shortAnswer(comparison, matters, texts).map((sentence) => html`<p>${sentence}</p>`)}
</section>`;
}

function policiesSection(comparison: Comparison, texts: Texts): Html {
  const described = (name: string) => describedPolicy(comparison.scenario, comparison.policy(name), texts);
  return html`<h2>${texts.report.thePolicies}</h2>
<dl>${comparison.policies.map((name) => html`<dt>${name}</dt><dd>${described(name)}</dd>`)}</dl>`;
}

function preciselySection(comparison: Comparison, texts: Texts): Html {
  const { plan, whole } = horizons(comparison);
  return html`<h2>${texts.report.morePrecisely}</h2>
${answer(comparison, texts).map((paragraph) => html`<p>${paragraph}</p>`)}
${policySection(comparison, plan, true, texts)}
${plan.years === whole.years ? undefined : policySection(comparison, whole, false, texts)}`;
}

function madeSection(comparison: Comparison, { language, number, report }: Texts, command: string): Html {
  const { made } = report;
  const { plan, whole } = horizons(comparison);
  return html`<h2>${report.howMade}</h2>
<dl>
<dt>${made.scenario}</dt><dd>${comparison.scenario.name}</dd>
<dt>${made.worlds}</dt><dd>${made.worldsAre(number(comparison.runs, 0))}</dd>
<dt>${made.seed}</dt><dd>${comparison.seed}</dd>
<dt>${made.years}</dt><dd>${made.yearsAre(whole.years, plan.years)}</dd>
<dt>${made.command}</dt><dd><code>${command} --lang ${language}</code></dd>
<dt>${made.hash}</dt><dd><code>${comparison.hash}</code></dd>
<dt>${made.version}</dt><dd>Glidepath ${version()}</dd>
</dl>
<p class="note">${made.note}</p>`;
}
