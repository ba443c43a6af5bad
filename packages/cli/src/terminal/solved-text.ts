import type { FundSolution, Scenario, Solution } from "@glidepath/core";
import type { Texts } from "../language/texts.js";
import { fundSentences } from "../words/fund-sentences.js";
import { answerSentences, askedSentence, percent, trendSentence } from "../words/solve-sentences.js";
import { neededFundTable, triedTable } from "./solve-tables.js";
import { wrap } from "./wrap.js";

/**
 * Which plan would do, as text for a terminal, no line over 80 columns: what was asked, the answer, how sure it
 * is, and then the table of all that was tried.
 *
 * @param heading makes a heading of a line, for instance bold
 */
export function solvedText(
  scenario: Scenario,
  solution: Solution | FundSolution,
  texts: Texts,
  heading: (line: string) => string,
): string {
  const paragraph = (...sentences: readonly string[]) => wrap(sentences.join(" "));
  const asked = paragraph(askedSentence(scenario, solution, texts));
  const parts =
    solution.find === "smallestFund"
      ? [
          paragraph(...fundSentences(solution, scenario.currency, texts)).map(heading),
          neededFundTable(solution, scenario.currency, texts),
          paragraph(texts.solve.aboutFund({ worlds: texts.number(solution.runs, 0), seed: solution.seed })),
        ]
      : [
          paragraph(...answerSentences(solution, texts)).map(heading),
          trendSentence(solution, texts).flatMap((sentence) => wrap(sentence)),
          triedTable(solution, texts),
          solution.confidence === 1 ? [] : paragraph(...aboutWorlds(solution, texts)),
        ];
  const lines = [[`${scenario.name}`, ...asked], ...parts].filter((part) => part.length > 0);
  return `${lines.map((part) => part.join("\n")).join("\n\n")}\n`;
}

function aboutWorlds({ seed, confidence, paths, exhaustivePaths }: Solution, texts: Texts): string[] {
  const { solve, number } = texts;
  return [
    solve.sharedSeed(seed),
    solve.aboutTable({
      percent: percent(confidence, texts),
      paths: number(paths, 0),
      exhaustive: number(exhaustivePaths, 0),
    }),
  ];
}
