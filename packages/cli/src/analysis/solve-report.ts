import type { Candidate, FundFor, FundSolution, Scenario, Solution } from "@glidepath/core";
import { millions } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { deficitClause } from "../words/analyses/deficit-clause.js";
import { fundAmount, fundSentences } from "../words/analyses/fund-sentences.js";
import { answerSentences, askedSentence, trendSentence } from "../words/analyses/solve-sentences.js";
import type { AnalysisReport, AnalysisSection } from "./analysis-report.js";
import { givenPercent } from "../words/given-percent.js";

/** Which plan would do, for its readers: the answer and how sure it is, then all that were tried. */
export function solveReport(
  solution: Solution | FundSolution,
  scenario: Scenario,
  texts: Texts,
): AnalysisReport {
  const question = askedSentence(scenario, solution, texts);
  const { solve, number } = texts;
  if (solution.find === "smallestFund") {
    return {
      question,
      answer: fundSentences(solution, scenario.currency, texts),
      sections: [fundSection(solution, scenario, texts)],
      reservations: [solve.aboutFund(number(solution.runs, 0))],
    };
  }
  const { confidence, paths, exhaustivePaths } = solution;
  return {
    question,
    answer: [...answerSentences(solution, texts), ...trendSentence(solution, texts)],
    sections: [triedSection(solution, scenario, texts)],
    reservations:
      confidence === 1
        ? []
        : [
            solve.aboutTable({
              percent: givenPercent(confidence, texts),
              paths: number(paths, 0),
              exhaustive: number(exhaustivePaths, 0),
            }),
          ],
  };
}

function triedSection(solution: Solution, { currency }: Scenario, texts: Texts): AnalysisSection {
  const { solve } = texts;
  const { find, candidates, confidence, limit, answer, possible, deficit } = solution;
  const varied = find === "shortestRamp" ? solve.length : solve.level;
  return {
    heading: solve.tried,
    table: {
      corner: varied,
      heads: [
        solve.chance,
        `${givenPercent(confidence, texts)} ${solve.interval}`,
        solve.worlds,
        solve.verdict,
      ],
      rows: candidates.map((candidate) => [
        texts.number(candidate.value, 0),
        texts.share(candidate.chance),
        intervalOf(candidate, texts),
        texts.number(candidate.worlds, 0),
        solve.verdicts[candidate.verdict],
      ]),
    },
    figures: ({ chanceChart }) => [
      {
        finding: solve.chanceFinding(deficitClause(deficit, currency, texts)),
        draw: (options) =>
          chanceChart(
            candidates.map(({ value, chance }) => ({ at: value, ...chance })),
            {
              ...options,
              below: varied,
              limit,
              label: solve.chanceAxis,
              ...(answer !== null && {
                answer: {
                  at: answer,
                  low: Math.min(...possible, answer),
                  high: Math.max(...possible, answer),
                },
              }),
            },
          ),
      },
    ],
  };
}

function intervalOf({ chance }: Candidate, texts: Texts): string {
  const end = (estimate: number) => texts.share({ ...chance, estimate });
  return texts.words.to(end(chance.low), end(chance.high));
}

function fundSection(solution: FundSolution, { currency }: Scenario, texts: Texts): AnalysisSection {
  const { solve, words } = texts;
  const { byLimit, limit, estimate, low, high, deficit } = solution;
  const isAmongThem = byLimit.some((fund) => fund.limit === limit);
  const funds: readonly FundFor[] = isAmongThem ? byLimit : [...byLimit, solution];
  const unit = texts.millions(currency);
  return {
    heading: solve.otherLimits,
    table: {
      corner: solve.limitHead,
      heads: [solve.fundHead(unit), solve.intervalHead],
      rows: funds
        .toSorted((a, b) => b.limit - a.limit)
        .map((fund) => {
          const shown = (value: number | null) => (value === null ? "–" : fundAmount(value, fund, texts));
          const isOpen = fund.low !== null && fund.high === null;
          const interval = isOpen
            ? solve.onwards(shown(fund.low))
            : words.to(shown(fund.low), shown(fund.high));
          return [givenPercent(fund.limit, texts), shown(fund.estimate), interval];
        }),
    },
    figures: ({ chanceChart }) => [
      {
        finding: solve.chanceFinding(deficitClause(deficit, currency, texts)),
        draw: (options) =>
          chanceChart(
            funds.flatMap((fund) =>
              fund.estimate === null
                ? []
                : [
                    {
                      at: fund.estimate / millions.size,
                      estimate: fund.limit,
                      low: fund.limit,
                      high: fund.limit,
                    },
                  ],
            ),
            {
              ...options,
              below: solve.fundHead(unit),
              limit,
              label: solve.chanceAxis,
              ...(estimate !== null &&
                low !== null &&
                high !== null && {
                  answer: {
                    at: estimate / millions.size,
                    low: low / millions.size,
                    high: high / millions.size,
                  },
                }),
            },
          ),
      },
    ],
  };
}
