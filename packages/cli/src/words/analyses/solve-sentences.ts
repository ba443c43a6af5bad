import type { Candidate, Scenario, Solution } from "@glidepath/core";
import { MOST_RUNS } from "../../input/values/parse-runs.js";
import type { Texts } from "../../language/texts.js";
import { givenPercent } from "../given-percent.js";
import { deficitClause } from "./deficit-clause.js";
import { oneOf } from "./one-of.js";

/** A value that was tried, in words: years or persons. */
function triedValue({ find }: Pick<Solution, "find">, value: number, { solve, number }: Texts): string {
  const shown = number(value, 0);
  return find === "shortestRamp" ? solve.years(shown) : solve.persons(shown);
}

/** What was asked: which number, of which policy, against which deficit. */
export function askedSentence(
  { currency }: Scenario,
  {
    find,
    policy,
    deficit,
    limit,
  }: Pick<Solution, "policy" | "deficit" | "limit"> & {
    readonly find: keyof Texts["solve"]["asked"];
  },
  texts: Texts,
): string {
  return texts.solve.asked[find]({
    policy: texts.words.quoted(policy),
    deficit: deficitClause(deficit, currency, texts),
    limit: givenPercent(limit, texts),
  });
}

/** Which plan would do and how sure that is; where there is none, the nearest miss. */
export function answerSentences(solution: Solution, texts: Texts): string[] {
  const { solve } = texts;
  const { answer, possible, isDecided, confidence, candidates } = solution;
  const isCertain = confidence === 1;
  const certain = isCertain ? [solve.certain] : [];
  const sure = givenPercent(confidence, texts);
  const found = candidates.find(({ value }) => value === answer);
  if (found !== undefined) {
    const said = solve.answer(triedValue(solution, found.value, texts), chanceOf(found, texts));
    if (isDecided) return isCertain ? [said, ...certain] : [said + solve.sure(sure)];
  }
  if (isDecided) {
    const values = triedInWords(solution, texts);
    return isCertain
      ? [solve.noPlanForCertain(values), ...certain]
      : [solve.noPlan({ values, percent: sure }), nearestSentence(solution, texts)];
  }
  const worlds = texts.number(Math.max(...candidates.map((candidate) => candidate.worlds)), 0);
  const guess = answer === null ? solve.noGuess : solve.bestGuess(triedValue(solution, answer, texts));
  const { perhapsNone, worldsNeeded } = solution;
  const range = (perhapsNone ? solve.betweenOrNone : solve.between)(
    sure,
    valuesInWords(solution, possible, texts),
  );
  return [
    solve.cannotTell(worlds) + guess + range,
    ...(answer === null ? [nearestSentence(solution, texts)] : []),
    worldsNeeded === null || worldsNeeded > MOST_RUNS
      ? solution.limit === 0
        ? solve.noNumber
        : solve.atLimit
      : solve.moreWorlds(texts.number(worldsNeeded, 0), worldsNeeded),
  ];
}

function nearestSentence({ nearest, ...solution }: Solution, texts: Texts): string {
  const { chance } = nearest;
  const end = (estimate: number) => texts.share({ ...chance, estimate });
  const value = triedValue(solution, nearest.value, texts);
  return texts.solve.nearest(value, end(chance.estimate), end(chance.low), end(chance.high));
}

function chanceOf({ chance }: Candidate, texts: Texts): string {
  const end = (estimate: number) => texts.share({ ...chance, estimate });
  if (chance.low === chance.high) return end(chance.estimate);
  return `${end(chance.estimate)} (${texts.words.to(end(chance.low), end(chance.high))})`;
}

/** How the chance goes along the candidates, as far as it can be told. */
export function trendSentence(solution: Solution, texts: Texts): string[] {
  const { find, trend, candidates, confidence } = solution;
  const { falls, rises } = trend;
  const isTold = falls !== null || rises !== null;
  if (candidates.length < 2 || (confidence === 1 && !isTold)) return [];
  const words = texts.solve.trend;
  const inWords = (value: number) => triedValue(solution, value, texts);
  const step = ({ from, to }: { from: number; to: number }) => words.fromTo(inWords(from), inWords(to));
  if (falls !== null && rises !== null) return [words.both({ falls: step(falls), rises: step(rises) })];
  if (falls !== null) return [words.falls[find](inWords(falls.from), inWords(falls.to))];
  if (rises !== null) return [words.rises[find](inWords(rises.from), inWords(rises.to))];
  return [words.none];
}

// "1 to 4 years".
function triedInWords(solution: Solution, texts: Texts): string {
  const values = solution.candidates.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const end = triedValue(solution, most, texts);
  return least === most ? end : texts.words.to(texts.number(least, 0), end);
}

const MOST_LISTED = 4;

// "between 3 and 5 years" where all that were tried between them are meant; otherwise "3 or 5 years".
function valuesInWords(solution: Solution, values: readonly number[], texts: Texts): string {
  const { solve, number } = texts;
  const ascending = [...values].sort((a, b) => a - b);
  const [first = 0, last = 0] = [ascending[0], ascending[ascending.length - 1]];
  const end = triedValue(solution, last, texts);
  const tried = solution.candidates.filter(({ value }) => value >= first && value <= last);
  const start = number(first, 0);
  if (values.length > 2 && tried.length === values.length) return solve.betweenEnds(start, end);
  if (values.length > MOST_LISTED) return solve.someFrom(values.length, start, end);
  return oneOf([...ascending.slice(0, -1).map((value) => number(value, 0)), end], texts);
}
