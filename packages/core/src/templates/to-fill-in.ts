import type { QuantityInput, ScenarioInput } from "../scenario/index.js";
import type { Proposed } from "./given-figures.js";
import { isAssumed } from "./is-assumed.js";
import type { ProposedFigures } from "./proposed-figures.js";
import type { TemplateWords } from "./template-words.js";

/** A key of a scenario that the municipality itself has to look at. */
export interface ToFillIn {
  /** Where it stands, for instance `housing.owned`. */
  readonly key: string;
  /** What it is, in plain words. */
  readonly what: string;
  /** What stands there until then, and why. */
  readonly standsIn: string;
}

/** What is assumed of the municipality itself in a scenario that was started from proposals. */
export function toFillInOf(
  figures: ProposedFigures,
  scenario: ScenarioInput,
  words: TemplateWords,
): readonly ToFillIn[] {
  const { asked, from, to, years, afterPlan, fund, dwellingsOwned, dwellingsPerYear, history } = figures;
  const { request, minors, plan } = scenario;
  const lines: ToFillIn[] = [];
  const add = (isNeeded: boolean, key: string, what: string, standsIn: string) => {
    if (isNeeded) lines.push({ key, what, standsIn });
  };
  for (const { year, settled } of history) {
    const standsIn = words.because(settled?.value, settled?.note);
    add(settled?.status === "assumed", `history.years.${year}`, words.personsSettled(year), standsIn);
  }
  add(
    [from, to, years].some(({ status }) => status === "assumed"),
    "policies",
    words.whereItGoes,
    words.goesFromTo({
      from: from.value,
      why: reason(from, words),
      to: to.value,
      whyTo: reason(to, words),
      years: years.value,
    }),
  );
  add(
    afterPlan.status === "assumed",
    "plan.afterPlan",
    words.afterPlan,
    words.because(afterPlan.value, afterPlan.note),
  );
  add(isAssumed(dwellingsOwned), "housing.owned", words.dwellingsOwnedFor, inWords(dwellingsOwned, words));
  add(
    isAssumed(dwellingsPerYear),
    "housing.obtainablePerYear",
    words.dwellingsFound,
    inWords(dwellingsPerYear, words),
  );
  add(fund.status === "assumed", "fund.opening", words.fundAtStart, words.noFund);
  add(
    asked === undefined,
    "request.known.municipal",
    words.askedIn(plan.firstYear),
    words.askedIsDrawn(inWords(request.share, words)),
  );
  if (minors === undefined) return lines;
  add(
    true,
    "minors.afterPlan",
    words.minorsAfterPlan,
    words.asManyAsIn(minors.afterPlan, plan.firstYear - 1),
  );
  add(
    isAssumed(minors.request.share),
    "minors.request.share",
    words.minorsShare,
    inWords(minors.request.share, words),
  );
  return lines;
}

function reason({ status, note }: Proposed, words: TemplateWords): string {
  return status === "own" ? words.itsOwn : (note ?? status);
}

function inWords(quantity: QuantityInput, words: TemplateWords): string {
  if (typeof quantity === "number") return `${quantity}`;
  const { value, min, max } = quantity as { value?: number; min?: number; max?: number };
  return value === undefined ? words.anythingFrom(min, max) : `${value}`;
}
