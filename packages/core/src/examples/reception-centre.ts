import { norway } from "../reference/index.js";
import type { ScenarioInput } from "../scenario/index.js";
import { norwegianScenario } from "../templates/index.js";
import { pastYears } from "./past-years.js";

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
  firstYear: 2024,
  history: pastYears(norway.municipalities.hamar, 2012, 2023),
  requested: { municipal: { "2024": 220 }, source: norway.municipalities.hamar.source },
  afterPlan: 28,
  dwellings: {
    owned: { distribution: "triangular", min: 10, mode: 25, max: 50, unit: "dwellings", status: "assumed" },
    obtainablePerYear: { value: 85, unit: "dwellings a year", status: "assumed" },
  },
  fund: {
    distribution: "triangular",
    min: 0,
    mode: 20_000_000,
    max: 40_000_000,
    unit: "NOK",
    status: "assumed",
    note: "put in the municipality's own balance",
  },
  policies: {
    gradual: {
      kind: "ramp",
      description: "220 in 2024 down to 28 in 2027, the whole plan known in February 2024",
      from: 220,
      to: 28,
      years: 4,
      knownFrom: { "2025": "2024-02", "2026": "2024-02", "2027": "2024-02" },
    },
    sharp: {
      kind: "path",
      description: "220 in 2024 and 28 from 2025, decided in December before",
      numbers: { "2024": 220, "2025": 28 },
    },
  },
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
