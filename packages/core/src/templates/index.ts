export { commentedScenario } from "./commented-scenario.js";
export { foldName } from "./fold-name.js";
export type {
  GivenFigures,
  GivenForCase,
  OwnServiceCost,
  PricedAmount,
  Proposed,
  SourcedKey,
  YearCounts,
} from "./given-figures.js";
export { knownMunicipality } from "./known-municipality.js";
export { nearestMunicipality } from "./nearest-municipality.js";
export { type OwnFigures, norwegianScenario } from "./norwegian-scenario.js";
export type { OwnDwellings } from "./norwegian-housing.js";
export type { OwnMinors } from "./norwegian-minors.js";
export type { KnownRequests } from "./norwegian-request.js";
export { type ProposedFigures, proposedFigures } from "./proposed-figures.js";
export { proposedFirstYear } from "./proposed-first-year.js";
export { type ProposedYear, proposedHistory } from "./proposed-history.js";
export { startingCase } from "./starting-case.js";
export { labelIn } from "./template-labels.js";
export type { TemplateLanguage } from "./template-language.js";
export { type StartingScenario, startingScenario, startingYears } from "./starting-scenario.js";
export type { ToFillIn } from "./to-fill-in.js";
