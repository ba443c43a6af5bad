import type { Scenario, Worth } from "@glidepath/core";
import { assumptionName, millions } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import type { WorthTold } from "../results/worth-told.js";
import { amountText } from "../words/amount-text.js";
import { worthAnswer, worthReservations } from "../words/analyses/worth-sentences.js";
import type { AnalysisReport, AnalysisSection } from "./analysis-report.js";

const MOST_NUMBERS = 10;

interface Row {
  readonly name: string;
  readonly worth: Worth;
}

/** What `glidepath worth` found, for its readers: the answer, then each number, the stages and the statuses. */
export function worthReport(told: WorthTold, scenario: Scenario, texts: Texts): AnalysisReport {
  const { worth, names, number } = texts;
  const inMillions = texts.millions(told.currency);
  const count = (of: number) => number(of, 0);
  const numbers = told.numbers
    .filter(({ worth: { uncut, changes } }) => uncut !== 0 || changes.estimate > 0)
    .slice(0, MOST_NUMBERS)
    .map((line) => ({ name: assumptionName(line.key, scenario, texts), worth: line.worth }));
  const idle = told.numbers.filter(({ worth: { changes } }) => changes.estimate === 0).length;
  const stages = told.stages.map(({ name, numbers: of, worth: found }) => ({
    name: worth.withNumbers(names.stages[name], count(of)),
    worth: found,
  }));
  const statuses = [
    ...told.statuses.map(({ name, numbers: of, worth: found }) => ({
      name: worth.withNumbers(texts.statuses[name], count(of)),
      worth: found,
    })),
    { name: worth.allNumbers(count(told.numbers.length)), worth: told.all },
  ];
  const isUncertain = told.numbers.length > 0;
  const section = (heading: string, rows: readonly Row[], note?: string) =>
    isUncertain && rows.length > 0 ? [worthSection(heading, rows, told.all, texts, note)] : [];
  const neverChanges = isUncertain && idle > 0 ? worth.neverChanges(count(idle)) : undefined;
  return {
    question: worth.question,
    answer: worthAnswer(told, scenario, texts),
    sections: [
      ...section(worth.oneByOne(inMillions), numbers, neverChanges),
      ...section(worth.byStage(inMillions), stages),
      ...section(worth.byStatus(inMillions), statuses),
    ],
    reservations: [
      ...(numbers.length === 0 && neverChanges !== undefined ? [neverChanges] : []),
      ...(isUncertain ? cutOffSentence([...numbers, ...stages, ...statuses], texts) : []),
      ...worthReservations(told, texts),
    ],
  };
}

function worthSection(
  heading: string,
  rows: readonly Row[],
  all: Worth,
  texts: Texts,
  note: string | undefined,
): AnalysisSection {
  const { worth, share } = texts;
  const isCut = rows.some((row) => row.worth.cutOff !== null);
  return {
    heading,
    table: {
      corner: "",
      heads: [worth.worth, worth.changes, ...(isCut ? [worth.cutOff] : [])],
      rows: rows.map((row) => [
        row.name,
        amountText(row.worth, texts),
        share(row.worth.changes),
        ...(isCut ? [boundText(row.worth, texts)] : []),
      ]),
    },
    ...(note !== undefined && { notes: [note] }),
    figures: ({ worthChart }) => [
      {
        finding: worth.finding,
        draw: (options) =>
          worthChart(
            rows.map(({ name, worth: { estimate, standardError } }) => ({
              label: name,
              estimate,
              standardError,
            })),
            { ...options, evpi: all },
          ),
      },
    ],
  };
}

function boundText({ cutOff }: Worth, { worth }: Texts): string {
  if (cutOff === null) return "";
  return { "at zero": worth.atZero, "at EVPI": worth.atAll, "at its largest part": worth.atPart }[cutOff];
}

function cutOffSentence(rows: readonly Row[], texts: Texts): string[] {
  const cut = rows.filter((row) => row.worth.cutOff !== null);
  if (cut.length === 0) return [];
  const cases = cut.map(({ name, worth: { uncut, standardError } }) =>
    texts.worth.before(name, texts.estimate(uncut, standardError, millions)),
  );
  return [texts.worth.cutOffMeans(cases.join("; "))];
}
