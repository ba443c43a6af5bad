/**
 * The stages of the model, in the order in which a year runs through them: `need` is that of the whole country,
 * `decision` the municipality's, `money` fund and prices.
 */
export const STAGES = [
  "need",
  "requests",
  "decision",
  "settlement",
  "people",
  "grants",
  "services",
  "dwellings",
  "money",
] as const;

/** A stage of the model. */
export type Stage = (typeof STAGES)[number];

// A number belongs to the stage that uses it first. Of keys that begin alike the longest decides.
const STAGE_BY_BEGINNING: Readonly<Record<string, Stage>> = {
  need: "need",
  request: "requests",
  // The share of a revision that a policy takes up.
  "request.revisionAcceptance": "decision",
  // How much all municipalities decide on: with national need it says how much of a decision is filled.
  "request.nationalAcceptance": "settlement",
  plan: "decision",
  policies: "decision",
  history: "settlement",
  settlement: "settlement",
  people: "people",
  "minors.need": "need",
  "minors.request": "requests",
  "minors.request.revisionAcceptance": "decision",
  "minors.request.nationalAcceptance": "settlement",
  "minors.afterPlan": "decision",
  "minors.history": "settlement",
  "minors.fill": "settlement",
  "minors.households": "people",
  grants: "grants",
  staffing: "services",
  services: "services",
  receptionCentre: "services",
  districts: "services",
  levers: "services",
  housing: "dwellings",
  fund: "money",
  prices: "money",
};

/**
 * The stage of the model to which a number of a scenario belongs.
 *
 * @param key in the scenario, as in the register of `assumptions`
 * @returns undefined for what belongs to none: correlations, names and descriptions
 * @example stageOf("services.school.turnover") // "services"
 */
export function stageOf(key: string): Stage | undefined {
  const parts = key.split(".");
  for (let length = parts.length; length > 0; length--) {
    const beginning = parts.slice(0, length).join(".");
    if (Object.hasOwn(STAGE_BY_BEGINNING, beginning)) return STAGE_BY_BEGINNING[beginning];
  }
  return undefined;
}
