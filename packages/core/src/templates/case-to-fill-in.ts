import type { ScenarioInput } from "../scenario/index.js";
import type { GivenForCase } from "./given-figures.js";
import { templateWords } from "./template-words.js";
import type { ToFillIn } from "./to-fill-in.js";

/** What is made up of the municipality itself in a scenario that was started from a case. */
export function caseToFillIn(
  given: GivenForCase,
  { plan, request, minors, policies }: ScenarioInput,
): ToFillIn[] {
  const words = templateWords(given.language);
  const asked = request.known.municipal?.[String(plan.firstYear)];
  const lines: (ToFillIn & { readonly isNeeded: boolean })[] = [
    {
      isNeeded: given.asked === undefined,
      key: "request.known.municipal",
      what: words.caseAssigned(plan.firstYear),
      standsIn: `${asked}`,
    },
    {
      isNeeded: given.afterPlan === undefined,
      key: "plan.afterPlan",
      what: words.caseAfterPlan,
      standsIn: `${plan.afterPlan}`,
    },
    {
      isNeeded: true,
      key: "policies",
      what: words.casePolicies,
      standsIn: Object.entries(policies)
        .map(([name, { description }]) => `${name}: ${description}`)
        .join("; "),
    },
    {
      isNeeded: given.dwellingsOwned === undefined,
      key: "housing.owned",
      what: words.dwellingsOwnedFor,
      standsIn: words.madeUpNumber,
    },
    {
      isNeeded: given.dwellingsPerYear === undefined,
      key: "housing.obtainablePerYear",
      what: words.dwellingsFound,
      standsIn: words.madeUpRange,
    },
    {
      isNeeded: given.fund === undefined,
      key: "fund.opening",
      what: words.fundAtStart,
      standsIn: words.madeUpBalance,
    },
    {
      isNeeded: given.minorsSettled === undefined && minors !== undefined,
      key: "minors.history",
      what: words.casePastMinors,
      standsIn: words.madeUpNumbers,
    },
    {
      isNeeded: minors !== undefined,
      key: "minors.request",
      what: words.caseMinorsAsked,
      standsIn: words.madeUpNumberAndShare,
    },
    {
      isNeeded: minors !== undefined,
      key: "minors.afterPlan",
      what: words.caseMinorsAfterPlan,
      standsIn: `${minors?.afterPlan}`,
    },
  ];
  return lines.flatMap(({ isNeeded, ...line }) => (isNeeded ? [line] : []));
}
