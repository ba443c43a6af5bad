import type { Scenario, Worth } from "@glidepath/core";
import { millions } from "../format/unit.js";
import type { Texts } from "../language/texts.js";
import type { WorthTold } from "../results/worth-told.js";
import { assumptionName } from "../words/assumption-name.js";
import { amountText, worthSentences } from "../words/worth-sentences.js";
import { labelLines } from "./label-lines.js";
import { layoutTable } from "./layout-table.js";
import { wrap } from "./wrap.js";

const MOST_NUMBERS = 10;
const LABEL = 26;

interface Row {
  readonly name: string;
  readonly worth: Worth;
}

/**
 * What is worth finding out before the choice as text for a terminal, no line over 80 columns: the answer in words,
 * then each number, the stages and the statuses in tables.
 *
 * @param heading makes a heading of a line, for instance bold
 */
export function worthText(
  told: WorthTold,
  scenario: Scenario,
  texts: Texts,
  heading: (line: string) => string,
): string {
  const { worth, explain, names, number } = texts;
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
      name: worth.withNumbers(explain.status[name], count(of)),
      worth: found,
    })),
    { name: worth.allNumbers(count(told.numbers.length)), worth: told.all },
  ];
  const section = (title: string, rows: readonly Row[]) =>
    rows.length === 0 ? [] : ["", ...wrap(title).map(heading), ...table(rows, texts)];
  const lines = [
    ...wrap(worth.title(told.scenario, count(told.runs), told.seed)).map(heading),
    ...worthSentences(told, scenario, texts).flatMap((paragraph) => ["", ...wrap(paragraph)]),
  ];
  if (told.numbers.length > 0) {
    lines.push(
      ...section(worth.oneByOne(inMillions), numbers),
      ...(numbers.length === 0 ? [""] : []),
      ...(idle === 0 ? [] : wrap(worth.neverChanges(count(idle)))),
      ...section(worth.byStage(inMillions), stages),
      ...section(worth.byStatus(inMillions), statuses),
      ...cutOffLines([...numbers, ...stages, ...statuses], texts),
    );
  }
  return `${lines.join("\n")}\n`;
}

function table(rows: readonly Row[], texts: Texts): string[] {
  const { worth, share, language } = texts;
  const isCut = rows.some((row) => row.worth.cutOff !== null);
  return layoutTable({
    corner: "",
    heads: [worth.worth, worth.changes, ...(isCut ? [worth.cutOff] : [])],
    rows: rows.map(
      (row) =>
        [
          labelLines(row.name, LABEL, language),
          amountText(row.worth, texts),
          share(row.worth.changes),
          ...(isCut ? [boundText(row.worth, texts)] : []),
        ] as const,
    ),
  });
}

function boundText({ cutOff }: Worth, { worth }: Texts): string {
  if (cutOff === null) return "";
  return { "at zero": worth.atZero, "at EVPI": worth.atAll, "at its largest part": worth.atPart }[cutOff];
}

function cutOffLines(rows: readonly Row[], texts: Texts): string[] {
  const cut = rows.filter((row) => row.worth.cutOff !== null);
  if (cut.length === 0) return [];
  const cases = cut.map(({ name, worth: { uncut, standardError } }) =>
    texts.worth.before(name, texts.estimate(uncut, standardError, millions)),
  );
  return ["", ...wrap(texts.worth.cutOffMeans(cases.join("; ")))];
}
