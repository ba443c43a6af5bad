import type { QuantityInput, ScenarioInput } from "../scenario/index.js";
import type { Proposed } from "./given-figures.js";
import { isAssumed } from "./is-assumed.js";
import type { ProposedFigures } from "./proposed-figures.js";

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
export function toFillInOf(figures: ProposedFigures, scenario: ScenarioInput): readonly ToFillIn[] {
  const { asked, from, to, years, afterPlan, fund, dwellingsOwned, dwellingsPerYear, history } = figures;
  const { request, minors, plan } = scenario;
  const lines: ToFillIn[] = [];
  const add = (isNeeded: boolean, key: string, what: string, standsIn: string) => {
    if (isNeeded) lines.push({ key, what, standsIn });
  };
  for (const { year, settled } of history) {
    const standsIn = `${settled?.value}: ${settled?.note}`;
    add(settled?.status === "assumed", `history.years.${year}`, `persons settled in ${year}`, standsIn);
  }
  add(
    [from, to, years].some(({ status }) => status === "assumed"),
    "policies",
    "where the number goes, and how fast",
    `${from.value} (${reason(from)}) to ${to.value} (${reason(to)}) over ${years.value} years`,
  );
  add(
    afterPlan.status === "assumed",
    "plan.afterPlan",
    "persons decided in every year after the plan",
    `${afterPlan.value}: ${afterPlan.note}`,
  );
  add(
    isAssumed(dwellingsOwned),
    "housing.owned",
    "dwellings that the municipality owns for settlement",
    inWords(dwellingsOwned),
  );
  add(
    isAssumed(dwellingsPerYear),
    "housing.obtainablePerYear",
    "dwellings that can be found in a year",
    inWords(dwellingsPerYear),
  );
  add(
    fund.status === "assumed",
    "fund.opening",
    "the reserve fund when the plan starts",
    "0 NOK, and the chance that it runs dry says nothing",
  );
  add(
    asked === undefined,
    "request.known.municipal",
    `what the state asks for in ${plan.firstYear}`,
    `it is drawn: the nation's request times request.share (${inWords(request.share)})`,
  );
  if (minors === undefined) return lines;
  add(
    true,
    "minors.afterPlan",
    "unaccompanied minors decided in every year after the plan",
    `${minors.afterPlan}: as many as in ${plan.firstYear - 1}`,
  );
  add(
    isAssumed(minors.request.share),
    "minors.request.share",
    "the municipality's share of the unaccompanied minors that the state asks for",
    inWords(minors.request.share),
  );
  return lines;
}

function reason({ status, note }: Proposed): string {
  return status === "own" ? "the municipality's own" : (note ?? status);
}

function inWords(quantity: QuantityInput): string {
  if (typeof quantity === "number") return `${quantity}`;
  const { value, min, max } = quantity as { value?: number; min?: number; max?: number };
  return value === undefined ? `anything from ${min} to ${max}` : `${value}`;
}
