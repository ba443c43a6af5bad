import type { Mean, Scenario, Status } from "@glidepath/core";
import { millions } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { robustnessHeads, robustnessRows } from "../results/robustness-rows.js";
import type { StressCaseResult, StressResult, UnderStress } from "../results/stress-result.js";
import { robustnessNotes, robustnessSentences } from "../words/robustness-sentences.js";
import { stressSentences } from "../words/stress-sentences.js";
import { labelLines } from "./label-lines.js";
import { layoutTable } from "./layout-table.js";
import { wrap } from "./wrap.js";

const LABEL = 26;

/**
 * A stress test as text for a terminal, no line over 80 columns: the differences, the chances, what turns the answer in
 * words, robustness, and what each case changes.
 *
 * @param heading makes a heading of a line, for instance bold
 */
export function stressText(
  result: StressResult,
  scenario: Scenario,
  texts: Texts,
  heading: (line: string) => string,
): string {
  const { number, stress } = texts;
  const paragraphs = stressSentences(result, texts);
  const lines = [
    ...wrap(stress.title(result.scenario, number(result.runs, 0), result.seed)).map(heading),
    ...(scenario.question === undefined ? [] : wrap(scenario.question)),
    "",
    ...differenceTables(result, texts, heading),
    ...chanceTable(result, texts, heading),
    heading(texts.tables.inWords),
    ...paragraphs.flatMap((paragraph) => [...wrap(paragraph), ""]),
    ...robustnessLines(result, texts, heading),
    heading(stress.theCases),
    ...Object.entries(result.cases).flatMap(([name, given]) => caseLines(name, given, texts)),
    "",
    ...wrap(stress.again(result.command)),
  ];
  return `${lines.join("\n")}\n`;
}

/** The scenario as it stands and each case, by label. */
function rowsOf(
  { base, cases }: StressResult,
  texts: Texts,
  cells: (given: UnderStress) => readonly string[],
): (readonly [string, ...string[]])[] {
  const { stress } = texts;
  const width = cells(base).length;
  return [
    [stress.asItStands, ...cells(base)],
    ...Object.values(cases).map((given): readonly [string, ...string[]] => [
      labelLines(given.label[texts.language], LABEL, "nb"),
      ...("policies" in given
        ? cells(given)
        : Array.from({ length: width }, (_, i) => (i === 0 ? stress.notTried : ""))),
    ]),
  ];
}

function differenceTables(result: StressResult, texts: Texts, heading: (line: string) => string): string[] {
  const { stress, words } = texts;
  const { years, currency, base, policies } = result;
  const span = spanOf(years);
  const inMillions = texts.millions(currency);
  const pairs = Object.entries(base.differences);
  if (pairs.length === 0) {
    return [
      ...wrap(stress.netOfEach(span, inMillions)).map(heading),
      ...layoutTable({
        corner: "",
        heads: policies,
        rows: rowsOf(result, texts, (given) =>
          Object.values(given.policies).map(({ net }) => withError(net, texts)),
        ),
      }),
      "",
    ];
  }
  return pairs.flatMap(([pair, { first, second }]) => [
    ...wrap(stress.netOf(words.difference(first, second), span, inMillions)).map(heading),
    ...layoutTable({
      corner: "",
      heads: [stress.difference, stress.change, stress.answer],
      rows: rowsOf(result, texts, ({ differences }) => {
        const difference = differences[pair];
        if (difference === undefined) return ["", "", ""];
        const { net, change, answer } = difference;
        return [
          withError(net, texts),
          change === undefined || change === null ? "" : withError(change, texts),
          answer === undefined ? "" : stress.answers[answer],
        ];
      }),
    }),
    "",
  ]);
}

function chanceTable(result: StressResult, texts: Texts, heading: (line: string) => string): string[] {
  const { stress, share } = texts;
  return [
    ...wrap(stress.chances(spanOf(result.planYears), result.planYears.at(-1) ?? 0)).map(heading),
    ...layoutTable({
      corner: "",
      heads: result.policies.flatMap((name) => [stress.deficitOf(name), stress.dryOf(name)]),
      rows: rowsOf(result, texts, ({ policies }) =>
        Object.values(policies).flatMap(({ deficit, fundDry }) => [share(deficit), share(fundDry)]),
      ),
    }),
    "",
  ];
}

function robustnessLines(
  { robustness, years, currency, policies }: StressResult,
  texts: Texts,
  heading: (line: string) => string,
): string[] {
  if (policies.length < 2) return [];
  const { robust } = texts.stress;
  const span = spanOf(years);
  const worlds = texts.number(robustness.runs, 0);
  return [
    heading(robust.heading),
    ...wrap(robust.caption({ years: span, millions: texts.millions(currency), worlds })),
    ...layoutTable({
      corner: "",
      heads: robustnessHeads(texts),
      rows: robustnessRows(robustness, texts),
    }),
    "",
    ...robustnessSentences(robustness, texts).flatMap((sentence) => wrap(sentence)),
    ...robustnessNotes(robustness, currency, texts).flatMap((sentence) => wrap(sentence)),
    "",
  ];
}

function caseLines(name: string, given: StressCaseResult, texts: Texts): string[] {
  const { language, report, stress } = texts;
  const told = wrap(`  ${name}: ${given.description[language]}`, "    ");
  if (!("changes" in given)) return [...told, ...wrap(`    ${given.doesNotApply[language]}`, "    ")];
  return [
    ...told,
    ...given.changes.flatMap(({ key, figure, status, source }) =>
      wrap(
        `    ${key}: ${stress.changed(figure[language], report.statuses[status as Status], source === undefined ? "" : stress.fromSource(source))}`,
        "      ",
      ),
    ),
  ];
}

// Less than half an øre is what rounding leaves of nothing.
const HALF_ORE = 0.005;

function withError({ estimate, standardError }: Mean, texts: Texts): string {
  if (standardError < HALF_ORE) return texts.estimate(estimate, 0, millions);
  const amount = texts.estimate(estimate, standardError, millions);
  return Number.isFinite(standardError)
    ? `${amount} ± ${texts.estimate(standardError, standardError, millions)}`
    : amount;
}

function spanOf(years: readonly number[]): string {
  return years.length === 1 ? String(years[0]) : `${years[0]}–${years.at(-1)}`;
}
