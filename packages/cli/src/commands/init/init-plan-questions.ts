import type { QuantityInput } from "@glidepath/core";
import { type Proposed, type ProposedFigures, proposedFigures } from "@glidepath/core/templates";
import type { Asker } from "./init-answers.js";
import { initNumber, type WholeLimits, wholeLimits } from "./init-number.js";
import type { Texts } from "../../language/texts.js";
import type { InitGiven } from "./init-start.js";

/** A question for one number that is not given yet. */
interface NumberQuestion {
  readonly key: keyof InitGiven;
  readonly about: string;
  readonly limits: WholeLimits;
  /** What Enter stands for, from the figures proposed with all answers so far. */
  readonly enter: (figures: ProposedFigures) => string;
}

/** Asks for the plan in an order in which each proposal rests on the answers before. */
export async function askPlan(given: InitGiven, asker: Asker): Promise<InitGiven> {
  const { persons, rampYears, dwellings, fund } = wholeLimits;
  const { firstYear } = given;
  const { init } = asker.texts;
  const inWords = wordsOf(asker.texts);
  const questions: readonly NumberQuestion[] = [
    {
      key: "asked",
      about: init.asked(firstYear),
      limits: persons,
      enter: ({ asked }) => (asked === undefined ? init.notKnownDrawn : inWords(asked)),
    },
    {
      key: "from",
      about: init.from(firstYear),
      limits: persons,
      enter: ({ from }) => inWords(from),
    },
    {
      key: "to",
      about: init.to,
      limits: persons,
      enter: ({ to }) => inWords(to),
    },
    {
      key: "years",
      about: init.years,
      limits: rampYears,
      enter: ({ years }) => inWords(years),
    },
    {
      key: "afterPlan",
      about: init.afterPlan(firstYear + 4),
      limits: persons,
      enter: ({ afterPlan }) => inWords(afterPlan),
    },
    {
      key: "dwellingsOwned",
      about: init.dwellingsOwned,
      limits: dwellings,
      enter: ({ dwellingsOwned }) => quantityInWords(dwellingsOwned, asker.texts),
    },
    {
      key: "dwellingsPerYear",
      about: init.dwellingsPerYear,
      limits: dwellings,
      enter: ({ dwellingsPerYear }) => quantityInWords(dwellingsPerYear, asker.texts),
    },
    {
      key: "fund",
      about: init.fund,
      limits: fund,
      enter: () => init.fundLater,
    },
  ];
  let answered = given;
  for (const { key, about, limits, enter } of questions) {
    if (answered[key] !== undefined) continue;
    const answer = await asker.ask({
      about,
      enter: enter(proposedFigures(answered)),
      read: (text) => (text === "" ? undefined : initNumber(text, "", limits)),
    });
    if (answer !== undefined) answered = { ...answered, [key]: answer };
  }
  return answered;
}

/** Asks for what the Swedish case would make up otherwise. */
export async function askCase(given: InitGiven, asker: Asker): Promise<InitGiven> {
  const { persons, dwellings, fund } = wholeLimits;
  const { init } = asker.texts;
  const questions = [
    { key: "asked", about: init.caseAsked(given.firstYear), limits: persons },
    { key: "afterPlan", about: init.caseAfterPlan, limits: persons },
    {
      key: "dwellingsOwned",
      about: init.caseDwellingsOwned,
      limits: dwellings,
    },
    { key: "dwellingsPerYear", about: init.caseDwellingsPerYear, limits: dwellings },
    { key: "fund", about: init.caseFund, limits: fund },
  ] as const;
  let answered = given;
  for (const { key, about, limits } of questions) {
    if (answered[key] !== undefined) continue;
    const answer = await asker.ask({
      about,
      enter: init.madeUp,
      read: (text) => (text === "" ? undefined : initNumber(text, "", limits)),
    });
    if (answer !== undefined) answered = { ...answered, [key]: answer };
  }
  return answered;
}

function wordsOf({ init }: Texts): (proposed: Proposed) => string {
  return ({ value, status, note }) => {
    const why = note ?? (status === "cited" ? init.published : undefined);
    return why === undefined ? `${value}` : `${value}, ${why}`;
  };
}

function quantityInWords(quantity: QuantityInput, { init }: Texts): string {
  const { value, min, max } = quantity as { value?: number; min?: number; max?: number };
  return value === undefined ? init.anythingFrom(min, max) : `${value}`;
}
