import type { ScenarioInput } from "../scenario/index.js";
import { centreDemand, hostGrant } from "../stress/index.js";
import { norwegianScenario } from "../templates/index.js";
import { hamarFigures, hamarOwned, hamarPolicies } from "./hamar-figures.js";

const base = norwegianScenario({
  name: "A temporary reception centre",
  question:
    "The state may order a temporary reception centre in the municipality, at short notice and for a short time. What does " +
    "it cost beside the host grant, and does it matter whether settlement falls gradually or sharply at the same time?",
  description:
    "Hamar's figures of 2024 with a centre of 150 places that comes with a chance of one in two. People in reception are not " +
    "settled; they use health, child welfare, kindergarten and school. The host grant is read for 2015 only and carried on; in " +
    "2015 it met about two thirds of what 17 centres cost their municipalities.",
  ...hamarFigures,
  dwellings: {
    owned: hamarOwned,
    obtainablePerYear: { value: 85, unit: "dwellings a year", status: "assumed" },
  },
  policies: hamarPolicies,
});

/**
 * A temporary reception centre ordered by the state, with the host grant.
 *
 * @example compare(receptionCentre, { runs: 1000 }).difference("sharp", "gradual").net.total.mean
 */
export const receptionCentre: ScenarioInput = {
  ...base,
  receptionCentre: {
    probability: {
      value: 0.5,
      unit: "probability",
      status: "assumed",
      note: "a case to look at, not a forecast",
    },
    opens: {
      distribution: "uniform",
      min: 2024.5,
      max: 2026.5,
      unit: "calendar year",
      status: "assumed",
    },
    months: {
      distribution: "triangular",
      min: 6,
      mode: 18,
      max: 36,
      unit: "months",
      status: "assumed",
      note: "in 2017 the number of centres fell from 150 to 50: contracts are short",
    },
    places: { value: 150, unit: "places", status: "assumed" },
    occupancy: {
      distribution: "triangular",
      min: 0.5,
      mode: 0.85,
      max: 1,
      unit: "share of places",
      status: "assumed",
    },
    noticeMonths: { value: 2, unit: "months", status: "assumed", note: "ordered at short notice" },
    demand: centreDemand,
  },
  grants: {
    ...base.grants,
    hostGrant,
  },
};
