import { spanOf } from "@glidepath/notebooks/words";
import type { Comparison, Status } from "@glidepath/core";
import type { Texts } from "../language/texts.js";
import { distributionRows } from "../results/distribution-rows.js";
import { robustnessHeads, robustnessRows } from "../words/robustness-rows.js";
import type { StressCaseResult, StressResult, UnderStress } from "../results/stress-result.js";
import { amountText } from "../words/amount-text.js";
import { robustnessNotes, robustnessSentences } from "../words/robustness-sentences.js";
import { stressAnswer, stressReservations } from "../words/analyses/stress-sentences.js";
import type { AnalysisItem, AnalysisReport, AnalysisSection } from "./analysis-report.js";

/**
 * A stress test, for its readers: which cases turn the answer, then the differences, the chances, robustness, and what
 * each case changes.
 *
 * @param base the scenario as it stands
 */
export function stressReport(result: StressResult, base: Comparison, texts: Texts): AnalysisReport {
  const { stress, words } = texts;
  const [only, second] = result.policies;
  return {
    question: second === undefined ? stress.questionOfOne(words.quoted(only ?? "")) : stress.question,
    answer: stressAnswer(result, texts),
    sections: [
      ...(second === undefined ? [netSection(result, texts)] : differenceSections(result, texts)),
      chanceSection(result, texts),
      ...(second === undefined ? [] : [robustnessSection(result, base, texts)]),
      {
        heading: stress.theCases,
        items: Object.entries(result.cases).map(([name, given]) => caseItem(name, given, texts)),
      },
    ],
    reservations: stressReservations(result, texts),
  };
}

/** The scenario as it stands and each case, by label. */
function rowsOf(
  { base, cases }: StressResult,
  { stress, language }: Texts,
  cells: (given: UnderStress) => readonly string[],
): (readonly [string, ...string[]])[] {
  const width = cells(base).length;
  return [
    [stress.asItStands, ...cells(base)],
    ...Object.values(cases).map((given): readonly [string, ...string[]] => [
      given.label[language],
      ...("policies" in given
        ? cells(given)
        : Array.from({ length: width }, (_, i) => (i === 0 ? stress.notTried : ""))),
    ]),
  ];
}

function netSection(result: StressResult, texts: Texts): AnalysisSection {
  return {
    heading: texts.stress.netOfEach(spanOf(result.years), texts.millions(result.currency)),
    table: {
      corner: "",
      heads: result.policies,
      rows: rowsOf(result, texts, ({ policies }) =>
        Object.values(policies).map(({ net }) => amountText(net, texts)),
      ),
    },
  };
}

function differenceSections(result: StressResult, texts: Texts): AnalysisSection[] {
  const { stress, words, language } = texts;
  const { years, currency, base, cases } = result;
  return Object.entries(base.differences).map(([pair, { first, second }]) => ({
    heading: stress.netOf(words.difference(first, second), spanOf(years), texts.millions(currency)),
    table: {
      corner: "",
      heads: [stress.difference, stress.change, stress.answer],
      rows: rowsOf(result, texts, ({ differences }) => {
        const difference = differences[pair];
        if (difference === undefined) return ["", "", ""];
        const { net, change, answer } = difference;
        return [
          amountText(net, texts),
          change === undefined || change === null ? "" : amountText(change, texts),
          answer === undefined ? "" : stress.answers[answer],
        ];
      }),
    },
    figures: ({ casesChart }) => [
      {
        finding: stress.casesFinding(words.quoted(first), words.quoted(second)),
        draw: (options) =>
          casesChart(
            [
              { label: stress.asItStands, given: base },
              ...Object.values(cases).flatMap((given) =>
                "differences" in given ? [{ label: given.label[language], given }] : [],
              ),
            ].flatMap(({ label, given: { differences } }) => {
              const difference = differences[pair];
              if (difference === undefined) return [];
              const { net, low, high } = difference;
              return [{ label, estimate: net.estimate, low, high }];
            }),
            { ...options, currency },
          ),
        caption: stress.howSure(result.intervals),
      },
    ],
  }));
}

function chanceSection(result: StressResult, texts: Texts): AnalysisSection {
  const { stress, share } = texts;
  const { planYears, policies: names } = result;
  return {
    heading: stress.chances(spanOf(planYears), planYears.at(-1) ?? 0),
    table: {
      corner: "",
      heads: names.flatMap((name) => [stress.deficitOf(name), stress.dryOf(name)]),
      rows: rowsOf(result, texts, ({ policies }) =>
        Object.values(policies).flatMap(({ deficit, fundDry }) => [share(deficit), share(fundDry)]),
      ),
    },
  };
}

function robustnessSection(
  { robustness, years, currency }: StressResult,
  base: Comparison,
  texts: Texts,
): AnalysisSection {
  const { robust } = texts.stress;
  return {
    heading: robust.heading,
    paragraphs: [robustnessSentences(robustness, texts).join(" ")],
    table: {
      corner: robust.policy,
      heads: robustnessHeads(texts),
      rows: robustnessRows(robustness, texts),
    },
    notes: [
      robust.caption({
        years: spanOf(years),
        millions: texts.millions(currency),
        worlds: texts.number(robustness.runs, 0),
      }),
      robustnessNotes(robustness, currency, texts).join(" "),
    ],
    figures: ({ dominanceChart }) => [
      {
        finding: robust.distributionFinding,
        draw: (options) => dominanceChart(distributionRows(base), { ...options, currency }),
        caption: robust.distributionCaption,
      },
    ],
  };
}

function caseItem(name: string, given: StressCaseResult, texts: Texts): AnalysisItem {
  const { language, stress } = texts;
  const text = `${name}: ${given.description[language]}`;
  if (!("changes" in given)) return { text, about: [given.doesNotApply[language]] };
  return {
    text,
    about: given.changes.map(({ key, figure, status, source }) => {
      const from = source === undefined ? "" : stress.fromSource(source);
      return `${key}: ${stress.changed(figure[language], texts.statuses[status as Status], from)}`;
    }),
  };
}
