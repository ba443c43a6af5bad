import type { QuantityInput } from "@glidepath/core";
import { type Proposed, type ProposedFigures, proposedFigures } from "@glidepath/core/templates";
import type { Asker } from "../input/init-answers.js";
import { initNumber, type WholeLimits, wholeLimits } from "../input/init-number.js";
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
  const questions: readonly NumberQuestion[] = [
    {
      key: "asked",
      about: `Persons that the state asks for in ${firstYear}.`,
      limits: persons,
      enter: ({ asked }) => (asked === undefined ? "not known, drawn" : inWords(asked)),
    },
    {
      key: "from",
      about: `Where a gradual change starts: persons to settle in ${firstYear}.`,
      limits: persons,
      enter: ({ from }) => inWords(from),
    },
    {
      key: "to",
      about: "Where it ends, and where a sharp change goes at once: persons a year.",
      limits: persons,
      enter: ({ to }) => inWords(to),
    },
    {
      key: "years",
      about: "Over how many years the gradual change goes, the first and the last included.",
      limits: rampYears,
      enter: ({ years }) => inWords(years),
    },
    {
      key: "afterPlan",
      about: `Persons to settle in every year after the plan (from ${firstYear + 4} on), whatever was decided before.`,
      limits: persons,
      enter: ({ afterPlan }) => inWords(afterPlan),
    },
    {
      key: "dwellingsOwned",
      about: "Dwellings that the municipality owns for settlement; the rest are leased.",
      limits: dwellings,
      enter: ({ dwellingsOwned }) => quantityInWords(dwellingsOwned),
    },
    {
      key: "dwellingsPerYear",
      about: "Further dwellings that can be found in a year. Nobody settles without one.",
      limits: dwellings,
      enter: ({ dwellingsPerYear }) => quantityInWords(dwellingsPerYear),
    },
    {
      key: "fund",
      about: "The reserve fund when the plan starts, NOK.",
      limits: fund,
      enter: () => "0, to be put in later",
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
  const questions = [
    { key: "asked", about: `Newcomers assigned to the municipality in ${given.firstYear}.`, limits: persons },
    { key: "afterPlan", about: "Newcomers in every year after the plan.", limits: persons },
    {
      key: "dwellingsOwned",
      about: "Dwellings that the municipality owns for settlement.",
      limits: dwellings,
    },
    { key: "dwellingsPerYear", about: "Further dwellings that can be found in a year.", limits: dwellings },
    { key: "fund", about: "The reserve fund when the plan starts, SEK.", limits: fund },
  ] as const;
  let answered = given;
  for (const { key, about, limits } of questions) {
    if (answered[key] !== undefined) continue;
    const answer = await asker.ask({
      about,
      enter: "made up, in proportion to the persons settled",
      read: (text) => (text === "" ? undefined : initNumber(text, "", limits)),
    });
    if (answer !== undefined) answered = { ...answered, [key]: answer };
  }
  return answered;
}

function inWords({ value, status, note }: Proposed): string {
  const why = note ?? (status === "cited" ? "published" : undefined);
  return why === undefined ? `${value}` : `${value}, ${why}`;
}

function quantityInWords(quantity: QuantityInput): string {
  const { value, min, max } = quantity as { value?: number; min?: number; max?: number };
  return value === undefined ? `anything from ${min} to ${max}` : `${value}`;
}
