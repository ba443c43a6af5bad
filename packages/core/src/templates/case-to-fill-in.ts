import type { ScenarioInput } from "../scenario/index.js";
import type { GivenForCase } from "./given-figures.js";
import type { ToFillIn } from "./to-fill-in.js";

/** What is made up of the municipality itself in a scenario that was started from a case. */
export function caseToFillIn(
  given: GivenForCase,
  { plan, request, minors, policies }: ScenarioInput,
): ToFillIn[] {
  const asked = request.known.municipal?.[String(plan.firstYear)];
  const lines: (ToFillIn & { readonly isNeeded: boolean })[] = [
    {
      isNeeded: given.asked === undefined,
      key: "request.known.municipal",
      what: `newcomers assigned to the municipality in ${plan.firstYear}`,
      standsIn: `${asked}`,
    },
    {
      isNeeded: given.afterPlan === undefined,
      key: "plan.afterPlan",
      what: "newcomers in every year after the plan",
      standsIn: `${plan.afterPlan}`,
    },
    {
      isNeeded: true,
      key: "policies",
      what: "how many minors each policy makes room for",
      standsIn: Object.entries(policies)
        .map(([name, { description }]) => `${name}: ${description}`)
        .join("; "),
    },
    {
      isNeeded: given.dwellingsOwned === undefined,
      key: "housing.owned",
      what: "dwellings that the municipality owns for settlement",
      standsIn: "a made-up number",
    },
    {
      isNeeded: given.dwellingsPerYear === undefined,
      key: "housing.obtainablePerYear",
      what: "dwellings that can be found in a year",
      standsIn: "a made-up range",
    },
    {
      isNeeded: given.fund === undefined,
      key: "fund.opening",
      what: "the reserve fund when the plan starts",
      standsIn: "a made-up balance",
    },
    {
      isNeeded: given.minorsSettled === undefined && minors !== undefined,
      key: "minors.history",
      what: "unaccompanied minors in past years",
      standsIn: "made-up numbers",
    },
    {
      isNeeded: minors !== undefined,
      key: "minors.request",
      what: "unaccompanied minors that the state asks for",
      standsIn: "a made-up number and share",
    },
    {
      isNeeded: minors !== undefined,
      key: "minors.afterPlan",
      what: "unaccompanied minors in every year after the plan",
      standsIn: `${minors?.afterPlan}`,
    },
  ];
  return lines.flatMap(({ isNeeded, ...line }) => (isNeeded ? [line] : []));
}
