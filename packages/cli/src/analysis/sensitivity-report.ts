import {
  assumptions,
  type GroupSensitivity,
  type Mean,
  OTHERS,
  type OutcomeSensitivity,
  type Scenario,
  type Sensitivity,
  type SensitivityToNumber,
  type Stage,
  STAGES,
  type Status,
} from "@glidepath/core";
import { assumptionName, millions } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import type { AnalysisReport, AnalysisSection } from "./analysis-report.js";

// As many as a reader takes in.
const MOST_NUMBERS = 10;

/** What `glidepath sensitivity` found, for its readers: of the difference where there are two policies. */
export function sensitivityReport(result: Sensitivity, scenario: Scenario, texts: Texts): AnalysisReport {
  const words = texts.sensitivity;
  const outcome = result.outcomes.at(-1) as OutcomeSensitivity;
  const [first, second] = outcome.policies.map(texts.words.quoted);
  const subject =
    second === undefined ? words.netOf(first as string) : words.difference(first as string, second);
  return {
    question: words.question(subject),
    answer: answerOf(outcome, subject, scenario, texts),
    sections: [
      swingSection(outcome, scenario, texts),
      groupSection(words.byNumber, outcome.byNumber, (group) => groupName(group, scenario, texts), texts),
      groupSection(words.byStage, withChance(outcome, outcome.byStage), stageName(scenario, texts), texts),
      groupSection(
        words.byStatus,
        withChance(outcome, outcome.byStatus),
        statusName(scenario, texts),
        texts,
        words.sharesNote,
      ),
      screeningSection(outcome, scenario, texts),
    ],
    reservations: reservationsOf(result, outcome, texts),
  };
}

type NameOf = (line: GroupSensitivity) => string;

const CHANCE = "chance";

function answerOf(outcome: OutcomeSensitivity, subject: string, scenario: Scenario, texts: Texts): string[] {
  const words = texts.sensitivity;
  const { parameters } = outcome;
  if (parameters === undefined) return [words.nothingVaries(subject)];
  const strongest = outcome.byNumber
    .filter(({ group, total }) => group.name !== OTHERS && total.low > 0)
    .sort((a, b) => b.total.estimate - a.total.estimate);
  const statuses = outcome.byStatus.filter(({ group }) => group.name === ASSUMED);
  return [
    words.variance(subject, interval(parameters.first, texts)),
    strongest.length === 0
      ? words.noneStands
      : words.most(
          strongest
            .slice(0, 3)
            .map((line) =>
              words.ofVariance(
                groupName(line, scenario, texts),
                interval(line.total, texts),
                statusOf(line, scenario, texts),
              ),
            ),
        ),
    ...statuses.map(({ total }) => words.assumed(interval(total, texts))),
  ];
}

const ASSUMED: Status = "assumed";

// Numbers that matter most, with what the outcome is at their ends.
function swingSection(
  { numbers, mean }: OutcomeSensitivity,
  scenario: Scenario,
  texts: Texts,
): AnalysisSection {
  const words = texts.sensitivity;
  const amount = ({ estimate, standardError }: Mean) => texts.estimate(estimate, standardError, millions);
  const strongest = [...numbers].sort((a, b) => strengthOf(b) - strengthOf(a)).slice(0, MOST_NUMBERS);
  return {
    heading: words.swing(texts.millions(scenario.currency), amount(mean)),
    table: {
      corner: words.number,
      heads: [words.low, words.high, words.rank, words.status],
      rows: strongest.map(({ rank: { assumption, correlation, standsOut }, swing: { low, high } }) => [
        assumptionName(assumption.key, scenario, texts),
        amount(low),
        amount(high),
        `${texts.number(correlation.estimate, 2)}${standsOut ? "" : words.notTold}`,
        texts.statuses[assumption.status],
      ]),
    },
    notes: [words.swingNote],
    figures: ({ tornadoChart }) => [
      {
        finding: words.swingFinding(texts.millions(scenario.currency)),
        draw: (options) =>
          tornadoChart(
            strongest.map(({ rank: { assumption }, swing: { low, high } }) => ({
              label: assumptionName(assumption.key, scenario, texts),
              atLow: low.estimate,
              atHigh: high.estimate,
              isAssumed: assumption.status === ASSUMED,
            })),
            { ...options, base: mean.estimate },
          ),
      },
    ],
  };
}

// Not by the width of the swing, which in few worlds is mostly error.
function strengthOf({ rank }: SensitivityToNumber): number {
  return Math.abs(rank.correlation.estimate);
}

function groupSection(
  heading: string,
  lines: readonly GroupSensitivity[],
  nameOf: NameOf,
  texts: Texts,
  note?: string,
): AnalysisSection {
  const words = texts.sensitivity;
  const largest = [...lines].sort((a, b) => b.total.estimate - a.total.estimate);
  return {
    heading,
    table: {
      corner: words.part,
      heads: [words.alone, words.withOthers],
      rows: largest.map((line) => [nameOf(line), interval(line.first, texts), interval(line.total, texts)]),
    },
    figures: ({ indexChart }) => [
      {
        finding: words.sharesFinding,
        draw: (options) =>
          indexChart(
            largest.map((line) => ({ label: nameOf(line), first: line.first, total: line.total })),
            options,
          ),
      },
    ],
    ...(note !== undefined && { notes: [note] }),
  };
}

function screeningSection(
  { numbers }: OutcomeSensitivity,
  scenario: Scenario,
  texts: Texts,
): AnalysisSection {
  const words = texts.sensitivity;
  const amount = (value: number, { standardError }: Mean) => texts.estimate(value, standardError, millions);
  return {
    heading: words.screening(texts.millions(scenario.currency)),
    table: {
      corner: words.number,
      heads: [words.size, words.direction, words.spread],
      rows: numbers
        .slice(0, MOST_NUMBERS)
        .map(({ rank, effects: { mean, meanAbsolute, spread } }) => [
          assumptionName(rank.assumption.key, scenario, texts),
          amount(meanAbsolute.estimate, meanAbsolute),
          amount(mean.estimate, mean),
          amount(spread, mean),
        ]),
    },
    notes: [words.screeningNote],
    figures: ({ morrisChart }) => [
      {
        finding: words.screeningFinding,
        draw: (options) =>
          morrisChart(
            numbers.slice(0, MOST_NUMBERS).map(({ rank: { assumption }, effects }) => ({
              label: assumptionName(assumption.key, scenario, texts),
              meanAbsolute: effects.meanAbsolute.estimate,
              spread: effects.spread,
              isAssumed: assumption.status === ASSUMED,
            })),
            options,
          ),
      },
    ],
  };
}

function reservationsOf(result: Sensitivity, outcome: OutcomeSensitivity, texts: Texts): string[] {
  const words = texts.sensitivity;
  const worlds = texts.number(result.worlds, 0);
  const widest = Math.max(...outcome.byNumber.map(({ total }) => total.high - total.low), 0);
  const [first, second] = outcome.byNumber
    .filter(({ group }) => group.name !== OTHERS)
    .sort((a, b) => b.total.estimate - a.total.estimate);
  const isOrdered = first === undefined || second === undefined || first.total.low > second.total.high;
  return [words.reservation(worlds, texts.number(100 * widest, 0)), ...(isOrdered ? [] : [words.notOrdered])];
}

function withChance({ chance }: OutcomeSensitivity, lines: readonly GroupSensitivity[]): GroupSensitivity[] {
  return chance === undefined ? [...lines] : [...lines, { group: { name: CHANCE, keys: [] }, ...chance }];
}

function groupName({ group }: GroupSensitivity, scenario: Scenario, texts: Texts): string {
  if (group.name === OTHERS) return texts.sensitivity.others(texts.number(group.keys.length, 0));
  return group.keys.map((key) => assumptionName(key, scenario, texts)).join(" + ");
}

function stageName(scenario: Scenario, texts: Texts): NameOf {
  const isStage = (name: string): name is Stage => (STAGES as readonly string[]).includes(name);
  return (line) => {
    const { name } = line.group;
    if (name === CHANCE) return texts.sensitivity.chance;
    return isStage(name) ? texts.names.stages[name] : groupName(line, scenario, texts);
  };
}

function statusName(scenario: Scenario, texts: Texts): NameOf {
  const { statuses } = texts;
  const isStatus = (name: string): name is Status => Object.hasOwn(statuses, name);
  return (line) => {
    const { name } = line.group;
    if (name === CHANCE) return texts.sensitivity.chance;
    return isStatus(name) ? statuses[name] : groupName(line, scenario, texts);
  };
}

function statusOf({ group }: GroupSensitivity, scenario: Scenario, texts: Texts): string {
  const found = assumptions(scenario).filter(({ key }) => group.keys.includes(key));
  return [...new Set(found.map(({ status }) => texts.statuses[status]))].join(", ");
}

// A share in per cent with its interval. An estimate may lie below 0 by chance, what it is of does not.
function interval({ estimate, low, high }: Mean, texts: Texts): string {
  const shown = (share: number) => texts.number(100 * Math.max(0, Math.min(1, share)), 0);
  return texts.sensitivity.percent(shown(estimate), shown(low), shown(high));
}
