import type { GroupWorth, Mean, Scenario } from "@glidepath/core";
import { assumptionName, millions, spanOf } from "@glidepath/notebooks/words";
import type { Texts } from "../../language/texts.js";
import type { WorthTold } from "../../results/worth-told.js";
import { amountText, NOTHING } from "../amount-text.js";

const MOST_NAMED = 3;

/** What is worth finding out before the choice, in words: a paragraph each. */
export function worthAnswer(told: WorthTold, scenario: Scenario, texts: Texts): string[] {
  const { worth, number } = texts;
  const inMillions = texts.millions(told.currency);
  const { all, foresight, numbers } = told;
  if (numbers.length === 0) return [bestSentence(told, texts), worth.noneUncertain];
  const [count, share] = [number(numbers.length, 0), texts.share(all.changes)];
  const standing = numbers.filter(({ standsOut }) => standsOut);
  return [
    bestSentence(told, texts),
    // An interval that reaches down to 0 does not tell the estimate from it.
    all.low > 0
      ? worth.all({ numbers: count, worth: amountText(all, texts), millions: inMillions, share })
      : worth.allNothing({ numbers: count, most: highText(all, texts), millions: inMillions, share }),
    ...(standing.length === 0 ? [worth.noneAlone] : []),
    ...standing.slice(0, MOST_NAMED).map((line) =>
      worth.one({
        name: texts.words.quoted(assumptionName(line.key, scenario, texts)),
        worth: amountText(line.worth, texts),
        millions: inMillions,
        share: texts.share(line.worth.changes),
      }),
    ),
    ...groupSentences(told, texts),
    worth.foresight(amountText(foresight, texts), inMillions, texts.share(foresight.changes)),
  ];
}

/** How sure it is, and what is not in it: a paragraph each. */
export function worthReservations(
  { numbers, runs, explained }: WorthTold,
  { worth, number }: Texts,
): string[] {
  const howSure = worth.howSure({
    worlds: number(runs, 0),
    explained: number(100 * Math.max(0, explained), 0),
  });
  return numbers.length === 0 ? [worth.judged] : [howSure, worth.judged];
}

function bestSentence({ best, ahead, judgedBy, currency }: WorthTold, texts: Texts): string {
  const { words, worth } = texts;
  const [[next, mean]] = Object.entries(ahead).sort(([, a], [, b]) => a.estimate - b.estimate) as [
    [string, Mean],
  ];
  const { years, presentValue } = judgedBy;
  const span = spanOf(years);
  const told = {
    best: words.quoted(best),
    next: words.quoted(next),
    outcome: presentValue ? worth.presentValueOver(span) : worth.netOver(span),
    ahead: amountText(mean, texts),
    millions: texts.millions(currency),
  };
  return mean.low > 0 ? worth.best(told) : worth.bestUnsure(told);
}

// The stage worth most, and what is merely assumed, where they are told from 0.
function groupSentences({ stages, statuses, currency }: WorthTold, texts: Texts): string[] {
  const { words, worth, names, number } = texts;
  const told = (group: GroupWorth<string>) => ({
    numbers: number(group.numbers, 0),
    worth: amountText(group.worth, texts),
    millions: texts.millions(currency),
    share: texts.share(group.worth.changes),
  });
  const [most] = stages.toSorted((a, b) => b.worth.estimate - a.worth.estimate);
  const assumed = statuses.find(({ name }) => name === "assumed");
  return [
    ...(most !== undefined && most.worth.low > 0
      ? [worth.stage({ name: words.quoted(names.stages[most.name]), ...told(most) })]
      : []),
    ...(assumed !== undefined && assumed.worth.low > 0 ? [worth.assumed(told(assumed))] : []),
  ];
}

function highText({ high, standardError }: Mean, texts: Texts): string {
  return high < NOTHING ? "0" : texts.estimate(high, standardError, millions);
}
