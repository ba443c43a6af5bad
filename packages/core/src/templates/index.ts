export { type OwnFigures, norwegianScenario } from "./norwegian-scenario.js";
export type { OwnDwellings } from "./norwegian-housing.js";
export type { OwnMinors } from "./norwegian-minors.js";
export type { KnownRequests } from "./norwegian-request.js";
