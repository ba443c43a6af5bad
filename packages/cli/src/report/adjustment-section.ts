import { adjustmentByLine, type Comparison } from "@glidepath/core";
import { adjustmentChart } from "@glidepath/notebooks";
import { horizons, millions, supportedDecimals } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { figure } from "./figure.js";
import { html, type Html } from "./html.js";

// Enough to know a service's cost to a few per cent; more would make the report slow.
const MOST_WORLDS = 200;

/** What adjusting costs in each service, from the first worlds lived through again. */
export function adjustmentSection(comparison: Comparison, texts: Texts): Html {
  const { report } = texts;
  const { scenario, seed, parameterPoints, policies } = comparison;
  const runs = Math.min(comparison.runs, MOST_WORLDS);
  const all = adjustmentByLine(scenario, { policies, runs, seed, parameterPoints });
  const most = all.reduce((one, other) => (other.total.estimate > one.total.estimate ? other : one));
  if (most.total.estimate === 0) {
    return html`<h2>${report.adjusting}</h2><p>${report.adjustmentNone}</p>`;
  }
  const names = [...new Set(all.map(({ line }) => line))];
  const linesOf = (name: string) => all.filter(({ line }) => line === name);
  const largest = (name: string) => Math.max(...linesOf(name).map(({ total }) => total.estimate));
  const shown = names
    .filter((name) => largest(name) > 0)
    .sort((a, b) => largest(b) - largest(a))
    .flatMap(linesOf);
  const nameOf = (line: string) => {
    if (Object.hasOwn(report.beside, line)) return report.beside[line as keyof typeof report.beside];
    return texts.label(scenario.services[line]?.label ?? line);
  };
  const error = Math.max(...shown.map(({ total }) => total.standardError));
  const decimals = supportedDecimals(error, millions);
  const amount = (value: number) => texts.number(value / millions.size, decimals);
  const inMillions = texts.millions(scenario.currency);
  const chart = figure(
    {
      finding: report.adjustmentMost({
        service: nameOf(most.line),
        amount: amount(most.total.estimate),
        millions: inMillions,
        policy: texts.words.quoted(most.policy),
      }),
      draw: (options) =>
        adjustmentChart(
          shown.map(({ line, policy, idle, overflow, transition }) => ({
            policy,
            service: nameOf(line),
            idle,
            overflow,
            transition,
          })),
          { ...options, currency: scenario.currency, amountText: amount },
        ),
      inWords: report.adjustmentAlt(
        shown
          .map(({ line, policy, total }) => `${nameOf(line)}, ${policy}: ${amount(total.estimate)}.`)
          .join(" "),
      ),
      caption: report.adjustmentCaption({
        years: horizons(comparison).whole.years,
        millions: inMillions,
        worlds: texts.number(runs, 0),
        one: runs === 1,
        error: amount(error),
      }),
    },
    texts,
  );
  return html`<h2>${report.adjusting}</h2>
${chart}`;
}
