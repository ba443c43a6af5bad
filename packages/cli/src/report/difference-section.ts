import type { Comparison, ComparisonJson, Mean } from "@glidepath/core";
import {
  differenceChart,
  differenceRows,
  partRows,
  partsChart,
  waterfallChart,
  type WaterfallRow,
  waterfallRows,
} from "@glidepath/notebooks";
import {
  horizons,
  isKnown,
  millions,
  pairFacts,
  type Span,
  spanSentence,
  supportedDecimals,
} from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { byYearMeans } from "../words/comparison/by-year-means.js";
import { differenceFigures } from "../words/comparison/difference-figures.js";
import { inOneLine } from "./by-year-section.js";
import { figure } from "./figure.js";
import { html, type Html } from "./html.js";
import { table } from "./table.js";

/** How the policies differ, by year and over each span, and where the difference comes from. */
export function differenceSection(
  comparison: Comparison,
  result: ComparisonJson,
  texts: Texts,
): Html | undefined {
  const [pair] = comparison.pairs;
  if (pair === undefined) return undefined;
  const { report } = texts;
  const { plan, whole } = horizons(comparison);
  return html`<h2>${report.differences}</h2>
<p>${report.sameWorlds}</p>
${others(comparison, texts)}
${byYear(comparison, result, pair, texts)}
${differenceTable(comparison, plan, true, texts)}
${plan.years === whole.years ? undefined : differenceTable(comparison, whole, false, texts)}
<h2>${report.whereFrom}</h2>
${waterfall(comparison, pair, texts)}
${comparison.pairs.length > 1 ? parts(comparison, result, texts) : undefined}
<p class="note">${report.partsNote}</p>`;
}

// The first pair has been answered at the top.
function others(comparison: Comparison, texts: Texts): Html | undefined {
  const pairs = comparison.pairs.slice(1);
  if (pairs.length === 0) return undefined;
  const { whole } = horizons(comparison);
  return html`<p>${texts.report.overWhole(whole.years)}</p>
<ul>${pairs.map((pair) => {
    const facts = pairFacts(comparison, ...pair);
    return html`<li>${spanSentence(facts, facts.whole, texts)}</li>`;
  })}</ul>`;
}

function byYear(
  comparison: Comparison,
  result: ComparisonJson,
  [first, second]: readonly [string, string],
  texts: Texts,
): Html {
  const { report, words } = texts;
  const { years } = comparison;
  const inMillions = texts.millions(comparison.scenario.currency);
  const nets = comparison.difference(first, second).net.byYear.map(({ mean }) => mean);
  const rows = comparison.pairs.map((pair) => ({
    name: words.difference(...pair),
    means: comparison.difference(...pair).net.byYear.map(({ mean }) => mean),
  }));
  const means = byYearMeans(rows, millions, texts);
  return figure(
    {
      finding: report.betterInYears({
        first: words.quoted(first),
        second: words.quoted(second),
        better: nets.filter(({ low }) => low > 0).length,
        worse: nets.filter(({ high }) => high < 0).length,
        years: years.length,
      }),
      draw: (options) =>
        differenceChart(differenceRows(result), { ...options, currency: comparison.scenario.currency }),
      inWords: report.differenceAlt(
        inMillions,
        means.map(({ name }) => name).join(", "),
        inOneLine(years, means),
      ),
      caption: report.differenceCaption(inMillions, report.fanKey),
    },
    texts,
  );
}

// The paired differences over a span, a column a pair.
function differenceTable(comparison: Comparison, span: Span, isPlan: boolean, texts: Texts): Html {
  const base = comparison.pairs[0]?.[1] ?? "";
  return table({
    caption: texts.report.differenceTable({
      base,
      plan: isPlan,
      years: span.years,
      millions: texts.millions(comparison.scenario.currency),
    }),
    corner: texts.report.minus(base),
    heads: comparison.pairs.map(([first]) => first),
    rows: differenceFigures(comparison, span, texts).map(({ label, cells }) => ({
      head: label.trim(),
      cells,
      isStrong: label === texts.tables.measures.net.label,
    })),
  });
}

function waterfall(comparison: Comparison, [first, second]: readonly [string, string], texts: Texts): Html {
  const { report, words } = texts;
  const facts = pairFacts(comparison, first, second);
  const { years, net, firstNet, secondNet, income, neededCosts, adjustment, surprise } = facts.whole;
  const inMillions = texts.millions(facts.currency);
  const steps = [
    { label: report.steps.income, amount: income.estimate, error: income.standardError },
    {
      label: report.steps.neededCosts,
      amount: 0 - neededCosts.estimate,
      error: neededCosts.standardError,
    },
    { label: report.steps.adjustment, amount: adjustment.estimate, error: adjustment.standardError },
    { label: report.steps.surprise, amount: surprise.estimate, error: surprise.standardError },
  ];
  const rows = waterfallRows(
    { label: report.steps.net(second), amount: secondNet.estimate },
    steps,
    report.steps.net(first),
  );
  const wholeError = Math.max(firstNet.standardError, secondNet.standardError);
  const amountText = ({ label, kind, from, to }: WaterfallRow) => {
    const error = steps.find((step) => step.label === label)?.error ?? wholeError;
    const text = texts.estimate(to - from, error, millions);
    return kind === "change" && to > from && /[1-9]/.test(text) ? `+${text}` : text;
  };
  return figure(
    {
      finding: isKnown(net)
        ? report.moreNet({
            first: words.quoted(first),
            second: words.quoted(second),
            amount: texts.estimate(Math.abs(net.estimate), net.standardError, millions),
            millions: inMillions,
            less: net.estimate < 0,
            years,
          })
        : report.noDifference(years),
      draw: (options) =>
        waterfallChart(rows, { ...options, currency: comparison.scenario.currency, amountText }),
      inWords: report.waterfallAlt(rows.map((row) => `${row.label}: ${amountText(row)}.`).join(" ")),
      caption: report.waterfallCaption(years, inMillions),
    },
    texts,
  );
}

// As many as the least known of them supports.
function decimalsOf(means: readonly Mean[]): number {
  return Math.max(
    0,
    supportedDecimals(Math.max(...means.map(({ standardError }) => standardError)), millions),
  );
}

function parts(comparison: Comparison, result: ComparisonJson, texts: Texts): Html {
  const { report } = texts;
  const { years } = horizons(comparison).whole;
  const inMillions = texts.millions(comparison.scenario.currency);
  const rows = partRows(result);
  const largest = comparison.pairs.map((pair) => {
    const { level, adjustment, surprise } = pairFacts(comparison, ...pair).whole;
    const sizes = { level, adjustment, surprise } as const;
    const names = Object.keys(sizes) as (keyof typeof sizes)[];
    return names.reduce((most, name) =>
      Math.abs(sizes[name].estimate) > Math.abs(sizes[most].estimate) ? name : most,
    );
  });
  const count = (part: string) => largest.filter((one) => one === part).length;
  const commonest = largest.reduce((most, part) => (count(part) > count(most) ? part : most));
  const decimals = decimalsOf(
    comparison.pairs.flatMap((pair) => {
      const { level, adjustment, surprise } = pairFacts(comparison, ...pair).whole;
      return [level, adjustment, surprise];
    }),
  );
  return figure(
    {
      finding: report.largestPart(report.parts[commonest], count(commonest), largest.length),
      draw: (options) => partsChart(rows, { ...options, currency: comparison.scenario.currency }),
      inWords: report.partsAlt(
        rows
          .map(
            ({ pair, part, mean }) =>
              `${pair}, ${report.parts[part]}: ${texts.number(mean / millions.size, decimals)}.`,
          )
          .join(" "),
      ),
      caption: report.partsCaption(years, inMillions),
    },
    texts,
  );
}
