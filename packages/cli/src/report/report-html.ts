import { assumptions, type Comparison } from "@glidepath/core";
import { formatNumber } from "../format/format-number.js";
import { millions } from "../format/unit.js";
import type { Texts } from "../language/texts.js";
import { horizons } from "../results/horizons.js";
import { pairFacts } from "../results/pair-facts.js";
import { version } from "../version.js";
import { spanSentence } from "../words/span-sentence.js";
import { answer } from "../words/answer.js";
import { byYearSection } from "./by-year-section.js";
import { charts, type ReportCharts } from "./charts.js";
import { differenceSection } from "./difference-section.js";
import { dwellingsSection } from "./dwellings-section.js";
import { fundSection } from "./fund-section.js";
import { Html, html } from "./html.js";
import { linkedText } from "./linked-text.js";
import { minorsSection } from "./minors-section.js";
import { policySection } from "./policy-section.js";
import { registerSection } from "./register-section.js";
import { servicesSection } from "./services-section.js";
import { styles } from "./styles.js";

const FAN_KEY =
  "Line: median. Dots: mean. Dark band: half of the worlds. Light band: nine worlds of ten (5–95 %).";

/**
 * The report of a comparison: one HTML file that asks for nothing from elsewhere and prints on A4.
 * The same comparison gives the same bytes.
 *
 * @param command the command that makes it again
 */
export function reportHtml(comparison: Comparison, texts: Texts, command: string): string {
  const { scenario } = comparison;
  const { plan, whole } = horizons(comparison);
  const drawn = charts(comparison.toJSON());
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${scenario.name} – Glidepath</title>
<style>${new Html(styles)}</style>
</head>
<body>
<header>
<h1>${scenario.name}</h1>
${scenario.question === undefined ? undefined : html`<p class="question">${scenario.question}</p>`}
</header>
<main>
${answerSection(comparison, texts)}
<h2>The policies</h2>
<dl>${comparison.policies.map((name) => html`<dt>${name}</dt><dd>${comparison.policy(name).description}</dd>`)}</dl>
${policySection(comparison, plan, texts)}
${policySection(comparison, whole, texts)}
<p class="note">Net = grants + rents − costs. Adjustment is the part of costs that is paid because capacity is not what is needed: idle staff, care bought in, hiring and severance, empty dwellings. Amounts are nominal: in the money of the year in which they fall. Figures are rounded to what ${formatNumber(comparison.runs, 0)} worlds support, so sums may differ in the last digit.</p>
<h2>Net by year</h2>
<figure>${drawn.net}<figcaption>Grants and rents less costs, nominal mill. ${scenario.currency}. ${FAN_KEY}</figcaption></figure>
${byYearSection(comparison, `Mean net by year, nominal mill. ${scenario.currency}.`, millions, ({ net }) => net)}
<h2>Who settles</h2>
<figure>${drawn.settled}<figcaption>Persons that the state asks for, that are decided and that settle in the year, after any revision; means over worlds. After ${plan.years} all policies decide alike.</figcaption></figure>
${minorsSection(comparison)}
${dwellingsSection(comparison)}
${differenceParts(comparison, drawn, texts)}
<h2>The reserve fund</h2>
<figure>${drawn.fund}<figcaption>Balance at year-end, nominal mill. ${scenario.currency}. ${FAN_KEY}</figcaption></figure>
${fundSection(comparison)}
${scenario.fund.opening.status === "assumed" ? html`<p class="note">The opening balance is assumed: put in the municipality’s own before relying on this.</p>` : undefined}
<h2>What the figures rest on</h2>
${scenario.description === undefined ? undefined : html`<p>${linkedText(scenario.description)}</p>`}
${servicesSection(scenario)}
<h3>Register of assumptions</h3>
${registerSection(assumptions(scenario))}
<h2>How this was made</h2>
<dl>
<dt>Scenario</dt><dd>${scenario.name}</dd>
<dt>Worlds</dt><dd>${formatNumber(comparison.runs, 0)}, the same for every policy</dd>
<dt>Seed</dt><dd>${comparison.seed}</dd>
<dt>Years</dt><dd>${whole.years}; plan years ${plan.years}</dd>
<dt>Command</dt><dd><code>${command}</code></dd>
<dt>Results’ hash</dt><dd><code>${comparison.hash}</code></dd>
<dt>Version</dt><dd>Glidepath ${version()}</dd>
</dl>
<p class="note">The same command with the same version gives the same hash. The numbers behind this report are in results.json and results.csv beside it.</p>
</main>
</body>
</html>
`;
  return page.markup;
}

function answerSection(comparison: Comparison, texts: Texts): Html | undefined {
  const paragraphs = answer(comparison, texts);
  if (paragraphs.length === 0) return undefined;
  return html`<section class="answer">${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</section>`;
}

// The first pair has been answered at the top.
function others(comparison: Comparison, texts: Texts): Html | undefined {
  const pairs = comparison.pairs.slice(1);
  if (pairs.length === 0) return undefined;
  const { whole } = horizons(comparison);
  return html`<p>Over the whole run ${whole.years}:</p>
<ul>${pairs.map((pair) => {
    const facts = pairFacts(comparison, ...pair);
    return html`<li>${spanSentence(facts, facts.whole, texts)}</li>`;
  })}</ul>`;
}

function differenceParts(
  comparison: Comparison,
  { difference, parts }: ReportCharts,
  texts: Texts,
): Html | undefined {
  if (difference === undefined || parts === undefined) return undefined;
  const { plan, whole } = horizons(comparison);
  return html`<h2>The differences</h2>
<p>Every policy is tried in the same worlds, so what differs between two of them differs because of the policy.</p>
${others(comparison, texts)}
<figure>${difference}<figcaption>Difference of net by year, nominal mill. ${comparison.scenario.currency}: above zero the first policy of the pair is better off. ${FAN_KEY}</figcaption></figure>
${differenceSection(comparison, plan, texts)}
${differenceSection(comparison, whole, texts)}
<h3>Where the difference comes from</h3>
<figure>${parts}<figcaption>Over the whole run ${whole.years}, nominal mill. ${comparison.scenario.currency}. Bars: means; level, adjustment and surprise add up to net. Lines: nine worlds of ten; these do not add.</figcaption></figure>
<p class="note">Level: how many people live here, with the grants they bring and the services and dwellings they need. Adjustment: what fitting capacity to the numbers costs when they are known twelve months ahead. Surprise: what it costs beyond that because numbers became known late; of either sign.</p>`;
}
