import { norway } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";
import { norwegianScenario } from "../templates/index.js";
import { hamarFigures, hamarOwned, hamarPolicies } from "./hamar-figures.js";

const { hostMunicipality, hostMunicipalityPlace } = norway.otherGrants;

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

const perPerson = (value: number, note: string) => ({
  value,
  unit: "man-years per person living there",
  status: "assumed" as const,
  note,
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
    demand: {
      migrantHealth: perPerson(
        0.0056,
        "with the others scaled so that the host grant meets about two thirds, as in 2015",
      ),
      childWelfare: perPerson(0.00183, "as above"),
      kindergarten: perPerson(0.0046, "as above"),
      school: perPerson(0.0092, "as above"),
    },
  },
  grants: {
    ...base.grants,
    hostGrant: {
      form: "perPlace",
      label: "Host municipality grant (vertskommunetilskudd)",
      places: "receptionCentre",
      per: "year",
      growth: {
        distribution: "triangular",
        min: 0,
        mode: 0.025,
        max: 0.04,
        unit: "per year, nominal",
        status: "assumed",
        note: "nine years lie between the amounts read and the plan; the base grew 13 % a year from 2007 to 2015",
      },
      amounts: {
        "2015": {
          unit: "NOK per municipality, and per place, a year",
          source: hostMunicipality.source,
          status: "cited",
          rates: {
            base: hostMunicipality.values.find(({ year }) => year === 2015)?.value ?? 0,
            place: hostMunicipalityPlace.values.find(({ year }) => year === 2015)?.value ?? 0,
          },
        },
      },
    },
  },
};
